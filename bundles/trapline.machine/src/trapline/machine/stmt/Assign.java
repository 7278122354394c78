package trapline.machine.stmt;

import java.util.function.Consumer;
import trapline.machine.SlotSet;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Place;

/** {@code place := value;} */
public record Assign(Place place, Expr value) implements Stmt {
	@Override
	public int run(int[] state, Execution execution) {
		Stores.store(place, execution.eval(value, state), state, execution);
		return FALL_THROUGH;
	}

	@Override
	public void reads(SlotSet reads) {
		value.reads(reads);
		place.indexReads(reads);
	}

	@Override
	public void writes(SlotSet writes) {
		place.writes(writes);
	}

	@Override
	public void expressions(Consumer<Expr> sink) {
		sink.accept(value);
		sink.accept(place);
	}

	@Override
	public String toString() {
		return place + " := " + value + ";";
	}
}
