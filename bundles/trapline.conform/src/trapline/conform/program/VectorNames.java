package trapline.conform.program;

import java.util.Map;

/** Vectors by the names of the notation. */
final class VectorNames {
	private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("#DE", 0), Map.entry("#DB", 1),
			Map.entry("NMI", 2), Map.entry("#BP", 3), Map.entry("#OF", 4), Map.entry("#BR", 5), Map.entry("#UD", 6),
			Map.entry("#NM", 7), Map.entry("#DF", 8), Map.entry("#TS", 10), Map.entry("#NP", 11), Map.entry("#SS", 12),
			Map.entry("#GP", 13), Map.entry("#PF", 14), Map.entry("#MF", 16), Map.entry("#AC", 17), Map.entry("#MC", 18),
			Map.entry("#XM", 19), Map.entry("#VE", 20), Map.entry("#CP", 21));

	private VectorNames() {
	}

	/** The number of a vector; null if there is no vector of that name. */
	static Integer number(String name) {
		return NUMBERS.get(name);
	}
}
