package trapline.ui.files;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import trapline.library.Library;

/** What the hazards of the shipped modules are about, in a sentence each; read once, without loading the modules. */
public final class HazardSentences {
	private static final Pattern DECLARATION = Pattern
			.compile("(?m)^(?:\\w+\\s+)?hazard\\s+(\\S+)(?:\\s+alias\\s+\\S+)?\\s+\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

	private static Map<String, String> byId;

	private HazardSentences() {
	}

	/** The sentence of a hazard; empty if no module declares it. */
	public static synchronized String of(String id) {
		if (byId == null) {
			byId = read(Library.standard());
		}
		return byId.getOrDefault(id, "");
	}

	private static Map<String, String> read(Library library) {
		Map<String, String> sentences = new HashMap<>();
		for (String module : library.modules()) {
			library.module(module).map(Library::read).ifPresent(text -> {
				Matcher declaration = DECLARATION.matcher(text);
				while (declaration.find()) {
					sentences.put(declaration.group(1), declaration.group(2).replaceAll("\\\\(.)", "$1"));
				}
			});
		}
		return sentences;
	}
}
