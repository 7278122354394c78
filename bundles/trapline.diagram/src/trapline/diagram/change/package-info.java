/** What has changed from one run to the next. */
package trapline.diagram.change;
