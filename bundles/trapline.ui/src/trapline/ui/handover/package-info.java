/** How a second start finds the window that runs. */
package trapline.ui.handover;
