/** Edit parts, figures and trackers of the timeline. */
package trapline.ui.timeline.parts;
