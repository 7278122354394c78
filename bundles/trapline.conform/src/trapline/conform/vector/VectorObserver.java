package trapline.conform.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import trapline.conform.model.ProcessorView;
import trapline.conform.model.RuleCoverage;
import trapline.machine.Actor;
import trapline.machine.Blocker;
import trapline.machine.Candidate;
import trapline.machine.DecisionPoint;
import trapline.machine.Hazard;
import trapline.machine.Loser;
import trapline.machine.Machine;
import trapline.machine.Position;
import trapline.machine.RuleRef;

/** Notes what happens in the words of vectors. It sees the running model only. */
final class VectorObserver extends RuleCoverage {
	private static final String IDLE = "R-202.idle";

	private final Machine machine;
	private final VectorProgram program;
	private final Addresses addresses = new Addresses();
	private final List<Happening> events = new ArrayList<>();
	private final List<String> fired = new ArrayList<>();
	private final Deliveries deliveries = new Deliveries();
	private ProcessorView before;
	private String retiring;

	VectorObserver(Machine machine, VectorProgram program) {
		this.machine = machine;
		this.program = program;
	}

	Showing showing(int[] state) {
		return new Showing(List.copyOf(events), new FinalState(new ProcessorView(machine, state), deliveries, addresses), this);
	}

	/** The state in which the next step begins. */
	void before(int[] state) {
		before = new ProcessorView(machine, state);
		fired.clear();
	}

	/** The state in which it ended. */
	void after(int[] state) {
		ProcessorView after = new ProcessorView(machine, state);
		if (before.text("activity").equals("hlt") && !after.text("activity").equals("hlt"))
			events.add(new Happening("wake", Map.of()));
		for (String rule : fired)
			happens(rule, after);
	}

	private void happens(String rule, ProcessorView after) {
		switch (rule) {
		case "R-310.enter" -> add(deliveries.entered(after, addresses));
		case "R-506.exit" -> add(Exits.exit(after, addresses));
		case "R-601.exit", "R-604.invalid" -> add(SvmExits.exit(after));
		case "R-609.host_interrupt" -> add(hostInterrupt(after));
		case "R-508.take", "R-609.host_nmi" -> add(new Happening("deliver", Map.of("vec", 2, "type", "nmi")));
		case "R-511.invalid", "R-702.fails" -> add(Exits.entryFailure(after));
		case "R-511.fail" -> add(Exits.failure(after));
		case "R-402.double" -> add(new Happening("df", Map.of()));
		case "R-308.enter" -> shutDown();
		case "R-403.triple" -> {
			if (after.has("exitintinfo_valid"))
				shutDown();
		}
		case "R-307.enter" -> add(new Happening("smm_enter", Map.of()));
		case "R-307.rsm" -> add(new Happening("rsm", Map.of()));
		case "R-803.lock" -> deliveries.write();
		case "R-702.handler" -> add(new Happening("deliver", Map.of("vec", 18, "type", "hwexc")));
		case "R-905.clobber" -> add(new Happening("deliver", Map.of("vec", 14, "type", "hwexc")));
		default -> {
		}
		}
	}

	/** The decision is told once, whether a hypervisor intercepts it or not. */
	private void shutDown() {
		if (events.isEmpty() || !events.get(events.size() - 1).kind().equals("triple"))
			add(new Happening("triple", Map.of()));
	}

	private Happening hostInterrupt(ProcessorView after) {
		Set<Integer> taken = FinalState.vectors(before, "irr");
		taken.removeAll(FinalState.vectors(after, "irr"));
		return new Happening("deliver", Map.of("vec", taken.iterator().next(), "type", "intr"));
	}

	private void add(Happening event) {
		events.add(event);
		retiring = null;
	}

	@Override
	public void executes(Actor actor, Position position) {
		Integer length = program.lengths().get(position.label());
		if (length != null)
			executes(length);
		Integer injected = program.injected().get(position.label());
		if (injected != null)
			addresses.executed(before.position("guest_pc").label(), injected);
	}

	private void executes(int length) {
		Position place = before.position("pc");
		retiring = place == null || addresses.at(place.label()) == null ? null : place.label();
		if (retiring != null)
			addresses.executed(retiring, length);
	}

	@Override
	public void fired(Actor actor, RuleRef rule) {
		super.fired(actor, rule);
		fired.add(rule.id());
		if (rule.id().equals(IDLE))
			executes(1);
	}

	@Override
	protected int observed() {
		return (int) events.stream().filter(Happening::exact).count();
	}

	@Override
	public void decided(Actor actor, DecisionPoint decision, Candidate winner) {
		super.decided(actor, decision, winner);
		if (retiring != null)
			events.add(new Happening("retire", Map.of("at", addresses.at(retiring))));
		retiring = null;
	}

	@Override
	public void blocked(Actor actor, DecisionPoint decision, Candidate candidate, List<Blocker> by) {
		super.blocked(actor, decision, candidate, by);
		events.add(new Happening("hold", Map.of("what", names(candidate))));
	}

	@Override
	public void outranked(Actor actor, DecisionPoint decision, Candidate loser, Candidate winner) {
		super.outranked(actor, decision, loser, winner);
		if (loser.loser() != Loser.PENDING)
			events.add(new Happening(loser.loser() == Loser.LOST ? "lost" : "discard", Map.of("what", names(loser))));
	}

	@Override
	public void hazard(Hazard hazard) {
		super.hazard(hazard);
		events.add(new Happening("hazard", Map.of("id", hazard.id())));
	}

	/** What vectors call a candidate of the boundary: an interrupt also by its vector. */
	private Set<String> names(Candidate candidate) {
		Set<String> names = new TreeSet<>();
		String name = candidate.name().replaceFirst("_exit$", "");
		names.add(name.equals("interrupt") ? "intr" : name);
		if (name.equals("interrupt"))
			FinalState.vectors(before, "irr").forEach(vector -> names.add("intr" + vector));
		return names;
	}
}
