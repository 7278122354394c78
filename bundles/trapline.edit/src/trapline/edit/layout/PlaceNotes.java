package trapline.edit.layout;

import java.util.List;

import trapline.edit.Act;

/** Notes are put elsewhere, or made larger or smaller: one entry of the history, which does not touch the text. */
public record PlaceNotes(String label, DiagramLayout layout, List<Change> changes) implements Act {
	/**
	 * What becomes of a note.
	 *
	 * @param before null if nobody had placed it
	 * @param after  not null
	 */
	public record Change(NoteKey note, Box before, Box after) {
	}

	@Override
	public void forth() {
		changes.forEach(change -> layout.place(change.note(), change.after()));
	}

	@Override
	public void back() {
		changes.forEach(change -> layout.place(change.note(), change.before()));
	}
}
