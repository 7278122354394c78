/** The states of an explored scenario as a graph. */
package trapline.ui.timeline.states;
