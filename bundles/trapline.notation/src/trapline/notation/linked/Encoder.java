package trapline.notation.linked;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what a {@link Decoder} reads: small numbers take one byte, texts are written once. */
final class Encoder {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private final Map<String, Integer> texts = new LinkedHashMap<>();

	/** Any number. */
	void number(int value) {
		count(value << 1 ^ value >> 31);
	}

	/** A number that is hardly ever negative. */
	void count(int value) {
		int rest = value;
		while ((rest & ~0x7F) != 0) {
			bytes.write(rest & 0x7F | 0x80);
			rest >>>= 7;
		}
		bytes.write(rest);
	}

	void text(String text) {
		count(texts.computeIfAbsent(text, t -> texts.size()));
	}

	/** Writes the texts, then all that refers to them. */
	void writeTo(DataOutputStream out) throws IOException {
		out.writeInt(texts.size());
		for (String text : texts.keySet()) {
			byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
			out.writeInt(encoded.length);
			out.write(encoded);
		}
		bytes.writeTo(out);
	}
}
