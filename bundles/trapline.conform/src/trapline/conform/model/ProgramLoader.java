package trapline.conform.model;


import trapline.compiler.CompileOptions;
import trapline.compiler.Compiled;
import trapline.compiler.ScenarioCompiler;
import trapline.conform.corpus.CorpusException;
import trapline.library.Library;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;
import trapline.notation.Problem;

/**
 * Loads and compiles the scenarios that are written for recorded programs. The modules of the semantics are read once.
 * Not for concurrent use.
 */
public final class ProgramLoader {
	/** Nobody sees these scenarios, so that places in them need not be looked up. */
	private final ScenarioCompiler compiler = new ScenarioCompiler(object -> null);

	private final NotationLoader loader = NotationLoader.unchecked(Library.standard()::module);
	private Loaded latest;

	/**
	 * @param scenario the text of a scenario
	 * @param options what is changed about it
	 * @throws CorpusException if the text is not right; the message has line and column within it
	 */
	public Compiled compile(String scenario, CompileOptions options) {
		Loaded loaded = latest == null ? loader.load(scenario, "recorded.trap")
				: latest.text().equals(scenario) ? latest : loader.reload(latest, scenario);
		latest = loaded.resource() == null ? null : loaded;
		if (loaded.hasErrors())
			throw new CorpusException("the scenario of the program is not right: "
					+ loaded.problems().stream().filter(Problem::isError).findFirst().orElseThrow());
		return compiler.compile(loaded.scenario().orElseThrow(), loaded.baseFirst(), options);
	}
}
