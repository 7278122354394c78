package trapline.edit.structure;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import trapline.edit.EditRefused;
import trapline.edit.Replace;
import trapline.model.scenario.ScenarioPackage;
import trapline.model.scenario.SoftwareIf;
import trapline.notation.messages.Nouns;

/**
 * A piece of text that becomes parts of a list.
 *
 * @param parse   of the text before
 * @param path    to the owner of the list
 * @param list    the list
 * @param index   how many of its parts come before
 * @param snippet the piece
 */
record Addition(Parse parse, Path path, EReference list, int index, Snippet snippet) {
	/** What changes, in the text before. @throws EditRefused if the piece is none for that list */
	List<Replace> replaces() {
		List<Replace> plain = replaces(null);
		Parse after = checked(plain);
		Block block = block();
		if (block == null || !block.isSpacious()) {
			return plain;
		}
		EObject added = Parse.parts(path.in(after.root()), list).get(index);
		List<Replace> spaced = replaces(added.eClass());
		checked(spaced);
		return spaced;
	}

	private Block block() {
		return Block.of(path.in(parse.root()), list, index);
	}

	private List<Replace> replaces(EClass kind) {
		EObject owner = path.in(parse.root());
		Block block = block();
		return block != null ? Insertion.of(parse, block, Parse.parts(owner, list), index, snippet, kind) : opened(owner);
	}

	/** Where the text has no block for the list yet, one comes with the piece. */
	private List<Replace> opened(EObject owner) {
		List<Braces> braces = Braces.of(owner);
		Source source = parse.source();
		if (list == ScenarioPackage.Literals.VCPU__SETTINGS) {
			EObject vcpu = owner;
			EReference blocks = ScenarioPackage.Literals.VCPU__BLOCKS;
			Block around = Block.of(vcpu, blocks, 0);
			boolean lines = !source.isOneLine(around.open(), around.close()) || around.elements().isEmpty();
			return Insertion.of(parse, around, Parse.parts(vcpu, blocks), 0, wrapped("start", around, lines), null);
		}
		if (owner instanceof SoftwareIf && !braces.isEmpty()) {
			int end = braces.get(0).close() + 1;
			String outer = source.indent(owner(owner));
			boolean lines = !source.isOneLine(braces.get(0).open(), end);
			Block block = Block.of(owner, ScenarioPackage.Literals.SOFTWARE_IF__THEN, 0);
			return List.of(new Replace(end, 0, " " + (lines || !snippet.isInline() ? wrapped("else", block, true).lines(outer, source.separator())
					: wrapped("else", block, false).text())));
		}
		int end = Element.node(owner).getEndOffset();
		return List.of(new Replace(end, 0, " { " + snippet.lines(source.indent(end), source.separator()) + " }"));
	}

	private static int owner(EObject owner) {
		return Element.node(owner).getOffset();
	}

	private Snippet wrapped(String word, Block around, boolean lines) {
		if (!lines && snippet.isInline()) {
			return Snippet.of(word + " { " + snippet.text() + " }");
		}
		String unit = new Indents(parse, around).unit();
		return Snippet.of(word + " {\n" + unit + snippet.lines(unit, "\n") + "\n}");
	}

	private Parse checked(List<Replace> replaces) {
		Parse after = parse.after(replaces, "'" + title() + "' does not go into " + place());
		EObject owner = path.in(parse.root());
		EObject now = path.in(after.root());
		int before = Parse.parts(owner, list).size();
		List<EObject> parts = Parse.parts(now, list);
		int more = parts.size() - before;
		int size = 0;
		for (int i = 0; i < more; i++) {
			size += Parse.size(parts.get(index + i));
		}
		if (more < 1 || after.size() - parse.size() != size) {
			throw new EditRefused("'" + title() + "' does not go into " + place() + ": expected " + Nouns.withArticle(list.getEReferenceType()));
		}
		return after;
	}

	private String place() {
		return Nouns.withArticle(path.in(parse.root()).eClass());
	}

	private String title() {
		String line = snippet.text().lines().findFirst().orElse("");
		return line.length() > 40 ? line.substring(0, 40) + "..." : line;
	}
}
