package trapline.machine;

import java.util.List;

/**
 * A rule of the semantics, as reports cite it.
 *
 * @param id its id, as {@code R-305.unblock}
 * @param sentence one sentence for people, empty if there is none
 * @param citations the sources, as {@code SDM3 6.7.1}; may be empty
 * @param source where it is written; null if it has no source text
 * @param cost what it costs as the notation writes it, null if nothing is known
 */
public record RuleRef(String id, String sentence, List<String> citations, SourceSpan source, String cost) {
	public RuleRef {
		citations = List.copyOf(citations);
	}

	/** A rule without source and cost. */
	public static RuleRef of(String id, String sentence, String... citations) {
		return new RuleRef(id, sentence, List.of(citations), null, null);
	}
}
