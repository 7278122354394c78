package trapline.diagram;

/** Which of the two sets of colours a picture uses; fixed when it is made, never by the reader's system. */
public enum Theme {
	LIGHT, DARK
}
