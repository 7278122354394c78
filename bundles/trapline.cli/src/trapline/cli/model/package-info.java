/** Writing scenarios in the languages of other model checkers, and runs of them as tests. */
package trapline.cli.model;
