package trapline.conform.program;

import trapline.conform.corpus.Op;

/** The labels of a scenario that stand for addresses of a recorded program. */
final class Labels {
	private Labels() {
	}

	/** Whether an operation has an address; the one that says how a handler ends has none. */
	static boolean hasAddress(Op op) {
		return !op.name().equals("iret");
	}

	/** An instruction of an operation. */
	static String of(String block, long operation, int instruction) {
		return block + "_" + operation + (instruction == 0 ? "" : "_then" + instruction);
	}

	/** The address of a page. */
	static String page(String page) {
		return "page_" + page;
	}

	/** An address inside an instruction of an operation. */
	static String inside(String block, long operation) {
		return block + "_" + operation + "_inside";
	}
}
