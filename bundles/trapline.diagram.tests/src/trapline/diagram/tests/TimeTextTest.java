package trapline.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import trapline.diagram.TimeText;
import trapline.run.LaneGroup;
import trapline.run.Run;
import trapline.run.RunBuilder;
import trapline.run.RunInfo;
import trapline.run.TimeAxis;

class TimeTextTest {
	private static Run run(TimeAxis axis, long start, long end) {
		RunInfo info = new RunInfo("", "", "", "", axis, List.of(new LaneGroup("v0", "vCPU 0")), "");
		RunBuilder run = new RunBuilder(info, start);
		run.endAt(end);
		return run.snapshot();
	}

	@ParameterizedTest
	@CsvSource({ "0 ns,1000", "12 ns,1012", "1.5 us,2500", "3us,4000", "2 ms,2001000", "4 s,4000001000" })
	void wallTimeIsCountedFromTheStart(String text, long time) {
		assertEquals(OptionalLong.of(time), TimeText.time(run(TimeAxis.nanoseconds(), 1000, 4_000_001_000L), text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "12", "-1 ns", "5 s", "1 h", "us", "1.2.3 us", "99999999999999999999 s" })
	void whatIsNoTimeOfTheRunIsNone(String text) {
		assertEquals(OptionalLong.empty(), TimeText.time(run(TimeAxis.nanoseconds(), 1000, 4_000_001_000L), text));
	}

	@Test
	void aNumberMeansTheEndOfAnEvent() {
		Run run = run(TimeAxis.ordinal(6), 6, 24);
		assertEquals(OptionalLong.of(11), TimeText.time(run, "1"));
		assertEquals(OptionalLong.of(23), TimeText.time(run, " 3 "));
		assertEquals(OptionalLong.empty(), TimeText.time(run, "4"));
		assertEquals(OptionalLong.empty(), TimeText.time(run, "0"));
		assertEquals(OptionalLong.empty(), TimeText.time(run, "1 us"));
	}

	@Test
	void cyclesAreCountedFromTheStart() {
		assertEquals(OptionalLong.of(1200), TimeText.time(run(TimeAxis.cycles(), 1000, 2000), "200"));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1000, 1001, 2500, 1_234_000, 2_000_001_000L })
	void whatTheRulerSaysLeadsThere(long time) {
		Run run = run(TimeAxis.nanoseconds(), 1000, 4_000_001_000L);
		assertEquals(time, TimeText.time(run, TimeText.number(run, time)).orElse(-1), 1_000_000);
	}
}
