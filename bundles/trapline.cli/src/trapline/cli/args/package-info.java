/** The syntax of command lines: options, operands, help. */
package trapline.cli.args;
