/** Which values each variable can ever hold: found by running a Machine on sets of values in place of values. */
package trapline.machine.explore.domains;
