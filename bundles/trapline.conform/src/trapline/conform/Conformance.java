package trapline.conform;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;

import trapline.compiler.CompileOptions;
import trapline.compiler.Compiled;
import trapline.conform.corpus.Corpus;
import trapline.conform.corpus.CorpusException;
import trapline.conform.corpus.GoldenCase;
import trapline.conform.corpus.OracleCase;
import trapline.conform.model.ProgramLoader;
import trapline.conform.model.ProgramRunner;
import trapline.conform.program.ProgramWriter;
import trapline.conform.program.StackForm;
import trapline.conform.program.UnsupportedProgram;
import trapline.conform.score.CaseResult;
import trapline.conform.score.ConformReport;
import trapline.conform.score.Scoring;
import trapline.conform.vector.VectorProgram;
import trapline.conform.vector.VectorRunner;
import trapline.conform.vector.VectorScoring;
import trapline.conform.vector.VectorWriter;
import trapline.machine.SemanticsError;

/** Runs conformance corpora on the shipped semantics. Not for concurrent use. */
public final class Conformance {
	private final StackForm stacks;
	private final ProgramLoader loader = new ProgramLoader();
	private final CompileOptions options;

	/** On the semantics as it is. */
	public Conformance() {
		this(Set.of());
	}

	/** On the semantics with some rules taken out, by id. */
	public Conformance(Set<String> without) {
		this(StackForm.FRAMES, without);
	}

	/**
	 * With some rules taken out.
	 *
	 * @param stacks what the stacks of the processors hold
	 * @param without ids of rules
	 */
	public Conformance(StackForm stacks, Set<String> without) {
		this.stacks = stacks;
		options = CompileOptions.NONE.without(without);
	}

	/**
	 * Runs every case, on all processors; none is skipped.
	 *
	 * @param done told the number of finished cases after each
	 * @param cancelled asked before each case; when it says true the cases so far are reported
	 */
	public ConformReport run(Corpus corpus, IntConsumer done, BooleanSupplier cancelled) {
		List<Function<Conformance, CaseResult>> cases = new ArrayList<>();
		corpus.recorded().forEach(recorded -> cases.add(worker -> worker.run(recorded)));
		corpus.vectors().forEach(vector -> cases.add(worker -> worker.run(vector)));
		return new ConformReport(new Crew(cases, done, cancelled).run(() -> new Conformance(stacks, options.without())));
	}

	/** Runs one recorded program. */
	public CaseResult run(OracleCase recorded) {
		if (recorded.problem() != null)
			return Scoring.notRun(recorded, recorded.problem());
		try {
			Compiled compiled = loader.compile(ProgramWriter.write(recorded.program(), stacks), options);
			if (compiled.machine() == null)
				return Scoring.notRun(recorded, "the program does not compile: " + compiled.errors().get(0).message());
			return Scoring.score(recorded, ProgramRunner.trace(compiled.machine()));
		} catch (UnsupportedProgram | SemanticsError | CorpusException e) {
			return Scoring.notRun(recorded, e.getMessage());
		}
	}

	/** Runs one vector written from the manuals. */
	public CaseResult run(GoldenCase vector) {
		try {
			VectorProgram program = VectorWriter.write(vector.stimuli());
			Compiled compiled = loader.compile(program.text(), options);
			if (compiled.machine() == null)
				return VectorScoring.notRun(vector, "the stimuli do not compile: " + compiled.errors().get(0).message());
			return VectorScoring.score(vector, VectorRunner.run(program, compiled.machine()));
		} catch (UnsupportedProgram | SemanticsError | CorpusException e) {
			return VectorScoring.notRun(vector, e.getMessage());
		}
	}
}
