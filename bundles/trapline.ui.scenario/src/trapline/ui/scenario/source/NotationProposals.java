package trapline.ui.scenario.source;

import java.util.function.Supplier;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.ui.PlatformUI;

import trapline.edit.ScenarioDocument;
import trapline.notation.Loaded;
import trapline.notation.ide.EditorServices;
import trapline.notation.ide.Proposal;
import trapline.ui.Icons;

/** Proposes what the notation allows at the caret: names that are known there, then words of the notation. */
final class NotationProposals implements IContentAssistProcessor {
	private static EditorServices services;

	private final Supplier<ScenarioDocument> document;

	NotationProposals(Supplier<ScenarioDocument> document) {
		this.document = document;
	}

	/** The services of the notation, which take a while to be set up. */
	static synchronized EditorServices services() {
		if (services == null) {
			services = EditorServices.create();
		}
		return services;
	}

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		if (getErrorMessage() != null) {
			return new ICompletionProposal[0];
		}
		return services().proposals(current(document.get()), offset).stream().map(NotationProposals::shown)
				.toArray(ICompletionProposal[]::new);
	}

	/** Proposals are made on a thread of their own, but the document belongs to that of the window. */
	private static Loaded current(ScenarioDocument scenario) {
		Loaded[] loaded = new Loaded[1];
		PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
			scenario.reconcile();
			loaded[0] = scenario.loaded();
		});
		return loaded[0];
	}

	private static ICompletionProposal shown(Proposal proposal) {
		String text = proposal.text();
		String description = (" " + proposal.description()).replace(" " + text, "").strip();
		String label = description.isEmpty() ? text : text + " \u2013 " + description;
		return new CompletionProposal(text, proposal.offset(), proposal.length(), text.length(),
				Icons.image(proposal.isKeyword() ? "lane" : "choice"), label, null, null);
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

	/** Proposals need a parse of their own, for which nobody wants to wait. */
	@Override
	public String getErrorMessage() {
		ScenarioDocument scenario = document.get();
		if (scenario == null) {
			return "The text is still being read";
		}
		return scenario.document().getLength() > ScenarioDocument.LARGE ? "There are no proposals in a text as large as this"
				: null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
