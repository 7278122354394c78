/** Running a Machine: one micro-step at a time with everything told, or all successors of a state as fast as possible. */
package trapline.machine.interpret;
