/** Between the tokens of the text and the values of the model. */
package trapline.notation.conversion;
