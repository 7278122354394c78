package trapline.diagram.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import trapline.diagram.ExportOptions;
import trapline.diagram.Exporter;
import trapline.diagram.PlainText;
import trapline.diagram.RunNotes;
import trapline.run.EventLog;
import trapline.run.Footnote;
import trapline.run.LaneGroup;
import trapline.run.Remark;
import trapline.run.Run;
import trapline.run.RunEvent;
import trapline.run.Side;

/**
 * Numbered instants in columns, as in a comment of a kernel source: one column for each group of lanes and one for the
 * host. Sentences of the same instant stand side by side; what somebody wrote about the scenario stands below them.
 */
public final class CommentText implements Exporter {
	private static final String PREFIX = " * ";
	/** Columns for the number and its blank. */
	private static final int LEAD = 3;
	private static final int INDENT = 2;
	private static final int MOST_INDENT = 8;
	private static final String NOTE = "note  ";

	@Override
	public String id() {
		return "comment";
	}

	@Override
	public String extension() {
		return "txt";
	}

	@Override
	public String description() {
		return "text, numbered instants in columns as in a kernel comment (72 columns, 7-bit)";
	}

	@Override
	public void write(Run run, ExportOptions options, OutputStream out) throws IOException {
		out.write((String.join("\n", lines(run, options)) + "\n").getBytes(StandardCharsets.US_ASCII));
	}

	/** The text line by line, without line ends. */
	public List<String> lines(Run run, ExportOptions options) {
		List<String> heads = heads(run);
		int[] widths = widths(heads.size(), options.columns(), !run.info().hostTitle().isEmpty());
		List<String> lines = new ArrayList<>();
		line(wrapped(heads, widths), widths, lines);
		StringBuilder rule = new StringBuilder(PREFIX);
		for (int i = 0; i < widths.length; i++) {
			rule.append(i == 0 ? "" : "|").append("=".repeat(widths[i]));
		}
		lines.add(rule.toString());
		instants(run, options, widths, lines);
		remarks(run, options.columns(), lines);
		return lines;
	}

	private static void remarks(Run run, int columns, List<String> lines) {
		if (!run.info().remarks().isEmpty()) {
			lines.add(PREFIX.stripTrailing());
		}
		for (Remark remark : run.info().remarks()) {
			for (String text : Texts.note(NOTE, inComment(RunNotes.remark(remark)), columns - PREFIX.length())) {
				lines.add(PREFIX + text);
			}
		}
	}

	/** The words with nothing in them that would end the comment in which they stand. */
	private static String inComment(String words) {
		return words.replace("*/", "* /");
	}

	private static List<String> heads(Run run) {
		List<String> heads = new ArrayList<>();
		for (LaneGroup group : run.info().groups()) {
			heads.add(group.title());
		}
		if (heads.isEmpty()) {
			heads.add(run.info().title());
		}
		if (!run.info().hostTitle().isEmpty()) {
			heads.add(run.info().hostTitle());
		}
		return heads;
	}

	/** The host's column is a little narrower, as it holds neither numbers nor indents. */
	private static int[] widths(int columns, int total, boolean host) {
		int room = total - 1 - PREFIX.length() - (columns - 1);
		int[] widths = new int[columns];
		int guests = host && columns > 1 ? columns - 1 : columns;
		if (guests < columns) {
			widths[guests] = room / columns - 1;
			room -= widths[guests];
		}
		for (int i = 0; i < guests; i++) {
			widths[i] = (room + guests - 1 - i) / guests;
		}
		return widths;
	}

	private static List<List<String>> wrapped(List<String> cells, int[] widths) {
		List<List<String>> wrapped = new ArrayList<>();
		for (int i = 0; i < widths.length; i++) {
			wrapped.add(PlainText.wrap(PlainText.ascii(cells.get(i)), widths[i] - (i == 0 ? 0 : 1)));
		}
		return wrapped;
	}

	private static void instants(Run run, ExportOptions options, int[] widths, List<String> lines) {
		EventLog log = run.events();
		int index = Math.max(0, log.indexAt(options.start(run) - 1) + 1);
		int row = 0;
		while (index < log.size() && log.time(index) < options.end(run)) {
			int next = index;
			while (next < log.size() && sameInstant(run, log, index, next)) {
				next++;
			}
			row++;
			long number = run.axis().isOrdinal() ? run.axis().eventOf(log.time(index)) : row;
			instant(run, number, index, next, widths, lines);
			index = next;
		}
	}

	private static boolean sameInstant(Run run, EventLog log, int first, int other) {
		return first == other || run.axis().isOrdinal()
				&& run.axis().eventOf(log.time(first)) == run.axis().eventOf(log.time(other));
	}

	private static void instant(Run run, long number, int first, int last, int[] widths, List<String> lines) {
		List<List<String>> cells = new ArrayList<>();
		for (int i = 0; i < widths.length; i++) {
			cells.add(new ArrayList<>());
		}
		boolean hasHost = !run.info().hostTitle().isEmpty();
		for (int i = first; i < last; i++) {
			RunEvent event = run.events().get(i);
			boolean host = event.side() == Side.HOST && hasHost;
			int column = host ? widths.length - 1 : group(run, event.group());
			int indent = host ? 0 : Math.min(MOST_INDENT, event.depth() * INDENT);
			int lead = column == 0 ? Math.max(LEAD + indent, Long.toString(number).length() + 2) : indent;
			int room = widths[column] - lead - (column == 0 ? 0 : 1);
			for (String text : PlainText.wrap(PlainText.ascii(event.text() + hazards(run, i)), room)) {
				cells.get(column).add(" ".repeat(lead) + text);
			}
		}
		if (cells.get(0).isEmpty()) {
			cells.get(0).add("");
		}
		String sign = number + ".";
		String head = cells.get(0).get(0);
		cells.get(0).set(0, sign + (head.isEmpty() ? "" : head.substring(sign.length())));
		line(cells, widths, lines);
	}

	private static int group(Run run, String id) {
		List<LaneGroup> groups = run.info().groups();
		for (int i = 0; i < groups.size(); i++) {
			if (groups.get(i).id().equals(id)) {
				return i;
			}
		}
		return 0;
	}

	/** The numbers of the hazards seen between an event and the next. */
	private static String hazards(Run run, int index) {
		long from = run.events().time(index);
		long to = index + 1 < run.events().size() ? run.events().time(index + 1) : Long.MAX_VALUE;
		StringBuilder signs = new StringBuilder();
		for (int i = firstNote(run, from); i < run.footnotes().size() && run.footnotes().get(i).time() < to; i++) {
			signs.append(" (!").append(run.footnotes().get(i).number()).append(')');
		}
		return signs.toString();
	}

	/** The first footnote that is not before a time; footnotes are in order of time. */
	private static int firstNote(Run run, long time) {
		List<Footnote> notes = run.footnotes();
		int low = 0;
		int high = notes.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (notes.get(middle).time() < time) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private static void line(List<List<String>> cells, int[] widths, List<String> lines) {
		int height = cells.stream().mapToInt(List::size).max().orElse(0);
		for (int row = 0; row < height; row++) {
			StringBuilder line = new StringBuilder(PREFIX);
			for (int i = 0; i < widths.length; i++) {
				String text = row < cells.get(i).size() ? cells.get(i).get(row) : "";
				line.append(i == 0 ? "" : "|").append(Texts.pad((i == 0 || text.isEmpty() ? "" : " ") + text, widths[i]));
			}
			lines.add(line.toString().stripTrailing());
		}
	}
}
