package trapline.trace.text;

import static trapline.trace.TraceEvent.ABSENT;

import java.nio.charset.StandardCharsets;

/**
 * A position in one line. {@code take*} methods read a value or record a failure with what they expected; the first failure is kept, so
 * that a parser may read all its fields and look once at the end.
 */
public final class LineCursor {

	private byte[] bytes;
	private int start;
	private int position;
	private int end;
	private String expected;
	private int failedAt;

	/** Starts over on the slice from {@code from} (inclusive) to {@code to} (exclusive); columns count from {@code lineStart}. */
	public void reset(byte[] buffer, int lineStart, int from, int to) {
		bytes = buffer;
		start = lineStart;
		position = from;
		end = to;
		expected = null;
		failedAt = -1;
	}

	/** The bytes behind the cursor. */
	public byte[] bytes() {
		return bytes;
	}

	/** Index of the next byte. */
	public int position() {
		return position;
	}

	/** Index behind the last byte. */
	public int end() {
		return end;
	}

	/** Moves to an index between the start and the end. */
	public void moveTo(int index) {
		position = index;
	}

	/** The next byte, or 0 at the end. */
	public byte peek() {
		return position < end ? bytes[position] : 0;
	}

	/** Skips blanks and tabs. */
	public void skipBlanks() {
		while (position < end && blank(bytes[position])) {
			position++;
		}
	}

	/** Whether only blanks are left; skips them. */
	public boolean atEnd() {
		skipBlanks();
		return position >= end;
	}

	/** Skips blanks, then takes {@code literal} if it is next, whatever follows it. */
	public boolean accept(String literal) {
		skipBlanks();
		int length = literal.length();
		if (position + length > end) {
			return false;
		}
		for (int i = 0; i < length; i++) {
			if (bytes[position + i] != literal.charAt(i)) {
				return false;
			}
		}
		position += length;
		return true;
	}

	/**
	 * Skips blanks and one comma, then takes {@code key} if it is the next word, along with a colon or equals sign behind it.
	 */
	public boolean key(String key) {
		int before = position;
		skipBlanks();
		if (peek() == ',') {
			position++;
		}
		if (accept(key) && !wordByte(peek())) {
			skipBlanks();
			if (peek() == ':' || peek() == '=') {
				position++;
			}
			return true;
		}
		position = before;
		return false;
	}

	/** Like {@link #key}, but its absence is a failure. */
	public void need(String key) {
		if (!key(key)) {
			fail("'" + key + "'");
		}
	}

	/** Takes a hexadecimal number of at most 64 bits, with or without 0x. */
	public long takeHex(String what) {
		skipBlanks();
		int from = position;
		if (position + 1 < end && bytes[position] == '0' && (bytes[position + 1] | 0x20) == 'x') {
			position += 2;
		}
		int digits = position;
		long value = 0;
		while (position < end) {
			int digit = hexDigit(bytes[position]);
			if (digit < 0) {
				break;
			}
			value = value << 4 | digit;
			position++;
		}
		int length = position - digits;
		if (length == 0 || length > 16 && significant(digits) > 16) {
			position = length == 0 && digits < end ? from : position;
			return fail(what + " (a hexadecimal number)");
		}
		return value;
	}

	private int significant(int digits) {
		int first = digits;
		while (first < position && bytes[first] == '0') {
			first++;
		}
		return position - first;
	}

	/** Takes a decimal number of at most 18 digits, with an optional minus sign. */
	public long takeDecimal(String what) {
		skipBlanks();
		int from = position;
		boolean negative = peek() == '-';
		if (negative) {
			position++;
		}
		int digits = position;
		long value = 0;
		while (position < end && digit(bytes[position]) && position - digits < 19) {
			value = value * 10 + bytes[position] - '0';
			position++;
		}
		int length = position - digits;
		if (length == 0 || length > 18) {
			position = from;
			return fail(what + " (a decimal number)");
		}
		return negative ? -value : value;
	}

	/** Takes a number in the base its spelling says: hexadecimal with 0x, decimal without. */
	public long takeNumber(String what) {
		skipBlanks();
		boolean hex = position + 1 < end && bytes[position] == '0' && (bytes[position + 1] | 0x20) == 'x';
		return hex ? takeHex(what) : takeDecimal(what);
	}

	/** Takes a hexadecimal number behind {@code key}, or {@code ABSENT} when the key is not next. */
	public long optionalHex(String key) {
		return key(key) ? takeHex(key) : ABSENT;
	}

	/** Takes a vCPU number behind {@code key}, or -1 when the key is not next. */
	public int optionalIndex(String key) {
		return key(key) ? takeIndex(key) : -1;
	}

	/** Takes a small decimal number (a vCPU or a thread). */
	public int takeIndex(String what) {
		long value = takeDecimal(what);
		if (value == ABSENT) {
			return -1;
		}
		return value < 0 || value > Integer.MAX_VALUE ? (int) fail(what + " between 0 and 2147483647") : (int) value;
	}

	/** Takes an interrupt vector in the given base. */
	public int takeVector(boolean hexadecimal) {
		skipBlanks();
		int from = position;
		long value = hexadecimal ? takeHex("vector") : takeNumber("vector");
		if (value == ABSENT) {
			return -1;
		}
		if (value < 0 || value > 255) {
			position = from;
			fail("a vector between 0 and 255");
			return -1;
		}
		return (int) value;
	}

	/** Takes everything up to the next blank or one of {@code stops}. */
	public String takeWord(Names names, String what, String stops) {
		skipBlanks();
		int from = position;
		while (position < end && !blank(bytes[position]) && stops.indexOf(bytes[position]) < 0) {
			position++;
		}
		if (position == from) {
			fail(what);
			return "";
		}
		return names.of(bytes, from, position);
	}

	/** Takes the rest of the line without the blanks around it. */
	public String takeRest() {
		skipBlanks();
		int to = end;
		while (to > position && blank(bytes[to - 1])) {
			to--;
		}
		String rest = new String(bytes, position, to - position, StandardCharsets.UTF_8);
		position = end;
		return rest;
	}

	/** Index of {@code literal} at or behind the cursor, or -1. */
	public int find(String literal) {
		return find(bytes, position, end, literal);
	}

	/** Index of {@code literal} between {@code from} and {@code to}, or -1. */
	public static int find(byte[] bytes, int from, int to, String literal) {
		int length = literal.length();
		char first = literal.charAt(0);
		for (int i = from; i + length <= to; i++) {
			if (bytes[i] == first) {
				int k = 1;
				while (k < length && bytes[i + k] == literal.charAt(k)) {
					k++;
				}
				if (k == length) {
					return i;
				}
			}
		}
		return -1;
	}

	/** Records a failure at the cursor unless there is one already. Returns {@code ABSENT}. */
	public long fail(String what) {
		if (expected == null) {
			expected = what;
			failedAt = position;
		}
		return ABSENT;
	}

	/** Whether something expected was missing. */
	public boolean failed() {
		return expected != null;
	}

	/** Whether the failure was that the line ended. */
	public boolean failedAtEnd() {
		return expected != null && failedAt >= end;
	}

	/** What the first failure expected, or null. */
	public String expected() {
		return expected;
	}

	/** 1-based column of the first failure, or of the cursor without one. */
	public int column() {
		return (expected == null ? position : failedAt) - start + 1;
	}

	/** Whether the byte is a blank or a tab. */
	public static boolean blank(byte b) {
		return b == ' ' || b == '\t';
	}

	/** Whether the byte is a decimal digit. */
	public static boolean digit(byte b) {
		return b >= '0' && b <= '9';
	}

	/** Whether the byte may be part of an event or field name. */
	public static boolean wordByte(byte b) {
		return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '_';
	}

	/** The value of a hexadecimal digit, -1 for any other byte. */
	public static int hexDigit(byte b) {
		if (b >= '0' && b <= '9') {
			return b - '0';
		}
		int lower = b | 0x20;
		return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
	}
}
