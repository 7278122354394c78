/** Run control: the run that an editor shows, stepping it, playing it, and what follows the active one. */
package trapline.ui.run;
