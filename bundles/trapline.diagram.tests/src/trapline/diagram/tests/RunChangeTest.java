package trapline.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import trapline.diagram.LaneChoice;
import trapline.diagram.TimelineLayout;
import trapline.diagram.change.RunChange;
import trapline.run.LaneGroup;
import trapline.run.LaneSpec;
import trapline.run.Run;
import trapline.run.RunBuilder;
import trapline.run.RunElement;
import trapline.run.RunInfo;

/** What an edit of a scenario changes in its run is found, and marked where it is seen. */
class RunChangeTest {

	@Test
	void aRunDoesNotDifferFromItself() {
		RunChange change = RunChange.between(SampleRuns.s504(), SampleRuns.s504());
		assertEquals(0, change.countNew());
		assertEquals(0, change.countGone());
	}

	@Test
	void whatOnlyComesLaterHasNotChanged() {
		RunChange change = RunChange.between(values("a", "b", "c"), values("a", "x", "b", "c"));
		assertEquals(1, change.countNew());
		assertEquals(0, change.countGone());
		assertTrue(change.isNew(new RunElement(0, 1)));
		assertFalse(change.isNew(new RunElement(0, 2)));
	}

	@Test
	void whatIsGoneIsMissedInFrontOfWhatFollowed() {
		Run after = values("a", "c");
		RunChange change = RunChange.between(values("a", "b", "c", "d"), after);
		assertEquals(0, change.countNew());
		assertEquals(List.of(after.lanes().get(0).start(1), after.endTime()), change.gone(0));
	}

	@Test
	void whatIsReplacedIsNewAndGone() {
		RunChange change = RunChange.between(values("a", "b", "c"), values("a", "x", "c"));
		assertEquals(1, change.countNew());
		assertEquals(1, change.countGone());
	}

	@Test
	void aLaneThatCameIsNew() {
		RunBuilder empty = builder();
		RunChange change = RunChange.between(empty.snapshot(), values("a", "b"));
		assertEquals(2, change.countNew());
	}

	@Test
	void aRunThatGoesOnKeepsTheMarks() {
		Run after = values("a", "x", "c");
		RunChange change = RunChange.between(values("a", "b", "c"), after).onto(values("a", "x", "c", "d"));
		assertEquals(1, change.countNew(), "what came by stepping is no change of the edit");
		assertEquals(1, change.countGone());
		assertTrue(change.isNew(new RunElement(0, 1)));
	}

	@Test
	void aRunThatForksKeepsTheMarksBeforeTheFork() {
		RunChange change = RunChange.between(values("a", "b", "c", "d"), values("a", "x", "c", "y"));
		assertEquals(2, change.countNew());
		Run fork = values("a", "x", "z");
		RunChange there = change.onto(fork);
		assertTrue(there.after() == fork);
		assertEquals(1, there.countNew(), "not what lies behind the fork");
		assertEquals(1, there.countGone());
		assertFalse(there.isNew(new RunElement(0, 2)));
		assertEquals(0, change.onto(values("q")).countNew());
	}

	@Test
	void marksAreWhereTheElementsAre() {
		Run after = values("a", "x", "c");
		RunChange change = RunChange.between(values("a", "b", "c"), after);
		TimelineLayout layout = TimelineLayout.of(after, LaneChoice.of(after, Set.of("v")), after.startTime(), 0.1, 0, 0);
		RecordingSink sink = new RecordingSink();
		change.paint(layout, after.startTime(), after.endTime(), sink);
		assertEquals(3, sink.shapes, "a bar, and the two lines of a cross");
		assertEquals(Set.of("timeline.marker"), sink.roles);
		RecordingSink before = new RecordingSink();
		change.paint(layout, after.startTime(), after.lanes().get(0).start(1) - 1, before);
		assertEquals(0, before.shapes, "nothing has changed there");
	}

	private static RunBuilder builder() {
		return new RunBuilder(new RunInfo("r", "", "", "", SampleRuns.AXIS, List.of(new LaneGroup("g", "g")), ""), SampleRuns.at(1, 0));
	}

	private static Run values(String... values) {
		RunBuilder run = builder();
		int lane = run.addLane(LaneSpec.value("v", "g", "v", "timeline.line"));
		for (int i = 0; i < values.length; i++) {
			run.value(lane, SampleRuns.at(i + 1, 0), values[i], "", "");
		}
		return run.snapshot();
	}
}
