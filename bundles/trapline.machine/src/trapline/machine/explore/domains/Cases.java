package trapline.machine.explore.domains;

import java.util.IdentityHashMap;
import java.util.Map;
import trapline.machine.Expressions;
import trapline.machine.Machine;
import trapline.machine.SlotSet;
import trapline.machine.expr.Element;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Quantified;

/** The expressions that were tried, each with what came out. */
final class Cases {
	private final int[] state;
	private final Map<Expr, Tried> all = new IdentityHashMap<>();

	Cases(Machine machine) {
		state = machine.initial();
	}

	/** An expression and its cases. */
	Tried of(Expr e) {
		Tried tried = all.get(e);
		if (tried == null) {
			tried = new Tried(e, slots(e), state);
			all.put(e, tried);
		}
		return tried;
	}

	private static int[] slots(Expr e) {
		boolean[] indexed = {false};
		Expressions.each(e, part -> indexed[0] |= part instanceof Element || part instanceof Quantified);
		SlotSet reads = new SlotSet();
		e.reads(reads);
		return indexed[0] ? null : reads.slots().toArray();
	}
}
