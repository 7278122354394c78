package trapline.ui.scenario.diagram;

import org.eclipse.emf.ecore.EObject;

import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.SoftwareStatement;
import trapline.model.scenario.StoryChoice;

/** An arrow of the diagram, from an event to what it has to do with. Two are equal if they are about the same. */
sealed interface Wire {
	/** Where it begins. */
	EventDeclaration event();

	/** Where it ends, of the live model. */
	EObject end();

	/** An event that waits for a line: it does not arrive before that has run. */
	record Tie(EventDeclaration event, SoftwareStatement line) implements Wire {
		@Override
		public EObject end() {
			return line;
		}

		/** The tie of an event; null if it waits for no line. */
		static Tie of(EventDeclaration event) {
			return isThere(event.getAfter()) ? new Tie(event, event.getAfter()) : null;
		}
	}

	/** An event that arrives before or after a line in a story. */
	record Placement(StoryChoice choice) implements Wire {
		@Override
		public EventDeclaration event() {
			return choice.getEvent();
		}

		@Override
		public EObject end() {
			return choice.getLabel();
		}

		/** Whether a choice is about a line of the scenario. */
		static boolean isOne(StoryChoice choice) {
			return isThere(choice.getLabel()) && isThere(choice.getEvent());
		}
	}

	/** An event and a handler that it leads to in the run that is shown. */
	record Effect(EventDeclaration event, CodeBlock handler) implements Wire {
		@Override
		public EObject end() {
			return handler;
		}
	}

	private static boolean isThere(EObject object) {
		return object != null && !object.eIsProxy() && object.eContainer() != null;
	}
}
