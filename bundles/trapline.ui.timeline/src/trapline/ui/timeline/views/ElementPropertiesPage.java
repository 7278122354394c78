package trapline.ui.timeline.views;

import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;

/** The properties of an element in the order in which they are told, not of the alphabet. */
public class ElementPropertiesPage extends PropertySheetPage {

	public ElementPropertiesPage() {
		setSorter(new PropertySheetSorter() {
			@Override
			public void sort(IPropertySheetEntry[] entries) {
				// they come in order
			}
		});
	}
}
