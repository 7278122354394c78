package trapline.run;

/** How dark a band is drawn: the deeper below the guest the code runs, the darker. */
public enum Shade {
	WHITE, LIGHT, DARK
}
