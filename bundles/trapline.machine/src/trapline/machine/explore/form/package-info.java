/** From a Machine to the form that is explored: what a search cannot notice is left out, folded, fused or reset. */
package trapline.machine.explore.form;
