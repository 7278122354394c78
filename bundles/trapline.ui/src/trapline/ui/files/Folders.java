package trapline.ui.files;

import java.nio.file.Path;
import java.util.List;

/** The folders that the user wants to see in the Explorer. In the UI thread. */
public final class Folders {
	private static final PathList LIST = new PathList("folders", 50);

	private Folders() {
	}

	public static List<Path> get() {
		return LIST.get();
	}

	public static void add(Path folder) {
		LIST.add(folder);
	}

	public static void remove(Path folder) {
		LIST.remove(folder);
	}

	/** The listener is told of every change. */
	public static void onChange(Runnable listener) {
		LIST.onChange(listener);
	}

	public static void removeOnChange(Runnable listener) {
		LIST.removeOnChange(listener);
	}
}
