package trapline.conform.corpus;

import java.util.List;
import java.util.Set;

/**
 * A hypervisor that uses SVM. Intercepts have the names of the schema.
 *
 * @param intercepts instructions and events that exit
 * @param exceptions vectors of the exceptions that exit
 * @param interrupt the virtual interrupt of the first entry; null if none is set up
 * @param shadow whether the guest begins in an interrupt shadow
 * @param nestedPaging whether there are nested page tables
 * @param idtLimit limit of the IDT in bytes; null if it covers all vectors
 * @param entries what it does before each entry
 */
public record SvmHypervisor(List<String> intercepts, Set<Integer> exceptions, VirtualInterrupt interrupt, boolean shadow,
		boolean nestedPaging, Integer idtLimit, List<List<HostAction>> entries) implements Hypervisor {

	/**
	 * A virtual interrupt and what decides about it.
	 *
	 * @param pending whether it is pending
	 * @param vector its vector
	 * @param priority its priority, 0 to 15
	 * @param taskPriority the task priority of the guest, 0 to 15
	 * @param ignoresTaskPriority whether the task priority does not hold it
	 * @param masking whether the hypervisor's interrupt flag decides about physical interrupts
	 */
	public record VirtualInterrupt(boolean pending, int vector, int priority, int taskPriority,
			boolean ignoresTaskPriority, boolean masking) {
	}
}
