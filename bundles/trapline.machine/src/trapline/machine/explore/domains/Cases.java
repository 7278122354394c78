package trapline.machine.explore.domains;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import trapline.machine.Expressions;
import trapline.machine.Machine;
import trapline.machine.SemanticsError;
import trapline.machine.SlotSet;
import trapline.machine.expr.Element;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Quantified;

/** Expressions over few values, evaluated for all of them one by one. */
final class Cases {
	/** The most cases that are tried. */
	private static final long MOST = 1024;
	private static final int[] UNKNOWN = {};

	/** The case that is tried. */
	private final int[] state;
	private final Map<Expr, int[]> slots = new IdentityHashMap<>();
	private int errors;

	Cases(Machine machine) {
		state = machine.initial();
	}

	/** Whether all cases of an expression can be tried. */
	boolean few(Expr e, Facts facts) {
		long product = 1;
		int[] read = slots(e);
		for (int slot : read) {
			Values values = facts.of(slot);
			product *= values.listed() == null ? MOST + 1 : values.size();
			if (product > MOST) {
				return false;
			}
		}
		return read != UNKNOWN;
	}

	/** The variables of an expression; {@link #UNKNOWN} if it depends on the state which they are. */
	private int[] slots(Expr e) {
		return slots.computeIfAbsent(e, x -> {
			boolean[] indexed = {false};
			Expressions.each(x, part -> indexed[0] |= part instanceof Element || part instanceof Quantified);
			SlotSet reads = new SlotSet();
			x.reads(reads);
			return indexed[0] ? UNKNOWN : reads.slots().toArray();
		});
	}

	/** The values of all cases that are not an error. */
	Values of(Expr e, Facts facts) {
		Set<Integer> found = new HashSet<>();
		all(e, facts, found::add);
		return Values.of(found);
	}

	/** Whether a case is an error. */
	boolean fails(Expr e, Facts facts) {
		all(e, facts, value -> {
			// only errors count
		});
		return errors > 0;
	}

	/** The values that variables have in the cases with a truth value; null if there is none. */
	Facts assume(Expr e, boolean truth, Facts facts) {
		Map<Integer, Set<Integer>> kept = new TreeMap<>();
		boolean[] possible = {false};
		all(e, facts, value -> {
			if (value != 0 == truth) {
				possible[0] = true;
				for (int slot : slots(e)) {
					kept.computeIfAbsent(slot, s -> new HashSet<>()).add(state[slot]);
				}
			}
		});
		Facts known = possible[0] ? facts : null;
		for (Map.Entry<Integer, Set<Integer>> each : kept.entrySet()) {
			if (each.getValue().size() < facts.of(each.getKey()).size()) {
				known = known.with(each.getKey(), Values.of(each.getValue()));
			}
		}
		return known;
	}

	private void all(Expr e, Facts facts, IntConsumer sink) {
		errors = 0;
		all(e, facts, slots(e), 0, sink);
	}

	private void all(Expr e, Facts facts, int[] read, int from, IntConsumer sink) {
		if (from < read.length) {
			for (int value : facts.of(read[from]).listed()) {
				state[read[from]] = value;
				all(e, facts, read, from + 1, sink);
			}
			return;
		}
		try {
			sink.accept(e.eval(state));
		} catch (SemanticsError error) {
			errors++;
		}
	}
}
