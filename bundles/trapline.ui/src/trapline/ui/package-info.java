/** The workbench: application, perspective and run control. */
package trapline.ui;
