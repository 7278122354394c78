/** Pictures as SVG, PDF and images, by Java2D without a display. */
package trapline.diagram.vector;
