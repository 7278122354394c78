package trapline.trace.ftrace;

import trapline.trace.KvmEvent;
import trapline.trace.Stamp;
import trapline.trace.TraceEvent;
import trapline.trace.text.LineCursor;
import trapline.trace.text.Names;

/** {@code kvm_entry}: {@code vcpu N[[,] rip 0x..[ intr_info 0x.. error_code 0x..]][[immediate exit]]}. */
final class EntryParser implements TextParser {

	@Override
	public TraceEvent parse(Stamp at, LineCursor text, Names names) {
		text.need("vcpu");
		int vcpu = text.takeIndex("a vCPU number");
		long rip = text.optionalHex("rip");
		long intrInfo = text.optionalHex("intr_info");
		long errorCode = text.optionalHex("error_code");
		boolean immediate = text.accept("[immediate exit]");
		return new KvmEvent.Entry(at, vcpu, rip, intrInfo, errorCode, immediate);
	}
}
