package trapline.ui.scenario;

import java.util.List;

import trapline.ui.problems.ShownProblem;

/** What stands above the picture when something is not as it should be. */
final class Remarks {
	static final String GONE = "The file is gone from the disk. Save writes it again; nothing is lost here.";

	private Remarks() {
	}

	/**
	 * The most urgent remark; null for none.
	 *
	 * @param gone    whether the file was there and is not any more
	 * @param picture whether a picture of an earlier text is shown
	 * @param ofRun   what the run itself has to say, or null
	 */
	static String about(List<ShownProblem> problems, boolean gone, boolean picture, String ofRun) {
		if (gone) {
			return GONE;
		}
		for (ShownProblem problem : problems) {
			if (problem.error()) {
				return (problem.line() > 0 ? "line " + problem.line() + ": " : "") + problem.message()
						+ (picture ? "; the picture shows the last correct text" : "");
			}
		}
		return ofRun;
	}
}
