package trapline.conform.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import trapline.conform.corpus.HostAction;

/**
 * The actions of a recorded hypervisor as software that counts exits.
 *
 * @param entries the actions before the first entry, then those after each exit
 */
record EntryScript(List<List<HostAction>> entries) {
	/** Bytes up to the last vector of the IDT. */
	private static final int WHOLE_IDT = 0xfff;

	/** The declaration of the counter; empty if no exit has actions. */
	List<String> words() {
		return entries.size() > 1 ? List.of("exits : 0.." + (entries.size() - 1)) : List.of();
	}

	/**
	 * What runs after an exit, by the number of exits before it; after the last there are no more entries. Then what runs at
	 * {@code launch}. Both go on with the line that the caller labels {@code enter}.
	 */
	List<String> lines(Function<List<HostAction>, List<String>> instructions) {
		List<String> lines = new ArrayList<>();
		for (int k = 1; k < entries.size(); k++) {
			lines.add("\t\tif exits == " + (k - 1) + " {");
			lines.add("\t\twrite exits <- " + k + ";");
			instructions.apply(entries.get(k)).forEach(line -> lines.add("\t\t" + line));
			lines.add("\t\t} else {");
		}
		lines.add("\t\tno_more_entries;");
		for (int k = 1; k < entries.size(); k++)
			lines.add("\t\t}");
		lines.add("\t\tgoto enter;");
		lines.add("\t\tlaunch: runtime;");
		instructions.apply(entries.get(0)).forEach(line -> lines.add("\t\t" + line));
		return lines;
	}

	/** Vectors that the actions inject or send. */
	Set<Integer> vectors() {
		Set<Integer> vectors = new TreeSet<>();
		for (List<HostAction> entry : entries)
			for (HostAction action : entry)
				if (action instanceof HostAction.Inject inject)
					vectors.add(inject.vector());
				else if (action instanceof HostAction.SendIrq irq)
					vectors.add(irq.vector());
		return vectors;
	}

	/**
	 * The start setting for the limit of the guest's IDT.
	 *
	 * @param limit null for one that covers all gates
	 * @throws UnsupportedProgram if it covers some gates only
	 */
	static String idtLimit(Integer limit) {
		if (limit != null && limit != 0 && limit != WHOLE_IDT)
			throw new UnsupportedProgram("the mapping covers an IDT limit of 0 and of " + WHOLE_IDT);
		return "idt_limit_ok = " + (limit == null || limit != 0);
	}
}
