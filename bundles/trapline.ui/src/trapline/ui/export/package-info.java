/** Export wizard and clipboard. */
package trapline.ui.export;
