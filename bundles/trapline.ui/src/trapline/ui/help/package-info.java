/** Help on the part that has the focus. */
package trapline.ui.help;
