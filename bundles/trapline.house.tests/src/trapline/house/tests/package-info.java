/** Rules that hold for the whole repository. */
package trapline.house.tests;
