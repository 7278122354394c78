package trapline.conform.program;

import java.util.ArrayList;
import java.util.List;

/** Guest state outside the registers: names of the schema, and assignments to variables of the semantics. */
final class VmxGuestState {
	private static final int BREAKPOINT_MET = 1;
	private static final int ENABLED_BREAKPOINT = 1 << 12;
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
		settings.add(new Setting("guest_second_shadow", sti && movss));
		settings.add(new Setting("nmi_blocked", bits.contains("nmi")));
		return settings;
	}

	static Setting activity(String state) {
		if (!List.of("active", "hlt", "shutdown").contains(state))
			throw new UnsupportedProgram("unknown activity state '" + state + "': expected active, hlt, shutdown");
		return new Setting("guest_activity", state);
	}

	static List<Setting> pendingDebug(int bits) {
		if ((bits & ~(BREAKPOINT_MET | ENABLED_BREAKPOINT | SINGLE_STEP)) != 0)
			throw new UnsupportedProgram("the mapping covers bits 0, 12 and 14 of the pending debug exceptions, not "
					+ Integer.toHexString(bits));
		return List.of(new Setting("guest_pending_b0", (bits & BREAKPOINT_MET) != 0),
				new Setting("pending_bp", (bits & ENABLED_BREAKPOINT) != 0),
				new Setting("pending_bs", (bits & SINGLE_STEP) != 0));
	}
}
