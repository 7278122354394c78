/** Tests of {@code trapline.diagram}. */
package trapline.diagram.tests;
