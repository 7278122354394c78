/** The columnar store of what happened: lanes, marks and links. */
package trapline.run;
