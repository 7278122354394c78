package trapline.ui.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PartInitException;

import trapline.ui.files.ExampleInput;
import trapline.ui.files.FileInput;

/**
 * The buffers that are open: one for each file, however many editors in however many windows show it, so that they
 * have one text, one history and one state on disk. A buffer is closed with its last editor. In the UI thread.
 */
final class OpenBuffers {
	private static final Map<Object, ScenarioBuffer> BY_SOURCE = new HashMap<>();
	private static final Map<ScenarioBuffer, Integer> COUNTS = new IdentityHashMap<>();

	private OpenBuffers() {
	}

	/**
	 * The buffer of an editor's input, for one more editor; each gives it back by {@link #release}.
	 *
	 * @throws PartInitException if there is nothing to read
	 */
	static ScenarioBuffer acquire(IEditorInput input) throws PartInitException {
		Object source = source(input);
		ScenarioBuffer buffer = source == null ? null : BY_SOURCE.get(source);
		if (buffer == null) {
			buffer = new ScenarioBuffer(input);
			register(source, buffer);
		}
		COUNTS.merge(buffer, 1, Integer::sum);
		return buffer;
	}

	private static void register(Object source, ScenarioBuffer buffer) {
		if (source != null) {
			BY_SOURCE.put(source, buffer);
		}
	}

	/** One editor less. */
	static void release(ScenarioBuffer buffer) {
		if (COUNTS.merge(buffer, -1, Integer::sum) == 0) {
			COUNTS.remove(buffer);
			BY_SOURCE.values().remove(buffer);
			buffer.close();
		}
	}

	/** A buffer belongs to another file from now on. */
	static void move(ScenarioBuffer buffer, FileInput target) {
		BY_SOURCE.values().remove(buffer);
		register(source(target), buffer);
	}

	/** Whether a file is the one of another buffer. */
	static boolean isOfAnother(Path file, ScenarioBuffer buffer) {
		ScenarioBuffer open = BY_SOURCE.get(source(new FileInput(file)));
		return open != null && open != buffer;
	}

	/** What buffers are found by; null for an example, which nobody changes: each editor may make a file of its own of it. */
	private static Object source(IEditorInput input) {
		if (!(input instanceof FileInput saved)) {
			return input instanceof ExampleInput ? null : input;
		}
		try {
			return saved.file().toRealPath();
		} catch (IOException notThere) {
			return saved.file().toAbsolutePath().normalize();
		}
	}
}
