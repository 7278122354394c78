/** Reporting the outcome of conformance corpora. */
package trapline.cli.conform;
