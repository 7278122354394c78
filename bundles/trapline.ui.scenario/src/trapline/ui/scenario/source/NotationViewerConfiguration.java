package trapline.ui.scenario.source;

import java.util.function.Supplier;

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
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.DefaultAnnotationHover;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.jface.text.IDocument;

import trapline.edit.ScenarioDocument;

/** Colours, proposals, hovers and indentation of the source page. Undoing is the document's business. */
final class NotationViewerConfiguration extends SourceViewerConfiguration {
	private static final int TAB = 4;

	private final Supplier<ScenarioDocument> document;
	private final ITextHover hover;
	private final QuickFixes fixes;
	private final boolean coloured;

	/**
	 * @param hover    tells what is under the pointer
	 * @param fixes    mend problems
	 * @param coloured false for a text so large that colours would make it slow
	 */
	NotationViewerConfiguration(Supplier<ScenarioDocument> document, ITextHover hover, QuickFixes fixes, boolean coloured) {
		this.fixes = fixes;
		this.document = document;
		this.hover = hover;
		this.coloured = coloured;
	}

	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		if (!coloured) {
			return null;
		}
		PresentationReconciler reconciler = new PresentationReconciler();
		reconciler.setDocumentPartitioning(NotationPartitions.NAME);
		colour(reconciler, IDocument.DEFAULT_CONTENT_TYPE, new NotationColours());
		colour(reconciler, NotationPartitions.COMMENT, NotationColours.comments());
		colour(reconciler, NotationPartitions.STRING, NotationColours.strings());
		return reconciler;
	}

	private static void colour(PresentationReconciler reconciler, String type, ITokenScanner scanner) {
		DefaultDamagerRepairer colours = new DefaultDamagerRepairer(scanner);
		reconciler.setDamager(colours, type);
		reconciler.setRepairer(colours, type);
	}

	@Override
	public String getConfiguredDocumentPartitioning(ISourceViewer viewer) {
		return coloured ? NotationPartitions.NAME : super.getConfiguredDocumentPartitioning(viewer);
	}

	@Override
	public String[] getConfiguredContentTypes(ISourceViewer viewer) {
		return coloured ? NotationPartitions.TYPES : super.getConfiguredContentTypes(viewer);
	}

	@Override
	public IContentAssistant getContentAssistant(ISourceViewer viewer) {
		ContentAssistant assistant = new ContentAssistant(true);
		assistant.setDocumentPartitioning(getConfiguredDocumentPartitioning(viewer));
		assistant.setContentAssistProcessor(new NotationProposals(document), IDocument.DEFAULT_CONTENT_TYPE);
		assistant.setInformationControlCreator(parent -> new DefaultInformationControl(parent, false));
		assistant.enableAutoActivation(false);
		assistant.setEmptyMessage("Nothing fits here");
		assistant.setShowEmptyList(true);
		assistant.enableColoredLabels(true);
		return assistant;
	}

	@Override
	public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
		QuickAssistAssistant assistant = new QuickAssistAssistant();
		assistant.setQuickAssistProcessor(fixes);
		assistant.setInformationControlCreator(parent -> new DefaultInformationControl(parent, false));
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
		return hover;
	}

	@Override
	public int getTabWidth(ISourceViewer viewer) {
		return TAB;
	}
}
