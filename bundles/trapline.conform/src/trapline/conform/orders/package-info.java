/** Scripts of the mail threads in every order that causality allows: what the listed order does not show. */
package trapline.conform.orders;
