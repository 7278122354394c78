/** What is wrong with a text, in people's words. */
package trapline.notation.messages;
