package trapline.library;

import java.net.URL;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A scenario that ships with the product for others to begin with: it runs as it is, and its comments say what to change.
 *
 * @param name its name
 * @param about what it is for, a sentence, from the comment {@code // about: ...}; its name if it says nothing
 * @param url where its text is
 */
public record Template(String name, String about, URL url) {
	private static final Pattern ABOUT = Pattern.compile("\\A//\\s*about:\\s*(.*?)\\s*\\R");

	static Template of(String name, URL url, String text) {
		Matcher about = ABOUT.matcher(text);
		return new Template(name, about.find() ? about.group(1) : name, url);
	}

	/** Its text. */
	public String text() {
		return Library.read(url);
	}

	/** The text that a new scenario begins with: without the comment that says what it is for. */
	public String begin() {
		return ABOUT.matcher(text()).replaceFirst("");
	}
}
