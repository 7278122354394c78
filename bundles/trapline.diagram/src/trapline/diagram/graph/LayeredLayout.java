package trapline.diagram.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Places the nodes of a graph whose layers are known: few crossings between neighbouring layers first, then long straight lines.
 * Deterministic. Immutable.
 */
public final class LayeredLayout {
	private static final int SWEEPS = 12;
	private static final int PULLS = 16;

	private final List<List<Integer>> layers = new ArrayList<>();
	private final int[] layerOf;
	private final List<List<Integer>> above = new ArrayList<>();
	private final List<List<Integer>> below = new ArrayList<>();
	private final double[] xs;
	private double width;

	private LayeredLayout(int[] layerOf, int[][] edges) {
		this.layerOf = layerOf.clone();
		xs = new double[layerOf.length];
		for (int node = 0; node < layerOf.length; node++) {
			above.add(new ArrayList<>());
			below.add(new ArrayList<>());
			while (layers.size() <= layerOf[node]) {
				layers.add(new ArrayList<>());
			}
			layers.get(layerOf[node]).add(node);
		}
		for (int[] edge : edges) {
			if (layerOf[edge[1]] - layerOf[edge[0]] == 1) {
				below.get(edge[0]).add(edge[1]);
				above.get(edge[1]).add(edge[0]);
			}
		}
	}

	/**
	 * Places nodes.
	 *
	 * @param layers the layer of each node, from 0
	 * @param edges  pairs of nodes; only those from a layer to the next one pull
	 */
	public static LayeredLayout of(int[] layers, int[][] edges) {
		LayeredLayout layout = new LayeredLayout(layers, edges);
		layout.order();
		layout.place();
		return layout;
	}

	/** How far to the right a node lies: 0 for the leftmost one; two nodes of a layer are at least 1 apart. */
	public double x(int node) {
		return xs[node];
	}

	/** The layer of a node, from 0 at the top. */
	public int layer(int node) {
		return layerOf[node];
	}

	/** The largest {@link #x}; 0 for an empty graph. */
	public double width() {
		return width;
	}

	/** How many pairs of lines between neighbouring layers cross. */
	public int crossings() {
		int[] places = places();
		int crossings = 0;
		for (List<Integer> layer : layers) {
			List<int[]> lines = new ArrayList<>();
			for (int node : layer) {
				below.get(node).forEach(to -> lines.add(new int[] { places[node], places[to] }));
			}
			for (int i = 0; i < lines.size(); i++) {
				for (int j = 0; j < i; j++) {
					long across = (long) (lines.get(i)[0] - lines.get(j)[0]) * (lines.get(i)[1] - lines.get(j)[1]);
					crossings += across < 0 ? 1 : 0;
				}
			}
		}
		return crossings;
	}

	private int[] places() {
		int[] places = new int[layerOf.length];
		layers.forEach(layer -> {
			for (int i = 0; i < layer.size(); i++) {
				places[layer.get(i)] = i;
			}
		});
		return places;
	}

	/** Sorts each layer by where its neighbours are, down and up again; the order with the fewest crossings is kept. */
	private void order() {
		List<List<Integer>> best = copy();
		int least = crossings();
		for (int sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
			boolean down = sweep % 2 == 0;
			for (int i = 1; i < layers.size(); i++) {
				sort(layers.get(down ? i : layers.size() - 1 - i), down ? above : below);
			}
			int now = crossings();
			if (now < least) {
				least = now;
				best = copy();
			}
		}
		layers.clear();
		layers.addAll(best);
	}

	private List<List<Integer>> copy() {
		List<List<Integer>> copy = new ArrayList<>();
		layers.forEach(layer -> copy.add(new ArrayList<>(layer)));
		return copy;
	}

	private void sort(List<Integer> layer, List<List<Integer>> neighbours) {
		int[] places = places();
		double[] wanted = new double[layerOf.length];
		for (int node : layer) {
			wanted[node] = neighbours.get(node).stream().mapToInt(other -> places[other]).average().orElse(places[node]);
		}
		layer.sort(Comparator.comparingDouble(node -> wanted[node]));
	}

	/** Pulls nodes to the middle of their neighbours, as far as the others of their layer let them. */
	private void place() {
		for (List<Integer> layer : layers) {
			for (int i = 0; i < layer.size(); i++) {
				xs[layer.get(i)] = i - (layer.size() - 1) / 2.0;
			}
		}
		for (int pull = 0; pull < PULLS; pull++) {
			boolean down = pull % 2 == 0;
			for (int i = 0; i < layers.size(); i++) {
				pull(layers.get(down ? i : layers.size() - 1 - i), pull < PULLS / 2 ? List.of(down ? above : below) : List.of(above, below));
			}
		}
		double left = Arrays.stream(xs).min().orElse(0);
		for (int i = 0; i < xs.length; i++) {
			xs[i] -= left;
			width = Math.max(width, xs[i]);
		}
	}

	private void pull(List<Integer> layer, List<List<List<Integer>>> sides) {
		double[] wanted = new double[layer.size()];
		for (int i = 0; i < wanted.length; i++) {
			int node = layer.get(i);
			List<Integer> neighbours = sides.stream().flatMap(side -> side.get(node).stream()).toList();
			// places that are next to each other differ by 1: without that, the wish is one for a common place
			wanted[i] = neighbours.stream().mapToDouble(other -> xs[other]).average().orElse(xs[node]) - i;
		}
		double[] granted = nondecreasing(wanted);
		for (int i = 0; i < granted.length; i++) {
			xs[layer.get(i)] = granted[i] + i;
		}
	}

	/** The values next to those that are wanted, in the sense of least squares, none of which is less than the one before. */
	private static double[] nondecreasing(double[] wanted) {
		List<double[]> blocks = new ArrayList<>();
		for (double value : wanted) {
			double[] block = { value, 1 };
			while (!blocks.isEmpty() && blocks.get(blocks.size() - 1)[0] > block[0]) {
				double[] before = blocks.remove(blocks.size() - 1);
				double size = before[1] + block[1];
				block = new double[] { (before[0] * before[1] + block[0] * block[1]) / size, size };
			}
			blocks.add(block);
		}
		double[] granted = new double[wanted.length];
		int at = 0;
		for (double[] block : blocks) {
			for (int i = 0; i < block[1]; i++) {
				granted[at++] = block[0];
			}
		}
		return granted;
	}

	/** The nodes of each layer from left to right. */
	public List<List<Integer>> layers() {
		return layers.stream().map(Collections::unmodifiableList).toList();
	}
}
