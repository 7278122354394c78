/** The states that a search has found, in primitive tables. */
package trapline.machine.explore.store;
