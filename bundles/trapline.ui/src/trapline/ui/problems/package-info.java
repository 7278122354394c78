/** What is wrong in the active editor. */
package trapline.ui.problems;
