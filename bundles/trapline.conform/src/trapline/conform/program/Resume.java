package trapline.conform.program;

import java.util.List;
import java.util.Set;

import trapline.conform.corpus.Op;

/** How a handler of a recorded program ends. */
public enum Resume {
	PLAIN, SKIP("frame_skip;"), RF("frame_rf;"), CLEAR_TF("frame_tf false;"), CLEAR_IF("frame_if false;"),
	SET_IF("frame_if true;"), SKIP_SET_IF("frame_skip;", "frame_if true;"), END("finish;");

	/** Vectors whose handler returns behind the fault unless the block says otherwise. */
	private static final Set<Integer> FAULTS = Set.of(0, 5, 6, 7, 10, 11, 12, 13, 14, 16, 17, 19, 20, 21);
	private static final int DOUBLE_FAULT = 8;

	private final List<String> instructions;

	Resume(String... instructions) {
		this.instructions = List.of(instructions);
	}

	/** What the handler does to its frame, as the notation writes it with semicolons; or what ends the run. */
	List<String> instructions() {
		return instructions;
	}

	/** The routine of the harness for handlers that do nothing but end in this way, if it is a default. */
	String handler() {
		return switch (this) {
		case SKIP -> "skipping_handler";
		case END -> "last_handler";
		default -> "plain_handler";
		};
	}

	/**
	 * How the handler of a vector ends.
	 *
	 * @param block what it runs
	 * @throws UnsupportedProgram if the block says it in a word that the schema does not have
	 */
	public static Resume of(int vector, List<Op> block) {
		for (Op op : block)
			if (op.name().equals("iret"))
				return named(String.valueOf(op.arguments().getOrDefault("resume", "plain")));
		return usual(vector);
	}

	/** How a handler of a vector ends whose block does not say it. */
	public static Resume usual(int vector) {
		return vector == DOUBLE_FAULT ? END : FAULTS.contains(vector) ? SKIP : PLAIN;
	}

	/**
	 * The one with these instructions.
	 *
	 * @param edits instructions as the notation writes them, without semicolons
	 * @return null if the schema has none
	 */
	public static Resume with(Set<String> edits) {
		for (Resume resume : values())
			if (resume.instructions.size() == edits.size()
					&& resume.instructions.stream().allMatch(edit -> edits.contains(edit.substring(0, edit.length() - 1))))
				return resume;
		return null;
	}

	/** The word of the schema. */
	public String word() {
		return name().toLowerCase();
	}

	private static Resume named(String name) {
		for (Resume resume : values())
			if (resume.word().equals(name))
				return resume;
		throw new UnsupportedProgram("unknown resume '" + name + "'");
	}
}
