/** The modules of a library in a binary form with all names resolved, made when the product is built. */
package trapline.notation.linked;
