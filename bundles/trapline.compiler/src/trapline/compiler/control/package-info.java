/** Control points: what actors do, step by step. */
package trapline.compiler.control;
