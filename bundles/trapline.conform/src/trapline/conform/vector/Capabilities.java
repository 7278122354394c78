package trapline.conform.vector;

import java.util.Map;

import trapline.conform.program.UnsupportedProgram;

/** Implementation-defined behaviour that a vector asks for. */
final class Capabilities {
	/** Capabilities by the name of the vector, each with the knob that it is. */
	private static final Map<String, String> KNOBS = Map.ofEntries(same("sti_blocks_nmi"), same("sti_blocks_smi"),
			same("df_benign_is_triple"), same("rsm_restores_nmi_block"), same("nmi_inject_needs_no_sti"),
			same("svm_df_exit_keeps_exitintinfo"), same("nrip_save"), same("movss_blocks_smi"), same("init_clears_nmi_blocking"),
			same("movss_misses_breakpoints"), Map.entry("vmx_basic56", "error_code_vectors_unchecked"),
			Map.entry("zero_len_injection", "zero_length_injection"));

	private Capabilities() {
	}

	private static Map.Entry<String, String> same(String name) {
		return Map.entry(name, name);
	}

	/** The settings of knobs. */
	static String knobs(Given caps) {
		StringBuilder knobs = new StringBuilder();
		for (String key : caps.keys()) {
			if (!KNOBS.containsKey(key))
				throw new UnsupportedProgram("the mapping does not cover the capability '" + key + "'");
			knobs.append("knob ").append(KNOBS.get(key)).append(" = ").append(caps.flag(key, false)).append('\n');
		}
		return knobs.toString();
	}
}
