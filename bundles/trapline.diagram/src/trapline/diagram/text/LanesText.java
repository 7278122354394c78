package trapline.diagram.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import trapline.diagram.ExportOptions;
import trapline.diagram.Exporter;
import trapline.diagram.LaneChoice;
import trapline.diagram.Marker;
import trapline.diagram.PlainText;
import trapline.diagram.Ruler;
import trapline.diagram.RunNotes;
import trapline.run.Footnote;
import trapline.run.Lane;
import trapline.run.Run;
import trapline.run.RunInfo;
import trapline.run.WaitingNote;

/** A row of characters per lane, in bands like staves, with footnotes and a legend; 7-bit. */
public final class LanesText implements Exporter {
	private static final int GROUP = 3;
	private static final int LEAST_NAME = 7;
	private static final int MOST_NAME = 12;
	/** Columns that the rules of a footnote keep to themselves at the right. */
	private static final int RULES = 9;
	/** Footnotes of a trace can be very many; the rest is counted. */
	private static final int MOST_FOOTNOTES = 200;

	@Override
	public String id() {
		return "ascii";
	}

	@Override
	public String extension() {
		return "txt";
	}

	@Override
	public String description() {
		return "text, a row per lane (72 columns, 7-bit)";
	}

	@Override
	public void write(Run run, ExportOptions options, OutputStream out) throws IOException {
		List<String> lines = lines(run, options);
		out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.US_ASCII));
	}

	/** The picture line by line, without line ends. */
	public List<String> lines(Run run, ExportOptions options) {
		LaneChoice choice = LaneChoice.of(run, options.lanes());
		List<String> lines = new ArrayList<>();
		header(run.info(), options.columns(), lines);
		int name = choice.shown().stream().mapToInt(lane -> PlainText.ascii(lane.spec().label()).length()).max().orElse(0);
		name = GROUP + Math.max(LEAST_NAME, Math.min(MOST_NAME, name));
		long from = options.start(run);
		long end = options.end(run);
		boolean dense = false;
		for (long at = from; at < end;) {
			Stave stave = Stave.at(run, at, from, end, options.columns() - name);
			lines.add("");
			dense |= stave(run, choice, stave, name, options.markers(), lines);
			at = stave.to();
		}
		if (!choice.folded().isEmpty()) {
			String caption = PlainText.ascii("constant: " + String.join(", ", choice.captions(run)));
			PlainText.wrap(caption, options.columns() - GROUP).forEach(line -> lines.add(" ".repeat(GROUP) + line));
		}
		lines.add("");
		notes(run, options, choice, lines);
		lines.addAll(Legend.lines(run, choice, from, end, dense, options.columns()));
		return lines;
	}

	private static void header(RunInfo info, int columns, List<String> lines) {
		String title = (info.id().isEmpty() ? "" : info.id() + "  ") + info.title();
		List<String> titles = PlainText.wrap(PlainText.ascii(title), columns);
		lines.addAll(titles);
		String subtitle = PlainText.ascii(info.subtitle());
		String outcome = PlainText.ascii(info.outcome());
		int width = titles.stream().mapToInt(String::length).max().orElse(0);
		int needed = subtitle.length() + (subtitle.isEmpty() || outcome.isEmpty() ? 0 : 2) + outcome.length();
		if (needed > columns || subtitle.isEmpty()) {
			for (String text : List.of(subtitle, outcome)) {
				lines.addAll(text.isEmpty() ? List.of() : PlainText.wrap(text, columns));
			}
		} else {
			lines.add((Texts.pad(subtitle, Math.max(width, needed) - outcome.length()) + outcome).stripTrailing());
		}
	}

	/** Adds the lines of a stave; true if some elements were too many to be told apart. */
	private static boolean stave(Run run, LaneChoice choice, Stave stave, int name, List<Marker> markers,
			List<String> lines) {
		String label = Texts.cut(PlainText.ascii(run.axis().label()), name - 1);
		lines.add(Texts.pad(label, name) + ruler(run, stave));
		TextRow flags = new TextRow(stave.columns());
		for (Marker marker : markers) {
			if (marker.time() >= stave.from() && marker.time() < stave.to()) {
				flags.put(stave.column(marker.time()), marker.letter());
			}
		}
		if (!flags.isBlank()) {
			lines.add(" ".repeat(name) + flags);
		}
		String group = "";
		boolean dense = false;
		for (Lane lane : choice.shown()) {
			boolean first = !lane.spec().group().equals(group);
			group = lane.spec().group();
			String prefix = Texts.pad(first ? Texts.cut(PlainText.ascii(group), GROUP - 1) : "", GROUP);
			String ownName = Texts.cut(PlainText.ascii(lane.spec().label()), name - GROUP);
			TextLane text = TextLane.of(run, stave, lane);
			dense |= text.isDense();
			for (TextRow row : text.rows()) {
				lines.add((Texts.pad(prefix + ownName, name) + row).stripTrailing());
				prefix = " ".repeat(GROUP);
				ownName = "";
			}
		}
		return dense;
	}

	private static String ruler(Run run, Stave stave) {
		TextRow row = new TextRow(stave.columns() + stave.spare());
		double room = run.axis().isOrdinal() ? 4 : 12;
		for (Ruler.Tick tick : Ruler.ticks(run, stave.from(), stave.to(), room * stave.scale().unitsPerStep())) {
			int column = stave.column(tick.time());
			if (column + tick.label().length() <= row.width()) {
				row.put(column, tick.label(), row.width());
			}
		}
		return row.toString();
	}

	private static void notes(Run run, ExportOptions options, LaneChoice choice, List<String> lines) {
		List<Footnote> footnotes = run.footnotes().stream()
				.filter(note -> note.time() >= options.start(run) && note.time() < options.end(run)).toList();
		for (Footnote note : footnotes.subList(0, Math.min(MOST_FOOTNOTES, footnotes.size()))) {
			String number = "!" + note.number() + "  ";
			note(number, note.hazardId() + "  " + note.sentence(), note.rules(), options.columns(), lines);
		}
		if (footnotes.size() > MOST_FOOTNOTES) {
			lines.add("... and " + (footnotes.size() - MOST_FOOTNOTES) + " more hazards");
		}
		if (options.end(run) >= run.endTime()) {
			for (WaitingNote note : run.waitingNotes()) {
				if (choice.shown().stream().anyMatch(lane -> lane.position() == note.lane())) {
					note("", RunNotes.waiting(run, note), note.rules(), options.columns(), lines);
				}
			}
		}
		run.info().remarks().forEach(remark -> note("note  ", RunNotes.remark(remark), "", options.columns(), lines));
		RunNotes.unknowns(run, choice).forEach(text -> note("", text, "", options.columns(), lines));
		for (Marker marker : options.markers()) {
			if (!marker.text().isEmpty()) {
				note(marker.letter() + "  ", marker.text(), "", options.columns(), lines);
			}
		}
	}

	/** A note: a sign, text wrapped beside it, rules at the right of its first line. */
	private static void note(String sign, String text, String rules, int columns, List<String> lines) {
		String right = PlainText.ascii(rules);
		int rulesAt = columns - Math.max(RULES, right.length());
		List<String> wrapped = Texts.note(sign, text, right.isEmpty() ? columns : rulesAt - 1);
		if (!right.isEmpty()) {
			wrapped.set(0, Texts.pad(wrapped.get(0), rulesAt) + right);
		}
		lines.addAll(wrapped);
	}
}
