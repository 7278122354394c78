package trapline.conform.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import trapline.conform.corpus.Op;
import trapline.conform.export.Unrolled.Place;
import trapline.conform.program.OperationReader;
import trapline.conform.program.Resume;
import trapline.conform.program.UnsupportedProgram;
import trapline.machine.Position;

/** Reads what one run of the program or of a handler did as operations. */
final class BlockReader {
	private static final Set<String> FRAME_EDITS = Set.of("frame_skip", "frame_rf", "frame_tf false", "frame_if false", "frame_if true");

	/** A call of the hypervisor ends a run of the schema; another exit that cannot be avoided stands for each earlier one. */
	private static final Op INSTEAD_OF_CALL = new Op("cpuid", Map.of());

	private final Subject subject;
	private final OperationReader reader;
	private final boolean recorded;
	private final Unrolled run;

	/**
	 * @param run the run
	 * @param pages what the scenario's pages are called in the schema
	 * @param recorded whether the scenario was written for a recorded program
	 */
	BlockReader(Subject subject, Unrolled run, PageNames pages, boolean recorded) {
		this.run = run;
		this.subject = subject;
		this.recorded = recorded;
		reader = new OperationReader(pages::of, subject::value);
	}

	/**
	 * The operations.
	 *
	 * @throws NotTestable if the schema has no word for one of its instructions; the message names it
	 */
	Block read(Activation activation) {
		List<Line> lines = new ArrayList<>();
		Set<String> edits = new TreeSet<>();
		List<Instruction> slots = activation.slots();
		Instruction end = null;
		for (int i = 0; i < slots.size() && end == null; i++) {
			Instruction at = slots.get(i);
			String edit = edit(at.text());
			if (isEnd(at))
				end = at;
			else if (FRAME_EDITS.contains(edit) && !activation.isMain())
				edits.add(edit);
			else if (!recorded)
				lines.add(new Line(run.goesOn(new Place(activation, i)) ? INSTEAD_OF_CALL : single(at), i, i, at.position().text()));
			else if (Wording.isOperation(at.position())) {
				int last = lastOf(slots, i);
				if (!Wording.isHarness(at.text()))
					lines.add(new Line(group(slots.subList(i, last + 1)), i, last, at.position().text()));
				i = last;
			}
		}
		return new Block(activation, lines, activation.isMain() ? null : resume(activation, edits, end));
	}

	private Resume resume(Activation activation, Set<String> edits, Instruction end) {
		if (activation.entry() == null)
			return Resume.END;
		if (end == null && edits.isEmpty())
			return Resume.usual(activation.vector());
		Resume resume = end == null || end.text().equals("iret") ? Resume.with(edits) : Resume.END;
		if (resume == null)
			throw new NotTestable(activation.last().source(), "a handler that changes its frame by '" + String.join("' and '", edits)
					+ "': a test can skip the instruction, set RF, clear TF, set or clear IF, but not these at once");
		return resume;
	}

	/** The operand of an instruction that edits the frame may be a parameter. */
	private String edit(String text) {
		int blank = text.indexOf(' ');
		return blank < 0 ? text : text.substring(0, blank + 1) + subject.value(text.substring(blank + 1));
	}

	private static boolean isEnd(Instruction at) {
		return at.text().equals("done") || at.text().equals("finish")
				|| (at.text().equals("iret") && !Wording.isOperation(at.position()));
	}

	private Op single(Instruction at) {
		Position position = at.position();
		try {
			Op op = reader.read(at.text());
			if (op != null)
				return op;
		} catch (UnsupportedProgram e) {
			throw new NotTestable(position.source(), "'" + position.text() + "': " + e.getMessage());
		}
		throw new NotTestable(position.source(), "'" + position.text() + "' is no operation that a test can have");
	}

	private Op group(List<Instruction> slots) {
		List<String> texts = slots.stream().map(Instruction::text).toList();
		Op op = reader.readAll(texts);
		if (op == null)
			throw new NotTestable(slots.get(0).position().source(),
					"'" + String.join("; ", texts) + "' is no operation that a test can have");
		return op;
	}

	/** The last instruction of the operation that begins at a slot, with the logging code that it calls. */
	private static int lastOf(List<Instruction> slots, int first) {
		int last = first;
		String operation = Wording.operation(slots.get(first).position());
		while (last + 1 < slots.size() && (operation.equals(Wording.operation(slots.get(last + 1).position()))
				|| (slots.get(last + 1).position().label() == null && slots.get(last + 1).text().matches("mark_id .*|log_cr2"))))
			last++;
		return last;
	}
}
