/** Exploring every interleaving and reporting what was found. */
package trapline.cli.explore;
