package trapline.ui.help;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import trapline.library.Library;
import trapline.library.explain.Answer;
import trapline.library.explain.ModuleIndex;

/** What the shipped modules say about an id: its text, its sources, and what is related. */
public final class RuleTexts {
	private static final Pattern ID = Pattern.compile("[A-Z]-\\d+\\w*(?:\\.\\w+)*");

	private RuleTexts() {
	}

	/**
	 * About the id of a rule or hazard that stands at a place.
	 *
	 * @param text   a line, or more
	 * @param offset within it
	 * @return empty if no id stands there, or nothing has it
	 */
	public static String at(String text, int offset) {
		Matcher ids = ID.matcher(text);
		while (ids.find() && ids.start() <= offset) {
			if (offset < ids.end()) {
				String answer = Answer.about(ids.group(), Index.MODULES);
				return answer == null ? "" : answer.stripTrailing();
			}
		}
		return "";
	}

	/** Reads the modules when somebody asks for the first time. */
	private static final class Index {
		static final ModuleIndex MODULES = new ModuleIndex(Library.standard());
	}
}
