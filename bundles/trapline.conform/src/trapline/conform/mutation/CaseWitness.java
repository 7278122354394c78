package trapline.conform.mutation;

import java.util.Set;
import java.util.function.Function;

import trapline.compiler.CompileOptions;
import trapline.compiler.Compiled;
import trapline.conform.corpus.OracleCase;
import trapline.conform.model.ProgramLoader;
import trapline.conform.model.ProgramRunner;
import trapline.conform.program.ProgramWriter;
import trapline.conform.program.StackForm;
import trapline.machine.Machine;
import trapline.machine.SemanticsError;

/** A recorded program. */
final class CaseWitness implements CorpusWitness {
	private final OracleCase recorded;
	private final String scenario;
	private final boolean words;
	private final ProgramLoader loader;

	/**
	 * @param stacks what the stacks of its processor hold
	 * @param loader shared by all, as it keeps the modules
	 * @throws trapline.conform.program.UnsupportedProgram if the semantics does not cover the program
	 */
	CaseWitness(OracleCase recorded, StackForm stacks, ProgramLoader loader) {
		this.recorded = recorded;
		this.words = stacks == StackForm.WORDS;
		this.scenario = ProgramWriter.write(recorded.program(), stacks);
		this.loader = loader;
	}

	@Override
	public String name() {
		return recorded.id() + (words ? " (words)" : "");
	}

	@Override
	public String topic() {
		return recorded.topic() + (words ? " (words)" : "");
	}

	@Override
	public Set<String> rules() {
		return ProgramRunner.rules(loader.compile(scenario, CompileOptions.NONE).machine());
	}

	@Override
	public String shows(Set<String> without) {
		return run(without, machine -> ProgramRunner.run(machine).toString());
	}

	@Override
	public String tells(Set<String> without) {
		return run(without, ProgramRunner::sentences);
	}

	private String run(Set<String> without, Function<Machine, String> part) {
		Compiled compiled = loader.compile(scenario, CompileOptions.NONE.without(without));
		try {
			return compiled.machine() == null ? "" : part.apply(compiled.machine());
		} catch (SemanticsError e) {
			return e.getMessage();
		}
	}
}
