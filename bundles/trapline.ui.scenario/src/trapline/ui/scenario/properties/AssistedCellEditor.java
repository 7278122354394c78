package trapline.ui.scenario.properties;

import java.util.Map;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import trapline.ui.scenario.diagram.LineProposals;

/** A typed value; Ctrl+Space proposes what it may be. */
final class AssistedCellEditor extends TextCellEditor {
	private static final KeyStroke ASSIST = KeyStroke.getInstance(SWT.MOD1, ' ');

	private final ContentProposalAdapter assist;

	/** @param names that are proposed, with what they stand for */
	AssistedCellEditor(Composite parent, Map<String, String> names) {
		super(parent);
		assist = new ContentProposalAdapter(text, new TextContentAdapter(), new LineProposals(names), ASSIST, null);
		assist.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
		text.setToolTipText(names.isEmpty() ? null : "Ctrl+Space proposes values");
	}

	@Override
	protected void focusLost() {
		if (assist == null || !assist.isProposalPopupOpen()) {
			super.focusLost();
		}
	}
}
