package trapline.conform.program;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import trapline.conform.corpus.Op;
import trapline.conform.corpus.OracleCase.Program;

/** Where the instructions of a recorded program lie, byte by byte, as the harness assembles them. */
final class GuestLayout {
	/** The jump behind the main block, in bytes, if the code behind it is short or not. */
	private static final int SHORT_JUMP = 2;
	private static final int LONG_JUMP = 5;
	private static final int SHORT_REACH = 127;
	/** What a handler block ends with: a move and a long jump. */
	private static final int BLOCK_END = 11;

	/** The label of each instruction by address. */
	private final TreeMap<Integer, String> instructions = new TreeMap<>();
	private final Map<Integer, Inside> insides = new LinkedHashMap<>();

	/**
	 * An address inside an instruction.
	 *
	 * @param block the block that it lies in
	 * @param operation the number of its operation
	 * @param name the operation
	 */
	record Inside(String block, int operation, String name) {
		String label() {
			return Labels.inside(block, operation);
		}

		/** The label of the next operation. */
		String next() {
			return Labels.of(block, operation + 1, 0);
		}
	}

	private GuestLayout() {
	}

	static GuestLayout of(Program program) {
		GuestLayout layout = new GuestLayout();
		int handlers = 0;
		for (List<List<Op>> blocks : program.handlers().values())
			for (List<Op> block : blocks)
				handlers += size(block) + BLOCK_END;
		int address = layout.add("main", program.main(), 0) + (handlers <= SHORT_REACH ? SHORT_JUMP : LONG_JUMP);
		for (Map.Entry<Integer, List<List<Op>>> handler : program.handlers().entrySet())
			for (int k = 0; k < handler.getValue().size(); k++)
				address = layout.add("h" + handler.getKey() + "_" + k, handler.getValue().get(k), address) + BLOCK_END;
		return layout;
	}

	private static int size(List<Op> block) {
		return block.stream().filter(Labels::hasAddress).flatMapToInt(op -> Arrays.stream(OpSizes.of(op))).sum();
	}

	private int add(String block, List<Op> ops, int start) {
		int address = start;
		int number = 0;
		for (Op op : ops) {
			if (!Labels.hasAddress(op))
				continue;
			int[] sizes = OpSizes.of(op);
			for (int i = 0; i < sizes.length; i++) {
				instructions.put(address, Labels.of(block, number, i));
				for (int inside = 1; inside < sizes[i]; inside++)
					insides.put(address + inside, new Inside(block, number, op.name()));
				address += sizes[i];
			}
			number++;
		}
		instructions.put(address, Labels.of(block, number, 0));
		return address;
	}

	/**
	 * For each instruction the label of what lies some bytes behind its beginning.
	 *
	 * @param used told the addresses inside instructions among them
	 */
	Map<String, String> behind(int bytes, Consumer<Inside> used) {
		Map<String, String> behind = new LinkedHashMap<>();
		instructions.forEach((address, label) -> {
			int target = address + bytes;
			if (instructions.containsKey(target))
				behind.put(label, instructions.get(target));
			else if (insides.containsKey(target)) {
				behind.put(label, insides.get(target).label());
				used.accept(insides.get(target));
			}
		});
		return behind;
	}
}
