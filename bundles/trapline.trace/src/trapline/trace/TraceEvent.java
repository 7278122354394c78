package trapline.trace;

/** One thing a recorded trace says. Scanners produce these in file order; no state is deduced at this level. */
public sealed interface TraceEvent permits KvmEvent, QemuEvent, TraceEvent.Mark, TraceEvent.Note, TraceEvent.Letter, TraceEvent.Lost {

	/** Value of a numeric field that the line did not print. No x86 address or code printed by these formats has this value. */
	long ABSENT = Long.MIN_VALUE;

	/** Where and when, never null. */
	Stamp at();

	/** An event this reader has no use for beyond showing it: its name and its text, as printed. */
	record Mark(Stamp at, String name, String text) implements TraceEvent {
	}

	/** Free text between events: a {@code trace_printk} line, or prose of a mail. */
	record Note(Stamp at, String text) implements TraceEvent {
	}

	/** A letter that somebody wrote in the left margin of the line of the next event, as in {@code A: qemu-1 [000] ...}. */
	record Letter(Stamp at, char letter) implements TraceEvent {
	}

	/**
	 * The recorder says that it dropped events here, so that nothing deduced before this point holds after it.
	 *
	 * @param count number of dropped events, or {@link #ABSENT} when not printed
	 */
	record Lost(Stamp at, long count) implements TraceEvent {
	}
}
