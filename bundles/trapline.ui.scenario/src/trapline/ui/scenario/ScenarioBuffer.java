package trapline.ui.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
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

/** What an editor edits: a text, the file it came from, and the document that understands it. In the UI thread. */
final class ScenarioBuffer {
	private final IDocument text = new Document();
	private final LargeTexts large;
	private IEditorInput input;
	private ScenarioFile file;
	private ScenarioDocument document;
	private String unreadable;
	private boolean gone;
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
	 * Makes the document in the background, as reading all modules takes its time. Until then the text must not be
	 * changed.
	 *
	 * @param done told in the UI thread
	 */
	void open(Consumer<ScenarioDocument> done) {
		Path path = path();
		String name = name();
		Job job = Job.create("Reading " + input.getName(), monitor -> {
			ScenarioDocument opened = new ScenarioDocument(text, path, name,
					new NotationLoader(Library.standard()::module), large::read);
			UiThread.later(() -> {
				document = opened;
				done.accept(opened);
			});
			return Status.OK_STATUS;
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
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

	/** Tells of every change of the text. */
	void onChange(Runnable listener) {
		text.addDocumentListener(new IDocumentListener() {
			@Override
			public void documentAboutToBeChanged(DocumentEvent event) {
				// only what has changed matters
			}

			@Override
			public void documentChanged(DocumentEvent event) {
				listener.run();
			}
		});
	}

	/** The document; null until it is made. */
	ScenarioDocument document() {
		return document;
	}

	/** Why the file is no text; null if it is one. */
	String unreadable() {
		return unreadable;
	}

	/** The file on disk; null for an example or a draft. */
	ScenarioFile file() {
		return file;
	}

	/** Looks whether the file is still there; false if there was one and it is not any more. */
	boolean lookForFile() {
		gone = file != null && file.check() == ScenarioFile.OnDisk.GONE;
		return !gone;
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

	/** Makes the document follow what was typed. */
	void reconcile() {
		if (document != null && unreadable == null) {
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
		document.moveTo(path(), name());
	}

	/** Takes the text from the disk again and forgets the history. */
	void readAgain() throws IOException, UnreadableText {
		text.set(file.read());
		document.reset();
	}

	/** Nobody edits any more. */
	void close() {
		closed = true;
		large.close();
		if (document != null) {
			document.dispose();
		}
	}
}
