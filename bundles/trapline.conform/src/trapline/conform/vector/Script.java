package trapline.conform.vector;

import java.util.LinkedHashMap;
import java.util.Map;

/** The lines of a script, in order. */
final class Script {
	private final StringBuilder text = new StringBuilder();
	private final Map<String, Integer> lengths = new LinkedHashMap<>();
	private final Map<String, Integer> injected = new LinkedHashMap<>();
	private int number;

	/** A stimulus that takes no time. */
	void line(String stimulus) {
		text.append("\t\te").append(number++).append(": ").append(stimulus).append(";\n");
	}

	/** An instruction at the place where the processor stands. */
	void instruction(String instruction, int length) {
		lengths.put("e" + number, length);
		line(instruction);
	}

	void set(String place, Object value) {
		line("set " + place + " <- " + value);
	}

	/** An instruction of the hypervisor that enters the guest; an injected event may stand for one of the guest of some length. */
	void entry(String instruction, int length) {
		if (length != 0)
			injected.put("e" + number, length);
		line(instruction);
	}

	Map<String, Integer> injected() {
		return injected;
	}

	/** How many instructions there are. */
	int instructions() {
		return lengths.size();
	}

	Map<String, Integer> lengths() {
		return lengths;
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
