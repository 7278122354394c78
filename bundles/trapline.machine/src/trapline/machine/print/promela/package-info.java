/** Exploration forms in Promela, the language of the model checker Spin. */
package trapline.machine.print.promela;
