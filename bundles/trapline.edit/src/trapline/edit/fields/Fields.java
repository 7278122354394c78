package trapline.edit.fields;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import trapline.edit.Edit;
import trapline.edit.EditRefused;
import trapline.edit.structure.PartEdits;
import trapline.model.scenario.CheckDeclaration;
import trapline.model.scenario.Compare;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.ExitHandler;
import trapline.model.scenario.Handler;
import trapline.model.scenario.Host;
import trapline.model.scenario.HostUse;
import trapline.model.scenario.KnobSetting;
import trapline.model.scenario.Memory;
import trapline.model.scenario.Note;
import trapline.model.scenario.ObjectDeclaration;
import trapline.model.scenario.Routine;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioParam;
import trapline.model.scenario.Setting;
import trapline.model.scenario.SoftwareStatement;
import trapline.model.scenario.Story;
import trapline.model.scenario.StoryChoice;
import trapline.model.scenario.VCpu;
import trapline.model.scenario.Without;
import trapline.model.semantics.Variable;
import trapline.notation.scoping.ProcessorRoles;

/** The fields of parts, and the edits that change one of them: the least text, as everywhere. */
public final class Fields {
	private final Vocabulary vocabulary;

	/** @param vocabulary of the text that the parts are of */
	public Fields(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/**
	 * The fields of a part in the order in which they are written; empty for what has none.
	 *
	 * @param part of the current parse of the text
	 */
	public List<Field> of(EObject part) {
		Sheet sheet = new Sheet(part);
		if (part instanceof SoftwareStatement statement) {
			new SoftwareFields(vocabulary).of(statement, sheet);
		} else if (!arrival(part, sheet)) {
			declaration(part, sheet);
		}
		return sheet.fields();
	}

	private boolean arrival(EObject part, Sheet sheet) {
		EventFields fields = new EventFields(vocabulary);
		if (part instanceof EventDeclaration event) {
			fields.of(event, sheet);
		} else if (part instanceof CheckDeclaration check) {
			fields.of(check, sheet);
		} else if (part instanceof Story story) {
			fields.of(story, sheet);
		} else if (part instanceof StoryChoice choice) {
			fields.of(choice, sheet);
		} else if (part instanceof KnobSetting setting) {
			fields.of(setting, sheet);
		} else if (part instanceof Note note) {
			NoteFields.of(note, sheet);
		} else {
			return false;
		}
		return true;
	}

	private void declaration(EObject part, Sheet sheet) {
		DeclarationFields fields = new DeclarationFields(vocabulary);
		ProcessorRoles roles = new ProcessorRoles(vocabulary.modules());
		if (part instanceof Scenario scenario) {
			fields.of(scenario, sheet);
		} else if (part instanceof ScenarioParam param) {
			fields.of(param, sheet);
		} else if (part instanceof Memory memory) {
			fields.of(memory, sheet);
		} else if (part instanceof Variable variable) {
			fields.of(variable, sheet);
		} else if (part instanceof ObjectDeclaration list) {
			fields.of(list, sheet);
		} else if (part instanceof Setting setting) {
			fields.of(setting, sheet);
		} else if (part instanceof VCpu vcpu) {
			fields.of(vcpu, sheet);
		} else if (part instanceof Handler handler) {
			fields.trigger(handler.getTrigger(), roles.triggers(), sheet);
		} else if (part instanceof ExitHandler handler) {
			fields.trigger(handler.getTrigger(), roles.exits(), sheet);
		} else if (part instanceof HostUse use) {
			fields.of(use, sheet);
		} else if (part instanceof Compare compare) {
			fields.of(compare, sheet);
		} else if (part instanceof Without without) {
			fields.of(without, sheet);
		} else if (part instanceof Routine routine) {
			sheet.name("name", routine);
		} else if (part instanceof Host host && host.getName() != null) {
			sheet.name("name", host);
		}
	}

	/**
	 * The edit that gives a field of a part another value; without changes if it has that value.
	 *
	 * @param part  of the current parse of the text
	 * @param value as it is written; blank to leave it out
	 * @throws EditRefused if there is no such field, or the text would not parse
	 */
	public Edit set(EObject part, String name, String value) {
		Field field = of(part).stream().filter(one -> one.name().equals(name)).findFirst()
				.orElseThrow(() -> new EditRefused("there is no '" + name + "' any more; try again"));
		String label = value.isBlank() ? "Leave out " + name : "Set " + name + " to " + value.strip();
		return field.value().equals(value.strip()) ? new Edit(label, List.of()) : PartEdits.change(label, part, field.slot().write(value.strip()));
	}
}
