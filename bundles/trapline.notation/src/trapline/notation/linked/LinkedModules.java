package trapline.notation.linked;

import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;

import trapline.notation.ModuleLibrary;

/** Reads the modules of a library from their linked forms into one resource set. */
public final class LinkedModules {

	private final ModuleLibrary library;
	private final Map<String, Optional<LinkedForm>> forms = new HashMap<>();
	private final Map<String, LinkedResource> read = new LinkedHashMap<>();

	public LinkedModules(ModuleLibrary library) {
		this.library = library;
	}

	/**
	 * Reads a module and all that it sees.
	 *
	 * @param asShipped whether a name means the module of the library; a linked form that sees another is of no use
	 * @return all modules that were read so far, by name; empty if the module has to be parsed
	 */
	public Map<String, LinkedResource> read(String name, ResourceSet set, Predicate<String> asShipped) {
		LinkedForm form = form(name).orElse(null);
		if (form == null || !asShipped.test(name))
			return Map.of();
		for (Map.Entry<String, Integer> seen : form.sees().entrySet())
			if (!asShipped.test(seen.getKey()) || form(seen.getKey()).filter(other -> other.checksum() == seen.getValue()).isEmpty())
				return Map.of();
		List<String> names = new ArrayList<>(List.of(name));
		names.addAll(form.sees().keySet());
		names.removeAll(read.keySet());
		read(names, set);
		return read;
	}

	private void read(List<String> names, ResourceSet set) {
		Map<String, LinkedReader> readers = new LinkedHashMap<>();
		for (String name : names) {
			LinkedReader reader = new LinkedReader(form(name).orElseThrow());
			LinkedResource resource = reader.objects(URI.createURI(library.module(name).map(URL::toString).orElseThrow()));
			set.getResources().add(resource);
			readers.put(name, reader);
			read.put(name, resource);
		}
		readers.forEach((name, reader) -> {
			List<LinkedResource> modules = new ArrayList<>(List.of(read.get(name)));
			form(name).orElseThrow().sees().keySet().forEach(seen -> modules.add(read.get(seen)));
			reader.names(modules);
		});
	}

	private Optional<LinkedForm> form(String name) {
		return forms.computeIfAbsent(name, n -> library.module(n).flatMap(LinkedForm::beside));
	}
}
