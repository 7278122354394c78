package trapline.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;

import trapline.diagram.plot.Crossing;
import trapline.diagram.plot.Curve;

class CrossingTest {
	private static final double[] XS = { 0, 10, 20, 30 };

	private static List<Crossing> of(double[] one, double[] other) {
		return Crossing.of(new Curve("one", XS, one), new Curve("other", XS, other));
	}

	@Test
	void betweenPlacesItIsInterpolated() {
		assertEquals(List.of(new Crossing(12.5, 5, 10, 20, true)), of(new double[] { 0, 4, 8, 12 }, new double[] { 5, 5, 5, 5 }));
	}

	@Test
	void aPlaceThatWasMeasuredIsExact() {
		List<Crossing> found = of(new double[] { 9, 5, 1, 0 }, new double[] { 5, 5, 5, 5 });
		assertEquals(List.of(new Crossing(10, 5, 10, 10, false)), found);
		assertFalse(found.get(0).interpolated());
	}

	@Test
	void everyCrossingIsFound() {
		assertEquals(3, of(new double[] { 0, 9, 0, 9 }, new double[] { 5, 5, 5, 5 }).size());
	}

	@Test
	void whatOnlyTouchesDoesNotCross() {
		assertEquals(List.of(), of(new double[] { 0, 5, 0, 0 }, new double[] { 5, 5, 5, 5 }));
		assertEquals(List.of(), of(new double[] { 5, 5, 5, 5 }, new double[] { 5, 5, 5, 5 }));
		assertEquals(List.of(), of(new double[] { 5, 6, 7, 8 }, new double[] { 5, 5, 5, 5 }));
	}
}
