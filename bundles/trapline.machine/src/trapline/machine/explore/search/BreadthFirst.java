package trapline.machine.explore.search;

import java.util.ArrayList;
import java.util.List;
import trapline.machine.SemanticsError;
import trapline.machine.explore.ExplorationMonitor;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.ExplorationResult.Status;
import trapline.machine.explore.Progress;
import trapline.machine.explore.store.Ints;
import trapline.machine.explore.store.StateSpace;
import trapline.machine.interpret.TransitionSystem;

/**
 * Visits every reachable state once, level by level. States are followed in chunks by all threads, then stored in shards by all
 * threads; the order in which states are found is that of a single queue, whatever the number of threads. For one use.
 */
public final class BreadthFirst {
	/** How many terminal states are kept. */
	public static final int TERMINALS = 100;
	private static final int CHUNK = 256;
	private static final int CHUNKS = 64;
	/** More than any chunk of a Machine of today has; only the order of checks for memory depends on it. */
	private static final int MOST_CANDIDATES = CHUNK * 16;

	private final TransitionSystem system;
	private final Plan plan;
	private final ExplorationOptions options;
	private final ExplorationMonitor monitor;
	private final StateSpace space;
	private final Sought sought;
	private final Chunk[] chunks = new Chunk[CHUNKS];
	private final Expander[] expanders;
	private final List<Integer> terminals = new ArrayList<>();
	private Ints frontier = new Ints();
	private Ints next = new Ints();
	private long terminalCount;
	private long transitions;
	private long represented;
	private long reduced;
	private int depth;
	private long frontierBytes;
	private SemanticsError error;
	private int errorState;

	/** Prepares a search. */
	public BreadthFirst(TransitionSystem system, Plan plan, ExplorationMonitor monitor) {
		this.system = system;
		this.plan = plan;
		options = plan.options();
		this.monitor = monitor;
		space = new StateSpace(system.codec().words());
		sought = new Sought(system.machine(), plan.symmetry(), options.untilKnown());
		expanders = new Expander[options.threads()];
	}

	/**
	 * Searches.
	 *
	 * @throws OutOfMemoryError if the heap is smaller than the limit; what is stored can still be asked for
	 */
	public Status run() {
		begin();
		try (Team team = new Team(options.threads())) {
			while (frontier.size() > 0 && depth <= plan.depth() && !sought.allSeen()) {
				Status status = level(team);
				if (status != null) {
					return status;
				}
				frontierBytes = Math.max(frontierBytes, frontier.bytes() + next.bytes());
				frontier = next;
				next = new Ints();
				depth += frontier.size() > 0 ? 1 : 0;
			}
		}
		if (frontier.size() == 0) {
			return Status.COMPLETE;
		}
		return options.untilKnown() && sought.allSeen() ? Status.DECIDED : Status.DEPTH_LIMIT;
	}

	private void begin() {
		long[] packed = new long[system.codec().words()];
		system.codec().encode(system.initial(), packed, 0);
		StateSpace.View view = space.view();
		view.start();
		frontier.add(space.add(view.key(packed), -1));
	}

	/** Follows the whole frontier. Returns why to stop; null for no reason. */
	private Status level(Team team) {
		for (int from = 0; from < frontier.size(); from += CHUNK * CHUNKS) {
			if (monitor.cancelled()) {
				return Status.CANCELLED;
			}
			long size = space.size();
			monitor.progress(new Progress(size, frontier.size() - from + next.size(), depth, space.bytes(), sought.names()));
			if (size >= options.states()) {
				return Status.STATE_LIMIT;
			}
			int count = (Math.min(CHUNK * CHUNKS, frontier.size() - from) + CHUNK - 1) / CHUNK;
			if (space.bytesWith(count * MOST_CANDIDATES / StateSpace.SHARDS) > options.bytes()) {
				return Status.MEMORY_LIMIT;
			}
			Status status = batch(from, count, team);
			if (status != null) {
				return status;
			}
		}
		return null;
	}

	private Status batch(int from, int count, Team team) {
		team.share(count, (member, task) -> {
			int begin = from + task * CHUNK;
			expander(member).expand(frontier, begin, Math.min(begin + CHUNK, frontier.size()), chunk(task));
		});
		for (int i = 0; i < count; i++) {
			chunks[i].sightings().forEach(sought::saw);
			if (chunks[i].error() != null) {
				error = chunks[i].error();
				errorState = chunks[i].errorState();
				return Status.ERROR;
			}
		}
		team.share(StateSpace.SHARDS, (member, shard) -> {
			for (int i = 0; i < count; i++) {
				chunks[i].insert(shard, space);
			}
		});
		team.share(count, (member, task) -> chunks[task].sort());
		for (int i = 0; i < count; i++) {
			collect(chunks[i]);
		}
		return null;
	}

	private void collect(Chunk chunk) {
		transitions += chunk.transitions();
		reduced += chunk.reduced();
		represented += chunk.represented();
		terminalCount += chunk.ends();
		for (int i = 0; i < chunk.terminals().size() && terminals.size() < TERMINALS; i++) {
			terminals.add(chunk.terminals().get(i));
		}
		chunk.gather(next);
	}

	private Expander expander(int member) {
		if (expanders[member] == null) {
			expanders[member] = new Expander(system, space, sought, plan);
		}
		return expanders[member];
	}

	private Chunk chunk(int number) {
		if (chunks[number] == null) {
			chunks[number] = new Chunk();
		}
		return chunks[number];
	}

	/** The states found. */
	public StateSpace space() {
		return space;
	}

	/** What was seen where. */
	public Sought sought() {
		return sought;
	}

	/** The first terminal states, at most {@link #TERMINALS}. */
	public List<Integer> terminals() {
		return terminals;
	}

	/** How many terminal states there are; those that differ in who is who count apart. */
	public long terminalCount() {
		return terminalCount;
	}

	/** How many states those stand for that were followed: more than these if some differ only in who is who. */
	public long represented() {
		return represented;
	}

	/** Whether something was left out: transitions of a state, or states that were passed by. */
	public boolean reduced() {
		return reduced > 0;
	}

	/** How many transitions were followed. */
	public long transitions() {
		return transitions;
	}

	/** Stored states in a row from the initial state to those found last. */
	public int depth() {
		return depth;
	}

	/** Most memory in use for states and for those that waited. */
	public long bytes() {
		return space.bytes() + frontierBytes;
	}

	/** What a rule did that the semantics does not allow; null if nothing. */
	public SemanticsError error() {
		return error;
	}

	/** The state in which it happened. */
	public int errorState() {
		return errorState;
	}
}
