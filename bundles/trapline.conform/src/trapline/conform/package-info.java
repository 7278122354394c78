/** Runs conformance corpora and gives verdicts. */
package trapline.conform;
