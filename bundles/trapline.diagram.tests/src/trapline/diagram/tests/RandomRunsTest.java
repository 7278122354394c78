package trapline.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import trapline.diagram.ExportOptions;
import trapline.diagram.LaneVisitor;
import trapline.diagram.LaneWalker;
import trapline.diagram.TimeScale;
import trapline.run.BoxEnd;
import trapline.run.EventLane;
import trapline.run.GateState;
import trapline.run.Hatch;
import trapline.run.Lane;
import trapline.run.LaneGroup;
import trapline.run.LaneSpec;
import trapline.run.MarkKind;
import trapline.run.MarkLane;
import trapline.run.NestingLane;
import trapline.run.Outcome;
import trapline.run.Run;
import trapline.run.RunBuilder;
import trapline.run.RunInfo;
import trapline.run.Shape;
import trapline.run.Side;
import trapline.run.StateLane;
import trapline.run.TimeAxis;

/** Random runs: every format takes them, and the walk leaves nothing out. */
class RandomRunsTest {
	static Run run(Random random, int steps, TimeAxis axis) {
		long start = axis.isOrdinal() ? axis.at(1, 0) : 0;
		RunBuilder run = new RunBuilder(new RunInfo("", "caf\u00e9 \u2192 " + "long title ".repeat(random.nextInt(12)),
				"", "", axis, List.of(new LaneGroup("a", "A"), new LaneGroup("b", "B")), "host"), start);
		int mode = run.addLane(LaneSpec.band("mode", "a", "mode", "timeline.line", SampleRuns.MODES));
		int gate = run.addLane(LaneSpec.gate("gate", "a", "gate", "timeline.gate", Hatch.DOTS, 'g', 1));
		int event = run.addLane(LaneSpec.event("event", "a", "event", "timeline.irq", Shape.STAR, 'E'));
		int boxes = run.addLane(LaneSpec.nesting("boxes", "b", "a name that is long", "timeline.line"));
		int value = run.addLane(LaneSpec.value("value", "b", "v\u00e4lue", "timeline.line"));
		int marks = run.addLane(LaneSpec.marks("marks", "b", "marks", "timeline.exit"));
		int hazard = run.addLane(LaneSpec.hazards("hazard", "b", "hazard", "timeline.hazard"));
		long time = start;
		for (int i = 0; i < steps; i++) {
			time += random.nextInt(4) == 0 ? random.nextInt(40) : random.nextInt(2);
			int small = random.nextInt(3);
			switch (random.nextInt(9)) {
			case 0 -> run.band(mode, time, small, "", "");
			case 1 -> run.gate(gate, time, GateState.of(random.nextInt(4)), "why", "");
			case 2, 3 -> {
				if (!run.isWaiting(event)) {
					run.arrive(event, time, "", "", "");
				} else if (small == 0) {
					run.waits(event, time, 'g', gate, "gate", "R-1");
				} else {
					run.outcome(event, time, Outcome.of(1 + random.nextInt(4)), "", "");
				}
			}
			case 4 -> run.beginBox(boxes, time, random.nextInt(12), "box \u2026", "", "");
			case 5 -> run.endBox(boxes, time, small, BoxEnd.RETURNED);
			case 6 -> run.overwrite(value, time, "value " + small, "", "");
			case 7 -> run.mark(marks, time, MarkKind.of(random.nextInt(8)), "label", "", "");
			default -> {
				run.hazard(hazard, time, -1, "H", "a sentence", "R-" + i);
				run.event(time, "a", small == 0 ? "a" : "b", random.nextInt(20), Side.values()[small % 2], "text " + i, "");
			}
			}
		}
		run.endAt(time + 3);
		return run.snapshot();
	}

	@Test
	void everyFormatTakesEveryRun() {
		for (int seed = 0; seed < 24; seed++) {
			Random random = new Random(seed);
			TimeAxis axis = List.of(TimeAxis.ordinal(6), TimeAxis.ordinal(16), TimeAxis.cycles(), TimeAxis.nanoseconds())
					.get(seed % 4);
			Run run = run(random, 1 + random.nextInt(300), axis);
			long length = run.endTime() - run.startTime();
			long from = run.startTime() + (long) (random.nextDouble() * length);
			for (ExportOptions options : List.of(ExportOptions.defaults(),
					ExportOptions.defaults().withWindow(from, from + 1 + random.nextInt(50)).withLinks(true))) {
				for (String format : List.of("ascii", "comment")) {
					Golden.text(format, run, options).lines().forEach(line -> {
						assertTrue(line.length() <= 72, line);
						assertTrue(line.chars().allMatch(c -> c >= ' ' && c <= '~'), line);
					});
				}
				for (String format : List.of("svg", "json", "csv")) {
					assertTrue(Golden.bytes(format, run, options).length > 0);
				}
			}
		}
	}

	/** What a walk told, as the states of each unit of time. */
	private static final class Coverage implements LaneVisitor {
		final List<String> order = new ArrayList<>();
		long end;
		long holes;
		int summed;

		Coverage(long start) {
			end = start;
		}

		private void stretch(String what, long from, long to) {
			assertTrue(from <= to, what);
			holes += Math.max(0, from - end);
			end = Math.max(end, to);
			order.add(what);
		}

		@Override
		public void interval(StateLane lane, int index, long from, long to) {
			stretch("interval " + index, from, to);
		}

		@Override
		public void box(NestingLane lane, int index, long from, long to) {
			order.add("box " + index);
		}

		@Override
		public void episode(EventLane lane, int index, long from, long to) {
			order.add("episode " + index);
		}

		@Override
		public void segment(EventLane lane, int segment, long from, long to) {
			assertTrue(from < to);
		}

		@Override
		public void mark(MarkLane lane, int index) {
			order.add("mark " + index);
		}

		@Override
		public void dense(Lane lane, int first, int last, long from, long to) {
			assertTrue(first < last);
			summed += last - first;
			stretch("dense", from, to);
		}
	}

	@Test
	void statesAreToldWithoutHolesWiderThanAGrain() {
		for (int seed = 0; seed < 40; seed++) {
			Run run = run(new Random(seed), 400, TimeAxis.cycles());
			Lane lane = run.lane("gate");
			for (double units : new double[] { 0.5, 1, 3.7, 25, 400 }) {
				long start = lane.size() == 0 ? 0 : lane.start(0);
				Coverage coverage = new Coverage(start);
				new LaneWalker(new TimeScale(start, units, 0), 1, 0, coverage).walk(lane, start, run.endTime());
				if (lane.size() > 0) {
					assertEquals(run.endTime(), coverage.end, "seed " + seed + " units " + units);
					assertTrue(coverage.holes <= coverage.order.size() * Math.ceil(units), "holes " + coverage.holes);
				}
			}
		}
	}

	@Test
	void atFullResolutionEveryElementIsTold() {
		for (int seed = 0; seed < 40; seed++) {
			Run run = run(new Random(seed), 200, TimeAxis.cycles());
			for (Lane lane : run.lanes()) {
				Coverage coverage = new Coverage(0);
				new LaneWalker(new TimeScale(0, 1, 0), 1, 1000, coverage).walk(lane, 0, run.endTime());
				for (int i = 0; i < lane.size(); i++) {
					String what = " " + i;
					boolean told = coverage.order.stream().anyMatch(call -> call.endsWith(what));
					boolean narrow = lane instanceof NestingLane && lane.end(i) <= lane.start(i) + 1;
					assertTrue(told || narrow && coverage.summed > 0, "seed " + seed + what + " of " + coverage.order);
				}
				long calls = coverage.order.stream().filter(call -> !call.equals("dense")).count();
				assertEquals(calls, coverage.order.stream().filter(call -> !call.equals("dense")).distinct().count(),
						"told twice: " + coverage.order);
			}
		}
	}

	@Test
	void nothingIsToldTwiceHoweverCoarse() {
		for (int seed = 0; seed < 60; seed++) {
			Run run = run(new Random(seed), 400, TimeAxis.cycles());
			for (Lane lane : run.lanes()) {
				for (double units : new double[] { 1, 2, 3.7, 10 }) {
					for (int few : new int[] { 0, 2 }) {
						List<String> told = new ArrayList<>();
						Coverage coverage = new Coverage(0);
						new LaneWalker(new TimeScale(0, units, 0), 1, few, coverage).walk(lane, 0, run.endTime());
						coverage.order.stream().filter(call -> !call.equals("dense")).forEach(told::add);
						assertEquals(told.stream().distinct().toList(), told, "seed " + seed + " " + lane.spec().id());
					}
				}
			}
		}
	}
}
