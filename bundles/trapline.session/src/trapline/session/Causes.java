package trapline.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import trapline.run.RunElement;

/**
 * What waits for its effect at a moment: a value, so that going back needs no undoing.
 *
 * @param deliveries by owner: what was taken or put in and has not yet led to a handler or exit
 * @param exits      by owner: the exit that no entry has followed yet
 * @param boxes      by owner: the handler that began last
 */
record Causes(Map<String, List<RunElement>> deliveries, Map<String, RunElement> exits, Map<String, Begun> boxes) {
	static final Causes NONE = new Causes(Map.of(), Map.of(), Map.of());

	/** A handler, and the event in which it began. */
	record Begun(RunElement element, int event) {
	}

	/** The handler that began in that event; null if none did. */
	RunElement begunIn(String owner, int event) {
		Begun begun = boxes.get(owner);
		return begun == null || begun.event() != event ? null : begun.element();
	}

	List<RunElement> deliveriesOf(String owner) {
		return deliveries.getOrDefault(owner, List.of());
	}

	/** The same with one delivery more. */
	Causes delivering(String owner, RunElement element) {
		List<RunElement> more = new ArrayList<>(deliveriesOf(owner));
		more.add(element);
		return new Causes(with(deliveries, owner, List.copyOf(more)), exits, boxes);
	}

	/** The same without deliveries of that owner. */
	Causes delivered(String owner) {
		return new Causes(with(deliveries, owner, null), exits, boxes);
	}

	/** The same with the handler that began last. */
	Causes begun(String owner, RunElement element, int event) {
		return new Causes(deliveries, exits, with(boxes, owner, new Begun(element, event)));
	}

	/** The same with another exit, or none, of that owner. */
	Causes exited(String owner, RunElement element) {
		return new Causes(deliveries, with(exits, owner, element), boxes);
	}

	private static <T> Map<String, T> with(Map<String, T> map, String owner, T element) {
		Map<String, T> next = new HashMap<>(map);
		if (element == null) {
			next.remove(owner);
		} else {
			next.put(owner, element);
		}
		return next;
	}
}
