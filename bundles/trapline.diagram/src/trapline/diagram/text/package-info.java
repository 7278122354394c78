/** Pictures as plain 7-bit text. */
package trapline.diagram.text;
