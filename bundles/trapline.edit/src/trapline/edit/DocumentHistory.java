package trapline.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The edits and other acts of a document, those done and those undone, and which state of the text is on disk. */
public final class DocumentHistory {

	/** What the history does and takes back. */
	private sealed interface Entry {

		String label();
	}

	private record TextEntry(Edit edit, Edit inverse) implements Entry {

		@Override
		public String label() {
			return edit.label();
		}
	}

	private record ActEntry(Act act) implements Entry {

		@Override
		public String label() {
			return act.label();
		}
	}

	private final List<Entry> entries = new ArrayList<>();
	private int done;
	private int saved;

	/** Adds an edit that was just done; what was undone before is forgotten. */
	void add(Edit edit, Edit inverse) {
		add(new TextEntry(edit, inverse));
	}

	/** Adds an act that was just done; what was undone before is forgotten. */
	void add(Act act) {
		add(new ActEntry(act));
	}

	private void add(Entry entry) {
		if (saved > done)
			saved = isDirty() ? -1 : done;
		entries.subList(done, entries.size()).clear();
		entries.add(entry);
		done++;
	}

	/** Takes back the latest entry. @param text changes the text */
	void undo(Consumer<Edit> text) {
		if (!canUndo())
			throw new IllegalStateException("nothing to undo");
		Entry entry = entries.get(--done);
		if (entry instanceof TextEntry edit)
			text.accept(edit.inverse);
		else
			((ActEntry) entry).act.back();
	}

	/** Does again what was undone last. @param text changes the text */
	void redo(Consumer<Edit> text) {
		if (!canRedo())
			throw new IllegalStateException("nothing to redo");
		Entry entry = entries.get(done++);
		if (entry instanceof TextEntry edit)
			text.accept(edit.edit);
		else
			((ActEntry) entry).act.forth();
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
		return canUndo() ? Optional.of(entries.get(done - 1).label()) : Optional.empty();
	}

	/** The label of what would be done again. */
	public Optional<String> redoLabel() {
		return canRedo() ? Optional.of(entries.get(done).label()) : Optional.empty();
	}

	/** Whether the text differs from what was last saved: acts that do not touch it do not count. */
	public boolean isDirty() {
		return saved < 0 || entries.subList(Math.min(done, saved), Math.max(done, saved)).stream().anyMatch(TextEntry.class::isInstance);
	}
}
