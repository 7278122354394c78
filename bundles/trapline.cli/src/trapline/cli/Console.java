package trapline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import trapline.cli.io.IoReason;
import trapline.cli.io.OutputFile;

/**
 * Where a command writes. Unlike {@link PrintStream}, a write to standard output that fails ends the command with a
 * {@link Failure}: a full disk or a closed pipe must not pass for success.
 */
public final class Console {
	private final OutputStream out;
	private final PrintStream err;
	private final boolean terminal;
	private boolean broken;

	/**
	 * @param terminal whether standard error is a terminal, so that progress is welcome
	 */
	Console(OutputStream out, OutputStream err, boolean terminal) {
		this.out = new BufferedOutputStream(out, 1 << 16);
		this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
		this.terminal = terminal;
	}

	/** Prints a text as it is. */
	public void print(String text) {
		stream(stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
	}

	/** Prints a line. */
	public void line(String text) {
		print(text + "\n");
	}

	/** Lets something write to standard output. */
	public void stream(OutputFile.Content content) {
		try {
			content.writeTo(out);
		} catch (IOException e) {
			throw unwritable(e);
		}
	}

	/** A message to standard error, on lines of its own. */
	public void message(String text) {
		err.print(text + "\n");
		err.flush();
	}

	/** Progress of long work; silent unless standard error is a terminal. */
	public Progress progress(String what) {
		return new Progress(terminal ? err : null, what, System::nanoTime);
	}

	/** Everything printed so far has reached its destination when this returns. */
	public void flush() {
		try {
			if (!broken) {
				out.flush();
			}
		} catch (IOException e) {
			throw unwritable(e);
		}
	}

	private Failure unwritable(IOException e) {
		broken = true;
		return Failure.badInput("standard output: cannot be written: " + IoReason.of(e));
	}
}
