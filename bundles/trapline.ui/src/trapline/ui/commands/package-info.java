/** Commands of the menus and when they make sense. */
package trapline.ui.commands;
