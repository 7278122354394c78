/** Machines as readable text. */
package trapline.machine.print;
