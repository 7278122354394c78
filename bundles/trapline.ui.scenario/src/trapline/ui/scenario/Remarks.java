package trapline.ui.scenario;

import java.util.List;

import trapline.ui.problems.ShownProblem;

/** What stands above the picture when something is not as it should be. */
final class Remarks {
	private Remarks() {
	}

	/**
	 * The most urgent remark; null for none.
	 *
	 * @param file    the file on disk, or null
	 * @param picture whether a picture of an earlier text is shown
	 * @param ofRun   what the run itself has to say, or null
	 */
	static String about(List<ShownProblem> problems, ScenarioFile file, boolean picture, String ofRun) {
		if (file != null && file.check() == ScenarioFile.OnDisk.GONE) {
			return "The file is gone from the disk. Save writes it again; nothing is lost here.";
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
