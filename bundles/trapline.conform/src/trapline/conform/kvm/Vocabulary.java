package trapline.conform.kvm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import trapline.model.semantics.BoolTypeRef;
import trapline.model.semantics.EnumType;
import trapline.model.semantics.Instruction;
import trapline.model.semantics.Module;
import trapline.model.semantics.StateGroup;
import trapline.model.semantics.TypeDeclaration;
import trapline.model.semantics.TypeRef;
import trapline.model.semantics.Variable;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;
import trapline.notation.Problem;

/** The words that the modules of a family give to scripts: actions, variables and types. */
final class Vocabulary {
	private final Family family;
	private final List<String> modules = new ArrayList<>();
	private final Map<String, Instruction> actions = new LinkedHashMap<>();
	private final Map<String, Variable> variables = new LinkedHashMap<>();
	private final Map<String, TypeDeclaration> types = new LinkedHashMap<>();

	/**
	 * Reads the modules.
	 *
	 * @throws IllegalStateException if one of them is not right
	 */
	Vocabulary(Family family, NotationLoader loader) {
		this.family = family;
		Loaded loaded = loader.load(head(family, "vocabulary") + "vcpu v0 { task { } }\n", "vocabulary.trap");
		if (loaded.hasErrors())
			throw new IllegalStateException(loaded.problems().stream().filter(Problem::isError).findFirst().orElseThrow().toString());
		loaded.baseFirst().forEach(this::add);
	}

	/** The first lines of a scenario of a family. */
	static String head(Family family, String scenario) {
		return "scenario " + scenario + "\nplatform " + family.platform() + "\nimport " + String.join("\nimport ", family.imports())
				+ "\n\n";
	}

	/** The names of all modules that scenarios of the family see. */
	List<String> modules() {
		return modules;
	}

	private void add(Module module) {
		modules.add(module.getName());
		for (Object element : module.getElements()) {
			if (element instanceof Instruction instruction)
				actions.put(instruction.getName(), instruction);
			if (element instanceof TypeDeclaration type)
				types.put(type.getName(), type);
			if (element instanceof StateGroup group)
				group.getVariables().forEach(variable -> variables.put(variable.getName(), variable));
		}
	}

	Family family() {
		return family;
	}

	/** The instruction that is an action of an actor; null if there is none. */
	Instruction action(String actor, String action) {
		return actions.get(name(actor, action));
	}

	/** What an action of an actor is called. */
	static String name(String actor, String action) {
		return (actor + "_" + action).toLowerCase(Locale.ROOT).replace('-', '_');
	}

	/** What an actor can do. */
	List<String> actionsOf(String actor) {
		String prefix = name(actor, "");
		return actions.keySet().stream().filter(name -> name.startsWith(prefix)).map(name -> name.substring(prefix.length()))
				.sorted().toList();
	}

	/** The type of a variable. */
	TypeRef variable(String name) {
		if (!variables.containsKey(name))
			throw new IllegalStateException("families.yaml: no module of " + family.thread() + " has a variable " + name);
		return variables.get(name).getType();
	}

	/** The value that a variable has where nothing sets it. */
	String initial(String name) {
		Variable variable = variables.get(name);
		if (variable.getInitial() != null)
			return Values.declared(variable.getInitial());
		return variable.getType() instanceof BoolTypeRef ? "false" : "0";
	}

	/** The ids of the variants that run on the platform of the family. */
	List<String> variants() {
		return ((EnumType) types.get(family.variants())).getLiterals().stream().map(literal -> literal.getName())
				.filter(family::plays).toList();
	}
}
