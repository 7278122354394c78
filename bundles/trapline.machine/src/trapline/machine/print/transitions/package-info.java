/** The transitions of an exploration form, taken apart for printing in the languages of other model checkers. */
package trapline.machine.print.transitions;
