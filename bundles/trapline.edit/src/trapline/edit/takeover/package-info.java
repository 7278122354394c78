/** Parts of other files that a scenario takes over. */
package trapline.edit.takeover;
