package trapline.conform.orders;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import trapline.conform.corpus.CatalogueCase;
import trapline.conform.corpus.CatalogueScenario;
import trapline.conform.corpus.CatalogueScenario.Event;
import trapline.conform.corpus.CatalogueScenario.Expectation;
import trapline.conform.corpus.CorpusException;
import trapline.conform.kvm.Outcome;

/**
 * What a scenario shows under one policy over all orders of its lines.
 *
 * @param one the scenario and its policy
 * @param listed what the listed order shows
 * @param shortest for each hazard that some order shows the lines of a shortest one, from 0, up to the line that shows it
 * @param states number of distinct states between lines
 * @param complete whether all orders were searched; what was not found may still exist if not
 */
public record Explored(CatalogueCase one, Outcome listed, Map<String, List<Integer>> shortest, int states, boolean complete) {
	/** The hazards that other orders show and the listed one does not, each with a shortest order. */
	public Map<String, List<Integer>> extra() {
		Map<String, List<Integer>> extra = new TreeMap<>(shortest);
		extra.keySet().removeAll(listed.hazards());
		return extra;
	}

	/**
	 * The scenario with only the lines of a shortest order that shows a hazard, in that order: a script like any other.
	 *
	 * @throws CorpusException if no order shows the hazard; the message says which hazards some order shows
	 */
	public CatalogueCase witness(String hazard) {
		if (!shortest.containsKey(hazard))
			throw new CorpusException(one.scenario().place() + ": no order of the lines of " + one.id() + " shows " + hazard + ": some show "
					+ (shortest.isEmpty() ? "none" : String.join(", ", shortest.keySet())));
		CatalogueScenario all = one.scenario();
		List<Event> lines = shortest.get(hazard).stream().filter(line -> line < all.events().size()).map(all.events()::get).toList();
		return rewritten(one, lines, List.of("a shortest order that shows " + hazard), all.expectations());
	}

	/** The same case, of which only this is expected, and under no other policy anything. */
	static CatalogueCase expecting(CatalogueCase one, Expectation expected) {
		return rewritten(one, one.scenario().events(), one.scenario().timeline(), Map.of(one.variant(), expected));
	}

	private static CatalogueCase rewritten(CatalogueCase one, List<Event> lines, List<String> timeline, Map<String, Expectation> expected) {
		CatalogueScenario all = one.scenario();
		return new CatalogueCase(new CatalogueScenario(all.file(), all.id(), all.section(), all.name(), all.source(), all.initial(),
				all.defaults(), all.place(), lines, timeline, expected), one.variant(), one.hazards());
	}

	/** The lines of a shortest order that shows a hazard, for people. */
	public String told(String hazard) {
		return String.join(", ", lines(hazard));
	}

	/** The same, each line by itself. */
	public List<String> lines(String hazard) {
		List<Event> events = one.scenario().events();
		return shortest.get(hazard).stream().map(line -> line < events.size() ? told(events.get(line)) : "the script is over").toList();
	}

	private static String told(Event event) {
		String arguments = event.arguments().values().stream().map(String::valueOf).collect(Collectors.joining(" "));
		return event.actor() + " " + event.action() + (arguments.isEmpty() ? "" : " " + arguments);
	}

	/** The hazards of the listed order that the search did not find: none, since it is one of those searched. */
	public Set<String> missed() {
		Set<String> missed = new TreeSet<>(listed.hazards());
		missed.removeAll(shortest.keySet());
		return missed;
	}
}
