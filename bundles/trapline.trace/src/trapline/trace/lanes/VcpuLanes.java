package trapline.trace.lanes;

import static trapline.trace.TraceEvent.ABSENT;

import trapline.run.MarkKind;
import trapline.trace.KvmEvent;
import trapline.trace.Vectors;

/** The state of one vCPU while a trace is read. Says the facts of each event to the trackers of its lanes. */
final class VcpuLanes {

	/** KVM_REQ_NMI, KVM_ARCH_REQ(9) in arch/x86/include/asm/kvm_host.h of v6.8. */
	private static final long REQUEST_NMI = 1L << 17;

	private final String group;
	private final Pen pen;
	private final StatisticsCollector statistics;
	private final ExitInfo info;
	private final InjectionTracker injections;
	private final FlagTracker flag;
	private final NmiGateTracker nmiGate;
	private final FaultTracker faults;
	private boolean seen;
	private boolean inGuest;
	private boolean nested;
	private boolean smm;
	private int outside = Row.KVM;
	private int beforeSwitch = Row.KVM;
	private KvmEvent.Exit lastExit;
	private long lastEntry;
	private long last;

	VcpuLanes(String group, Pen pen, StatisticsCollector statistics, ExitInfo info, Addresses addresses, long start) {
		this.group = group;
		this.pen = pen;
		this.statistics = statistics;
		this.info = info;
		injections = new InjectionTracker(pen);
		flag = new FlagTracker(pen, start);
		nmiGate = new NmiGateTracker(pen, start);
		faults = new FaultTracker(pen, addresses, info, start);
		last = start;
		pen.unknown(Row.MODE, start, "nothing of this vCPU is in the trace yet");
	}

	/** Id of the group of its lanes. */
	String group() {
		return group;
	}

	/** {@code kvm_entry}. Returns what it injects, or null. */
	Injected entry(long time, KvmEvent.Entry entry) {
		if (inGuest) {
			statistics.inferred();
			pen.inferredMark(Row.EXITS, time - 1, MarkKind.EXIT, "?", "inferred: two kvm_entry lines without a kvm_exit between them");
			pen.mode(time - 1, Row.KVM, "inferred: the exit before this entry is not in the trace");
			leaveGuest(time - 1, null);
		} else if (lastExit != null && lastExit.at().timed() && entry.at().timed() && entry.at().ns() >= lastExit.at().ns()) {
			statistics.hostTime(lastExit.reason(), entry.at().ns() - lastExit.at().ns());
		}
		lastExit = null;
		Injected injected = injections.entry(time, entry.intrInfo());
		String immediate = entry.immediateExit() ? "; the entry is forced to exit at once" : "";
		if (injected == null) {
			pen.mark(Row.EXITS, time, MarkKind.ENTRY, "", immediate.isEmpty() ? "" : immediate.substring(2));
		} else {
			markInjection(time, injected, immediate);
		}
		enterGuest(time, injected);
		return injected;
	}

	private void markInjection(long time, Injected injected, String immediate) {
		MarkKind kind = injected.again() ? MarkKind.REINJECTED : MarkKind.INJECTED;
		String label = token(injected.event());
		if (injected.inferred()) {
			pen.inferredMark(Row.EXITS, time, kind, label,
					"inferred: the delivery of " + injected.event().label() + " was interrupted, so KVM injects it again here" + immediate);
		} else {
			pen.mark(Row.EXITS, time, kind, label, "injects " + injected.event().label() + (injected.again() ? " again" : "") + immediate);
		}
		statistics.injection(injected.event().label(), injected.event().vector(), injected.again());
	}

	private static String token(EventInfo event) {
		return switch (event.type()) {
		case EventInfo.EXTERNAL -> "I";
		case EventInfo.NMI -> "N";
		case EventInfo.SOFTWARE_INTERRUPT -> "INT";
		default -> Vectors.label(event.vector()).replace("#", "");
		};
	}

	private void enterGuest(long time, Injected injected) {
		flag.entry(time, injected);
		nmiGate.entry(time, injected);
		inGuest = true;
		seen = true;
		outside = Row.KVM;
		pen.mode(time, guestMode(), "");
		lastEntry = time;
		last = time;
	}

	private int guestMode() {
		if (smm) {
			return Row.SMM;
		}
		return nested ? Row.NESTED_GUEST : Row.GUEST;
	}

	/** {@code kvm_exit}. */
	void exit(long time, KvmEvent.Exit exit) {
		if (!inGuest) {
			inferEntry(time);
		}
		statistics.exit(exit.reason());
		if (exit.failedEntry()) {
			pen.mark(Row.EXITS, time, MarkKind.ENTRY_FAILED, "!", "the entry failed its checks: " + exit.reason());
		} else {
			markExit(time, exit);
		}
		faults.exit(time, exit);
		leaveGuest(time, exit);
		pen.mode(time, Row.KVM, exit.reason());
		seen = true;
		last = time;
	}

	private void markExit(long time, KvmEvent.Exit exit) {
		String reason = exit.reason();
		boolean nmi = ExitReasons.nmiWindow(reason);
		if (!nmi && !ExitReasons.interruptWindow(reason)) {
			pen.mark(Row.EXITS, time, MarkKind.EXIT, ExitReasons.shortName(reason), reason);
			return;
		}
		int waiting = nmi ? -1 : injections.waitingVector();
		String why = nmi ? "an NMI waits and NMIs are blocked" : "an interrupt waits" + (waiting < 0 ? "" : String.format(" (0x%02x)", waiting))
				+ " and cannot be delivered";
		if (seen) {
			pen.inferredMark(Row.EXITS, lastEntry, MarkKind.WINDOW_REQUESTED, nmi ? "NMI" : "IRQ",
					"inferred from the exit " + reason + ": " + why + ", so KVM asks to be told");
		}
		pen.mark(Row.EXITS, time, MarkKind.WINDOW_TAKEN, ExitReasons.shortName(reason), reason);
	}

	private void inferEntry(long time) {
		if (seen) {
			statistics.inferred();
			long at = time - TraceClock.STEP + 1;
			Injected injected = injections.entry(at, ABSENT);
			pen.inferredMark(Row.EXITS, at, MarkKind.ENTRY, "",
					"inferred: two kvm_exit lines without a kvm_entry between them, as when the fast path enters again");
			enterGuest(at, injected);
		} else {
			pen.mode(last, Row.GUEST, "inferred: the first thing the trace shows here is an exit");
		}
		inGuest = true;
	}

	private void leaveGuest(long time, KvmEvent.Exit exit) {
		inGuest = false;
		long vectoring = exit == null ? ABSENT : info.vectoring(exit);
		String reason = exit == null ? "?" : exit.reason();
		EventInfo half = EventInfo.valid(vectoring) ? EventInfo.of(vectoring) : null;
		if (exit != null && exit.failedEntry()) {
			injections.failedEntry(time);
		} else {
			injections.exit(time, vectoring, reason);
		}
		if (exit != null && exit.requests() != ABSENT && (exit.requests() & REQUEST_NMI) != 0) {
			injections.nmiRequested(time);
			note(time, "NMI", "an NMI was sent to the vCPU: KVM_REQ_NMI is set");
		}
		flag.exit(time, reason, half);
		nmiGate.exit(time, reason, exit == null ? ABSENT : exit.rip(), half);
		lastExit = exit;
		outside = Row.KVM;
	}

	/** {@code kvm_inj_*}. */
	void inject(long time, EventInfo event, boolean reinjected) {
		backInKvm(time);
		boolean fresh = injections.inject(event, reinjected, time);
		flag.inject(time, event, !fresh);
		if (event.vector() == 14 && event.row() == Row.EXCEPTION && !reinjected) {
			faults.injectPageFault(time);
		}
	}

	/** The APIC of this vCPU latched an interrupt; another thread may have sent it. */
	void accepted(long time, KvmEvent.ApicAccept accept) {
		boolean nmi = accept.mode().equals("NMI");
		String label = nmi ? "NMI" : String.format("0x%02x", accept.vector());
		if (nmi) {
			injections.nmiRequested(time);
		} else if (accept.vector() >= 0) {
			injections.accepted(accept.vector(), time);
		}
		note(time, label, nmi ? "the APIC takes an NMI" : "the APIC latches IRQ " + label);
	}

	void completed(int vector) {
		injections.completed(vector);
	}

	void pageFault(long time, KvmEvent.PageFault fault) {
		backInKvm(time);
		faults.pageFault(time, fault);
	}

	void asyncFault(long time, KvmEvent.AsyncPf event) {
		if (event.phase() == KvmEvent.AsyncPf.Phase.NOT_PRESENT) {
			flag.notPresent(time);
			faults.notPresent(time, event);
		}
	}

	/** {@code kvm_userspace_exit}: the VMM runs until the next event of the thread. */
	void userspace(long time, KvmEvent.UserspaceExit exit) {
		outside = Row.VMM;
		flag.thaw();
		pen.mode(time, Row.VMM, exit.reason() + " (" + exit.code() + ")");
		last = time;
	}

	/** Any event of KVM ends the stay in the VMM, and shows where the vCPU is when nothing did before. */
	private void backInKvm(long time) {
		if (!inGuest && (outside == Row.VMM || !seen)) {
			outside = Row.KVM;
			pen.mode(time, Row.KVM, "");
			last = time;
		}
	}

	/** The thread leaves its host CPU. */
	void switchedOut(long time, String state) {
		if (!inGuest) {
			beforeSwitch = outside;
			outside = Row.OFF_CPU;
			pen.mode(time, Row.OFF_CPU, "the thread does not run, state " + state);
			last = time;
		}
	}

	/** The thread gets a host CPU. */
	void switchedIn(long time) {
		if (!inGuest && outside == Row.OFF_CPU) {
			outside = beforeSwitch;
			pen.mode(time, outside, "the thread runs again");
			last = time;
		}
	}

	/** L1 starts L2, or L2 ends. */
	void nested(boolean level2) {
		nested = level2;
		flag.thaw();
	}

	void smm(boolean entering) {
		smm = entering;
		flag.thaw();
	}

	void note(long time, String label, String detail) {
		pen.mark(Row.NOTES, time, MarkKind.NOTE, label, detail);
	}

	/** The trace has a hole here. */
	void lose(long time, String why) {
		inGuest = false;
		seen = false;
		lastExit = null;
		pen.unknown(Row.MODE, time, why);
		injections.lose(time, why);
		flag.lose(time, why);
		nmiGate.lose(time, why);
		faults.lose(time, why);
		last = time;
	}

	/** The trace ends. */
	void finish() {
		injections.finish();
	}
}
