package trapline.ui.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** A list of paths that outlives the window. In the UI thread. */
final class PathList {
	private static final String NODE = "trapline.ui";

	private final String key;
	private final int limit;
	private final ListenerList<Runnable> listeners = new ListenerList<>();

	/**
	 * @param key   of the preference that holds the list
	 * @param limit how many paths it keeps
	 */
	PathList(String key, int limit) {
		this.key = key;
		this.limit = limit;
	}

	List<Path> get() {
		String stored = preferences().get(key, "");
		return stored.isEmpty() ? List.of() : stored.lines().map(Path::of).toList();
	}

	/** Puts the path in front, once. */
	void add(Path path) {
		List<Path> paths = new ArrayList<>(get());
		paths.remove(path);
		paths.add(0, path);
		store(paths.subList(0, Math.min(limit, paths.size())));
	}

	void remove(Path path) {
		List<Path> paths = new ArrayList<>(get());
		if (paths.remove(path)) {
			store(paths);
		}
	}

	void onChange(Runnable listener) {
		listeners.add(listener);
	}

	void removeOnChange(Runnable listener) {
		listeners.remove(listener);
	}

	private void store(List<Path> paths) {
		preferences().put(key, String.join("\n", paths.stream().map(Path::toString).toList()));
		try {
			preferences().flush();
		} catch (BackingStoreException e) {
			Platform.getLog(PathList.class).warn("The list of files is not kept: " + e.getMessage(), e);
		}
		listeners.forEach(Runnable::run);
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
