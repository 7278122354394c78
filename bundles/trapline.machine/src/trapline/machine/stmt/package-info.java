/** Statements: the bodies of micro-steps. */
package trapline.machine.stmt;
