package trapline.ui.files;

import java.util.List;
import java.util.Optional;

import trapline.library.Example;
import trapline.library.Library;

/** The shipped examples, as the library lists them; read once. */
public final class Examples {
	private static final Library LIBRARY = Library.standard();
	private static List<Example> all;

	private Examples() {
	}

	/** All examples in the library's order. */
	public static synchronized List<Example> all() {
		if (all == null) {
			all = LIBRARY.examples();
		}
		return all;
	}

	/** Those that a new user may want to see first: the ones that show a hazard. */
	public static List<Example> featured() {
		return all().stream().filter(example -> !example.shows().isEmpty()).toList();
	}

	/** The example of that name. */
	public static Optional<Example> find(String name) {
		return LIBRARY.example(name);
	}
}
