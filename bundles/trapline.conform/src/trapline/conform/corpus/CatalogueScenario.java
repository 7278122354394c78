package trapline.conform.corpus;

import java.util.List;
import java.util.Map;

/**
 * A scenario of a catalogue: a script, and what each policy makes of it.
 *
 * @param file the file it stands in
 * @param id its name; the part before the dash is its section
 * @param section the family of situations it belongs to
 * @param name a few words joined by dashes
 * @param source where the situation comes from
 * @param initial state before the first event, by key; defaults of the catalogue included
 * @param defaults the keys of {@code initial} that the catalogue gives and the scenario does not
 * @param place where it stands, as {@code FILE:LINE:COL}
 * @param events the script
 * @param timeline what a correct run shows, for people
 * @param expectations what must come out, by the id of the policy variant, in the order of the file
 */
public record CatalogueScenario(String file, String id, String section, String name, String source, Map<String, Object> initial,
		List<String> defaults, String place, List<Event> events, List<String> timeline, Map<String, Expectation> expectations) {

	/**
	 * One step of the script.
	 *
	 * @param actor who acts
	 * @param action what it does
	 * @param decided whether the policy decides that it happens
	 * @param arguments values by name
	 * @param place where it stands, as {@code FILE:LINE:COL}
	 */
	public record Event(String actor, String action, boolean decided, Map<String, Object> arguments, String place) {
	}

	/**
	 * What must come out.
	 *
	 * @param verdict {@code ok}, {@code blocked}, {@code hazard} or {@code fatal}
	 * @param hazards ids that must be reported, sorted; no others that the catalogue knows may be
	 * @param note why, for people; may be empty
	 */
	public record Expectation(String verdict, List<String> hazards, String note) {
	}
}
