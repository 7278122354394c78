package trapline.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One entry of the history: a change of the text that people undo at once.
 *
 * @param label what was done, in the imperative, e.g. {@code Move n1 to event 4}; shown behind "Undo"
 * @param replaces in order of their offsets, without overlaps; offsets are those before the edit
 */
public record Edit(String label, List<Replace> replaces) {

	public Edit {
		replaces = replaces.stream().sorted(Comparator.comparingInt(Replace::offset)).toList();
		for (int i = 1; i < replaces.size(); i++)
			if (replaces.get(i - 1).end() > replaces.get(i).offset())
				throw new IllegalArgumentException("replaces overlap at " + replaces.get(i).offset());
	}

	/** An edit of one stretch. */
	public static Edit of(String label, int offset, int length, String text) {
		return new Edit(label, List.of(new Replace(offset, length, text)));
	}

	/** The smallest single replace that makes one text of another; without replaces if they are equal. */
	public static Edit between(String label, String before, String after) {
		int head = 0;
		int limit = Math.min(before.length(), after.length());
		while (head < limit && before.charAt(head) == after.charAt(head))
			head++;
		int tail = 0;
		while (tail < limit - head && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail))
			tail++;
		if (before.equals(after))
			return new Edit(label, List.of());
		return of(label, head, before.length() - head - tail, after.substring(head, after.length() - tail));
	}

	/** The text after the edit. */
	public String applyTo(String before) {
		StringBuilder text = new StringBuilder(before);
		for (int i = replaces.size() - 1; i >= 0; i--)
			text.replace(replaces.get(i).offset(), replaces.get(i).end(), replaces.get(i).text());
		return text.toString();
	}

	/** The edit that takes this one back. */
	public Edit inverse(String before) {
		List<Replace> back = new ArrayList<>();
		int shift = 0;
		for (Replace replace : replaces) {
			back.add(new Replace(replace.offset() + shift, replace.text().length(), before.substring(replace.offset(), replace.end())));
			shift += replace.text().length() - replace.length();
		}
		return new Edit(label, back);
	}

	public boolean isEmpty() {
		return replaces.isEmpty();
	}
}
