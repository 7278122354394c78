package trapline.ui.explore;

import java.util.List;

import trapline.ui.run.RunRequest;

/**
 * What came of exploring a scenario.
 *
 * @param request  what was asked for
 * @param shown    the variant that the editor shows; null if it could not be explored
 * @param rows     what was found in that variant, line by line; empty without one
 * @param compared the variants that the scenario compares, as far as they were explored; empty if it compares none
 * @param finished whether nothing more will come
 * @param problem  what went wrong, in words; null if nothing did
 */
public record Explored(RunRequest request, ExploredVariant shown, List<FoundRow> rows, List<ExploredVariant> compared,
		boolean finished, String problem) {
	public Explored {
		rows = List.copyOf(rows);
		compared = List.copyOf(compared);
	}

	static Explored failed(RunRequest request, String problem) {
		return new Explored(request, null, List.of(), List.of(), true, problem);
	}
}
