/** From semantics and a scenario to a Machine. */
package trapline.compiler;
