/** The EMF models of semantics and scenarios. */
package trapline.model;
