package trapline.notation.scoping;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.resource.XtextResource;

import trapline.notation.SourceText;
import trapline.notation.UnreadableText;

/** Reads a file of the notation into a resource set. */
public final class ModuleReader {

	private ModuleReader() {
	}

	/**
	 * Reads and parses a file.
	 *
	 * @return a resource without contents but with an error if the file cannot be read; never null
	 */
	public static Resource read(ResourceSet set, URI uri) {
		Resource existing = set.getResource(uri, false);
		if (existing != null)
			return existing;
		XtextResource resource = (XtextResource) set.createResource(uri);
		try (InputStream in = set.getURIConverter().createInputStream(uri)) {
			parse(resource, SourceText.decode(in));
		} catch (UnreadableText e) {
			resource.getErrors().add(new UnreadableDiagnostic(e, uri));
		} catch (IOException e) {
			resource.getErrors().add(new UnreadableDiagnostic(UnreadableText.because(e), uri));
		}
		return resource;
	}

	/** Replaces the contents of a resource by what a text says. */
	public static void parse(XtextResource resource, String text) throws UnreadableText {
		resource.unload();
		try {
			resource.load(SourceText.stream(text), Map.of(XtextResource.OPTION_ENCODING, SourceText.ENCODING.name()));
		} catch (StackOverflowError e) {
			throw new UnreadableText(UnreadableText.TOO_DEEP);
		} catch (ParseException e) {
			throw new UnreadableText(e.toString().contains("StackOverflowError") ? UnreadableText.TOO_DEEP : "the text cannot be parsed: " + e.getMessage());
		} catch (IOException e) {
			throw UnreadableText.because(e);
		}
	}
}
