package trapline.ui.scenario;

import trapline.ui.scenario.diagram.DiagramGrid;

/** Lets what stands freely in diagrams snap to their grid, or not. */
public final class SnapHandler extends GridSettingHandler {
	public SnapHandler() {
		super("trapline.ui.scenario.snap", DiagramGrid.SNAP);
	}
}
