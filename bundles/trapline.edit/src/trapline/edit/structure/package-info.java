/** Edits of what a scenario is made of: parts come, move, go and are written anew, while the text around them stays. */
package trapline.edit.structure;
