package trapline.notation;

import java.net.URL;
import java.util.Optional;

/** Where modules are found that do not lie beside the file that imports them. */
@FunctionalInterface
public interface ModuleLibrary {

	/** Finds nothing. */
	ModuleLibrary NONE = name -> Optional.empty();

	/**
	 * The text of a module.
	 *
	 * @param name dotted, e.g. {@code software.locks}; never null
	 * @return where to read it, empty if there is no such module
	 */
	Optional<URL> module(String name);
}
