package trapline.edit.structure;

import java.util.List;

import trapline.edit.Replace;

/** Commas and semicolons between parts, as a piece comes between them. */
record Marks(Source source, Block block, Element before, Element behind, Snippet snippet, boolean ownLine) {
	static Marks of(Source source, Block block, Element before, Element behind, Snippet snippet, boolean ownLine) {
		return new Marks(source, block, before, behind, snippet, ownLine);
	}

	/** The piece with the mark that it needs. @param replaces gets the mark that the part before it needs */
	Snippet fit(List<Replace> replaces) {
		if (block.hasCommas()) {
			return comma(replaces);
		}
		return block.hasSettings() ? semicolon(replaces) : snippet;
	}

	private Snippet comma(List<Replace> replaces) {
		if (before != null && behind == null) {
			replaces.add(new Replace(before.end(), 0, ","));
		}
		boolean wanted = behind != null;
		if (wanted == snippet.endsWith(',')) {
			return snippet;
		}
		return wanted ? snippet.with(",") : snippet.withoutMark();
	}

	private Snippet semicolon(List<Replace> replaces) {
		boolean wanted = before != null ? ends(before) : behind != null && ends(behind);
		if (!ownLine && before != null && !wanted) {
			replaces.add(new Replace(before.end(), 0, ";"));
		}
		if (!ownLine && behind != null) {
			wanted = true;
		}
		boolean has = snippet.endsWith(';');
		if (before == null && behind == null || wanted == has) {
			return snippet;
		}
		return wanted ? snippet.with(";") : snippet.withoutMark();
	}

	private boolean ends(Element element) {
		return source.text().charAt(element.end() - 1) == ';';
	}
}
