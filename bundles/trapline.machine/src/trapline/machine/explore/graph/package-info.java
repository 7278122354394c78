/** The states of a small Machine, or the first ones of a large one, as a graph to be looked at. */
package trapline.machine.explore.graph;
