package trapline.session;

/**
 * Counts events. An event begins where the Machine says so; a decision that leads straight to one belongs to it, so that
 * what is taken at a boundary happens in the column of its consequence.
 *
 * @param event  number of the current event, 0 before the first
 * @param sub    steps before this one in the column of the event
 * @param owner  number of the actor that began it; -1 for none
 * @param opened whether a decision opened it and its beginning is still to come
 */
record Clock(int event, int sub, int owner, boolean opened) {
	static final Clock START = new Clock(0, 0, -1, false);

	/**
	 * The clock after a step.
	 *
	 * @param actor  who acted, -1 for none
	 * @param begins whether the step began an event
	 * @param opens  whether it was a decision and the actor's next step begins an event
	 */
	Clock after(int actor, boolean begins, boolean opens) {
		boolean awaited = begins && opened && owner == actor;
		if (begins && !awaited || opens) {
			return new Clock(event + 1, event == 0 ? sub + 1 : 0, actor, !begins && opens);
		}
		return new Clock(event, sub + 1, owner, opened && !awaited);
	}
}
