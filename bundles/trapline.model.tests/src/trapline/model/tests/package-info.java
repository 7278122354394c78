/** Tests of {@code trapline.model}. */
package trapline.model.tests;
