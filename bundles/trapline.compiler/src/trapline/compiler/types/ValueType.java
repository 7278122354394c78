package trapline.compiler.types;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import trapline.machine.Domain;
import trapline.machine.ValueNames;

/**
 * A finite type: what values there are and what people call them.
 *
 * @param kind what sort of type it is
 * @param name what messages and prints call it
 * @param domain the numbers that stand for the values, with the names of the notation
 * @param values the values that have state and that quantifiers range over, ascending; null for all of the domain
 * @param titles what people read instead of the names
 * @param literals values of the type's own literals, by name
 * @param members for a union, the types whose values it has
 */
public record ValueType(Kind kind, String name, Domain domain, int[] values, ValueNames titles,
		Map<String, Integer> literals, List<Member> members) {
	/** Sorts of types. */
	public enum Kind {
		/** False and true. */
		BOOL,
		/** Consecutive integers. */
		INT,
		/** Named values. */
		ENUM,
		/** Named values and numbers without a name. */
		OPEN_ENUM,
		/** Objects of the scenario. */
		ENTITY,
		/** Literals of its own, and objects. */
		UNION,
		/** Instructions, or nowhere. */
		POSITION
	}

	/** A member of a union: value {@code v} of the type is value {@code v + offset} of the union. */
	public record Member(ValueType type, int offset) {
	}

	/** False and true. */
	public static final ValueType BOOL = new ValueType(Kind.BOOL, "bool", Domain.BOOL, new int[] { 0, 1 },
			ValueNames.BOOL, Map.of(), List.of());

	/** Any integer: the type of computed numbers. */
	public static final ValueType INT = new ValueType(Kind.INT, "int", Domain.range(Integer.MIN_VALUE, Integer.MAX_VALUE),
			new int[0], ValueNames.NUMBERS, Map.of(), List.of());

	/** A range of integers. */
	public static ValueType range(String name, int low, int high) {
		return range(name, new Domain(low, high, ValueNames.NUMBERS));
	}

	/** A range of integers with a name of its own, which is a unit where it is one. */
	public static ValueType quantity(String name, int low, int high) {
		return range(name, new Domain(low, high, ValueNames.of(name)));
	}

	/** A range of numbers that are read in base 16. */
	public static ValueType hexadecimal(String name, int low, int high) {
		return range(name, new Domain(low, high, ValueNames.HEXADECIMAL));
	}

	private static ValueType range(String name, Domain domain) {
		return new ValueType(Kind.INT, name, domain, null, domain.names(), Map.of(), List.of());
	}

	/** The values that have state and that quantifiers range over, ascending; of a range a new array. */
	@Override
	public int[] values() {
		return values != null ? values : IntStream.rangeClosed(domain.low(), domain.high()).toArray();
	}

	/** Whether values can be computed with. */
	public boolean numeric() {
		return kind == Kind.INT || kind == Kind.OPEN_ENUM;
	}

	/** Whether both have the same values with the same meaning. */
	public boolean same(ValueType other) {
		return kind == other.kind && (kind == Kind.INT || kind == Kind.POSITION || name.equals(other.name));
	}

	/** The member of that name; null if this is no union or has no such member. */
	public Member member(ValueType type) {
		return members.stream().filter(m -> m.type().same(type)).findFirst().orElse(null);
	}

	/** Least value of the declared domain. */
	public int low() {
		return domain.low();
	}

	/** Greatest value of the declared domain. */
	public int high() {
		return domain.high();
	}

	@Override
	public String toString() {
		return name;
	}
}
