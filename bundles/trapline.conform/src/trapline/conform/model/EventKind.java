package trapline.conform.model;

import java.util.Map;

/** One kind of event that a harness observes. */
interface EventKind {
	/**
	 * What an instruction of the harness observes.
	 *
	 * @param instruction the instruction as the notation writes it
	 * @param cpu the state in which it runs
	 * @return keys and values in the form of a normalised observation; null if it does not observe this kind, or finds nothing
	 */
	Map<String, String> observe(String instruction, ProcessorView cpu);
}
