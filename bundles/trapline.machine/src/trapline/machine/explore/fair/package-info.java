/** Runs that never come to a goal: ends without it, and loops that fair processors can keep to for ever. */
package trapline.machine.explore.fair;
