package trapline.conform.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what reviewers wrote: a file of the schema {@code trapline-sidecar/1}, with a list of {@code expectations} and, if
 * there are any, of cases that are {@code disputed}.
 */
final class SidecarReader {
	/** The schema of such files. */
	static final String SCHEMA = "trapline-sidecar/1";

	private static final Set<String> ENTRY = Set.of("id", "expected", "rule", "citations", "reasoning");
	private static final Set<String> DISPUTE = Set.of("id", "differs_in", "rules", "citations");

	private SidecarReader() {
	}

	/**
	 * The expectations of a parsed file by the id of their case.
	 *
	 * @throws CorpusException if the file is not right
	 */
	static Map<String, Sidecar> expectations(Map<?, ?> document) {
		Map<String, Sidecar> entries = new LinkedHashMap<>();
		if (!(document.get("expectations") instanceof List<?> list))
			throw new CorpusException(document, "expected a sidecar with 'expectations'");
		for (Object entry : list) {
			if (!(entry instanceof Map<?, ?> fields))
				throw new CorpusException(document, "expected an expectation with 'id', found " + entry);
			Fields.only(fields, "an expectation", ENTRY);
			for (String field : ENTRY)
				if (!fields.containsKey(field))
					throw new CorpusException(fields, "expected an expectation with '" + field + "'");
			if (entries.put(String.valueOf(fields.get("id")), one(fields)) != null)
				throw new CorpusException(fields, "a second expectation for '" + fields.get("id") + "'");
		}
		return entries;
	}

	/**
	 * What is doubted, by the id of the case.
	 *
	 * @throws CorpusException if the file is not right
	 */
	static Map<String, Dispute> disputes(Map<?, ?> document) {
		Map<String, Dispute> entries = new LinkedHashMap<>();
		for (Object entry : Fields.list(document.get("disputed"))) {
			Map<?, ?> fields = Fields.map(entry, "disputed");
			Fields.only(fields, "a dispute", DISPUTE);
			for (String field : DISPUTE)
				if (!fields.containsKey(field))
					throw new CorpusException(fields, "expected a dispute with '" + field + "'");
			entries.put(String.valueOf(fields.get("id")), new Dispute(String.valueOf(fields.get("differs_in")),
					Fields.texts(fields.get("rules")), Fields.texts(fields.get("citations"))));
		}
		return entries;
	}

	private static Sidecar one(Map<?, ?> fields) {
		if (!(fields.get("expected") instanceof Map<?, ?> expected))
			throw new CorpusException(fields, "expected 'events' and 'end' in 'expected'");
		List<String> citations = new ArrayList<>();
		if (fields.get("citations") instanceof List<?> list)
			list.forEach(citation -> citations.add(String.valueOf(citation)));
		if (citations.isEmpty())
			throw new CorpusException(fields, "expected at least one citation");
		return new Sidecar(OracleReader.observation(expected), String.valueOf(fields.get("rule")), citations,
				String.valueOf(fields.get("reasoning")));
	}
}
