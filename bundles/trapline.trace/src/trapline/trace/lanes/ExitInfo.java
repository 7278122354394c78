package trapline.trace.lanes;

import static trapline.trace.TraceEvent.ABSENT;

import trapline.trace.KvmEvent;
import trapline.trace.KvmEvent.Generation;

/**
 * Reads the event words of a {@code kvm_exit}. Their places depend on the vendor and, for the unnamed pair of values, on the kernel: the
 * second value was the exit interruption information in v4.19 and is the IDT-vectoring information in v6.8, behind equal text. What one
 * line proves is remembered for the others.
 */
final class ExitInfo {

	private enum SecondValue {
		UNPROVEN, EXIT_INTERRUPTION, VECTORING
	}

	private SecondValue secondValue = SecondValue.UNPROVEN;

	/** Lets the line teach what the unnamed second value means. */
	void learn(KvmEvent.Exit exit) {
		if (exit.generation() != Generation.INFO_PAIR || ExitReasons.svm(exit.reason())) {
			return;
		}
		boolean valid = EventInfo.valid(exit.info2());
		if (ExitReasons.externalInterrupt(exit.reason())) {
			// KVM acknowledges the interrupt on exit, so the exit interruption information is always valid here; no event is being
			// delivered at the boundary where an interrupt is taken, so vectoring information never is
			secondValue = valid ? SecondValue.EXIT_INTERRUPTION : SecondValue.VECTORING;
		} else if (ExitReasons.eptViolation(exit.reason()) && valid || ExitReasons.exceptionOrNmi(exit.reason()) && !valid) {
			secondValue = SecondValue.VECTORING;
		}
	}

	/** The event whose delivery the exit interrupted: an event word, possibly not valid, or {@code ABSENT} when the line cannot tell. */
	long vectoring(KvmEvent.Exit exit) {
		boolean svm = ExitReasons.svm(exit.reason());
		switch (exit.generation()) {
		case NAMED_FIELDS:
			return svm ? exit.intrInfo() : exit.info2();
		case INFO_PAIR:
			if (svm) {
				return ABSENT;
			}
			boolean certain = secondValue == SecondValue.VECTORING || ExitReasons.eptViolation(exit.reason()) && EventInfo.valid(exit.info2());
			return certain ? exit.info2() : ABSENT;
		default:
			return ABSENT;
		}
	}

	/** The event that caused the exit: an event word, possibly not valid, or {@code ABSENT} when the line does not print it. */
	long interruption(KvmEvent.Exit exit) {
		if (ExitReasons.svm(exit.reason())) {
			return ABSENT;
		}
		if (exit.generation() == Generation.NAMED_FIELDS) {
			return exit.intrInfo();
		}
		return exit.generation() == Generation.INFO_PAIR && secondValue == SecondValue.EXIT_INTERRUPTION ? exit.info2() : ABSENT;
	}

	/** Whether the exit was caused by an NMI of the host; it says nothing about the NMIs of the guest. */
	boolean hostNmi(KvmEvent.Exit exit) {
		long word = interruption(exit);
		return ExitReasons.hostNmi(exit.reason())
				|| ExitReasons.exceptionOrNmi(exit.reason()) && EventInfo.valid(word) && EventInfo.of(word).type() == EventInfo.NMI;
	}
}
