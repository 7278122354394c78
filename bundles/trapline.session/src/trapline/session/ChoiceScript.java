package trapline.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import trapline.machine.Choice;

/**
 * A run as the choices that make it, one label per line:
 *
 * <pre>
 * // the sentence of what the run shows
 * scenario S5-04
 * variant gate=closed
 * v0 * 12
 * n1
 * loop
 * v0 * 3
 * </pre>
 *
 * @param scenario id of the scenario; empty if the script does not say
 * @param variant  values by name of parameters and knobs
 * @param without  ids of rules taken out
 * @param items    the choices
 * @param loop     number of the item with which a loop begins that the run stays in; -1 for none
 */
public record ChoiceScript(String scenario, Map<String, String> variant, List<String> without, List<Item> items, int loop) {
	private static final Pattern HEADER = Pattern
			.compile("scenario\\s+(?<scenario>\\S+)|variant\\s+(?<name>[^=\\s]+)\\s*=\\s*(?<value>.+)|without\\s+(?<rule>\\S+)");
	private static final Pattern REPEATED = Pattern.compile("(?<label>.*\\S)\\s+\\*\\s+(?<times>\\d{1,9})");
	private static final String COMMENT = "//";
	private static final String LOOP = "loop";

	/**
	 * A choice, made some times in a row.
	 *
	 * @param label  of the choice
	 * @param times  how often, at least 1
	 * @param line   where it is written, from 1; 0 if it is not
	 * @param column of its first character, from 1; 0 if it is not written
	 */
	public record Item(String label, int times, int line, int column) {
	}

	public ChoiceScript {
		variant = Map.copyOf(variant);
		without = List.copyOf(without);
		items = List.copyOf(items);
	}

	/**
	 * The script of a run.
	 *
	 * @param loop number of the choice with which a loop begins; -1 for none
	 */
	public static ChoiceScript of(List<Choice> choices, int loop) {
		List<Item> items = new ArrayList<>();
		int loopItem = -1;
		for (int i = 0; i < choices.size(); i++) {
			String label = choices.get(i).label();
			Item last = items.isEmpty() || i == loop ? null : items.get(items.size() - 1);
			if (i == loop) {
				loopItem = items.size();
			}
			if (last != null && last.label().equals(label)) {
				items.set(items.size() - 1, new Item(label, last.times() + 1, 0, 0));
			} else {
				items.add(new Item(label, 1, 0, 0));
			}
		}
		return new ChoiceScript("", Map.of(), List.of(), items, loopItem);
	}

	/**
	 * Reads a script. Lines that begin with {@code //}, and empty ones, are for people.
	 *
	 * @param file what problems call it
	 * @throws IllegalArgumentException with a message for people
	 */
	public static ChoiceScript parse(String file, String text) {
		String scenario = "";
		Map<String, String> variant = new LinkedHashMap<>();
		List<String> without = new ArrayList<>();
		List<Item> items = new ArrayList<>();
		int loop = -1;
		int number = 0;
		for (String line : text.lines().toList()) {
			number++;
			String words = line.strip();
			int column = line.length() - line.stripLeading().length() + 1;
			Matcher header = HEADER.matcher(words);
			if (words.isEmpty() || words.startsWith(COMMENT)) {
				continue;
			}
			if (words.equals(LOOP)) {
				if (loop >= 0) {
					throw new IllegalArgumentException(file + ":" + number + ":" + column + ": a second 'loop'; a run has one at most");
				}
				loop = items.size();
			} else if (items.isEmpty() && loop < 0 && header.matches()) {
				if (header.group("scenario") != null) {
					scenario = header.group("scenario");
				} else if (header.group("name") != null) {
					variant.put(header.group("name"), header.group("value").strip());
				} else {
					without.add(header.group("rule"));
				}
			} else {
				items.add(item(file, words, number, column));
			}
		}
		if (loop == items.size()) {
			throw new IllegalArgumentException(file + ":" + number + ":1: expected a choice after 'loop'");
		}
		return new ChoiceScript(scenario, variant, without, items, loop);
	}

	private static Item item(String file, String words, int line, int column) {
		Matcher repeated = REPEATED.matcher(words);
		if (!repeated.matches()) {
			return new Item(words, 1, line, column);
		}
		int times = Integer.parseInt(repeated.group("times"));
		if (times == 0) {
			throw new IllegalArgumentException(file + ":" + line + ":" + column + ": '" + words + "' happens 0 times; expected at least 1");
		}
		return new Item(repeated.group("label"), times, line, column);
	}

	/** How many choices it makes; at most {@link Integer#MAX_VALUE}. */
	public int length() {
		return (int) Math.min(Integer.MAX_VALUE, items.stream().mapToLong(Item::times).sum());
	}

	/** The choices as {@link #parse} reads them, a line each, with a newline at the end; no header. */
	public String text() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < items.size(); i++) {
			Item item = items.get(i);
			boolean plain = item.times() == 1 && !item.label().equals(LOOP) && !REPEATED.matcher(item.label()).matches();
			text.append(i == loop ? LOOP + "\n" : "").append(item.label()).append(plain ? "" : " * " + item.times()).append('\n');
		}
		return text.toString();
	}
}
