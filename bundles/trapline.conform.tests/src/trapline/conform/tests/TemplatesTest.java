package trapline.conform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import trapline.compiler.CompileOptions;
import trapline.compiler.Compiled;
import trapline.conform.model.ProgramLoader;
import trapline.library.Library;
import trapline.library.Template;
import trapline.machine.Choice;
import trapline.machine.Hazard;
import trapline.session.Stepper;
import trapline.session.Story;

/** What new scenarios begin with: each compiles and runs, says what to change, and compares something if it can. */
class TemplatesTest {
	private static final List<String> NAMES = List.of("s1-delivery", "s2-isolation", "s3-kvm-run", "s4-split-lock", "s5-cr2-nmi",
			"s6-injection", "bare-metal", "svm", "vmx");
	private static final int FEW = 5;
	private static final Pattern COMPARED = Pattern.compile("(?m)^compare \\w+ in \\{(.*)\\}$");
	private static final ProgramLoader LOADER = new ProgramLoader();

	private static List<Template> templates() {
		return Library.standard().templates();
	}

	@Test
	void thereIsOneForEachThreadAndForEachMachine() {
		assertEquals(NAMES, templates().stream().map(Template::name).toList());
	}

	@ParameterizedTest
	@MethodSource("templates")
	void itSaysWhatItIsAboutAndWhatToChange(Template template) {
		assertFalse(template.about().equals(template.name()) || template.about().isBlank(), template::about);
		assertTrue(template.begin().startsWith("// change: "), template::begin);
		assertFalse(template.begin().contains("// about:"), template::begin);
	}

	@ParameterizedTest
	@MethodSource("templates")
	void itCompilesAndRunsToItsEnd(Template template) {
		Compiled compiled = LOADER.compile(template.begin(), CompileOptions.NONE);
		assertEquals(List.of(), compiled.errors(), template::name);
		Stepper stepper = run(compiled);
		assertTrue(stepper.path().size() > FEW, template::name);
		assertTrue(stepper.choices().stream().allMatch(Choice::arrival), () -> template.name() + " goes on: " + stepper.choices());
	}

	/** A template of a thread shows at once that its policies differ. */
	@ParameterizedTest
	@MethodSource("templates")
	void policiesThatItComparesDiffer(Template template) {
		Matcher compared = COMPARED.matcher(template.begin());
		assertEquals(template.name().startsWith("s") && !template.name().equals("svm"), compared.find(), template::name);
		if (!template.begin().contains("compare variant"))
			return;
		Set<Set<String>> shown = new HashSet<>();
		for (String variant : compared.group(1).strip().split("\\s*,\\s*"))
			shown.add(hazards(run(LOADER.compile(template.begin(), CompileOptions.NONE.withParams(Map.of("variant", variant))))));
		assertTrue(shown.size() > 1, () -> template.name() + ": " + shown);
	}

	private static Stepper run(Compiled compiled) {
		Stepper stepper = new Stepper(compiled.machine(), Story.NONE);
		stepper.run();
		return stepper;
	}

	private static Set<String> hazards(Stepper stepper) {
		Set<String> hazards = new TreeSet<>();
		stepper.path().stream().filter(moment -> moment.step() != null)
				.forEach(moment -> moment.step().hazards().stream().map(Hazard::id).forEach(hazards::add));
		return hazards;
	}
}
