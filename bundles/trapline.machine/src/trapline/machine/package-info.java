/** The Machine that every engine runs. */
package trapline.machine;
