package trapline.notation.ide;

import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.resource.IEObjectDescription;

import trapline.model.semantics.Symbol;

/**
 * Something that may be written at a place.
 *
 * @param offset where the text that it replaces begins: the beginning of the word under the cursor
 * @param length of the text replaced, in characters
 * @param text what is written
 * @param description what it is; never null, may be empty
 * @param isKeyword whether it is a word of the notation, not a name
 */
public record Proposal(int offset, int length, String text, String description, boolean isKeyword) {

	static Proposal of(ContentAssistEntry entry, int cursor) {
		int written = entry.getPrefix() == null ? 0 : entry.getPrefix().length();
		Object source = entry.getSource() instanceof IEObjectDescription described ? described.getEObjectOrProxy() : entry.getSource();
		String description = source instanceof Symbol symbol && !symbol.eIsProxy() ? Explanation.of(symbol).title() : "";
		return new Proposal(cursor - written, written, entry.getProposal(), description, ContentAssistEntry.KIND_KEYWORD.equals(entry.getKind()));
	}

	/** Signs are typed faster than chosen. */
	static boolean isWord(String text) {
		return !text.isEmpty() && (Character.isLetter(text.charAt(0)) || text.charAt(0) == '#' && text.length() > 1);
	}
}
