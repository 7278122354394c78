/** Tests of {@code trapline.library}. */
package trapline.library.tests;
