package trapline.ui.scenario.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.Story;
import trapline.model.scenario.StoryChoice;

/**
 * The arrows of the diagram: what events wait for, always; where the story that is selected lets events arrive; what the
 * event that is selected leads to in the run. In the UI thread.
 */
final class Wires {
	private Function<EventDeclaration, List<CodeBlock>> effects = event -> List.of();
	private Story story;
	private EventDeclaration event;
	private List<CodeBlock> handlers = List.of();

	/** @param effects finds the handlers that an event leads to in the run that is shown */
	void setEffects(Function<EventDeclaration, List<CodeBlock>> effects) {
		this.effects = effects;
	}

	/** Takes up what is selected; null for nothing that has arrows. */
	void select(EObject selected) {
		story = selected instanceof Story one ? one : selected instanceof StoryChoice choice ? (Story) choice.eContainer() : null;
		event = selected instanceof EventDeclaration one ? one : null;
		handlers = event == null ? List.of() : effects.apply(event);
	}

	/** The story whose choices are shown; null for none. */
	Story story() {
		return story;
	}

	/** The arrows that begin at an object. */
	List<Wire> from(EObject object) {
		if (!(object instanceof EventDeclaration begin)) {
			return List.of();
		}
		List<Wire> wires = new ArrayList<>();
		if (Wire.Tie.of(begin) != null) {
			wires.add(Wire.Tie.of(begin));
		}
		placements().stream().filter(wire -> wire.event() == begin).forEach(wires::add);
		if (begin == event) {
			handlers.forEach(handler -> wires.add(new Wire.Effect(begin, handler)));
		}
		return wires;
	}

	/** The arrows that end at an object. */
	List<Wire> to(EObject object) {
		List<Wire> wires = new ArrayList<>();
		if (EcoreUtil.getRootContainer(object) instanceof Scenario scenario) {
			scenario.getItems().stream().filter(EventDeclaration.class::isInstance).map(item -> Wire.Tie.of((EventDeclaration) item))
					.filter(tie -> tie != null && tie.line() == object).forEach(wires::add);
		}
		placements().stream().filter(wire -> wire.end() == object).forEach(wires::add);
		handlers.stream().filter(handler -> handler == object).forEach(handler -> wires.add(new Wire.Effect(event, handler)));
		return wires;
	}

	private List<Wire.Placement> placements() {
		return story == null ? List.of() : story.getChoices().stream().filter(Wire.Placement::isOne).map(Wire.Placement::new).toList();
	}
}
