package trapline.trace;

/** Told every few thousand lines how far reading has come; may stop it. */
@FunctionalInterface
public interface TraceProgress {

	/** Reads to the end without telling anybody. */
	TraceProgress NONE = (done, total, lines) -> true;

	/**
	 * Called on the reading thread.
	 *
	 * @param done bytes of the file consumed (of the compressed file when it is compressed)
	 * @param total size of the file in bytes, -1 when unknown
	 * @param lines physical lines read so far
	 * @return false to stop; what was read until then is kept and marked as cancelled
	 */
	boolean advanced(long done, long total, long lines);
}
