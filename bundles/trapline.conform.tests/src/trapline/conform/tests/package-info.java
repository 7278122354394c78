/** Tests of {@code trapline.conform}. */
package trapline.conform.tests;
