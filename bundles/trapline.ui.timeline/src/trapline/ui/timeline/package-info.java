/** The timeline of a Run, and the views that follow it. */
package trapline.ui.timeline;
