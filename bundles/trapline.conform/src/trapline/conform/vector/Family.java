package trapline.conform.vector;

import java.util.List;

import trapline.conform.corpus.GoldenCase;

/** The processors that vectors are about. */
enum Family {
	BARE("platforms.intel_core", "conform.stimuli"),
	FRED("platforms.intel_fred", "conform.stimuli"),
	VMX("platforms.intel_vmx_apicv", "conform.stimuli", "conform.vmx_stimuli"),
	SVM("platforms.amd_svm", "conform.stimuli", "conform.svm_stimuli");

	private final String platform;
	private final List<String> harness;

	Family(String platform, String... harness) {
		this.platform = platform;
		this.harness = List.of(harness);
	}

	/** The module of the processor. */
	String platform() {
		return platform;
	}

	/** The modules with its stimuli. */
	List<String> harness() {
		return harness;
	}

	/** The processor that has the mode in which a vector begins, and its way to deliver events. */
	static Family of(GoldenCase.Stimuli stimuli) {
		String mode = stimuli.init().get("mode") instanceof String text ? text : "bare";
		if (mode.startsWith("vmx"))
			return VMX;
		if (mode.startsWith("svm"))
			return SVM;
		return "FRED".equals(stimuli.init().get("delivery")) ? FRED : BARE;
	}
}
