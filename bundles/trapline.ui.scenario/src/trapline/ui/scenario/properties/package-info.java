/** What is selected in the diagram, in the Properties view. */
package trapline.ui.scenario.properties;
