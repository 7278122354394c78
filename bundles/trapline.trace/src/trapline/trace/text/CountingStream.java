package trapline.trace.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that were read from it, for progress. */
public final class CountingStream extends FilterInputStream {

	private long count;

	/** @param in what to read from */
	public CountingStream(InputStream in) {
		super(in);
	}

	@Override
	public int read() throws IOException {
		int value = in.read();
		count += value >= 0 ? 1 : 0;
		return value;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int got = in.read(bytes, offset, length);
		count += Math.max(0, got);
		return got;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	/** Bytes read so far. */
	public long count() {
		return count;
	}
}
