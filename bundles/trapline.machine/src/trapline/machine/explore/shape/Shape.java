package trapline.machine.explore.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import trapline.machine.explore.form.ExplorationForm;

/**
 * What some sources of a Machine can do and what is looked for there, with numbers in place of names: each variable, hazard and
 * check is called by when it is met first. Two lists of sources with the same text can do the same, but for names: their
 * n-th sources, variables, hazards and checks stand for each other, and every run of the one is a run of the other, transition by
 * transition. Names, ids and sentences do not count; constants, domains and values at the start do.
 */
public final class Shape {
	private final List<Object> text;
	private final List<Integer> sources;
	private final List<Integer> variables;
	private final List<Integer> hazards;
	private final List<Integer> checks;
	private final TreeMap<Integer, String> parts;

	Shape(ShapeText text, List<Integer> sources, List<Integer> hazards, List<Integer> checks) {
		this.text = List.copyOf(text.words());
		parts = text.parts();
		variables = text.variables();
		this.sources = List.copyOf(sources);
		this.hazards = List.copyOf(hazards);
		this.checks = List.copyOf(checks);
	}

	/** The shape of a part, its sources in their order: actors by number, then arrivals; a bit each. */
	public static Shape of(ExplorationForm form, long part) {
		return new SourceShapes(form, IntStream.range(0, form.shared().sources()).filter(s -> (part >>> s & 1) != 0)
				.boxed().toList()).shape();
	}

	/** The shape of some sources in any order: actors by number, then arrivals. */
	public static Shape of(ExplorationForm form, List<Integer> sources) {
		return new SourceShapes(form, sources).shape();
	}

	/** Whether both can do the same, but for names. */
	public boolean sameAs(Shape other) {
		return text.equals(other.text);
	}

	/** What people call the first parts in which the two are not the same; empty if they are the same. */
	public List<String> difference(Shape other) {
		int most = Math.min(text.size(), other.text.size());
		for (int i = 0; i < most; i++) {
			if (!text.get(i).equals(other.text.get(i))) {
				return List.of(parts.floorEntry(i).getValue(), other.parts.floorEntry(i).getValue());
			}
		}
		return text.size() == other.text.size() ? List.of() : List.of(parts.lastEntry().getValue(), other.parts.lastEntry().getValue());
	}

	/** What stands for what in a shape that is the same as this. */
	public Renaming to(Shape other) {
		return new Renaming(paired(sources, other.sources), paired(variables, other.variables), paired(hazards, other.hazards),
				paired(checks, other.checks));
	}

	private static Map<Integer, Integer> paired(List<Integer> mine, List<Integer> theirs) {
		Map<Integer, Integer> pairs = new HashMap<>();
		for (int i = 0; i < mine.size(); i++) {
			pairs.put(mine.get(i), theirs.get(i));
		}
		return pairs;
	}
}
