package trapline.notation;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;

/** What people call the files of a load. */
public final class SourceNames {

	private final Map<URI, String> names = new HashMap<>();

	/** Calls a file by the name that the user gave. */
	void put(URI uri, String name) {
		names.put(uri, name);
	}

	/** The name of a file; a path for a file on disk, else the last parts of its address. */
	public String of(URI uri) {
		return names.computeIfAbsent(uri, SourceNames::plain);
	}

	private static String plain(URI uri) {
		if (uri.isFile())
			return uri.toFileString();
		String text = URI.decode(uri.isArchive() || uri.segmentCount() == 0 ? uri.toString() : uri.path());
		int resources = Math.max(text.lastIndexOf("semantics/"), text.lastIndexOf("examples/"));
		return resources < 0 ? text : text.substring(text.indexOf('/', resources) + 1);
	}
}
