package trapline.session;

import java.util.HashMap;
import java.util.Map;

import trapline.run.RunElement;

/**
 * What waits for its effect at a moment: a value, so that going back needs no undoing.
 *
 * @param deliveries by owner: the event taken whose handler has not yet begun
 * @param exits      by owner: the exit that no entry has followed yet
 */
record Causes(Map<String, RunElement> deliveries, Map<String, RunElement> exits) {
	static final Causes NONE = new Causes(Map.of(), Map.of());

	/** The same with another delivery, or none, of that owner. */
	Causes delivering(String owner, RunElement element) {
		return new Causes(with(deliveries, owner, element), exits);
	}

	/** The same with another exit, or none, of that owner. */
	Causes exited(String owner, RunElement element) {
		return new Causes(deliveries, with(exits, owner, element));
	}

	private static Map<String, RunElement> with(Map<String, RunElement> map, String owner, RunElement element) {
		Map<String, RunElement> next = new HashMap<>(map);
		if (element == null) {
			next.remove(owner);
		} else {
			next.put(owner, element);
		}
		return next;
	}
}
