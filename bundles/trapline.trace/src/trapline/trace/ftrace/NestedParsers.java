package trapline.trace.ftrace;

import static trapline.trace.TraceEvent.ABSENT;

import trapline.trace.KvmEvent;
import trapline.trace.KvmEvent.Generation;
import trapline.trace.Stamp;
import trapline.trace.TraceEvent;
import trapline.trace.text.LineCursor;
import trapline.trace.text.Names;

/** The events of nested virtualization. */
final class NestedParsers {

	/** Old kernels start with {@code rip:}, new ones use the format of {@code kvm_exit}. */
	static final TextParser EXIT = new TextParser() {
		private final ExitParser likeExit = new ExitParser(true);

		@Override
		public TraceEvent parse(Stamp at, LineCursor text, Names names) {
			int start = text.position();
			if (text.key("rip")) {
				long rip = text.takeHex("an address");
				if (text.key("reason")) {
					return oldExit(at, text, names, rip);
				}
			}
			text.moveTo(start);
			return likeExit.parse(at, text, names);
		}
	};

	private NestedParsers() {
	}

	private static TraceEvent oldExit(Stamp at, LineCursor text, Names names, long rip) {
		String reason = reason(text, names);
		long info1 = text.optionalHex("ext_inf1");
		long info2 = text.optionalHex("ext_inf2");
		long intrInfo = text.optionalHex("ext_int");
		long errorCode = text.optionalHex("ext_int_err");
		return new KvmEvent.Exit(at, -1, reason, false, rip, info1, info2, intrInfo, errorCode, ABSENT, Generation.NAMED_FIELDS, true);
	}

	private static String reason(LineCursor text, Names names) {
		text.skipBlanks();
		int from = text.position();
		int to = text.find(" ext_inf1");
		to = to < 0 ? text.end() : to;
		if (to == from) {
			text.fail("an exit reason");
		}
		text.moveTo(to);
		return names.of(text.bytes(), from, to);
	}

	/** {@code rip: 0x.. vmcs: 0x.. nested_rip: 0x.. int_ctl: 0x.. event_inj: 0x.. nested_ept=y ...}, or the older {@code nrip} and {@code npt}. */
	static TraceEvent enter(Stamp at, LineCursor text, Names names) {
		text.need("rip");
		long rip = text.takeHex("an address");
		text.optionalHex("vmcs");
		text.optionalHex("vmcb");
		long nested = text.optionalHex("nested_rip");
		nested = nested == ABSENT ? text.optionalHex("nrip") : nested;
		text.optionalHex("int_ctl");
		long eventInj = text.optionalHex("event_inj");
		// the paging fields that follow say nothing about events
		text.moveTo(text.end());
		return new KvmEvent.NestedEnter(at, rip, nested, eventInj);
	}

	/** {@code reason: X ext_inf1: 0x.. ext_inf2: 0x.. ext_int: 0x.. ext_int_err: 0x..}. */
	static TraceEvent inject(Stamp at, LineCursor text, Names names) {
		text.need("reason");
		String reason = reason(text, names);
		return new KvmEvent.NestedExitInject(at, reason, text.optionalHex("ext_inf1"), text.optionalHex("ext_inf2"),
				text.optionalHex("ext_int"), text.optionalHex("ext_int_err"));
	}

	/** {@code rip: 0x..}: a host interrupt makes L2 exit to L1. */
	static TraceEvent interrupt(Stamp at, LineCursor text, Names names) {
		text.need("rip");
		text.takeHex("an address");
		return new KvmEvent.NestedExitInject(at, "interrupt", ABSENT, ABSENT, ABSENT, ABSENT);
	}
}
