package trapline.conform.vector;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import trapline.conform.program.UnsupportedProgram;

/** State of the VMCS and of the virtual APIC in which a vector begins. */
final class VmxState {
	private static final Map<String, String> CONTROLS = Map.ofEntries(Map.entry("nmi_exit", "nmi_exiting"),
			Map.entry("virtual_nmis", "virtual_nmis"), Map.entry("nmi_window", "nmi_window_exiting"),
			Map.entry("intr_window", "interrupt_window_exiting"), Map.entry("extint_exit", "interrupt_exiting"),
			Map.entry("ack_on_exit", "ack_on_exit"), Map.entry("hlt_exit", "hlt_exiting"), Map.entry("mtf", "monitor_trap"),
			Map.entry("ept_ve", "ept_violation_ve"), Map.entry("tpr_shadow", "tpr_shadow"),
			Map.entry("virt_apic", "virtualize_apic"), Map.entry("apic_reg_virt", "register_virtualization"),
			Map.entry("vid", "virtual_delivery"), Map.entry("bus_lock", "bus_lock_exiting"), Map.entry("process_posted", "process_posted"));
	private static final Set<String> NUMBERS = Set.of("vtpr", "svi", "vppr", "tpr_threshold");
	private static final String TIMER = "preempt_timer";
	private static final int LARGEST_CODE = 0xffff;

	private final Pages pages;
	private final BiConsumer<String, Object> set;

	/** @param set told each variable and its value */
	VmxState(Pages pages, BiConsumer<String, Object> set) {
		this.pages = pages;
		this.set = set;
	}

	/** Sets what a field says; does nothing if it is no field of the VMCS. */
	void field(String key, Given init) {
		if (NUMBERS.contains(key))
			set.accept(key, init.number(key));
		else
			switch (key) {
			case "ctl" -> controls(init.inner(key));
			case "exc_bitmap" -> flags("exception_bitmap", init.list(key));
			case "eoi_exit", "virr", "visr", "pir" -> flags(key, init.list(key));
			case "rvi" -> requesting(init.number(key));
			case "pinv" -> set.accept("notification", init.number(key));
			case "pid" -> posted(init.inner(key));
			case "ve_busy" -> set.accept("ve_busy", init.flag(key, false));
			case "ept" -> violations(init.inner(key));
			case "pfec_mask" -> set.accept("page_fault_mask", within(init.number(key)));
			case "pfec_match" -> set.accept("page_fault_match", within(init.number(key)));
			case "launch_state" -> set.accept("launched", init.text(key, "clear").equals("launched"));
			default -> {
			}
			}
	}

	private void controls(Given controls) {
		for (String key : controls.keys()) {
			if (!key.equals(TIMER) && !CONTROLS.containsKey(key))
				throw new UnsupportedProgram("the mapping does not cover the control '" + key + "'");
			if (!key.equals(TIMER))
				set.accept(CONTROLS.get(key), controls.flag(key, false));
			else if (!Boolean.FALSE.equals(controls.take(key))) {
				set.accept("preemption_timer_on", true);
				set.accept("timer_value", controls.number(key));
			}
		}
	}

	private void flags(String array, List<?> indices) {
		for (Object index : indices)
			set.accept(array + "[" + Given.whole(index, array) + "]", true);
	}

	private void requesting(int vector) {
		set.accept("rvi", vector);
		if (vector != 0)
			set.accept("virr[" + vector + "]", true);
	}

	private void posted(Given descriptor) {
		flags("pir", descriptor.list("pir"));
		set.accept("outstanding", descriptor.flag("on", false));
		descriptor.end();
	}

	/** Whether an EPT violation may become an exception is what pages say. */
	private void violations(Given state) {
		if (state.flag("suppress_ve", false))
			pages.all("suppress_ve = true");
		state.end();
	}

	/** Error codes have no bits above 15: a mask of them changes nothing, a match of them is never met. */
	private static int within(int code) {
		return code >>> 16 == 0 ? code : LARGEST_CODE;
	}
}
