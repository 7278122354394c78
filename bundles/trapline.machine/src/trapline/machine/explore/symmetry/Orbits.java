package trapline.machine.explore.symmetry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import trapline.machine.interpret.Codec;

/**
 * Orders the members of a symmetry in packed states: of all states that differ in who is who only the one is taken in which what
 * belongs to the members ascends. Exact: two states become the same exactly if members can change places so that they are.
 * For one thread.
 */
public final class Orbits {
	/** Fields of a member that lie together: bits of a word of the state, and how they come into a word of the member. */
	private record Piece(int word, long mask, int into, int left) {
		long read(long[] packed) {
			long bits = packed[word] & mask;
			return left >= 0 ? bits << left : bits >>> -left;
		}

		void write(long[] packed, long[] block) {
			long bits = left >= 0 ? block[into] >>> left : block[into] << -left;
			packed[word] = packed[word] & ~mask | bits & mask;
		}
	}

	private final int size;
	private final Piece[][] pieces;
	private final long[][] blocks;
	private final int[] order;
	private final int[] place;
	private final long factorial;

	/** @param codec how states are packed: what corresponds must have as many bits */
	public Orbits(Symmetry symmetry, Codec codec) {
		size = symmetry.size();
		pieces = new Piece[size][];
		int words = 0;
		for (int member = 0; member < size; member++) {
			List<Piece> own = pieces(symmetry.blocks().get(member), codec);
			pieces[member] = own.toArray(Piece[]::new);
			words = own.stream().mapToInt(Piece::into).max().orElse(0) + 1;
		}
		blocks = new long[size][words];
		order = new int[size];
		place = new int[size];
		long all = 1;
		for (int i = 2; i <= size; i++) {
			all *= i;
		}
		factorial = all;
	}

	private static List<Piece> pieces(List<Integer> block, Codec codec) {
		List<Piece> pieces = new ArrayList<>();
		int into = 0;
		int used = 0;
		for (int slot : block) {
			Codec.Field field = codec.field(slot);
			if (field == null) {
				continue;
			}
			int bits = Long.bitCount(field.mask());
			if (used + bits > Long.SIZE) {
				into++;
				used = 0;
			}
			add(new Piece(field.word(), field.ones(), into, used - field.shift()), pieces);
			used += bits;
		}
		return pieces;
	}

	private static void add(Piece piece, List<Piece> pieces) {
		Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
		if (last != null && last.word == piece.word && last.into == piece.into && last.left == piece.left) {
			pieces.set(pieces.size() - 1, new Piece(piece.word, last.mask | piece.mask, piece.into, piece.left));
		} else {
			pieces.add(piece);
		}
	}

	/** Orders the members of a state; {@link #place} tells where each has gone. */
	public void order(long[] packed) {
		read(packed);
		boolean moved = false;
		for (int i = 0; i < size; i++) {
			int at = i;
			while (at > 0 && compare(blocks[order[at - 1]], blocks[i]) > 0) {
				order[at] = order[at - 1];
				at--;
				moved = true;
			}
			order[at] = i;
		}
		for (int i = 0; i < size; i++) {
			place[order[i]] = i;
			if (moved) {
				for (Piece piece : pieces[i]) {
					piece.write(packed, blocks[order[i]]);
				}
			}
		}
	}

	/** Where each member has gone, in the state that was ordered last; not to be changed. */
	public int[] place() {
		return place;
	}

	/** How many states differ from an ordered one in nothing but who is who, itself included. */
	public long states(long[] ordered) {
		read(ordered);
		long states = factorial;
		int same = 1;
		for (int i = 1; i < size; i++) {
			same = compare(blocks[i - 1], blocks[i]) == 0 ? same + 1 : 1;
			states /= same;
		}
		return states;
	}

	/** By member: a number that it shares, in an ordered state, with those to whom the same belongs. */
	public List<Integer> alike(long[] ordered) {
		read(ordered);
		List<Integer> alike = new ArrayList<>(List.of(0));
		for (int i = 1; i < size; i++) {
			alike.add(alike.get(i - 1) + (compare(blocks[i - 1], blocks[i]) == 0 ? 0 : 1));
		}
		return alike;
	}

	private void read(long[] packed) {
		for (int i = 0; i < size; i++) {
			Arrays.fill(blocks[i], 0);
			for (Piece piece : pieces[i]) {
				blocks[i][piece.into] |= piece.read(packed);
			}
		}
	}

	private static int compare(long[] a, long[] b) {
		for (int i = 0; i < a.length; i++) {
			if (a[i] != b[i]) {
				return Long.compareUnsigned(a[i], b[i]);
			}
		}
		return 0;
	}
}
