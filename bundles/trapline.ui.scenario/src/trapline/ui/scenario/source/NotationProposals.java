package trapline.ui.scenario.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Injector;

import trapline.edit.ScenarioDocument;
import trapline.notation.ide.NotationIdeSetup;
import trapline.ui.Icons;

/** Proposes what the notation allows at the caret: the same answers as the language server gives other editors. */
final class NotationProposals implements IContentAssistProcessor {
	private static Injector injector;

	private final Supplier<ScenarioDocument> document;

	NotationProposals(Supplier<ScenarioDocument> document) {
		this.document = document;
	}

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		ScenarioDocument scenario = document.get();
		if (scenario == null) {
			return new ICompletionProposal[0];
		}
		scenario.reconcile();
		XtextResource resource = scenario.loaded().resource();
		if (resource == null) {
			return new ICompletionProposal[0];
		}
		IDocument text = viewer.getDocument();
		Document copy = new Document(1, text.get());
		CompletionParams params = new CompletionParams(new TextDocumentIdentifier(resource.getURI().toString()),
				copy.getPosition(offset));
		List<ICompletionProposal> proposals = new ArrayList<>();
		for (CompletionItem item : service().createCompletionList(copy, resource, params, CancelIndicator.NullImpl)
				.getItems()) {
			proposals.add(proposal(item, text, offset));
		}
		return proposals.toArray(ICompletionProposal[]::new);
	}

	private static synchronized ContentAssistService service() {
		if (injector == null) {
			injector = new NotationIdeSetup().createInjector();
		}
		return injector.getInstance(ContentAssistService.class);
	}

	private static ICompletionProposal proposal(CompletionItem item, IDocument text, int offset) {
		String inserted = item.getInsertText() != null ? item.getInsertText() : item.getLabel();
		int begin = offset;
		if (item.getTextEdit() != null && item.getTextEdit().isLeft()) {
			TextEdit edit = item.getTextEdit().getLeft();
			inserted = edit.getNewText();
			begin = offsetOf(text, edit.getRange(), offset);
		}
		String label = item.getDetail() == null || item.getDetail().isEmpty() ? item.getLabel()
				: item.getLabel() + " \u2013 " + item.getDetail();
		boolean word = !inserted.isEmpty() && Character.isLetter(inserted.charAt(0));
		return new CompletionProposal(inserted, begin, offset - begin, inserted.length(),
				Icons.image(word ? "choice" : "lane"), label, null, null);
	}

	private static int offsetOf(IDocument text, Range range, int otherwise) {
		Position start = range.getStart();
		try {
			return text.getLineOffset(start.getLine()) + start.getCharacter();
		} catch (BadLocationException e) {
			return otherwise;
		}
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return null;
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return new IContextInformation[0];
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return null;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
