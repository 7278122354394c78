package trapline.conform.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import trapline.conform.corpus.Op;
import trapline.conform.program.Resume;

/**
 * What one run of the program or of a handler did, as operations.
 *
 * @param activation the run
 * @param lines its operations
 * @param resume how the handler ends; null for the program
 */
record Block(Activation activation, List<Line> lines, Resume resume) {
	/** It only loads a register first. */
	private static final String AS_ONE = "cpuid";

	/** What labels of it begin with. */
	String name() {
		return activation.isMain() ? "main" : "h" + activation.vector() + "#" + activation.number();
	}

	/** The same with more operations; of those in front of the same instruction the earlier ones come first. */
	Block with(List<Line> more) {
		List<Line> all = new ArrayList<>(more);
		all.addAll(lines);
		all.sort(Comparator.comparingInt(Line::first));
		return new Block(activation, all, resume);
	}

	/** The operations with the one that says how the handler ends, where it is not the usual one. */
	List<Op> ops() {
		List<Op> ops = new ArrayList<>(lines.stream().map(Line::op).toList());
		if (resume != null && resume != Resume.usual(activation.vector()))
			ops.add(new Op("iret", new LinkedHashMap<>(Map.of("resume", resume.word()))));
		return ops;
	}

	/** The number of the operation at an instruction, with {@code +} if it lies inside one that is not the same as a single instruction. */
	String number(int slot) {
		int number = 0;
		for (Line line : lines) {
			boolean contains = line.first() <= slot && slot <= line.last();
			if (contains)
				return number + (slot > line.first() && !line.op().name().equals(AS_ONE) ? "+" : "");
			if (line.first() <= slot)
				number++;
		}
		return String.valueOf(number);
	}
}
