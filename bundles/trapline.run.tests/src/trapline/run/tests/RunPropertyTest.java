package trapline.run.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import trapline.run.Lane;
import trapline.run.LaneKind;
import trapline.run.LaneSummary;
import trapline.run.Run;
import trapline.run.RunBuilder;

/** Properties of random recordings, against the simplest way to get the same answer. */
class RunPropertyTest {
	private static final int RECORDINGS = 60;

	@ParameterizedTest
	@ValueSource(ints = { 5, 40, 400, 6000 })
	void truncationEqualsNotHavingRecorded(int size) {
		for (int seed = 0; seed < RECORDINGS * 40 / (40 + size); seed++) {
			Random random = new Random(seed * 31L + size);
			RandomRecording recording = new RandomRecording(random, size);
			RunBuilder run = recording.playTo(Long.MAX_VALUE);
			for (int cut = 0; cut < 5; cut++) {
				long time = (long) (random.nextDouble() * (recording.end() + 2));
				run.truncate(time);
				RunBuilder expected = recording.playTo(time);
				run.endAt(time);
				expected.endAt(time);
				assertEquals(RunDump.of(expected.snapshot()), RunDump.of(run.snapshot()), "seed " + seed + " at " + time);
				recording.play(run, time, Long.MAX_VALUE);
				assertEquals(RunDump.of(recording.playTo(Long.MAX_VALUE).snapshot()), RunDump.of(run.snapshot()),
						"seed " + seed + " again from " + time);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 40, 3000 })
	void snapshotsNeverChange(int size) {
		for (int seed = 0; seed < 10; seed++) {
			RandomRecording recording = new RandomRecording(new Random(seed), size);
			RandomRecording other = new RandomRecording(new Random(seed + 1000), size);
			long half = recording.end() / 2;
			RunBuilder run = recording.playTo(half);
			Run early = run.snapshot();
			String earlyDump = RunDump.of(early);
			recording.play(run, half, Long.MAX_VALUE);
			Run late = run.snapshot();
			String lateDump = RunDump.of(late);
			run.truncate(half / 2);
			other.play(run, half / 2, Long.MAX_VALUE);
			run.snapshot();
			assertEquals(earlyDump, RunDump.of(early));
			assertEquals(lateDump, RunDump.of(late));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 30, 500 })
	void binarySearchFindsWhatALookAtEveryElementFinds(int size) {
		for (int seed = 0; seed < 20; seed++) {
			RandomRecording recording = new RandomRecording(new Random(seed), size);
			Run run = recording.playTo(Long.MAX_VALUE).snapshot();
			for (Lane lane : run.lanes()) {
				for (long time = -1; time <= run.endTime() + 1; time++) {
					assertEquals(naiveIndexAt(lane, time, run.endTime()), searched(lane, time, run.endTime()),
							"seed " + seed + " lane " + lane.spec().id() + " at " + time);
					assertEquals(naiveFirstFrom(lane, time), lane.firstFrom(time));
				}
			}
		}
	}

	/** Beyond the end of the run a lane may name its last element or none. */
	private static int searched(Lane lane, long time, long end) {
		return time >= end ? -1 : lane.indexAt(time);
	}

	private static int naiveIndexAt(Lane lane, long time, long end) {
		boolean instants = lane.spec().kind() == LaneKind.MARKS || lane.spec().kind() == LaneKind.HAZARD;
		int found = -1;
		for (int i = 0; i < lane.size() && time < end; i++) {
			if (lane.start(i) <= time && (instants || time < lane.end(i))) {
				found = i;
			}
		}
		return found;
	}

	private static int naiveFirstFrom(Lane lane, long time) {
		int index = 0;
		while (index < lane.size() && lane.start(index) < time) {
			index++;
		}
		return index;
	}

	@ParameterizedTest
	@ValueSource(ints = { 30, 700, 9000 })
	void summariesHoldWhatTheElementsHold(int size) {
		Random random = new Random(size);
		Run run = new RandomRecording(random, size).playTo(Long.MAX_VALUE).snapshot();
		for (Lane lane : run.lanes()) {
			for (int i = 0; i < 200; i++) {
				int from = random.nextInt(lane.size() + 1);
				int to = from + random.nextInt(lane.size() - from + 1);
				assertEquals(naiveMask(lane, from, to), lane.mask(from, to), lane.spec().id() + " " + from + ".." + to);
			}
			for (int level = 0; level < 12; level++) {
				LaneSummary summary = lane.summary(level);
				assertEquals((lane.size() + (1 << level) - 1) / (1 << level), summary.size());
				for (int block = 0; block < summary.size(); block++) {
					int from = block << level;
					assertEquals(from, summary.first(block));
					assertEquals(lane.start(from), summary.start(block));
					assertEquals(naiveMask(lane, from, Math.min(lane.size(), from + (1 << level))), summary.mask(block));
				}
			}
		}
	}

	private static long naiveMask(Lane lane, int from, int to) {
		long mask = 0;
		for (int i = from; i < to; i++) {
			int value = lane.spec().kind() == LaneKind.VALUE && lane.value(i) >= 0 ? 0 : lane.value(i);
			mask |= 1L << (value == Lane.UNKNOWN ? 62 : value == Lane.NOT_APPLICABLE ? 63 : Math.min(value, 61));
		}
		return mask;
	}
}
