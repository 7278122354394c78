/** What can be said about a Machine without running it. */
package trapline.machine.analysis;
