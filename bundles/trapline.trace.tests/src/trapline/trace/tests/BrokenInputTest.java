package trapline.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import trapline.trace.TraceFormatException;
import trapline.trace.TraceImport;
import trapline.trace.TraceProgress;
import trapline.trace.TraceReader;

/** Files that are damaged, cut, too large or no traces at all: a sentence for people, what can be kept is kept, never a crash. */
class BrokenInputTest {

	private static String refusal(byte[] bytes) {
		return assertThrows(TraceFormatException.class, () -> TestData.read(bytes, "f.trace")).getMessage();
	}

	private static String refusal(String text) {
		return refusal(text.getBytes(StandardCharsets.ISO_8859_1));
	}

	private static byte[] gzip(byte[] bytes) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
			gzip.write(bytes);
		}
		return out.toByteArray();
	}

	@Test
	void emptyFile() {
		assertEquals("f.trace: the file is empty", refusal(""));
	}

	@Test
	void text() {
		assertEquals("f.trace:1: expected ftrace text with kvm events (tracefs, 'trace-cmd report', 'perf script') or a QEMU log of '-d int', "
				+ "but the first 1 KiB have no line of either; the file starts with 'Dear all,'", refusal("Dear all,\nthe guest hangs.\n"));
	}

	@Test
	void binary() {
		byte[] bytes = new byte[100_000];
		new Random(1).nextBytes(bytes);
		bytes[0] = 0x7f;
		assertTrue(refusal(bytes).startsWith("f.trace:1: expected ftrace text"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "PERFILE2xxxx|perf script", "\u0017\u0008Dtracing6|trace-cmd report", "\u0028\u00b5\u002f\u00fd....|zstd -d",
			"\u00ff\u00feq\u0000|UTF-8", "00000000000i[CPU0  ] cpu hardware reset|Bochs" })
	void otherFormatsAreNamedWithWhatToDo(String start, String expected) {
		assertTrue(refusal(start).contains(expected), refusal(start));
	}

	@Test
	void tenMegabytesOfJunk() {
		byte[] junk = new byte[10 << 20];
		Random random = new Random(2);
		for (int i = 0; i < junk.length; i++) {
			junk[i] = (byte) (random.nextInt(40) == 0 ? '\n' : ' ' + random.nextInt(95));
		}
		assertTrue(refusal(junk).startsWith("f.trace:1: expected ftrace text"));
		Arrays.fill(junk, (byte) 'x');
		assertTrue(refusal(junk).startsWith("f.trace:1: expected ftrace text"));
	}

	@Test
	void junkBehindATraceIsPassedOver() throws Exception {
		byte[] trace = TestData.trace("v68-tracefs.trace");
		byte[] both = Arrays.copyOf(trace, trace.length + (4 << 20));
		Arrays.fill(both, trace.length, both.length, (byte) 'x');
		TraceImport imported = TestData.read(both, "f.trace");
		assertEquals(27, imported.statistics().events());
		assertTrue(imported.problems().get(0).message().startsWith("line longer than 65536 bytes"));
	}

	@Test
	void missingFileAndDirectory(@TempDir Path folder) {
		Path missing = folder.resolve("none.trace");
		assertEquals(missing + ": there is no such file",
				assertThrows(TraceFormatException.class, () -> TraceReader.read(missing, TraceProgress.NONE)).getMessage());
		assertEquals(folder + ": this is a directory; expected a trace file",
				assertThrows(TraceFormatException.class, () -> TraceReader.read(folder, TraceProgress.NONE)).getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "v419-tracefs.trace", "v68-tracefs.trace", "mail.trace", "quoted-printable.trace", "pf-nmi-pf.qemu.log" })
	void cutAnywhere(String name) throws Exception {
		byte[] whole = TestData.trace(name);
		long events = TestData.read(whole, name).statistics().events();
		for (int length = whole.length; length > 0; length -= 7) {
			byte[] cut = Arrays.copyOf(whole, length);
			try {
				TraceImport imported = TestData.read(cut, name);
				assertTrue(imported.statistics().events() <= events, name + ": a cut adds no event, at " + length);
				String lastLine = new String(cut, StandardCharsets.UTF_8);
				lastLine = lastLine.substring(lastLine.lastIndexOf('\n') + 1);
				if (!lastLine.isBlank() && !name.equals("mail.trace")) {
					assertTrue(imported.problems().stream().anyMatch(p -> p.message().contains("the file ends")), name + " cut at " + length);
				}
			} catch (TraceFormatException nothingLeft) {
				assertFalse(nothingLeft.getMessage().isEmpty());
			}
		}
	}

	@Test
	void cutLineIsReportedAndTheRestKept() throws Exception {
		String trace = new String(TestData.trace("v68-tracefs.trace"), StandardCharsets.UTF_8);
		int lastLine = trace.lastIndexOf('\n', trace.length() - 2) + 1;
		String cut = trace.substring(0, trace.indexOf("info1", lastLine) + "info1 ".length());
		TraceImport imported = TestData.read(cut);
		assertEquals(26, imported.statistics().events());
		assertEquals(1, imported.problems().size());
		assertEquals("t:31:106: the file ends in the middle of this line (kvm_exit: expected info1 (a hexadecimal number)); everything before it was read",
				imported.problems().get(0).in("t"));
	}

	@Test
	void halfAnExitReasonIsNotBelieved() throws Exception {
		TraceImport imported = TestData.read(" q-5 [000] d.... 1.000001: kvm_entry: vcpu 0, rip 0x1\n q-5 [000] d.... 1.000002: kvm_exit: vcpu 0 reason EXT");
		assertEquals(0, imported.statistics().exits().size());
		assertTrue(imported.problems().get(0).message().startsWith("the file ends in the middle of this line"));
	}

	@Test
	void completeLastLineWithoutNewlineIsKeptWithAWarning() throws Exception {
		TraceImport imported = TestData.read("kvm_entry: vcpu 0, rip 0x1");
		assertEquals(1, imported.statistics().events());
		assertEquals("the file ends without a newline here: the last value of this line may be cut", imported.problems().get(0).message());
	}

	@Test
	void gzip() throws Exception {
		byte[] plain = TestData.trace("pf-nmi-pf.qemu.log");
		assertEquals(RunDump.of(TestData.read(plain, "f")), RunDump.of(TestData.read(gzip(plain), "f")));
	}

	@Test
	void gzipCutAnywhere() throws Exception {
		byte[] packed = gzip(TestData.trace("v68-tracefs.trace"));
		int kept = 0;
		for (int length = packed.length - 9; length > 2; length -= 11) {
			try {
				TraceImport imported = TestData.read(Arrays.copyOf(packed, length), "f");
				kept++;
				assertTrue(imported.problems().stream().anyMatch(p -> p.message().startsWith("the gzip file is")), "cut at " + length);
			} catch (TraceFormatException nothingLeft) {
				assertFalse(nothingLeft.getMessage().isEmpty());
			}
		}
		assertTrue(kept > 20, "a cut file still shows what is before the cut");
	}

	@Test
	void damagedBytesNeverStopTheReading() throws Exception {
		for (String name : new String[] { "v419-tracefs.trace", "nested-smm.trace", "mail.trace", "unpaired.trace", "tf-movss_int3.qemu.log" }) {
			byte[] whole = TestData.trace(name);
			Random random = new Random(name.hashCode());
			for (int round = 0; round < Integer.getInteger("trapline.fuzz.rounds", 100); round++) {
				byte[] damaged = whole.clone();
				for (int i = random.nextInt(30); i >= 0; i--) {
					damaged[random.nextInt(damaged.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : " \n:0[]=>&"
							.charAt(random.nextInt(9)));
				}
				read(damaged);
			}
		}
	}

	@Test
	void linesInAnyOrderNeverStopTheReading() throws Exception {
		for (String name : new String[] { "v419-tracefs.trace", "v68-tracefs.trace", "v613-entry-info.trace", "perf-svm.trace",
				"pf-nmi-pf.qemu.log" }) {
			String[] lines = new String(TestData.trace(name), StandardCharsets.UTF_8).split("\n");
			Random random = new Random(5);
			for (int round = 0; round < Integer.getInteger("trapline.fuzz.rounds", 100); round++) {
				StringBuilder text = new StringBuilder();
				for (int i = 0; i < 60; i++) {
					text.append(lines[random.nextInt(lines.length)]).append('\n');
				}
				read(text.toString().getBytes(StandardCharsets.UTF_8));
			}
		}
	}

	private static void read(byte[] bytes) throws Exception {
		try {
			TraceReader.read(new ByteArrayInputStream(bytes), "f", bytes.length, TraceProgress.NONE);
		} catch (TraceFormatException refused) {
			assertTrue(refused.getMessage().startsWith("f:"));
		}
	}
}
