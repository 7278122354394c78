/** Runs as data for scripts. */
package trapline.diagram.data;
