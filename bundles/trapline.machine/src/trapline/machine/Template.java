package trapline.machine;

import java.util.List;
import trapline.machine.expr.Expr;

/**
 * A text with values in it: each {@code {}} stands for the next argument.
 *
 * @param text the text, never null
 * @param arguments one per {@code {}}
 */
public record Template(String text, List<Argument> arguments) {
	/**
	 * A value in a text.
	 *
	 * @param value the expression
	 * @param names how values are shown; null for decimal numbers
	 */
	public record Argument(Expr value, ValueNames names) {
		String show(int[] state) {
			int v = value.eval(state);
			return names == null ? Integer.toString(v) : names.name(v);
		}
	}

	public Template {
		arguments = List.copyOf(arguments);
	}

	/** A text without values. */
	public static Template of(String text) {
		return new Template(text, List.of());
	}

	/** The text in a state. */
	public String render(int[] state) {
		if (arguments.isEmpty()) {
			return text;
		}
		StringBuilder out = new StringBuilder();
		int from = 0;
		for (Argument argument : arguments) {
			int hole = text.indexOf("{}", from);
			if (hole < 0) {
				break;
			}
			out.append(text, from, hole).append(argument.show(state));
			from = hole + 2;
		}
		return out.append(text, from, text.length()).toString();
	}

	@Override
	public String toString() {
		StringBuilder out = new StringBuilder("\"").append(text).append('"');
		arguments.forEach(a -> out.append(", ").append(a.value()));
		return out.toString();
	}
}
