/** One class per command. */
package trapline.cli.verbs;
