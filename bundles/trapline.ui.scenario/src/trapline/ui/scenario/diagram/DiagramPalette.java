package trapline.ui.scenario.diagram;

import java.util.List;
import java.util.Map;

import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.SelectionToolEntry;
import org.eclipse.gef.requests.CreationFactory;

import trapline.ui.Icons;

/** The drawers beside the diagram. */
final class DiagramPalette {
	private static final Map<Kind, String> ICONS = Map.of(Kind.STATEMENT, "event", Kind.BLOCK, "group", Kind.PROCESSOR, "thread", Kind.EVENT,
			"choice", Kind.HOST, "module", Kind.OBJECT, "variable", Kind.CHECK, "hazard", Kind.STORY, "branch");

	private final PaletteRoot root = new PaletteRoot();
	private Map<String, List<Template>> shown = Map.of();

	DiagramPalette() {
		PaletteGroup tools = new PaletteGroup("Tools");
		SelectionToolEntry select = new SelectionToolEntry();
		tools.add(select);
		root.add(tools);
		root.setDefaultEntry(select);
	}

	PaletteRoot root() {
		return root;
	}

	/** Offers other templates; does nothing if they are the same. */
	void show(Map<String, List<Template>> drawers) {
		if (drawers.equals(shown)) {
			return;
		}
		shown = drawers;
		while (root.getChildren().size() > 1) {
			root.remove((org.eclipse.gef.palette.PaletteEntry) root.getChildren().get(1));
		}
		drawers.forEach((name, templates) -> {
			PaletteDrawer drawer = new PaletteDrawer(name);
			drawer.setInitialState(root.getChildren().size() == 1 ? PaletteDrawer.INITIAL_STATE_OPEN : PaletteDrawer.INITIAL_STATE_CLOSED);
			templates.forEach(template -> drawer.add(entry(template)));
			root.add(drawer);
		});
	}

	private static CombinedTemplateCreationEntry entry(Template template) {
		var icon = Icons.descriptor(ICONS.get(template.kind()));
		return new CombinedTemplateCreationEntry(template.name(), template.says(), template, new CreationFactory() {
			@Override
			public Object getNewObject() {
				return template;
			}

			@Override
			public Object getObjectType() {
				return Template.class;
			}
		}, icon, icon);
	}
}
