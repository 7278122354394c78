package trapline.ui.scenario.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;

import trapline.edit.Edit;
import trapline.edit.EditRefused;
import trapline.edit.ScenarioDocument;
import trapline.edit.fields.Field;
import trapline.edit.fields.Fields;
import trapline.edit.fields.SharedFields;
import trapline.edit.fields.Vocabulary;
import trapline.notation.Loaded;

/**
 * The fields of a part of a scenario, or those that several parts share, as properties; each change is one edit of the
 * text. In the UI thread.
 */
final class PartsProperties implements IPropertySource {
	private final List<? extends EObject> parts;
	private final PartEditing editing;
	private long version = -1;
	private List<Field> fields = List.of();
	/** A refusal takes the focus from the cell, which would then hand over the same value once more. */
	private boolean setting;

	/** @param parts of the live model, at least one */
	PartsProperties(List<? extends EObject> parts, PartEditing editing) {
		this.parts = List.copyOf(parts);
		this.editing = editing;
	}

	/** As the text is now; those of the last correct text while it cannot be read. */
	private List<Field> fields() {
		ScenarioDocument document = editing.document().get();
		if (document != null && document.version() != version) {
			version = document.version();
			try {
				fields = reader(document).of(parsed(document));
			} catch (EditRefused unreadable) {
				return fields;
			}
		}
		return fields;
	}

	private List<EObject> parsed(ScenarioDocument document) {
		return parts.stream().<EObject>map(part -> document.parsed(part)).toList();
	}

	private static SharedFields reader(ScenarioDocument document) {
		document.reconcile();
		Loaded loaded = document.loaded();
		Vocabulary vocabulary = new Vocabulary(loaded.scenario().orElseThrow(() -> new EditRefused("the text cannot be read")), loaded.modules());
		return new SharedFields(new Fields(vocabulary));
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		return fields().stream().map(FieldDescriptor::new).toArray(IPropertyDescriptor[]::new);
	}

	@Override
	public Object getPropertyValue(Object id) {
		return fields().stream().filter(field -> field.name().equals(id)).map(Field::value).findFirst().orElse("");
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		String written = String.valueOf(value).strip();
		if (setting || written.equals(getPropertyValue(id)) || written.equals(SharedFields.SEVERAL)) {
			return;
		}
		String label = written.isEmpty() ? "Leave out " + id : "Set " + id + " to " + written;
		setting = true;
		try {
			editing.stack().execute(editing.commands().command(label, () -> edit((String) id, written)));
		} finally {
			setting = false;
		}
		editing.edited().accept(parts);
	}

	private Edit edit(String field, String value) {
		ScenarioDocument document = editing.document().get();
		Edit edit = reader(document).set(parsed(document), field, value);
		document.objection(edit).ifPresent(problem -> {
			throw new EditRefused(problem.message());
		});
		return edit;
	}

	@Override
	public boolean isPropertySet(Object id) {
		return !"".equals(getPropertyValue(id));
	}

	@Override
	public void resetPropertyValue(Object id) {
		setPropertyValue(id, "");
	}

	@Override
	public Object getEditableValue() {
		return null;
	}
}
