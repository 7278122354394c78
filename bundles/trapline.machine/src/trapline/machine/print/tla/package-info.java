/** Exploration forms in TLA+, with configurations for its model checker TLC. */
package trapline.machine.print.tla;
