package trapline.notation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The bytes of a file of the notation: UTF-8 text of limited size. */
public final class SourceText {

	/** The encoding of every file of the notation. */
	public static final Charset ENCODING = StandardCharsets.UTF_8;

	/** Longer files are refused, in bytes: a scenario of this size would not fit any screen or search. */
	public static final int LARGEST = 4 << 20;

	private SourceText() {
	}

	/**
	 * Reads a text; a byte order mark is dropped.
	 *
	 * @throws UnreadableText if it is too large, not UTF-8, or holds control characters that no text has
	 */
	public static String decode(InputStream in) throws IOException, UnreadableText {
		byte[] bytes = in.readNBytes(LARGEST + 1);
		if (bytes.length > LARGEST)
			throw new UnreadableText("the file is larger than " + (LARGEST >> 20) + " MiB, too large for the notation");
		for (int i = 0; i < bytes.length; i++)
			if (bytes[i] == 0)
				throw new UnreadableText("not a text file: byte " + i + " is zero", lineOf(bytes, i));
		String text = decode(bytes);
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	/** The bytes of a text, as a file holds them. */
	public static InputStream stream(String text) {
		return new ByteArrayInputStream(text.getBytes(ENCODING));
	}

	private static String decode(byte[] bytes) throws UnreadableText {
		var decoder = ENCODING.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(bytes.length);
		CoderResult result = decoder.decode(in, out, true);
		if (!result.isError())
			result = decoder.flush(out);
		if (result.isError())
			throw new UnreadableText("not a UTF-8 text: byte " + in.position() + " belongs to no character", lineOf(bytes, in.position()));
		return out.flip().toString();
	}

	private static int lineOf(byte[] bytes, int offset) {
		int line = 1;
		for (int i = 0; i < offset; i++)
			if (bytes[i] == '\n')
				line++;
		return line;
	}
}
