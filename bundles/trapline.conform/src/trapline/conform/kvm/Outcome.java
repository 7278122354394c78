package trapline.conform.kvm;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import trapline.conform.corpus.CatalogueCase;
import trapline.machine.Machine;

/**
 * What a scenario shows under one policy.
 *
 * @param verdict {@code ok}, {@code blocked}, {@code hazard} or {@code fatal}
 * @param hazards ids of what was found, of those that the catalogue knows; sorted
 */
public record Outcome(String verdict, Set<String> hazards) {
	/**
	 * Replays a scenario.
	 *
	 * @param one what to replay; nothing need be expected of it
	 * @throws trapline.conform.corpus.CorpusException if it cannot be replayed; the message says why
	 * @throws trapline.machine.SemanticsError if the semantics does something that it must not
	 */
	public static Outcome of(Replay replay, CatalogueCase one) {
		return of(replay.machine(one), one);
	}

	/**
	 * Replays a scenario that is compiled already.
	 *
	 * @param machine what {@link Replay#machine} made of it
	 * @throws trapline.machine.SemanticsError if the semantics does something that it must not
	 */
	public static Outcome of(Machine machine, CatalogueCase one) {
		ScriptRun run = ScriptRun.of(machine);
		Map<String, Integer> known = new TreeMap<>(run.hazards());
		known.keySet().retainAll(one.hazards());
		return new Outcome(VerdictTable.verdict(known, run.refused(), run.died()), new TreeSet<>(known.keySet()));
	}
}
