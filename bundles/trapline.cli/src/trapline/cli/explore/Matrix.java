package trapline.cli.explore;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import trapline.machine.explore.ExplorationResult.Verdict;

/** A table of variants by checks. */
public final class Matrix {
	private Matrix() {
	}

	/** The table, with a newline at the end. */
	public static String of(List<ComparedVariant> variants) {
		Set<String> checks = new LinkedHashSet<>();
		variants.forEach(variant -> variant.search().result().checks().forEach(verdict -> checks.add(verdict.check().text())));
		List<List<String>> rows = new ArrayList<>();
		List<String> head = new ArrayList<>(List.of("variant"));
		head.addAll(checks);
		head.addAll(List.of("hazards", "states"));
		rows.add(head);
		variants.forEach(variant -> rows.add(row(variant, checks)));
		return table(rows);
	}

	private static List<String> row(ComparedVariant variant, Set<String> checks) {
		List<String> row = new ArrayList<>(List.of(variant.name()));
		for (String check : checks) {
			row.add(variant.search().result().checks().stream().filter(verdict -> verdict.check().text().equals(check))
					.findFirst().map(Matrix::cell).orElse("-"));
		}
		List<String> hazards = variant.search().hazards();
		row.add(hazards.isEmpty() ? "none" : String.join(" ", hazards));
		row.add(variant.search().result().states() + (variant.search().result().complete() ? "" : "+"));
		return row;
	}

	private static String cell(Verdict verdict) {
		return switch (verdict.answer()) {
		case HOLDS -> "Ok " + verdict.observation();
		case FAILS -> "No " + verdict.observation();
		case UNKNOWN -> "?";
		};
	}

	private static String table(List<List<String>> rows) {
		StringBuilder text = new StringBuilder();
		int columns = rows.get(0).size();
		for (List<String> row : rows) {
			StringBuilder line = new StringBuilder();
			for (int i = 0; i < columns; i++) {
				int column = i;
				int width = rows.stream().mapToInt(other -> other.get(column).length()).max().orElse(0);
				line.append(row.get(i)).append(" ".repeat(width - row.get(i).length() + 2));
			}
			text.append(line.toString().stripTrailing()).append('\n');
		}
		return text.toString();
	}
}
