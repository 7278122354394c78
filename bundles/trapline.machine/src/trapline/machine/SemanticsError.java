package trapline.machine;

/**
 * A rule did what its own semantics does not allow: an index outside its array, a value outside a domain, no row in a table.
 * A fault of the semantics text or of the scenario, never of the reader of the message.
 */
public final class SemanticsError extends RuntimeException {
	private static final long serialVersionUID = 1L;

	private final String problem;
	private final transient RuleRef rule;
	private final String variable;
	private final int value;
	private final transient SourceSpan span;

	/**
	 * @param problem what is wrong, without the place
	 * @param variable the variable, array or table concerned; empty if there is none
	 * @param value the offending value
	 */
	public SemanticsError(String problem, String variable, int value) {
		this(problem, variable, value, null, null, null);
	}

	private SemanticsError(String problem, String variable, int value, RuleRef rule, SourceSpan span, Throwable cause) {
		super(place(rule, span) + problem, cause);
		this.problem = problem;
		this.variable = variable;
		this.value = value;
		this.rule = rule;
		this.span = span;
	}

	private static String place(RuleRef rule, SourceSpan span) {
		SourceSpan source = where(rule, span);
		return (source == null ? "" : source + ": ") + (rule == null ? "" : rule.id() + ": ");
	}

	private static SourceSpan where(RuleRef rule, SourceSpan span) {
		return span != null || rule == null ? span : rule.source();
	}

	/** The same error, placed; what it already knows stays. Both may be null. */
	public SemanticsError at(RuleRef newRule, SourceSpan newSpan) {
		RuleRef r = rule != null ? rule : newRule;
		SourceSpan s = span != null ? span : newSpan;
		return r == rule && s == span ? this : new SemanticsError(problem, variable, value, r, s, this);
	}

	/** The rule that was evaluated or ran; null if not known. */
	public RuleRef rule() {
		return rule;
	}

	/** The variable, array or table concerned. */
	public String variable() {
		return variable;
	}

	/** The offending value. */
	public int value() {
		return value;
	}

	/** Where the instruction, or else the rule, is written; null if not known. */
	public SourceSpan where() {
		return where(rule, span);
	}
}
