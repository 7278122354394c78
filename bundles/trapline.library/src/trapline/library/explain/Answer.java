package trapline.library.explain;

import java.util.List;

/** What is printed about a name. */
public final class Answer {
	private Answer() {
	}

	/** The answer, with a newline at the end; null if nothing has that name. */
	public static String about(String name, ModuleIndex index) {
		List<Definition> found = index.named(name);
		if (found.isEmpty()) {
			return null;
		}
		StringBuilder text = new StringBuilder();
		for (Definition definition : found) {
			if (!text.isEmpty()) {
				text.append('\n');
			}
			describe(definition, text);
		}
		text.append(new Related(index, found).text());
		return text.toString();
	}

	private static void describe(Definition definition, StringBuilder text) {
		text.append(definition.id());
		if (!definition.aliases().isEmpty()) {
			text.append(" (").append(String.join(", ", definition.aliases())).append(')');
		}
		if (!definition.sentence().isEmpty() && !definition.sentence().equals(definition.id())) {
			text.append("  ").append(definition.sentence());
		}
		text.append('\n');
		if (!definition.citations().isEmpty()) {
			text.append("  cites ").append(String.join("; ", definition.citations())).append('\n');
		}
		text.append("  ").append(definition.kind()).append(", ").append(definition.file()).append(':')
				.append(definition.line()).append('\n');
		definition.source().lines().forEach(line -> text.append("    ").append(line).append('\n'));
	}
}
