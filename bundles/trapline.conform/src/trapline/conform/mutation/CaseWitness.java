package trapline.conform.mutation;

import java.util.Set;

import trapline.compiler.CompileOptions;
import trapline.compiler.Compiled;
import trapline.conform.Conformance;
import trapline.conform.corpus.OracleCase;
import trapline.conform.model.ProgramLoader;
import trapline.conform.model.ProgramRunner;
import trapline.conform.program.ProgramWriter;
import trapline.machine.SemanticsError;

/** A recorded program. */
final class CaseWitness implements Witness {
	private final OracleCase recorded;
	private final String scenario;
	private final ProgramLoader loader;

	/**
	 * @param loader shared by all, as it keeps the modules
	 * @throws trapline.conform.program.UnsupportedProgram if the semantics does not cover the program
	 */
	CaseWitness(OracleCase recorded, ProgramLoader loader) {
		this.recorded = recorded;
		this.scenario = ProgramWriter.write(recorded.program(), Conformance.FRAMES);
		this.loader = loader;
	}

	@Override
	public String name() {
		return recorded.id();
	}

	String topic() {
		return recorded.topic();
	}

	@Override
	public Set<String> rules() {
		return ProgramRunner.rules(loader.compile(scenario, CompileOptions.NONE).machine());
	}

	@Override
	public String shows(Set<String> without) {
		Compiled compiled = loader.compile(scenario, CompileOptions.NONE.without(without));
		try {
			return compiled.machine() == null ? "" : ProgramRunner.run(compiled.machine()).toString();
		} catch (SemanticsError e) {
			return e.getMessage();
		}
	}
}
