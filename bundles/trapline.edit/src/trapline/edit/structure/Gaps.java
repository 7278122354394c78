package trapline.edit.structure;

import java.util.List;

import org.eclipse.emf.ecore.EClass;

/** Whether empty lines stand between the parts of a block. */
record Gaps(Source source, Block block, EClass kind) {
	/** Whether a new part belongs to what follows rather than to what precedes, from which an empty line parts it. */
	boolean isNearer(Element before, Element behind) {
		return block.isSpacious() && is(behind) && !is(before) && source.head(behind.begin()) >= 0 && isApart(before, behind);
	}

	boolean isWantedBehind(Element before) {
		return isWanted(is(before));
	}

	boolean isWantedBefore(Element behind) {
		return isWanted(is(behind));
	}

	private boolean is(Element element) {
		return element.object() != null && element.object().eClass() == kind;
	}

	private boolean isWanted(boolean same) {
		if (!block.isSpacious()) {
			return false;
		}
		int apart = 0;
		int together = 0;
		List<Element> all = block.elements();
		for (int i = 1; i < all.size(); i++) {
			Element a = all.get(i - 1);
			Element b = all.get(i);
			boolean pair = same ? is(a) && is(b) : a.object() == null || b.object() == null || a.object().eClass() != b.object().eClass();
			if (pair && isApart(a, b)) {
				apart++;
			} else if (pair) {
				together++;
			}
		}
		boolean unknown = apart + together == 0;
		return unknown ? !same && block.close() < 0 : apart > together;
	}

	private boolean isApart(Element a, Element b) {
		int begin = source.tail(a.end());
		return begin >= 0 && source.hasBlankLine(begin, b.begin());
	}
}
