/** The exits of a recorded trace: a table by reason, and a scenario that they load. */
package trapline.cli.exits;
