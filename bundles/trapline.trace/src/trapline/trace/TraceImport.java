package trapline.trace;

import java.util.List;

import trapline.run.Run;

/**
 * A recorded trace, read.
 *
 * @param format what it was
 * @param run its lanes; never null, also when it was cancelled
 * @param statistics what it contains
 * @param problems what could not be read, in file order; at most {@link ProblemLog#KEPT}
 * @param cancelled whether the progress callback stopped the reading; the run then ends there
 */
public record TraceImport(TraceFormat format, Run run, TraceStatistics statistics, List<TraceProblem> problems, boolean cancelled) {
}
