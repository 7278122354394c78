package trapline.conform.corpus;

/** Numbers as corpora write them. */
final class Numbers {
	private Numbers() {
	}

	/**
	 * An integer, or the text of one in decimal or hexadecimal.
	 *
	 * @param field what the number is, for the message
	 * @throws CorpusException if it is neither
	 */
	static int of(Object value, String field) {
		if (value instanceof Number number)
			return number.intValue();
		try {
			return Long.decode(String.valueOf(value)).intValue();
		} catch (NumberFormatException e) {
			throw new CorpusException("'" + field + "' is " + value + ", expected a number");
		}
	}

	/**
	 * A vector.
	 *
	 * @throws CorpusException if it is none
	 */
	static int vector(Object value) {
		int vector = of(value, "vector");
		if (vector < 0 || vector > 255)
			throw new CorpusException("'vector' is " + value + ", expected a vector in 0..255");
		return vector;
	}
}
