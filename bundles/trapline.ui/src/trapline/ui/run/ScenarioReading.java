package trapline.ui.run;

import java.util.Map;
import java.util.Set;

import trapline.compiler.CompileOptions;
import trapline.compiler.Compiled;
import trapline.compiler.ScenarioCompiler;
import trapline.library.Library;
import trapline.machine.Machine;
import trapline.machine.SourceSpan;
import trapline.model.scenario.Scenario;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;
import trapline.notation.Position;
import trapline.run.RunInfo;

/** The scenario of a request, read on whatever thread; the notation's machinery serves one at a time. */
public final class ScenarioReading {
	private final Loaded loaded;

	/** Reads the text and what it imports. */
	public ScenarioReading(RunRequest request) {
		NotationLoader loader = new NotationLoader(Library.standard()::module);
		loaded = request.file() == null ? loader.load(request.text(), request.name())
				: loader.load(request.text(), request.file(), request.name());
	}

	/** What was read already. */
	public ScenarioReading(Loaded loaded) {
		this.loaded = loaded;
	}

	/** What was read, with its errors. */
	public Loaded loaded() {
		return loaded;
	}

	/** The scenario; null if the text is none, or has errors. */
	public Scenario scenario() {
		return loaded.hasErrors() ? null : loaded.scenario().orElse(null);
	}

	/** Compiles it. @param variant values of parameters by name that differ from the text */
	public Compiled compile(Map<String, String> variant) {
		return new ScenarioCompiler(object -> span(loaded.position(object))).compile(scenario(), loaded.baseFirst(),
				new CompileOptions(variant, Map.of(), Set.of()));
	}

	/** What stands above its pictures. */
	public RunInfo title(Map<String, String> variant, Machine machine) {
		return RunTitles.of(scenario(), variant, machine);
	}

	private static SourceSpan span(Position position) {
		return position == null ? null
				: new SourceSpan(position.file(), position.line(), position.column(), position.length());
	}
}
