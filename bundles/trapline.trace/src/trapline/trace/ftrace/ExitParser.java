package trapline.trace.ftrace;

import static trapline.trace.TraceEvent.ABSENT;

import trapline.trace.KvmEvent;
import trapline.trace.KvmEvent.Generation;
import trapline.trace.Stamp;
import trapline.trace.TraceEvent;
import trapline.trace.text.LineCursor;
import trapline.trace.text.Names;

/**
 * {@code kvm_exit} in all generations, and {@code kvm_nested_vmexit} where it shares the format. The reason ends at the next field, not at a
 * blank: SVM has reasons of two words, VMX appends flags.
 */
final class ExitParser implements TextParser {

	private static final String FAILED = " FAILED_VMENTRY";

	private final boolean nested;

	ExitParser(boolean nested) {
		this.nested = nested;
	}

	@Override
	public TraceEvent parse(Stamp at, LineCursor text, Names names) {
		int vcpu = text.optionalIndex("vcpu");
		text.need("reason");
		text.skipBlanks();
		int from = text.position();
		int to = reasonEnd(text);
		boolean failedEntry = false;
		int flags = LineCursor.find(text.bytes(), from, to, FAILED);
		int nameEnd = to;
		if (flags > from) {
			failedEntry = true;
			nameEnd = flags;
		}
		if (nameEnd <= from) {
			text.fail("an exit reason");
		}
		String reason = names.of(text.bytes(), from, Math.max(from, nameEnd));
		long number = UnknownReason.number(reason);
		if (number >= 0x80000000L && VmxReasons.name(number & 0xffff) != null) {
			reason = VmxReasons.name(number & 0xffff);
			failedEntry = true;
		}
		text.moveTo(to);
		return fields(at, text, vcpu, reason, failedEntry);
	}

	private TraceEvent fields(Stamp at, LineCursor text, int vcpu, String reason, boolean failedEntry) {
		long rip = text.optionalHex("rip");
		if (text.key("info")) {
			long first = text.takeHex("first info value");
			long second = text.takeHex("second info value");
			return new KvmEvent.Exit(at, vcpu, reason, failedEntry, rip, first, second, ABSENT, ABSENT, ABSENT, Generation.INFO_PAIR,
					nested);
		}
		long info1 = text.optionalHex("info1");
		long info2 = text.optionalHex("info2");
		long intrInfo = text.optionalHex("intr_info");
		long errorCode = text.optionalHex("error_code");
		long requests = text.optionalHex("requests");
		Generation generation = info1 == ABSENT ? Generation.BARE : Generation.NAMED_FIELDS;
		return new KvmEvent.Exit(at, vcpu, reason, failedEntry, rip, info1, info2, intrInfo, errorCode, requests, generation, nested);
	}

	/** Index behind the reason: before the first of the fields that may follow, blanks excluded. */
	private static int reasonEnd(LineCursor text) {
		byte[] bytes = text.bytes();
		for (int i = text.position(); i + 4 <= text.end(); i++) {
			if (LineCursor.blank(bytes[i]) && (field(bytes, i + 1, text.end(), "rip") || field(bytes, i + 1, text.end(), "info")
					|| field(bytes, i + 1, text.end(), "info1"))) {
				return trimmed(bytes, text.position(), i);
			}
		}
		return trimmed(bytes, text.position(), text.end());
	}

	private static boolean field(byte[] bytes, int at, int end, String name) {
		int behind = at + name.length();
		if (behind > end || behind < end && LineCursor.wordByte(bytes[behind])) {
			return false;
		}
		for (int i = 0; i < name.length(); i++) {
			if (bytes[at + i] != name.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	private static int trimmed(byte[] bytes, int from, int end) {
		int to = end;
		while (to > from && (LineCursor.blank(bytes[to - 1]) || bytes[to - 1] == ',')) {
			to--;
		}
		return to;
	}
}
