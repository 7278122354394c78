/** A reader of the part of TLA+ that is printed: it counts the states of a module as its text defines them. */
package trapline.machine.tests.tla;
