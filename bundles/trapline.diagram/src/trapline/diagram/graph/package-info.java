/** Places for the nodes of graphs. */
package trapline.diagram.graph;
