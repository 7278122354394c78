package trapline.diagram.text;

import java.util.ArrayList;
import java.util.List;

import trapline.diagram.LaneVisitor;
import trapline.diagram.LaneWalker;
import trapline.run.EventLane;
import trapline.run.Lane;
import trapline.run.MarkLane;
import trapline.run.NestingLane;
import trapline.run.Run;
import trapline.run.StateLane;

/** Writes one lane of a stave into as many rows as it needs. */
final class TextLane implements LaneVisitor {
	private static final int MOST_ROWS = 8;
	/** Marks that share a column move to the right, as long as they are few. */
	private static final int FEW = 4;

	private final List<TextRow> rows = new ArrayList<>();
	private final TextStates states;
	private final TextBoxes boxes;
	private final TextTokens tokens;
	private final TextMarks marks;
	private boolean dense;

	private TextLane(Run run, Stave stave, Lane lane) {
		int count = lane instanceof NestingLane nesting ? Math.max(1, Math.min(MOST_ROWS, nesting.rows())) : 1;
		for (int i = 0; i < count; i++) {
			rows.add(new TextRow(stave.columns() + stave.spare()));
		}
		states = new TextStates(stave, rows.get(0));
		boxes = new TextBoxes(stave, rows);
		tokens = new TextTokens(run, stave, rows.get(0));
		marks = new TextMarks(stave, rows.get(0));
	}

	/** Writes the lane. */
	static TextLane of(Run run, Stave stave, Lane lane) {
		TextLane text = new TextLane(run, stave, lane);
		new LaneWalker(stave.scale(), 1, FEW, text).walk(lane, stave.from(), stave.to());
		return text;
	}

	/** The rows; those of boxes without a box are left out. */
	List<TextRow> rows() {
		List<TextRow> filled = rows.stream().filter(row -> !row.isBlank()).toList();
		return filled.isEmpty() ? rows.subList(0, 1) : filled;
	}

	/** True if some elements were too many to be told apart. */
	boolean isDense() {
		return dense;
	}

	@Override
	public void interval(StateLane lane, int index, long from, long to) {
		states.interval(lane, index, from, to);
	}

	@Override
	public void box(NestingLane lane, int index, long from, long to) {
		boxes.box(lane, index, from, to);
	}

	@Override
	public void episode(EventLane lane, int index, long from, long to) {
		tokens.episode(lane, index, from, to);
	}

	@Override
	public void segment(EventLane lane, int segment, long from, long to) {
		tokens.segment(lane, segment, from, to);
	}

	@Override
	public void mark(MarkLane lane, int index) {
		marks.mark(lane, index);
	}

	@Override
	public void dense(Lane lane, int first, int last, long from, long to) {
		dense = true;
		long mask = lane.mask(first, last);
		switch (lane.spec().kind()) {
		case BAND, GATE, VALUE -> states.dense(lane, first, last, from, to);
		case NESTING -> boxes.dense(mask, from, to);
		case EVENT -> tokens.dense(mask, from, to);
		case MARKS, HAZARD -> marks.dense(from, to);
		}
	}
}
