/** Tests of {@code trapline.edit}. */
package trapline.edit.tests;
