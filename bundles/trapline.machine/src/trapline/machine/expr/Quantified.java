package trapline.machine.expr;

import java.util.stream.IntStream;
import trapline.machine.SlotSet;

/**
 * A statement about every value of a type: {@code exists x in T : body} and its kin. The value stands in a scratch variable
 * while the body is evaluated; that variable has its old value again afterwards.
 */
public final class Quantified implements Expr {
	/** What is asked about the values for which the body is true. */
	public enum Kind {
		/** Whether there is one. */
		EXISTS,
		/** Whether it is true for all values. */
		ALL,
		/** The greatest, or {@code otherwise} if there is none. */
		HIGHEST,
		/** The least, or {@code otherwise} if there is none. */
		LOWEST,
		/** How many there are. */
		COUNT
	}

	private final Kind kind;
	private final Slot variable;
	private final int[] values;
	private final String type;
	private final Expr body;
	private final Expr otherwise;

	/**
	 * @param kind what is asked
	 * @param variable a scratch variable of its own
	 * @param values the values, ascending
	 * @param type name of the type, as the notation writes it
	 * @param body the condition
	 * @param otherwise the value if there is none; only for {@code HIGHEST} and {@code LOWEST}, null else
	 */
	public Quantified(Kind kind, Slot variable, int[] values, String type, Expr body, Expr otherwise) {
		this.kind = kind;
		this.variable = variable;
		this.values = values.clone();
		this.type = type;
		this.body = body;
		this.otherwise = otherwise;
		if ((kind == Kind.HIGHEST || kind == Kind.LOWEST) != (otherwise != null)) {
			throw new IllegalArgumentException(kind + " with otherwise " + otherwise);
		}
	}

	/** The values low to high. */
	public static int[] range(int low, int high) {
		return IntStream.rangeClosed(low, high).toArray();
	}

	public Kind kind() {
		return kind;
	}

	public Slot variable() {
		return variable;
	}

	/** The values, ascending; a copy. */
	public int[] values() {
		return values.clone();
	}

	public Expr body() {
		return body;
	}

	/** The value if there is none; null unless highest or lowest is asked. */
	public Expr otherwise() {
		return otherwise;
	}

	/** The same question with another body and otherwise. */
	public Quantified with(Expr newBody, Expr newOtherwise) {
		return new Quantified(kind, variable, values, type, newBody, newOtherwise);
	}

	@Override
	public int eval(int[] state) {
		int saved = state[variable.index()];
		int result = search(state);
		state[variable.index()] = saved;
		return result;
	}

	private int search(int[] state) {
		int count = 0;
		int length = values.length;
		for (int i = 0; i < length; i++) {
			int value = values[kind == Kind.HIGHEST ? length - 1 - i : i];
			state[variable.index()] = value;
			boolean yes = body.eval(state) != 0;
			switch (kind) {
				case EXISTS:
					if (yes) {
						return 1;
					}
					break;
				case ALL:
					if (!yes) {
						return 0;
					}
					break;
				case COUNT:
					count += yes ? 1 : 0;
					break;
				default:
					if (yes) {
						return value;
					}
			}
		}
		return switch (kind) {
			case EXISTS -> 0;
			case ALL -> 1;
			case COUNT -> count;
			default -> otherwise.eval(state);
		};
	}

	@Override
	public void reads(SlotSet reads) {
		SlotSet inner = new SlotSet();
		body.reads(inner);
		inner.remove(variable.index());
		reads.addAll(inner);
		if (otherwise != null) {
			otherwise.reads(reads);
		}
	}

	@Override
	public int binding() {
		return 0;
	}

	@Override
	public String toString() {
		return kind.name().toLowerCase(java.util.Locale.ROOT) + " " + variable + " in " + type + " : " + body
				+ (otherwise == null ? "" : " else " + otherwise);
	}
}
