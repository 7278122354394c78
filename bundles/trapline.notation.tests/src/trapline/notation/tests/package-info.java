/** Tests of {@code trapline.notation}. */
package trapline.notation.tests;
