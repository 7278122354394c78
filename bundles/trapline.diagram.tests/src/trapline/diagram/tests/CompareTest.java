package trapline.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import trapline.diagram.ExportOptions;
import trapline.diagram.compare.Comparison;
import trapline.diagram.compare.ComparisonText;
import trapline.diagram.compare.Difference;
import trapline.diagram.compare.RunNames;
import trapline.run.GateState;
import trapline.run.Hatch;
import trapline.run.Lane;
import trapline.run.LaneGroup;
import trapline.run.LaneKind;
import trapline.run.LaneSpec;
import trapline.run.MarkKind;
import trapline.run.Outcome;
import trapline.run.Run;
import trapline.run.RunBuilder;
import trapline.run.RunElement;
import trapline.run.RunInfo;
import trapline.run.Shape;
import trapline.run.Side;
import trapline.run.TimeAxis;

/** Two runs side by side. */
class CompareTest {
	private static final TimeAxis AXIS = TimeAxis.ordinal(4);

	private static RunBuilder builder(String id, String subtitle, TimeAxis axis) {
		return new RunBuilder(new RunInfo(id, "", subtitle, "", axis, List.of(new LaneGroup("a", "a")), ""),
				axis.isOrdinal() ? axis.at(1, 0) : 0);
	}

	/** A run that only tells: an event for each word. */
	private static Run telling(List<String> words) {
		RunBuilder run = builder("T", "", AXIS);
		for (int i = 0; i < words.size(); i++) {
			run.event(AXIS.at(i + 1L, 0), "a", "a", 0, Side.GUEST, words.get(i), "");
		}
		run.endAt(AXIS.at(words.size() + 1L, 0));
		return run.snapshot();
	}

	/** A gate that shuts at an event, a bell that waits for it, an exit. */
	private static Run gated(int shuts, String exit, boolean bell) {
		RunBuilder run = builder("G", "shuts=" + shuts + ", bell=" + bell, AXIS);
		int gate = run.addLane(LaneSpec.gate("gate", "a", "gate", "timeline.gate", Hatch.DOTS, 'g', 1));
		int event = run.addLane(LaneSpec.event("bell", "a", "bell", "timeline.irq", Shape.STAR, 'B'));
		int exits = run.addLane(LaneSpec.marks("exits", "a", "exits", "timeline.exit"));
		int hazards = run.addLane(LaneSpec.hazards("hazards", "a", "hazard", "timeline.hazard"));
		run.gate(gate, AXIS.at(1, 0), GateState.OPEN, "", "");
		for (int i = 1; i <= 4; i++) {
			run.event(AXIS.at(i, 0), "a", "a", 0, Side.GUEST, "step " + i, "");
			if (i == shuts) {
				run.gate(gate, AXIS.at(i, 1), GateState.SHUT, "it shuts", "R-1");
			}
			if (bell && i == 2) {
				run.arrive(event, AXIS.at(i, 2), "", "it rings", "R-2");
				run.waits(event, AXIS.at(i, 2), 'g', gate, "gate shut", "R-3");
			}
		}
		run.mark(exits, AXIS.at(3, 0), MarkKind.EXIT, exit, "", "");
		run.hazard(hazards, AXIS.at(4, 1), gate, "H-1", "it goes wrong", "R-4");
		run.endAt(AXIS.at(5, 0));
		return run.snapshot();
	}

	/** A bell that rings at an event and leads to an exit, as an arrow says. */
	private static Run linked(int rings, String exit) {
		RunBuilder run = builder("L", "rings=" + rings, AXIS);
		int event = run.addLane(LaneSpec.event("bell", "a", "bell", "timeline.irq", Shape.STAR, 'B'));
		int exits = run.addLane(LaneSpec.marks("exits", "a", "exits", "timeline.exit"));
		for (int i = 1; i <= 4; i++) {
			run.event(AXIS.at(i, 0), "a", "a", 0, Side.GUEST, "step " + i, "");
		}
		run.arrive(event, AXIS.at(rings, 1), "", "it rings", "");
		run.outcome(event, AXIS.at(4, 0), Outcome.DELIVERED, "", "");
		run.mark(exits, AXIS.at(4, 0), MarkKind.EXIT, exit, "", "");
		run.link(new RunElement(event, 0), new RunElement(exits, 0), "exit");
		run.endAt(AXIS.at(5, 0));
		return run.snapshot();
	}

	private static List<String> arrows(Run run) {
		return run.links().stream().map(link -> run.lanes().get(link.from().lane()).spec().label() + " -> " + run.lanes().get(link.to().lane()).spec().label()
				+ " " + run.lanes().get(link.to().lane()).label(link.to().index())).toList();
	}

	@Test
	void causesAndEffectsOfBothAreThere() {
		assertEquals(List.of("A bell -> A exits out", "B bell -> B exits off"), arrows(compare(linked(1, "out"), linked(2, "off")).run()));
	}

	@Test
	void causesThatAreTheSameAreThereOnce() {
		assertEquals(List.of("bell -> exits out"), arrows(compare(linked(1, "out"), linked(1, "out")).run()));
		assertEquals(List.of("bell -> A exits out", "bell -> B exits off"), arrows(compare(linked(1, "out"), linked(1, "off")).run()));
	}

	private static Comparison compare(Run a, Run b) {
		RunNames names = RunNames.of(a, "a.file", b, "b.file");
		return Comparison.of(a, names.a(), b, names.b());
	}

	private static List<String> clauses(Comparison comparison) {
		return comparison.differences().stream().map(one -> one.first() + "-" + one.last() + " " + one.clause()).toList();
	}

	@Test
	void aGateThatShutsLaterDiffersUntilThen() {
		Comparison comparison = compare(gated(1, "X", false), gated(3, "X", false));
		assertEquals(List.of("1-2 a gate: shut in A, open in B"), clauses(comparison));
		assertEquals("First difference at step 1: a gate: shut in A, open in B.", comparison.sentence());
		assertEquals("A: G, shuts=1   B: G, shuts=3", comparison.run().info().title());
		assertEquals(comparison.sentence(), comparison.run().info().subtitle());
	}

	@Test
	void marksAndEpisodesDifferInWords() {
		Comparison comparison = compare(gated(1, "X", true), gated(1, "Y", false));
		assertEquals(List.of("2-2 a bell: arrives, waits: gate shut in A, nothing in B",
				"3-4 a bell: waits: gate shut in A, nothing in B", "3-3 a exits: exit X in A, exit Y in B"), clauses(comparison));
		assertEquals(3, comparison.next(2));
		assertEquals(-1, comparison.next(3));
		assertEquals(2, comparison.previous(3));
		assertEquals(-1, comparison.previous(2));
	}

	@Test
	void lanesStandUnderOneAnotherAndThoseThatAreAlikeStandOnce() {
		Run both = compare(gated(1, "X", false), gated(1, "Y", false)).run();
		assertEquals(List.of("gate", "bell", "A exits", "B exits", "differs", "hazard"),
				both.lanes().stream().map(lane -> lane.spec().label()).toList());
		assertEquals(List.of("H-1"), both.footnotes().stream().map(note -> note.hazardId()).toList());
	}

	@Test
	void whatIsAlikeHasNoDifference() {
		Comparison comparison = compare(gated(1, "X", true), gated(1, "X", true));
		assertEquals(List.of(), comparison.differences());
		assertEquals("A and B show the same in every step.", comparison.sentence());
		assertEquals(-1, comparison.next(0));
	}

	@Test
	void whatOneDoesNotKnowIsNoDifference() {
		RunBuilder run = builder("G", "", AXIS);
		int gate = run.addLane(LaneSpec.gate("gate", "a", "gate", "timeline.gate", Hatch.DOTS, 'g', 1));
		run.unknown(gate, AXIS.at(1, 0), "nobody looked");
		IntStream.rangeClosed(1, 4).forEach(i -> run.event(AXIS.at(i, 0), "a", "a", 0, Side.GUEST, "step " + i, ""));
		assertEquals(List.of(), compare(gated(1, "X", false), run.snapshot()).differences());
	}

	@Test
	void aStepThatOnlyOneHasGetsAColumn() {
		Comparison comparison = compare(telling(List.of("p", "q", "r")), telling(List.of("p", "r")));
		assertEquals(List.of("2-2 only in A: q"), clauses(comparison));
		assertEquals("First difference at step 2 of A (column 2): only in A: q.",
				comparison.sentence());
		assertEquals(List.of("column  step A  step B  lane  A  B", "2       2       -       step  q  -"),
				ComparisonText.table(comparison, 10));
		assertEquals("... and 1 more differences", ComparisonText.table(comparison, 0).get(1));
	}

	@Test
	void runsThatCountTimeDifferentlyAreAlignedByTheirMarks() {
		TimeAxis wall = TimeAxis.nanoseconds();
		RunBuilder trace = builder("", "", wall);
		int exits = trace.addLane(LaneSpec.marks("x", "cpu", "exits", "timeline.exit"));
		int bell = trace.addLane(LaneSpec.event("b", "cpu", "B", "timeline.irq", Shape.STAR, 'B'));
		trace.event(1000, "", "cpu", 0, Side.HOST, "something", "");
		trace.event(2000, "", "cpu", 0, Side.HOST, "exit: EX at 0x12345678", "");
		trace.mark(exits, 2000, MarkKind.EXIT, "x", "", "");
		trace.absorbed(bell, 2500, Outcome.DELIVERED, "", "", "");
		trace.endAt(3000);
		Comparison comparison = compare(gated(1, "X", false), trace.snapshot());
		assertEquals(List.of("4-4 a bell: nothing in A, delivered in B"), clauses(comparison));
		assertEquals("3", comparison.differences().get(0).stepA());
		assertEquals("2 us", comparison.differences().get(0).stepB());
		assertEquals("A: G   B: b.file", comparison.run().info().title());
	}

	@Test
	void aRandomRunIsLikeItselfElementByElement() {
		for (int seed = 0; seed < 40; seed++) {
			Run run = RandomRunsTest.run(new Random(seed), 200, TimeAxis.ordinal(6));
			Comparison comparison = compare(run, run);
			assertEquals(List.of(), comparison.differences());
			for (Lane lane : run.lanes()) {
				assertSame(lane, comparison.run().lane(lane.spec().id()), "seed " + seed);
			}
			assertEquals(run.footnotes().size(), comparison.run().footnotes().size());
		}
	}

	private static void assertSame(Lane expected, Lane actual, String message) {
		assertEquals(expected.size(), actual.size(), message + ", lane " + expected.spec().id());
		for (int i = 0; i < expected.size(); i++) {
			String where = message + ", lane " + expected.spec().id() + ", element " + i;
			if (expected.spec().kind() != LaneKind.VALUE) {
				assertEquals(expected.value(i), actual.value(i), where);
			}
			assertEquals(expected.label(i), actual.label(i), where);
			assertEquals(expected.isOpen(i), actual.isOpen(i), where);
			assertEquals(expected.rules(i), actual.rules(i), where);
		}
	}

	@Test
	void anyTwoRunsCanBeCompared() {
		for (int seed = 0; seed < 60; seed++) {
			TimeAxis axisA = seed % 3 == 0 ? TimeAxis.nanoseconds() : TimeAxis.ordinal(6);
			TimeAxis axisB = seed % 2 == 0 ? TimeAxis.cycles() : TimeAxis.ordinal(3);
			Run a = RandomRunsTest.run(new Random(seed), 30 + seed, axisA);
			Run b = RandomRunsTest.run(new Random(1000 + seed), 90 - seed, axisB);
			Comparison comparison = compare(a, b);
			int before = 0;
			for (Difference one : comparison.differences()) {
				assertTrue(one.first() >= before && one.last() >= one.first() && one.last() <= comparison.columns());
				assertFalse(one.a().equals(one.b()), one.toString());
				before = one.first();
			}
			assertTrue(Golden.text("ascii", comparison.run(), ExportOptions.defaults()).contains("column"));
		}
	}

	@Test
	void asManyStepsAsPossibleShareAColumn() {
		Random random = new Random(7);
		for (int round = 0; round < 300; round++) {
			List<String> a = letters(random);
			List<String> b = letters(random);
			Comparison comparison = compare(telling(a), telling(b));
			long different = comparison.differences().stream().filter(Difference::isOfSteps).count();
			assertEquals(commonLength(a, b), comparison.columns() - different, a + " " + b);
		}
	}

	private static List<String> letters(Random random) {
		return random.ints(1 + random.nextInt(9), 0, 3).mapToObj(letter -> "abc".substring(letter, letter + 1)).toList();
	}

	private static int commonLength(List<String> a, List<String> b) {
		int[][] best = new int[a.size() + 1][b.size() + 1];
		for (int x = 1; x <= a.size(); x++) {
			for (int y = 1; y <= b.size(); y++) {
				best[x][y] = a.get(x - 1).equals(b.get(y - 1)) ? best[x - 1][y - 1] + 1 : Math.max(best[x - 1][y], best[x][y - 1]);
			}
		}
		return best[a.size()][b.size()];
	}

	@Test
	void longRunsThatHaveNothingInCommonTakeNoLong() {
		List<String> a = IntStream.range(0, 20_000).mapToObj(i -> "a" + i).toList();
		List<String> b = IntStream.range(0, 20_000).mapToObj(i -> "b" + i).toList();
		assertEquals(20_000, compare(telling(a), telling(b)).columns());
	}

	@Test
	void pictures() {
		Comparison comparison = compare(gated(1, "X", true), gated(2, "Y", false));
		Golden.check("compared.lanes.txt", Golden.text("ascii", comparison.run(), ExportOptions.defaults()));
		Golden.check("compared.svg", Golden.text("svg", comparison.run(), ExportOptions.defaults()));
		Golden.check("compared.comment.txt", Golden.text("comment", comparison.run(), ExportOptions.defaults()));
	}
}
