/** Leaving out interleavings that differ only in the order of independent transitions. */
package trapline.machine.explore.reduce;
