package trapline.conform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import trapline.compiler.CompileOptions;
import trapline.compiler.ScenarioCompiler;
import trapline.conform.corpus.CatalogueCase;
import trapline.conform.corpus.Corpus;
import trapline.conform.kvm.Outcome;
import trapline.conform.kvm.Replay;
import trapline.conform.model.ProgramLoader;
import trapline.conform.model.Stories;
import trapline.conform.mutation.SemanticRule;
import trapline.library.Library;
import trapline.machine.Actor;
import trapline.machine.Choice;
import trapline.machine.Machine;
import trapline.machine.RuleRef;
import trapline.machine.StepListener;
import trapline.machine.stmt.MarkKind;
import trapline.model.scenario.Scenario;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;
import trapline.session.StepMark;
import trapline.session.Stepper;

/**
 * The scripts about KVM's event injection and a processor with VMX or SVM under the same pass: what a script decides, KVM decides in the
 * same order between real exits and entries, and the same hazards are found. A line {@code // VARIANT: RULE...} of a scenario lists what is
 * decided; a + marks what the script leaves out because it begins later, ends earlier, or does not list an exit, and {@code // also
 * VARIANT HAZARD} a hazard of what the script leaves out.
 */
class InjectionTest {
	private static final Set<String> DECIDING = Set.of("kvm.injection.pass", "kvm.injection.nmi", "kvm.injection.exceptions");
	/** That an event has arrived in the guest is no decision. */
	private static final String DELIVERED = "T-6.14";
	private static final String BESIDES = "+";
	private static final String ALSO = "// also ";
	/** A script that begins inside a delivery has no exit that could say so. */
	private static final Map<String, String> SAME = Map.of("T-6.12.requeue", "T-6.16.exception");
	private static final Set<String> BEYOND = Set.of("T-6.12", "T-6.23.recover", "T-6.7", "T-6.16.length");
	private static final Path WHY_NOT = Folder.of("injection/no-processor.txt");

	private static final Map<String, String> MODULES = SemanticRule.all().stream()
			.collect(Collectors.toMap(SemanticRule::id, SemanticRule::module));
	private static final Replay REPLAY = new Replay(new ProgramLoader()::compile, CompileOptions.NONE);
	private static final Map<String, CatalogueCase> SCRIPTS = scripts();

	/** A scenario under a policy, and what it lists. */
	record OnProcessor(String processor, String id, String policy, List<String> listed, Loaded scenario) {
		CatalogueCase script() {
			return SCRIPTS.get(id + "/" + policy);
		}

		List<String> decided() {
			return listed.stream().map(rule -> rule.replace(BESIDES, "")).toList();
		}

		List<String> scripted() {
			return listed.stream().filter(rule -> !rule.startsWith(BESIDES)).toList();
		}

		Stepper run() {
			return InjectionTest.run(scenario, Map.of("variant", policy));
		}

		@Override
		public String toString() {
			return processor + " " + id + "/" + policy;
		}
	}

	static List<OnProcessor> scenarios() throws IOException {
		List<OnProcessor> all = new ArrayList<>();
		for (Path file : files()) {
			Loaded loaded = new NotationLoader(Library.standard()::module).load(Files.readString(file), file.getFileName().toString());
			assertFalse(loaded.hasErrors(), () -> loaded.problems().toString());
			for (String line : loaded.text().lines().filter(line -> line.matches("// C_\\w+: .*")).toList()) {
				String[] parts = line.substring("// ".length()).split(": ");
				all.add(new OnProcessor(file.getParent().getFileName().toString(), id(file), parts[0], List.of(parts[1].split(" ")), loaded));
			}
		}
		return all;
	}

	@ParameterizedTest
	@MethodSource("scenarios")
	void theProcessorIsGivenTheDecisionsOfTheScript(OnProcessor one) {
		Stepper stepper = one.run();
		assertEquals(List.of(), stepper.divergences());
		assertEquals(String.join(" ", one.decided()), String.join(" ", deciding(stepper.path().stream()
				.filter(moment -> moment.step() != null).flatMap(moment -> moment.step().fired().stream()).map(fired -> fired.rule().id()).toList())));
		List<String> script = deciding(firing(REPLAY.machine(one.script())));
		assertEquals(String.join(" ", one.scripted()), script.stream().map(rule -> SAME.getOrDefault(rule, rule)).collect(Collectors.joining(" ")));
	}

	@ParameterizedTest
	@MethodSource("scenarios")
	void theProcessorShowsTheHazardsOfTheScript(OnProcessor one) {
		CatalogueCase script = one.script();
		Stepper stepper = one.run();
		Set<String> hazards = new TreeSet<>();
		stepper.path().stream().filter(moment -> moment.step() != null)
				.forEach(moment -> moment.step().hazards().forEach(hazard -> hazards.add(hazard.id())));
		hazards.retainAll(script.hazards());
		Set<String> expected = new TreeSet<>(Outcome.of(REPLAY, script).hazards());
		assertEquals(new TreeSet<>(script.expectation().hazards()), expected);
		String also = ALSO + one.policy() + " ";
		one.scenario().text().lines().filter(line -> line.startsWith(also)).forEach(line -> expected.add(line.substring(also.length())));
		assertEquals(expected, hazards);
	}

	/** What the script decides with a guest that has shut down, the processor finds in the guest's state; so with an event that nobody will look at. */
	@ParameterizedTest
	@MethodSource("scenarios")
	void aGuestDiesAndAnEventIsLeftWhereTheScriptSaysSo(OnProcessor one) {
		Stepper stepper = one.run();
		int[] last = stepper.now().copyOfState();
		String verdict = one.script().expectation().verdict();
		assertEquals("blocked".equals(verdict), stepper.machine().checks().get(0).condition().test(last));
		assertEquals("fatal".equals(verdict), stepper.machine().checks().get(1).condition().test(last));
	}

	/** The short pass of {@code kvm.injection} knows VMX, virtual NMIs and interrupts alone: of these it injects the same in the same order. */
	@ParameterizedTest
	@MethodSource("ofTheShortPass")
	void theShortPassInjectsTheSame(OnProcessor one) {
		String text = one.scenario().text().replace("import kvm.injection.vmx\nimport kvm.injection.hazards\n", "import kvm.injection\n")
				.replaceAll("param variant.*\n|check .*\n|compare .*\n", "").replace("policy = variant", "").replace("variant != C_VMX_SOFT", "true").replace("run_for 1100", "nop").replace("whole_pass()", "injection()");
		Loaded loaded = new NotationLoader(Library.standard()::module).load(text, "short.trap");
		assertFalse(loaded.hasErrors(), () -> loaded.problems().toString());
		assertEquals(injected(one.run()), injected(run(loaded, Map.of())));
	}

	static List<OnProcessor> ofTheShortPass() throws IOException {
		return scenarios().stream().filter(one -> one.processor().equals("vmx") && !Set.of("C_VMX_SOFT", "C_NO_LENGTH").contains(one.policy()))
				.filter(one -> one.scenario().text().contains("whole_pass()") && one.decided().stream().noneMatch(BEYOND::contains)).toList();
	}

	private static List<String> injected(Stepper stepper) {
		List<String> injected = stepper.path().stream().filter(moment -> moment.step() != null)
				.flatMap(moment -> moment.step().marks().stream()).filter(mark -> mark.kind() == MarkKind.INJECTED)
				.map(StepMark::text).toList();
		assertFalse(injected.isEmpty());
		return injected;
	}

	/** A line of the list names a policy, a script, or one policy of a script. */
	@Test
	void everyScriptRunsOnAProcessorOrSaysWhyItCannot() throws IOException {
		Set<String> excused = Files.readAllLines(WHY_NOT).stream().map(line -> line.split(": ", 2)[0]).collect(Collectors.toCollection(TreeSet::new));
		Set<String> played = scenarios().stream().map(one -> one.script().id()).collect(Collectors.toSet());
		Set<String> used = new TreeSet<>();
		List<String> neither = new ArrayList<>();
		for (String id : SCRIPTS.keySet()) {
			List<String> why = Stream.of(id, id.split("/")[0], id.split("/")[1]).filter(excused::contains).toList();
			if (why.isEmpty() != played.contains(id))
				neither.add(id);
			used.addAll(why);
		}
		assertEquals(List.of(), neither, "played and excused, or neither");
		assertEquals(excused, used);
	}

	private static Stepper run(Loaded loaded, Map<String, String> params) {
		Scenario scenario = loaded.scenario().orElseThrow();
		Machine machine = new ScenarioCompiler(object -> null).compile(scenario, loaded.baseFirst(), CompileOptions.NONE.withParams(params)).machine();
		Stepper stepper = new Stepper(machine, Stories.of(scenario).get(0));
		stepper.run();
		return stepper;
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(Folder.of("injection"))) {
			return files.filter(file -> file.toString().endsWith(".trap")).sorted().toList();
		}
	}

	private static String id(Path file) {
		return file.getFileName().toString().replace(".trap", "").toUpperCase(Locale.ROOT);
	}

	private static Map<String, CatalogueCase> scripts() {
		Map<String, CatalogueCase> scripts = new LinkedHashMap<>();
		for (CatalogueCase one : Corpus.read(List.of(Folder.of("kvm"))).catalogued())
			if (one.scenario().section().equals("S6"))
				scripts.put(one.id(), one);
		return scripts;
	}

	/** Of rules that ran those that decide, one that says the same twice in a row once. */
	private static List<String> deciding(List<String> rules) {
		List<String> deciding = new ArrayList<>();
		for (String rule : rules)
			if (!rule.startsWith(DELIVERED) && DECIDING.contains(MODULES.getOrDefault(rule, ""))
					&& (deciding.isEmpty() || !deciding.get(deciding.size() - 1).equals(rule)))
				deciding.add(rule);
		return deciding;
	}

	private static List<String> firing(Machine machine) {
		List<String> rules = new ArrayList<>();
		int[] state = machine.initial();
		StepListener listener = new StepListener() {
			@Override
			public void fired(Actor actor, RuleRef rule) {
				if (rule != null)
					rules.add(rule.id());
			}
		};
		for (List<Choice> choices = machine.enabled(state); !choices.isEmpty(); choices = machine.enabled(state))
			machine.step(state, choices.get(0), listener);
		return rules;
	}
}
