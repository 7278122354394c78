/** The page with the text. */
package trapline.ui.scenario.source;
