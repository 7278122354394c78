package trapline.ui.scenario.source;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;

/** Tells comments and strings from the rest, so that a key colours its own line anew and not the whole text. */
final class NotationPartitions {
	static final String NAME = "trapline.notation";
	static final String COMMENT = "comment";
	static final String STRING = "string";
	static final String[] TYPES = { IDocument.DEFAULT_CONTENT_TYPE, COMMENT, STRING };

	private NotationPartitions() {
	}

	/** Makes a document keep its partitions up to date; does nothing for one that does. */
	static void follow(IDocument document) {
		if (((IDocumentExtension3) document).getDocumentPartitioner(NAME) != null) {
			return;
		}
		RuleBasedPartitionScanner scanner = new RuleBasedPartitionScanner();
		scanner.setPredicateRules(new IPredicateRule[] { new EndOfLineRule("//", new Token(COMMENT)),
				new MultiLineRule("/*", "*/", new Token(COMMENT), (char) 0, true),
				new SingleLineRule("\"", "\"", new Token(STRING), '\\', true) });
		FastPartitioner partitioner = new FastPartitioner(scanner, new String[] { COMMENT, STRING });
		((IDocumentExtension3) document).setDocumentPartitioner(NAME, partitioner);
		partitioner.connect(document);
	}
}
