/** Actors that are interchangeable: the proof, and one state in place of all that differ in who is who. */
package trapline.machine.explore.symmetry;
