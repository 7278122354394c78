package trapline.conform.vector;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares values as vectors write them with what the model showed. */
final class Values {
	private Values() {
	}

	/**
	 * Whether a value is what was expected. Of fields only those that are expected are compared.
	 *
	 * @param expected as the vector writes it
	 * @param shown null if the model shows none
	 */
	static boolean same(Object expected, Object shown) {
		if (shown == null)
			return false;
		if (expected instanceof Map<?, ?> fields)
			return shown instanceof Map<?, ?> map
					&& fields.entrySet().stream().allMatch(f -> same(f.getValue(), map.get(f.getKey())));
		if (shown instanceof Map<?, ?>)
			return Boolean.TRUE.equals(expected);
		if (expected instanceof List<?> list)
			return shown instanceof Collection<?> set && texts(list).equals(texts(set));
		if (shown instanceof Address address)
			return address.is(String.valueOf(expected));
		if (shown instanceof Set<?> names)
			return names.contains(String.valueOf(expected));
		return text(expected).equals(text(shown));
	}

	private static Set<String> texts(Collection<?> values) {
		Set<String> texts = new TreeSet<>();
		values.forEach(value -> texts.add(text(value)));
		return texts;
	}

	/** One form for numbers of either sign and for flags. */
	private static String text(Object value) {
		if (value instanceof Boolean flag)
			return flag ? "1" : "0";
		if (value instanceof Number number)
			return String.valueOf(number.longValue() & 0xffffffffL);
		return String.valueOf(value);
	}
}
