package trapline.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;

import trapline.model.semantics.Document;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;
import trapline.notation.Problem;
import trapline.notation.SourceNames;

/**
 * A file of the notation that is being edited: its text, the model that the text means, its problems and one history
 * for all ways of editing. To be used from one thread.
 * <p>
 * Edits by meaning go through {@link #execute}; the model follows at once. Typing changes the text behind the back of
 * this class; {@link #reconcile} makes the model follow and one history entry of it. While the text does not parse,
 * {@link #live()} keeps the last model that it had.
 */
public final class ScenarioDocument {

	/** Is told when text, model, problems or history have changed. */
	@FunctionalInterface
	public interface Listener {

		void changed(ScenarioDocument document);

		/** The history has changed by something that did not touch the text. */
		default void acted(ScenarioDocument document) {
			changed(document);
		}
	}

	private static final String TYPING = "Type in source";

	/** Longer texts are read elsewhere, if there is an elsewhere. In characters; no scenario that people write is so long. */
	public static final int LARGE = 32_000;

	private static final String BEING_READ = "the text is still being read";
	private static final String NOT_READ = "reading the text was cancelled; it is read again after the next change";

	private final IDocument document;
	private final NotationLoader loader;
	private final Consumer<Reading> elsewhere;
	private final DocumentHistory history = new DocumentHistory();
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final IDocumentListener typing = new IDocumentListener() {

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			typed |= !applying;
			version++;
		}
	};
	private Path file;
	private String name;
	private String text;
	private Loaded loaded = new Loaded(null, List.of(), List.of(), null, new SourceNames());
	private String unread;
	private Document live;
	private Document ahead;
	private long version;
	private boolean applying;
	private boolean typed;

	/** Opens a document that reads its text itself, however long that takes. */
	public ScenarioDocument(IDocument document, Path file, String name, NotationLoader loader) {
		this(document, file, name, loader, null);
	}

	/**
	 * Opens a document.
	 *
	 * @param document its text; not null; changes of it from outside count as typing
	 * @param file where imports are looked for first; null for a text that lives in no file
	 * @param name what problems call it
	 * @param elsewhere gets texts longer than {@link #LARGE}, to read them on another thread and to {@link #accept} or
	 *        {@link #abandon} the result on this one; null to read all texts here
	 */
	public ScenarioDocument(IDocument document, Path file, String name, NotationLoader loader, Consumer<Reading> elsewhere) {
		this.document = document;
		this.file = file;
		this.name = name;
		this.loader = loader;
		this.elsewhere = elsewhere;
		text = document.get();
		load();
		document.addDocumentListener(typing);
	}

	/** Stops following the text. */
	public void dispose() {
		document.removeDocumentListener(typing);
		listeners.clear();
	}

	public IDocument document() {
		return document;
	}

	/** The current parse, as of the latest {@link #reconcile}; edits by meaning are made for its objects. */
	public Loaded loaded() {
		return loaded;
	}

	/** A model whose objects outlive edits; null before the text has ever parsed. Patched when it is asked for. */
	public Document live() {
		if (ahead != null)
			follow();
		return live;
	}

	/** Whether the live model says what the text says. */
	public boolean isCurrent() {
		return !typed && unread == null && parses();
	}

	/** Why {@link #loaded()} is about an earlier text although nothing was typed since; empty if it is not. */
	public Optional<String> unread() {
		return Optional.ofNullable(unread);
	}

	/** What is wrong with the text and its modules, as of the latest text that was read. */
	public List<Problem> problems() {
		return loaded.problems();
	}

	/** Why the live model is behind the text; empty if it is not. */
	public Optional<Problem> obstacle() {
		return parses() ? Optional.empty() : loaded.problems().stream().filter(Problem::isError).findFirst();
	}

	/** Grows with every change of the text, by whomever. */
	public long version() {
		return version;
	}

	/** Where the text lives; null for nowhere. */
	public Path file() {
		return file;
	}

	public DocumentHistory history() {
		return history;
	}

	/**
	 * The object of the current parse for an object of the live model.
	 *
	 * @throws EditRefused if the text does not parse
	 */
	@SuppressWarnings("unchecked")
	public <T extends EObject> T parsed(T object) {
		reconcile();
		requireCurrent();
		Document current = live();
		if (object == current)
			return (T) loaded.document();
		if (EcoreUtil.getRootContainer(object) != current)
			return object;
		return (T) EcoreUtil.getEObject(loaded.document(), EcoreUtil.getRelativeURIFragmentPath(current, object));
	}

	/**
	 * Does an edit by meaning and makes the model follow. What was typed before becomes an entry of its own.
	 *
	 * @param edit made for the current text
	 * @throws EditRefused if the text does not parse
	 */
	public void execute(Edit edit) {
		reconcile();
		requireCurrent();
		if (edit.isEmpty())
			return;
		history.add(edit, edit.inverse(text));
		apply(edit);
	}

	/** Does something that does not touch the text. What was typed before becomes an entry of its own. */
	public void execute(Act act) {
		reconcile();
		act.forth();
		history.add(act);
		listeners.forEach(listener -> listener.acted(this));
	}

	/**
	 * What would be wrong with the text after an edit that is not wrong with it now: the first error that the edit brings.
	 *
	 * @param edit made for the current text
	 */
	public Optional<Problem> objection(Edit edit) {
		reconcile();
		if (edit.isEmpty() || loaded.resource() == null)
			return Optional.empty();
		List<String> known = new ArrayList<>(loaded.problems().stream().filter(Problem::isError).map(Problem::message).toList());
		return loader.tryOut(loaded, edit.applyTo(text)).stream().filter(problem -> problem.isError() && !known.remove(problem.message())).findFirst();
	}

	/** Takes the latest edit back, typing included. */
	public void undo() {
		reconcile();
		walk(history::undo);
	}

	/** Does again what was undone last. */
	public void redo() {
		reconcile();
		walk(history::redo);
	}

	/** A change of the text tells those who listen by itself. */
	private void walk(Consumer<Consumer<Edit>> step) {
		long before = version;
		step.accept(this::apply);
		if (version == before)
			listeners.forEach(listener -> listener.acted(this));
	}

	/** The text belongs to another file from now on, which holds it; the history stays. */
	public void moveTo(Path newFile, String newName) {
		reconcile();
		file = newFile;
		name = newName;
		history.markSaved();
		load();
		notifyListeners();
	}

	/** Takes what was read elsewhere, unless the text has changed meanwhile. */
	public void accept(Reading reading, Loaded read) {
		if (isOutdated(reading))
			return;
		unread = null;
		take(read);
		notifyListeners();
	}

	/** The reading came to nothing, e.g. as people cancelled it. */
	public void abandon(Reading reading) {
		if (isOutdated(reading))
			return;
		unread = NOT_READ;
		notifyListeners();
	}

	private boolean isOutdated(Reading reading) {
		return reading.version() != version || !Objects.equals(reading.file(), file);
	}

	/** Makes model, problems and history follow what was typed; does nothing if nothing was. */
	public void reconcile() {
		if (!typed)
			return;
		typed = false;
		String now = document.get();
		Edit edit = Edit.between(TYPING, text, now);
		if (edit.isEmpty())
			return;
		history.add(edit, edit.inverse(text));
		text = now;
		parse();
	}

	/** Reads the modules again, e.g. as one of them changed on disk. */
	public void refresh() {
		reconcile();
		load();
		notifyListeners();
	}

	/** The current text is what is on disk. */
	public void markSaved() {
		reconcile();
		history.markSaved();
		notifyListeners();
	}

	/** Whether the text differs from what was last saved. */
	public boolean isDirty() {
		return typed && !document.get().equals(text) || history.isDirty();
	}

	/** Forgets the history: the text was read anew. */
	public void reset() {
		typed = false;
		text = document.get();
		history.clear();
		parse();
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	private void apply(Edit edit) {
		applying = true;
		try {
			for (int i = edit.replaces().size() - 1; i >= 0; i--) {
				Replace replace = edit.replaces().get(i);
				document.replace(replace.offset(), replace.length(), replace.text());
			}
		} catch (BadLocationException e) {
			throw new IllegalStateException("edit '" + edit.label() + "' is not for this text", e);
		} finally {
			applying = false;
		}
		text = document.get();
		parse();
	}

	private void parse() {
		if (loaded.resource() == null || isLarge())
			load();
		else {
			unread = null;
			take(loader.reload(loaded, text));
		}
		notifyListeners();
	}

	private void load() {
		Reading reading = new Reading(version, text, file, name, loader);
		if (isLarge()) {
			unread = BEING_READ;
			elsewhere.accept(reading);
		} else {
			unread = null;
			take(reading.read());
		}
	}

	private boolean isLarge() {
		return elsewhere != null && text.length() > LARGE;
	}

	private void take(Loaded read) {
		loaded = read;
		if (parses())
			ahead = loaded.document();
	}

	/** Patches the live model; replaces it only where the file has become another kind of document. */
	private void follow() {
		if (live == null || live.eClass() != ahead.eClass())
			live = EcoreUtil.copy(ahead);
		else
			ModelSync.sync(ahead, live);
		ahead = null;
	}

	private boolean parses() {
		return loaded.document() != null && !loaded.resource().getParseResult().hasSyntaxErrors();
	}

	private void requireCurrent() {
		if (unread != null)
			throw new EditRefused(unread + "; try again then");
		obstacle().ifPresent(problem -> {
			throw new EditRefused("line " + problem.line() + ": " + problem.message() + "; mend the text first");
		});
	}

	private void notifyListeners() {
		listeners.forEach(listener -> listener.changed(this));
	}
}
