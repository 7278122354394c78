/** State graphs in the language of Graphviz. */
package trapline.machine.print.dot;
