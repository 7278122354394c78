package trapline.cli.picture;

import java.util.Locale;

import trapline.trace.ExitStatistics;
import trapline.trace.InjectionStatistics;
import trapline.trace.TraceImport;
import trapline.trace.TraceStatistics;

/** What a trace contains, in words and numbers. */
public final class TraceSummary {
	private TraceSummary() {
	}

	/** The summary, with a newline at the end. */
	public static String of(String name, TraceImport trace) {
		TraceStatistics numbers = trace.statistics();
		StringBuilder text = new StringBuilder(name + ": " + trace.format().label() + "\n");
		line(text, "lines", numbers.lines());
		line(text, "events", numbers.events());
		line(text, "vCPUs", numbers.vcpus());
		if (numbers.spanNs() > 0) {
			text.append(String.format(Locale.ROOT, "  %-12s %s\n", "span", time(numbers.spanNs())));
		}
		line(text, "inferred", numbers.inferred());
		line(text, "lost", numbers.lost());
		line(text, "problems", numbers.problems());
		exits(text, numbers);
		injections(text, numbers);
		return text.toString();
	}

	private static void line(StringBuilder text, String what, long count) {
		text.append(String.format(Locale.ROOT, "  %-12s %d\n", what, count));
	}

	private static void exits(StringBuilder text, TraceStatistics numbers) {
		if (numbers.exits().isEmpty()) {
			return;
		}
		text.append(String.format(Locale.ROOT, "\n%-28s %8s %10s %10s %10s %10s\n", "exit", "count", "total", "min", "mean",
				"max"));
		for (ExitStatistics exit : numbers.exits()) {
			boolean timed = exit.timed() > 0;
			text.append(String.format(Locale.ROOT, "%-28s %8d %10s %10s %10s %10s\n", exit.reason(), exit.count(),
					timed ? time(exit.totalNs()) : "-", timed ? time(exit.minNs()) : "-",
					timed ? time(exit.meanNs()) : "-", timed ? time(exit.maxNs()) : "-"));
		}
	}

	private static void injections(StringBuilder text, TraceStatistics numbers) {
		if (numbers.injections().isEmpty()) {
			return;
		}
		text.append(String.format(Locale.ROOT, "\n%-28s %8s %10s\n", "event", "count", "again"));
		for (InjectionStatistics event : numbers.injections()) {
			text.append(String.format(Locale.ROOT, "%-28s %8d %10d\n", event.label(), event.count(), event.reinjected()));
		}
	}

	private static String time(long ns) {
		if (ns < 10_000) {
			return ns + " ns";
		}
		if (ns < 10_000_000) {
			return ns / 1000 + " us";
		}
		return ns < 10_000_000_000L ? ns / 1_000_000 + " ms" : ns / 1_000_000_000 + " s";
	}
}
