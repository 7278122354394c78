package trapline.run;

/** The outline of an event's token; the shape alone tells the classes of events apart. */
public enum Shape {
	HEXAGON, CIRCLE, DIAMOND, DIAMOND_BAR, SQUARE, STAR
}
