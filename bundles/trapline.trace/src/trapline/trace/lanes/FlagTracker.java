package trapline.trace.lanes;

import trapline.run.GateState;

/**
 * The interrupt flag of one vCPU, as far as the trace proves it: 1, 0 or unknown, each with its evidence. Guest instructions that change IF
 * are not traced, so what is known holds from an exit to the next entry at most.
 */
final class FlagTracker {

	private static final String GUEST_RAN = "the guest ran, and STI, CLI, POPF, IRET and handlers are not traced";

	private final Pen pen;
	private long frozenSince = -1;

	FlagTracker(Pen pen, long start) {
		this.pen = pen;
		pen.unknown(Row.IF, start, "since the start: nothing has shown IF yet");
	}

	/** The guest exits; {@code half} is the event whose delivery the exit interrupted, or null. */
	void exit(long time, String reason, EventInfo half) {
		frozenSince = ExitReasons.mayChangeFlags(reason) ? -1 : time;
		if (ExitReasons.interruptWindow(reason)) {
			pen.gate(Row.IF, time, GateState.OPEN, "1: the exit " + reason + " happens only while IF = 1");
		} else if (half != null && half.type() == EventInfo.EXTERNAL) {
			pen.gate(Row.IF, time, GateState.OPEN,
					"1: " + half.label() + " was being delivered, which needs IF = 1, and its frame was not complete");
		} else if (ExitReasons.hlt(reason)) {
			pen.unknown(Row.IF, time, "at HLT: an idle loop halts with IF = 1, which is likely but no proof");
		}
	}

	/** The VMM or an emulator may have changed the state while the guest was out. */
	void thaw() {
		frozenSince = -1;
	}

	/** KVM prepares an event. */
	void inject(long time, EventInfo event, boolean reinjected) {
		if (event.type() == EventInfo.EXTERNAL && !reinjected) {
			long since = frozenSince >= 0 ? frozenSince : time;
			pen.gate(Row.IF, since, GateState.OPEN, "1: EXTERNAL injection of " + event.label() + " needs IF = 1");
			frozenSince = time;
		}
	}

	/** KVM tells the guest that a page is not present, which it does only when the guest could take an interrupt. */
	void notPresent(long time) {
		pen.gate(Row.IF, time, GateState.OPEN, "1: 'page not present' is announced only while the guest can take interrupts");
		frozenSince = time;
	}

	/** The guest is entered. */
	void entry(long time, Injected injected) {
		frozenSince = -1;
		if (injected == null || injected.event().type() != EventInfo.EXTERNAL) {
			pen.unknown(Row.IF, time + 1, "since the last entry: " + GUEST_RAN);
			return;
		}
		if (!injected.again()) {
			pen.gate(Row.IF, time, GateState.OPEN, "1: EXTERNAL injection of " + injected.event().label() + " at entry needs IF = 1");
		}
		pen.gate(Row.IF, time + 1, GateState.SHUT,
				"0: " + injected.event().label() + " is delivered through an interrupt gate, which clears IF");
		pen.unknown(Row.IF, time + 2, "since the handler of " + injected.event().label() + " was entered: " + GUEST_RAN);
	}

	/** The trace has a hole. */
	void lose(long time, String why) {
		frozenSince = -1;
		pen.unknown(Row.IF, time, why);
	}
}
