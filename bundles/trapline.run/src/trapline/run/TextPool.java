package trapline.run;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Every distinct text of a run once; columns hold its number. Number 0 is the empty text. Texts are never removed. */
final class TextPool {
	private final Map<String, Integer> numbers;
	private String[] texts;
	private int size;

	TextPool() {
		numbers = new HashMap<>();
		texts = new String[64];
		number("");
	}

	private TextPool(String[] texts, int size) {
		this.numbers = Map.of();
		this.texts = texts;
		this.size = size;
	}

	int number(String text) {
		Integer known = numbers.get(text);
		if (known != null) {
			return known;
		}
		if (size == texts.length) {
			texts = Arrays.copyOf(texts, size * 2);
		}
		texts[size] = text;
		numbers.put(text, size);
		return size++;
	}

	String text(int number) {
		return texts[number];
	}

	/** A view of the present texts; slots that are filled later lie beyond its size. */
	TextPool freeze() {
		return new TextPool(texts, size);
	}
}
