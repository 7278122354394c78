package trapline.ui.scenario.diagram;

import java.util.function.Supplier;

import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.palette.ToolEntry;

/** While something is about to be put in, the places that take it are lit. */
final class LegalPlaces {
	/** @param contents the outermost part; may be null */
	LegalPlaces(DefaultEditDomain domain, Supplier<GroupPart> contents) {
		domain.getPaletteViewer().addPaletteListener((palette, tool) -> light(contents.get(), tool));
	}

	private static void light(GroupPart contents, ToolEntry tool) {
		if (contents != null) {
			contents.light(tool instanceof CombinedTemplateCreationEntry entry ? ((Template) entry.getTemplate()).kind() : null);
		}
	}
}
