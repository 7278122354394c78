package trapline.conform.orders;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import trapline.conform.corpus.CorpusException;
import trapline.conform.corpus.Fields;
import trapline.conform.corpus.MarkedYaml;

/**
 * Why other orders of scripts show more than the listed ones, as reviewed.
 *
 * @param all in the order of the file
 */
public record Explanations(List<Explanation> all) {
	/** What the field {@code schema} of a file says. */
	public static final String SCHEMA = "trapline-explored-v1";

	/**
	 * Reads a file.
	 *
	 * @throws CorpusException if it is not right; the message names file, line and column
	 */
	public static Explanations read(Path path) {
		MarkedYaml yaml = new MarkedYaml(path);
		try {
			if (!(yaml.root() instanceof Map<?, ?> root) || !SCHEMA.equals(root.get("schema")))
				throw new CorpusException("expected explanations: a YAML file with 'schema: " + SCHEMA + "'");
			Fields.only(root, "the file", Set.of("schema", "explained"));
			List<Explanation> all = new ArrayList<>();
			for (Object entry : Fields.list(root.get("explained"))) {
				if (!(entry instanceof Map<?, ?> fields))
					throw new CorpusException(root, "expected an explanation with fields, found " + entry);
				all.add(explanation(fields));
			}
			return new Explanations(List.copyOf(all));
		} catch (CorpusException e) {
			throw yaml.located(e);
		}
	}

	private static Explanation explanation(Map<?, ?> fields) {
		Fields.only(fields, "an explanation", Set.of("hazard", "in", "because", "cites"));
		for (String key : List.of("hazard", "in", "because", "cites"))
			if (fields.get(key) == null)
				throw new CorpusException(fields, "'" + key + "' is missing");
		return new Explanation(String.valueOf(fields.get("hazard")), Fields.texts(fields.get("in")), String.valueOf(fields.get("because")),
				Fields.texts(fields.get("cites")));
	}

	/** What is said of a hazard of a scenario; empty if nothing is. */
	public List<Explanation> of(String scenario, String hazard) {
		return all.stream().filter(one -> one.explains(scenario, hazard)).toList();
	}

	/** What the searches show and nobody explains, what is explained and no search shows, what a search should have found: a sentence each. */
	public List<String> problems(List<Explored> searches) {
		List<String> problems = new ArrayList<>();
		for (Explored search : searches) {
			String id = search.one().scenario().id();
			if (!search.complete())
				problems.add(search.one().id() + ": there are more than " + search.states() + " states between its lines");
			if (!search.missed().isEmpty())
				problems.add(search.one().id() + ": the listed order shows " + search.missed() + ", and no order that was searched does");
			for (String hazard : search.extra().keySet())
				if (of(id, hazard).size() != 1)
					problems.add(search.one().id() + ": " + hazard + " is shown by: " + search.told(hazard) + "; expected one explanation, there are "
							+ of(id, hazard).size());
		}
		for (Explanation one : all)
			for (String scenario : one.scenarios())
				if (searches.stream().noneMatch(search -> search.one().scenario().id().equals(scenario)
						&& search.extra().containsKey(one.hazard())))
					problems.add("no other order of " + scenario + " shows " + one.hazard() + ", which is explained");
		return problems;
	}
}
