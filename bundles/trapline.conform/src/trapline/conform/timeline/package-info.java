/** Cases of corpora as runs that can be drawn and stepped: what was expected and observed beside the lanes of the model. */
package trapline.conform.timeline;
