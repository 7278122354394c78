package trapline.notation.scoping;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.resource.ResourceSet;

import trapline.model.scenario.Scenario;
import trapline.model.semantics.Document;
import trapline.model.semantics.Import;
import trapline.model.semantics.Module;

/** Which documents a document sees: itself, and every module it names or that those name, nearest first. */
public final class Visibility {

	private Visibility() {
	}

	/** The document itself first; never empty. Modules may import each other. */
	public static List<Document> of(Document document) {
		Set<Document> seen = new LinkedHashSet<>(List.of(document));
		if (document.eResource() == null || document.eResource().getResourceSet() == null)
			return List.copyOf(seen);
		ResourceSet set = document.eResource().getResourceSet();
		ModulePath path = ModulePath.of(set);
		Deque<Document> open = new ArrayDeque<>(seen);
		while (!open.isEmpty()) {
			Document next = open.poll();
			for (String name : names(next)) {
				Module module = path.find(next, name);
				if (module != null && seen.add(module))
					open.add(module);
			}
		}
		return List.copyOf(seen);
	}

	/** The modules that a document names itself, in file order: platform or base first. */
	public static List<String> names(Document document) {
		List<String> names = new ArrayList<>();
		if (document instanceof Scenario scenario && scenario.getPlatform() != null)
			names.add(scenario.getPlatform());
		if (document instanceof Module module && module.getBase() != null)
			names.add(module.getBase());
		for (Import other : document.getImports())
			if (other.getModule() != null)
				names.add(other.getModule());
		return names;
	}
}
