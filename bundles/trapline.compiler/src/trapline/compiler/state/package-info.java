/** Variables of all scopes, made for one scenario. */
package trapline.compiler.state;
