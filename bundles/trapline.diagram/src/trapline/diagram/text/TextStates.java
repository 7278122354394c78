package trapline.diagram.text;

import trapline.diagram.PlainText;
import trapline.run.BandState;
import trapline.run.GateState;
import trapline.run.Lane;
import trapline.run.LaneKind;
import trapline.run.Shade;
import trapline.run.StateLane;

/** Writes bands, gates and values. */
final class TextStates {
	private static final char DENSE = '%';
	private static final int FEW = 4;

	private final Stave stave;
	private final TextRow row;
	/** A state that began among a few others in one column, and that column. */
	private int lateIndex = -1;
	private int lateColumn;

	TextStates(Stave stave, TextRow row) {
		this.stave = stave;
		this.row = row;
	}

	void interval(StateLane lane, int index, long from, long to) {
		int first = index == lateIndex ? lateColumn : stave.column(from);
		int last = Math.max(first + 1, stave.end(to));
		switch (lane.spec().kind()) {
		case GATE -> row.fill(first, last, gate(lane.gate(index)));
		case BAND -> band(lane, index, first, last, to);
		default -> value(lane, index, first, last);
		}
	}

	private static char gate(GateState state) {
		return switch (state) {
		case OPEN -> '-';
		case SHUT -> '#';
		case UNKNOWN -> '?';
		case NOT_APPLICABLE -> ' ';
		};
	}

	private void band(StateLane lane, int index, int first, int last, long to) {
		if (lane.notApplicable(index)) {
			return;
		}
		BandState state = lane.band(index);
		char fill = state == null ? '?' : fill(state.shade());
		row.fill(first, last, fill);
		int left = first;
		int right = last;
		if (last - first > 1) {
			if (lane.start(index) >= stave.from()) {
				row.put(left++, '[');
			}
			if (to == lane.end(index)) {
				row.put(--right, ']');
			}
		}
		if (state != null) {
			row.put(left, name(state, right - left), right);
		}
	}

	/** The longest name of a state that fits; its first letter if none does. */
	private static String name(BandState state, int room) {
		String label = PlainText.ascii(state.label());
		String shorter = label.length() <= room ? label : PlainText.ascii(state.shortLabel());
		return shorter.length() <= room ? shorter : Texts.cut(shorter, 1);
	}

	private static char fill(Shade shade) {
		return switch (shade) {
		case WHITE -> ' ';
		case LIGHT -> '=';
		case DARK -> '~';
		};
	}

	private void value(StateLane lane, int index, int first, int last) {
		if (lane.notApplicable(index)) {
			return;
		}
		if (lane.unknown(index)) {
			row.fill(first, last, '?');
			return;
		}
		row.fill(first, last, '=');
		row.put(first, PlainText.ascii(lane.label(index)), last);
	}

	/**
	 * Several changes in one column. If they are few, the last takes the column and the others are not seen. Of a gate
	 * it is the one that was not shown before, so that no pulse gets lost.
	 */
	void dense(Lane lane, int firstIndex, int lastIndex, long from, long to) {
		long mask = lane.mask(firstIndex, lastIndex);
		int first = stave.column(from);
		int last = Math.max(first + 1, stave.end(to));
		if (lane.spec().kind() != LaneKind.GATE) {
			row.fill(first, last, DENSE);
			if (last == first + 1 && lastIndex - firstIndex <= FEW) {
				lateIndex = lastIndex - 1;
				lateColumn = first;
			}
			return;
		}
		boolean shut = has(mask, GateState.SHUT);
		boolean open = has(mask, GateState.OPEN);
		for (int column = first; column < last; column++) {
			boolean pulse = shut && open ? row.get(column - 1) != '#' : shut;
			row.put(column, pulse ? '#' : open ? '-' : has(mask, GateState.UNKNOWN) ? '?' : ' ');
		}
	}

	private static boolean has(long mask, GateState state) {
		return (mask & 1L << state.ordinal()) != 0;
	}
}
