package trapline.ui.scenario.properties;

import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Composite;

/** A value from a list, or a typed one, as text. */
final class ChoiceCellEditor extends ComboBoxCellEditor {
	/** @param style read-only if nothing else than the items may be chosen */
	ChoiceCellEditor(Composite parent, String[] items, int style) {
		super(parent, items, style);
		setActivationStyle(DROP_DOWN_ON_MOUSE_ACTIVATION);
	}

	@Override
	protected Object doGetValue() {
		return ((CCombo) getControl()).getText();
	}

	@Override
	protected void doSetValue(Object value) {
		((CCombo) getControl()).setText(String.valueOf(value));
	}
}
