package trapline.conform.vector;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import trapline.conform.corpus.CorpusException;
import trapline.conform.program.UnsupportedProgram;

/** The fields of a stimulus. Every field has to be taken, so that none is ignored. */
final class Given {
	private final String what;
	private final Map<String, Object> fields = new LinkedHashMap<>();
	private final Set<String> taken = new LinkedHashSet<>();

	/** @param what what the fields belong to, for messages */
	Given(String what, Object fields) {
		if (!(fields instanceof Map<?, ?> map))
			throw new CorpusException("'" + what + "' is " + fields + ", expected fields");
		this.what = what;
		map.forEach((key, value) -> this.fields.put(String.valueOf(key), value));
	}

	/** The value of a field; null if it is not there. */
	Object take(String key) {
		taken.add(key);
		return fields.get(key);
	}

	boolean has(String key) {
		return fields.containsKey(key);
	}

	int number(String key, int otherwise) {
		Object value = take(key);
		return value == null ? otherwise : whole(value, key);
	}

	/** A number that must be there. */
	int number(String key) {
		if (!has(key))
			throw new CorpusException("'" + what + "' needs '" + key + "'");
		return number(key, 0);
	}

	boolean flag(String key, boolean otherwise) {
		Object value = take(key);
		return value == null ? otherwise : value instanceof Boolean b ? b : whole(value, key) != 0;
	}

	String text(String key, String otherwise) {
		Object value = take(key);
		return value == null ? otherwise : String.valueOf(value);
	}

	List<?> list(String key) {
		Object value = take(key);
		if (value != null && !(value instanceof List<?>))
			throw new CorpusException("'" + key + "' of '" + what + "' is " + value + ", expected a list");
		return value == null ? List.of() : (List<?>) value;
	}

	/** The fields of a field; none if it is not there. */
	Given inner(String key) {
		Object value = take(key);
		return new Given(key, value == null ? Map.of() : value);
	}

	Set<String> keys() {
		return fields.keySet();
	}

	/** @throws UnsupportedProgram if there is a field that nobody took; the message names it */
	void end() {
		for (String key : keys())
			if (!taken.contains(key))
				throw new UnsupportedProgram("the mapping does not cover '" + key + "' of '" + what + "'");
	}

	static int whole(Object value, String field) {
		if (value instanceof Number number)
			return number.intValue();
		try {
			return Long.decode(String.valueOf(value)).intValue();
		} catch (NumberFormatException e) {
			throw new CorpusException("'" + field + "' is " + value + ", expected a number");
		}
	}
}
