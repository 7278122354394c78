package trapline.conform.score;

/** How many cases have which verdict. */
public record Count(int passed, int failed, int unscored) {
	/** No case. */
	public static final Count NONE = new Count(0, 0, 0);

	Count plus(Verdict verdict) {
		return switch (verdict) {
		case PASSED -> new Count(passed + 1, failed, unscored);
		case FAILED -> new Count(passed, failed + 1, unscored);
		case UNSCORED -> new Count(passed, failed, unscored + 1);
		};
	}

	/** All of them. */
	public int all() {
		return passed + failed + unscored;
	}

	/** How many of all passed, in 0..1; 1 if there are none. */
	public double share() {
		return all() == 0 ? 1 : (double) passed / all();
	}
}
