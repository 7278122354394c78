/** The page with the picture. */
package trapline.ui.scenario.timeline;
