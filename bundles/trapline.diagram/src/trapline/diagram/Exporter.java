package trapline.diagram;

import java.io.IOException;
import java.io.OutputStream;

import trapline.run.Run;

/** Writes a run in one format. Implementations keep no state. */
public interface Exporter {
	/** What users type to choose the format, e.g. after {@code --as}. */
	String id();

	/** File name extension without the dot. */
	String extension();

	/** One line for lists of formats. */
	String description();

	/**
	 * Writes the run; does not close the stream.
	 *
	 * @throws IOException if the stream fails; the message is the stream's
	 */
	void write(Run run, ExportOptions options, OutputStream out) throws IOException;
}
