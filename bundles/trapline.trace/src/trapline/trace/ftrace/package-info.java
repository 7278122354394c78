/** Scanner for ftrace text as printed by tracefs, {@code trace-cmd report} and {@code perf script}. */
package trapline.trace.ftrace;
