package trapline.edit.fields;

import java.util.List;

import org.eclipse.xtext.nodemodel.INode;

import trapline.edit.structure.PartEdits;
import trapline.edit.structure.Spot;
import trapline.model.scenario.Compare;
import trapline.model.scenario.EntityObject;
import trapline.model.scenario.Host;
import trapline.model.scenario.HostUse;
import trapline.model.scenario.Memory;
import trapline.model.scenario.ObjectDeclaration;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioPackage.Literals;
import trapline.model.scenario.ScenarioParam;
import trapline.model.scenario.Setting;
import trapline.model.scenario.VCpu;
import trapline.model.scenario.Without;
import trapline.model.semantics.EntityType;
import trapline.model.semantics.Expression;
import trapline.model.semantics.Reference;
import trapline.model.semantics.SemanticsPackage;
import trapline.model.semantics.StateGroup;
import trapline.model.semantics.TypeRef;
import trapline.model.semantics.Variable;
import trapline.notation.validation.Types;

/** The fields of what a scenario is made of besides its programs and events. */
final class DeclarationFields {
	private final Vocabulary vocabulary;

	DeclarationFields(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	void of(Scenario scenario, Sheet sheet) {
		INode name = Sheet.first(scenario, Literals.SCENARIO__NAME);
		sheet.text("name", scenario.getName(), "What other files call it.", Slot.required(name));
		INode title = Sheet.first(scenario, Literals.SCENARIO__TITLE);
		sheet.text("title", Vocabulary.nonNull(scenario.getTitle()), "The situation, in a sentence.",
				title == null ? value -> Slot.absent(name.getEndOffset(), " ", "").write(value.isEmpty() ? "" : Quoted.of(value)) : Quoted.in(title));
		INode platform = Sheet.first(scenario, Literals.SCENARIO__PLATFORM);
		sheet.text("platform", Sheet.words(platform), "Which module says what the machine does.", Slot.required(platform));
	}

	void of(ScenarioParam param, Sheet sheet) {
		sheet.name("name", param);
		sheet.open("type", Sheet.words(param.getType()), vocabulary.types(), "Which values it can have.", Slot.required(Sheet.node(param.getType())));
		sheet.open("value", Sheet.words(param.getValue()), vocabulary.values(param.getType()), Vocabulary.typeName(param.getType()),
				Slot.required(Sheet.node(param.getValue())));
		sheet.flag("open", "Whether a search tries every value.", param.isOpen(), Sheet.node(param).getEndOffset(), "open");
	}

	void of(Memory memory, Sheet sheet) {
		memory.getVariables().forEach(variable -> variable(variable, variable.getName() + ": ", sheet));
	}

	void of(Variable variable, Sheet sheet) {
		variable(variable, "", sheet);
	}

	private void variable(Variable variable, String prefix, Sheet sheet) {
		sheet.name(prefix + "name", variable);
		if (variable.getType() == null) {
			return;
		}
		INode type = Sheet.node(variable.getType());
		sheet.open(prefix + "type", Sheet.words(type), vocabulary.types(), "Which values it can have.", Slot.required(type));
		INode initial = variable.getInitial() == null ? null : Sheet.node(variable.getInitial());
		sheet.open(prefix + "at first", Sheet.words(initial), vocabulary.values(variable.getType()), "Its value when a run begins.",
				initial == null ? Slot.absent(type.getEndOffset(), " = ", "") : Slot.optional(initial, type.getEndOffset(), initial.getEndOffset()));
	}

	void of(ObjectDeclaration list, Sheet sheet) {
		INode type = Sheet.first(list, Literals.OBJECT_DECLARATION__TYPE);
		sheet.closed("type", Sheet.words(type), Vocabulary.choices(vocabulary.elements(EntityType.class), one -> ""), "What they are.",
				Slot.required(type));
		for (EntityObject object : list.getObjects()) {
			String prefix = list.getObjects().size() == 1 ? "" : object.getName() + ": ";
			sheet.name(prefix + "name", object);
			if (list.getType() != null) {
				list.getType().getProperties().forEach(property -> property(object, property, prefix, sheet));
			}
		}
	}

	private void property(EntityObject object, Variable property, String prefix, Sheet sheet) {
		Setting there = object.getSettings().stream().filter(setting -> setting.getPlace() instanceof Reference place && place.getSymbol() == property)
				.findFirst().orElse(null);
		String name = prefix + property.getName();
		List<Choice> values = vocabulary.values(property.getType());
		if (there == null) {
			Spot spot = new Spot(object, Literals.ENTITY_OBJECT__SETTINGS, object.getSettings().size());
			sheet.open(name, "", values, Vocabulary.nonNull(property.getDoc()),
					value -> value.isEmpty() ? List.of() : PartEdits.add("", spot, property.getName() + " = " + value).replaces());
		} else {
			sheet.open(name, there.getValue() == null ? "true" : Sheet.words(there.getValue()), values, Vocabulary.nonNull(property.getDoc()),
					value -> value.isEmpty() ? PartEdits.remove("", List.of(there)).replaces() : value(there).write(value));
		}
	}

	/** A start value that is only named is true. */
	private static Slot value(Setting setting) {
		return setting.getValue() == null ? Slot.absent(Sheet.node(setting.getPlace()).getEndOffset(), " = ", "")
				: Slot.required(Sheet.node(setting.getValue()));
	}

	void of(Setting setting, Sheet sheet) {
		List<Variable> state = vocabulary.elements(StateGroup.class).stream().flatMap(group -> group.getVariables().stream()).toList();
		sheet.open("what", Sheet.words(setting.getPlace()), Vocabulary.choices(state, Variable::getDoc), "What has that value when a run begins.",
				Slot.required(Sheet.node(setting.getPlace())));
		TypeRef type = Types.of(setting.getPlace());
		sheet.open("value", setting.getValue() == null ? "true" : Sheet.words(setting.getValue()), vocabulary.values(type), Vocabulary.typeName(type),
				value(setting));
	}

	void of(VCpu vcpu, Sheet sheet) {
		sheet.name("name", vcpu);
		int name = Sheet.first(vcpu, SemanticsPackage.Literals.SYMBOL__NAME).getEndOffset();
		INode cpu = Sheet.first(vcpu, Literals.VCPU__CPU);
		sheet.behind("cpu", "cpu", Literals.VCPU__CPU, List.of(), "The processor it runs on; one of its own if nothing is written.", name);
		sheet.behind("core", "core", Literals.VCPU__CORE, List.of(), "The core of that processor; one of its own if nothing is written.",
				cpu == null ? name : cpu.getEndOffset());
	}

	void trigger(Expression trigger, TypeRef type, Sheet sheet) {
		sheet.open("for", Sheet.words(trigger), vocabulary.values(type), "What it is run for.",
				NoteFields.followed(Slot.required(Sheet.node(trigger)), Sheet.node(trigger), trigger.eContainer()));
	}

	void of(HostUse use, Sheet sheet) {
		INode name = Sheet.first(use, Literals.HOST_USE__HOST);
		sheet.closed("program", Sheet.words(name), Vocabulary.choices(vocabulary.elements(Host.class), one -> ""), "What the host does at exits.",
				Slot.required(name));
		if (use.getHost() != null && !use.getHost().eIsProxy()) {
			new Operands(vocabulary).fields(sheet, use.getHost().getParams(), use.getArguments(), null);
		}
	}

	void of(Compare compare, Sheet sheet) {
		INode param = Sheet.first(compare, Literals.COMPARE__PARAM);
		sheet.closed("parameter", Sheet.words(param), Vocabulary.choices(vocabulary.items(ScenarioParam.class), one -> ""), "What varies.",
				Slot.required(param));
		List<Expression> values = compare.getValues();
		int begin = Sheet.node(values.get(0)).getOffset();
		int end = Sheet.node(values.get(values.size() - 1)).getEndOffset();
		sheet.text("values", param.getRootNode().getText().substring(begin, end).replaceAll("\\s+", " "), "Separated by commas.",
				Slot.required(begin, end));
	}

	void of(Without without, Sheet sheet) {
		INode rule = Sheet.first(without, Literals.WITHOUT__RULE);
		sheet.text("rule", Sheet.words(rule), "The rule that does not hold in this scenario.", Slot.required(rule));
	}
}
