package trapline.notation.scoping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import trapline.model.scenario.CheckDeclaration;
import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.ExitHandler;
import trapline.model.scenario.Handler;
import trapline.model.scenario.Host;
import trapline.model.scenario.HostUse;
import trapline.model.scenario.KnobSetting;
import trapline.model.scenario.Memory;
import trapline.model.scenario.Note;
import trapline.model.scenario.ObjectDeclaration;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioItem;
import trapline.model.scenario.ScenarioPackage;
import trapline.model.scenario.SoftwareStatement;
import trapline.model.scenario.VCpu;
import trapline.model.scenario.Without;
import trapline.model.semantics.Expression;
import trapline.model.semantics.IntLiteral;
import trapline.model.semantics.Reference;
import trapline.model.semantics.Symbol;

/**
 * What notes of a scenario may be about, and how they call it: things by their names, a check by its label or by the hazard that it
 * is about, a task or a handler behind its virtual cpu, as in {@code v0.task}. Of two things with the same name the first is meant.
 */
public final class NotedParts {

	private static final String HOST = "host";

	private NotedParts() {
	}

	/** What is called by itself, by name; items of the scenario before labels. */
	public static Map<String, EObject> of(Scenario scenario) {
		Map<String, EObject> names = new LinkedHashMap<>();
		scenario.getItems().forEach(item -> item(item, names));
		Declarations.labels(scenario).forEach(label -> names.putIfAbsent(label.getName(), label));
		return names;
	}

	/** What has parts that are called behind it, by name. */
	static Map<String, EObject> owners(Scenario scenario) {
		Map<String, EObject> names = of(scenario);
		names.values().removeIf(part -> !(part instanceof VCpu || part instanceof Host));
		return names;
	}

	/** The task, the handlers and the labels of a virtual cpu or of a host program, as they are called behind it. */
	static Map<String, EObject> in(EObject owner) {
		Map<String, EObject> names = new LinkedHashMap<>();
		List<? extends CodeBlock> blocks = owner instanceof VCpu vcpu ? vcpu.getBlocks() : owner instanceof Host host ? host.getHandlers() : List.of();
		for (CodeBlock block : blocks)
			put(names, block instanceof Handler handler ? word(handler.getTrigger())
					: block instanceof ExitHandler handler ? word(handler.getTrigger()) : "task", block);
		Declarations.labelsIn(owner).forEach(label -> names.putIfAbsent(label.getName(), label));
		return names;
	}

	/** Everything that a note of a scenario can be about, as it is written there. */
	public static List<String> all(Scenario scenario) {
		List<String> all = new ArrayList<>(of(scenario).keySet());
		owners(scenario).forEach((name, owner) -> in(owner).keySet().forEach(part -> all.add(name + "." + part)));
		return all;
	}

	/** How a note calls a part of a scenario, with its owner if it needs one; null for what has no name, e.g. a line without label. */
	public static String name(EObject part) {
		if (!(EcoreUtil.getRootContainer(part) instanceof Scenario scenario))
			return null;
		String own = find(of(scenario), part);
		if (own != null)
			return own;
		for (Map.Entry<String, EObject> owner : owners(scenario).entrySet()) {
			String inside = EcoreUtil.isAncestor(owner.getValue(), part) ? find(in(owner.getValue()), part) : null;
			if (inside != null)
				return owner.getKey() + "." + inside;
		}
		return null;
	}

	/** What a note is about, as it is written; empty for the whole scenario. */
	public static String written(Note note) {
		if (note.getPart() == null)
			return "";
		StringBuilder name = new StringBuilder();
		for (EReference reference : List.of(ScenarioPackage.Literals.NOTE__OWNER, ScenarioPackage.Literals.NOTE__PART))
			for (INode node : NodeModelUtils.findNodesForFeature(note, reference))
				name.append(name.isEmpty() ? "" : ".").append(NodeModelUtils.getTokenText(node));
		return name.toString();
	}

	/** Whether a part that has no name can be given a label. */
	public static boolean takesLabel(EObject part) {
		return part instanceof CheckDeclaration || part instanceof SoftwareStatement;
	}

	private static String find(Map<String, EObject> names, EObject part) {
		return names.entrySet().stream().filter(entry -> entry.getValue() == part).map(Map.Entry::getKey).findFirst().orElse(null);
	}

	private static void item(ScenarioItem item, Map<String, EObject> names) {
		if (item instanceof Memory memory)
			memory.getVariables().forEach(variable -> put(names, variable.getName(), variable));
		else if (item instanceof ObjectDeclaration declaration)
			declaration.getObjects().forEach(object -> put(names, object.getName(), object));
		else if (item instanceof CheckDeclaration check) {
			put(names, check.getName(), check);
			put(names, check.getHazard() != null ? check.getHazard() : word(check.getCondition()), check);
		} else if (item instanceof Without without)
			put(names, without.getRule(), without);
		else if (item instanceof KnobSetting setting)
			put(names, setting.getKnob() == null ? null : setting.getKnob().getName(), setting);
		else if (item instanceof Host || item instanceof HostUse)
			put(names, HOST, item);
		else if (item instanceof Symbol symbol)
			put(names, symbol.getName(), symbol);
	}

	private static void put(Map<String, EObject> names, String name, EObject part) {
		if (name != null)
			names.putIfAbsent(name, part);
	}

	/** An expression that is one name or number, as it is written; null for others. */
	private static String word(Expression expression) {
		if (!(expression instanceof Reference || expression instanceof IntLiteral))
			return null;
		INode node = NodeModelUtils.findActualNodeFor(expression);
		if (node != null)
			return NodeModelUtils.getTokenText(node);
		return expression instanceof IntLiteral literal ? String.valueOf(literal.getValue()) : ((Reference) expression).getSymbol().getName();
	}
}
