package trapline.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The edits of a document, those done and those undone, and which state is on disk. */
public final class DocumentHistory {

	private record Entry(Edit edit, Edit inverse) {
	}

	private final List<Entry> entries = new ArrayList<>();
	private int done;
	private int saved;

	/** Adds an edit that was just done; what was undone before is forgotten. */
	void add(Edit edit, Edit inverse) {
		entries.subList(done, entries.size()).clear();
		if (saved > done)
			saved = -1;
		entries.add(new Entry(edit, inverse));
		done++;
	}

	/** The edit that takes back the latest one; it counts as undone from now on. */
	Edit undo() {
		if (!canUndo())
			throw new IllegalStateException("nothing to undo");
		return entries.get(--done).inverse;
	}

	/** The edit that was undone last; it counts as done from now on. */
	Edit redo() {
		if (!canRedo())
			throw new IllegalStateException("nothing to redo");
		return entries.get(done++).edit;
	}

	void markSaved() {
		saved = done;
	}

	/** Forgets everything, e.g. as the file was read again. */
	void clear() {
		entries.clear();
		done = 0;
		saved = 0;
	}

	public boolean canUndo() {
		return done > 0;
	}

	public boolean canRedo() {
		return done < entries.size();
	}

	/** The label of what would be undone. */
	public Optional<String> undoLabel() {
		return canUndo() ? Optional.of(entries.get(done - 1).edit.label()) : Optional.empty();
	}

	/** The label of what would be done again. */
	public Optional<String> redoLabel() {
		return canRedo() ? Optional.of(entries.get(done).edit.label()) : Optional.empty();
	}

	/** Whether the document differs from what was last saved. */
	public boolean isDirty() {
		return done != saved;
	}
}
