package trapline.cli.scenario;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;

import trapline.cli.Failure;
import trapline.library.Library;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;
import trapline.notation.Problem;

/**
 * A file and how it should look.
 *
 * @param before its text
 * @param after  the text laid out
 */
public record Formatting(String before, String after) {
	private static final String SYNTAX = "syntax";

	/**
	 * Lays a file out. Only what does not parse keeps it from that; names need not be known.
	 *
	 * @throws Failure if it cannot be read or does not parse
	 */
	public static Formatting of(String name) {
		Loaded loaded = new NotationLoader(Library.standard()::module).load(Path.of(name));
		List<String> syntax = loaded.problems().stream()
				.filter(problem -> problem.code().equals(SYNTAX) || loaded.resource() == null).map(Formatting::line).toList();
		if (!syntax.isEmpty()) {
			throw Failure.badInput(ScenarioLoader.first(syntax));
		}
		FormatterRequest request = new FormatterRequest();
		ITextRegionAccess access = NotationLoader.injector().getInstance(TextRegionAccessBuilder.class)
				.forNodeModel(loaded.resource()).create();
		request.setTextRegionAccess(access);
		String after = access.getRewriter()
				.renderToString(NotationLoader.injector().getInstance(IFormatter2.class).format(request));
		return new Formatting(loaded.text(), after);
	}

	/** Whether laying out changes anything. */
	public boolean changes() {
		return !before.equals(after);
	}

	private static String line(Problem problem) {
		return problem.file() + ":" + problem.line() + ":" + problem.column() + ": " + problem.message();
	}
}
