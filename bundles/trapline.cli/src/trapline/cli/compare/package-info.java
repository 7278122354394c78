/** Two runs lane by lane. */
package trapline.cli.compare;
