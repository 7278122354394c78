package trapline.conform.program;

import java.util.ArrayList;
import java.util.List;

/** Guest state outside the registers: names of the schema, and assignments to variables of the semantics. */
public final class VmxGuestState {
	/** The breakpoint in DR0 was met and is enabled. */
	private static final int BREAKPOINT = 1 << 12 | 1;
	private static final int SINGLE_STEP = 1 << 14;

	private VmxGuestState() {
	}

	/** A variable and its value. */
	record Setting(String variable, Object value) {
	}

	static List<Setting> interruptibility(List<String> bits) {
		List<Setting> settings = new ArrayList<>();
		for (String bit : bits)
			if (!List.of("sti", "mov_ss", "nmi").contains(bit))
				throw new UnsupportedProgram("unknown interruptibility '" + bit + "': expected mov_ss, nmi, sti");
		boolean sti = bits.contains("sti");
		boolean movss = bits.contains("mov_ss");
		settings.add(new Setting("shadow", sti ? "sti" : movss ? "movss" : "none"));
		settings.add(new Setting("guest_sti_and_movss", sti && movss));
		settings.add(new Setting("nmi_blocked", bits.contains("nmi")));
		return settings;
	}

	/**
	 * The names of the interruptibility bits that are set, in the order of the bits.
	 *
	 * @param shadow the value of the variable {@code shadow}
	 * @param both whether both STI and MOV SS block
	 * @param nmi whether NMIs are blocked
	 */
	public static List<String> interruptibility(String shadow, boolean both, boolean nmi) {
		List<String> bits = new ArrayList<>();
		if (shadow.equals("sti") || both)
			bits.add("sti");
		if (shadow.equals("movss") || both)
			bits.add("mov_ss");
		if (nmi)
			bits.add("nmi");
		return bits;
	}

	/** The field of pending debug exceptions. */
	public static int pendingDebug(boolean breakpoint, boolean step) {
		return (breakpoint ? BREAKPOINT : 0) | (step ? SINGLE_STEP : 0);
	}

	static Setting activity(String state) {
		if (!List.of("active", "hlt", "shutdown").contains(state))
			throw new UnsupportedProgram("unknown activity state '" + state + "': expected active, hlt, shutdown");
		return new Setting("guest_activity", state);
	}

	static List<Setting> pendingDebug(int bits) {
		if (bits != 0 && bits != BREAKPOINT && bits != SINGLE_STEP && bits != (BREAKPOINT | SINGLE_STEP))
			throw new UnsupportedProgram("the mapping covers pending debug exceptions of DR0 and of a single step, not 0x"
					+ Integer.toHexString(bits));
		return List.of(new Setting("pending_bp", (bits & BREAKPOINT) != 0),
				new Setting("pending_bs", (bits & SINGLE_STEP) != 0));
	}
}
