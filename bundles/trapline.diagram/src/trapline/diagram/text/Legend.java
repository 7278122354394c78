package trapline.diagram.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import trapline.diagram.LaneChoice;
import trapline.diagram.PlainText;
import trapline.diagram.Signs;
import trapline.run.MarkKind;
import trapline.run.Outcome;
import trapline.run.Run;
import trapline.run.WaitingNote;

/** The legend below a text: only signs that occur and do not explain themselves. */
final class Legend {
	private Legend() {
	}

	static List<String> lines(Run run, LaneChoice choice, long from, long to, boolean dense, int columns) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		List<String> parts = parts(run, new Signs(run, choice, from, to));
		add(parts, dense, "% too many to tell apart");
		for (String part : parts) {
			if (line.length() > 0 && line.length() + 2 + part.length() > columns) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.length() == 0 ? "" : "  ").append(Texts.cut(part, columns));
		}
		if (line.length() > 0) {
			lines.add(line.toString());
		}
		return lines;
	}

	private static List<String> parts(Run run, Signs signs) {
		List<String> parts = new ArrayList<>();
		add(parts, signs.gates(), "- lets through");
		add(parts, signs.gates(), "# holds back");
		add(parts, signs.unknown(), "? unknown");
		if (signs.events() != null) {
			char letter = signs.events().spec().letter();
			parts.add(Character.toLowerCase(letter) + "." + Character.toUpperCase(letter)
					+ " arrives, waits, delivered");
		}
		add(parts, signs.has(Outcome.MERGED), "+ merged");
		add(parts, signs.has(Outcome.LOST), "x lost");
		add(parts, signs.has(Outcome.RETURNED), "~ returned");
		Set<Character> explained = run.waitingNotes().stream().map(WaitingNote::letter).collect(Collectors.toSet());
		signs.letters().forEach((letter, name) -> add(parts, !explained.contains(letter),
				PlainText.ascii(letter + " " + name)));
		add(parts, signs.has(MarkKind.INJECTED), "^ inject");
		add(parts, signs.has(MarkKind.REINJECTED), "^~ inject again");
		add(parts, signs.has(MarkKind.ENTRY_FAILED), "^! entry failed");
		add(parts, signs.has(MarkKind.WINDOW_REQUESTED), "w window requested");
		add(parts, signs.inferred(), "(v) inferred");
		return parts;
	}

	private static void add(List<String> parts, boolean occurs, String part) {
		if (occurs) {
			parts.add(part);
		}
	}
}
