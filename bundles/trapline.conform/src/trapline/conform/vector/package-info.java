/** Vectors written from the manuals: their stimuli as scenarios, what the model shows, and whether that is what must be seen. */
package trapline.conform.vector;
