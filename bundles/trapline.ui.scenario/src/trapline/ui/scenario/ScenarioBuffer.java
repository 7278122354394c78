package trapline.ui.scenario;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PartInitException;

import trapline.edit.Reading;
import trapline.edit.ScenarioDocument;
import trapline.library.Library;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;
import trapline.notation.UnreadableText;
import trapline.ui.UiThread;
import trapline.ui.files.DraftInput;
import trapline.ui.files.ExampleInput;
import trapline.ui.files.Examples;
import trapline.ui.files.FileInput;
import trapline.ui.scenario.diagram.NoteLayouts;

/**
 * What editors edit: a text, the file it came from, and the document that understands it. Editors of one file share it
 * ({@link OpenBuffers}). In the UI thread.
 */
final class ScenarioBuffer {
	/** How long the keys must rest before what was typed is read and run. */
	private static final int IDLE_MILLIS = 300;

	private final IDocument text = new Document();
	private final NoteLayouts layouts = new NoteLayouts();
	private final BufferUsers users = new BufferUsers();
	private final Autosave autosave = new Autosave(this);
	private final Runnable idle = this::reconcile;
	private final LargeTexts large;
	private IEditorInput input;
	private ScenarioFile file;
	private ScenarioDocument document;
	private String unreadable;
	private boolean gone;
	private boolean opening;
	private boolean closed;

	/**
	 * Reads the text of an editor's input.
	 *
	 * @throws PartInitException if there is nothing to read
	 */
	ScenarioBuffer(IEditorInput input) throws PartInitException {
		this.input = input;
		large = new LargeTexts(input.getName(), this::received);
		try {
			text.set(read());
		} catch (UnreadableText e) {
			unreadable = e.getMessage();
			text.set("// " + input.getName() + ": " + unreadable + "\n");
		} catch (IOException e) {
			throw new PartInitException(input.getToolTipText() + " cannot be read: " + e.getMessage(), e);
		}
	}

	private String read() throws IOException, UnreadableText, PartInitException {
		if (input instanceof FileInput saved) {
			file = new ScenarioFile(saved.file());
			return file.read();
		}
		if (input instanceof DraftInput draft) {
			return draft.text();
		}
		String name = ((ExampleInput) input).name();
		return Examples.find(name).orElseThrow(() -> new PartInitException("There is no example " + name + "."))
				.text();
	}

	/**
	 * Adds an editor, which is told when the document is there. It is made in the background, as reading all modules takes
	 * its time; until then the text must not be changed.
	 */
	void join(BufferUser user) {
		users.add(user);
		if (document != null) {
			user.opened(document);
		} else if (!opening) {
			opening = true;
			open();
		}
	}

	/** An editor is told nothing any more. */
	void leave(BufferUser user) {
		users.remove(user);
	}

	private void open() {
		Path path = path();
		String name = name();
		Job job = Job.create("Reading " + input.getName(), monitor -> {
			ScenarioDocument opened = new ScenarioDocument(text, path, name,
					new NotationLoader(Library.standard()::module), large::read);
			UiThread.later(() -> opened(opened));
			return Status.OK_STATUS;
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private void opened(ScenarioDocument opened) {
		if (closed) {
			opened.dispose();
			return;
		}
		document = opened;
		autosave.opened();
		followText();
		document.addListener(new Following(() -> {
			autosave.changed();
			users.tell(BufferUser::documentChanged);
		}, () -> users.tell(BufferUser::historyChanged)));
		users.tell(user -> user.opened(document));
	}

	private void followText() {
		text.addDocumentListener(new IDocumentListener() {
			@Override
			public void documentAboutToBeChanged(DocumentEvent event) {
				// only what has changed matters
			}

			@Override
			public void documentChanged(DocumentEvent event) {
				Display.getCurrent().timerExec(IDLE_MILLIS, idle);
				autosave.changed();
				users.tell(BufferUser::textChanged);
			}
		});
	}

	/** Hands the document what was read in the background; what comes before the document itself waits for it. */
	private void received(Reading reading, Loaded loaded) {
		if (closed) {
			return;
		}
		if (document == null) {
			UiThread.later(() -> received(reading, loaded));
		} else if (loaded == null) {
			document.abandon(reading);
		} else {
			document.accept(reading, loaded);
		}
	}

	/** The text; there from the beginning. */
	IDocument text() {
		return text;
	}

	/** The document; null until it is made. */
	ScenarioDocument document() {
		return document;
	}

	/** Where notes stand in the diagrams of the document. */
	NoteLayouts layouts() {
		return layouts;
	}

	/** Why the file is no text; null if it is one. */
	String unreadable() {
		return unreadable;
	}

	/** The file on disk; null for an example or a draft. */
	ScenarioFile file() {
		return file;
	}

	/** Looks whether the file is still there: what is here may be all that there is. */
	void lookForFile() {
		boolean before = gone;
		gone = file != null && file.check() == ScenarioFile.OnDisk.GONE;
		if (gone != before) {
			users.tell(BufferUser::fileChanged);
		}
	}

	/** True if the file was not there when it was last looked for. */
	boolean isGone() {
		return gone;
	}

	/** Where the file is; for a draft where it would be; null for nowhere. */
	Path path() {
		if (input instanceof DraftInput draft) {
			return draft.folder() == null ? null : draft.folder().resolve(draft.name());
		}
		return file == null ? null : file.path();
	}

	/** Whether this is the text of nobody else: a file of the user's, or a draft. */
	boolean isOwn() {
		return file != null || input instanceof DraftInput;
	}

	/** What problems call the file; the ending of an example tells the parser what it is. */
	String name() {
		return input instanceof ExampleInput ? input.getName() + ".trap" : input.getName();
	}

	boolean isDirty() {
		return document != null && unreadable == null && (gone || input instanceof DraftInput || document.isDirty());
	}

	/** Whether the text is what an earlier session left unsaved. */
	boolean isRestored() {
		return autosave.isRestored();
	}

	/** Runs something that replaces text; the places of all editors stay. */
	void keepPlaces(Runnable change) {
		users.keepPlaces(change);
	}

	/** Makes the document follow what was typed. */
	void reconcile() {
		if (document != null && unreadable == null && !closed) {
			document.reconcile();
		}
	}

	/** Writes the text to its file. */
	void save() throws IOException {
		file.write(text.get());
		gone = false;
		document.markSaved();
	}

	/** Writes the text to another file, which it belongs to from then on; the history stays. */
	void saveTo(FileInput target) throws IOException {
		ScenarioFile written = new ScenarioFile(target.file());
		written.write(text.get());
		file = written;
		gone = false;
		input = target;
		OpenBuffers.move(this, target);
		document.moveTo(path(), name());
		users.tell(user -> user.moved(target));
	}

	/** Takes the text from the disk again and forgets the history. */
	void readAgain() throws IOException, UnreadableText {
		text.set(file.read());
		document.reset();
	}

	/** Nobody edits any more. */
	void close() {
		closed = true;
		Display.getCurrent().timerExec(-1, idle);
		autosave.closed();
		large.close();
		if (document != null) {
			document.dispose();
		}
	}
}
