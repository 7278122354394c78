/** The welcome page. */
package trapline.ui.welcome;
