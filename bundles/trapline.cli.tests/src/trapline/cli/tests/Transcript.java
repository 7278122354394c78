package trapline.cli.tests;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import trapline.cli.Main;

/**
 * What a command printed and how it ended.
 *
 * @param status its exit status
 * @param out    standard output
 * @param err    standard error
 */
record Transcript(int status, String out, String err) {
	static Transcript of(String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int status = Main.run(arguments, out, err);
		return new Transcript(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** Everything in one text, with folder names that differ from run to run left out. */
	String text(String folder) {
		StringBuilder text = new StringBuilder(out);
		err.lines().forEach(line -> text.append("stderr: ").append(line).append('\n'));
		return text.append("status: ").append(status).append('\n').toString().replace(folder, "");
	}
}
