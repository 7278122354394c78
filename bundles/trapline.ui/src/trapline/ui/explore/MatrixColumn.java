package trapline.ui.explore;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import trapline.machine.explore.ExplorationResult.Finding;
import trapline.machine.explore.ExplorationResult.Verdict;
import trapline.machine.explore.Witness;

/**
 * What a column of the matrix is about: a check of the scenario, or a hazard that some variant shows and no check names.
 *
 * @param title the check as written, or the id of the hazard
 * @param hazard whether it is a hazard
 */
record MatrixColumn(String title, boolean hazard) {
	private static final String HOLDS = "trapline.ui.explore.holds";
	private static final String FAILS = "trapline.ui.explore.fails";
	private static final String UNKNOWN = "trapline.ui.explore.unknown";

	/** The columns of some variants: checks as the scenario has them, then hazards as they were found. */
	static List<MatrixColumn> of(List<ExploredVariant> variants) {
		Map<String, MatrixColumn> columns = new LinkedHashMap<>();
		Set<String> checked = new HashSet<>();
		for (ExploredVariant variant : variants) {
			for (Verdict verdict : variant.result().checks()) {
				columns.putIfAbsent(verdict.check().text(), new MatrixColumn(verdict.check().text(), false));
				checked.add(verdict.check().hazard());
			}
		}
		for (ExploredVariant variant : variants) {
			for (Finding finding : variant.result().hazards()) {
				String id = finding.hazard().id();
				if (!finding.hazard().warning() && !checked.contains(id)) {
					columns.putIfAbsent(id, new MatrixColumn(id, true));
				}
			}
		}
		return List.copyOf(columns.values());
	}

	/** The run that a cell stands for; null if there is none. */
	Witness witness(ExploredVariant variant) {
		Verdict verdict = verdict(variant);
		Finding finding = finding(variant);
		return finding != null ? finding.witness() : verdict == null ? null : verdict.witness();
	}

	/** What a cell says. */
	String text(ExploredVariant variant) {
		if (hazard) {
			return finding(variant) != null ? "Found" : variant.result().complete() ? "Never" : "Unknown";
		}
		Verdict verdict = verdict(variant);
		return verdict == null ? "" : Verdicts.word(verdict) + " " + verdict.observation();
	}

	/** The name of a cell's colour; null if it has none. */
	String colour(ExploredVariant variant) {
		if (hazard) {
			return finding(variant) != null ? FAILS : variant.result().complete() ? HOLDS : UNKNOWN;
		}
		Verdict verdict = verdict(variant);
		return verdict == null ? null : Verdicts.colour(verdict);
	}

	private Finding finding(ExploredVariant variant) {
		return hazard ? variant.result().hazards().stream().filter(one -> one.hazard().id().equals(title)).findFirst().orElse(null) : null;
	}

	private Verdict verdict(ExploredVariant variant) {
		return hazard ? null
				: variant.result().checks().stream().filter(verdict -> verdict.check().text().equals(title)).findFirst().orElse(null);
	}
}
