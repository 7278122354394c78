package trapline.ui.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import trapline.library.Example;
import trapline.library.Library;

/** The shipped examples, in the order in which people look for them; read once. */
public final class Examples {
	/** The example that the five-minute start is about. */
	private static final String FIRST = "s5-04";
	/** Folders of examples that Trapline checks itself with; most are of no use to a reader. */
	private static final List<String> INTERNAL = List.of("bench/", "gate/");
	private static final Library LIBRARY = Library.standard();
	/** Reports from the lists by their number, then what was written to explain one thing. */
	private static final Comparator<Example> ORDER = Comparator.comparing((Example example) -> isInternal(example))
			.thenComparing(example -> !example.name().matches("s\\d.*")).thenComparing(Example::name);

	private static List<Example> all;

	private Examples() {
	}

	/** All examples, those that Trapline checks itself with last. */
	public static synchronized List<Example> all() {
		if (all == null) {
			all = LIBRARY.examples().stream().sorted(ORDER).toList();
		}
		return all;
	}

	/** True for an example that exists to check Trapline rather than to be read. */
	public static boolean isInternal(Example example) {
		return INTERNAL.stream().anyMatch(example.name()::startsWith);
	}

	/** Those that a new user may want to see, the first first: then from each thread one in turn. */
	public static List<Example> featured() {
		Map<String, List<Example>> threads = new LinkedHashMap<>();
		List<Example> featured = new ArrayList<>();
		for (Example example : all()) {
			if (example.name().equals(FIRST)) {
				featured.add(example);
			} else if (!isInternal(example)) {
				threads.computeIfAbsent(example.thread(), thread -> new ArrayList<>()).add(example);
			}
		}
		for (int round = 0; !threads.isEmpty(); round++) {
			int index = round;
			threads.values().removeIf(examples -> examples.size() <= index);
			threads.values().forEach(examples -> featured.add(examples.get(index)));
		}
		return featured;
	}

	/** The example of that name. */
	public static Optional<Example> find(String name) {
		return LIBRARY.example(name);
	}
}
