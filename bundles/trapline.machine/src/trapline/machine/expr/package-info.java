/** Side-effect free expressions over the unpacked state. */
package trapline.machine.expr;
