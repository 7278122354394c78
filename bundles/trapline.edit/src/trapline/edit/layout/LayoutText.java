package trapline.edit.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The layout of a diagram as text: a line for the file, a line for the scenario, a line for each note. Lines that are none are passed
 * over: a layout is worth less than a message about it.
 *
 * @param file     that the layout is of, as its absolute path or another key
 * @param scenario its name
 * @param places   by note
 */
record LayoutText(String file, String scenario, Map<NoteKey, Box> places) {
	private static final String HEAD = "trapline layout 1";
	private static final String FILE = "file ";
	private static final String SCENARIO = "scenario ";
	private static final Pattern NOTE = Pattern.compile("note (\\d{1,6}) (\\d{1,6}) (\\d{1,6}) (\\d{1,6}) (\\d{1,6}) (.*)", Pattern.DOTALL);
	/** A broken file does not fill the memory. */
	private static final int MOST_NOTES = 10_000;

	/** What a text says; without places if it is no layout. */
	static LayoutText parse(String text) {
		List<String> lines = text.lines().toList();
		String file = "";
		String scenario = "";
		Map<NoteKey, Box> places = new LinkedHashMap<>();
		for (String line : lines.isEmpty() || !lines.get(0).equals(HEAD) ? List.<String>of() : lines.subList(1, lines.size())) {
			Matcher note = NOTE.matcher(line);
			if (line.startsWith(FILE)) {
				file = unescaped(line.substring(FILE.length()));
			} else if (line.startsWith(SCENARIO)) {
				scenario = line.substring(SCENARIO.length());
			} else if (note.matches() && places.size() < MOST_NOTES) {
				places.put(new NoteKey(unescaped(note.group(6)), number(note, 5)), new Box(number(note, 1), number(note, 2), number(note, 3), number(note, 4)));
			}
		}
		return new LayoutText(file, scenario, places);
	}

	private static int number(Matcher line, int group) {
		return Integer.parseInt(line.group(group));
	}

	String format() {
		List<String> lines = new ArrayList<>(List.of(HEAD, FILE + escaped(file), SCENARIO + scenario));
		places.forEach((note, box) -> lines.add("note " + box.x() + " " + box.y() + " " + box.width() + " " + box.height() + " " + note.nth() + " "
				+ escaped(note.words())));
		return String.join("\n", lines) + "\n";
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
	}

	private static String unescaped(String text) {
		StringBuilder plain = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\\' && i + 1 < text.length()) {
				i++;
				c = text.charAt(i) == 'n' ? '\n' : text.charAt(i) == 'r' ? '\r' : text.charAt(i);
			}
			plain.append(c);
		}
		return plain.toString();
	}
}
