package trapline.conform.corpus;

import java.util.List;

/**
 * Why the expectation that came with a recording is doubted: it contradicts the manual, or itself.
 *
 * @param differsIn what the model does otherwise
 * @param rules the ids of the rules by which it does
 * @param citations where the manuals say so
 */
public record Dispute(String differsIn, List<String> rules, List<String> citations) {
	public Dispute {
		rules = List.copyOf(rules);
		citations = List.copyOf(citations);
	}
}
