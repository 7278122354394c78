package trapline.run.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import trapline.run.BandState;
import trapline.run.BoxEnd;
import trapline.run.GateState;
import trapline.run.Hatch;
import trapline.run.LaneGroup;
import trapline.run.LaneSpec;
import trapline.run.MarkKind;
import trapline.run.Outcome;
import trapline.run.RunBuilder;
import trapline.run.RunElement;
import trapline.run.RunInfo;
import trapline.run.Shade;
import trapline.run.Shape;
import trapline.run.Side;
import trapline.run.TimeAxis;

/** A random list of things to record, which can be played into a builder up to any time. */
final class RandomRecording {
	/** One call of the builder. */
	private record Step(long time, java.util.function.Consumer<RunBuilder> call) {
	}

	private static final int BAND = 0;
	private static final int GATE = 1;
	private static final int VALUE = 2;
	private static final int BOXES = 3;
	private static final int EVENT = 4;
	private static final int MARKS = 5;
	private static final int HAZARD = 6;

	private final List<Step> steps = new ArrayList<>();

	RandomRecording(Random random, int count) {
		long time = 0;
		for (int i = 0; i < count; i++) {
			time += random.nextInt(3);
			steps.add(step(random, time));
		}
	}

	static RunBuilder builder() {
		RunBuilder run = new RunBuilder(new RunInfo("", "random", "", "", TimeAxis.cycles(),
				List.of(new LaneGroup("a", "A")), ""), 0);
		run.addLane(LaneSpec.band("band", "a", "band", "r", List.of(new BandState(0, "zero", "0", Shade.WHITE),
				new BandState(1, "one", "1", Shade.LIGHT), new BandState(2, "two", "2", Shade.DARK))));
		run.addLane(LaneSpec.gate("gate", "a", "gate", "r", Hatch.DOTS, 'g', 1));
		run.addLane(LaneSpec.value("value", "a", "value", "r"));
		run.addLane(LaneSpec.nesting("boxes", "a", "boxes", "r"));
		run.addLane(LaneSpec.event("event", "a", "event", "r", Shape.CIRCLE, 'E'));
		run.addLane(LaneSpec.marks("marks", "a", "marks", "r"));
		run.addLane(LaneSpec.hazards("hazard", "a", "hazard", "r"));
		return run;
	}

	private static Step step(Random random, long time) {
		int small = random.nextInt(3);
		String rules = "R-" + small;
		return new Step(time, switch (random.nextInt(13)) {
		case 0 -> run -> run.band(BAND, time, small, "d", rules);
		case 1 -> run -> run.gate(GATE, time, GateState.of(small), "", rules);
		case 2 -> run -> run.value(VALUE, time, "v" + small, "", rules);
		case 3 -> run -> run.overwrite(VALUE, time, "v" + small, "", rules);
		case 4 -> run -> run.unknown(small, time, "why");
		case 5, 6 -> run -> run.beginBox(BOXES, time, small, "b" + small, "", rules);
		case 7 -> run -> run.endBox(BOXES, time, small, BoxEnd.RETURNED);
		case 8, 9 -> run -> {
			if (!run.isWaiting(EVENT)) {
				run.arrive(EVENT, time, "", "", rules);
			} else if (small == 0) {
				run.absorbed(EVENT, time, Outcome.MERGED, "", "", rules);
			} else if (small == 1) {
				run.waits(EVENT, time, 'x', GATE, "x " + time % 4, rules);
			} else {
				run.outcome(EVENT, time, Outcome.DELIVERED, "at " + time, rules);
			}
		};
		case 10 -> run -> {
			int mark = run.mark(MARKS, time, MarkKind.EXIT, "m", "", rules);
			run.link(new RunElement(MARKS, mark), new RunElement(MARKS, mark), "");
		};
		case 11 -> run -> run.hazard(HAZARD, time, BOXES, "H", "sentence " + time, rules);
		default -> run -> run.event(time, "actor", "a", small, Side.HOST, "text " + time, rules);
		});
	}

	long end() {
		return steps.get(steps.size() - 1).time();
	}

	/** Plays what lies before a time. */
	RunBuilder playTo(long time) {
		RunBuilder run = builder();
		play(run, 0, time);
		return run;
	}

	/** Plays what lies in a window of time (from inclusive, to exclusive). */
	void play(RunBuilder run, long from, long to) {
		for (Step step : steps) {
			if (step.time() >= from && step.time() < to) {
				step.call().accept(run);
			}
		}
	}
}
