package trapline.machine.expr;

import java.util.List;
import java.util.stream.Collectors;
import trapline.machine.Domain;
import trapline.machine.SlotSet;

/** A result column of a table, looked up by key values: {@code kinds(v).group}. */
public final class Lookup implements Expr {
	private static final int LARGEST_INDEX = 1 << 16;

	private final TableData table;
	private final int column;
	private final List<Expr> keys;
	private final TableData.Row[] index;

	/**
	 * @param table the table
	 * @param column the result column, from 0
	 * @param keys one expression per key column
	 */
	public Lookup(TableData table, int column, List<Expr> keys) {
		this(table, column, keys, new TableData.Row[size(table)]);
	}

	private Lookup(TableData table, int column, List<Expr> keys, TableData.Row[] index) {
		if (keys.size() != table.keys().size() || column < 0 || column >= table.results().size()) {
			throw new IllegalArgumentException("lookup does not fit table " + table.name());
		}
		this.table = table;
		this.column = column;
		this.keys = List.copyOf(keys);
		this.index = index;
	}

	private static int size(TableData table) {
		long size = 1;
		for (TableData.Key key : table.keys()) {
			size *= (long) key.domain().high() - key.domain().low() + 1;
			if (size > LARGEST_INDEX) {
				return 0;
			}
		}
		return (int) size;
	}

	public TableData table() {
		return table;
	}

	/** The result column, from 0. */
	public int column() {
		return column;
	}

	public List<Expr> keys() {
		return keys;
	}

	/** The same column at other keys. */
	public Lookup at(List<Expr> others) {
		return new Lookup(table, column, others, index);
	}

	/**
	 * The row that gives the value in a state.
	 *
	 * @throws trapline.machine.SemanticsError if no row matches
	 */
	public TableData.Row row(int[] state) {
		int[] values = new int[keys.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = keys.get(i).eval(state);
		}
		return table.row(values);
	}

	@Override
	public int eval(int[] state) {
		int at = index.length == 0 ? -1 : indexOf(state);
		if (at < 0) {
			return row(state).results()[column];
		}
		TableData.Row row = index[at];
		if (row == null) {
			// rows are immutable, so that a second writer of the same cell does no harm
			row = row(state);
			index[at] = row;
		}
		return row.results()[column];
	}

	private int indexOf(int[] state) {
		int at = 0;
		for (int i = 0; i < keys.size(); i++) {
			Domain domain = table.keys().get(i).domain();
			int value = keys.get(i).eval(state);
			if (!domain.contains(value)) {
				return -1;
			}
			at = at * (domain.high() - domain.low() + 1) + value - domain.low();
		}
		return at;
	}

	@Override
	public void reads(SlotSet reads) {
		keys.forEach(k -> k.reads(reads));
	}

	@Override
	public String toString() {
		return table.name() + keys.stream().map(Expr::toString).collect(Collectors.joining(", ", "(", ")")) + "."
				+ table.results().get(column);
	}
}
