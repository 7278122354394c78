package trapline.run;

/** The pattern a shut gate is drawn with, and with it everything that waits for that gate. */
public enum Hatch {
	NONE,
	/** Lines rising to the right. */
	DIAGONAL_UP,
	/** Lines falling to the right. */
	DIAGONAL_DOWN,
	DOTS,
	HORIZONTAL,
	VERTICAL
}
