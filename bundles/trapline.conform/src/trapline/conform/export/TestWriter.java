package trapline.conform.export;

import trapline.conform.corpus.CorpusException;
import trapline.conform.model.ProgramLoader;
import trapline.conform.program.UnsupportedProgram;

/**
 * Makes runs of scenarios tests: programs that raise by themselves what arrives in the run. Before a test is written the
 * model runs it, and its software must see what the software of the scenario sees. Not for concurrent use.
 */
public final class TestWriter {
	private final ProgramLoader loader = new ProgramLoader();

	/**
	 * The test that a run becomes.
	 *
	 * @throws NotTestable if the run cannot be one; the message says where the scenario has what cannot be
	 * @throws trapline.machine.SemanticsError if the semantics does something that it must not
	 */
	public OracleTest write(Subject subject) {
		try {
			return new TestMaker(subject, loader).test();
		} catch (UnsupportedProgram | CorpusException e) {
			throw subject.refuse(e.getMessage());
		}
	}
}
