package trapline.edit.takeover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import trapline.edit.Edit;
import trapline.edit.EditRefused;
import trapline.edit.Replace;
import trapline.edit.fields.Vocabulary;
import trapline.model.scenario.Compare;
import trapline.model.scenario.Host;
import trapline.model.scenario.HostUse;
import trapline.model.scenario.KnobSetting;
import trapline.model.scenario.Memory;
import trapline.model.scenario.ObjectDeclaration;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioItem;
import trapline.model.scenario.ScenarioPackage.Literals;
import trapline.model.scenario.Story;
import trapline.model.semantics.Module;
import trapline.model.semantics.Symbol;
import trapline.notation.Loaded;

/** Edits that take parts of other files over. Objects are those of the current parse of the text. */
public final class TakeOver {
	private final Scenario scenario;
	private final String text;
	private final String separator;

	/** @param loaded the current parse of a scenario */
	public TakeOver(Loaded loaded) {
		scenario = loaded.scenario().orElseThrow(() -> new EditRefused("only a scenario takes parts of other files over"));
		text = loaded.text();
		separator = text.contains("\r\n") ? "\r\n" : "\n";
	}

	/**
	 * Takes over what another scenario has and this one has not: items whose names are free here and that name nothing that stays
	 * behind, a host program if there is none.
	 *
	 * @throws EditRefused if there is nothing
	 */
	public Edit of(Loaded other, String name) {
		Scenario from = other.scenario().orElseThrow(() -> new EditRefused(name + " is no scenario that can be read"));
		List<ScenarioItem> taken = new ArrayList<>(from.getItems().stream().filter(this::isMissing).toList());
		Set<String> here = new HashSet<>();
		scenario.eAllContents().forEachRemaining(object -> addName(object, here));
		while (taken.removeIf(item -> !isWhole(item, taken, here))) {
			// what names something that has just been left out is left out, too
		}
		List<String> parts = taken.stream().map(TakeOver::words).toList();
		if (parts.isEmpty()) {
			throw new EditRefused(name + " has nothing that this scenario does not have");
		}
		List<Replace> replaces = new ArrayList<>(imports(from.getImports().stream().map(one -> one.getModule()).toList()));
		replaces.add(atEnd(String.join("\n", parts)));
		return new Edit("Take over from " + name, replaces);
	}

	/**
	 * Uses the host program of a module; it takes the place of the one that there is.
	 *
	 * @throws EditRefused if the module has none
	 */
	public Edit policy(Loaded loaded) {
		Module module = loaded.module().orElseThrow(() -> new EditRefused("this is no module that can be read"));
		Host host = module.getElements().stream().filter(Host.class::isInstance).map(Host.class::cast).findFirst()
				.orElseThrow(() -> new EditRefused("the module " + module.getName() + " has no host program"));
		List<Module> all = new ArrayList<>(List.of(module));
		all.addAll(loaded.modules());
		Vocabulary vocabulary = new Vocabulary(scenario, all);
		String use = "host is " + host.getName() + "(" + String.join(", ", vocabulary.samples(host.getParams())) + ");";
		List<Replace> replaces = new ArrayList<>(imports(List.of(module.getName())));
		ScenarioItem old = scenario.getItems().stream().filter(item -> item instanceof Host || item instanceof HostUse).findFirst().orElse(null);
		INode node = old == null ? null : NodeModelUtils.findActualNodeFor(old);
		replaces.add(node == null ? atEnd(use) : new Replace(node.getOffset(), node.getLength(), use));
		return new Edit("Use " + host.getName(), replaces);
	}

	/** Whether all that an item names is taken, too, or is here by the same name. */
	private static boolean isWhole(ScenarioItem item, List<ScenarioItem> taken, Set<String> here) {
		List<EObject> objects = new ArrayList<>(List.of(item));
		item.eAllContents().forEachRemaining(objects::add);
		return objects.stream().flatMap(object -> object.eCrossReferences().stream()).filter(named -> EcoreUtil.isAncestor(item.eContainer(), named))
				.allMatch(named -> taken.stream().anyMatch(one -> EcoreUtil.isAncestor(one, named))
						|| named instanceof Symbol symbol && here.contains(symbol.getName()));
	}

	private static void addName(EObject object, Set<String> names) {
		if (object instanceof Symbol symbol && symbol.getName() != null) {
			names.add(symbol.getName());
		}
	}

	private boolean isMissing(ScenarioItem item) {
		if (item instanceof Host || item instanceof HostUse) {
			return scenario.getItems().stream().noneMatch(own -> own instanceof Host || own instanceof HostUse);
		}
		if (item instanceof KnobSetting knob) {
			return scenario.getItems().stream().noneMatch(own -> own instanceof KnobSetting mine && mine.getKnob() == knob.getKnob()
					|| own instanceof KnobSetting named && named.getKnob().getName().equals(knob.getKnob().getName()));
		}
		if (item instanceof Compare compare) {
			return scenario.getItems().stream().noneMatch(own -> own instanceof Compare mine && mine.getParam().getName().equals(compare.getParam().getName()));
		}
		if (item instanceof Story story) {
			return scenario.getItems().stream().noneMatch(own -> own instanceof Story mine && mine.getTitle().equals(story.getTitle()));
		}
		Set<String> taken = names();
		if (item instanceof ObjectDeclaration list) {
			return list.getObjects().stream().noneMatch(object -> taken.contains(object.getName()));
		}
		if (item instanceof Memory memory) {
			return memory.getVariables().stream().noneMatch(variable -> taken.contains(variable.getName()));
		}
		return item instanceof Symbol symbol && symbol.getName() != null ? !taken.contains(symbol.getName())
				: scenario.getItems().stream().noneMatch(own -> words(own).equals(words(item)));
	}

	private Set<String> names() {
		Set<String> names = new HashSet<>();
		scenario.getItems().forEach(item -> {
			if (item instanceof Symbol symbol) {
				names.add(symbol.getName());
			} else if (item instanceof ObjectDeclaration list) {
				list.getObjects().forEach(object -> names.add(object.getName()));
			} else if (item instanceof Memory memory) {
				memory.getVariables().forEach(variable -> names.add(variable.getName()));
			}
		});
		return names;
	}

	private List<Replace> imports(List<String> wanted) {
		List<String> missing = wanted.stream().filter(module -> scenario.getImports().stream().noneMatch(one -> module.equals(one.getModule()))
				&& !module.equals(scenario.getPlatform())).toList();
		if (missing.isEmpty()) {
			return List.of();
		}
		INode last = scenario.getImports().isEmpty() ? NodeModelUtils.findNodesForFeature(scenario, Literals.SCENARIO__PLATFORM).get(0)
				: NodeModelUtils.findActualNodeFor(scenario.getImports().get(scenario.getImports().size() - 1));
		StringBuilder lines = new StringBuilder();
		missing.forEach(module -> lines.append(separator).append("import ").append(module));
		return List.of(new Replace(behind(last.getEndOffset()), 0, lines.toString()));
	}

	/** Behind a comment on the line of an offset, if nothing else stands there. */
	private int behind(int offset) {
		int end = text.indexOf('\n', offset);
		end = end < 0 ? text.length() : end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
		String rest = text.substring(offset, end).strip();
		return rest.isEmpty() || rest.startsWith("//") ? end : offset;
	}

	private Replace atEnd(String parts) {
		String gap = text.endsWith("\n") ? separator : separator + separator;
		return new Replace(text.length(), 0, gap + parts.replace("\r\n", "\n").replace("\n", separator) + separator);
	}

	private static String words(EObject part) {
		return NodeModelUtils.findActualNodeFor(part).getText().strip();
	}
}
