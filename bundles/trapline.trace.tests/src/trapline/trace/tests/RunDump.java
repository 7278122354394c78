package trapline.trace.tests;

import trapline.run.EventLane;
import trapline.run.Lane;
import trapline.run.MarkLane;
import trapline.run.Run;
import trapline.run.RunEvent;
import trapline.run.StateLane;
import trapline.trace.ExitStatistics;
import trapline.trace.InjectionStatistics;
import trapline.trace.TraceImport;
import trapline.trace.TraceProblem;

/** Prints an import completely, one line per element, so that golden files show every lane with its evidence. */
final class RunDump {

	private final StringBuilder text = new StringBuilder();

	private RunDump() {
	}

	static String of(TraceImport imported) {
		RunDump dump = new RunDump();
		Run run = imported.run();
		dump.line("format   %s", imported.format().label());
		dump.line("title    %s", run.info().title());
		dump.line("subtitle %s", run.info().subtitle());
		dump.line("axis     %s from %d to %d", run.axis().kind(), run.startTime(), run.endTime());
		run.info().groups().forEach(group -> dump.line("group    %s: %s", group.id(), group.title()));
		run.lanes().forEach(dump::lane);
		dump.line("%nevents");
		for (int i = 0; i < run.events().size(); i++) {
			RunEvent event = run.events().get(i);
			dump.line("%10d %-4s %-5s %s", event.time(), event.group(), event.side(), event.text());
		}
		dump.statistics(imported);
		for (TraceProblem problem : imported.problems()) {
			dump.line("problem  %s", problem.in(run.info().title()));
		}
		return dump.text.toString();
	}

	private void line(String format, Object... arguments) {
		text.append(String.format(format, arguments).stripTrailing()).append('\n');
	}

	private void lane(Lane lane) {
		line("%nlane %s (%s)", lane.spec().id(), lane.spec().kind());
		for (int i = 0; i < lane.size(); i++) {
			String inferred = lane.inferred(i) ? " (inferred)" : "";
			String detail = lane.detail(i).isEmpty() ? "" : "  | " + lane.detail(i);
			if (lane instanceof EventLane events && !events.outcomeDetail(i).isEmpty()) {
				detail += "  | " + events.outcomeDetail(i);
			}
			line("%10d %s%s%s", lane.start(i), element(lane, i), inferred, detail);
		}
	}

	private static String element(Lane lane, int i) {
		if (lane instanceof StateLane state) {
			return switch (lane.spec().kind()) {
			case GATE -> state.gate(i).toString();
			default -> state.notApplicable(i) ? "-" : lane.label(i);
			};
		}
		if (lane instanceof MarkLane marks) {
			return marks.mark(i) + " " + lane.label(i);
		}
		return episode((EventLane) lane, i);
	}

	private static String episode(EventLane lane, int i) {
		StringBuilder words = new StringBuilder(lane.label(i));
		for (int s = lane.firstSegment(i); s < lane.segmentsEnd(i); s++) {
			words.append(String.format(" [%d %c %s]", lane.segmentStart(s), lane.letter(s), lane.reason(s)));
		}
		return words + " -> " + lane.outcome(i) + (lane.isOpen(i) ? "" : " at " + lane.end(i));
	}

	private void statistics(TraceImport imported) {
		var s = imported.statistics();
		line("%nstatistics: %d lines, %d events, %d vCPUs, span %d ns, %d inferred, %d lost, %d problems", s.lines(), s.events(), s.vcpus(),
				s.spanNs(), s.inferred(), s.lost(), s.problems());
		for (ExitStatistics e : s.exits()) {
			line("  exit %-20s %3d, timed %3d, total %6d, mean %6d, min %6d, max %6d ns", e.reason(), e.count(), e.timed(), e.totalNs(), e.meanNs(),
					e.minNs(), e.maxNs());
		}
		for (InjectionStatistics i : s.injections()) {
			line("  injected %-16s %3d, again %d", i.label(), i.count(), i.reinjected());
		}
		s.eventCounts().forEach((name, count) -> line("  event %-28s %d", name, count));
	}
}
