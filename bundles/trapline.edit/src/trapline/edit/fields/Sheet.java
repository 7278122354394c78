package trapline.edit.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import trapline.edit.EditRefused;
import trapline.edit.Rename;
import trapline.edit.structure.Words;
import trapline.model.semantics.Symbol;

/** Gathers the fields of a part from its text. */
final class Sheet {
	private static final List<Choice> FLAG = List.of(new Choice("true", ""), new Choice("false", ""));

	private final EObject part;
	private final List<Field> fields = new ArrayList<>();

	Sheet(EObject part) {
		this.part = part;
	}

	List<Field> fields() {
		return fields;
	}

	/** A value that may be anything that the notation takes there. */
	void text(String name, String value, String says, Slot slot) {
		fields.add(new Field(name, value, List.of(), true, says, part, slot));
	}

	/** A value that is likely one of some. */
	void open(String name, String value, List<Choice> choices, String says, Slot slot) {
		fields.add(new Field(name, value, choices, true, says, part, slot));
	}

	/** A value that has to be one of some. */
	void closed(String name, String value, List<Choice> choices, String says, Slot slot) {
		fields.add(new Field(name, value, choices, false, says, part, slot));
	}

	/** The name of something, which changes wherever it is used. */
	void name(String name, Symbol symbol) {
		text(name, symbol.getName(), "Its name here and wherever it is used.", value -> Rename.of(symbol, value).replaces());
	}

	/** Words that are there or not. @param at where they stand, or would */
	void flag(String name, String says, boolean present, int at, String... words) {
		INode node = node(part);
		int begin = at;
		int end = at;
		if (present) {
			List<ILeafNode> leaves = Words.of(part, words[words.length - 1]);
			end = leaves.get(leaves.size() - 1).getEndOffset();
			begin = backBlanks(node, Words.of(part, words[0]).get(0).getOffset());
		}
		closed(name, String.valueOf(present), FLAG, says, Slot.word(present, begin, end, String.join(" ", words)));
	}

	/** A value behind a word that comes and goes with it. @param at where they would stand */
	void behind(String name, String word, EStructuralFeature feature, List<Choice> choices, String says, int at) {
		INode node = first(part, feature);
		Slot slot = node == null ? Slot.absent(at, " " + word + " ", "")
				: Slot.optional(node, backBlanks(node, Words.before(node, word).getOffset()), node.getEndOffset());
		open(name, words(node), choices, says, slot);
	}

	/** The first text of a feature; null if it has none. */
	static INode first(EObject object, EStructuralFeature feature) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
		return nodes.isEmpty() ? null : nodes.get(0);
	}

	static INode node(EObject object) {
		INode node = NodeModelUtils.findActualNodeFor(object);
		if (node == null) {
			throw new EditRefused("the text has changed meanwhile; try again");
		}
		return node;
	}

	/** What is written, without comments; empty for null. */
	static String words(INode node) {
		return node == null ? "" : NodeModelUtils.getTokenText(node).strip();
	}

	static String words(EObject object) {
		return object == null ? "" : words(node(object));
	}

	/** Where the blanks before an offset begin. */
	static int backBlanks(INode node, int offset) {
		String text = node.getRootNode().getText();
		int at = offset;
		while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
			at--;
		}
		return at;
	}
}
