package trapline.diagram.text;

import java.util.List;

import trapline.diagram.PlainText;
import trapline.run.BoxEnd;
import trapline.run.NestingLane;

/** Writes boxes of running code, a row for each depth. */
final class TextBoxes {
	private static final char DENSE = '%';

	private final Stave stave;
	private final List<TextRow> rows;

	TextBoxes(Stave stave, List<TextRow> rows) {
		this.stave = stave;
		this.rows = rows;
	}

	private TextRow row(int depth) {
		return rows.get(Math.min(depth, rows.size() - 1));
	}

	void box(NestingLane lane, int index, long from, long to) {
		TextRow row = row(lane.value(index));
		int first = stave.column(from);
		int last = Math.max(first + 1, stave.end(to));
		boolean begins = lane.start(index) >= stave.from();
		boolean ends = lane.end(index) <= stave.to();
		boolean returned = !lane.isOpen(index) && lane.end(index) <= stave.to()
				&& lane.closing(index) == BoxEnd.RETURNED;
		// a hook of the box before stays visible: it takes the place of the bracket
		boolean hooked = row.get(first) == '<';
		row.fill(hooked ? first + 1 : first, last, '-');
		int left = begins || hooked ? first + 1 : first;
		int right = ends && last - left > 0 ? last - 1 : last;
		if (begins && !hooked) {
			row.put(first, '[');
		}
		if (right < last) {
			row.put(right, ']');
		}
		row.put(left, PlainText.ascii(lane.label(index)), right);
		if (returned) {
			row.put(Math.min(last, stave.columns() - 1), '<');
		}
	}

	void dense(long mask, long from, long to) {
		int first = stave.column(from);
		int last = Math.max(first + 1, stave.end(to));
		for (int depth = 0; depth < 62; depth++) {
			if ((mask & 1L << depth) != 0) {
				row(depth).fill(first, last, DENSE);
			}
		}
	}
}
