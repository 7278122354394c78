package trapline.ui.scenario;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Display;

/** Keeps the unsaved text of a buffer for the case that the program ends in the middle. In the UI thread. */
final class Autosave {
	/** How long nothing must change before the text is kept. */
	private static final int REST_MILLIS = 1000;

	private final ScenarioBuffer buffer;
	private final Runnable keep = this::keep;
	private Recovery recovery;
	private Path file;
	private boolean restored;

	Autosave(ScenarioBuffer buffer) {
		this.buffer = buffer;
	}

	/** The document has been opened: what an earlier session left unsaved comes back as a change that can be undone. */
	void opened() {
		if (buffer.file() != null && buffer.unreadable() == null) {
			of(buffer.path()).left(buffer.text().get()).ifPresent(text -> {
				buffer.text().set(text);
				buffer.reconcile();
				restored = true;
			});
		}
	}

	/** Whether the text came from an earlier session and has not been saved since. */
	boolean isRestored() {
		return restored && buffer.isDirty();
	}

	/** The text has changed, or was saved. */
	void changed() {
		Display.getCurrent().timerExec(REST_MILLIS, keep);
	}

	private void keep() {
		if (buffer.file() == null || buffer.document() == null || buffer.unreadable() != null) {
			return;
		}
		if (buffer.isDirty()) {
			of(buffer.path()).keep(buffer.text().get());
		} else {
			of(buffer.path()).discard();
		}
	}

	/** The buffer is closed in good order: what is not saved was given up. */
	void closed() {
		Display.getCurrent().timerExec(-1, keep);
		if (recovery != null) {
			recovery.discard();
		}
	}

	private Recovery of(Path path) {
		if (recovery == null || !path.equals(file)) {
			if (recovery != null) {
				recovery.discard();
			}
			file = path;
			recovery = new Recovery(path);
		}
		return recovery;
	}
}
