/** Files and examples: opening, dropping, remembering and writing them. */
package trapline.ui.files;
