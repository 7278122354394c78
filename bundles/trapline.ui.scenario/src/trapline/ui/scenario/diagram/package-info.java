/** The scenario as a diagram that can be edited: processors, what they run, what arrives, what is checked. */
package trapline.ui.scenario.diagram;
