package trapline.trace.ftrace;

/** Reads {@code UNKNOWN (n)}, which trace-cmd prints when an exit reason has flag bits that its table does not know. */
final class UnknownReason {

	private static final String PREFIX = "UNKNOWN (";

	private UnknownReason() {
	}

	/** The number, or -1 when the reason is spelled otherwise. */
	static long number(String reason) {
		if (!reason.startsWith(PREFIX) || !reason.endsWith(")")) {
			return -1;
		}
		long value = 0;
		for (int i = PREFIX.length(); i < reason.length() - 1; i++) {
			int digit = reason.charAt(i) - '0';
			if (digit < 0 || digit > 9 || i - PREFIX.length() > 17) {
				return -1;
			}
			value = value * 10 + digit;
		}
		return value;
	}
}
