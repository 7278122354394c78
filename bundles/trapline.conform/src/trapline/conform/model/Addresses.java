package trapline.conform.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import trapline.machine.Position;

/** Labels of recorded programs for positions of the scenario that was written for them. */
final class Addresses {
	private static final Pattern MAIN = Pattern.compile("main_(\\d+)(_then\\d+|_inside)?");
	private static final Pattern PAGE = Pattern.compile("page_(\\w+)");
	private static final Pattern CODE_END = Pattern.compile("code_end(_then\\d+)?");
	private static final String HANDLER = "handler ";
	private static final Pattern BLOCK = Pattern.compile("(h\\d+)_(\\d+)_(\\d+)(_then\\d+|_inside)?");

	private Addresses() {
	}

	static String label(Position position) {
		if (position == null)
			return "nowhere";
		String label = position.label();
		if (label == null)
			return "runtime";
		Matcher main = MAIN.matcher(label);
		if (main.matches())
			return "main." + main.group(1) + inside(main.group(2));
		Matcher block = BLOCK.matcher(label);
		if (block.matches())
			return block.group(1) + "#" + block.group(2) + "." + block.group(3) + inside(block.group(4));
		Matcher end = CODE_END.matcher(label);
		if (end.matches())
			return "h" + Integer.decode(position.block().substring(HANDLER.length())) + "#0.0" + inside(end.group(1));
		Matcher page = PAGE.matcher(label);
		if (page.matches())
			return "page:" + page.group(1);
		if (label.endsWith("_entry") || label.endsWith("_log"))
			return "handler_entry";
		return label.endsWith("_iret") ? "handler_epilogue.iret" : "runtime";
	}

	/** An address behind the first instruction of an operation. */
	private static String inside(String further) {
		return further == null ? "" : "+";
	}
}
