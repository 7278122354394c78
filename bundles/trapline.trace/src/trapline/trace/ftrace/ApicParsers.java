package trapline.trace.ftrace;

import trapline.trace.KvmEvent;
import trapline.trace.Stamp;
import trapline.trace.TraceEvent;
import trapline.trace.text.LineCursor;
import trapline.trace.text.Names;

/** The events of the local APIC. Ids are hexadecimal, vectors decimal. */
final class ApicParsers {

	private ApicParsers() {
	}

	/** {@code apicid 0 vec 236 (Fixed|edge)}; the kernel prints the vCPU id as apicid. */
	static TraceEvent accept(Stamp at, LineCursor text, Names names) {
		int vcpu = apicId(text);
		text.need("vec");
		int vector = text.takeVector(false);
		String mode = "";
		String trigger = "";
		if (text.accept("(")) {
			mode = text.takeWord(names, "a delivery mode", "|)");
			trigger = text.accept("|") ? text.takeWord(names, "a trigger mode", "|)") : "";
			if (!text.accept(")")) {
				text.fail("')'");
			}
		}
		text.accept("(coalesced)");
		return new KvmEvent.ApicAccept(at, vcpu, vector, mode, trigger);
	}

	/** {@code dst 1 vec 251 (Fixed|physical|assert|edge|dst)}. */
	static TraceEvent ipi(Stamp at, LineCursor text, Names names) {
		text.need("dst");
		long destination = text.takeHex("a destination");
		text.need("vec");
		int vector = text.takeVector(false);
		String how = text.accept("(") ? text.takeWord(names, "a delivery mode", ")") : "";
		text.accept(")");
		return new KvmEvent.ApicIpi(at, destination, vector, how);
	}

	/** {@code apicid 0 vector 236}; the vector is -1 when nothing was in service. */
	static TraceEvent eoi(Stamp at, LineCursor text, boolean paravirtual) {
		int vcpu = apicId(text);
		text.need("vector");
		long vector = text.takeDecimal("a vector");
		if (vector < -1 || vector > 255) {
			text.fail("a vector between -1 and 255");
		}
		return new KvmEvent.Eoi(at, vcpu, (int) vector, paravirtual);
	}

	private static int apicId(LineCursor text) {
		text.need("apicid");
		long id = text.takeHex("an APIC id");
		return id >= 0 && id <= Integer.MAX_VALUE ? (int) id : -1;
	}
}
