package trapline.conform;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;

import trapline.compiler.CompileOptions;
import trapline.conform.corpus.Case;
import trapline.conform.corpus.CatalogueCase;
import trapline.conform.corpus.Corpus;
import trapline.conform.corpus.CorpusException;
import trapline.conform.corpus.GoldenCase;
import trapline.conform.corpus.OracleCase;
import trapline.conform.model.ProgramRunner;
import trapline.conform.program.StackForm;
import trapline.conform.program.UnsupportedProgram;
import trapline.conform.score.CaseResult;
import trapline.conform.score.ConformReport;
import trapline.conform.score.Scoring;
import trapline.conform.timeline.CaseRun;
import trapline.conform.vector.Showing;
import trapline.conform.vector.VectorRunner;
import trapline.conform.vector.VectorScoring;
import trapline.machine.Machine;
import trapline.machine.SemanticsError;

/** Runs conformance corpora on the shipped semantics. Not for concurrent use. */
public final class Conformance {
	private final StackForm stacks;
	private final CompileOptions options;
	private final CaseCompiler compiler;

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
		compiler = new CaseCompiler(stacks, options.withoutLanes());
	}

	/**
	 * Runs every case, on all processors; none is skipped.
	 *
	 * @param done told the number of finished cases after each
	 * @param cancelled asked before each case; when it says true the cases so far are reported
	 */
	public ConformReport run(Corpus corpus, IntConsumer done, BooleanSupplier cancelled) {
		List<Function<Conformance, CaseResult>> cases = new ArrayList<>();
		corpus.cases().forEach(one -> cases.add(worker -> worker.run(one)));
		return new ConformReport(new Crew(cases, done, cancelled).run(() -> new Conformance(stacks, options.without())));
	}

	/** Runs one case. */
	public CaseResult run(Case one) {
		if (one instanceof CatalogueCase catalogued)
			return compiler.replay().run(catalogued);
		return one instanceof OracleCase recorded ? run(recorded) : run((GoldenCase) one);
	}

	/**
	 * Runs one case and keeps the run, to be shown.
	 *
	 * @throws CorpusException if it cannot be run; the message names file and case
	 */
	public CaseRun show(Case one) {
		CaseCompiler drawn = new CaseCompiler(stacks, options);
		try {
			if (one instanceof OracleCase recorded) {
				Machine machine = drawn.machine(recorded);
				return CaseRun.of(recorded, Scoring.score(recorded, ProgramRunner.trace(machine)), machine,
						path -> ProgramRunner.moments(machine, path));
			}
			if (one instanceof CatalogueCase catalogued) {
				Machine machine = drawn.replay().machine(catalogued);
				return CaseRun.of(catalogued, drawn.replay().run(catalogued), machine, path -> List.of());
			}
			GoldenCase vector = (GoldenCase) one;
			CaseCompiler.Stimuli stimuli = drawn.stimuli(vector);
			Showing showing = VectorRunner.run(stimuli.program(), stimuli.machine());
			return CaseRun.of(vector, VectorScoring.score(vector, showing), stimuli.machine(), path -> VectorScoring.places(vector,
					showing, VectorRunner.moments(stimuli.program(), stimuli.machine(), path)));
		} catch (UnsupportedProgram | SemanticsError | CorpusException e) {
			boolean placed = e.getMessage().startsWith(one.file() + ":");
			throw new CorpusException(placed ? e.getMessage()
					: one.file() + ": case '" + one.id() + "' cannot be run: " + e.getMessage());
		}
	}

	/** Runs one recorded program. */
	public CaseResult run(OracleCase recorded) {
		try {
			return Scoring.score(recorded, ProgramRunner.trace(compiler.machine(recorded)));
		} catch (UnsupportedProgram | SemanticsError | CorpusException e) {
			return Scoring.notRun(recorded, e.getMessage());
		}
	}

	/** Runs one vector written from the manuals. */
	public CaseResult run(GoldenCase vector) {
		try {
			CaseCompiler.Stimuli stimuli = compiler.stimuli(vector);
			return VectorScoring.score(vector, VectorRunner.run(stimuli.program(), stimuli.machine()));
		} catch (UnsupportedProgram | SemanticsError | CorpusException e) {
			return VectorScoring.notRun(vector, e.getMessage());
		}
	}
}
