/** Tests of {@code trapline.trace}. */
package trapline.trace.tests;
