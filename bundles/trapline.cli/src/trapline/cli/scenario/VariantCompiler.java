package trapline.cli.scenario;

import java.util.List;
import java.util.function.Consumer;

import trapline.cli.Failure;
import trapline.compiler.Compiled;
import trapline.compiler.Problem;
import trapline.compiler.ScenarioCompiler;
import trapline.conform.model.Stories;
import trapline.machine.SourceSpan;
import trapline.model.scenario.Scenario;
import trapline.model.semantics.Module;
import trapline.notation.Position;

/** Compiles variants of one scenario; what it found out for one, it need not find out again for the next. */
public final class VariantCompiler {
	private final LoadedScenario source;
	private final List<Module> modules;
	private final ScenarioCompiler compiler;

	/** @param source the scenario, which must not change */
	public VariantCompiler(LoadedScenario source) {
		this.source = source;
		modules = source.loaded().baseFirst();
		compiler = new ScenarioCompiler(object -> span(source.loaded().position(object)));
	}

	/**
	 * Compiles a variant.
	 *
	 * @param warnings takes what is odd about it, line by line
	 * @throws Failure with all problems if it cannot be run
	 */
	public CompiledScenario compile(Variant variant, Consumer<String> warnings) {
		Scenario scenario = source.scenario();
		Compiled compiled = compiled(variant);
		if (compiled.machine() == null) {
			List<String> errors = compiled.errors().stream().map(Problem::toString).toList();
			throw Failure.badInput(errors.isEmpty() ? source.name() + ":1:1: this scenario cannot be compiled"
					: ScenarioLoader.first(errors));
		}
		compiled.problems().forEach(problem -> warnings.accept(problem.toString()));
		return new CompiledScenario(scenario, compiled.machine(), Titles.of(scenario, variant, compiled.machine()),
				Stories.of(scenario), Titles.settings(scenario, variant));
	}

	/** @throws Failure if it has not what the variant names */
	Compiled compiled(Variant variant) {
		return compiler.compile(source.scenario(), modules, variant.compileOptions(source.scenario(), modules));
	}

	/** What can be given another value. */
	public Settable settable() {
		return Settable.of(source.scenario(), modules);
	}

	private static SourceSpan span(Position position) {
		return position == null ? null : new SourceSpan(position.file(), position.line(), position.column(), position.length());
	}
}
