package trapline.conform.vector;

import java.util.List;
import java.util.Set;

import trapline.conform.corpus.GoldenCase;
import trapline.conform.program.UnsupportedProgram;

/** The processors that vectors are about. */
enum Family {
	BARE("platforms.intel_core", Set.of(), "conform.stimuli"),
	FRED("platforms.intel_fred", Set.of(), "conform.stimuli"),
	VMX("platforms.intel_vmx_apicv", Set.of("ept", "task_gate", "apic_access"), "conform.stimuli", "conform.vmx_stimuli"),
	VMX_FRED("platforms.intel_vmx_fred", Set.of("ept", "apic_access"), "conform.stimuli", "conform.vmx_stimuli", "vmx.preemption_timer",
			"vmx.posted_interrupts"),
	SVM("platforms.amd_svm", Set.of("npf"), "conform.stimuli", "conform.svm_stimuli");

	private final String platform;
	private final Set<String> conditions;
	private final List<String> harness;

	Family(String platform, Set<String> conditions, String... harness) {
		this.platform = platform;
		this.conditions = conditions;
		this.harness = List.of(harness);
	}

	/** Whether an access, or a delivery, of this processor can meet a condition: an exception, or what exits. */
	boolean meets(String condition) {
		return condition.equals("exception") || conditions.contains(condition);
	}

	/** The module of the processor. */
	String platform() {
		return platform;
	}

	/** The modules with its stimuli. */
	List<String> harness() {
		return harness;
	}

	/**
	 * The processor that has the mode in which a vector begins, and its way to deliver events.
	 *
	 * @throws UnsupportedProgram if the semantics has no such processor
	 */
	static Family of(GoldenCase.Stimuli stimuli) {
		String mode = stimuli.init().get("mode") instanceof String text ? text : "bare";
		boolean fred = "FRED".equals(stimuli.init().get("delivery"));
		if (mode.startsWith("vmx"))
			return fred ? VMX_FRED : VMX;
		if (mode.startsWith("svm") && fred)
			throw new UnsupportedProgram("the mapping does not cover FRED under SVM");
		if (mode.startsWith("svm"))
			return SVM;
		return fred ? FRED : BARE;
	}
}
