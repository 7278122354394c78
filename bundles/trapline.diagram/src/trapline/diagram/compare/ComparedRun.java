package trapline.diagram.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import trapline.run.BandState;
import trapline.run.Fold;
import trapline.run.Lane;
import trapline.run.LaneGroup;
import trapline.run.LaneKind;
import trapline.run.LaneSpec;
import trapline.run.MarkLane;
import trapline.run.Run;
import trapline.run.RunBuilder;
import trapline.run.RunInfo;
import trapline.run.Shade;
import trapline.run.Side;
import trapline.run.TimeAxis;

/** Makes one run of two: every picture of a run is then also one of a comparison. */
final class ComparedRun {
	/** Id of the lane that says which columns only one of the runs has. */
	private static final String STEPS = "compare.steps";
	private static final int SUBTICKS = 24;
	private static final TimeAxis AXIS = new TimeAxis(TimeAxis.Kind.ORDINAL, "column", SUBTICKS);
	private static final int ONLY_A = 0;
	private static final int ONLY_B = 1;
	private static final int OTHER = 2;
	private static final List<BandState> STEP_STATES = List.of(new BandState(ONLY_A, "only A", "A", Shade.LIGHT),
			new BandState(ONLY_B, "only B", "B", Shade.LIGHT), new BandState(OTHER, "differs", "\u2260", Shade.DARK));
	/** Two that look the same: neighbours are told apart. */
	private static final List<BandState> DIFFERS = List.of(new BandState(0, "differs", "\u2260", Shade.DARK),
			new BandState(1, "differs", "\u2260", Shade.DARK));

	/** A hazard of one of the runs, on its way to the lane that it gets. */
	private record HazardAt(long time, int lane, int about, String id, String sentence, String rules) {
	}

	private final Steps a;
	private final Steps b;
	private final List<Alignment.Column> columns;
	private final boolean loose;
	private final TimeMap timesA;
	private final TimeMap timesB;
	private final int[] positionsA;
	private final int[] positionsB;
	/** For each lane of B that stands once for both where that is; -1 for the others. */
	private final int[] sharedB;
	private final Set<Integer> shared = new HashSet<>();

	ComparedRun(Steps a, Steps b, List<Alignment.Column> columns, boolean loose) {
		this.a = a;
		this.b = b;
		this.columns = columns;
		this.loose = loose;
		int[] columnsA = new int[a.count()];
		int[] columnsB = new int[b.count()];
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).a() >= 0) {
				columnsA[columns.get(i).a()] = i + 1;
			}
			if (columns.get(i).b() >= 0) {
				columnsB[columns.get(i).b()] = i + 1;
			}
		}
		timesA = new TimeMap(a, columnsA, AXIS);
		timesB = new TimeMap(b, columnsB, AXIS);
		positionsA = positions(a.run());
		positionsB = positions(b.run());
		sharedB = positions(b.run());
	}

	private static int[] positions(Run run) {
		int[] positions = new int[run.lanes().size()];
		Arrays.fill(positions, -1);
		return positions;
	}

	/**
	 * The run.
	 *
	 * @param found what differs in each pair
	 * @param all   all differences
	 */
	Run of(List<LanePair> pairs, List<List<Difference>> found, String nameA, String nameB, List<Difference> all) {
		RunBuilder builder = new RunBuilder(info(nameA, nameB, all), AXIS.at(1, 0));
		boolean stepsDiffer = columns.stream().anyMatch(column -> !column.isCommon()) || all.stream().anyMatch(Difference::isOfSteps);
		int steps = stepsDiffer ? builder.addLane(LaneSpec.band(STEPS, "", "step", "timeline.band", STEP_STATES).withFold(Fold.NEVER)) : -1;
		int[] marks = new int[pairs.size()];
		for (int i = 0; i < pairs.size(); i++) {
			marks[i] = addLanes(builder, pairs.get(i), !found.get(i).isEmpty());
		}
		copy(builder, a.run(), timesA, positionsA);
		copy(builder, b.run(), timesB, positionsB);
		hazards(builder);
		new CopiedLinks().of(a.run(), timesA, positionsA).of(b.run(), timesB, linkedB()).into(builder);
		if (steps >= 0) {
			steps(builder, steps, all);
		}
		for (int i = 0; i < pairs.size(); i++) {
			if (marks[i] >= 0) {
				differs(builder, marks[i], found.get(i));
			}
		}
		events(builder);
		builder.endAt(AXIS.at(columns.size() + 1L, 0));
		return builder.snapshot();
	}

	private RunInfo info(String nameA, String nameB, List<Difference> all) {
		Map<String, LaneGroup> groups = new LinkedHashMap<>();
		a.run().info().groups().forEach(group -> groups.put(group.id(), group));
		Map<String, String> names = LanePairs.groups(a.run(), b.run());
		b.run().info().groups().forEach(group -> groups.putIfAbsent(names.getOrDefault(group.id(), group.id()), group));
		int count = all.size();
		return new RunInfo("", "A: " + nameA + "   B: " + nameB, Comparison.first(all),
				count + (count == 1 ? " difference" : " differences"), AXIS, List.copyOf(groups.values()), "B");
	}

	/** Adds the lanes of a pair; returns the position of the row of words below them, -1 if there is none. */
	private int addLanes(RunBuilder builder, LanePair pair, boolean differ) {
		Lane laneA = pair.a();
		Lane laneB = pair.b();
		String group = group(pair);
		if (pair.isComplete() && !differ && !loose && (isTotal() || pair.neverChanges())) {
			positionsA[laneA.position()] = builder.addLane(LaneCopy.spec(laneA.spec(), group, "", true));
			shared.add(positionsA[laneA.position()]);
			sharedB[laneB.position()] = laneA.size() == laneB.size() ? positionsA[laneA.position()] : -1;
			return -1;
		}
		if (laneA != null) {
			positionsA[laneA.position()] = builder.addLane(LaneCopy.spec(laneA.spec(), group, "A", !differ));
		}
		if (laneB != null) {
			positionsB[laneB.position()] = builder.addLane(LaneCopy.spec(laneB.spec(), group, "B", !differ));
		}
		return differ ? builder.addLane(LaneSpec.band("differs." + pair.spec().id(), group, "differs", "timeline.band", DIFFERS)
				.withFold(Fold.NEVER)) : -1;
	}

	private String group(LanePair pair) {
		String own = pair.spec().group();
		return pair.a() != null ? own : LanePairs.groups(a.run(), b.run()).getOrDefault(own, own);
	}

	private boolean isTotal() {
		return columns.stream().allMatch(Alignment.Column::isCommon);
	}

	private int[] linkedB() {
		return IntStream.range(0, positionsB.length).map(i -> positionsB[i] >= 0 ? positionsB[i] : sharedB[i]).toArray();
	}

	private static void copy(RunBuilder builder, Run run, TimeMap times, int[] positions) {
		LaneCopy copy = new LaneCopy(builder, times, positions);
		run.lanes().stream().filter(lane -> positions[lane.position()] >= 0).forEach(copy::copy);
	}

	private void hazards(RunBuilder builder) {
		List<HazardAt> all = new ArrayList<>();
		collect(a.run(), timesA, positionsA, shared, "A: ", all);
		collect(b.run(), timesB, positionsB, shared, "B: ", all);
		all.sort(Comparator.comparingLong(HazardAt::time));
		all.forEach(one -> builder.hazard(one.lane(), one.time(), one.about(), one.id(), one.sentence(), one.rules()));
	}

	/** @param mark stands before the sentences of hazards whose lane the other run does not share */
	private static void collect(Run run, TimeMap times, int[] positions, Set<Integer> shared, String mark, List<HazardAt> all) {
		for (Lane lane : run.lanes()) {
			String sign = shared.contains(positions[lane.position()]) ? "" : mark;
			if (lane instanceof MarkLane marks && lane.spec().kind() == LaneKind.HAZARD && positions[lane.position()] >= 0) {
				for (int i = 0; i < lane.size(); i++) {
					int about = marks.about(i) < 0 ? -1 : positions[marks.about(i)];
					all.add(new HazardAt(times.of(lane.start(i)), positions[lane.position()], about, lane.label(i),
							sign + lane.detail(i), lane.rules(i)));
				}
			}
		}
	}

	/** In which columns only one run has a step, or both have different ones. */
	private void steps(RunBuilder builder, int lane, List<Difference> all) {
		Map<Integer, String> clauses = new HashMap<>();
		all.stream().filter(Difference::isOfSteps).forEach(one -> clauses.put(one.first(), one.clause()));
		for (int i = 0; i < columns.size(); i++) {
			Alignment.Column column = columns.get(i);
			long time = AXIS.at(i + 1L, 0);
			String clause = clauses.getOrDefault(i + 1, "");
			if (!column.isCommon()) {
				builder.band(lane, time, column.a() >= 0 ? ONLY_A : ONLY_B, clause, "");
			} else if (!clause.isEmpty()) {
				builder.band(lane, time, OTHER, clause, "");
			} else {
				builder.notApplicable(lane, time);
			}
		}
	}

	private void differs(RunBuilder builder, int lane, List<Difference> differences) {
		int before = 0;
		for (int i = 0; i < differences.size(); i++) {
			Difference one = differences.get(i);
			blank(builder, lane, before, one.first());
			builder.band(lane, AXIS.at(one.first(), 0), i % DIFFERS.size(), one.clause(), "");
			before = one.last();
		}
		blank(builder, lane, before, columns.size() + 1);
	}

	/** Leaves the columns between two stretches empty. */
	private static void blank(RunBuilder builder, int lane, int before, int next) {
		if (before + 1 < next) {
			builder.notApplicable(lane, AXIS.at(before + 1L, 0));
		}
	}

	private void events(RunBuilder builder) {
		for (int i = 0; i < columns.size(); i++) {
			Alignment.Column column = columns.get(i);
			long time = AXIS.at(i + 1L, 0);
			String wordsA = column.a() < 0 ? "" : a.words(column.a());
			String wordsB = column.b() < 0 ? "" : b.words(column.b());
			if (wordsA.equals(wordsB)) {
				event(builder, time, "A and B", Side.GUEST, wordsA);
			} else {
				event(builder, time, "A", Side.GUEST, wordsA);
				event(builder, time, "B", Side.HOST, wordsB);
			}
		}
	}

	private static void event(RunBuilder builder, long time, String actor, Side side, String words) {
		if (!words.isEmpty()) {
			builder.event(time, actor, "", 0, side, actor.length() == 1 ? actor + ": " + words : words, "");
		}
	}
}
