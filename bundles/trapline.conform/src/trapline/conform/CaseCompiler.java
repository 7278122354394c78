package trapline.conform;

import trapline.compiler.CompileOptions;
import trapline.compiler.Compiled;
import trapline.conform.corpus.CorpusException;
import trapline.conform.corpus.GoldenCase;
import trapline.conform.corpus.OracleCase;
import trapline.conform.kvm.Replay;
import trapline.conform.model.ProgramLoader;
import trapline.conform.program.ProgramWriter;
import trapline.conform.program.StackForm;
import trapline.conform.vector.VectorProgram;
import trapline.conform.vector.VectorWriter;
import trapline.machine.Machine;

/** Makes cases what the model runs. Not for concurrent use. */
final class CaseCompiler {
	private final StackForm stacks;
	private final CompileOptions options;
	private final ProgramLoader loader = new ProgramLoader();
	private final Replay replay;

	CaseCompiler(StackForm stacks, CompileOptions options) {
		this.stacks = stacks;
		this.options = options;
		replay = new Replay(loader::compile, options);
	}

	/** Replays scenarios of a catalogue. */
	Replay replay() {
		return replay;
	}

	/** A vector, ready to run. */
	record Stimuli(VectorProgram program, Machine machine) {
	}

	/**
	 * The Machine of a recorded program.
	 *
	 * @throws CorpusException if the case cannot be read or its program does not compile
	 * @throws trapline.conform.program.UnsupportedProgram if the semantics does not cover a part of it
	 */
	Machine machine(OracleCase recorded) {
		if (recorded.problem() != null)
			throw new CorpusException(recorded.problem());
		return machine(ProgramWriter.write(recorded.program(), stacks), "the program does not compile: ");
	}

	/**
	 * The stimuli of a vector.
	 *
	 * @throws CorpusException if they are not right or do not compile
	 * @throws trapline.conform.program.UnsupportedProgram if the semantics does not cover a part of them
	 */
	Stimuli stimuli(GoldenCase vector) {
		VectorProgram program = VectorWriter.write(vector.stimuli());
		return new Stimuli(program, machine(program.text(), "the stimuli do not compile: "));
	}

	private Machine machine(String scenario, String problem) {
		Compiled compiled = loader.compile(scenario, options);
		if (compiled.machine() == null)
			throw new CorpusException(problem + compiled.errors().get(0).message());
		return compiled.machine();
	}
}
