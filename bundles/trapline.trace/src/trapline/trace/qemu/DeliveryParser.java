package trapline.trace.qemu;

import static trapline.trace.TraceEvent.ABSENT;

import trapline.trace.QemuEvent.Delivery;
import trapline.trace.QemuEvent.Registers;
import trapline.trace.Stamp;
import trapline.trace.text.LineCursor;

/** {@code %6d: v=%02x e=%04x i=%d cpl=%d IP=%04x:%016x pc=.. SP=%04x:..} and {@code CR2=..} or {@code env->regs[R_EAX]=..}. */
final class DeliveryParser {

	private DeliveryParser() {
	}

	/** Whether the line starts like a record; leaves the cursor alone. */
	static boolean isHeader(LineCursor line) {
		byte[] bytes = line.bytes();
		int i = line.position();
		int from = i;
		while (i < line.end() && LineCursor.digit(bytes[i])) {
			i++;
		}
		return i > from && i + 4 <= line.end() && bytes[i] == ':' && bytes[i + 1] == ' ' && bytes[i + 2] == 'v' && bytes[i + 3] == '=';
	}

	/** Parses a header without its registers; failures are in the cursor. */
	static Delivery parse(Stamp at, LineCursor line) {
		long number = line.takeDecimal("a record number");
		line.accept(":");
		line.need("v");
		int vector = line.takeVector(true);
		line.need("e");
		long errorCode = line.takeHex("an error code");
		line.need("i");
		boolean software = line.takeDecimal("0 or 1") > 0;
		line.need("cpl");
		int cpl = line.takeIndex("a privilege level");
		line.need("IP");
		long cs = line.takeHex("a selector");
		colon(line);
		long rip = line.takeHex("an address");
		line.need("pc");
		line.takeHex("an address");
		line.need("SP");
		long ss = line.takeHex("a selector");
		colon(line);
		long sp = line.takeHex("an address");
		long cr2 = ABSENT;
		if (line.key("CR2")) {
			cr2 = line.takeHex("an address");
		} else if (line.accept("env->regs[R_EAX]=")) {
			line.takeHex("a value");
		} else {
			line.fail("'CR2=' or 'env->regs[R_EAX]='");
		}
		return new Delivery(at, number, vector, errorCode, software, cpl, cs, rip, ss, sp, cr2, Registers.NONE);
	}

	private static void colon(LineCursor line) {
		if (!line.accept(":")) {
			line.fail("':' and an address");
		}
	}

	/** The delivery with its register dump. */
	static Delivery with(Delivery d, Registers registers) {
		return new Delivery(d.at(), d.number(), d.vector(), d.errorCode(), d.software(), d.cpl(), d.cs(), d.rip(), d.ss(), d.sp(), d.cr2(),
				registers);
	}
}
