/** The editor of recorded runs. */
package trapline.ui.timeline.editor;
