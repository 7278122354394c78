package trapline.conform.program;

import java.util.List;
import java.util.Set;

import trapline.conform.corpus.Op;

/** How a handler of a recorded program ends. */
enum Resume {
	PLAIN, SKIP("frame_skip;"), RF("frame_rf;"), CLEAR_TF("frame_tf false;"), CLEAR_IF("frame_if false;"),
	SET_IF("frame_if true;"), SKIP_SET_IF("frame_skip;", "frame_if true;"), END("finish;");

	/** Vectors whose handler returns behind the fault unless the block says otherwise. */
	private static final Set<Integer> FAULTS = Set.of(0, 5, 6, 7, 10, 11, 12, 13, 14, 16, 17, 19, 20, 21);
	private static final int DOUBLE_FAULT = 8;

	private final List<String> instructions;

	Resume(String... instructions) {
		this.instructions = List.of(instructions);
	}

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

	static Resume of(int vector, List<Op> block) {
		for (Op op : block)
			if (op.name().equals("iret"))
				return named(String.valueOf(op.arguments().getOrDefault("resume", "plain")));
		return vector == DOUBLE_FAULT ? END : FAULTS.contains(vector) ? SKIP : PLAIN;
	}

	private static Resume named(String name) {
		for (Resume resume : values())
			if (resume.name().toLowerCase().equals(name))
				return resume;
		throw new UnsupportedProgram("unknown resume '" + name + "'");
	}
}
