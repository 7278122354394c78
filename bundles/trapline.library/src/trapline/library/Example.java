package trapline.library;

import java.net.URL;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A scenario that ships with the product.
 *
 * @param name how it is opened: {@code example:NAME}
 * @param title its first line, for people; its name if it has none
 * @param thread what it belongs to, from the comment {@code // thread: ...}; empty if it says nothing
 * @param shows ids of the hazards that it shows, from the comment {@code // shows: A, B}
 * @param remark what else that comment says, e.g. why it shows no hazard; may be empty
 * @param url where its text is
 */
public record Example(String name, String title, String thread, List<String> shows, String remark, URL url) {

	private static final Pattern THREAD = Pattern.compile("(?m)^//\\s*thread:\\s*(.*?)\\s*$");
	private static final Pattern SHOWS = Pattern.compile("(?m)^//\\s*shows:\\s*(.*?)\\s*$");
	private static final Pattern IDS = Pattern.compile("[A-Z]\\w*(-\\d+)?(\\.\\w+)?(\\s*,\\s*[A-Z]\\w*(-\\d+)?(\\.\\w+)?)*");
	private static final Pattern HEAD = Pattern.compile("(?m)^\\s*scenario\\s+\\S+(?:\\s+\"((?:[^\"\\\\\n]|\\\\.)*)\")?");

	public Example {
		shows = List.copyOf(shows);
	}

	/** Reads what the leading comments and the first line say. */
	static Example of(String name, URL url, String text) {
		Matcher head = HEAD.matcher(text);
		boolean begins = head.find();
		String title = begins ? head.group(1) : null;
		String comments = begins ? text.substring(0, head.start()) : text;
		String shows = first(SHOWS, comments);
		boolean ids = IDS.matcher(shows).matches();
		return new Example(name, title == null ? name : title.replaceAll("\\\\(.)", "$1"), first(THREAD, comments),
				ids ? List.of(shows.split("\\s*,\\s*")) : List.of(), ids ? "" : shows, url);
	}

	/** The text of the scenario. */
	public String text() {
		return Library.read(url);
	}

	private static String first(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.find() ? matcher.group(1) : "";
	}
}
