/** Help pages, cheat sheets and the welcome page. */
package trapline.help;
