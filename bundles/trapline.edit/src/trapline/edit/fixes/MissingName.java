package trapline.edit.fixes;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.EcoreUtil2;

import trapline.edit.Edit;
import trapline.edit.structure.PartEdits;
import trapline.edit.structure.Spot;
import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.KnobSetting;
import trapline.model.scenario.Memory;
import trapline.model.scenario.ObjectDeclaration;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioItem;
import trapline.model.scenario.ScenarioPackage.Literals;
import trapline.model.scenario.ScenarioParam;
import trapline.model.semantics.EntityType;
import trapline.model.semantics.NamedTypeRef;
import trapline.model.semantics.Reference;
import trapline.model.semantics.TypeDeclaration;
import trapline.model.semantics.TypeRef;
import trapline.model.semantics.UnionType;

/** A name that nothing declares, and the declarations that would do. */
final class MissingName {
	private final Scenario scenario;
	private final Reference use;
	private final String name;

	MissingName(Scenario scenario, Reference use, String name) {
		this.scenario = scenario;
		this.use = use;
		this.name = name;
	}

	List<Edit> edits() {
		TypeRef type = ExpectedType.of(use);
		List<Edit> edits = new ArrayList<>();
		if (type instanceof NamedTypeRef named) {
			entities(named.getType()).forEach(entity -> edits.add(object(entity)));
		}
		CodeBlock block = EcoreUtil2.getContainerOfType(use, CodeBlock.class);
		if (block != null && !(type instanceof NamedTypeRef named && named.getType() instanceof EntityType)) {
			String declared = name + " : " + ExpectedType.text(type);
			edits.add(variable(declared));
			edits.add(PartEdits.add("Declare local " + name, new Spot(block, Literals.CODE_BLOCK__LOCALS, block.getLocals().size()),
					"local " + declared + ";"));
		}
		return edits;
	}

	private static List<EntityType> entities(TypeDeclaration type) {
		if (type instanceof EntityType entity) {
			return List.of(entity);
		}
		return type instanceof UnionType union
				? union.getMembers().stream().filter(EntityType.class::isInstance).map(EntityType.class::cast).toList() : List.of();
	}

	private Edit object(EntityType type) {
		return PartEdits.add("Declare " + type.getName() + " " + name, behind(ObjectDeclaration.class), type.getName() + " " + name);
	}

	private Edit variable(String declared) {
		String label = "Declare variable " + name;
		Memory memory = scenario.getItems().stream().filter(Memory.class::isInstance).map(Memory.class::cast).findFirst().orElse(null);
		return memory != null ? PartEdits.add(label, new Spot(memory, Literals.MEMORY__VARIABLES, memory.getVariables().size()), declared)
				: PartEdits.add(label, behind(Memory.class), "memory { " + declared + " }");
	}

	/** Behind the last item of a type, or behind what scenarios begin with. */
	private Spot behind(Class<? extends ScenarioItem> type) {
		int index = 0;
		for (int i = 0; i < scenario.getItems().size(); i++) {
			ScenarioItem item = scenario.getItems().get(i);
			if (type.isInstance(item) || item instanceof ScenarioParam || item instanceof KnobSetting || item instanceof ObjectDeclaration) {
				index = i + 1;
			}
		}
		return new Spot(scenario, Literals.SCENARIO__ITEMS, index);
	}
}
