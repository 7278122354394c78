/** What is shown and judged: lanes, hazards, checks. */
package trapline.compiler.report;
