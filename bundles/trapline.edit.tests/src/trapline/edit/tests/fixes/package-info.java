/** Tests of edits that mend problems. */
package trapline.edit.tests.fixes;
