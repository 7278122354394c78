package trapline.ui.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import trapline.ui.UiThread;

/**
 * What is to be opened: from the command line, from a second start, from a drop on the window. Requests that come
 * before the window is there wait for it. A request is the path of a file, {@code FILE#ID} for a case
 * of a corpus, {@code example:NAME}, or empty to raise the
 * window.
 */
public final class OpenRequests {
	private static final List<String> WAITING = new ArrayList<>();
	private static boolean ready;

	private OpenRequests() {
	}

	/**
	 * The requests among the arguments of the command line; relative paths become absolute here, since the process
	 * that opens them may run elsewhere.
	 */
	public static List<String> fromArguments(String[] arguments) {
		List<String> requests = new ArrayList<>();
		for (int i = 0; i < arguments.length; i++) {
			String argument = arguments[i];
			if (argument.startsWith("-")) {
				i += takesValue(argument) ? 1 : 0;
			} else if (argument.startsWith("example:")) {
				requests.add(argument);
			} else if (!argument.isEmpty()) {
				requests.add(Path.of(argument).toAbsolutePath().normalize().toString());
			}
		}
		return requests;
	}

	/** Opens this as soon as a window is there. From any thread. */
	public static void add(String request) {
		synchronized (WAITING) {
			WAITING.add(request);
			if (!ready) {
				return;
			}
		}
		UiThread.later(OpenRequests::serve);
	}

	/** The window is there: what waits is opened as soon as it is painted, what comes later at once. */
	public static void windowReady() {
		synchronized (WAITING) {
			ready = true;
		}
		UiThread.later(OpenRequests::serve);
	}

	/** True if something waits to be opened. */
	public static boolean isWaiting() {
		synchronized (WAITING) {
			return !WAITING.isEmpty();
		}
	}

	private static void serve() {
		List<String> requests;
		synchronized (WAITING) {
			requests = List.copyOf(WAITING);
			WAITING.clear();
		}
		requests.forEach(FileOpener::openRequest);
	}

	/** Options of the platform that are followed by a value, so that it is not taken for a file. */
	private static boolean takesValue(String option) {
		return switch (option) {
		case "-product", "-cssTheme", "-application", "-data", "-configuration", "-showsplash", "-name", "-dev", "-port",
				"-testproperties", "-testApplication", "-testpluginname", "-loaderpluginname", "-classNames", "-timeout" -> true;
		default -> false;
		};
	}
}
