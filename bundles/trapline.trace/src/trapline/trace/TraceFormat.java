package trapline.trace;

/** The trace formats this bundle reads. */
public enum TraceFormat {
	/** Text of the kernel's tracer: tracefs, {@code trace-cmd report}, {@code perf script}, or pasted from a mail. */
	FTRACE("ftrace text"),
	/** Log of QEMU TCG started with {@code -d int}. */
	QEMU_INT("QEMU -d int log");

	private final String label;

	TraceFormat(String label) {
		this.label = label;
	}

	/** Name for people. */
	public String label() {
		return label;
	}
}
