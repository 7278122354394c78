/** Tests of {@code trapline.cli}. */
package trapline.cli.tests;
