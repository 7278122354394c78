/** Pure functions of whole numbers that the semantics may use by name. */
package trapline.compiler.operators;
