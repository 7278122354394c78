package trapline.ui.scenario.source;

import java.util.Iterator;
import java.util.function.Supplier;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;

import trapline.edit.ScenarioDocument;
import trapline.notation.ide.Explanation;
import trapline.ui.help.RuleTexts;

/** Says what is wrong with the text under the pointer, and what the name or the id of a rule under it stands for. */
final class SourceHover implements ITextHover {
	private final Supplier<ScenarioDocument> document;

	SourceHover(Supplier<ScenarioDocument> document) {
		this.document = document;
	}

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
		String rule = rule(viewer.getDocument(), region.getOffset());
		String name = rule.isEmpty() ? explanation(region.getOffset()) : rule;
		text.append(text.isEmpty() || name.isEmpty() ? "" : "\n\n").append(name);
		return text.isEmpty() ? null : text.toString();
	}

	/** About the rule or hazard whose id stands there; empty if none does. */
	private static String rule(IDocument text, int offset) {
		try {
			IRegion line = text.getLineInformationOfOffset(offset);
			return RuleTexts.at(text.get(line.getOffset(), line.getLength()), offset - line.getOffset());
		} catch (BadLocationException e) {
			// the text has become shorter meanwhile
			return "";
		}
	}

	/** Of the text as it was last read; empty if that is not the text that is shown. */
	private String explanation(int offset) {
		ScenarioDocument shown = document.get();
		return shown == null || !shown.isCurrent() ? ""
				: NotationProposals.services().explain(shown.loaded(), offset).map(SourceHover::words).orElse("");
	}

	private static String words(Explanation explanation) {
		return explanation.title() + "\n" + String.join("\n", explanation.lines());
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return new Region(offset, 0);
	}
}
