package trapline.edit.structure;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import trapline.edit.Edit;
import trapline.edit.EditRefused;
import trapline.edit.Replace;

/**
 * Edits of what a scenario is made of. Each changes the least text it can: what is not edited stays as it is, to the byte. A comment
 * on the line of a part or directly above it comes and goes with the part; all others stay. Objects are those of the current parse of
 * the text ({@link trapline.edit.ScenarioDocument#parsed}). The text after each edit parses: an edit after which it would not is
 * refused, in words.
 */
public final class PartEdits {
	private PartEdits() {
	}

	/**
	 * Adds a part.
	 *
	 * @param label what the history calls it, in the imperative
	 * @param text  one or more parts in the notation; indented by tabs or blanks, whatever the file has
	 * @throws EditRefused if the list does not take it
	 */
	public static Edit add(String label, Spot spot, String text) {
		if (text.isBlank()) {
			throw new EditRefused("expected something to add");
		}
		Parse parse = Parse.of(spot.owner());
		Snippet snippet = Snippet.of(text).inUnits(new Indents(parse, null).unit());
		Path path = Path.of(spot.owner(), List.of());
		return new Edit(label, new Addition(parse, path, spot.list(), spot.index(), snippet).replaces());
	}

	/**
	 * Moves parts, in the order that they have in the file, within their list or to another list that takes them.
	 *
	 * @param label what the history calls it, in the imperative
	 * @param parts not empty
	 * @return an edit without changes if they are there already
	 * @throws EditRefused if the list does not take them, or they are bound to where they are
	 */
	public static Edit move(String label, List<? extends EObject> parts, Spot spot) {
		Parse parse = Parse.of(spot.owner());
		Bounds.check(parse, parts, spot);
		if (Bounds.isThere(parts, spot)) {
			return new Edit(label, List.of());
		}
		Removal removal = new Removal(parse, parts);
		Bounds.checkOwner(removal.parts(), spot);
		List<Cut> cuts = removal.cuts();
		Path path = Path.of(spot.owner(), removal.parts());
		int index = Path.remaining(Parse.parts(spot.owner(), spot.list()), spot.index(), removal.parts());
		Patch patch = Patch.of(parse.source().text()).then(Cut.replaces(cuts));
		Parse now = parse.after(Cut.replaces(cuts), "without these the text does not read");
		for (Cut cut : cuts) {
			if (cut.text() != null) {
				int before = Parse.parts(path.in(now.root()), spot.list()).size();
				List<Replace> replaces = new Addition(now, path, spot.list(), index, cut.text()).replaces();
				patch = patch.then(replaces);
				now = now.after(replaces, "these do not go there");
				index += Parse.parts(path.in(now.root()), spot.list()).size() - before;
			}
		}
		return new Edit(label, patch.then(NoteOwners.after(parse, parts, spot.owner(), now)).replaces());
	}

	/**
	 * Takes parts out, with everything in the file that names them: arrivals and settings in stories, events of a virtual cpu, checks,
	 * comparisons.
	 *
	 * @param label what the history calls it, in the imperative
	 * @throws EditRefused if software, or a value that has to be there, names one of them
	 */
	public static Edit remove(String label, List<? extends EObject> parts) {
		if (parts.isEmpty()) {
			return new Edit(label, List.of());
		}
		Parse parse = Parse.of(parts.get(0));
		Uses uses = new Uses(parse, parts);
		Removal removal = new Removal(parse, uses.parts());
		List<Cut> cuts = new ArrayList<>(removal.cuts());
		cuts.addAll(uses.words());
		List<Replace> replaces = Cut.replaces(cuts);
		Parse after = parse.after(replaces, "without these the text does not read");
		if (after.size() != parse.size() - removal.size()) {
			throw new EditRefused("without these the text means something else; edit it in the source");
		}
		return new Edit(label, replaces);
	}

	/**
	 * Writes a part anew. Comments in it are those of the new text.
	 *
	 * @param label what the history calls it, in the imperative
	 * @param text  one part in the notation
	 * @throws EditRefused if that may not stand there
	 */
	public static Edit rewrite(String label, EObject part, String text) {
		if (text.isBlank()) {
			throw new EditRefused("expected something in its place");
		}
		return change(label, part, Rewriting.of(Parse.of(part), part, text));
	}

	/**
	 * Changes words of a part, and what in the file has to change with them.
	 *
	 * @param label    what the history calls it, in the imperative
	 * @param replaces in the current text
	 * @throws EditRefused if the part would not be one part any more
	 */
	public static Edit change(String label, EObject part, List<Replace> replaces) {
		Parse parse = Parse.of(part);
		Parse after = parse.after(replaces, "this does not go there");
		EObject now = Path.of(part, List.of()).in(after.root());
		EReference list = part.eContainmentFeature();
		boolean same = list == null || !list.isMany()
				|| Parse.parts(now.eContainer(), list).size() == Parse.parts(part.eContainer(), list).size();
		if (!same || after.size() - Parse.size(now) != parse.size() - Parse.size(part)) {
			throw new EditRefused("this is not one part in place of another; edit it in the source");
		}
		return new Edit(label, replaces);
	}

	/** A part as it is written, without comments around it. */
	public static String text(EObject part) {
		return Rewriting.text(Parse.of(part), part);
	}
}
