/** The exploration form of a Machine as Java byte code: successors of packed states without unpacking them. */
package trapline.machine.explore.code;
