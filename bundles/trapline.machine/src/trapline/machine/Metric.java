package trapline.machine;

import java.util.List;

/**
 * A number that a run leaves behind: a counter of the history that a module describes with a sentence. Its value for a run is the
 * one at the end of it.
 *
 * @param name     full name, as {@code v0.switches}; without an owner if it is about the whole scenario
 * @param sentence what it counts, for people
 * @param unit     name of the range that it is declared with, for people; empty if that has no name
 * @param variable where it is counted
 */
public record Metric(String name, String sentence, String unit, Variable variable) {
	/** All metrics of a Machine, in the order of its variables. */
	public static List<Metric> of(Machine machine) {
		return machine.variables().stream().filter(Metric::counts).map(Metric::of).toList();
	}

	private static boolean counts(Variable variable) {
		return variable.ghost() && !variable.scratch() && variable.domain().names().onlyNumbers() && !variable.doc().isEmpty()
				&& variable.name().indexOf('[') < 0;
	}

	private static Metric of(Variable variable) {
		String type = variable.domain().names().type();
		return new Metric(variable.name(), variable.doc(), type.equals(ValueNames.NUMBERS.type()) ? "" : type.replace('_', ' '), variable);
	}

	/** The name without its owner. */
	public String shortName() {
		return name.substring(name.lastIndexOf('.') + 1);
	}

	/** Its value in an unpacked state. */
	public int value(int[] state) {
		return state[variable.slot()];
	}
}
