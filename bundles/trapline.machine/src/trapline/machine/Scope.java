package trapline.machine;

/** To what a variable belongs. */
public enum Scope {
	/** A logical processor. */
	CPU,
	/** A core, shared by its logical processors. */
	CORE,
	/** A virtual processor. */
	VCPU,
	/** A whole virtual machine, its memory included. */
	VM,
	/** One run of a handler. */
	ACTIVATION,
	/** A value that lives within one step only; takes no room in a packed state and is 0 between steps. */
	SCRATCH;

	/** The word of the notation. */
	public String keyword() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}
}
