/** The text form of semantics and scenarios. */
package trapline.notation;
