package trapline.notation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;

import trapline.model.semantics.Document;
import trapline.model.semantics.Module;
import trapline.notation.scoping.ModulePath;
import trapline.notation.scoping.Visibility;

/** Resolves all names of a parsed file and of its modules, and collects the problems. Modules in linked form have none left. */
final class Linker {

	private final XtextResource resource;
	private final SourceNames names;
	private final List<Problem> known;
	private final Set<Resource> before;

	/** @param known problems of an earlier load with the same modules; those of modules are taken over */
	Linker(XtextResource resource, SourceNames names, List<Problem> known) {
		this.resource = resource;
		this.names = names;
		this.known = known;
		this.before = new HashSet<>(resource.getResourceSet().getResources());
	}

	/** @param validate whether to check more of the file than grammar and names */
	Loaded link(boolean validate) {
		Document document = resource.getContents().isEmpty() ? null : (Document) resource.getContents().get(0);
		List<Module> modules = new ArrayList<>();
		if (document != null)
			for (Document visible : Visibility.of(document)) {
				if (visible == document || visible.eResource() instanceof XtextResource parsed && !before.contains(parsed))
					EcoreUtil.resolveAll(visible.eResource());
				if (visible != document)
					modules.add((Module) visible);
			}
		List<Problem> problems = new ArrayList<>(new ProblemCollector(resource, names, validate).collect());
		for (Resource other : List.copyOf(resource.getResourceSet().getResources()))
			if (other != resource && other instanceof XtextResource parsed)
				problems.addAll(before.contains(other) ? taken(other) : collected(parsed));
		return new Loaded(document, modules, problems, resource, names);
	}

	private List<Problem> collected(XtextResource module) {
		boolean own = !ModulePath.of(module.getResourceSet()).isOfLibrary(module.getURI());
		return new ProblemCollector(module, names, own).collect();
	}

	private List<Problem> taken(Resource module) {
		String file = names.of(module.getURI());
		return known.stream().filter(problem -> problem.file().equals(file)).toList();
	}
}
