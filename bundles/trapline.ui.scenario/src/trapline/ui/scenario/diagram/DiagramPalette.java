package trapline.ui.scenario.diagram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.palette.ConnectionCreationToolEntry;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.SelectionToolEntry;
import org.eclipse.gef.requests.CreationFactory;

import trapline.ui.Icons;

/** The drawers beside the diagram. */
final class DiagramPalette {
	private static final Map<Kind, String> ICONS = Map.of(Kind.STATEMENT, "event", Kind.BLOCK, "group", Kind.PROCESSOR, "thread", Kind.EVENT,
			"choice", Kind.HOST, "module", Kind.OBJECT, "variable", Kind.CHECK, "hazard", Kind.STORY, "branch", Kind.NOTE, "note");
	private static final String NOTES = "Notes";

	private final PaletteRoot root = new PaletteRoot();
	private Map<String, List<Template>> current = Map.of();

	DiagramPalette() {
		PaletteGroup tools = new PaletteGroup("Tools");
		SelectionToolEntry select = new SelectionToolEntry();
		tools.add(select);
		var arrow = Icons.descriptor("branch");
		for (WireTool tool : List.of(WireTool.WAIT, WireTool.BEFORE, WireTool.AFTER)) {
			tools.add(new ConnectionCreationToolEntry(tool.title(), tool.says(), tool, arrow, arrow));
		}
		root.add(tools);
		root.setDefaultEntry(select);
	}

	PaletteRoot root() {
		return root;
	}

	/** All that is offered, in the order of the drawers. */
	List<Template> templates() {
		return current.values().stream().flatMap(List::stream).toList();
	}

	/** Offers templates. Drawers are made anew only if others are offered, as people open and close them. */
	void show(Map<String, List<Template>> drawers) {
		boolean others = !names(drawers).equals(names(current));
		current = drawers;
		if (!others) {
			return;
		}
		while (root.getChildren().size() > 1) {
			root.remove((PaletteEntry) root.getChildren().get(1));
		}
		drawers.forEach((name, templates) -> {
			PaletteDrawer drawer = new PaletteDrawer(name);
			drawer.setInitialState(root.getChildren().size() == 1 ? PaletteDrawer.INITIAL_STATE_OPEN : PaletteDrawer.INITIAL_STATE_CLOSED);
			for (int i = 0; i < templates.size(); i++) {
				drawer.add(entry(name, i));
			}
			if (name.equals(NOTES)) {
				var line = Icons.descriptor("note_line");
				drawer.add(new ConnectionCreationToolEntry(WireTool.ABOUT.title(), WireTool.ABOUT.says(), WireTool.ABOUT, line, line));
			}
			root.add(drawer);
		});
	}

	private static Map<String, List<String>> names(Map<String, List<Template>> drawers) {
		Map<String, List<String>> names = new HashMap<>();
		drawers.forEach((drawer, templates) -> names.put(drawer, templates.stream().map(Template::name).toList()));
		return names;
	}

	private CombinedTemplateCreationEntry entry(String drawer, int index) {
		Template template = current.get(drawer).get(index);
		var icon = Icons.descriptor(ICONS.get(template.kind()));
		return new CombinedTemplateCreationEntry(template.name(), template.says(), template, new CreationFactory() {
			@Override
			public Object getNewObject() {
				return current.get(drawer).get(index);
			}

			@Override
			public Object getObjectType() {
				return Template.class;
			}
		}, icon, icon);
	}
}
