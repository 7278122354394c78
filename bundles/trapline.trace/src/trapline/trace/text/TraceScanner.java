package trapline.trace.text;

/** Turns lines into events, which it hands to a consumer given to its constructor. Not thread-safe; one per file. */
public interface TraceScanner {

	/**
	 * Takes the current line of the source. The scanner may change the bytes of the line, and must not keep the buffer.
	 *
	 * @param source stands on the line
	 */
	void line(LineSource source);

	/**
	 * Ends the file: whatever is still held back is handed on.
	 *
	 * @param cut whether the last line had no newline or the compressed file was damaged
	 */
	void finish(boolean cut);
}
