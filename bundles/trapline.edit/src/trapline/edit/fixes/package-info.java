/** Edits that mend problems of a text. */
package trapline.edit.fixes;
