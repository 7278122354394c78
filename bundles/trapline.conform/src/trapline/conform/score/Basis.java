package trapline.conform.score;

/** What an expectation rests on, from the strongest. */
public enum Basis {
	/** Emulators of two families saw exactly the same, and it is right. */
	TWO_FAMILIES("two families"),
	/** Two families saw the same but for the saved RF, which one of them never sets. */
	TWO_BUT_RF("two but RF"),
	/** Only emulators of the Bochs family saw it. */
	BOCHS_ONLY("Bochs only"),
	/** One other emulator saw it alone. */
	ONE_OTHER("one other"),
	/** The manuals leave open which of several observations is right. */
	ANY_GROUP("any group"),
	/** Written from the manual with the recording, as no emulator follows it. */
	MANUAL("manual"),
	/** Written from the manual and reviewed later, in a sidecar file. */
	SIDECAR("sidecar"),
	/** A vector that was never recorded: stimuli and expectation both written from the manual. */
	GOLDEN("golden"),
	/** A scenario of a mail thread, with a verdict for each policy that was argued for. */
	THREAD("thread");

	private final String title;

	Basis(String title) {
		this.title = title;
	}

	/** What people read in tables. */
	public String title() {
		return title;
	}
}
