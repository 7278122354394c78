/** Writing scenarios in the languages of other model checkers. */
package trapline.cli.model;
