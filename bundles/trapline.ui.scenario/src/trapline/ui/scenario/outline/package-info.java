/** The outline of a scenario: its parts, an overview of the diagram, the events of its run. */
package trapline.ui.scenario.outline;
