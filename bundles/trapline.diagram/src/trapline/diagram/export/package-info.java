/** The formats that runs can be exported in. */
package trapline.diagram.export;
