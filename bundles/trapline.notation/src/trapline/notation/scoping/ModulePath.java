package trapline.notation.scoping;

import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

import trapline.model.semantics.Document;
import trapline.model.semantics.Module;
import trapline.notation.ModuleLibrary;
import trapline.notation.linked.LinkedModules;
import trapline.notation.linked.LinkedResource;

/**
 * Finds modules by name for all files of one resource set: beside the file that was opened, beside the importing file,
 * in the library, in this order. A name means the same module everywhere in a set, so that a copy beside the opened
 * file also replaces the module for those of the library that import it.
 */
public final class ModulePath extends AdapterImpl {

	/** Ends the names of files that hold modules. */
	public static final String EXTENSION = ".trapsem";

	private final ModuleLibrary library;
	private final LinkedModules linked;
	private final List<URI> roots = new ArrayList<>();
	private final Map<String, Optional<Resource>> found = new HashMap<>();
	private final Set<URI> ofLibrary = new HashSet<>();

	private ModulePath(ModuleLibrary library) {
		this.library = library;
		linked = new LinkedModules(library);
	}

	/** Gives a resource set its library. */
	public static ModulePath install(ResourceSet set, ModuleLibrary library) {
		ModulePath path = new ModulePath(library);
		set.eAdapters().add(path);
		return path;
	}

	/** The path of a set; one without a library is made if it has none. */
	public static ModulePath of(ResourceSet set) {
		ModulePath path = (ModulePath) EcoreUtil.getExistingAdapter(set, ModulePath.class);
		return path != null ? path : install(set, ModuleLibrary.NONE);
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == ModulePath.class;
	}

	/** Looks first beside this file from now on. */
	public void open(URI file) {
		roots.clear();
		roots.add(file.trimSegments(1));
		found.values().removeIf(Optional::isEmpty);
	}

	/**
	 * The module with a name, loaded.
	 *
	 * @param importing who asks
	 * @return null if there is no such module
	 */
	public Module find(Document importing, String name) {
		Resource resource = importing.eResource();
		if (name == null || resource == null || resource.getResourceSet() == null)
			return null;
		if (!found.containsKey(name)) {
			Resource located = locate(resource, importing, name);
			found.put(name, Optional.ofNullable(located));
		}
		return found.get(name).flatMap(ModulePath::moduleOf).orElse(null);
	}

	/** Whether a module was found but nothing could be made of it; its own problems say why. */
	public boolean isUnreadable(String name) {
		return found.getOrDefault(name, Optional.empty()).filter(resource -> moduleOf(resource).isEmpty() && !resource.getErrors().isEmpty()).isPresent();
	}

	private static Optional<Module> moduleOf(Resource resource) {
		return resource.getContents().stream().filter(Module.class::isInstance).map(Module.class::cast).findFirst();
	}

	private Resource locate(Resource resource, Document importing, String name) {
		for (URI folder : folders(resource.getURI(), importing)) {
			URI candidate = in(folder, name);
			Resource loaded = resource.getResourceSet().getResource(candidate, false);
			if (loaded != null)
				return loaded;
			if (candidate.isFile() && resource.getResourceSet().getURIConverter().exists(candidate, null))
				return ModuleReader.read(resource.getResourceSet(), candidate);
		}
		return shelf(name).map(uri -> ofLibrary(resource.getResourceSet(), uri, name)).orElse(null);
	}

	private Resource ofLibrary(ResourceSet set, URI uri, String name) {
		ofLibrary.add(uri);
		linked.read(name, set, other -> isAsShipped(set, other)).forEach((other, resource) -> {
			ofLibrary.add(resource.getURI());
			found.put(other, Optional.of(resource));
		});
		return ModuleReader.read(set, uri);
	}

	/** Whether a name means, in this set, what it means in the library, and was not read from its text. */
	private boolean isAsShipped(ResourceSet set, String name) {
		if (found.containsKey(name))
			return found.get(name).filter(LinkedResource.class::isInstance).isPresent();
		URI shelf = shelf(name).orElse(null);
		if (shelf == null || set.getResource(shelf, false) != null)
			return false;
		return roots.stream().map(root -> in(root, name)).noneMatch(candidate -> set.getResource(candidate, false) != null
				|| candidate.isFile() && set.getURIConverter().exists(candidate, null));
	}

	private Optional<URI> shelf(String name) {
		return library.module(name).map(URL::toString).map(URI::createURI);
	}

	/** Whether a file came from the library: its texts have been checked before they were shipped. */
	public boolean isOfLibrary(URI file) {
		return ofLibrary.contains(file);
	}

	private static URI in(URI folder, String name) {
		URI file = folder;
		for (String segment : name.split("\\."))
			file = file.appendSegment(URI.encodeSegment(segment, false));
		return file.trimSegments(1).appendSegment(file.lastSegment() + EXTENSION);
	}

	private List<URI> folders(URI file, Document importing) {
		List<URI> folders = new ArrayList<>(roots);
		URI folder = file.trimSegments(1);
		folders.add(folder);
		if (importing instanceof Module module && module.getName() != null) {
			int depth = module.getName().split("\\.").length;
			if (depth > 1 && depth < file.segmentCount())
				folders.add(file.trimSegments(depth));
		}
		return folders.stream().distinct().toList();
	}
}
