/** What applies to a scenario: the elements of its modules, overrides and disabled rules, and the values that are active. */
package trapline.compiler.elements;
