package trapline.conform.threads;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import trapline.conform.corpus.CatalogueCase;
import trapline.conform.corpus.CatalogueScenario;
import trapline.conform.corpus.CorpusException;
import trapline.conform.kvm.Outcome;
import trapline.conform.kvm.Replay;

/** What replaying the scenarios of a thread showed, by scenario and policy. */
public final class Outcomes {
	/**
	 * How often a hazard was found.
	 *
	 * @param in scenarios where it was, in order
	 * @param of so many scenarios in which it is at stake were replayed under the policy
	 */
	public record Count(List<CatalogueScenario> in, int of) {
		/** In a word. */
		public Frequency frequency() {
			return Frequency.of(in.size(), of);
		}
	}

	private final Map<String, CatalogueScenario> scenarios = new LinkedHashMap<>();
	private final Map<String, Map<String, Outcome>> shown = new LinkedHashMap<>();

	private Outcomes() {
	}

	/**
	 * Replays every scenario that belongs to a thread.
	 *
	 * @param cases cases of catalogues; those of other threads and of the rows of its grid are left out
	 * @throws CorpusException if a scenario cannot be replayed, or there is none of an id that the thread names
	 */
	static Outcomes of(MailThread thread, List<CatalogueCase> cases, Replay replay) {
		Outcomes outcomes = new Outcomes();
		List<String> rows = rows(thread);
		for (CatalogueCase one : cases)
			if (one.scenario().section().equals(thread.id()) && !rows.contains(one.scenario().id())
					|| thread.further().contains(one.scenario().id())) {
				outcomes.add(one, replay);
				for (String variant : thread.asked().getOrDefault(one.scenario().id(), List.of()))
					outcomes.add(new CatalogueCase(one.scenario(), variant, one.hazards()), replay);
			}
		Set<String> named = new TreeSet<>(thread.asked().keySet());
		named.addAll(thread.further());
		outcomes.has(thread, named);
		return outcomes;
	}

	/**
	 * Replays the scenarios of the rows of a thread's grid.
	 *
	 * @param cases cases of catalogues; those of no row are left out
	 * @throws CorpusException if a scenario cannot be replayed, or there is none for a row
	 */
	static Outcomes ofGrid(MailThread thread, List<CatalogueCase> cases, Replay replay) {
		Outcomes outcomes = new Outcomes();
		List<String> rows = rows(thread);
		cases.stream().filter(one -> rows.contains(one.scenario().id())).forEach(one -> outcomes.add(one, replay));
		outcomes.has(thread, new TreeSet<>(rows));
		return outcomes;
	}

	private static List<String> rows(MailThread thread) {
		return thread.grid() == null ? List.of() : thread.grid().rows().stream().map(Grid.Row::scenario).toList();
	}

	private void has(MailThread thread, Set<String> named) {
		named.removeAll(scenarios.keySet());
		if (!named.isEmpty())
			throw new CorpusException(thread.id() + ": there is no scenario " + String.join(", ", named) + " in the catalogues");
	}

	private void add(CatalogueCase one, Replay replay) {
		scenarios.put(one.scenario().id(), one.scenario());
		Map<String, Outcome> row = shown.computeIfAbsent(one.scenario().id(), id -> new LinkedHashMap<>());
		if (!row.containsKey(one.variant()))
			row.put(one.variant(), Outcome.of(replay, one));
	}

	/**
	 * What a scenario showed.
	 *
	 * @throws CorpusException if it was not replayed; the message has the place that asks for it
	 */
	public Outcome of(Prediction asked) {
		Map<String, Outcome> row = shown.get(asked.scenario());
		if (row == null)
			throw new CorpusException(asked.place() + ": there is no scenario '" + asked.scenario() + "': expected one of "
					+ String.join(", ", shown.keySet()));
		if (!row.containsKey(asked.variant()))
			throw new CorpusException(asked.place() + ": " + asked.scenario() + " does not list the variant '" + asked.variant()
					+ "': expected one of " + String.join(", ", row.keySet()) + ", or an entry in 'asked'");
		return row.get(asked.variant());
	}

	/** What a scenario showed under a policy; null if it was not replayed under it. */
	public Outcome of(String scenario, String variant) {
		return shown.getOrDefault(scenario, Map.of()).get(variant);
	}

	/** The scenario of an id; null if it does not belong to the thread. */
	public CatalogueScenario scenario(String id) {
		return scenarios.get(id);
	}

	/** So many scenarios were replayed. */
	public int scenarios() {
		return scenarios.size();
	}

	/** So many runs there were. */
	public int runs() {
		return shown.values().stream().mapToInt(Map::size).sum();
	}

	/** The policies of all runs, in the order in which scenarios list them. */
	public List<String> variants() {
		return shown.values().stream().flatMap(row -> row.keySet().stream()).distinct().toList();
	}

	/** All hazards that were found under any policy, sorted. */
	public Set<String> hazards() {
		Set<String> hazards = new TreeSet<>();
		shown.values().forEach(row -> row.values().forEach(outcome -> hazards.addAll(outcome.hazards())));
		return hazards;
	}

	/** How often a policy shows any of some hazards. A scenario in which some policy shows one has it at stake. */
	public Count count(String variant, Comparison.Column column) {
		List<CatalogueScenario> in = new ArrayList<>();
		int of = 0;
		for (Map.Entry<String, Map<String, Outcome>> row : shown.entrySet())
			if (row.getValue().containsKey(variant) && atStake(row.getKey(), column)) {
				of++;
				if (any(row.getValue().get(variant), column.hazards()))
					in.add(scenarios.get(row.getKey()));
			}
		return new Count(List.copyOf(in), of);
	}

	private boolean atStake(String scenario, Comparison.Column column) {
		return (column.in().isEmpty() || column.in().contains(scenario))
				&& shown.get(scenario).values().stream().anyMatch(one -> any(one, column.hazards()));
	}

	private static boolean any(Outcome outcome, List<String> hazards) {
		return hazards.stream().anyMatch(outcome.hazards()::contains);
	}
}
