/** Which cases and examples notice that a rule of the semantics is missing. */
package trapline.conform.mutation;
