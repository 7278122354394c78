/** Breadth-first search over all processors, with results that do not depend on their number. */
package trapline.machine.explore.search;
