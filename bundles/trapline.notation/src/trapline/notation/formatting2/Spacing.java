package trapline.notation.formatting2;

import java.util.Set;

import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/** The space between two tokens on one line. */
final class Spacing {

	private static final Set<String> NOTHING_BEFORE = Set.of(";", ",", ")", "]", ".", "..");
	private static final Set<String> NOTHING_AFTER = Set.of("(", "[", ".", "..", "#");
	/** Rules whose colon belongs to what stands before it: a label or a rule id. */
	private static final Set<String> LABELS = Set.of("Label", "Row", "Blocker", "CheckDeclaration");

	private Spacing() {
	}

	static String between(ISemanticRegion before, ISemanticRegion after) {
		return isTight(before, after) ? "" : " ";
	}

	private static boolean isTight(ISemanticRegion before, ISemanticRegion after) {
		String left = Tokens.keyword(before);
		String right = Tokens.keyword(after);
		if (NOTHING_BEFORE.contains(right) || NOTHING_AFTER.contains(left) || isPrefix(before))
			return true;
		if (right.equals("[") || right.equals("("))
			return isName(before) || right.equals("[") && (left.equals("]") || left.equals(")"));
		if (left.equals("{") && Tokens.isSet(before) || right.equals("}") && Tokens.isSet(after))
			return true;
		return right.equals(":") && LABELS.contains(Tokens.rule(after));
	}

	private static boolean isPrefix(ISemanticRegion token) {
		return Tokens.rule(token).equals("Prefix") && (token.getText().equals("!") || token.getText().equals("-"));
	}

	/** Tokens that are no keyword are names, numbers or texts. */
	private static boolean isName(ISemanticRegion token) {
		return Tokens.keyword(token).isEmpty() && Character.isJavaIdentifierStart(token.getText().replaceFirst("^#", "").charAt(0))
				&& !token.getText().matches("[A-Z]-\\d.*");
	}
}
