package trapline.ui.scenario;

import trapline.ui.scenario.diagram.DiagramGrid;

/** Shows or hides the grid of diagrams. */
public final class GridHandler extends GridSettingHandler {
	public GridHandler() {
		super("trapline.ui.scenario.grid", DiagramGrid.VISIBLE);
	}
}
