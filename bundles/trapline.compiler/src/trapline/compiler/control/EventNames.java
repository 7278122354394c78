package trapline.compiler.control;

/** What people call the event that a procedure is. */
final class EventNames {
	private EventNames() {
	}

	/** The name in words: {@code raise_trap} reads "raise trap". */
	static String of(String name) {
		return name.replace('_', ' ');
	}
}
