package trapline.session;

import trapline.run.RunBuilder;
import trapline.run.RunElement;

/** Links what is taken to the handler or exit that it leads to, and exits to the entries that follow. */
final class CauseWriter {
	private final RunBuilder builder;

	CauseWriter(RunBuilder builder) {
		this.builder = builder;
	}

	/**
	 * Adds the links that a new element completes, and returns what waits for its effect afterwards. What is only reported as
	 * delivered when its handler has begun belongs to that handler.
	 */
	Causes note(Noted noted, int event, Causes known) {
		String owner = noted.owner();
		return switch (noted.what()) {
		case DELIVERED -> {
			RunElement handler = known.begunIn(owner, event);
			link(noted.element(), handler, "delivery");
			yield handler == null ? known.delivering(owner, noted.element()) : known;
		}
		case BOX -> {
			known.deliveriesOf(owner).forEach(cause -> link(cause, noted.element(), "delivery"));
			yield known.delivered(owner).begun(owner, noted.element(), event);
		}
		case EXIT -> {
			known.deliveriesOf(owner).forEach(cause -> link(cause, noted.element(), "exit"));
			yield known.delivered(owner).exited(owner, noted.element());
		}
		case ENTRY, INJECTED -> {
			link(known.exits().get(owner), noted.element(), "entry");
			Causes entered = known.exited(owner, null);
			yield noted.what() == Noted.What.INJECTED ? entered.delivering(owner, noted.element()) : entered;
		}
		};
	}

	private void link(RunElement from, RunElement to, String label) {
		if (from != null && to != null) {
			builder.link(from, to, label);
		}
	}
}
