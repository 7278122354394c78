package trapline.machine.explore.code;

import java.util.List;
import trapline.machine.Domain;
import trapline.machine.SemanticsError;
import trapline.machine.expr.TableData;

/** A result column of a table at run time; those of one or two short keys are laid out once, cell by cell. */
final class Rows {
	private static final int MOST_CELLS = 1 << 12;

	private final TableData table;
	private final int column;
	private final int[] cells;
	private final boolean[] known;
	private final int low;
	private final int secondLow;
	private final int width;

	Rows(TableData table, int column) {
		this.table = table;
		this.column = column;
		List<TableData.Key> keys = table.keys();
		Domain first = keys.isEmpty() ? Domain.BOOL : keys.get(0).domain();
		Domain second = keys.size() > 1 ? keys.get(1).domain() : Domain.range(0, 0);
		low = first.low();
		secondLow = second.low();
		width = size(second);
		long size = keys.isEmpty() || keys.size() > 2 ? 0 : (long) size(first) * width;
		cells = new int[size > MOST_CELLS ? 0 : (int) size];
		known = new boolean[cells.length];
		for (int i = 0; i < cells.length; i++) {
			layOut(i, keys.size());
		}
	}

	private static int size(Domain domain) {
		long size = (long) domain.high() - domain.low() + 1;
		return (int) Math.min(size, MOST_CELLS + 1);
	}

	private void layOut(int cell, int keys) {
		try {
			int a = cell / width + low;
			cells[cell] = find(keys == 1 ? new int[] {a} : new int[] {a, cell % width + secondLow});
			known[cell] = true;
		} catch (SemanticsError e) {
			// a cell without a row is a fault only of whoever asks for it
			known[cell] = false;
		}
	}

	private int find(int[] keys) {
		return table.row(keys).results()[column];
	}

	/**
	 * The value of the first row that matches a single key.
	 *
	 * @throws SemanticsError if there is none
	 */
	int get(int key) {
		int cell = key - low;
		return cell >= 0 && cell < cells.length && known[cell] ? cells[cell] : find(new int[] {key});
	}

	/** The same for two keys. */
	int get(int key, int second) {
		int b = second - secondLow;
		int cell = (key - low) * width + b;
		return b >= 0 && b < width && cell >= 0 && cell < cells.length && known[cell] ? cells[cell]
				: find(new int[] {key, second});
	}

	/** The same for any number of keys. */
	int get(int[] keys) {
		return find(keys);
	}
}
