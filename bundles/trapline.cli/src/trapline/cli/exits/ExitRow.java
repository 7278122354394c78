package trapline.cli.exits;

import trapline.trace.ExitStatistics;
import trapline.trace.TraceStatistics;

/**
 * The exits of one reason.
 *
 * @param exits     what was counted
 * @param literal   what the model calls the reason
 * @param share     of all exits, 0 to 1
 * @param timeShare of the time of all exits, 0 to 1
 * @param perSecond of all vCPUs together; negative if the trace has no times
 * @param load      per second of one vCPU, as the model takes it; 0 if the trace has no times
 * @param kind      how the model classes them, in words; empty if there is nothing to class by
 */
record ExitRow(ExitStatistics exits, String literal, double share, double timeShare, double perSecond, long load, String kind) {
	private static final double NANOS = 1e9;

	static ExitRow of(ExitStatistics exits, String literal, TraceStatistics all) {
		long count = all.exits().stream().mapToLong(ExitStatistics::count).sum();
		long time = all.exits().stream().mapToLong(ExitStatistics::totalNs).sum();
		double rate = all.spanNs() == 0 ? -1 : exits.count() * NANOS / all.spanNs();
		long load = rate < 0 ? 0 : Math.max(1, Math.round(rate / Math.max(1, all.vcpus())));
		return new ExitRow(exits, literal, (double) exits.count() / count, time == 0 ? 0 : (double) exits.totalNs() / time, rate, load, "");
	}

	ExitRow classed(String words) {
		return new ExitRow(exits, literal, share, timeShare, perSecond, load, words);
	}
}
