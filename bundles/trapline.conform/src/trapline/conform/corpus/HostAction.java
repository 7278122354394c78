package trapline.conform.corpus;

import java.util.List;
import java.util.Set;

/** What the hypervisor of a recorded program does between two entries into its guest. */
public sealed interface HostAction {

	/**
	 * Queues an event for the next entry.
	 *
	 * @param type the type as the schema names it, as {@code hw_exception}
	 * @param vector 0 to 255
	 * @param errorCode the error code; null if none is delivered
	 * @param length the instruction length in bytes; null for the default of the type
	 * @param reservedBits reserved bits of the information field that are set
	 */
	record Inject(String type, int vector, Integer errorCode, Integer length, int reservedBits) implements HostAction {
	}

	/** Moves the guest behind the instruction that exited. */
	record AdvanceRip() implements HostAction {
	}

	/** Queues the event whose delivery the exit interrupted, as it is. */
	record Reinject() implements HostAction {
	}

	/** Queues the event that exited, as it is. */
	record Reflect() implements HostAction {
	}

	/** Maps a page in the second-level tables. */
	record MapPage(String page) implements HostAction {
	}

	/**
	 * Sets and clears controls.
	 *
	 * @param field the field as the schema names it, as {@code proc}
	 */
	record SetControls(String field, List<String> set, List<String> clear) implements HostAction {
	}

	/**
	 * Writes guest state; what is null stays.
	 *
	 * @param interrupts IF
	 * @param trap TF
	 * @param interruptibility names of the bits that are set
	 * @param activity name of the activity state
	 * @param pendingDebug pending debug exceptions
	 */
	record SetGuest(Boolean interrupts, Boolean trap, List<String> interruptibility, String activity,
			Integer pendingDebug) implements HostAction {
	}

	/** Replaces the exceptions that exit. */
	record SetExceptions(Set<Integer> vectors) implements HostAction {
	}

	/** Replaces the other intercepts. */
	record SetIntercepts(List<String> intercepts) implements HostAction {
	}

	/** Replaces the pending virtual interrupt and what decides about it. */
	record SetVirtualInterrupt(SvmHypervisor.VirtualInterrupt interrupt) implements HostAction {
	}

	/** Sets or clears the interrupt shadow of the guest. */
	record SetShadow(boolean on) implements HostAction {
	}

	/** Leaves a mark among the observations. */
	record Mark(int id) implements HostAction {
	}

	/** Sends an interrupt to itself. */
	record SendIrq(int vector) implements HostAction {
	}

	/** Ends the interrupt in service. */
	record Eoi() implements HostAction {
	}
}
