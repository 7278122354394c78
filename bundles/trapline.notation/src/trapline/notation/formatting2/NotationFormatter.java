package trapline.notation.formatting2;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.util.ITextRegion;

/**
 * Lays a file out. Line breaks are the author's, as many one-line blocks read better so; indentation and the space
 * between tokens follow from the grammar. Comments and the alignment of what stands behind a declaration stay. A text
 * that does not parse is left alone.
 */
public class NotationFormatter implements IFormatter2 {

	@Override
	public List<ITextReplacement> format(FormatterRequest request) {
		ITextRegionAccess access = request.getTextRegionAccess();
		List<ITextReplacement> replacements = new ArrayList<>();
		if (access.hasSyntaxError())
			return replacements;
		Layout layout = new Layout();
		ISemanticRegion before = null;
		for (IHiddenRegion gap = access.regionForRootEObject().getPreviousHiddenRegion(); gap != null; gap = gap.getNextHiddenRegion()) {
			ISemanticRegion after = gap.getNextSemanticRegion();
			boolean fixed = request.isFormatUndefinedHiddenRegionsOnly() && !gap.isUndefined();
			String text = layout.between(before, gap, after, fixed);
			if (!fixed && !text.equals(gap.getText()) && isRequested(request, gap))
				replacements.add(gap.replaceWith(text));
			before = after;
			if (after == null)
				break;
		}
		return replacements;
	}

	private static boolean isRequested(FormatterRequest request, IHiddenRegion gap) {
		if (request.getRegions().isEmpty())
			return true;
		for (ITextRegion region : request.getRegions())
			if (gap.getOffset() >= region.getOffset() && gap.getEndOffset() <= region.getOffset() + region.getLength())
				return true;
		return false;
	}
}
