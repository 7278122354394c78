package trapline.machine.stmt;

import java.util.function.Consumer;
import trapline.machine.SlotSet;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Place;

/** {@code choose place in type;}: one alternative per value. */
public final class Choose implements Stmt {
	private final Place place;
	private final int[] values;
	private final String type;

	/**
	 * @param place what gets the value
	 * @param values the values, at least one
	 * @param type name of the type, as the notation writes it
	 */
	public Choose(Place place, int[] values, String type) {
		if (values.length == 0) {
			throw new IllegalArgumentException("nothing to choose for " + place);
		}
		this.place = place;
		this.values = values.clone();
		this.type = type;
	}

	public Place place() {
		return place;
	}

	/** The same choice for another place. */
	public Choose at(Place other) {
		return new Choose(other, values, type);
	}

	/** The values; a copy. */
	public int[] values() {
		return values.clone();
	}

	@Override
	public int run(int[] state, Execution execution) {
		int value = values[execution.choose(values.length)];
		if (execution.listener() != null) {
			execution.listener().chosen(place.resolve(state), value);
		}
		Stores.store(place, value, state, execution);
		return FALL_THROUGH;
	}

	@Override
	public void reads(SlotSet reads) {
		place.indexReads(reads);
	}

	@Override
	public void writes(SlotSet writes) {
		place.writes(writes);
	}

	@Override
	public void expressions(Consumer<Expr> sink) {
		sink.accept(place);
	}

	@Override
	public boolean branches() {
		return true;
	}

	@Override
	public String toString() {
		return "choose " + place + " in " + type + ";";
	}
}
