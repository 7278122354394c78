package trapline.trace.lanes;

/**
 * What an entry put into the guest.
 *
 * @param event the event
 * @param again whether its first delivery had not completed
 * @param inferred whether no line says so: a half delivered event is always injected again, but old kernels do not trace or mark it
 */
record Injected(EventInfo event, boolean again, boolean inferred) {
}
