/** From a file name to a compiled scenario, its stories and variants. */
package trapline.cli.scenario;
