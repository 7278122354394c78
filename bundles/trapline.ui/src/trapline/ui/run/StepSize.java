package trapline.ui.run;

/** How far one step goes. */
public enum StepSize {
	/** One atomic change. */
	INTO,
	/** One event: an instruction, a delivery, an exit, an entry. */
	OVER,
	/** Until the interrupted level runs again. */
	OUT,
	/** To the next hazard or breakpoint, or the end. */
	RESUME
}
