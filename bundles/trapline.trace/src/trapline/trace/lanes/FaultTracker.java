package trapline.trace.lanes;

import static trapline.trace.TraceEvent.ABSENT;

import trapline.trace.KvmEvent;

/** The addresses of page faults that reached KVM, and CR2 of the guest while the trace proves it. */
final class FaultTracker {

	private final Pen pen;
	private final Addresses addresses;
	private final ExitInfo info;
	private long faultOfGuest = ABSENT;
	private boolean cr2Known;
	private boolean tokenAnnounced;

	FaultTracker(Pen pen, Addresses addresses, ExitInfo info, long start) {
		this.pen = pen;
		this.addresses = addresses;
		this.info = info;
		pen.unknown(Row.CR2, start, "since the start: nothing has shown CR2 yet");
		pen.unknown(Row.FAULT, start, "no page fault has reached KVM yet");
	}

	void exit(long time, KvmEvent.Exit exit) {
		faultOfGuest = ABSENT;
		tokenAnnounced = false;
		if (ExitReasons.exceptionOrNmi(exit.reason())) {
			long word = info.interruption(exit);
			faultOfGuest = EventInfo.valid(word) && EventInfo.of(word).vector() == 14 ? exit.info1() : ABSENT;
		} else if (exit.reason().equals("PF excp")) {
			faultOfGuest = exit.info2();
		}
		if (cr2Known) {
			cr2Known = false;
			pen.unknown(Row.CR2, time, "since the guest ran: its own page faults change CR2 unseen");
		}
	}

	void pageFault(long time, KvmEvent.PageFault fault) {
		if (addresses.grant(fault.at().line())) {
			pen.value(Row.FAULT, time, "0x" + Long.toHexString(fault.address()),
					"page fault reached KVM, error code 0x" + Long.toHexString(fault.errorCode()));
		}
	}

	/** KVM prepares a #PF for the guest. */
	void injectPageFault(long time) {
		if (tokenAnnounced) {
			return;
		}
		if (faultOfGuest == ABSENT) {
			pen.unknown(Row.CR2, time, "since a #PF was injected: its address is not traced");
		} else {
			cr2(time, "0x" + Long.toHexString(faultOfGuest), "the #PF that the exit reported is injected");
		}
	}

	/** KVM tells the guest that a page is not present: the token travels in CR2. */
	void notPresent(long time, KvmEvent.AsyncPf event) {
		tokenAnnounced = true;
		cr2(time, "token 0x" + Long.toHexString(event.token()),
				"'page not present' for 0x" + Long.toHexString(event.gva()) + ": the token takes the place of the address");
	}

	private void cr2(long time, String value, String detail) {
		pen.value(Row.CR2, time, value, detail);
		cr2Known = true;
	}

	/** The trace has a hole. */
	void lose(long time, String why) {
		faultOfGuest = ABSENT;
		cr2Known = false;
		pen.unknown(Row.CR2, time, why);
	}
}
