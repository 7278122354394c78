/** Which sources of a Machine are copies of one another, but for names. */
package trapline.machine.explore.shape;
