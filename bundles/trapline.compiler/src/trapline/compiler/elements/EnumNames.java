package trapline.compiler.elements;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import trapline.machine.ValueNames;
import trapline.model.semantics.EnumLiteral;
import trapline.model.semantics.EnumType;

/**
 * What the values of an enum are called.
 *
 * @param numbers the number of each literal, by name, in the order of the declaration
 * @param names the names of the notation; those of an open enum name every number that it may hold
 * @param titles what people read instead
 */
public record EnumNames(Map<String, Integer> numbers, ValueNames names, ValueNames titles) {
	private static final int NAMELESS_HEX = 10;

	static EnumNames of(EnumType type) {
		Map<String, Integer> numbers = numbers(type);
		Map<Integer, String> names = new TreeMap<>();
		if (type.isOpen()) {
			IntStream.rangeClosed(type.getLow(), type.getHigh()).forEach(v -> names.put(v, nameless(v)));
		}
		Map<Integer, String> literals = new TreeMap<>();
		numbers.forEach((name, value) -> literals.putIfAbsent(value, name));
		names.putAll(literals);
		Map<Integer, String> titles = new TreeMap<>(names);
		for (EnumLiteral literal : type.getLiterals()) {
			if (literal.getLabel() != null) {
				titles.put(numbers.get(literal.getName()), literal.getLabel());
			}
		}
		return new EnumNames(numbers, new ValueNames(type.getName(), names, Map.of()),
				new ValueNames(type.getName(), titles, Map.of()));
	}

	/** Literals without a number follow the one before. */
	private static Map<String, Integer> numbers(EnumType type) {
		Map<String, Integer> numbers = new LinkedHashMap<>();
		int next = type.isOpen() ? type.getLow() : 0;
		for (EnumLiteral literal : type.getLiterals()) {
			int value = literal.isExplicit() ? literal.getValue() : next;
			numbers.put(literal.getName(), value);
			next = value + 1;
		}
		return numbers;
	}

	/** What people call a value of an open enum that has no name. */
	public static String nameless(int value) {
		return value < NAMELESS_HEX ? Integer.toString(value) : "0x" + Integer.toHexString(value);
	}
}
