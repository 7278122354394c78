/** The Explorer: examples, recent files, folders. */
package trapline.ui.explorer;
