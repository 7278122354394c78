package trapline.notation;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Injector;

/** Writes texts of the notation. */
public final class NotationText {

	private NotationText() {
	}

	/** The text of a file in the standard layout; as it is if it does not parse. */
	public static String format(Loaded loaded) {
		return loaded.resource() == null ? "" : format(loaded.resource());
	}

	/** The text of a resource in the standard layout; as it is if it does not parse. */
	public static String format(XtextResource resource) {
		if (resource.getParseResult() == null || resource.getParseResult().hasSyntaxErrors() || resource.getContents().isEmpty())
			return Loaded.textOf(resource);
		Injector injector = NotationLoader.injector();
		ITextRegionAccess access = injector.getInstance(TextRegionAccessBuilder.class).forNodeModel(resource).create();
		FormatterRequest request = injector.getInstance(FormatterRequest.class);
		request.setTextRegionAccess(access);
		return access.getRewriter().renderToString(injector.getInstance(IFormatter2.class).format(request));
	}
}
