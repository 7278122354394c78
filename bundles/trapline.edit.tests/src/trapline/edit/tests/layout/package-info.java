/** Layouts of diagrams. */
package trapline.edit.tests.layout;
