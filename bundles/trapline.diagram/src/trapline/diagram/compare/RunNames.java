package trapline.diagram.compare;

import java.util.ArrayList;
import java.util.List;

import trapline.run.Run;
import trapline.run.RunInfo;

/**
 * What two runs are called when they are compared: by what tells them apart.
 *
 * @param a name of A
 * @param b name of B
 */
public record RunNames(String a, String b) {
	/**
	 * Finds names: ids if those differ, then settings in which they differ, then how the runs came to be.
	 *
	 * @param fileA what the first was read from; taken where the run has no id
	 * @param fileB the same of the second
	 */
	public static RunNames of(Run a, String fileA, Run b, String fileB) {
		RunInfo infoA = a.info();
		RunInfo infoB = b.info();
		String nameA = infoA.id().isEmpty() ? fileA : infoA.id();
		String nameB = infoB.id().isEmpty() ? fileB : infoB.id();
		if (!nameA.equals(nameB)) {
			return new RunNames(nameA, nameB);
		}
		String partA = parts(infoA.subtitle(), infoB.subtitle());
		String partB = parts(infoB.subtitle(), infoA.subtitle());
		if (partA.isEmpty() && partB.isEmpty()) {
			partA = parts(infoA.outcome(), infoB.outcome());
			partB = parts(infoB.outcome(), infoA.outcome());
		}
		return new RunNames(joined(nameA, partA), joined(nameB, partB));
	}

	/** The parts of a text that another one lacks. */
	private static String parts(String text, String other) {
		List<String> parts = new ArrayList<>(List.of(text.split(", ")));
		parts.removeAll(List.of(other.split(", ")));
		return String.join(", ", parts);
	}

	private static String joined(String name, String part) {
		return part.isEmpty() ? name : name + ", " + part;
	}
}
