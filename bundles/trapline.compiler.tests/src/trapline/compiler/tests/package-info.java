/** Tests of {@code trapline.compiler}. */
package trapline.compiler.tests;
