package trapline.conform.vector;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import trapline.conform.program.UnsupportedProgram;

/** State of the VMCB in which a vector begins. */
final class SvmState {
	private static final Map<String, String> INTERCEPTS = Map.ofEntries(Map.entry("intr", "intr"), Map.entry("nmi", "nmi"),
			Map.entry("vintr", "vintr"), Map.entry("cpuid", "cpuid_exit"), Map.entry("iret", "iret_exit"),
			Map.entry("int_n", "int_n"), Map.entry("hlt", "hlt_exit"), Map.entry("shutdown", "shutdown_exit"),
			Map.entry("vmmcall", "vmmcall_exit"), Map.entry("stgi", "stgi_exit"), Map.entry("clgi", "clgi_exit"),
			Map.entry("icebp", "icebp_exit"), Map.entry("init", "init_exit"), Map.entry("smi", "smi_exit"));
	private static final Set<String> FLAGS = Set.of("gif", "v_intr_masking", "host_if_at_vmrun", "v_irq", "v_ign_tpr",
			"int_shadow", "r_init");
	private static final Set<String> NUMBERS = Set.of("v_intr_prio", "v_tpr", "v_intr_vector");

	private final Pages pages;
	private final BiConsumer<String, Object> set;

	/** @param set told each variable and its value */
	SvmState(Pages pages, BiConsumer<String, Object> set) {
		this.pages = pages;
		this.set = set;
	}

	/** Sets what a field says; does nothing if it is no field of the VMCB. */
	void field(String key, Given init) {
		if (FLAGS.contains(key))
			set.accept(key, init.flag(key, false));
		else if (NUMBERS.contains(key))
			set.accept(key, init.number(key));
		else
			switch (key) {
			case "intercepts" -> intercepts(init.list(key));
			case "v_nmi" -> virtualNmi(init.inner(key));
			case "vgif" -> virtualGif(init.inner(key));
			case "vmcb_cr2" -> set.accept("vmcb_cr2", pages.at(init.number(key)));
			case "nested_paging" -> init.take(key);
			default -> {
			}
			}
	}

	private void intercepts(List<?> names) {
		for (Object value : names) {
			String name = String.valueOf(value);
			if (name.matches("exc\\d+"))
				set.accept("exception_intercepts[" + name.substring(3) + "]", true);
			else if (INTERCEPTS.containsKey(name))
				set.accept("intercepts[" + INTERCEPTS.get(name) + "]", true);
			else
				throw new UnsupportedProgram("the mapping does not cover the intercept '" + name + "'");
		}
	}

	private void virtualNmi(Given state) {
		set.accept("v_nmi_enable", state.flag("en", false));
		set.accept("v_nmi_pending", state.flag("pending", false));
		set.accept("v_nmi_mask", state.flag("mask", false));
		state.end();
	}

	private void virtualGif(Given state) {
		set.accept("v_gif_enable", state.flag("en", false));
		set.accept("v_gif", state.flag("val", true));
		state.end();
	}
}
