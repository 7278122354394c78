package trapline.conform.score;

/** What became of a case. */
public enum Verdict {
	PASSED, FAILED, UNSCORED
}
