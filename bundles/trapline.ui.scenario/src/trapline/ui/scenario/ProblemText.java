package trapline.ui.scenario;

import java.nio.file.Path;

import trapline.notation.Problem;
import trapline.ui.problems.ShownProblem;

/** Problems of the notation as the workbench shows them. */
final class ProblemText {
	private ProblemText() {
	}

	/**
	 * @param name what problems of the edited file call it
	 * @param path where it is; null if nowhere
	 */
	static ShownProblem shown(Problem problem, String name, Path path) {
		boolean here = problem.file().equals(name) || path != null && problem.file().equals(path.toString());
		return here ? new ShownProblem(problem.isError(), problem.message(), problem.line(), problem.offset(), problem.length())
				: new ShownProblem(problem.isError(), problem.toString(), 0, 0, 0);
	}
}
