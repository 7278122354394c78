package trapline.compiler.elements;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import trapline.model.semantics.Module;

/** Which modules build on which others, directly or not. */
final class Dependencies {
	private final Map<String, Module> modules = new HashMap<>();

	Dependencies(List<Module> modules) {
		modules.forEach(module -> this.modules.put(module.getName(), module));
	}

	/** Whether the module of an element builds on that of another, and not the other way round too. */
	boolean buildsOn(EObject element, EObject other) {
		return element.eContainer() instanceof Module upper && other.eContainer() instanceof Module lower
				&& reaches(upper, lower) && !reaches(lower, upper);
	}

	private boolean reaches(Module from, Module to) {
		Set<Module> seen = new HashSet<>(List.of(from));
		Deque<Module> open = new ArrayDeque<>(seen);
		while (!open.isEmpty()) {
			for (String name : names(open.poll())) {
				Module next = modules.get(name);
				if (next != null && seen.add(next)) {
					open.add(next);
				}
			}
		}
		return from != to && seen.contains(to);
	}

	private static List<String> names(Module module) {
		List<String> names = new ArrayList<>();
		if (module.getBase() != null) {
			names.add(module.getBase());
		}
		module.getImports().forEach(i -> names.add(i.getModule()));
		return names;
	}
}
