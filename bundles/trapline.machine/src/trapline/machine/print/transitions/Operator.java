package trapline.machine.print.transitions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An operator of the notation in the languages of printed models. Where a result depends on the sign bit (shifting a negative
 * number right), it is that of the notation only for numbers that are not negative, as all values of the shipped modules.
 */
public final class Operator {
	/**
	 * An operator.
	 *
	 * @param promela an expression; {@code $1} and so on stand for the arguments
	 * @param tla names of the definitions that it needs, the last one is the operator itself
	 */
	private record Text(String promela, List<String> tla) {
	}

	private static final int BITS = 31;
	private static final Map<String, Text> ALL = new LinkedHashMap<>();
	private static final Map<String, String> DEFINITIONS = new LinkedHashMap<>();

	static {
		define("bit", "(a, i) == (a \\div 2^i) % 2");
		define("set_bit", "(a, i) == IF bit(a, i) = 1 THEN a ELSE a + 2^i");
		define("clear_bit", "(a, i) == IF bit(a, i) = 1 THEN a - 2^i ELSE a");
		define("bits", "(a, high, low) == (a \\div 2^low) % 2^(high - low + 1)");
		define("bit_and", "(a, b) == IF a = 0 \\/ b = 0 THEN 0 ELSE (a % 2) * (b % 2) + 2 * bit_and(a \\div 2, b \\div 2)");
		define("bit_xor", "(a, b) == a + b - 2 * bit_and(a, b)");
		define("bit_or", "(a, b) == a + b - bit_and(a, b)");
		define("shift_left", "(a, i) == a * 2^i");
		define("shift_right", "(a, i) == a \\div 2^i");
		define("highest_bit", "(a) == IF a = 0 THEN -1 ELSE 1 + highest_bit(a \\div 2)");
		define("lowest_bit", "(a) == IF a = 0 THEN -1 ELSE IF a % 2 = 1 THEN 0 ELSE 1 + lowest_bit(a \\div 2)");
		define("count_bits", "(a) == IF a = 0 THEN 0 ELSE (a % 2) + count_bits(a \\div 2)");
		define("min", "(a, b) == IF a < b THEN a ELSE b");
		define("max", "(a, b) == IF a < b THEN b ELSE a");
		add("bit", "(($1 >> $2) & 1)", "bit");
		add("set_bit", "($1 | (1 << $2))", "bit", "set_bit");
		add("clear_bit", "($1 & ~(1 << $2))", "bit", "clear_bit");
		add("bits", "(($1 >> $3) & ((1 << ($2 - $3 + 1)) - 1))", "bits");
		add("bit_and", "($1 & $2)", "bit_and");
		add("bit_or", "($1 | $2)", "bit_and", "bit_or");
		add("bit_xor", "($1 ^ $2)", "bit_and", "bit_xor");
		add("shift_left", "($1 << $2)", "shift_left");
		add("shift_right", "($1 >> $2)", "shift_right");
		add("highest_bit", chain(true), "highest_bit");
		add("lowest_bit", chain(false), "lowest_bit");
		add("count_bits", IntStream.range(0, BITS).mapToObj(i -> "(($1 >> " + i + ") & 1)")
				.collect(Collectors.joining(" + ", "(", ")")), "count_bits");
		add("min", "($1 < $2 -> $1 : $2)", "min");
		add("max", "($1 < $2 -> $2 : $1)", "max");
	}

	private final String name;
	private final Text text;

	private Operator(String name, Text text) {
		this.name = name;
		this.text = text;
	}

	private static void define(String name, String definition) {
		boolean recursive = definition.indexOf(name + "(", 1) >= 0;
		String arity = definition.substring(0, definition.indexOf(')') + 1).replaceAll("\\w+", "_");
		DEFINITIONS.put(name, (recursive ? "RECURSIVE " + name + arity + "\n" : "") + name + definition);
	}

	private static void add(String name, String promela, String... tla) {
		ALL.put(name, new Text(promela, List.of(tla)));
	}

	private static String chain(boolean highest) {
		String chain = "(-1)";
		for (int i = 0; i < BITS; i++) {
			int bit = highest ? i : BITS - 1 - i;
			chain = "((($1 >> " + bit + ") & 1) -> " + bit + " : " + chain + ")";
		}
		return chain;
	}

	/**
	 * The operator of this name.
	 *
	 * @throws IllegalArgumentException if it is none of the notation's
	 */
	public static Operator named(String name) {
		Text text = ALL.get(name);
		if (text == null) {
			throw new IllegalArgumentException("the operator '" + name + "' has no counterpart");
		}
		return new Operator(name, text);
	}

	/** A call in Promela. */
	public String promela(List<String> arguments) {
		String call = text.promela();
		for (int i = arguments.size(); i >= 1; i--) {
			call = call.replace("$" + i, arguments.get(i - 1));
		}
		return call;
	}

	/** A call in TLA+, for whoever has the {@link #definitions}. */
	public String tla(List<String> arguments) {
		return name + "(" + String.join(", ", arguments) + ")";
	}

	/** The definitions in TLA+ on which a call depends, by name, in their order. */
	public Map<String, String> definitions() {
		Map<String, String> definitions = new LinkedHashMap<>();
		text.tla().forEach(n -> definitions.put(n, DEFINITIONS.get(n)));
		return definitions;
	}
}
