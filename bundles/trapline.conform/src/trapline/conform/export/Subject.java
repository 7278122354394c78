package trapline.conform.export;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import trapline.compiler.Positions;
import trapline.machine.Choice;
import trapline.machine.Machine;
import trapline.model.scenario.Scenario;

/**
 * The run of a scenario that is to become a test.
 *
 * @param scenario the scenario
 * @param machine what it was compiled to
 * @param choices the choices of the run, from the initial state on; what follows goes on without arrivals
 * @param values every parameter, and every knob that is changed, with its value as the notation writes it
 * @param positions where the parts of the scenario are written
 * @param name what tells the run, as a story or the file of a witness; may be empty
 */
public record Subject(Scenario scenario, Machine machine, List<Choice> choices, Map<String, String> values, Positions positions,
		String name) {
	public Subject {
		choices = List.copyOf(choices);
		values = Map.copyOf(values);
	}

	/** A refusal that points to a part of the scenario. */
	NotTestable refuse(EObject part, String what) {
		return new NotTestable(positions.span(part), what);
	}

	/** A refusal about the whole scenario. */
	NotTestable refuse(String what) {
		return refuse(scenario, what);
	}

	/** A value where the text names a parameter, else the text itself. */
	String value(String operand) {
		return values.getOrDefault(operand, operand);
	}
}
