/** The scenario document: text and model kept in step, with one history. */
package trapline.edit;
