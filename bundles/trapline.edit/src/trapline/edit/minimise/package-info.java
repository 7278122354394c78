/** Making scenarios smaller while they show what they show. */
package trapline.edit.minimise;
