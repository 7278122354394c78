package trapline.trace;

import java.util.List;
import java.util.Map;

/**
 * What a trace contains, in numbers.
 *
 * @param lines physical lines read
 * @param events events read, notes and marks included
 * @param vcpus vCPUs seen
 * @param spanNs time from the first to the last timed event in ns, 0 without times
 * @param exits per exit reason, most time first, then most exits, then by name
 * @param injections per event, most first, then by label; for QEMU the deliveries
 * @param eventCounts events per name, in order of names
 * @param inferred exits and entries that no line shows but that must have happened
 * @param lost events that the recorder says it dropped
 * @param problems problems found, those not kept included
 */
public record TraceStatistics(long lines, long events, int vcpus, long spanNs, List<ExitStatistics> exits,
		List<InjectionStatistics> injections, Map<String, Long> eventCounts, long inferred, long lost, long problems) {
}
