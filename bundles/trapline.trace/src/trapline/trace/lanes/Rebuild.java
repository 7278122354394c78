package trapline.trace.lanes;

import java.util.function.Consumer;

import trapline.run.Run;
import trapline.trace.ProblemLog;
import trapline.trace.TraceEvent;
import trapline.trace.TraceStatistics;

/** Makes a Run of the events of a scanner, which it takes in file order. */
public interface Rebuild extends Consumer<TraceEvent> {

	/** Ends the trace and returns its lanes. {@code outcome} says in a few words how the trace ended, or is empty. */
	Run finish(String outcome);

	/**
	 * What was counted.
	 *
	 * @param lines lines of the file
	 * @param problems problems found
	 */
	TraceStatistics statistics(long lines, long problems);

	/** Another rebuild of the same trace from its start, which draws what this one found worth drawing. */
	Rebuild again(boolean wholeTraceSeen, ProblemLog log);
}
