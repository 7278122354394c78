/** What an editor of the notation needs: colours, proposals, explanations. */
package trapline.notation.ide;
