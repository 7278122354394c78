package trapline.trace.lanes;

/** One event on its way into the guest, from the first injection until its delivery is complete, over any number of entries. */
final class Episode {

	/** How far it is. */
	enum Stage {
		/** To be injected at the next entry. */
		PREPARED,
		/** An entry injected it; the next exit tells whether the delivery completed. */
		ENTERED,
		/** An exit interrupted the delivery. */
		HALF
	}

	final EventInfo event;
	Stage stage = Stage.PREPARED;
	/** Place of the last entry that injected it. */
	long entered;
	/** Whether it had been on its way before: injected, or delivered by the processor itself. */
	boolean again;
	/** Whether that is a conclusion: no line says that the event is injected again. */
	boolean presumed;
	/** The exit that did not tell whether the delivery was complete, or null. */
	String undecided;

	Episode(EventInfo event) {
		this.event = event;
	}
}
