package trapline.ui.scenario.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.AnnotationRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IAnnotationAccessExtension;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.FindReplaceAction;

import trapline.edit.ScenarioDocument;
import trapline.ui.Icons;
import trapline.ui.help.HelpOn;
import trapline.ui.problems.ShownProblem;
import trapline.ui.timeline.paint.TimelineColours;

/** The text of a file of the notation, with line numbers, colours, problems and proposals. */
public final class SourcePage {
	private static final int MARGIN_WIDTH = 14;
	/** Pixels beside the text; above it there must be none, or the columns beside it find no first line. */
	private static final int TEXT_MARGIN = 6;
	/** In characters. The text widget keeps a style for each coloured word. */
	private static final int LARGEST_COLOURED = 400_000;

	private static final char FIX_KEY = '1';

	private final SourceViewer viewer;
	private final SourceHover hover;
	private final AnnotationModel annotations = new AnnotationModel();

	/**
	 * @param mayEdit asked before the first key changes the text
	 * @param fixes   finds what mends the problems of a stretch
	 */
	public SourcePage(Composite parent, IDocument text, Supplier<ScenarioDocument> document, BooleanSupplier mayEdit,
			QuickFixes.Finder fixes) {
		CompositeRuler ruler = new CompositeRuler();
		IAnnotationAccess access = new Access();
		AnnotationRulerColumn margin = new AnnotationRulerColumn(annotations, MARGIN_WIDTH, access);
		margin.addAnnotationType(ProblemAnnotation.ERROR);
		margin.addAnnotationType(ProblemAnnotation.WARNING);
		ruler.addDecorator(0, margin);
		LineNumberRulerColumn numbers = new LineNumberRulerColumn();
		TimelineColours colours = new TimelineColours();
		numbers.setForeground(colours.of("timeline.dim"));
		numbers.setBackground(colours.of("timeline.background"));
		ruler.addDecorator(1, numbers);
		viewer = new SourceViewer(parent, ruler, SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI | SWT.FULL_SELECTION);
		boolean coloured = text.getLength() <= LARGEST_COLOURED;
		if (coloured) {
			NotationPartitions.follow(text);
		}
		hover = new SourceHover(document);
		viewer.configure(new NotationViewerConfiguration(document, hover, new QuickFixes(fixes), coloured));
		annotations.connect(text);
		viewer.setDocument(text, annotations);
		viewer.getControl().addListener(SWT.Dispose, event -> annotations.disconnect(text));
		StyledText widget = viewer.getTextWidget();
		widget.setForeground(colours.of("timeline.text"));
		widget.setFont(JFaceResources.getTextFont());
		numbers.setFont(JFaceResources.getTextFont());
		widget.setMargins(TEXT_MARGIN, 0, TEXT_MARGIN, 0);
		waves(access);
		HelpOn.set(viewer.getControl(), "source");
		widget.addVerifyListener(event -> event.doit = mayEdit.getAsBoolean());
		widget.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == ' ' && (event.stateMask & SWT.MOD1) != 0) {
				viewer.doOperation(SourceViewer.CONTENTASSIST_PROPOSALS);
			} else if (event.keyCode == FIX_KEY && (event.stateMask & SWT.MOD1) != 0) {
				viewer.doOperation(ISourceViewer.QUICK_ASSIST);
			}
		});
	}

	private void waves(IAnnotationAccess access) {
		AnnotationPainter painter = new AnnotationPainter(viewer, access);
		painter.addTextStyleStrategy("wave", new AnnotationPainter.UnderlineStrategy(SWT.UNDERLINE_ERROR));
		Display display = viewer.getControl().getDisplay();
		painter.addAnnotationType(ProblemAnnotation.ERROR, "wave");
		painter.setAnnotationTypeColor(ProblemAnnotation.ERROR, display.getSystemColor(SWT.COLOR_RED));
		painter.addAnnotationType(ProblemAnnotation.WARNING, "wave");
		painter.setAnnotationTypeColor(ProblemAnnotation.WARNING, display.getSystemColor(SWT.COLOR_DARK_YELLOW));
		viewer.addPainter(painter);
		viewer.addTextPresentationListener(painter);
		painter.paint(org.eclipse.jface.text.IPainter.CONFIGURATION);
	}

	public Control control() {
		return viewer.getControl();
	}

	/** The text widget. */
	public StyledText widget() {
		return viewer.getTextWidget();
	}

	/** What the pointer on a place of the text tells; null for nothing. */
	public String hover(int offset) {
		return hover.getHoverInfo(viewer, new Region(offset, 0));
	}

	/** Shows problems in margin and text; those of other files are not among them. */
	public void show(List<ShownProblem> problems) {
		Map<Annotation, Position> added = new HashMap<>();
		int length = viewer.getDocument().getLength();
		for (ShownProblem problem : problems) {
			int offset = Math.min(problem.offset(), Math.max(0, length - 1));
			int size = Math.min(Math.max(1, problem.length()), length - offset);
			added.put(new ProblemAnnotation(problem.error(), problem.message()), new Position(offset, size));
		}
		Annotation[] old = current();
		annotations.replaceAnnotations(old, added);
	}

	private Annotation[] current() {
		java.util.List<Annotation> all = new java.util.ArrayList<>();
		annotations.getAnnotationIterator().forEachRemaining(all::add);
		return all.toArray(Annotation[]::new);
	}

	/** Selects a stretch and scrolls to it. */
	public void reveal(int offset, int length) {
		int begin = Math.min(offset, viewer.getDocument().getLength());
		int size = Math.min(length, viewer.getDocument().getLength() - begin);
		viewer.setSelectedRange(begin, size);
		viewer.revealRange(begin, size);
	}

	/** Runs a change of the text and puts caret and scroll position back. */
	public void keepPlace(Runnable change) {
		StyledText widget = viewer.getTextWidget();
		int top = widget.getTopIndex();
		int caret = widget.getCaretOffset();
		change.run();
		widget.setCaretOffset(Math.min(caret, widget.getCharCount()));
		widget.setTopIndex(top);
	}

	/** Opens the dialog that finds and replaces. */
	public void find() {
		new FindReplaceAction(new FindLabels(), "find.", viewer.getControl().getShell(), viewer.getFindReplaceTarget()).run();
	}

	/** Does an operation of {@link ITextOperationTarget}, if it makes sense now. */
	public void doOperation(int operation) {
		if (viewer.canDoOperation(operation)) {
			viewer.doOperation(operation);
		}
	}

	/** Icons and kinds of problems. */
	private static final class Access implements IAnnotationAccess, IAnnotationAccessExtension {
		@Override
		public Object getType(Annotation annotation) {
			return annotation.getType();
		}

		@Override
		public boolean isMultiLine(Annotation annotation) {
			return true;
		}

		@Override
		public boolean isTemporary(Annotation annotation) {
			return true;
		}

		@Override
		public String getTypeLabel(Annotation annotation) {
			return annotation instanceof ProblemAnnotation problem && problem.isError() ? "Error" : "Warning";
		}

		@Override
		public int getLayer(Annotation annotation) {
			return annotation instanceof ProblemAnnotation problem && problem.isError() ? 2 : 1;
		}

		@Override
		public void paint(Annotation annotation, GC gc, Canvas canvas, Rectangle bounds) {
			Image image = Icons.image(annotation instanceof ProblemAnnotation problem && problem.isError() ? "error"
					: "warning");
			gc.drawImage(image, 0, 0, 16, 16, bounds.x, bounds.y + 2, 12, 12);
		}

		@Override
		public boolean isPaintable(Annotation annotation) {
			return annotation instanceof ProblemAnnotation;
		}

		@Override
		public boolean isSubtype(Object annotationType, Object potentialSupertype) {
			return annotationType.equals(potentialSupertype);
		}

		@Override
		public Object[] getSupertypes(Object annotationType) {
			return new Object[0];
		}
	}
}
