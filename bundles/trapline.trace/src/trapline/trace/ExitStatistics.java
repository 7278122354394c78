package trapline.trace;

/**
 * The exits of one reason, as {@code perf kvm stat} counts them: the time of an exit runs from {@code kvm_exit} to the next
 * {@code kvm_entry} of the same vCPU.
 *
 * @param reason as printed
 * @param count number of exits
 * @param timed how many of them have a time: both ends are in the trace and carry one
 * @param totalNs time of the timed ones together, in ns
 * @param minNs shortest, 0 when none is timed
 * @param maxNs longest, 0 when none is timed
 * @param p99Ns what all but the longest hundredth stay within, to one part in sixteen; 0 when none is timed
 */
public record ExitStatistics(String reason, long count, long timed, long totalNs, long minNs, long maxNs, long p99Ns) {

	/** Mean time in ns, 0 when none is timed. */
	public long meanNs() {
		return timed == 0 ? 0 : totalNs / timed;
	}
}
