package trapline.ui.scenario.source;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.DefaultIndentLineAutoEditStrategy;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.DefaultAnnotationHover;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.jface.text.IDocument;

/** Colours, proposals, hovers and indentation of the source page. Undoing is the document's business. */
final class NotationViewerConfiguration extends SourceViewerConfiguration {
	private static final int TAB = 4;

	private final NotationProposals proposals;

	NotationViewerConfiguration(NotationProposals proposals) {
		this.proposals = proposals;
	}

	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		PresentationReconciler reconciler = new PresentationReconciler();
		DefaultDamagerRepairer colours = new WholeTextRepairer(new NotationColours());
		reconciler.setDamager(colours, IDocument.DEFAULT_CONTENT_TYPE);
		reconciler.setRepairer(colours, IDocument.DEFAULT_CONTENT_TYPE);
		return reconciler;
	}

	@Override
	public IContentAssistant getContentAssistant(ISourceViewer viewer) {
		ContentAssistant assistant = new ContentAssistant(true);
		assistant.setContentAssistProcessor(proposals, IDocument.DEFAULT_CONTENT_TYPE);
		assistant.setInformationControlCreator(parent -> new DefaultInformationControl(parent, false));
		assistant.enableAutoActivation(false);
		assistant.setEmptyMessage("Nothing fits here");
		assistant.setShowEmptyList(true);
		assistant.enableColoredLabels(true);
		return assistant;
	}

	@Override
	public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
		return new IAutoEditStrategy[] { new DefaultIndentLineAutoEditStrategy() };
	}

	@Override
	public IUndoManager getUndoManager(ISourceViewer viewer) {
		return null;
	}

	@Override
	public IAnnotationHover getAnnotationHover(ISourceViewer viewer) {
		return new DefaultAnnotationHover() {
			@Override
			protected boolean isIncluded(Annotation annotation) {
				return annotation instanceof ProblemAnnotation;
			}
		};
	}

	@Override
	public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
		return new ProblemHover();
	}

	@Override
	public int getTabWidth(ISourceViewer viewer) {
		return TAB;
	}
}
