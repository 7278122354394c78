/** Checks of what neither the grammar nor the names can rule out. */
package trapline.notation.validation;
