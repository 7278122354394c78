package trapline.trace.text;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * Physical lines of a file as slices of one byte buffer, without copying. A damaged or cut compressed file ends early with
 * {@link #damage()} instead of an exception. Lines longer than {@link #LONGEST} are cut there.
 */
public final class LineSource implements Closeable {

	/** Longest line handed out, in bytes; no tracer prints more than a page per event. */
	public static final int LONGEST = 1 << 16;

	private static final int BUFFER = 1 << 18;

	private final InputStream in;
	private final byte[] buffer = new byte[BUFFER];
	private int filled;
	private int next;
	private int start;
	private int end;
	private long number;
	private boolean ampersand;
	private boolean overlong;
	private boolean terminated = true;
	private boolean exhausted;
	private String damage;

	/** @param in plain or decompressed bytes, see {@link Decompressed}; closed with the source */
	public LineSource(InputStream in) {
		this.in = in;
	}

	/**
	 * Moves to the next line.
	 *
	 * @return false at the end of the file
	 * @throws IOException when the device fails
	 */
	public boolean next() throws IOException {
		start = next;
		int scan = next;
		ampersand = false;
		overlong = false;
		while (true) {
			byte[] bytes = buffer;
			int limit = filled;
			while (scan < limit) {
				byte b = bytes[scan++];
				if (b == '\n') {
					return found(scan - 1, scan, true);
				}
				if (b == '&') {
					ampersand = true;
				}
			}
			if (scan - start > LONGEST) {
				return skipRest();
			}
			if (start > 0) {
				System.arraycopy(buffer, start, buffer, 0, filled - start);
				filled -= start;
				scan -= start;
				start = 0;
			}
			if (!fill()) {
				return scan > start && found(scan, scan, false);
			}
		}
	}

	private boolean skipRest() throws IOException {
		overlong = true;
		int keep = start + LONGEST;
		int scan = keep;
		while (true) {
			while (scan < filled) {
				if (buffer[scan++] == '\n') {
					return found(keep, scan, true);
				}
			}
			if (start > 0) {
				System.arraycopy(buffer, start, buffer, 0, LONGEST);
				start = 0;
			}
			keep = LONGEST;
			filled = keep;
			scan = keep;
			if (!fill()) {
				return found(keep, keep, false);
			}
		}
	}

	private boolean found(int lineEnd, int following, boolean newline) {
		end = lineEnd;
		if (newline && end > start && buffer[end - 1] == '\r') {
			end--;
		}
		if (end - start > LONGEST) {
			end = start + LONGEST;
			overlong = true;
		}
		next = following;
		terminated = newline;
		number++;
		if (number == 1 && end - start >= 3 && buffer[start] == (byte) 0xef && buffer[start + 1] == (byte) 0xbb
				&& buffer[start + 2] == (byte) 0xbf) {
			start += 3;
		}
		return true;
	}

	private boolean fill() throws IOException {
		if (exhausted) {
			return false;
		}
		try {
			int got = in.read(buffer, filled, buffer.length - filled);
			if (got > 0) {
				filled += got;
				return true;
			}
		} catch (EOFException | ZipException cut) {
			damage = cut instanceof EOFException ? "the gzip file is cut" : "the gzip file is damaged";
		}
		exhausted = true;
		return false;
	}

	/** The buffer that holds the line; valid until the next call of {@link #next()}, and free to be written between start and end. */
	public byte[] buffer() {
		return buffer;
	}

	/** Index of the first byte of the line. */
	public int start() {
		return start;
	}

	/** Index behind the last byte of the line; the line end is not part of it. */
	public int end() {
		return end;
	}

	/** 1-based number of the line. */
	public long number() {
		return number;
	}

	/** Whether the line contains an ampersand, that is, perhaps an HTML entity. */
	public boolean hasAmpersand() {
		return ampersand;
	}

	/** Whether the line was longer than {@link #LONGEST}. */
	public boolean overlong() {
		return overlong;
	}

	/** Whether the line ended with a newline; false for a last line that may be cut. */
	public boolean terminated() {
		return terminated;
	}

	/** What ended the file too early, as a half sentence, or null. */
	public String damage() {
		return damage;
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
