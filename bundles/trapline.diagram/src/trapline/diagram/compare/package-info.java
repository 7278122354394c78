/** Two runs side by side: their steps aligned, their lanes in pairs, what differs in words. */
package trapline.diagram.compare;
