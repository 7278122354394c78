/** Names and expressions. */
package trapline.compiler.expr;
