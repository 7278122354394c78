package trapline.ui.explore;

import java.util.List;

import trapline.ui.run.RunRequest;

/**
 * What came of exploring a scenario.
 *
 * @param request  what was asked for
 * @param shown    the variant that the editor shows; null if it could not be explored
 * @param compared the variants that the scenario compares, as far as they were explored; empty if it compares none
 * @param finished whether nothing more will come
 * @param problem  what went wrong, in words; null if nothing did
 */
public record Explored(RunRequest request, ExploredVariant shown, List<ExploredVariant> compared, boolean finished,
		String problem) {
	public Explored {
		compared = List.copyOf(compared);
	}

	static Explored failed(RunRequest request, String problem) {
		return new Explored(request, null, List.of(), true, problem);
	}
}
