package trapline.ui.problems;

import java.util.List;

/** A part that knows what is wrong with what it shows. The Problems view finds it by adapting the open editors. */
public interface ProblemSource {
	/** What is wrong, in the order of the text. */
	List<ShownProblem> problems();

	/** Shows the place of a problem and puts the keyboard there. */
	void reveal(ShownProblem problem);

	/** What mends a problem, the likeliest first; empty if nothing is known. */
	default List<QuickFix> fixes(ShownProblem problem) {
		return List.of();
	}

	/** Tells when the problems change. In the UI thread. */
	void onProblemsChange(Runnable listener);

	/** Stops telling. */
	void removeProblemsChange(Runnable listener);
}
