/** The programs of a scenario, laid out as instructions with positions. */
package trapline.compiler.software;
