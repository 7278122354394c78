package trapline.conform.corpus;

import java.util.List;
import java.util.Set;

/**
 * A hypervisor that uses VMX. Controls have the names of the schema.
 *
 * @param pin pin-based controls that are set
 * @param proc primary processor-based controls that are set
 * @param proc2 secondary ones
 * @param exit VM-exit controls that are set
 * @param exceptions vectors in the exception bitmap
 * @param pageFaultMask page-fault error-code mask
 * @param pageFaultMatch page-fault error-code match
 * @param guest guest state of the first entry
 * @param entries what it does before each entry
 */
public record VmxHypervisor(List<String> pin, List<String> proc, List<String> proc2, List<String> exit,
		Set<Integer> exceptions, int pageFaultMask, int pageFaultMatch, Guest guest,
		List<List<HostAction>> entries) implements Hypervisor {

	/**
	 * Guest state that is not in the registers of the program.
	 *
	 * @param interruptibility names of the bits that are set
	 * @param activity name of the activity state
	 * @param pendingDebug pending debug exceptions
	 * @param idtLimit limit of the IDT in bytes; null if it covers all vectors
	 */
	public record Guest(List<String> interruptibility, String activity, int pendingDebug, Integer idtLimit) {
	}
}
