package trapline.machine.explore.code;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import trapline.machine.Machine;
import trapline.machine.Variable;
import trapline.machine.explore.form.KeptElements;
import trapline.machine.interpret.Codec;

/** Gives elements of arrays to which nothing leads their initial value, at run time. */
final class Forgetting {
	/** A value in a packed state, and some more; without a field the value is fixed. */
	private record Read(Codec.Field field, int more) {
		int in(long[] state) {
			return field == null ? more : field.read(state) + more;
		}
	}

	private final int size;
	private final Read[] roots;
	/** By position; null if elements lead nowhere. */
	private final Read[] links;
	private final int[][] words;
	private final long[][] kept;
	private final long[][] initial;

	/** @param codec how states are packed */
	Forgetting(KeptElements elements, Machine machine, Codec codec) {
		size = elements.size();
		List<Variable> variables = machine.variables();
		roots = elements.roots().stream()
				.map(r -> r.slot() < 0 ? new Read(null, r.offset()) : read(variables.get(r.slot()), r.offset(), codec)).toArray(Read[]::new);
		links = elements.link() == null ? null
				: elements.link().elements().stream().map(v -> read(v, elements.link().offset(), codec)).toArray(Read[]::new);
		words = new int[size][];
		kept = new long[size][];
		initial = new long[size][];
		for (int i = 0; i < size; i++) {
			element(i, elements, codec);
		}
	}

	private static Read read(Variable variable, int more, Codec codec) {
		Codec.Field field = codec.field(variable.slot());
		return new Read(field, field == null ? variable.initial() + more : more);
	}

	private void element(int position, KeptElements elements, Codec codec) {
		long[] ones = new long[codec.words()];
		long[] bits = new long[codec.words()];
		for (List<Variable> array : elements.reset()) {
			Codec.Field field = codec.field(array.get(position).slot());
			if (field != null) {
				ones[field.word()] |= field.ones();
				bits[field.word()] |= field.bits(array.get(position).initial());
			}
		}
		int[] used = IntStream.range(0, ones.length).filter(w -> ones[w] != 0).toArray();
		words[position] = used;
		kept[position] = Arrays.stream(used).mapToLong(w -> ~ones[w]).toArray();
		initial[position] = Arrays.stream(used).mapToLong(w -> bits[w]).toArray();
	}

	/** Changes a packed state. */
	void in(long[] state) {
		long reached = 0;
		for (Read root : roots) {
			int at = root.in(state);
			while (at >= 0 && at < size && (reached >>> at & 1) == 0) {
				reached |= 1L << at;
				at = links == null ? -1 : links[at].in(state);
			}
		}
		for (int i = 0; i < size; i++) {
			if ((reached >>> i & 1) == 0) {
				for (int j = 0; j < words[i].length; j++) {
					int word = words[i][j];
					state[word] = state[word] & kept[i][j] | initial[i][j];
				}
			}
		}
	}
}
