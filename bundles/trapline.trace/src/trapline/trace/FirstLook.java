package trapline.trace;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import trapline.trace.lanes.Rebuild;
import trapline.trace.text.LineSource;
import trapline.trace.text.TraceScanner;

/**
 * What the start of a file teaches: its format, whether it has times, and, by reading it for trial, its vCPUs and then the lanes they fill.
 *
 * @param format the format, null when the start has no event of any
 * @param rebuild ready to take the whole file; null when {@code format} is
 * @param refusal why it is no trace; null otherwise
 */
record FirstLook(TraceFormat format, Rebuild rebuild, TraceProblem refusal) {

	private static final int SHOWN = 60;

	/** Counts the events that only a trace has. */
	private static final class Evidence {
		private long events;
		private long timed;

		private void see(TraceEvent event) {
			boolean note = event instanceof TraceEvent.Note || event instanceof TraceEvent.Letter;
			boolean enveloped = event.at().timed() && (event.at().hostCpu() >= 0 || event.at().tid() >= 0);
			if (!note || enveloped) {
				events++;
			}
			timed += event.at().timed() ? 1 : 0;
		}
	}

	/**
	 * @param head start of the file, decompressed
	 * @param whole whether that is the whole file
	 * @param problems for the rebuild of the file itself
	 */
	static FirstLook at(byte[] head, boolean whole, String title, ProblemLog problems) throws IOException {
		ProblemLog[] logs = { new ProblemLog(), new ProblemLog() };
		Evidence[] evidence = { new Evidence(), new Evidence() };
		TraceFormat[] formats = TraceFormat.values();
		int best = 0;
		for (int i = 0; i < formats.length; i++) {
			scan(head, TraceReader.scanner(formats[i], evidence[i]::see, logs[i]));
			best = evidence[i].events > evidence[best].events ? i : best;
		}
		if (evidence[best].events == 0) {
			return new FirstLook(null, null, refusal(head, logs));
		}
		Rebuild namesVcpus = TraceReader.rebuild(formats[best], title, evidence[best].timed > 0, new ProblemLog());
		tryOut(head, formats[best], namesVcpus);
		Rebuild fillsLanes = namesVcpus.again(false, new ProblemLog());
		tryOut(head, formats[best], fillsLanes);
		return new FirstLook(formats[best], fillsLanes.again(whole, problems), null);
	}

	private static void tryOut(byte[] head, TraceFormat format, Rebuild rebuild) throws IOException {
		scan(head, TraceReader.scanner(format, rebuild, new ProblemLog()));
		rebuild.finish("");
	}

	private static void scan(byte[] head, TraceScanner scanner) throws IOException {
		LineSource source = new LineSource(new ByteArrayInputStream(head));
		while (source.next()) {
			scanner.line(source);
		}
		scanner.finish(false);
	}

	private static TraceProblem refusal(byte[] head, ProblemLog[] logs) {
		for (ProblemLog log : logs) {
			for (TraceProblem problem : log.problems()) {
				if (log.occurrences("overlong") == 0) {
					return new TraceProblem(problem.line(), problem.column(), "no event of a trace could be read; " + problem.message());
				}
			}
		}
		StringBuilder start = new StringBuilder();
		for (int i = 0; i < head.length && start.length() < SHOWN && head[i] != '\n'; i++) {
			start.append(head[i] >= ' ' && head[i] < 127 ? (char) head[i] : '.');
		}
		return new TraceProblem(1, 0, "expected ftrace text with kvm events (tracefs, 'trace-cmd report', 'perf script') or a QEMU log of '-d int', "
				+ "but the first " + Math.max(1, head.length / 1024) + " KiB have no line of either; the file starts with '" + start + "'");
	}
}
