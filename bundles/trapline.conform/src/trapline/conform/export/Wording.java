package trapline.conform.export;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import trapline.machine.Position;

/** What lines of software are, by their text. */
final class Wording {
	/** Instructions of a recorded program that its harness runs around the operations. */
	private static final Set<String> HARNESS = Set.of("stub", "log", "runtime", "epilogue", "inside_mark", "unknown_bytes");
	private static final Pattern BRANCH = Pattern.compile("(if|while|goto|else)\\b.*");
	private static final Pattern TO_PAGE = Pattern.compile("goto page_\\w+");
	private static final Pattern OPERATION = Pattern.compile("(main|h\\d+_\\d+)_(\\d+)(_then\\d+|_inside)?");
	private static final Pattern ENDS = Pattern.compile("iret|done|finish|rsm");

	private Wording() {
	}

	static boolean isHarness(String text) {
		return HARNESS.contains(text);
	}

	static boolean isBranch(String text) {
		return BRANCH.matcher(text).matches();
	}

	static boolean isJumpToPage(Position position) {
		return TO_PAGE.matcher(position.text()).matches();
	}

	/** Whether it stands for what lies on a page, in a scenario of a recorded program. */
	static boolean isPage(Position position) {
		return position.label() != null && position.label().startsWith("page_");
	}

	/** Whether what stands behind an instruction follows it. */
	static boolean goesOn(Position position) {
		boolean ends = ENDS.matcher(position.text()).matches() && !isOperation(position);
		return !ends && (!isBranch(position.text()) || isJumpToPage(position));
	}

	/** Whether it is an instruction of an operation of a recorded program, by its label. */
	static boolean isOperation(Position position) {
		return position.label() != null && OPERATION.matcher(position.label()).matches();
	}

	/** What the labels of the instructions of one operation begin with; null if it is of none. */
	static String operation(Position position) {
		Matcher label = OPERATION.matcher(position.label() == null ? "" : position.label());
		return label.matches() ? label.group(1) + "_" + label.group(2) : null;
	}
}
