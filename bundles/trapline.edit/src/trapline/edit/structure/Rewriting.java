package trapline.edit.structure;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import trapline.edit.Edit;
import trapline.edit.Replace;
import trapline.model.scenario.EntityObject;
import trapline.model.scenario.Setting;

/** Puts a text in the place of a part. */
final class Rewriting {
	private Rewriting() {
	}

	/** The smallest change that makes a part read like a text. */
	static List<Replace> of(Parse parse, EObject part, String text) {
		Source source = parse.source();
		int begin = begin(part);
		Snippet snippet = Snippet.of(text);
		String old = text(parse, part);
		if (part instanceof Setting && old.endsWith(";") && !snippet.endsWith(';')) {
			snippet = snippet.with(";");
		}
		Edit edit = Edit.between("", old, snippet.lines(source.indent(begin), source.separator()));
		return edit.replaces().stream().map(replace -> new Replace(begin + replace.offset(), replace.length(), replace.text())).toList();
	}

	static String text(Parse parse, EObject part) {
		return parse.source().text().substring(begin(part), end(part));
	}

	private static int begin(EObject part) {
		return isNode(part) ? Element.node(part).getOffset() : Element.of(part).begin();
	}

	private static int end(EObject part) {
		return isNode(part) ? Element.node(part).getEndOffset() : Element.of(part).end();
	}

	/** Commas and an {@code else} stay, while the word before a local and the semicolon behind it are its own. */
	private static boolean isNode(EObject part) {
		return part instanceof EntityObject || Element.isElseIf(part);
	}
}
