package trapline.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import trapline.diagram.ExportOptions;
import trapline.diagram.Marker;
import trapline.run.Fold;
import trapline.run.LaneSpec;
import trapline.run.Remark;
import trapline.run.Run;
import trapline.run.RunBuilder;
import trapline.run.RunInfo;
import trapline.run.TimeAxis;

/** What somebody wrote about a scenario stands below the pictures of its runs. */
class RemarksTest {
	private static final ExportOptions OPTIONS = ExportOptions.defaults();
	private static final List<Remark> REMARKS = List.of(new Remark("", "All of it\nis made up"),
			new Remark("v0.NMI", "it returns before anybody has looked at what it interrupted, which is \"early\" \u2026"));

	@Test
	void belowTheText() throws IOException {
		String text = Golden.text("ascii", run(REMARKS), OPTIONS);
		assertTrue(text.endsWith("""

				note  All of it is made up
				note  v0.NMI: it returns before anybody has looked at what it
				      interrupted, which is "early" ...
				"""), text);
		assertTrue(text.lines().allMatch(line -> line.length() <= 72), text);
	}

	@Test
	void theSecondLineOfANoteIsAsWideAsOthers() throws IOException {
		ExportOptions marked = OPTIONS.withMarkers(List.of(new Marker('A', 3, "x ".repeat(70))));
		String text = Golden.text("ascii", run(List.of()), marked);
		assertTrue(text.contains("\nA  x x"), text);
		assertTrue(text.lines().allMatch(line -> line.length() <= 72), text);
	}

	@Test
	void belowTheInstantsOfAComment() throws IOException {
		String text = Golden.text("comment", run(REMARKS), OPTIONS);
		assertTrue(text.endsWith("""
				 *
				 * note  All of it is made up
				 * note  v0.NMI: it returns before anybody has looked at what it
				 *       interrupted, which is "early" ...
				"""), text);
		assertTrue(text.lines().allMatch(line -> line.length() <= 72), text);
	}

	@Test
	void aCommentIsNotEndedByThem() throws IOException {
		String text = Golden.text("comment", run(List.of(new Remark("", "set by foo(/* nmi */ 1)"))), OPTIONS);
		assertTrue(text.endsWith(" * note  set by foo(/* nmi * / 1)\n"), text);
	}

	@Test
	void nothingWhereNobodyWroteAnything() throws IOException {
		assertFalse(Golden.text("ascii", run(List.of()), OPTIONS).contains("note"));
		assertFalse(Golden.text("comment", run(List.of()), OPTIONS).contains("note"));
		assertFalse(Golden.text("json", run(List.of()), OPTIONS).contains("\"notes\""));
	}

	@Test
	void belowThePicture() throws IOException {
		String svg = Golden.text("svg", run(REMARKS), OPTIONS);
		assertTrue(svg.contains(">v0.NMI<"), svg);
		assertTrue(svg.contains(">All of it is made up<"), svg);
	}

	@Test
	void asData() throws IOException {
		assertTrue(Golden.text("json", run(REMARKS), OPTIONS).contains("\"notes\":[{\"text\":\"All of it\\nis made up\"},{\"about\":\"v0.NMI\",\"text\":"));
	}

	@Test
	void theyOutliveTheOutcome() {
		RunInfo info = info(REMARKS).withOutcome("3 events");
		assertEquals(REMARKS, info.remarks());
		assertEquals("3 events", info.withRemarks(List.of()).outcome());
	}

	private static RunInfo info(List<Remark> remarks) {
		return new RunInfo("s", "title", "", "", TimeAxis.cycles(), List.of(), "").withRemarks(remarks);
	}

	private static Run run(List<Remark> remarks) {
		RunBuilder run = new RunBuilder(info(remarks), 0);
		run.value(run.addLane(LaneSpec.value("a", "", "a", "timeline.line").withFold(Fold.NEVER)), 0, "v", "", "");
		run.endAt(10);
		return run.snapshot();
	}
}
