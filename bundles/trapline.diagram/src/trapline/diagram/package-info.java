/** Lays out Runs and paints them to sinks. */
package trapline.diagram;
