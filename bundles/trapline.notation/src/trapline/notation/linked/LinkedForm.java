package trapline.notation.linked;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The binary form of one module. It lies beside the text, and counts only if it was made from this very text and with
 * the classes of this very model.
 *
 * @param checksum of the text that it was made from
 * @param sees the modules that it imports, directly or not, with the checksums of their texts; objects name them by place
 * @param body the objects
 */
record LinkedForm(int checksum, Map<String, Integer> sees, Decoder body) {

	private static final int MAGIC = 0x54524C31;
	private static final String TEXT = ".trapsem";
	private static final String LINKED = ".linked";

	/** The form beside a text; empty if there is none that fits. */
	static Optional<LinkedForm> beside(URL text) {
		try {
			return read(ByteBuffer.wrap(bytes(new URL(nameFor(text.toString())))), checksum(bytes(text)));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** The name of the form of a text. */
	static String nameFor(String text) {
		return text.substring(0, text.length() - TEXT.length()) + LINKED;
	}

	static int checksum(byte[] bytes) {
		return checksum(bytes, 0);
	}

	/** A file of a form. */
	static byte[] write(int checksum, Map<String, Integer> sees, Encoder body) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(file);
		out.writeInt(MAGIC);
		out.writeInt(ModelClasses.all().fingerprint());
		out.writeInt(checksum);
		out.writeInt(sees.size());
		for (Map.Entry<String, Integer> seen : sees.entrySet()) {
			out.writeUTF(seen.getKey());
			out.writeInt(seen.getValue());
		}
		body.writeTo(out);
		out.writeInt(checksum(file.toByteArray()));
		return file.toByteArray();
	}

	private static Optional<LinkedForm> read(ByteBuffer in, int expected) throws IOException {
		boolean whole = in.limit() > 20 && in.getInt(in.limit() - 4) == checksum(in.array(), 4);
		if (!whole || in.getInt() != MAGIC || in.getInt() != ModelClasses.all().fingerprint() || in.getInt() != expected)
			return Optional.empty();
		Map<String, Integer> sees = new LinkedHashMap<>();
		for (int i = in.getInt(); i > 0; i--) {
			byte[] name = new byte[in.getShort()];
			in.get(name);
			sees.put(new String(name, StandardCharsets.UTF_8), in.getInt());
		}
		return Optional.of(new LinkedForm(expected, sees, new Decoder(in)));
	}

	private static int checksum(byte[] bytes, int without) {
		CRC32 sum = new CRC32();
		sum.update(bytes, 0, bytes.length - without);
		return (int) sum.getValue();
	}

	private static byte[] bytes(URL url) throws IOException {
		try (InputStream in = url.openStream()) {
			return in.readAllBytes();
		}
	}
}
