/** Painting the shapes of a diagram on a canvas. */
package trapline.ui.timeline.paint;
