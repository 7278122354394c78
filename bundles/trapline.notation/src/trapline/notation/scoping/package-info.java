/** What names stand for, and where modules are found. */
package trapline.notation.scoping;
