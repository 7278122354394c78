package trapline.trace;

import java.nio.charset.StandardCharsets;

/** Tells from the first bytes of a file (decompressed) which format it has, and if none, what else it may be. */
final class TraceSniffer {

	private final String head;

	/** @param bytes the start of the file; the more the better for mails with a long introduction */
	TraceSniffer(byte[] bytes, int length) {
		head = new String(bytes, 0, Math.min(length, 64), StandardCharsets.ISO_8859_1);
	}

	/** What the file is, when it is something known that cannot be read, as a sentence that says what to do; null otherwise. */
	String knownOther() {
		if (head.isEmpty()) {
			return "the file is empty";
		}
		if (head.startsWith("\u0017\u0008Dtracing")) {
			return "this is a binary trace-cmd file; run 'trace-cmd report FILE > trace.txt' and import that";
		}
		if (head.startsWith("PERFILE2")) {
			return "this is a binary perf file; run 'perf script -i FILE > trace.txt' and import that";
		}
		if (head.startsWith("\u0028\u00b5\u002f\u00fd")) {
			return "the file is compressed with zstd; decompress it with 'zstd -d' first";
		}
		if (head.startsWith("\u00fd7zXZ") || head.startsWith("BZh")) {
			return "the file is compressed; decompress it first (gzip is read as it is)";
		}
		if (head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff")) {
			return "the file is UTF-16 text; save it as UTF-8";
		}
		if (head.matches("(?s)\\d{11}[iedp]\\[.*")) {
			return "this is a Bochs log; expected ftrace text or a QEMU log of '-d int'";
		}
		return null;
	}
}
