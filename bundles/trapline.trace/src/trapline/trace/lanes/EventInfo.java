package trapline.trace.lanes;

import trapline.trace.TraceEvent;
import trapline.trace.Vectors;

/**
 * The 32-bit word that names an event in VM-entry, VM-exit and IDT-vectoring information fields (SDM3 24.8.3), and with the same layout in
 * EVENTINJ and EXITINTINFO of SVM (APM2 15.20).
 *
 * @param vector 0..255
 * @param type 0 external interrupt, 2 NMI, 3 hardware exception, 4 software interrupt, 5 privileged software exception, 6 software exception
 */
record EventInfo(int vector, int type) {

	static final int EXTERNAL = 0;
	static final int NMI = 2;
	static final int SOFTWARE_INTERRUPT = 4;

	/** Spelled once: an injection needs its label several times, and a trace has millions of them. */
	private static final String[][] LABELS = new String[8][256];

	/** Whether the word is printed and its valid bit set. */
	static boolean valid(long word) {
		return word != TraceEvent.ABSENT && (word & 0x80000000L) != 0;
	}

	/** @param word a valid word */
	static EventInfo of(long word) {
		return new EventInfo((int) word & 0xff, (int) word >> 8 & 7);
	}

	/** The row its episodes are drawn in. */
	Row row() {
		return switch (type) {
		case EXTERNAL -> Row.IRQ;
		case NMI -> Row.NMI;
		default -> Row.EXCEPTION;
		};
	}

	/** Name for people: {@code IRQ 0xec}, {@code NMI}, {@code #PF}, {@code INT 0x80}. */
	String label() {
		String known = LABELS[type & 7][vector];
		if (known == null) {
			known = spell();
			LABELS[type & 7][vector] = known;
		}
		return known;
	}

	private String spell() {
		return switch (type) {
		case EXTERNAL -> String.format("IRQ 0x%02x", vector);
		case NMI -> "NMI";
		case SOFTWARE_INTERRUPT -> String.format("INT 0x%02x", vector);
		default -> Vectors.label(vector);
		};
	}
}
