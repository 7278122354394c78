package trapline.machine.tests.tla;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A module read from its text, with one variable. */
public final class TlaModule {
	/** A definition; parameters may be none. */
	record Definition(List<String> parameters, TlaNode body) {
	}

	private final Map<String, Definition> definitions = new LinkedHashMap<>();
	private final List<String> invariants = new ArrayList<>();
	private final Set<String> violated = new TreeSet<>();
	private int states;

	/** Reads a printed module and its configuration, and visits all its states. */
	public TlaModule(String module, String configuration) {
		new TlaParser(TlaLexer.words(module)).definitions(definitions);
		configuration.lines().filter(l -> l.startsWith("INVARIANT ")).map(l -> l.substring(10)).forEach(invariants::add);
		visit();
	}

	private void visit() {
		TlaInit init = (TlaInit) definitions.get("Init").body();
		Object first = init.value().eval(TlaScope.of(definitions, null));
		Set<Object> seen = new HashSet<>(Set.of(first));
		Deque<Object> queue = new ArrayDeque<>(seen);
		while (!queue.isEmpty()) {
			TlaScope scope = TlaScope.of(definitions, queue.remove());
			invariants.stream().filter(i -> !violated.contains(i)).filter(i -> !definitions.get(i).body().truth(scope))
					.toList().forEach(violated::add);
			definitions.get("Next").body().next(scope, state -> {
				if (seen.add(state)) {
					queue.add(state);
				}
			});
		}
		states = seen.size();
	}

	/** How many states can be reached. */
	public int states() {
		return states;
	}

	/** The invariants that some state does not satisfy. */
	public Set<String> violated() {
		return violated;
	}

	/** All invariants. */
	public List<String> invariants() {
		return invariants;
	}
}
