/** Exploring a scenario in the background, and showing what was found. */
package trapline.ui.explore;
