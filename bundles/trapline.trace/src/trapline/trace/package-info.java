/** Reads recorded traces into Runs. */
package trapline.trace;
