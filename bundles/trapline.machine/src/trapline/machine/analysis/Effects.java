package trapline.machine.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import trapline.machine.Actor;
import trapline.machine.Arrival;
import trapline.machine.Blocker;
import trapline.machine.Machine;
import trapline.machine.RuleRef;
import trapline.machine.SlotSet;
import trapline.machine.expr.Expr;

/** Which rule reads and writes what. Computed once; immutable. */
public final class Effects {
	private final Machine machine;
	private final List<RuleUse> uses;

	private Effects(Machine machine, List<RuleUse> uses) {
		this.machine = machine;
		this.uses = List.copyOf(uses);
	}

	/** The effects of all rules of a Machine. */
	public static Effects of(Machine machine) {
		UseCollector collector = new UseCollector(machine);
		for (Actor actor : machine.actors()) {
			actor.points().forEach(p -> collector.point(actor, p));
		}
		for (Arrival arrival : machine.arrivals()) {
			collector.arrival(arrival);
		}
		return new Effects(machine, collector.uses());
	}

	/** Every place where a rule, or glue, can fire: actors first, by control point. */
	public List<RuleUse> uses() {
		return uses;
	}

	/** What a rule depends on, wherever it fires; empty for an unknown id. */
	public SlotSet readsOf(String rule) {
		SlotSet reads = new SlotSet();
		usesOf(rule).forEach(u -> reads.addAll(u.reads()));
		return reads;
	}

	/** What a rule may change, wherever it fires; empty for an unknown id. */
	public SlotSet writesOf(String rule) {
		SlotSet writes = new SlotSet();
		usesOf(rule).forEach(u -> writes.addAll(u.writes()));
		return writes;
	}

	private Stream<RuleUse> usesOf(String rule) {
		return uses.stream().filter(u -> u.rule() != null && u.rule().id().equals(rule));
	}

	/** The places where a variable may be written. */
	public List<RuleUse> writers(int slot) {
		return uses.stream().filter(u -> u.writes().contains(slot)).toList();
	}

	/** The rules that may write a variable, each once, in the order of their first use. Glue is left out. */
	public List<RuleRef> writersOf(int slot) {
		return distinct(writers(slot).stream());
	}

	/** The variables on which a condition depends and that can change. */
	public SlotSet changeable(Expr condition) {
		SlotSet reads = new SlotSet();
		condition.reads(reads);
		SlotSet result = new SlotSet();
		reads.slots().filter(machine.written()::contains).forEach(result::add);
		return result;
	}

	/**
	 * The rules that could make a blocker false: those that may write a variable it depends on. An assignment of a constant
	 * that leaves a plain flag as it holds back is left out.
	 */
	public List<RuleRef> couldClear(Blocker blocker) {
		SlotSet reads = changeable(blocker.condition());
		return distinct(uses.stream().filter(u -> u.writes().intersects(reads))
				.filter(u -> new ClearedBy(blocker.condition()).possible(u)));
	}

	private static List<RuleRef> distinct(Stream<RuleUse> some) {
		Map<String, RuleRef> rules = new LinkedHashMap<>();
		some.map(RuleUse::rule).filter(r -> r != null).forEach(r -> rules.putIfAbsent(r.id(), r));
		return new ArrayList<>(rules.values());
	}
}
