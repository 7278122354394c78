/** Rebuilds the state of each vCPU, as far as the trace proves it, from the events of a scanner. */
package trapline.trace.lanes;
