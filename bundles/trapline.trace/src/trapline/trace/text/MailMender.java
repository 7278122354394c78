package trapline.trace.text;

import java.nio.charset.StandardCharsets;

/**
 * Undoes in place what mail programs and web archives do to a line: quoting with {@code >}, HTML entities, quoted-printable escapes. Lines
 * that were folded are left to the scanner, which knows when an event is incomplete; a quoted-printable soft break is reported by
 * {@link #softBreak()}. Mending never makes a line longer.
 */
public final class MailMender {

	private boolean quotedPrintable;
	private boolean softBreak;
	private int start;
	private int end;

	/** Mends the line in place; the result lies between {@link #start()} and {@link #end()}. */
	public void mend(byte[] bytes, int from, int to, boolean hasAmpersand) {
		start = from;
		end = to;
		softBreak = false;
		if (hasAmpersand) {
			entities(bytes);
		}
		unquote(bytes);
		if (end > start && bytes[end - 1] == '=' || quotedPrintable) {
			escapes(bytes);
		} else if (end - start > 30 && (bytes[start] | 0x20) == 'c') {
			String header = "content-transfer-encoding: quoted-printable";
			quotedPrintable = end - start >= header.length() && matchesIgnoringCase(bytes, header);
		}
	}

	private boolean matchesIgnoringCase(byte[] bytes, String text) {
		for (int i = 0; i < text.length(); i++) {
			byte b = bytes[start + i];
			int lower = b >= 'A' && b <= 'Z' ? b + 32 : b;
			if (lower != text.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	private void unquote(byte[] bytes) {
		int at = start;
		while (at < end && LineCursor.blank(bytes[at])) {
			at++;
		}
		if (at >= end || bytes[at] != '>') {
			return;
		}
		while (at < end && (bytes[at] == '>' || LineCursor.blank(bytes[at]))) {
			at++;
		}
		start = at;
	}

	private void escapes(byte[] bytes) {
		if (end > start && bytes[end - 1] == '=') {
			// a trailing '=' appears in no tracer's own output: from here on the text is quoted-printable
			softBreak = true;
			quotedPrintable = true;
			end--;
		}
		int to = start;
		for (int i = start; i < end; i++) {
			byte b = bytes[i];
			if (b == '=' && i + 2 < end && upperHex(bytes[i + 1]) >= 0 && upperHex(bytes[i + 2]) >= 0) {
				b = (byte) (upperHex(bytes[i + 1]) << 4 | upperHex(bytes[i + 2]));
				i += 2;
			}
			bytes[to++] = b;
		}
		end = to;
	}

	private static int upperHex(byte b) {
		return b >= 'a' ? -1 : LineCursor.hexDigit(b);
	}

	private void entities(byte[] bytes) {
		int to = start;
		for (int i = start; i < end; i++) {
			byte b = bytes[i];
			if (b == '&') {
				int semicolon = i + 1;
				while (semicolon < end && semicolon < i + 8 && bytes[semicolon] != ';') {
					semicolon++;
				}
				int value = semicolon < end && bytes[semicolon] == ';' ? entity(new String(bytes, i + 1, semicolon - i - 1, StandardCharsets.US_ASCII)) : -1;
				if (value >= 0) {
					b = (byte) value;
					i = semicolon;
				}
			}
			bytes[to++] = b;
		}
		end = to;
	}

	private static int entity(String name) {
		switch (name) {
		case "gt":
			return '>';
		case "lt":
			return '<';
		case "amp":
			return '&';
		case "quot":
			return '"';
		case "apos":
			return '\'';
		case "nbsp":
			return ' ';
		default:
			return numericEntity(name);
		}
	}

	private static int numericEntity(String name) {
		if (!name.matches("#[0-9]{1,3}|#x[0-9a-fA-F]{1,2}")) {
			return -1;
		}
		int value = name.charAt(1) == 'x' ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
		if (value == 0xa0) {
			return ' ';
		}
		return value >= ' ' && value < 127 ? value : -1;
	}

	/** Whether the mended line goes on, without a blank, on the next one. */
	public boolean softBreak() {
		return softBreak;
	}

	/** Index of the first byte of the mended line. */
	public int start() {
		return start;
	}

	/** Index behind the last byte of the mended line. */
	public int end() {
		return end;
	}
}
