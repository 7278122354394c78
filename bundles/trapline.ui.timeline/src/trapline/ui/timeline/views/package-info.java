/** The views that explain the active run. */
package trapline.ui.timeline.views;
