package trapline.machine.explore.reduce;

import java.util.ArrayList;
import java.util.List;
import trapline.machine.SlotSet;
import trapline.machine.explore.form.ExplorationForm;
import trapline.machine.explore.form.Footprint;
import trapline.machine.interpret.Watches;

/** Divides the sources of a Machine into parts that never notice each other, and whose effects no single condition relates. */
public final class Parts {
	private Parts() {
	}

	/** The parts, each with a bit per source; one part if there are more than 64 sources. */
	public static List<Long> of(ExplorationForm form) {
		int sources = form.shared().sources();
		if (sources > Long.SIZE) {
			return List.of(-1L);
		}
		List<Long> parts = new ArrayList<>();
		for (int i = 0; i < sources; i++) {
			join(1L << i, parts, form);
		}
		for (Watches.Watch watch : Watches.of(form.machine())) {
			SlotSet reads = new SlotSet();
			watch.condition().reads(reads);
			relate(reads, parts, form);
		}
		return parts.isEmpty() ? List.of(-1L) : parts;
	}

	private static void join(long one, List<Long> parts, ExplorationForm form) {
		long joined = one;
		for (int i = parts.size() - 1; i >= 0; i--) {
			if (related(one, parts.get(i), form)) {
				joined |= parts.remove(i);
			}
		}
		parts.add(joined);
	}

	private static boolean related(long a, long b, ExplorationForm form) {
		return footprint(a, form).dependsOn(footprint(b, form));
	}

	private static Footprint footprint(long part, ExplorationForm form) {
		Footprint print = new Footprint(new SlotSet(), new SlotSet());
		for (long left = part; left != 0; left &= left - 1) {
			Footprint one = form.shared().source(Long.numberOfTrailingZeros(left));
			print.reads().addAll(one.reads());
			print.writes().addAll(one.writes());
		}
		return print;
	}

	private static void relate(SlotSet reads, List<Long> parts, ExplorationForm form) {
		long joined = 0;
		for (int i = parts.size() - 1; i >= 0; i--) {
			if (footprint(parts.get(i), form).writes().intersects(reads)) {
				joined |= parts.remove(i);
			}
		}
		if (joined != 0) {
			parts.add(joined);
		}
	}
}
