package trapline.trace.ftrace;

import static trapline.trace.TraceEvent.ABSENT;

import trapline.trace.KvmEvent;
import trapline.trace.Stamp;
import trapline.trace.TraceEvent;
import trapline.trace.Vectors;
import trapline.trace.text.LineCursor;
import trapline.trace.text.Names;

/** {@code kvm_inj_virq} and {@code kvm_inj_exception}. */
final class Injections {

	private static final String REINJECTED = "[reinjected]";

	private Injections() {
	}

	/** {@code irq 236} is decimal (up to v5.18); {@code IRQ 0xec} and {@code Soft/INTn 0x80} are hexadecimal. */
	static TraceEvent interrupt(Stamp at, LineCursor text, Names names) {
		boolean software = text.accept("Soft/INTn");
		if (!software && !text.accept("irq") && !text.accept("IRQ")) {
			text.fail("'irq', 'IRQ' or 'Soft/INTn'");
		}
		int vector = text.takeVector(false);
		return new KvmEvent.InjectInterrupt(at, vector, software, text.accept(REINJECTED));
	}

	/** {@code #PF (0x2)}; {@code #UD}; vectors without a name in the kernel's table are a number such as {@code 0x14}. */
	static TraceEvent exception(Stamp at, LineCursor text, Names names) {
		text.skipBlanks();
		int vector;
		String name;
		if (text.accept("#")) {
			name = text.takeWord(names, "an exception mnemonic", " ([");
			vector = Vectors.ofName(name);
		} else {
			vector = text.takeVector(false);
			name = "";
		}
		long errorCode = text.accept("(") ? text.takeHex("an error code") : ABSENT;
		if (errorCode != ABSENT && !text.accept(")")) {
			text.fail("')'");
		}
		return new KvmEvent.InjectException(at, vector, name, errorCode, text.accept(REINJECTED));
	}
}
