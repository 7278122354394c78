package trapline.conform.mutation;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import trapline.compiler.CompileOptions;
import trapline.compiler.Compiled;
import trapline.conform.corpus.CorpusException;
import trapline.conform.corpus.GoldenCase;
import trapline.conform.model.ProgramLoader;
import trapline.conform.program.UnsupportedProgram;
import trapline.conform.vector.Showing;
import trapline.conform.vector.VectorProgram;
import trapline.conform.vector.VectorRunner;
import trapline.conform.vector.VectorScoring;
import trapline.conform.vector.VectorWriter;
import trapline.machine.SemanticsError;

/** A vector written from the manuals. */
final class VectorWitness implements CorpusWitness {
	private final GoldenCase vector;
	private final VectorProgram program;
	private final ProgramLoader loader;

	private VectorWitness(GoldenCase vector, VectorProgram program, ProgramLoader loader) {
		this.vector = vector;
		this.program = program;
		this.loader = loader;
	}

	/** Nothing if the semantics does not cover the vector. */
	static Optional<VectorWitness> of(GoldenCase vector, ProgramLoader loader) {
		try {
			VectorProgram program = VectorWriter.write(vector.stimuli());
			return loader.compile(program.text(), CompileOptions.NONE).machine() == null ? Optional.empty()
					: Optional.of(new VectorWitness(vector, program, loader));
		} catch (UnsupportedProgram | CorpusException e) {
			return Optional.empty();
		}
	}

	@Override
	public String name() {
		return vector.id();
	}

	@Override
	public String topic() {
		return "golden " + vector.topic();
	}

	@Override
	public Set<String> rules() {
		return VectorRunner.run(program, loader.compile(program.text(), CompileOptions.NONE).machine()).rules();
	}

	@Override
	public String shows(Set<String> without) {
		return run(without, showing -> VectorScoring.score(vector, showing).observed().toString());
	}

	@Override
	public String tells(Set<String> without) {
		return run(without, Showing::sentences);
	}

	private String run(Set<String> without, Function<Showing, String> part) {
		Compiled compiled = loader.compile(program.text(), CompileOptions.NONE.without(without));
		try {
			return compiled.machine() == null ? "" : part.apply(VectorRunner.run(program, compiled.machine()));
		} catch (SemanticsError e) {
			return e.getMessage();
		}
	}
}
