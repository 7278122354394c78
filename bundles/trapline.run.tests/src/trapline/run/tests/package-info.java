/** Tests of {@code trapline.run}. */
package trapline.run.tests;
