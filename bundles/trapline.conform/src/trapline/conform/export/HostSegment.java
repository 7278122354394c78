package trapline.conform.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import trapline.conform.export.RunTrace.Instant;

/**
 * What a hypervisor does from an exit, or the start of the run, to the next entry into the guest.
 *
 * @param exited the state in which it begins
 * @param entered the state in front of the instruction that enters the guest; null if it does not
 * @param executed its instructions, as the notation writes them
 */
record HostSegment(int[] exited, int[] entered, List<String> executed) {
	private static final Pattern ENTRY = Pattern.compile("vmresume|vmlaunch|vmrun");

	/** Those of a run, in order; what follows an entry that fails is left out. */
	static List<HostSegment> of(RunTrace trace) {
		Processor cpu = Processor.of(trace.machine());
		List<HostSegment> segments = new ArrayList<>();
		List<Instant> host = new ArrayList<>();
		for (Instant instant : trace.instants())
			if (!cpu.runsProgram(instant.before()))
				host.add(instant);
			else if (!host.isEmpty()) {
				segments.add(of(host));
				host.clear();
			}
		if (!host.isEmpty())
			segments.add(of(host));
		return segments;
	}

	private static HostSegment of(List<Instant> host) {
		List<String> executed = new ArrayList<>();
		for (Instant instant : host) {
			if (instant.executed() == null)
				continue;
			if (ENTRY.matcher(instant.executed().text()).matches())
				return new HostSegment(host.get(0).before(), instant.before(), executed);
			executed.add(instant.executed().text());
		}
		return new HostSegment(host.get(0).before(), null, executed);
	}
}
