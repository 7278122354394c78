package trapline.ui.scenario.diagram;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import trapline.model.scenario.CheckDeclaration;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.HostUse;
import trapline.model.scenario.InstructionCall;
import trapline.model.scenario.KnobSetting;
import trapline.model.scenario.Note;
import trapline.model.scenario.ScenarioParam;
import trapline.model.semantics.Hazard;
import trapline.model.semantics.Module;
import trapline.model.semantics.NamedTypeRef;
import trapline.model.semantics.Reference;
import trapline.model.semantics.Symbol;
import trapline.notation.ide.Explanation;
import trapline.ui.help.HelpTopic;
import trapline.ui.help.RuleTexts;

/** What the modules say about what a part of a scenario uses. */
final class PartHelp {
	private static final String NOTE = "Words for readers. Nothing runs by them; they stand below the pictures of a run, and in the text of the scenario as note \"...\" on what they are about."
			+ "\n\nA double click or F2 edits the words: Enter begins a new line, Ctrl+Enter or a click elsewhere takes them, Escape leaves them."
			+ "\n\nDrag it, or press arrows, to move it; drag a corner, or press Shift with arrows, to make it larger or smaller; Ctrl with arrows goes on to other parts. View > Snap to Grid holds it to the grid."
			+ " Where it stands is no part of the text and changes no file of yours. The end of its line can be dragged to another part, About in the drawer of notes makes a line, and Del takes one away.";

	private PartHelp() {
	}

	/** About a part; null if it uses nothing that the modules explain. */
	static HelpTopic of(EObject part, List<Module> modules) {
		if (part instanceof Note) {
			return new HelpTopic("Note", NOTE);
		}
		Symbol declared = declared(part, modules);
		return declared == null || declared.eIsProxy() ? null : about(declared);
	}

	/** About something that a module declares. */
	static HelpTopic about(Symbol declared) {
		Explanation explanation = Explanation.of(declared);
		String text = declared instanceof Hazard ? RuleTexts.at(declared.getName(), 0) : "";
		return new HelpTopic(explanation.title(), text.isEmpty() ? String.join("\n\n", explanation.lines()) : text.replace("\n", "\n\n"));
	}

	private static Symbol declared(EObject part, List<Module> modules) {
		if (part instanceof InstructionCall call) {
			return call.getInstruction();
		}
		if (part instanceof EventDeclaration event) {
			return event.getKind();
		}
		if (part instanceof KnobSetting setting) {
			return setting.getKnob();
		}
		if (part instanceof HostUse use) {
			return use.getHost();
		}
		if (part instanceof ScenarioParam param) {
			return param.getType() instanceof NamedTypeRef named ? named.getType() : null;
		}
		if (part instanceof CheckDeclaration check && check.getHazard() == null) {
			return check.getCondition() instanceof Reference reference && reference.getSymbol() instanceof Hazard hazard ? hazard : null;
		}
		return part instanceof CheckDeclaration check ? modules.stream().flatMap(module -> module.getElements().stream())
				.filter(Hazard.class::isInstance).map(Hazard.class::cast)
				.filter(hazard -> check.getHazard().equals(hazard.getName()) || hazard.getAliases().contains(check.getHazard())).findFirst().orElse(null) : null;
	}
}
