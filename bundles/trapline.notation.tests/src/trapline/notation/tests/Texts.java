package trapline.notation.tests;

import java.util.List;

import trapline.library.Library;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;
import trapline.notation.Problem;

/** Loads texts with the library of the product. */
final class Texts {

	private Texts() {
	}

	static NotationLoader loader() {
		return new NotationLoader(Library.standard()::module);
	}

	static Loaded scenario(String text) {
		return loader().load(text, "test.trap");
	}

	static Loaded module(String text) {
		return loader().load(text, "test.trapsem");
	}

	/** The problems of a text, one per line, in the form that people see. */
	static List<String> problems(Loaded loaded) {
		return loaded.problems().stream().map(Problem::toString).toList();
	}
}
