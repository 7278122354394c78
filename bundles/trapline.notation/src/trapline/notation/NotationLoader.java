package trapline.notation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

import com.google.inject.Injector;

import trapline.notation.scoping.ModulePath;
import trapline.notation.scoping.ModuleReader;

/**
 * Reads files of the notation with all that they import, and says what is wrong with them. Bad input never ends in an
 * exception. A loader may be used from one thread at a time; what it returns is complete and may be read by many.
 */
public final class NotationLoader {

	private final ModuleLibrary library;
	private final boolean validate;

	/** A loader that finds modules beside files and in a library. */
	public NotationLoader(ModuleLibrary library) {
		this(library, true);
	}

	private NotationLoader(ModuleLibrary library, boolean validate) {
		this.library = library;
		this.validate = validate;
	}

	/** A loader of texts that programs write: a mistake in grammar or names is a problem, nothing else is checked. */
	public static NotationLoader unchecked(ModuleLibrary library) {
		return new NotationLoader(library, false);
	}

	/** Reads a file; never null. */
	public Loaded load(Path file) {
		return load(URI.createFileURI(file.toAbsolutePath().normalize().toString()), file.toString());
	}

	/**
	 * Reads a file anywhere.
	 *
	 * @param uri absolute, e.g. of a resource on the class path
	 * @param name what problems call the file
	 */
	public Loaded load(java.net.URI uri, String name) {
		return load(URI.createURI(uri.toString()), name);
	}

	/**
	 * Reads text as if it stood in a file.
	 *
	 * @param file where imports are looked for first; need not exist
	 * @param name what problems call the file
	 */
	public Loaded load(String text, Path file, String name) {
		return parse(text, URI.createFileURI(file.toAbsolutePath().normalize().toString()), name);
	}

	/**
	 * Reads text that stands in no file; imports come from the library alone.
	 *
	 * @param name what problems call the text; its ending tells a module from a scenario
	 */
	public Loaded load(String text, String name) {
		return parse(text, URI.createURI("memory:/" + URI.encodeSegment(name.replace('/', '_'), false)), name);
	}

	/**
	 * Reads a changed text of a file that was loaded before; modules that were read then are not read again.
	 *
	 * @param before what a load of the same file returned, with a resource; not to be used any more
	 */
	public Loaded reload(Loaded before, String text) {
		ResourceSet set = before.resource().getResourceSet();
		URI uri = before.resource().getURI();
		set.getResources().remove(before.resource());
		ModulePath.of(set).open(uri);
		XtextResource resource = (XtextResource) set.createResource(uri);
		return read(resource, text, before.names(), before.problems());
	}

	/**
	 * What would be wrong with another text of a file.
	 *
	 * @param loaded what a load of the file returned, with a resource; stays as it is
	 * @return problems of that text alone, not of its modules
	 */
	public List<Problem> tryOut(Loaded loaded, String text) {
		ResourceSet set = loaded.resource().getResourceSet();
		URI uri = loaded.resource().getURI();
		URI other = uri.trimSegments(1).appendSegment("tried.out").appendFileExtension(uri.fileExtension());
		XtextResource resource = (XtextResource) set.createResource(other);
		String name = loaded.names().of(uri);
		loaded.names().put(other, name);
		try {
			return read(resource, text, loaded.names(), loaded.problems()).problems().stream().filter(problem -> problem.file().equals(name)).toList();
		} finally {
			set.getResources().remove(resource);
		}
	}

	/** The injector of the language, for those who need more of Xtext than this class offers. */
	public static Injector injector() {
		return Language.INJECTOR;
	}

	private Loaded load(URI uri, String name) {
		XtextResourceSet set = newSet();
		try (InputStream in = set.getURIConverter().createInputStream(uri)) {
			return parse(SourceText.decode(in), uri, name);
		} catch (UnreadableText e) {
			return unreadable(e, name);
		} catch (IOException e) {
			return unreadable(UnreadableText.because(e), name);
		}
	}

	private Loaded parse(String text, URI uri, String name) {
		XtextResourceSet set = newSet();
		ModulePath.of(set).open(uri);
		XtextResource resource = (XtextResource) set.createResource(named(uri));
		SourceNames names = new SourceNames();
		names.put(resource.getURI(), name);
		return read(resource, text, names, List.of());
	}

	private Loaded read(XtextResource resource, String text, SourceNames names, List<Problem> known) {
		String name = names.of(resource.getURI());
		try {
			ModuleReader.parse(resource, text);
			return new Linker(resource, names, known).link(validate);
		} catch (UnreadableText e) {
			return unreadable(e, name);
		} catch (StackOverflowError e) {
			return unreadable(new UnreadableText(UnreadableText.TOO_DEEP), name);
		}
	}

	private XtextResourceSet newSet() {
		XtextResourceSet set = injector().getInstance(XtextResourceSet.class);
		ModulePath.install(set, library);
		return set;
	}

	/** Files of any name can be read; the ending only tells Xtext that the text is ours. */
	private static URI named(URI uri) {
		String extension = uri.fileExtension();
		return "trap".equals(extension) || "trapsem".equals(extension) ? uri : uri.appendFileExtension("trap");
	}

	private static Loaded unreadable(UnreadableText e, String name) {
		Problem problem = new Problem(name, e.line(), 1, 0, 0, Problem.Severity.ERROR, e.getMessage(), "unreadable");
		return new Loaded(null, List.of(), List.of(problem), null, new SourceNames());
	}

	/** Sets the language up when it is first needed. */
	private static final class Language {

		static final Injector INJECTOR = new NotationStandaloneSetup().createInjectorAndDoEMFRegistration();
	}
}
