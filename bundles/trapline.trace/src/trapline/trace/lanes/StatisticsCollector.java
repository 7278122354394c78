package trapline.trace.lanes;

import static trapline.trace.TraceEvent.ABSENT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import trapline.trace.ExitStatistics;
import trapline.trace.InjectionStatistics;
import trapline.trace.Stamp;
import trapline.trace.TraceStatistics;

/** Counts while lanes are rebuilt. */
final class StatisticsCollector {

	private static final class ExitCount {
		long count;
		final Durations times = new Durations();
	}

	private static final class InjectionCount {
		int vector;
		long count;
		long reinjected;
	}

	private final Map<String, ExitCount> exits = new HashMap<>();
	private final Map<String, InjectionCount> injections = new HashMap<>();
	private final Map<String, long[]> names = new HashMap<>();
	private long events;
	private long inferred;
	private long lost;
	private long firstNs = ABSENT;
	private long lastNs = ABSENT;

	void event(Stamp at, String name) {
		events++;
		names.computeIfAbsent(name, n -> new long[1])[0]++;
		if (at.timed()) {
			firstNs = firstNs == ABSENT ? at.ns() : Math.min(firstNs, at.ns());
			lastNs = Math.max(lastNs, at.ns());
		}
	}

	void exit(String reason) {
		exits.computeIfAbsent(reason, r -> new ExitCount()).count++;
	}

	/** The time from an exit to the entry that ended it. */
	void hostTime(String reason, long ns) {
		exits.get(reason).times.add(ns);
	}

	void injection(String label, int vector, boolean reinjected) {
		InjectionCount injection = injections.computeIfAbsent(label, l -> new InjectionCount());
		injection.vector = vector;
		injection.count++;
		injection.reinjected += reinjected ? 1 : 0;
	}

	void inferred() {
		inferred++;
	}

	void lost(long count) {
		lost += count == ABSENT ? 0 : count;
	}

	long events() {
		return events;
	}

	TraceStatistics result(long lines, int vcpus, long problems) {
		List<ExitStatistics> byReason = new ArrayList<>();
		exits.forEach((reason, e) -> byReason
				.add(new ExitStatistics(reason, e.count, e.times.count(), e.times.total(), e.times.min(), e.times.max(), e.times.p99())));
		byReason.sort(Comparator.comparingLong(ExitStatistics::totalNs).thenComparingLong(ExitStatistics::count).reversed()
				.thenComparing(ExitStatistics::reason));
		List<InjectionStatistics> byEvent = new ArrayList<>();
		injections.forEach((label, i) -> byEvent.add(new InjectionStatistics(label, i.vector, i.count, i.reinjected)));
		byEvent.sort(Comparator.comparingLong(InjectionStatistics::count).reversed().thenComparing(InjectionStatistics::label));
		Map<String, Long> counts = new TreeMap<>();
		names.forEach((name, count) -> counts.put(name, count[0]));
		return new TraceStatistics(lines, events, vcpus, firstNs == ABSENT ? 0 : lastNs - firstNs, List.copyOf(byReason),
				List.copyOf(byEvent), Collections.unmodifiableMap(counts), inferred, lost, problems);
	}
}
