package trapline.machine.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import trapline.machine.SemanticsError;
import trapline.machine.explore.ExplorationResult.Status;
import trapline.machine.explore.search.BreadthFirst;
import trapline.machine.explore.search.Plan;
import trapline.machine.explore.search.Sought;
import trapline.machine.explore.shape.Renaming;
import trapline.machine.interpret.TransitionSystem;

/** The search of one part of a Machine, and shortest runs to what it saw. */
final class PartSearch implements Part {
	private final TransitionSystem system;
	private final Onward monitor;
	private final Plan plan;
	private final BreadthFirst search;
	private final Paths paths;
	private Map<Integer, List<Integer>> hazards = Map.of();
	private Map<Integer, List<Integer>> checks = Map.of();

	PartSearch(TransitionSystem system, Plan plan, Onward monitor) {
		this.system = system;
		this.monitor = monitor;
		this.plan = plan;
		search = new BreadthFirst(system, plan, monitor);
		paths = new Paths(system, search.space(), plan);
	}

	Status run() {
		Status status = run(search);
		witnesses(search.sought(), paths);
		if ((status == Status.COMPLETE || status == Status.DECIDED) && search.reduced()) {
			shorten();
		}
		return status;
	}

	/** Searches; running out of heap is a status. */
	static Status run(BreadthFirst search) {
		try {
			return search.run();
		} catch (OutOfMemoryError e) {
			// the heap is smaller than the limit: what is stored is still consistent enough to report and to replay
			return Status.MEMORY_LIMIT;
		}
	}

	private void witnesses(Sought sought, Paths from) {
		hazards = closed(runs(sought.hazards(), from), Renaming::hazards);
		checks = closed(runs(sought.checks(), from), Renaming::checks);
	}

	/** What one member of a symmetry does, each can do. */
	private Map<Integer, List<Integer>> closed(Map<Integer, List<Integer>> found, Function<Renaming, Map<Integer, Integer>> names) {
		return plan.symmetry() == null ? found : plan.symmetry().closed(found, names, sources());
	}

	private int sources() {
		return system.machine().actors().size() + system.machine().arrivals().size();
	}

	private static Map<Integer, List<Integer>> runs(Map<Integer, Sought.Place> places, Paths from) {
		Map<Integer, List<Integer>> runs = new LinkedHashMap<>();
		places.forEach((number, place) -> runs.put(number, from.codes(place)));
		return runs;
	}

	/** What reduction left out may have been shorter: searches every interleaving, as deep as what was seen. */
	private void shorten() {
		int depth = Stream.concat(search.sought().hazards().values().stream(), search.sought().checks().values().stream())
				.mapToInt(place -> paths.codes(place).size()).max().orElse(-1);
		if (depth < 0) {
			return;
		}
		monitor.next();
		Plan every = Plan.full(plan.options()).of(plan.sources()).withDepth(depth).folding(plan.symmetry());
		BreadthFirst full = new BreadthFirst(system, every, monitor);
		full.sought().only(search.sought());
		run(full);
		if (full.sought().allSeen()) {
			witnesses(full.sought(), new Paths(system, full.space(), every));
		}
	}

	@Override
	public Map<Integer, List<Integer>> hazards() {
		return hazards;
	}

	@Override
	public Map<Integer, List<Integer>> checks() {
		return checks;
	}

	@Override
	public List<List<Integer>> terminals() {
		List<List<Integer>> runs = new ArrayList<>();
		for (int state : search.terminals()) {
			if (runs.size() < BreadthFirst.TERMINALS) {
				runs.addAll(paths.codesOfAll(state, BreadthFirst.TERMINALS - runs.size()));
			}
		}
		return runs;
	}

	@Override
	public long terminalCount() {
		return search.terminalCount();
	}

	@Override
	public long states() {
		return search.space().size();
	}

	@Override
	public long represented() {
		return search.represented();
	}

	@Override
	public boolean folded() {
		return plan.symmetry() != null;
	}

	@Override
	public long transitions() {
		return search.transitions();
	}

	@Override
	public int depth() {
		return search.depth();
	}

	@Override
	public long bytes() {
		return search.bytes();
	}

	/** The run on the micro-Machine by the numbers of its transitions. */
	Witness replayed(List<Integer> codes) {
		return paths.run(codes);
	}

	/** What a rule did that the semantics does not allow; null if nothing. */
	SemanticsError error() {
		return search.error();
	}

	/** The run to the state in which it happened. */
	Witness errorWitness() {
		return paths.to(search.errorState());
	}
}
