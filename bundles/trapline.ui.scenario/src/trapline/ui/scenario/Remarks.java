package trapline.ui.scenario;

import java.util.List;

import trapline.ui.problems.ShownProblem;

/** What stands above the picture when something is not as it should be. */
final class Remarks {
	static final String GONE = "The file is gone from the disk. Save writes it again; nothing is lost here.";

	private static final String RESTORED = "These are unsaved changes of a session that ended unexpectedly. Save keeps them; Undo takes the file as it was saved.";

	private Remarks() {
	}

	/**
	 * The most urgent remark; null for none.
	 *
	 * @param gone    whether the file was there and is not any more
	 * @param restored whether the text was left behind by an earlier session
	 * @param picture whether a picture of an earlier text is shown
	 * @param ofRun   what the run itself has to say, or null
	 */
	static String about(List<ShownProblem> problems, boolean gone, boolean restored, boolean picture, String ofRun) {
		if (gone) {
			return GONE;
		}
		for (ShownProblem problem : problems) {
			if (problem.error()) {
				return (problem.line() > 0 ? "line " + problem.line() + ": " : "") + problem.message()
						+ (picture ? "; the picture shows the last correct text" : "");
			}
		}
		return restored ? RESTORED : ofRun;
	}
}
