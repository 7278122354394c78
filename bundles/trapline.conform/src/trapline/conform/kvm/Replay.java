package trapline.conform.kvm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import trapline.compiler.CompileOptions;
import trapline.compiler.Compiled;
import trapline.conform.corpus.CatalogueCase;
import trapline.conform.corpus.CatalogueScenario;
import trapline.conform.corpus.CorpusException;
import trapline.conform.score.CaseResult;
import trapline.library.Library;
import trapline.machine.Machine;
import trapline.machine.SemanticsError;
import trapline.notation.NotationLoader;

/** Replays scenarios of a catalogue under their policies. Not for concurrent use. */
public final class Replay {
	/** Sections whose scenarios are texts to be read, not scripts. */
	private static final String TRACES = "S7";

	private final NotationLoader loader = NotationLoader.unchecked(Library.standard()::module);
	private final Map<String, List<ScriptWriter>> writers = new HashMap<>();
	private final BiFunction<String, CompileOptions, Compiled> compiler;
	private final CompileOptions options;

	/**
	 * @param compiler compiles the text of a scenario
	 * @param options what is changed about the semantics
	 */
	public Replay(BiFunction<String, CompileOptions, Compiled> compiler, CompileOptions options) {
		this.compiler = compiler;
		this.options = options;
	}

	/** Replays one scenario under one policy. */
	public CaseResult run(CatalogueCase one) {
		if (one.scenario().section().equals(TRACES))
			return CatalogueScoring.unscored(one, "it is about the text of traces");
		try {
			return CatalogueScoring.score(one, ScriptRun.of(machine(one)));
		} catch (SemanticsError | CorpusException e) {
			return CatalogueScoring.notRun(one, e.getMessage());
		}
	}

	/**
	 * What a case is compiled to.
	 *
	 * @throws CorpusException if it cannot be; the message says why
	 */
	public Machine machine(CatalogueCase one) {
		Compiled compiled = compiler.apply(text(one.scenario(), one.variant()),
				options.withParams(Map.of(ScriptWriter.VARIANT, one.variant())));
		if (compiled.machine() == null)
			throw new CorpusException("the script does not compile: " + compiled.errors().get(0).message());
		return compiled.machine();
	}

	/**
	 * A scenario in the notation.
	 *
	 * @param variant the variant that runs by itself
	 * @throws CorpusException if something in it is not known; the message names file and line
	 */
	public String text(CatalogueScenario scenario, String variant) {
		return writer(scenario, variant).write(scenario, variant);
	}

	/**
	 * What a scenario belongs to, for people.
	 *
	 * @param variant the variant that runs by itself
	 * @throws CorpusException if nothing is about its section
	 */
	public String thread(CatalogueScenario scenario, String variant) {
		return writer(scenario, variant).thread();
	}

	private ScriptWriter writer(CatalogueScenario scenario, String variant) {
		List<ScriptWriter> able = writers.computeIfAbsent(scenario.section(), section -> Family.of(section).stream()
				.map(family -> new ScriptWriter(new Vocabulary(family, loader))).toList());
		if (able.isEmpty())
			throw new CorpusException(scenario.place() + ": no module is about section " + scenario.section() + ": there are "
					+ String.join(", ", Family.played()));
		return able.stream().filter(writer -> writer.knows(scenario, variant)).findFirst()
				.or(() -> able.stream().filter(writer -> writer.has(variant)).findFirst()).orElse(able.get(0));
	}
}
