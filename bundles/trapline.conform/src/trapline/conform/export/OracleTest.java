package trapline.conform.export;

import java.util.List;
import java.util.Map;

import trapline.conform.corpus.Observation;
import trapline.conform.corpus.OracleCase.Program;
import trapline.machine.SourceSpan;

/**
 * A test: a program of the schema of recorded programs, and what the model says that it shows.
 *
 * @param id its name: letters, digits and dashes
 * @param topic the scenario that it comes from
 * @param title one line on it
 * @param origin the story or witness that it tells; may be empty
 * @param where the scenario; null if unknown
 * @param program what runs
 * @param remarks what each operation of a block stands for in the scenario, by the name of the block as labels have it
 *                ({@code main}, {@code h14#0})
 * @param expected what the program shows on the model
 */
public record OracleTest(String id, String topic, String title, String origin, SourceSpan where, Program program,
		Map<String, List<String>> remarks,
		Observation expected) {
}
