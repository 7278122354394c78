/** Looks up rules, hazards and named values in the text of modules, without the parser, so that answers come at once. */
package trapline.library.explain;
