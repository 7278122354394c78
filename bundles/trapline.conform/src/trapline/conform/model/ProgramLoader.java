package trapline.conform.model;

import trapline.compiler.CompileOptions;
import trapline.compiler.Compiled;
import trapline.compiler.ScenarioCompiler;
import trapline.conform.corpus.CorpusException;
import trapline.library.Library;
import trapline.machine.SourceSpan;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;
import trapline.notation.Position;
import trapline.notation.Problem;

/** Loads and compiles the scenario that was written for a recorded program. */
public final class ProgramLoader {
	private final NotationLoader loader = new NotationLoader(Library.standard()::module);

	/**
	 * @param scenario the text of a scenario
	 * @param options what is changed about it
	 * @throws CorpusException if the text is not right; the message has line and column within it
	 */
	public Compiled compile(String scenario, CompileOptions options) {
		Loaded loaded = loader.load(scenario, "recorded.trap");
		if (loaded.hasErrors())
			throw new CorpusException("the scenario of the program is not right: "
					+ loaded.problems().stream().filter(Problem::isError).findFirst().orElseThrow());
		return new ScenarioCompiler(object -> {
			Position position = loaded.position(object);
			return position == null ? null
					: new SourceSpan(position.file(), position.line(), position.column(), position.length());
		}).compile(loaded.scenario().orElseThrow(), loaded.modules(), options);
	}
}
