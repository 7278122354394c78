package trapline.trace.lanes;

import static trapline.trace.TraceEvent.ABSENT;

import trapline.run.GateState;

/** Whether NMIs can be delivered to one vCPU, as far as the trace proves it. The IRET that opens the gate is not traced. */
final class NmiGateTracker {

	private final Pen pen;
	private long interceptedIret = ABSENT;

	NmiGateTracker(Pen pen, long start) {
		this.pen = pen;
		pen.unknown(Row.NMI_WINDOW, start, "since the start: no NMI has been seen yet");
	}

	/** The guest exits at {@code rip}; {@code half} is the event whose delivery the exit interrupted, or null. */
	void exit(long time, String reason, long rip, EventInfo half) {
		if (ExitReasons.nmiWindow(reason)) {
			pen.gate(Row.NMI_WINDOW, time, GateState.OPEN, "open: the exit " + reason + " happens only while NMIs are not blocked");
		} else if (ExitReasons.iret(reason)) {
			pen.gate(Row.NMI_WINDOW, time, GateState.SHUT, "blocked: the NMI handler is about to execute its IRET");
			interceptedIret = rip;
		} else if (half != null && half.type() == EventInfo.NMI) {
			pen.gate(Row.NMI_WINDOW, time, GateState.SHUT, "blocked: the delivery of an NMI was interrupted");
		} else if (interceptedIret != ABSENT && rip != ABSENT && rip != interceptedIret) {
			interceptedIret = ABSENT;
			pen.gate(Row.NMI_WINDOW, time, GateState.OPEN, "open: the guest went on after the intercepted IRET");
		}
	}

	/** The guest is entered. */
	void entry(long time, Injected injected) {
		if (injected != null && injected.event().type() == EventInfo.NMI) {
			if (!injected.again()) {
				pen.gate(Row.NMI_WINDOW, time, GateState.OPEN, "open: an NMI is injected at this entry");
			}
			pen.gate(Row.NMI_WINDOW, time + 1, GateState.SHUT, "blocked: the NMI is delivered, until any IRET");
			pen.unknown(Row.NMI_WINDOW, time + 2, "since the NMI handler runs: its IRET is not traced");
		} else {
			pen.unknown(Row.NMI_WINDOW, time + 1, "since the last entry: the guest ran, and IRET is not traced");
		}
	}

	/** The trace has a hole. */
	void lose(long time, String why) {
		interceptedIret = ABSENT;
		pen.unknown(Row.NMI_WINDOW, time, why);
	}
}
