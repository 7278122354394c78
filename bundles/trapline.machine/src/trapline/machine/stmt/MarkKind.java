package trapline.machine.stmt;

import java.util.Locale;

/** What a mark on a lane stands for. */
public enum MarkKind {
	EXIT, ENTRY, INJECTED, REINJECTED, ENTRY_FAILED, WINDOW_REQUESTED, WINDOW_TAKEN, MERGED, LOST, DELIVERED, NOTE;

	/** The word of the notation. */
	public String keyword() {
		return name().toLowerCase(Locale.ROOT);
	}
}
