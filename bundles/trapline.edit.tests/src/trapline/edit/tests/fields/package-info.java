/** Tests of the fields of parts. */
package trapline.edit.tests.fields;
