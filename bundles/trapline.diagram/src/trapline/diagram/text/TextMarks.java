package trapline.diagram.text;

import trapline.diagram.PlainText;
import trapline.run.LaneKind;
import trapline.run.MarkKind;
import trapline.run.MarkLane;

/** Writes marks and hazards; one that finds its place taken moves to the right. */
final class TextMarks {
	private final Stave stave;
	private final TextRow row;
	private int free;

	TextMarks(Stave stave, TextRow row) {
		this.stave = stave;
		this.row = row;
	}

	void mark(MarkLane lane, int index) {
		int place = stave.column(lane.start(index));
		if (lane.entersWithEvent(index) && stave.column(lane.start(index + 1)) == place) {
			return;
		}
		String sign = sign(lane, index);
		int column = Math.max(free, place);
		int limit = row.width();
		if (index + 1 < lane.size() && lane.start(index + 1) < stave.to()) {
			limit = Math.max(column + sign.length(), stave.column(lane.start(index + 1)));
		}
		String label = lane.spec().kind() == LaneKind.HAZARD ? "" : PlainText.ascii(lane.label(index));
		String text = Texts.cut(sign + label, limit - column);
		row.put(column, text, row.width());
		free = column + Math.max(text.length(), sign.length());
	}

	private static String sign(MarkLane lane, int index) {
		if (lane.spec().kind() == LaneKind.HAZARD) {
			return "!" + lane.value(index);
		}
		MarkKind kind = lane.mark(index);
		String sign = switch (kind) {
		case EXIT, WINDOW_TAKEN -> "v";
		case ENTRY, INJECTED -> "^";
		case REINJECTED -> "^~";
		case ENTRY_FAILED -> "^!";
		case WINDOW_REQUESTED -> "w";
		case NOTE -> "*";
		};
		return lane.inferred(index) ? "(" + sign + ")" : sign;
	}

	/** Many marks in one column. */
	void dense(long from, long to) {
		int first = Math.max(free, stave.column(from));
		int last = Math.max(first + 1, stave.end(to));
		row.fill(first, last, '%');
		free = last;
	}
}
