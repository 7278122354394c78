/** Curves over an axis of numbers: what a sweep over a parameter measured. */
package trapline.diagram.plot;
