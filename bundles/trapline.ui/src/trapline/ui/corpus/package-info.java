/** Conformance corpora in the workbench: the list of their cases, and each of them as a run. */
package trapline.ui.corpus;
