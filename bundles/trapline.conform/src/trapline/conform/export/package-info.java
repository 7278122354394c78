/** Runs of scenarios as tests of real processors: the way back from scenarios to programs. */
package trapline.conform.export;
