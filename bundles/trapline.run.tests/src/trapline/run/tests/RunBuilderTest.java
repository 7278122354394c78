package trapline.run.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import trapline.run.BandState;
import trapline.run.BoxEnd;
import trapline.run.EventLane;
import trapline.run.GateState;
import trapline.run.Hatch;
import trapline.run.LaneGroup;
import trapline.run.LaneSpec;
import trapline.run.MarkKind;
import trapline.run.MarkLane;
import trapline.run.NestingLane;
import trapline.run.Outcome;
import trapline.run.Run;
import trapline.run.RunBuilder;
import trapline.run.RunElement;
import trapline.run.RunInfo;
import trapline.run.Shade;
import trapline.run.Shape;
import trapline.run.Side;
import trapline.run.StateLane;
import trapline.run.TimeAxis;
import trapline.run.WaitingNote;

class RunBuilderTest {
	private static final TimeAxis AXIS = TimeAxis.ordinal(6);

	private RunBuilder run;
	private int band;
	private int gate;
	private int value;
	private int boxes;
	private int event;
	private int marks;
	private int hazards;

	@BeforeEach
	void addLanes() {
		run = new RunBuilder(new RunInfo("T-1", "title", "sub", "", AXIS, List.of(new LaneGroup("c0", "CPU 0")), ""),
				AXIS.at(1, 0));
		band = run.addLane(LaneSpec.band("band", "c0", "band", "r", List.of(new BandState(3, "three", "3", Shade.DARK))));
		gate = run.addLane(LaneSpec.gate("gate", "c0", "gate", "r", Hatch.DOTS, 'g', 1));
		value = run.addLane(LaneSpec.value("value", "c0", "value", "r"));
		boxes = run.addLane(LaneSpec.nesting("boxes", "c0", "boxes", "r"));
		event = run.addLane(LaneSpec.event("event", "c0", "event", "r", Shape.STAR, 'E'));
		marks = run.addLane(LaneSpec.marks("marks", "c0", "marks", "r"));
		hazards = run.addLane(LaneSpec.hazards("hazards", "c0", "hazards", "r"));
	}

	private StateLane states(int lane) {
		return (StateLane) run.snapshot().lanes().get(lane);
	}

	@Test
	void ordinalTimeIsEventTimesSubticks() {
		assertEquals(20, AXIS.at(3, 2));
		assertEquals(23, AXIS.at(3, 9), "sub-ticks beyond the last share the last");
		assertEquals(3, AXIS.eventOf(23));
		assertEquals(5, AXIS.subOf(23));
		assertThrows(IllegalArgumentException.class, () -> new TimeAxis(TimeAxis.Kind.CYCLES, "cycle", 2));
	}

	@Test
	void anEqualStateGoesOn() {
		run.gate(gate, 6, GateState.OPEN, "", "R-1");
		run.gate(gate, 9, GateState.OPEN, "", "R-2");
		run.gate(gate, 12, GateState.SHUT, "closed by x", "R-3");
		StateLane lane = states(gate);
		assertEquals(2, lane.size());
		assertEquals(12, lane.end(0));
		assertFalse(lane.isOpen(0));
		assertTrue(lane.isOpen(1));
		assertEquals("R-3", lane.rules(1));
		assertEquals("closed by x", lane.detail(1));
		assertEquals(GateState.SHUT, lane.gate(lane.indexAt(12)));
		assertEquals(GateState.OPEN, lane.gate(lane.indexAt(11)));
		assertEquals(-1, lane.indexAt(5));
	}

	@Test
	void theLastStateOfAnInstantCounts() {
		run.value(value, 6, "0", "", "");
		run.value(value, 8, "T1", "", "");
		run.value(value, 8, "T2", "", "");
		StateLane lane = states(value);
		assertEquals(2, lane.size());
		assertEquals("T2", lane.label(1));
		run.value(value, 8, "0", "", "");
		assertEquals(1, states(value).size(), "the first value came back within the instant");
		run.value(value, 9, "T1", "", "");
		assertEquals(9, states(value).start(1));
	}

	@Test
	void overwritingTearsWhatNobodyRead() {
		run.value(value, 6, "T1", "", "");
		run.overwrite(value, 8, "T1", "", "");
		assertTrue(states(value).torn(0));
		assertFalse(states(value).torn(1));
		run.truncate(8);
		assertFalse(states(value).torn(0), "the overwriting is undone");
	}

	@Test
	void unknownIsAValueWithAReason() {
		run.unknown(gate, 6, "not in the trace");
		run.unknown(value, 6, "not in the trace either");
		run.notApplicable(band, 6);
		assertTrue(states(gate).unknown(0));
		assertEquals("not in the trace", states(gate).detail(0));
		assertTrue(states(value).unknown(0));
		assertEquals("?", states(value).label(0));
		assertTrue(states(band).notApplicable(0));
		assertNull(states(band).band(0));
	}

	@Test
	void aBoxEndsThoseWithin() {
		run.beginBox(boxes, 6, 0, "task", "", "");
		run.beginBox(boxes, 8, 1, "outer", "", "");
		run.beginBox(boxes, 10, 2, "inner", "", "");
		assertEquals(2, run.openDepth(boxes));
		run.endBox(boxes, 14, 1, BoxEnd.RETURNED);
		assertEquals(0, run.openDepth(boxes));
		NestingLane lane = (NestingLane) run.snapshot().lanes().get(boxes);
		assertEquals(BoxEnd.RETURNED, lane.closing(1));
		assertEquals(BoxEnd.REPLACED, lane.closing(2));
		assertEquals(BoxEnd.OPEN, lane.closing(0));
		assertEquals(14, lane.end(2));
		assertEquals(2, lane.indexAt(12));
		assertEquals(0, lane.indexAt(14));
		assertEquals(1, lane.parent(2));
		assertEquals(3, lane.rows());
		run.truncate(14);
		lane = (NestingLane) run.snapshot().lanes().get(boxes);
		assertEquals(2, run.openDepth(boxes), "ended at the time that was cut off, so open again");
		assertTrue(lane.isOpen(1));
	}

	@Test
	void aWaitingEventSaysWhySinceWhen() {
		run.gate(gate, AXIS.at(2, 0), GateState.SHUT, "", "");
		run.arrive(event, AXIS.at(3, 1), "", "", "");
		run.waits(event, AXIS.at(3, 1), '.', -1, "", "");
		run.waits(event, AXIS.at(4, 0), 'g', gate, "gate 0", "R-7");
		run.waits(event, AXIS.at(4, 3), 'g', gate, "gate 0", "R-7");
		run.endAt(AXIS.at(6, 0));
		EventLane lane = (EventLane) run.snapshot().lanes().get(event);
		assertEquals(2, lane.segmentsEnd(0), "an equal reason goes on");
		assertEquals('g', lane.letter(lane.segmentAt(AXIS.at(5, 0))));
		assertEquals(Outcome.WAITING, lane.outcome(0));
		assertEquals(List.of(new WaitingNote(event, 0, 'g', "gate 0", AXIS.at(2, 0), gate, "R-7")),
				run.snapshot().waitingNotes());
		run.outcome(event, AXIS.at(6, 0), Outcome.DELIVERED, "at last", "R-8");
		assertTrue(run.snapshot().waitingNotes().isEmpty());
		assertFalse(run.isWaiting(event));
		lane = (EventLane) run.snapshot().lanes().get(event);
		assertEquals("at last R-8", lane.outcomeDetail(0) + " " + lane.outcomeRules(0));
		run.truncate(AXIS.at(6, 0));
		assertTrue(run.isWaiting(event));
	}

	@Test
	void oneEventWaitsAtATime() {
		run.arrive(event, 6, "", "", "");
		IllegalStateException e = assertThrows(IllegalStateException.class, () -> run.arrive(event, 8, "", "", ""));
		assertTrue(e.getMessage().contains("still waits"), e.getMessage());
		assertThrows(IllegalArgumentException.class,
				() -> run.absorbed(event, 8, Outcome.WAITING, "", "", ""));
		run.absorbed(event, 8, Outcome.MERGED, "", "", "");
		EventLane lane = (EventLane) run.snapshot().lanes().get(event);
		assertEquals(0, lane.indexAt(8), "the merged one is an instant within the one that waits");
		assertThrows(IllegalStateException.class, () -> {
			run.outcome(event, 9, Outcome.LOST, "", "");
			run.outcome(event, 9, Outcome.LOST, "", "");
		});
	}

	@Test
	void hazardsAreNumberedThrough() {
		run.hazard(hazards, 8, boxes, "H-1", "first", "R-1");
		run.hazard(hazards, 9, -1, "H-2", "second", "");
		Run snapshot = run.snapshot();
		assertEquals(2, snapshot.footnotes().get(1).number());
		assertEquals("H-2", snapshot.footnotes().get(1).hazardId());
		assertThrows(IllegalArgumentException.class, () -> run.hazard(hazards, 8, -1, "H-3", "too early", ""));
		run.truncate(9);
		run.hazard(hazards, 10, -1, "H-4", "another", "");
		assertEquals(2, run.snapshot().footnotes().get(1).number());
		assertEquals(2, snapshot.footnotes().size());
	}

	@Test
	void eventsAndLinksGoWithTheTail() {
		run.event(6, "task", "c0", 0, Side.GUEST, "begins", "");
		int cause = run.mark(marks, 6, MarkKind.EXIT, "x", "", "");
		int effect = run.mark(marks, 12, MarkKind.ENTRY, "", "", "");
		run.event(12, "host", "c0", 1, Side.HOST, "answers", "R-1");
		run.link(new RunElement(marks, cause), new RunElement(marks, effect), "because");
		Run full = run.snapshot();
		assertEquals(1, full.events().indexAt(13));
		assertEquals("answers", full.events().get(1).text());
		assertEquals(Side.HOST, full.events().get(1).side());
		assertEquals(12, full.links().get(0).time());
		run.truncate(12);
		assertEquals(1, run.snapshot().events().size());
		assertTrue(run.snapshot().links().isEmpty());
		assertEquals(12, run.snapshot().endTime());
	}

	@Test
	void whatIsWrongIsSaid() {
		assertThrows(IllegalArgumentException.class, () -> run.gate(band, 6, GateState.OPEN, "", ""));
		assertThrows(IllegalArgumentException.class, () -> run.band(band, 6, 0, "", ""), "no such state");
		assertThrows(IllegalArgumentException.class, () -> run.gate(gate, 5, GateState.OPEN, "", ""), "before start");
		run.gate(gate, 9, GateState.OPEN, "", "");
		IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
				() -> run.gate(gate, 8, GateState.SHUT, "", ""));
		assertTrue(e.getMessage().contains("gate") && e.getMessage().contains("truncate"), e.getMessage());
		assertThrows(IllegalArgumentException.class, () -> run.addLane(run.spec(gate)));
		assertThrows(IllegalArgumentException.class,
				() -> run.info(new RunInfo("", "", "", "", TimeAxis.cycles(), List.of(), "")));
		assertThrows(IllegalArgumentException.class, () -> new BandState(63, "", "", Shade.WHITE));
	}

	@Test
	void anEntryMayBringAnEvent() {
		run.mark(marks, 6, MarkKind.ENTRY, "", "", "");
		run.mark(marks, 7, MarkKind.EXIT, "", "", "");
		run.mark(marks, 8, MarkKind.ENTRY, "", "", "");
		run.mark(marks, 8, MarkKind.INJECTED, "", "", "");
		run.mark(marks, 9, MarkKind.ENTRY, "", "", "");
		MarkLane lane = (MarkLane) run.snapshot().lanes().get(marks);
		List<Boolean> brings = List.of(false, false, true, false, false);
		for (int i = 0; i < lane.size(); i++) {
			assertEquals(brings.get(i), lane.entersWithEvent(i), "mark " + i);
		}
	}

	@Test
	void theRunKnowsItsEnd() {
		run.mark(marks, 10, MarkKind.NOTE, "", "", "");
		assertEquals(11, run.endTime());
		run.endAt(18);
		run.gate(gate, 12, GateState.SHUT, "", "");
		assertEquals(18, run.snapshot().endTime());
		assertEquals(18, states(gate).end(0));
		assertEquals("CPU 0", run.snapshot().groupTitle("c0"));
		assertEquals("c9", run.snapshot().groupTitle("c9"));
		assertNull(run.snapshot().lane("nothing"));
	}
}
