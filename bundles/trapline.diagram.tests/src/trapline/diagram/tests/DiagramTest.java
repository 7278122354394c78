package trapline.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import trapline.diagram.Diagram;
import trapline.diagram.Hit;
import trapline.diagram.LaneChoice;
import trapline.diagram.LaneRow;
import trapline.diagram.Palette;
import trapline.diagram.Theme;
import trapline.diagram.TimeScale;
import trapline.diagram.TimelineLayout;
import trapline.run.EventLane;
import trapline.run.Lane;
import trapline.run.Run;
import trapline.run.RunElement;

class DiagramTest {
	private final Run run = SampleRuns.s504();
	private final TimelineLayout layout = TimelineLayout.of(run, LaneChoice.of(run), run.startTime(), 6 / 80.0, 10, 20);

	private LaneRow row(String id) {
		return layout.row(run.lane(id).position());
	}

	private Hit hit(String lane, long time, double dy) {
		return Diagram.hit(layout, layout.x(time), row(lane).y() + dy);
	}

	@Test
	void timeAndPlaceAreInverse() {
		for (long time = run.startTime(); time < run.endTime(); time++) {
			assertEquals(time, layout.time(layout.x(time)));
		}
		assertEquals(80, layout.x(SampleRuns.at(5, 0)) - layout.x(SampleRuns.at(4, 0)), 1e-9, "columns are equal");
		TimeScale trace = new TimeScale(1_700_000_000_000_000_000L, 12345.678, 100);
		long late = 1_700_000_000_000_000_000L + 3_600_000_000_000L;
		assertTrue(Math.abs(trace.time(trace.x(late)) - late) <= 12346, "wall time in nanoseconds does not overflow");
	}

	@Test
	void whatWaitsTravelsWithTheCursorAndWhatIsDeliveredFliesToItsEffect() {
		EventLane nmi = (EventLane) run.lane("v0.nmi");
		double x = layout.x(nmi.start(0)) + 5;
		RecordingSink waiting = new RecordingSink();
		Diagram.paintWaiting(run, layout, nmi.start(0), x, waiting);
		assertTrue(waiting.texts.stream().anyMatch(text -> text.text().equals("N") && Math.abs(text.x() - x) < 8));
		RecordingSink none = new RecordingSink();
		Diagram.paintWaiting(run, layout, run.startTime(), x, none);
		assertTrue(none.texts.isEmpty(), "nothing waits at the start");

		RecordingSink begin = new RecordingSink();
		RecordingSink end = new RecordingSink();
		Diagram.paintFlights(run, layout, nmi.start(0), nmi.end(0) + 1, 0, begin);
		Diagram.paintFlights(run, layout, nmi.start(0), nmi.end(0) + 1, 1, end);
		assertEquals(begin.texts.size(), end.texts.size());
		assertTrue(!begin.texts.isEmpty(), "the NMI starts its handler");
		assertTrue(begin.texts.get(0).baseline() > end.texts.get(0).baseline(), "code lies above events");
	}

	@Test
	void constantLanesFoldIntoTheCaption() {
		assertEquals("constant: CPL 0 from 3, no shadow", layout.captionLine());
		assertNull(layout.row(run.lane("v0.cpl").position()));
		assertEquals(9, layout.rows().size());
		LaneChoice one = LaneChoice.of(run, Set.of("v0.if", "no such lane"));
		assertEquals(List.of("v0.if"), one.shown().stream().map(lane -> lane.spec().id()).toList());
		assertEquals("", TimelineLayout.of(run, one, 0, 1, 0, 0).captionLine());
	}

	@Test
	void rowsDoNotOverlapAndNestingHasARowPerDepth() {
		double y = layout.rulerBottom();
		for (LaneRow row : layout.rows()) {
			assertTrue(row.y() >= y, row.lane().spec().id());
			y = row.bottom();
			assertEquals(row, layout.rowAt(row.middle()));
		}
		assertEquals(3 * TimelineLayout.BOX, row("v0.runs").height());
		assertNull(layout.rowAt(layout.rulerBottom()));
		assertNull(layout.rowAt(layout.bottom() + 5));
	}

	@Test
	void whatIsPaintedCanBeHit() {
		assertEquals(new RunElement(run.lane("v0.if").position(), 1), hit("v0.if", SampleRuns.at(5, 0), 3).element());
		assertEquals(new RunElement(run.lane("v0.cr2").position(), 1), hit("v0.cr2", SampleRuns.at(5, 0), 3).element());
		double box = TimelineLayout.BOX;
		assertEquals(1, hit("v0.runs", SampleRuns.at(5, 3), 2).element().index(), "#PF handler");
		assertEquals(2, hit("v0.runs", SampleRuns.at(5, 3), box + 2).element().index(), "NMI handler");
		assertEquals(3, hit("v0.runs", SampleRuns.at(5, 3), 2 * box + 2).element().index(), "#DB");
		assertNull(hit("v0.runs", SampleRuns.at(7, 3), 2 * box + 2).element(), "nothing runs there");
		assertEquals(0, hit("v0.nmi", SampleRuns.at(3, 4), 8).element().index());
		assertEquals(0, hit("v0.nmi", SampleRuns.at(4, 0), 8).element().index(), "the token of the outcome");
		assertNull(hit("v0.nmi", SampleRuns.at(6, 0), 8).element());
		assertEquals(1, hit("v0.hazard", SampleRuns.at(7, 5), 8).element().index());
		assertEquals(1, Diagram.hit(layout, layout.x(SampleRuns.at(7, 5)) - 6, row("v0.hazard").y() + 8).element().index(),
				"a mark is wider than its instant");
	}

	@Test
	void areasAroundTheLanes() {
		assertEquals(Hit.Area.RULER, Diagram.hit(layout, 300, 25).area());
		assertEquals(Hit.Area.LABEL, Diagram.hit(layout, 15, row("v0.if").y() + 2).area());
		assertEquals(run.lane("v0.if").position(), Diagram.hit(layout, 15, row("v0.if").y() + 2).lane());
		assertEquals(Hit.Area.CAPTION, Diagram.hit(layout, 300, layout.bottom() + 2).area());
		assertEquals(Hit.Area.NOTHING, Diagram.hit(layout, 300, 5).area());
		assertEquals(SampleRuns.at(3, 0), Diagram.hit(layout, layout.x(SampleRuns.at(3, 0)), 25).time());
	}

	@Test
	void theWholePictureNamesEverything() {
		RecordingSink sink = new RecordingSink();
		Diagram.paint(run, layout, run.startTime(), run.endTime(), sink);
		List<String> texts = sink.texts.stream().map(RecordingSink.Text::text).toList();
		for (String text : List.of("vCPU 0", "mode", "IF", "NMI win", "guest", "KVM", "#PF handler, T1", "NMI handler",
				"EPT", "P", "T1", "T2", "n", "N", "IF 0", "1", "10", "H-03")) {
			assertTrue(texts.contains(text), text + " is missing in " + texts);
		}
		assertTrue(sink.roles.contains("timeline.nmi") && sink.roles.contains("timeline.irq"), "" + sink.roles);
		assertTrue(Palette.roles().containsAll(sink.roles), "roles without a colour: " + sink.roles);
	}

	@Test
	void feedback() {
		RecordingSink sink = new RecordingSink();
		Diagram.paintCursor(run, layout, SampleRuns.at(8, 0), sink);
		assertEquals("8", sink.texts.get(0).text());
		Diagram.paintFrame(run, layout, new RunElement(run.lane("v0.runs").position(), 2), "timeline.selection", sink);
		assertTrue(sink.roles.contains("timeline.selection"));
		int before = sink.shapes;
		Diagram.paintLinks(run, layout, new RunElement(run.lane("v0.nmi").position(), 0), sink);
		assertEquals(before + 2, sink.shapes, "an arrow is a line and a head");
		Diagram.paintFrame(run, layout, new RunElement(run.lane("v0.cpl").position(), 0), "timeline.selection", sink);
		assertEquals(before + 2, sink.shapes, "a folded lane has no place");
	}

	@Test
	void paintingCostsPixelsNotElements() {
		for (int exits : new int[] { 2_000, 20_000, 200_000 }) {
			Run trace = MoreRuns.huge(exits);
			for (long to = trace.endTime(); to > 20_000; to /= 3) {
				RecordingSink sink = new RecordingSink();
				Diagram.paint(trace, trace.lanes(), 0, to, to / 900.0, sink);
				assertTrue(sink.shapes < 900 * 6, exits + " exits, up to " + to + ": " + sink.shapes);
			}
		}
	}

	@Test
	void nothingOutsideTheWindowIsWalked() {
		RecordingSink sink = new RecordingSink();
		Diagram.paint(run, run.lanes(), SampleRuns.at(5, 0), SampleRuns.at(6, 0), 6 / 80.0, sink);
		List<String> texts = sink.texts.stream().map(RecordingSink.Text::text).toList();
		assertTrue(texts.contains("#DB"));
		assertFalse(texts.contains("EPT"));
		assertFalse(texts.contains("N"));
	}

	@Test
	void emptyRunsAndEmptyWindowsArePaintable() {
		Run empty = new trapline.run.RunBuilder(run.info(), run.startTime()).snapshot();
		RecordingSink sink = new RecordingSink();
		Diagram.paint(empty, empty.lanes(), 6, 6, 1, sink);
		for (Lane lane : run.lanes()) {
			Diagram.paint(run, List.of(lane), 12, 12, 1, sink);
		}
		for (String format : List.of("ascii", "comment", "svg", "png", "pdf", "json", "csv")) {
			assertNotEquals(0, Golden.bytes(format, empty, trapline.diagram.ExportOptions.defaults()).length, format);
		}
	}

	@Test
	void colours() {
		assertEquals(0xD55E00, Palette.of(Theme.LIGHT).rgb("timeline.nmi"));
		assertEquals(0x0072B2, Palette.of(Theme.LIGHT).rgb("timeline.irq"));
		assertEquals(0x009E73, Palette.of(Theme.LIGHT).rgb("timeline.exception"));
		assertEquals(0xCC79A7, Palette.of(Theme.LIGHT).rgb("timeline.injected"));
		assertEquals(0xF0E442, Palette.of(Theme.LIGHT).rgb("timeline.hazard.fill"));
		assertEquals(0x666666, Palette.of(Theme.LIGHT).rgb("timeline.gate"));
		assertEquals(0xD55E00, Palette.of(Theme.LIGHT).rgb("nmi"), "the prefix may be left out");
		assertEquals("timeline.text", Palette.known("no such role"));
		Palette own = Palette.of(Theme.DARK).with("timeline.nmi", 0x123456);
		assertEquals(0x123456, own.rgb("timeline.nmi"));
		assertEquals(own.rgb("timeline.text"), own.rgb("no such role"));
	}
}
