/** The values that a part of a scenario is written with, each edited by itself. */
package trapline.edit.fields;
