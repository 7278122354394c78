package trapline.trace.ftrace;

import trapline.trace.KvmEvent;
import trapline.trace.Stamp;
import trapline.trace.TraceEvent;
import trapline.trace.text.LineCursor;
import trapline.trace.text.Names;

/** The events that need a few lines each. */
final class MiscParsers {

	private MiscParsers() {
	}

	/** {@code [vcpu 0 rip 0x..] address 0x.. error_code 0x..}; old kernels print hexadecimal without 0x. */
	static TraceEvent pageFault(Stamp at, LineCursor text, Names names) {
		int vcpu = text.optionalIndex("vcpu");
		long rip = text.optionalHex("rip");
		text.need("address");
		long address = text.takeHex("an address");
		text.need("error_code");
		return new KvmEvent.PageFault(at, vcpu, rip, address, text.takeHex("an error code"));
	}

	/** {@code reason KVM_EXIT_IO (2)}, {@code reason restart (4)}, {@code reason error (14)}. */
	static TraceEvent userspaceExit(Stamp at, LineCursor text, Names names) {
		text.need("reason");
		String reason = text.takeWord(names, "an exit reason", "(");
		if (!text.accept("(")) {
			text.fail("'(' and a number");
		}
		long code = text.takeDecimal("a number");
		text.accept(")");
		return new KvmEvent.UserspaceExit(at, reason, code);
	}

	/** {@code vcpu 0: entering SMM, smbase 0x..}. */
	static TraceEvent smm(Stamp at, LineCursor text, Names names) {
		text.need("vcpu");
		int vcpu = text.takeIndex("a vCPU number");
		text.accept(":");
		boolean entering = text.accept("entering");
		if (!entering && !text.accept("leaving")) {
			text.fail("'entering' or 'leaving'");
		}
		text.need("SMM");
		return new KvmEvent.Smm(at, vcpu, entering, text.optionalHex("smbase"));
	}

	/** {@code wait time 4711 ns, polling valid}. */
	static TraceEvent wakeup(Stamp at, LineCursor text, Names names) {
		boolean polled = text.accept("poll");
		if (!polled && !text.accept("wait")) {
			text.fail("'wait' or 'poll'");
		}
		text.need("time");
		long ns = text.takeDecimal("a time in ns");
		text.need("ns");
		boolean valid = text.key("polling") && text.accept("valid");
		text.accept("invalid");
		return new KvmEvent.Wakeup(at, polled, ns, valid);
	}

	/** {@code msr_write 6e0 = 0x1234 (#GP)}. */
	static TraceEvent msr(Stamp at, LineCursor text, Names names) {
		boolean write = text.accept("msr_write");
		if (!write && !text.accept("msr_read")) {
			text.fail("'msr_read' or 'msr_write'");
		}
		long index = text.takeHex("an MSR number");
		if (!text.accept("=")) {
			text.fail("'='");
		}
		long value = text.takeHex("a value");
		return new KvmEvent.Msr(at, write, index, value, text.accept("(#GP)"));
	}
}
