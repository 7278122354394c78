/** Tests of {@code trapline.session}. */
package trapline.session.tests;
