package trapline.ui.scenario.diagram;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.palette.PaletteViewerPreferences;
import org.eclipse.help.IContext;
import org.eclipse.swt.widgets.Composite;

import trapline.ui.help.HelpOn;

/** The palette beside the diagram, with the help on what it offers. One drawer is open at a time, as there is little height. */
final class PaletteSide {
	private final PaletteViewer drawers = new PaletteViewer() {
		@Override
		protected LightweightSystem createLightweightSystem() {
			return new ThemedSystem();
		}
	};

	PaletteSide(Composite parent, DefaultEditDomain domain, DiagramPalette palette) {
		PaletteViewerPreferences preferences = drawers.getPaletteViewerPreferences();
		preferences.setLayoutSetting(PaletteViewerPreferences.LAYOUT_LIST);
		preferences.setAutoCollapseSetting(PaletteViewerPreferences.COLLAPSE_ALWAYS);
		drawers.setEditPartFactory(new PaletteParts());
		drawers.createControl(parent);
		domain.setPaletteViewer(drawers);
		domain.setPaletteRoot(palette.root());
		HelpOn.chosen(drawers.getControl(), this::help);
	}

	private IContext help() {
		return drawers.getSelectedEditParts().isEmpty()
				|| !(((EditPart) drawers.getSelectedEditParts().get(0)).getModel() instanceof CombinedTemplateCreationEntry entry)
				|| !(entry.getTemplate() instanceof Template template) || template.declared() == null ? null : PartHelp.about(template.declared());
	}
}
