package trapline.conform.threads;

import java.util.List;

import trapline.compiler.CompileOptions;
import trapline.conform.corpus.CatalogueCase;
import trapline.conform.kvm.Replay;
import trapline.conform.model.ProgramLoader;

/** Decides threads by replaying their scenarios on the shipped semantics. Not for concurrent use. */
public final class ThreadReplay {
	private final Replay replay = new Replay(new ProgramLoader()::compile, CompileOptions.NONE);

	/**
	 * Replays a thread.
	 *
	 * @param cases cases of catalogues, also of other threads
	 * @throws trapline.conform.corpus.CorpusException if a scenario cannot be replayed, or there is none of an id that the thread names
	 */
	public Decided decide(MailThread thread, List<CatalogueCase> cases) {
		return new Decided(thread, Outcomes.of(thread, cases, replay), Outcomes.ofGrid(thread, cases, replay));
	}
}
