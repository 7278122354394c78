/** The scenario editor with its pages. */
package trapline.ui.scenario;
