package trapline.ui.scenario.source;

import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationRulerColumn;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.swt.graphics.GC;

/** The margin with the icons of problems. */
final class ProblemColumn extends AnnotationRulerColumn {
	private static final int WIDTH = 14;

	ProblemColumn(AnnotationModel model, IAnnotationAccess access) {
		super(model, WIDTH, access);
		addAnnotationType(ProblemAnnotation.ERROR);
		addAnnotationType(ProblemAnnotation.WARNING);
	}

	/** While no line is seen, the framework would look for annotations before the text. */
	@Override
	protected void doPaint(GC gc) {
		if (getInclusiveTopIndexStartOffset() >= 0) {
			super.doPaint(gc);
		}
	}
}
