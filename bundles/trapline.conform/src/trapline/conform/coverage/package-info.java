/** Which cases and examples each rule of the semantics takes part in. */
package trapline.conform.coverage;
