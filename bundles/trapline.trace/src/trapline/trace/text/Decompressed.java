package trapline.trace.text;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Takes gzip off a stream, recognised by its first two bytes; other streams pass unchanged. */
public final class Decompressed {

	private Decompressed() {
	}

	/**
	 * The plain bytes. When the gzip header itself is cut, reading them throws an {@link EOFException}, as for any other cut.
	 *
	 * @throws IOException when not even the first bytes can be read
	 */
	public static InputStream of(InputStream stream) throws IOException {
		BufferedInputStream raw = new BufferedInputStream(stream, 1 << 16);
		raw.mark(4);
		int first = raw.read();
		int second = raw.read();
		raw.reset();
		if (first != 0x1f || second != 0x8b) {
			return raw;
		}
		try {
			return new GZIPInputStream(raw, 1 << 16);
		} catch (EOFException | ZipException headerCut) {
			return new InputStream() {
				@Override
				public int read() throws IOException {
					throw new EOFException();
				}
			};
		}
	}
}
