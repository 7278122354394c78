/** Finite types and how values of one become values of another. */
package trapline.compiler.types;
