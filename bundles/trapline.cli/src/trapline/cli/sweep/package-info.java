/** Metrics of many runs: a table, a plot, and where curves meet. */
package trapline.cli.sweep;
