/** Files that commands read and write, with messages for people when they cannot. */
package trapline.cli.io;
