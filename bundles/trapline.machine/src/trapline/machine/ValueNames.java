package trapline.machine;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Names of the values of a domain. Values without a name are shown as numbers. */
public final class ValueNames {
	/** No value has a name. */
	public static final ValueNames NUMBERS = new ValueNames("int", Map.of(), Map.of());
	/** No value has a name; they are shown in base 16. */
	public static final ValueNames HEXADECIMAL = new ValueNames("int", Map.of(), Map.of(), true);
	/** {@code false} and {@code true}. */
	public static final ValueNames BOOL = new ValueNames("bool", Map.of(0, "false", 1, "true"), Map.of());

	private final String type;
	private final Map<Integer, String> names;
	private final Map<Integer, String> titles;
	private final boolean hexadecimal;

	/**
	 * @param type name of the type, as the notation writes it
	 * @param names the name of each value that has one, as the notation writes it
	 * @param titles longer names for people, by value; may be empty
	 */
	public ValueNames(String type, Map<Integer, String> names, Map<Integer, String> titles) {
		this(type, names, titles, false);
	}

	private ValueNames(String type, Map<Integer, String> names, Map<Integer, String> titles, boolean hexadecimal) {
		this.type = type;
		this.names = new TreeMap<>(names);
		this.titles = new TreeMap<>(titles);
		this.hexadecimal = hexadecimal;
	}

	/** Names for the values 0, 1, 2 ... in this order. */
	public static ValueNames of(String type, String... names) {
		Map<Integer, String> map = new TreeMap<>();
		for (int i = 0; i < names.length; i++) {
			map.put(i, names[i]);
		}
		return new ValueNames(type, map, Map.of());
	}

	/** Name of the type. */
	public String type() {
		return type;
	}

	/** The name of a value as the notation writes it, the number if it has none. */
	public String name(int value) {
		String name = names.get(value);
		return name != null ? name : number(value);
	}

	/** Numbers of one digit look the same in every base. */
	private String number(int value) {
		return hexadecimal && value > 9 ? "0x" + Integer.toHexString(value) : Integer.toString(value);
	}

	/** Whether no value has a name. */
	public boolean onlyNumbers() {
		return names.isEmpty();
	}

	/** The name of a value for people: its title, else its name. */
	public String title(int value) {
		String title = titles.get(value);
		return title != null ? title : name(value);
	}

	/** The value that has this name; empty if none has. */
	public OptionalInt value(String name) {
		return names.entrySet().stream().filter(e -> e.getValue().equals(name)).mapToInt(Map.Entry::getKey).findFirst();
	}

	/** All named values and their names, by value. */
	public Map<Integer, String> all() {
		return java.util.Collections.unmodifiableMap(names);
	}
}
