/** The shipped semantics, modules and example scenarios, as text. */
package trapline.library;
