/** What is to be compared: asking for it, and opening the editor that shows it. */
package trapline.ui.compare;
