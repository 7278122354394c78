package trapline.ui.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;

/**
 * A task explained step by step. Its text: the title, the introduction, then steps that begin with "# ".
 *
 * @param title what one learns
 * @param intro a few sentences
 * @param steps in order
 */
record Guide(String title, String intro, List<Step> steps) {
	/** Names of the guides, in the order in which they are offered. */
	static final List<String> NAMES = List.of("first", "walk", "build", "move", "trace");

	private static final String BUNDLE = "trapline.help";
	private static final String HEADING = "# ";
	private static final String COMMAND = " > ";

	/**
	 * One step.
	 *
	 * @param command id of the command that does it, or empty
	 */
	record Step(String title, String text, String command) {
	}

	/** Reads a guide that ships with the product. */
	static Guide load(String name) {
		URL url = Platform.getBundle(BUNDLE).getEntry("guides/" + name + ".txt");
		try (InputStream in = url.openStream()) {
			return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Guide parse(String text) {
		List<String> blocks = List.of(text.strip().split("\\n\\s*\\n"));
		String[] head = blocks.get(0).split("\\n", 2);
		List<Step> steps = new ArrayList<>();
		for (String block : blocks.subList(1, blocks.size())) {
			String[] parts = block.strip().split("\\n", 2);
			String heading = parts[0].substring(HEADING.length());
			int command = heading.lastIndexOf(COMMAND);
			steps.add(new Step(command < 0 ? heading : heading.substring(0, command), parts.length > 1 ? parts[1] : "",
					command < 0 ? "" : heading.substring(command + COMMAND.length())));
		}
		return new Guide(head[0], head.length > 1 ? head[1] : "", steps);
	}
}
