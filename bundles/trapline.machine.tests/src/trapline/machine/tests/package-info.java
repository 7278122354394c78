/** Tests of {@code trapline.machine}. */
package trapline.machine.tests;
