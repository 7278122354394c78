/** The headless commands. */
package trapline.cli;
