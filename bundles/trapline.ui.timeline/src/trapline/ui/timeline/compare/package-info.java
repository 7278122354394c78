/** The editor that shows two runs lane by lane. */
package trapline.ui.timeline.compare;
