package trapline.ui.scenario.properties;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.PropertyDescriptor;

import trapline.edit.fields.Choice;
import trapline.edit.fields.Field;
import trapline.edit.fields.SharedFields;

/** A field as a property: chosen from a list if its values are few, else typed with proposals. */
final class FieldDescriptor extends PropertyDescriptor {
	private static final int MOST_IN_A_LIST = 24;

	private final Field field;

	FieldDescriptor(Field field) {
		super(field.name(), field.name());
		this.field = field;
		setDescription(field.says());
		setAlwaysIncompatible(true);
	}

	@Override
	public CellEditor createPropertyEditor(Composite parent) {
		if (!field.choices().isEmpty() && field.choices().size() <= MOST_IN_A_LIST) {
			Stream<String> several = field.value().equals(SharedFields.SEVERAL) ? Stream.of(SharedFields.SEVERAL) : Stream.empty();
			String[] items = Stream.concat(several, field.choices().stream().map(Choice::text)).toArray(String[]::new);
			return new ChoiceCellEditor(parent, items, field.open() ? SWT.NONE : SWT.READ_ONLY);
		}
		Map<String, String> names = new LinkedHashMap<>();
		field.choices().forEach(choice -> names.putIfAbsent(choice.text(), choice.says()));
		return new AssistedCellEditor(parent, names);
	}
}
