/** Visiting every reachable state of a Machine. */
package trapline.machine.explore;
