package trapline.session;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a story from one line: {@code knob fast = true; n1 at 4; n1 before first_read #2; n2 after done}. */
public final class StoryScript {
	private static final Pattern ITEM = Pattern
			.compile("(?<arrival>\\S+)\\s+(?:at\\s+(?<event>\\d{1,6})|(?<side>before|after)\\s+(?<label>[^\\s#]+)(?:\\s*#\\s*(?<nth>\\d{1,6}))?)");

	private static final Pattern SETTING = Pattern.compile("knob\\s+(?<name>[^\\s=]+)\\s*=\\s*(?<value>\\S+)");

	private StoryScript() {
	}

	/**
	 * @param name   of the story
	 * @param script items separated by semicolons; empty ones are ignored
	 * @throws IllegalArgumentException with a message for people
	 */
	public static Story parse(String name, String script) {
		List<Story.Item> items = new ArrayList<>();
		for (String item : script.split(";")) {
			if (!item.isBlank()) {
				items.add(item(item.strip()));
			}
		}
		return new Story(name, items);
	}

	private static Story.Item item(String text) {
		Matcher setting = SETTING.matcher(text);
		if (setting.matches()) {
			return Story.Item.setting(setting.group("name"), setting.group("value"));
		}
		Matcher matcher = ITEM.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("'" + text + "' is not a choice: expected 'ARRIVAL at EVENT',"
					+ " 'ARRIVAL before LABEL' or 'ARRIVAL after LABEL', where LABEL may be followed by #2 for the second time,"
					+ " or 'knob NAME = VALUE'");
		}
		String arrival = matcher.group("arrival");
		if (matcher.group("event") != null) {
			return new Story.Item(arrival, new Anchor.At(Integer.parseInt(matcher.group("event"))));
		}
		String nth = matcher.group("nth");
		int occurrence = nth == null ? 1 : Math.max(1, Integer.parseInt(nth));
		String label = matcher.group("label");
		return new Story.Item(arrival, matcher.group("side").equals("before") ? new Anchor.Before(label, occurrence)
				: new Anchor.After(label, occurrence));
	}
}
