package trapline.ui.run;

import java.util.List;

import trapline.session.Breakpoint;

/**
 * Prolongs and forks the run of a {@link RunModel}. Its methods change the model, in the UI thread; long work is done
 * by a job and shows in the progress view.
 */
public interface Stepping {
	/** True if a step of that size leads beyond where the model's cursor stands. */
	boolean canStep(RunModel model, StepSize size);

	/** Steps from the cursor: within the recorded run, or beyond its end. */
	void step(RunModel model, StepSize size);

	/** True if there is something before where the cursor stands. */
	boolean canGoBack(RunModel model);

	/** Goes back: by an atomic change for {@link StepSize#INTO}, else to the end of the event before. */
	void back(RunModel model, StepSize size);

	/** What a breakpoint set now would stop at: the selected code or exit, else the last rule that ran; null if nothing. */
	Breakpoint breakpointHere(RunModel model);

	/** The times of the shown branch at which the model's breakpoints stop, in order. */
	List<Long> stops(RunModel model);

	/** What may happen next where the cursor stands, the choice that the run takes first marked. */
	List<NextChoice> choices(RunModel model);

	/** Takes a choice where the cursor stands; if the run takes another one there, a new branch is made. */
	void take(RunModel model, NextChoice choice);

	/** The variables where the cursor stands. */
	List<StateValue> state(RunModel model);

	/** The branches, in order of their making. */
	List<RunBranch> branches();

	/** Shows another branch; the cursor stays as far as the branches share their past. */
	void switchTo(RunModel model, RunBranch branch);
}
