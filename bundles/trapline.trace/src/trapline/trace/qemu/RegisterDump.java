package trapline.trace.qemu;

import static trapline.trace.TraceEvent.ABSENT;

import trapline.trace.QemuEvent.Registers;
import trapline.trace.text.LineCursor;

/** Collects the values that matter from the lines of one register dump. */
final class RegisterDump {

	private long rip;
	private long flags;
	private long cpl;
	private long inhibit;
	private long smm;
	private long halted;
	private long cr2;
	private boolean any;

	RegisterDump() {
		clear();
	}

	void clear() {
		rip = flags = cpl = inhibit = smm = halted = cr2 = ABSENT;
		any = false;
	}

	/** Whether the line looks like one of a dump: a short upper-case name, perhaps a blank, an equals sign. */
	static boolean isLine(LineCursor line) {
		byte[] bytes = line.bytes();
		int i = line.position();
		int end = Math.min(line.end(), i + 6);
		while (i < end && (bytes[i] >= 'A' && bytes[i] <= 'Z' || LineCursor.digit(bytes[i]))) {
			i++;
		}
		if (i == line.position()) {
			return false;
		}
		while (i < end && LineCursor.blank(bytes[i])) {
			i++;
		}
		return i < line.end() && bytes[i] == '=';
	}

	/** Reads what the line has; most lines of a dump are passed over after a look at their first bytes. */
	void read(LineCursor line) {
		any = true;
		byte first = line.peek();
		byte third = line.position() + 2 < line.end() ? line.bytes()[line.position() + 2] : 0;
		if ((first == 'R' || first == 'E') && third == 'P' && line.position() + 1 < line.end()
				&& line.bytes()[line.position() + 1] == 'I') {
			rip = hex(line, "IP=", rip);
			flags = hex(line, "FL=", flags);
			state(line);
		} else if (first == 'C' && (third == '0' || third == '2')) {
			cr2 = hex(line, "CR2=", cr2);
		} else if (first == 'A' || first == 'H' || first == 'C' && third == 'L' || first == 'I' && third == '=' || third == 'M') {
			state(line);
		}
	}

	/** These stand on the line of the flags, or on the next one when a mail program folded it. */
	private void state(LineCursor line) {
		cpl = hex(line, "CPL=", cpl);
		inhibit = hex(line, "II=", inhibit);
		smm = hex(line, "SMM=", smm);
		halted = hex(line, "HLT=", halted);
	}

	private static long hex(LineCursor line, String key, long otherwise) {
		int at = line.find(key);
		if (at < 0) {
			return otherwise;
		}
		int start = line.position();
		line.moveTo(at + key.length());
		long value = LineCursor.hexDigit(line.peek()) < 0 ? otherwise : line.takeHex(key);
		line.moveTo(start);
		return value;
	}

	/** Whether a line was read since the last clear. */
	boolean any() {
		return any;
	}

	Registers registers() {
		return any ? new Registers(rip, flags, cpl, inhibit, smm, halted, cr2) : Registers.NONE;
	}
}
