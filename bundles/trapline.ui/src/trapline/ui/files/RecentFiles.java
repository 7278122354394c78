package trapline.ui.files;

import java.nio.file.Path;
import java.util.List;

/** The files that were opened last, the latest first. In the UI thread. */
public final class RecentFiles {
	private static final PathList LIST = new PathList("recent", 12);

	private RecentFiles() {
	}

	public static List<Path> get() {
		return LIST.get();
	}

	public static void add(Path file) {
		LIST.add(file);
	}

	public static void remove(Path file) {
		LIST.remove(file);
	}

	/** The listener is told of every change. */
	public static void onChange(Runnable listener) {
		LIST.onChange(listener);
	}

	public static void removeOnChange(Runnable listener) {
		LIST.removeOnChange(listener);
	}
}
