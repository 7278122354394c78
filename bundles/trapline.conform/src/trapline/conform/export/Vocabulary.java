package trapline.conform.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import trapline.conform.program.KnobProfiles;
import trapline.model.scenario.HostUse;
import trapline.model.scenario.KnobSetting;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioItem;
import trapline.model.scenario.VCpu;
import trapline.model.scenario.Without;

/** Which scenarios a test can tell at all: software on one processor, on its own or as the guest of a hypervisor. */
final class Vocabulary {
	private static final Set<String> PLATFORMS = Set.of("platforms.bare_metal", "platforms.intel_vmx", "platforms.amd_svm");
	private static final String HARNESS = "conform.harness";

	private Vocabulary() {
	}

	/** Whether a scenario was written for a recorded program. */
	static boolean isRecorded(Scenario scenario) {
		return scenario.getImports().stream().anyMatch(i -> HARNESS.equals(i.getModule()));
	}

	/** @throws NotTestable for what is more than that; the message names it */
	static void check(Subject subject, StartState start) {
		Scenario scenario = subject.scenario();
		for (ScenarioItem item : scenario.getItems())
			if (item instanceof HostUse use)
				throw subject.refuse(item, "the policy " + use.getHost().getName()
						+ ": the hypervisor of a test follows no policy, it does what was written down for each exit");
		if (!PLATFORMS.contains(scenario.getPlatform()))
			throw subject.refuse("a test runs on " + String.join(", ", new TreeSet<>(PLATFORMS)) + ", not on " + scenario.getPlatform());
		List<VCpu> processors = scenario.getItems().stream().filter(VCpu.class::isInstance).map(VCpu.class::cast).toList();
		if (processors.size() != 1)
			throw subject.refuse(processors.get(1), "a test has one processor, not also " + processors.get(1).getName());
		Map<String, String> profile = KnobProfiles.of(scenario.getPlatform());
		for (ScenarioItem item : scenario.getItems()) {
			if (item instanceof Without without)
				throw subject.refuse(item, "without " + without.getRule() + " it is not about real processors");
			if (item instanceof KnobSetting setting)
				check(subject, profile, setting.getKnob().getName(), text(setting), setting);
		}
		subject.values().forEach((name, value) -> check(subject, profile, name, value, scenario));
		start.check(processors.get(0));
	}

	private static String text(KnobSetting setting) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(setting.getValue());
		return node == null ? "" : NodeModelUtils.getTokenText(node);
	}

	/** The emulators, and the model that conformance runs ask, behave in one way only. */
	private static void check(Subject subject, Map<String, String> profile, String knob, String value, EObject where) {
		String usual = profile.get(knob);
		String actual = subject.value(value);
		if (usual != null && !usual.equals(actual))
			throw subject.refuse(where, "knob " + knob + " = " + actual + ": a test is compared with what is assumed of emulators, "
					+ usual);
	}
}
