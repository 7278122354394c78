package trapline.notation.linked;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what an {@link Encoder} wrote. */
final class Decoder {

	private final ByteBuffer bytes;
	private final String[] texts;

	/** @param bytes at what {@link Encoder#writeTo} wrote */
	Decoder(ByteBuffer bytes) {
		this.bytes = bytes;
		texts = new String[bytes.getInt()];
		for (int i = 0; i < texts.length; i++) {
			int length = bytes.getInt();
			texts[i] = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
			bytes.position(bytes.position() + length);
		}
	}

	int number() {
		int value = count();
		return value >>> 1 ^ -(value & 1);
	}

	int count() {
		int value = 0;
		for (int shift = 0;; shift += 7) {
			byte next = bytes.get();
			value |= (next & 0x7F) << shift;
			if (next >= 0)
				return value;
		}
	}

	String text() {
		return texts[count()];
	}
}
