/** Searches of some runs only, for Machines that are too large for all of them. */
package trapline.machine.explore.sample;
