package trapline.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import trapline.diagram.graph.LayeredLayout;

class LayeredLayoutTest {
	private static final double NEARLY = 1e-9;

	@Test
	void aChainIsStraightAndADiamondSymmetric() {
		LayeredLayout chain = LayeredLayout.of(new int[] { 0, 1, 2 }, new int[][] { { 0, 1 }, { 1, 2 }, { 2, 0 } });
		assertEquals(0, chain.width(), NEARLY);
		LayeredLayout diamond = LayeredLayout.of(new int[] { 0, 1, 1, 2 }, new int[][] { { 0, 1 }, { 0, 2 }, { 1, 3 }, { 2, 3 } });
		assertEquals(1, diamond.x(2) - diamond.x(1), NEARLY);
		assertEquals(0.5, diamond.x(0), NEARLY);
		assertEquals(0.5, diamond.x(3), NEARLY);
	}

	@Test
	void aCrossingThatCanBeUndoneIsUndone() {
		LayeredLayout layout = LayeredLayout.of(new int[] { 0, 1, 1, 2, 2 }, new int[][] { { 0, 1 }, { 0, 2 }, { 1, 4 }, { 2, 3 } });
		assertEquals(0, layout.crossings());
		assertEquals(List.of(List.of(0), List.of(1, 2), List.of(4, 3)), layout.layers());
		assertEquals(1, LayeredLayout.of(new int[] { 0, 0, 1, 1 }, new int[][] { { 0, 2 }, { 0, 3 }, { 1, 2 }, { 1, 3 } }).crossings());
	}

	@Test
	void nodesOfALayerNeverTouchAndNothingHasNoWidth() {
		Random random = new Random(7);
		int[] layers = random.ints(200, 0, 12).toArray();
		int[][] edges = new int[400][];
		for (int i = 0; i < edges.length; i++) {
			edges[i] = new int[] { random.nextInt(200), random.nextInt(200) };
		}
		LayeredLayout layout = LayeredLayout.of(layers, edges);
		for (List<Integer> layer : layout.layers()) {
			for (int i = 1; i < layer.size(); i++) {
				double gap = layout.x(layer.get(i)) - layout.x(layer.get(i - 1));
				assertTrue(gap > 1 - NEARLY, "gap " + gap);
			}
		}
		assertEquals(0, LayeredLayout.of(new int[0], new int[0][]).width());
	}
}
