package trapline.trace.lanes;

import static trapline.trace.TraceEvent.ABSENT;

import trapline.trace.KvmEvent;
import trapline.trace.TraceEvent;

/** One line of words for each event. */
final class Sentences {

	private final Addresses addresses;

	Sentences(Addresses addresses) {
		this.addresses = addresses;
	}

	private String at(TraceEvent event, long rip) {
		return rip != ABSENT && addresses.grant(event.at().line()) ? Addresses.text(" at ", rip) : "";
	}

	String entry(KvmEvent.Entry entry, Injected injected) {
		String where = at(entry, entry.rip());
		if (injected == null) {
			return "runs" + where;
		}
		return "runs" + where + " with " + injected.event().label() + (injected.again() ? " injected again" : " injected");
	}

	String exit(KvmEvent.Exit exit, long vectoring) {
		String half = EventInfo.valid(vectoring) ? ", " + EventInfo.of(vectoring).label() + " half delivered" : "";
		return (exit.failedEntry() ? "entry failed: " : "exit: ") + exit.reason() + at(exit, exit.rip()) + half;
	}

	String inject(EventInfo event, boolean reinjected, long errorCode) {
		return (reinjected ? "re-inject " : "inject ") + event.label() + (errorCode > 0 ? Addresses.text(", error ", errorCode) : "");
	}

	String pageFault(KvmEvent.PageFault fault) {
		return "page fault" + (addresses.grant(fault.at().line()) ? " at 0x" + Long.toHexString(fault.address()) : "") + ", error 0x"
				+ Long.toHexString(fault.errorCode());
	}

	String userspace(KvmEvent.UserspaceExit exit) {
		return "to the VMM: " + exit.reason();
	}

	String msr(KvmEvent.Msr msr) {
		String value = addresses.grant(msr.at().line()) ? Addresses.text(" = ", msr.value()) : "";
		return (msr.write() ? "writes MSR 0x" : "reads MSR 0x") + Long.toHexString(msr.index()) + value + (msr.faulted() ? ", #GP" : "");
	}

	String asyncFault(KvmEvent.AsyncPf event) {
		String what = switch (event.phase()) {
		case NOT_PRESENT -> "announces 'page not present'";
		case READY -> "announces 'page ready'";
		case COMPLETED -> "page arrived";
		case TRY -> "tries to fetch the page asynchronously";
		case REPEATED -> "same page faults again";
		};
		if (!addresses.grant(event.at().line())) {
			return what;
		}
		return what + Addresses.text(", token ", event.token()) + Addresses.text(", address ", event.gva());
	}
}
