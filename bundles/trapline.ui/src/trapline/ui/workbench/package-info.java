/** The window, its bars and its perspective. */
package trapline.ui.workbench;
