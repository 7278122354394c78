package trapline.conform.vector;

import java.util.List;
import java.util.function.BiConsumer;

import trapline.conform.program.UnsupportedProgram;

/** Debug registers and pending debug traps with which a vector begins. */
final class DebugState {
	private final BiConsumer<String, Object> set;

	/** @param set told each variable and its value */
	DebugState(BiConsumer<String, Object> set) {
		this.set = set;
	}

	/**
	 * Sets what a field says.
	 *
	 * @return whether an instruction breakpoint is armed
	 */
	boolean field(String key, Given init) {
		switch (key) {
		case "dr6" -> status(Integer.valueOf(0).equals(init.take(key)) ? List.of() : init.list(key));
		case "dr6_bit11" -> set("dr6_bld", !init.flag(key, true));
		case "dr7" -> guard(init.inner(key));
		case "pending_db" -> pending(init.list(key));
		default -> {
			Given breakpoint = init.inner(key);
			breakpoint(breakpoint);
			return breakpoint.text("kind", "exec").equals("exec");
		}
		}
		return false;
	}

	private void status(List<?> bits) {
		int left = 0;
		for (Object bit : bits)
			switch (String.valueOf(bit)) {
			case "B0", "B1", "B2", "B3" -> left |= 1 << String.valueOf(bit).charAt(1) - '0';
			case "BD" -> set("dr6_bd", true);
			case "BS" -> set("dr6_bs", true);
			default -> throw new UnsupportedProgram("the mapping does not cover the bit '" + bit + "' of DR6");
			}
		set("dr6_left", left);
	}

	private void breakpoint(Given breakpoint) {
		set("breakpoint_in", breakpoint.number("dr", 0));
		switch (breakpoint.text("kind", "exec")) {
		case "exec" -> set("breakpoint", breakpoint.text("at", "start") + "_0");
		case "write" -> set("watch", "watch_write");
		case "rw" -> set("watch", "watch_access");
		default -> throw new UnsupportedProgram("the mapping does not cover the breakpoint '" + breakpoint.text("kind", "") + "'");
		}
		breakpoint.take("at");
		breakpoint.end();
	}

	/** Debug traps that wait; a trap of any breakpoint is that of the one which is armed. */
	private void pending(List<?> bits) {
		for (Object bit : bits)
			switch (String.valueOf(bit)) {
			case "BS", "14" -> set("pending_bs", true);
			case "BLD", "11" -> set("pending_bld", true);
			case "0", "1", "2", "3", "B0", "B1", "B2", "B3", "12" -> set("pending_bp", true);
			default -> throw new UnsupportedProgram("the mapping does not cover the pending debug exception '" + bit + "'");
			}
	}

	private void guard(Given control) {
		set("general_detect", control.flag("GD", false));
		control.end();
	}

	private void set(String place, Object value) {
		set.accept(place, value);
	}
}
