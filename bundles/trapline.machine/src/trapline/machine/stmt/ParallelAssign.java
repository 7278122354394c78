package trapline.machine.stmt;

import java.util.List;
import java.util.function.Consumer;
import trapline.machine.SlotSet;
import trapline.machine.Variable;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;

/** Assigns parameters before a jump: all values are computed before the first is stored. */
public record ParallelAssign(List<Slot> places, List<Expr> values) implements Stmt {
	public ParallelAssign {
		places = List.copyOf(places);
		values = List.copyOf(values);
		if (places.size() != values.size()) {
			throw new IllegalArgumentException(places.size() + " places, " + values.size() + " values");
		}
	}

	@Override
	public int run(int[] state, Execution execution) {
		int[] computed = new int[values.size()];
		for (int i = 0; i < computed.length; i++) {
			computed[i] = execution.eval(values.get(i), state);
		}
		for (int i = 0; i < computed.length; i++) {
			Stores.store(places.get(i), computed[i], state, execution);
		}
		return FALL_THROUGH;
	}

	@Override
	public void reads(SlotSet reads) {
		values.forEach(v -> v.reads(reads));
	}

	@Override
	public void writes(SlotSet writes) {
		places.forEach(p -> p.writes(writes));
	}

	@Override
	public void expressions(Consumer<Expr> sink) {
		values.forEach(sink);
	}

	@Override
	public String toString() {
		List<String> names = places.stream().map(Slot::variable).map(Variable::name).toList();
		return String.join(", ", names) + " := " + String.join(", ", values.stream().map(Expr::toString).toList()) + ";";
	}
}
