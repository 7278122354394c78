/**
 * Reads recorded traces (ftrace text in all its envelopes, QEMU {@code -d int} logs) into Runs. {@link trapline.trace.TraceReader} is the
 * entry point; {@link trapline.trace.TraceEvent} is what a scanner says about one line or record.
 */
package trapline.trace;
