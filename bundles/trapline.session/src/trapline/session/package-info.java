/** Stepping a Machine and recording it as a Run. */
package trapline.session;
