/** The layout of the text. */
package trapline.notation.formatting2;
