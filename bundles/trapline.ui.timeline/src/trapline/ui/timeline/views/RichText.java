package trapline.ui.timeline.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

import trapline.ui.help.RuleTexts;
import trapline.ui.timeline.views.Paragraph.Piece;

/** Shows paragraphs with headings, remarks and links that lead to times of a run. */
final class RichText {
	private static final int MARGIN = 10;
	private static final int INDENT = 14;

	private final StyledText text;
	private final Font heading;
	private List<Piece> links = List.of();
	private List<Integer> starts = List.of();

	RichText(Composite parent) {
		text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN - 2, MARGIN, MARGIN);
		text.setLineSpacing(3);
		text.setCaret(null);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), text);
		heading = resources.create(FontDescriptor.createFrom(text.getFont()).increaseHeight(1).setStyle(SWT.BOLD));
		text.addListener(SWT.MouseUp, event -> follow(event.x, event.y));
		text.addListener(SWT.MouseMove, event -> {
			text.setCursor(linkAt(event.x, event.y) == null ? null : text.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
			explain(text.getOffsetAtPoint(new Point(event.x, event.y)));
		});
	}

	/** The pointer on the id of a rule shows its text, its sources and what is related. */
	private void explain(int offset) {
		String told = "";
		if (offset >= 0) {
			int line = text.getLineAtOffset(offset);
			told = RuleTexts.at(text.getLine(line), offset - text.getOffsetAtLine(line));
		}
		String shown = told.isEmpty() ? null : told;
		if (!Objects.equals(shown, text.getToolTipText())) {
			text.setToolTipText(shown);
		}
	}

	/** Replaces what is shown, unless it is the same. */
	void show(List<Paragraph> paragraphs) {
		StringBuilder all = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		List<Piece> newLinks = new ArrayList<>();
		List<Integer> newStarts = new ArrayList<>();
		List<int[]> indents = new ArrayList<>();
		int line = 0;
		for (Paragraph paragraph : paragraphs) {
			for (Piece piece : paragraph.pieces()) {
				styles.add(style(piece, all.length()));
				if (piece.action() != null) {
					newLinks.add(piece);
					newStarts.add(all.length());
				}
				all.append(piece.text());
			}
			indents.add(new int[] { line, paragraph.indent(), paragraph.space() });
			line++;
			all.append('\n');
		}
		text.setRedraw(false);
		try {
			int top = text.getTopIndex();
			boolean same = text.getText().contentEquals(all);
			text.setText(all.toString());
			text.setStyleRanges(styles.stream().filter(style -> style.length > 0).toArray(StyleRange[]::new));
			for (int[] indent : indents) {
				text.setLineIndent(indent[0], 1, indent[1] * INDENT);
				text.setLineWrapIndent(indent[0], 1, indent[1] * INDENT);
				text.setLineVerticalIndent(indent[0], indent[2]);
			}
			text.setTopIndex(same ? top : 0);
		} finally {
			text.setRedraw(true);
		}
		links = newLinks;
		starts = newStarts;
	}

	/** What is shown, without its looks. */
	String plain() {
		return text.getText();
	}

	private StyleRange style(Piece piece, int start) {
		StyleRange range = new StyleRange();
		range.start = start;
		range.length = piece.text().length();
		switch (piece.look()) {
		case HEADING -> range.font = heading;
		case STRONG -> range.fontStyle = SWT.BOLD;
		case REMARK -> range.foreground = JFaceResources.getColorRegistry().get("QUALIFIER_COLOR");
		case RULE -> range.foreground = JFaceResources.getColorRegistry().get("trapline.ui.source.rule");
		case ALERT -> {
			range.fontStyle = SWT.BOLD;
			range.foreground = JFaceResources.getColorRegistry().get("trapline.ui.timeline.cursor");
		}
		case PLAIN -> range.fontStyle = SWT.NORMAL;
		}
		if (piece.action() != null) {
			range.underline = true;
			range.underlineStyle = SWT.UNDERLINE_LINK;
			range.foreground = JFaceResources.getColorRegistry().get("trapline.ui.timeline.selection");
		}
		return range;
	}

	private Piece linkAt(int x, int y) {
		int offset = text.getOffsetAtPoint(new Point(x, y));
		for (int i = 0; offset >= 0 && i < links.size(); i++) {
			if (offset >= starts.get(i) && offset < starts.get(i) + links.get(i).text().length()) {
				return links.get(i);
			}
		}
		return null;
	}

	private void follow(int x, int y) {
		Piece link = linkAt(x, y);
		if (link != null && text.getSelectionCount() == 0) {
			link.action().run();
		}
	}
}
