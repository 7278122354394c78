package trapline.conform.corpus;

import java.util.Map;

/**
 * One operation of a recorded program.
 *
 * @param name the operation, as {@code send_irq}
 * @param arguments its arguments by key, never null
 */
public record Op(String name, Map<String, Object> arguments) {

	/**
	 * An argument that must be there.
	 *
	 * @throws CorpusException if the operation does not have it
	 */
	public Object argument(String key) {
		Object value = arguments.get(key);
		if (value == null)
			throw new CorpusException("operation '" + name + "' needs '" + key + "'");
		return value;
	}

	/** A number among the arguments; decimal or hexadecimal. */
	public int number(String key) {
		return key.equals("vector") ? Numbers.vector(argument(key)) : Numbers.of(argument(key), key);
	}

	/** A flag among the arguments, false if absent. */
	public boolean flag(String key) {
		Object value = arguments.get(key);
		return value != null && (value instanceof Boolean b ? b : Numbers.of(value, key) != 0);
	}
}
