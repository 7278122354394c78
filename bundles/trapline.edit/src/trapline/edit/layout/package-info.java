/** Where notes stand in the diagram: kept apart from the text, undone together with it. */
package trapline.edit.layout;
