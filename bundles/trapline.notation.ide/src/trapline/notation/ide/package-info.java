/** Editor services of the notation and its language server. */
package trapline.notation.ide;
