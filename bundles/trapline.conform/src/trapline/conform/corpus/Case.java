package trapline.conform.corpus;

/** A case of a corpus. */
public sealed interface Case permits OracleCase, GoldenCase, CatalogueCase {
	/** The file it stands in. */
	String file();

	/** Its name. */
	String id();

	/** Its topic. */
	String topic();

	/** One line on it. */
	String title();

	/** Why its expectation is doubted; null if it is not. */
	default Dispute dispute() {
		return null;
	}
}
