package trapline.diagram.vector;

import java.util.ArrayList;
import java.util.List;

import trapline.diagram.Diagram;
import trapline.diagram.ExportOptions;
import trapline.diagram.Glyphs;
import trapline.diagram.Ink;
import trapline.diagram.LaneChoice;
import trapline.diagram.LegendPainter;
import trapline.diagram.Marker;
import trapline.diagram.PlainText;
import trapline.diagram.RunNotes;
import trapline.diagram.ShapeSink;
import trapline.diagram.TimelineLayout;
import trapline.run.Footnote;
import trapline.run.Remark;
import trapline.run.Run;
import trapline.run.WaitingNote;

/** The notes below a timeline and its legend. */
final class SheetNotes {
	private static final double LINE = 24;
	private static final double TEXT_X = 34;
	/** Footnotes of a trace can be very many; the rest is counted. */
	private static final int MOST_FOOTNOTES = 60;

	/** One line: a sign (a hazard's number, or a letter, or nothing), a strong part, a sentence, rules. */
	private record Note(int hazard, String strong, String sentence, String rules) {
	}

	private final List<Note> notes = new ArrayList<>();
	private final LegendPainter legend;
	private final double left;
	private final double right;
	private final double most;

	SheetNotes(Run run, ExportOptions options, LaneChoice choice, double left, double right) {
		this.left = left;
		this.right = right;
		this.most = Math.max(right, options.width()) - left;
		List<Footnote> footnotes = run.footnotes().stream()
				.filter(note -> note.time() >= options.start(run) && note.time() < options.end(run)).toList();
		for (Footnote note : footnotes.subList(0, Math.min(MOST_FOOTNOTES, footnotes.size()))) {
			add(note.number(), note.hazardId(), note.sentence(), note.rules());
		}
		if (footnotes.size() > MOST_FOOTNOTES) {
			add(0, "", "... and " + (footnotes.size() - MOST_FOOTNOTES) + " more hazards", "");
		}
		if (options.end(run) >= run.endTime()) {
			for (WaitingNote note : run.waitingNotes()) {
				if (choice.shown().stream().anyMatch(lane -> lane.position() == note.lane())) {
					String text = RunNotes.waiting(run, note);
					String label = run.lanes().get(note.lane()).spec().label();
					add(0, label, text.substring(label.length() + 1).replace(" (>)", ""), note.rules());
				}
			}
		}
		for (Remark remark : run.info().remarks()) {
			add(0, remark.about(), RunNotes.words(remark), "");
		}
		RunNotes.unknowns(run, choice).forEach(text -> add(0, "", text, ""));
		for (Marker marker : options.markers()) {
			if (!marker.text().isEmpty()) {
				add(0, String.valueOf(marker.letter()), marker.text(), "");
			}
		}
		legend = new LegendPainter(run, choice, options.start(run), options.end(run), left, right);
	}

	/** Adds a note; a sentence that is too long for a line goes on below. */
	private void add(int hazard, String strong, String sentence, String rules) {
		double room = most - TEXT_X - text(strong) - 12 - 24 - text(rules);
		List<String> lines = PlainText.wrap(sentence, (int) Math.max(20, room / Glyphs.width(" ", TimelineLayout.FONT)));
		notes.add(new Note(hazard, strong, lines.get(0), rules));
		lines.subList(1, lines.size()).forEach(line -> notes.add(new Note(0, "", line, "")));
	}

	double width() {
		double widest = 0;
		for (Note note : notes) {
			double width = TEXT_X + text(note.strong()) + 12 + text(note.sentence()) + 24 + text(note.rules());
			widest = Math.max(widest, width);
		}
		return widest;
	}

	private static double text(String text) {
		return Glyphs.width(text, TimelineLayout.FONT);
	}

	double height() {
		return notes.size() * LINE + (notes.isEmpty() ? 0 : 10) + legend.height();
	}

	void paint(ShapeSink sink, double top) {
		double y = top;
		double edge = Math.max(right, left + width());
		for (Note note : notes) {
			double baseline = Glyphs.baseline(y + LINE / 2, TimelineLayout.FONT);
			if (note.hazard() > 0) {
				Diagram.paintHazardSign(left + 14, y + 1.5, note.hazard(), sink);
			}
			double x = left + TEXT_X;
			if (!note.strong().isEmpty()) {
				sink.text(x, baseline, note.strong(), TimelineLayout.FONT, true, "timeline.text");
				x += text(note.strong()) + 12;
			}
			sink.text(x, baseline, note.sentence(), TimelineLayout.FONT, false, "timeline.text");
			sink.text(edge - text(note.rules()), baseline, note.rules(), TimelineLayout.FONT, false, "timeline.dim");
			y += LINE;
		}
		if (!notes.isEmpty()) {
			y += 10;
		}
		if (legend.height() > 0) {
			sink.line(left, y - 4, edge, y - 4, Ink.line("timeline.grid", 1));
		}
		legend.paint(sink, y);
	}
}
