package trapline.conform.threads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import trapline.conform.corpus.CorpusException;
import trapline.conform.corpus.Fields;
import trapline.conform.corpus.MarkedYaml;

/** Reads threads. */
public final class ThreadReader {
	/** What the field {@code schema} of a file says. */
	public static final String SCHEMA = "trapline-thread-v1";

	private final MarkedYaml yaml;

	private ThreadReader(Path path) {
		yaml = new MarkedYaml(path);
	}

	/**
	 * Reads all {@code .yaml} files of a folder, by name.
	 *
	 * @throws CorpusException if one is not right; the message names file, line and column
	 */
	public static List<MailThread> read(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".yaml")).sorted().map(ThreadReader::file).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static MailThread file(Path path) {
		ThreadReader reader = new ThreadReader(path);
		try {
			if (!(reader.yaml.root() instanceof Map<?, ?> root) || !SCHEMA.equals(root.get("schema")))
				throw new CorpusException("expected a thread: a YAML file with 'schema: " + SCHEMA + "'");
			return reader.thread(root);
		} catch (CorpusException e) {
			throw reader.yaml.located(e);
		}
	}

	private MailThread thread(Map<?, ?> fields) {
		Fields.only(fields, "a thread", Set.of("schema", "id", "title", "mails", "argued", "further", "asked", "claims", "questions", "grid",
				"table"));
		List<Claim> claims = new ArrayList<>();
		for (Object entry : Fields.list(fields.get("claims")))
			claims.add(claim(mapping(entry, fields, "a claim")));
		List<Question> questions = new ArrayList<>();
		for (Object entry : Fields.list(fields.get("questions")))
			questions.add(question(mapping(entry, fields, "a question")));
		Map<String, List<String>> asked = new LinkedHashMap<>();
		Fields.map(fields.get("asked"), "asked").forEach((id, variants) -> asked.put(String.valueOf(id), Fields.texts(variants)));
		return new MailThread(text(fields, "id"), text(fields, "title"), text(fields, "mails"), Fields.texts(fields.get("argued")),
				Fields.texts(fields.get("further")), asked, List.copyOf(claims), List.copyOf(questions),
				fields.get("grid") == null ? null : grid(mapping(fields.get("grid"), fields, "a grid")),
				fields.get("table") == null ? null : comparison(mapping(fields.get("table"), fields, "a table")));
	}

	private Claim claim(Map<?, ?> fields) {
		Fields.only(fields, "a claim", Set.of("id", "who", "claim", "mark", "condition", "predicts"));
		Mark mark = named(Mark.values(), text(fields, "mark"), fields, "mark");
		if ((mark == Mark.CONDITIONAL) != fields.containsKey("condition"))
			throw new CorpusException(fields, "a conditional claim, and no other, says under which 'condition' it holds");
		return new Claim(text(fields, "id"), text(fields, "who"), text(fields, "claim"), mark,
				mark == Mark.CONDITIONAL ? text(fields, "condition") : "", predictions(fields, "predicts"));
	}

	private Grid grid(Map<?, ?> fields) {
		Fields.only(fields, "a grid", Set.of("source", "rows"));
		List<Grid.Row> rows = new ArrayList<>();
		for (Object entry : Fields.list(fields.get("rows"))) {
			Map<?, ?> row = mapping(entry, fields, "a row");
			Fields.only(row, "a row", Set.of("row", "says", "mark", "in", "predicts"));
			rows.add(new Grid.Row(text(row, "row"), text(row, "says"), named(Mark.values(), text(row, "mark"), row, "mark"), text(row, "in"),
					predictions(row, "predicts")));
		}
		return new Grid(text(fields, "source"), List.copyOf(rows));
	}

	private Question question(Map<?, ?> fields) {
		Fields.only(fields, "a question", Set.of("id", "question", "answer", "contradiction", "shown_by"));
		return new Question(text(fields, "id"), text(fields, "question"), text(fields, "answer"), Boolean.TRUE.equals(fields.get("contradiction")), predictions(fields, "shown_by"));
	}

	private List<Prediction> predictions(Map<?, ?> fields, String field) {
		List<Prediction> predictions = new ArrayList<>();
		for (Object entry : Fields.list(fields.get(field))) {
			Map<?, ?> one = mapping(entry, fields, "a prediction");
			Fields.only(one, "a prediction", Set.of("in", "under", "verdict", "with", "without"));
			predictions.addAll(runs(one));
		}
		if (predictions.isEmpty())
			throw new CorpusException(fields, "'" + field + "' is empty: expected at least one run that decides it");
		return List.copyOf(predictions);
	}

	/** The same of each policy. */
	private List<Prediction> runs(Map<?, ?> one) {
		List<String> verdicts = texts(one.get("verdict"));
		List<String> with = Fields.texts(one.get("with"));
		List<String> without = Fields.texts(one.get("without"));
		if (verdicts.isEmpty() && with.isEmpty() && without.isEmpty())
			throw new CorpusException(one, "a prediction that nothing can contradict: expected verdict, with or without");
		text(one, "under");
		List<Prediction> predictions = new ArrayList<>();
		for (String variant : texts(one.get("under")))
			predictions.add(new Prediction(text(one, "in"), variant, verdicts, with, without, yaml.place(one)));
		return predictions;
	}

	private Comparison comparison(Map<?, ?> fields) {
		Fields.only(fields, "a table", Set.of("source", "columns", "rows", "differs"));
		Map<String, Comparison.Column> columns = new LinkedHashMap<>();
		Fields.map(fields.get("columns"), "columns").forEach((name, about) -> columns.put(String.valueOf(name), column(about)));
		List<String> headings = List.copyOf(columns.keySet());
		Map<String, Map<String, Frequency>> rows = new LinkedHashMap<>();
		Fields.map(fields.get("rows"), "rows").forEach((variant, cells) -> {
			List<String> texts = Fields.texts(cells);
			if (texts.size() != headings.size())
				throw new CorpusException(fields, "row " + variant + " has " + texts.size() + " cells: expected " + headings.size());
			Map<String, Frequency> row = new LinkedHashMap<>();
			for (int i = 0; i < texts.size(); i++)
				row.put(headings.get(i), texts.get(i).equals(Frequency.NA.text()) ? Frequency.NA
						: named(Frequency.values(), texts.get(i), fields, "cell"));
			rows.put(String.valueOf(variant), row);
		});
		List<Comparison.Difference> differences = new ArrayList<>();
		for (Object entry : Fields.list(fields.get("differs"))) {
			Map<?, ?> one = mapping(entry, fields, "a difference");
			Fields.only(one, "a difference", Set.of("variant", "column", "reason"));
			differences.add(new Comparison.Difference(text(one, "variant"), text(one, "column"), text(one, "reason")));
		}
		return new Comparison(text(fields, "source"), columns, rows, List.copyOf(differences));
	}

	private static Comparison.Column column(Object about) {
		if (!(about instanceof Map<?, ?> fields))
			return Comparison.Column.of(texts(about));
		Fields.only(fields, "a column", Set.of("hazards", "in"));
		text(fields, "hazards");
		return new Comparison.Column(texts(fields.get("hazards")), texts(fields.get("in")));
	}

	private static <E extends Enum<E>> E named(E[] values, String name, Map<?, ?> where, String what) {
		List<String> known = new ArrayList<>();
		for (E value : values) {
			known.add(value.name().toLowerCase(Locale.ROOT));
			if (known.get(known.size() - 1).equals(name))
				return value;
		}
		throw new CorpusException(where, "unknown " + what + " '" + name + "': expected " + String.join(", ", known));
	}

	private static Map<?, ?> mapping(Object entry, Map<?, ?> where, String what) {
		if (entry instanceof Map<?, ?> fields)
			return fields;
		throw new CorpusException(where, "expected " + what + " with fields, found " + entry);
	}

	private static List<String> texts(Object value) {
		return value instanceof List<?> ? Fields.texts(value) : value == null ? List.of() : List.of(String.valueOf(value));
	}

	private static String text(Map<?, ?> fields, String name) {
		if (fields.get(name) == null)
			throw new CorpusException(fields, "'" + name + "' is missing");
		return String.valueOf(fields.get(name));
	}
}
