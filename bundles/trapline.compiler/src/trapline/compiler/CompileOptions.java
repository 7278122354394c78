package trapline.compiler;

import java.util.Map;
import java.util.Set;

/**
 * What a compilation changes about a scenario without editing it.
 *
 * @param params values of parameters by name, as the notation writes them ({@code gate}, {@code true}, {@code 3})
 * @param knobs values of knobs by name, as the notation writes them
 * @param without ids of rules that are taken out
 * @param lanes whether there are lanes, and states without room for values that nothing takes; a run that nobody looks at
 * and nobody explores needs neither
 */
public record CompileOptions(Map<String, String> params, Map<String, String> knobs, Set<String> without, boolean lanes) {
	/** The scenario as it is written. */
	public static final CompileOptions NONE = new CompileOptions(Map.of(), Map.of(), Set.of());

	public CompileOptions {
		params = Map.copyOf(params);
		knobs = Map.copyOf(knobs);
		without = Set.copyOf(without);
	}

	/** With lanes. */
	public CompileOptions(Map<String, String> params, Map<String, String> knobs, Set<String> without) {
		this(params, knobs, without, true);
	}

	/** With other values of parameters. */
	public CompileOptions withParams(Map<String, String> other) {
		return new CompileOptions(other, knobs, without, lanes);
	}

	/** With other rules taken out. */
	public CompileOptions without(Set<String> rules) {
		return new CompileOptions(params, knobs, rules, lanes);
	}

	/** For runs that are judged only. */
	public CompileOptions withoutLanes() {
		return new CompileOptions(params, knobs, without, false);
	}
}
