package trapline.notation.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.IParseResult;

/**
 * A place where the parser did not understand the text.
 *
 * @param offset where it should be mended, from 0
 * @param length of the token found there; 0 where something is missing
 * @param message what was expected and what was found
 */
public record SyntaxProblem(int offset, int length, String message) {

	private static final int MOST = 20;
	private static final int MOST_TERMS = 5;
	private static final Set<String> OPERATORS = Set.of("'||'", "'&&'", "'=='", "'!='", "'<'", "'<='", "'>'", "'>='", "'in'", "'is'", "'+'",
			"'-'", "'*'", "'/'", "'%'", "'['", "'.'", "'('");

	/** The errors of a parse in order, at most one per line, without those that follow from others. */
	public static List<SyntaxProblem> of(IParseResult result) {
		ICompositeNode root = result.getRootNode();
		List<ILeafNode> tokens = new ArrayList<>();
		List<SyntaxProblem> problems = new ArrayList<>();
		List<Integer> wrong = new ArrayList<>();
		for (ILeafNode leaf : root.getLeafNodes()) {
			SyntaxErrorMessage error = errorOf(leaf);
			SyntaxProblem own = error == null ? null : byItself(leaf, error);
			if (own != null)
				problems.add(own);
			else if (error != null)
				wrong.add(tokens.size());
			if (!leaf.isHidden())
				tokens.add(leaf);
		}
		if (!problems.isEmpty())
			return problems.subList(0, Math.min(MOST, problems.size()));
		if (wrong.isEmpty())
			wrong.add(tokens.size());
		int line = 0;
		for (int index : wrong) {
			boolean consequence = index > 0 && !isUnderstood(tokens.get(index - 1));
			if (consequence && !problems.isEmpty() || problems.size() == MOST)
				continue;
			SyntaxProblem problem = unexpected(root, tokens, index);
			int at = root.getText().substring(0, problem.offset).split("\n", -1).length;
			if (at > line)
				problems.add(problem);
			line = Math.max(line, at);
		}
		return problems;
	}

	/** Whether the parser made something of a token; it passes over others to get on. */
	private static boolean isUnderstood(ILeafNode token) {
		return token.getGrammarElement() instanceof AbstractElement;
	}

	/** The error of a leaf, or of the composite that begins with it. */
	private static SyntaxErrorMessage errorOf(ILeafNode leaf) {
		for (INode node = leaf; node != null && node.getTotalOffset() == leaf.getTotalOffset(); node = node.getParent())
			if (node.getSyntaxErrorMessage() != null)
				return node.getSyntaxErrorMessage();
		return null;
	}

	/** What is wrong with a token wherever it stands; null if only its place is wrong. */
	private static SyntaxProblem byItself(ILeafNode leaf, SyntaxErrorMessage error) {
		String text = leaf.getText();
		if (SyntaxMessages.VALUE.equals(error.getIssueCode()))
			return new SyntaxProblem(leaf.getOffset(), leaf.getLength(), error.getMessage());
		if (text.startsWith("\"") && (text.length() == 1 || !text.endsWith("\"")))
			return new SyntaxProblem(leaf.getTotalOffset(), text.stripTrailing().length(), "this text is not closed: a '\"' is missing at its end");
		if (text.startsWith("/*") && !text.endsWith("*/"))
			return new SyntaxProblem(leaf.getTotalOffset(), 2, "this comment is not closed: '*/' is missing at its end");
		return null;
	}

	/** Reads on from the last token understood to the first that does not fit. */
	private static SyntaxProblem unexpected(ICompositeNode root, List<ILeafNode> tokens, int index) {
		int at = index;
		while (at > 0 && !isUnderstood(tokens.get(at - 1)))
			at--;
		Expectations expectations = at == 0 ? Expectations.atBegin(GrammarUtil.getGrammar(root.getGrammarElement()))
				: Expectations.after(tokens.get(at - 1));
		while (at < tokens.size() && expectations.allows(tokens.get(at).getText()))
			expectations = expectations.read(tokens.get(at++).getText());
		String expected = words(expectations);
		int end = at == 0 ? 0 : tokens.get(at - 1).getTotalEndOffset();
		if (at == tokens.size())
			return new SyntaxProblem(end, 0, expected + ", found the end of the file");
		ILeafNode found = tokens.get(at);
		String message = expected + ", found '" + found.getText() + "'"
				+ (expectations.terms().contains(Terms.NAME) && expectations.isWord(found.getText()) ? ", which is a word of the notation" : "");
		boolean newLine = root.getText().substring(end, found.getOffset()).contains("\n");
		return newLine && expectations.endedBy(";") != null ? new SyntaxProblem(end, 0, message)
				: new SyntaxProblem(found.getOffset(), found.getLength(), message);
	}

	private static String words(Expectations expectations) {
		String ended = expectations.endedBy(";");
		if (ended != null)
			return "expected ';' after the " + ended;
		List<String> terms = expectations.terms();
		if (!OPERATORS.containsAll(terms))
			terms.removeAll(OPERATORS);
		if (terms.isEmpty())
			return "expected the end of the file";
		if (terms.size() > MOST_TERMS)
			terms = List.of(terms.get(0), terms.get(1), terms.get(2), terms.get(terms.size() - 1));
		int last = terms.size() - 1;
		return "expected " + (last == 0 ? terms.get(0) : String.join(", ", terms.subList(0, last)) + " or " + terms.get(last));
	}
}
