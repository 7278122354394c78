/** Tests of edits of what a scenario is made of. */
package trapline.edit.tests.structure;
