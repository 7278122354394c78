package trapline.ui.scenario.source;

import java.util.Iterator;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;

/** Says what is wrong with the text under the pointer. */
final class ProblemHover implements ITextHover {

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		StringBuilder text = new StringBuilder();
		var model = ((ISourceViewer) viewer).getAnnotationModel();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			Position position = model.getPosition(annotation);
			if (annotation instanceof ProblemAnnotation && position != null
					&& position.overlapsWith(region.getOffset(), Math.max(1, region.getLength()))) {
				text.append(text.isEmpty() ? "" : "\n").append(annotation.getText());
			}
		}
		return text.isEmpty() ? null : text.toString();
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return new Region(offset, 0);
	}
}
