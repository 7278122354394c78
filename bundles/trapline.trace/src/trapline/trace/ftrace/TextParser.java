package trapline.trace.ftrace;

import trapline.trace.Stamp;
import trapline.trace.TraceEvent;
import trapline.trace.text.LineCursor;
import trapline.trace.text.Names;

/** Parses the text behind the name of one kind of event. */
@FunctionalInterface
interface TextParser {

	/**
	 * Reads the event. Failures are recorded in the cursor, and the result is then meaningless.
	 *
	 * @param at where the line was
	 * @param text stands behind the colon of the event name
	 */
	TraceEvent parse(Stamp at, LineCursor text, Names names);
}
