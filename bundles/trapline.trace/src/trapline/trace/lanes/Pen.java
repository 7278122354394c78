package trapline.trace.lanes;

import java.util.Arrays;
import java.util.Set;

import trapline.run.GateState;
import trapline.run.LaneGroup;
import trapline.run.MarkKind;
import trapline.run.Outcome;
import trapline.run.RunBuilder;

/** Writes the lanes of one vCPU. Lanes that the plan leaves out swallow what is written to them. */
final class Pen {

	private static final int NONE = -1;

	private final RunBuilder run;
	private final int[] lanes = new int[Row.values().length];

	/** @param rows the rows that the format can fill */
	Pen(RunBuilder run, LaneGroup group, Set<Row> rows, LanePlan plan) {
		this.run = run;
		Arrays.fill(lanes, NONE);
		for (Row row : rows) {
			lanes[row.ordinal()] = plan.draws(row.id(group)) ? run.addLane(row.spec(group)) : NONE;
		}
	}

	private int lane(Row row) {
		return lanes[row.ordinal()];
	}

	void mode(long time, int state, String detail) {
		if (lane(Row.MODE) != NONE) {
			run.band(lane(Row.MODE), time, state, detail, "");
		}
	}

	void gate(Row row, long time, GateState state, String evidence) {
		if (lane(row) != NONE) {
			run.gate(lane(row), time, state, evidence, "");
		}
	}

	void value(Row row, long time, String value, String detail) {
		if (lane(row) != NONE) {
			run.value(lane(row), time, value, detail, "");
		}
	}

	void unknown(Row row, long time, String reason) {
		if (lane(row) != NONE) {
			run.unknown(lane(row), time, reason);
		}
	}

	void mark(Row row, long time, MarkKind kind, String label, String detail) {
		if (lane(row) != NONE) {
			run.mark(lane(row), time, kind, label, detail, "");
		}
	}

	void inferredMark(Row row, long time, MarkKind kind, String label, String detail) {
		if (lane(row) != NONE) {
			run.inferredMark(lane(row), time, kind, label, detail);
		}
	}

	void note(long time, String label, String detail) {
		mark(Row.NOTES, time, MarkKind.NOTE, label, detail);
	}

	void arrive(Row row, long time, String label, String detail) {
		if (lane(row) != NONE) {
			run.arrive(lane(row), time, label, detail, "");
		}
	}

	/** An event that ends as it begins. */
	void instant(Row row, long time, Outcome outcome, String label, String detail) {
		if (lane(row) != NONE) {
			run.absorbed(lane(row), time, outcome, label, detail, "");
		}
	}

	void waits(Row row, long time, char letter, String reason) {
		if (lane(row) != NONE && run.isWaiting(lane(row))) {
			run.waits(lane(row), time, letter, -1, reason, "");
		}
	}

	void outcome(Row row, long time, Outcome outcome, String detail) {
		if (lane(row) != NONE && run.isWaiting(lane(row))) {
			run.outcome(lane(row), time, outcome, detail, "");
		}
	}
}
