/** Tasks explained step by step. */
package trapline.ui.guide;
