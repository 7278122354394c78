package trapline.conform.corpus;

import java.util.List;
import java.util.Map;

/**
 * One recorded program.
 *
 * @param file the file it stands in
 * @param id its name
 * @param topic its topic
 * @param title one line on it
 * @param program what is run; null if the case cannot be read
 * @param recorded what was observed
 * @param reference which observation is right
 * @param sidecar what a reviewer wrote where the reference does not say it, or null
 * @param dispute why the expectation is doubted, or null
 * @param problem why the case cannot be read, with file, line and column; null if it can
 */
public record OracleCase(String file, String id, String topic, String title, Program program, List<Recorded> recorded,
		Reference reference, Sidecar sidecar, Dispute dispute, String problem) implements Case {

	/** The same case with what a reviewer wrote about it; either may be null. */
	OracleCase with(Sidecar reviewed, Dispute disputed) {
		return new OracleCase(file, id, topic, title, program, recorded, reference, reviewed, disputed, problem);
	}

	/**
	 * What is run; a mapping to the model sees nothing else of a case.
	 *
	 * @param cpl initial privilege level
	 * @param interrupts initial IF
	 * @param trap initial TF
	 * @param alignmentChecks initial AC
	 * @param alignmentMask CR0.AM
	 * @param gates fields of gates that differ from the default, by vector
	 * @param main the main block
	 * @param handlers by vector, the block of each delivery
	 * @param ist4Page the page whose end stack table entry 4 points to; null for the default
	 * @param hypervisor under which the program runs; null for none
	 */
	public record Program(int cpl, boolean interrupts, boolean trap, boolean alignmentChecks,
			boolean alignmentMask, Map<Integer, Map<String, Object>> gates, List<Op> main,
			Map<Integer, List<List<Op>>> handlers, String ist4Page, Hypervisor hypervisor) {
	}
}
