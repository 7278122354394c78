package trapline.ui.scenario.source;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

import trapline.ui.Icons;
import trapline.ui.problems.QuickFix;

/** What mends the problems of the line of the caret. */
public final class QuickFixes implements IQuickAssistProcessor {
	/** Finds fixes of a stretch of the text. */
	@FunctionalInterface
	public interface Finder {
		/** @param begin offset of its first character @param end behind its last */
		List<QuickFix> find(int begin, int end);
	}

	private final Finder finder;

	QuickFixes(Finder finder) {
		this.finder = finder;
	}

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		try {
			IRegion line = context.getSourceViewer().getDocument().getLineInformationOfOffset(context.getOffset());
			return finder.find(line.getOffset(), line.getOffset() + line.getLength()).stream().map(Mending::new).toArray(ICompletionProposal[]::new);
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return annotation instanceof ProblemAnnotation;
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return true;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	/** A fix as a proposal. */
	private record Mending(QuickFix fix) implements ICompletionProposal {
		@Override
		public void apply(IDocument document) {
			fix.apply().run();
		}

		@Override
		public Point getSelection(IDocument document) {
			return null;
		}

		@Override
		public String getAdditionalProposalInfo() {
			return null;
		}

		@Override
		public String getDisplayString() {
			return fix.label();
		}

		@Override
		public Image getImage() {
			return Icons.image("changed");
		}

		@Override
		public IContextInformation getContextInformation() {
			return null;
		}
	}
}
