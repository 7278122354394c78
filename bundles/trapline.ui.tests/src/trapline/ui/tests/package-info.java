/** Tests of {@code trapline.ui}. */
package trapline.ui.tests;
