/** Writing runs in the formats of the diagram. */
package trapline.cli.picture;
