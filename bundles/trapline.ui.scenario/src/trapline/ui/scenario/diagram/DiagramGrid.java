package trapline.ui.scenario.diagram;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.prefs.BackingStoreException;

import trapline.edit.layout.Box;

/** The grid of diagrams, to which what stands freely snaps. Whether it is seen and whether it holds is remembered, for all diagrams. */
public final class DiagramGrid {
	/** Whether the grid is seen. */
	public static final String VISIBLE = "diagram.grid";
	/** Whether what is moved or resized snaps to it. */
	public static final String SNAP = "diagram.snap";

	private static final String BUNDLE = "trapline.ui.scenario";
	private static final int SPACING = 12;

	private DiagramGrid() {
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(BUNDLE);
	}

	/** Whether one of the two is on; at first things snap to a grid that is not seen. */
	public static boolean is(String setting) {
		return preferences().getBoolean(setting, setting.equals(SNAP));
	}

	/** Turns one of the two on or off. */
	public static void set(String setting, boolean on) {
		preferences().putBoolean(setting, on);
		try {
			preferences().flush();
		} catch (BackingStoreException e) {
			throw new IllegalStateException("the settings cannot be kept", e);
		}
	}

	/** Gives a viewer the grid for as long as it is there. */
	static void install(GraphicalViewer viewer) {
		((LayerManager) viewer.getRootEditPart()).getLayer(LayerConstants.GRID_LAYER).setForegroundColor(DiagramColours.of("grid"));
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(SPACING, SPACING));
		follow(viewer.getControl(), () -> show(viewer));
	}

	/** Does something now, and again whenever one of the two has changed, for as long as a control is there. */
	public static void follow(Control control, Runnable show) {
		show.run();
		IPreferenceChangeListener changed = event -> control.getDisplay().asyncExec(() -> {
			if (!control.isDisposed()) {
				show.run();
			}
		});
		preferences().addPreferenceChangeListener(changed);
		control.addDisposeListener(event -> preferences().removePreferenceChangeListener(changed));
	}

	private static void show(EditPartViewer viewer) {
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, is(VISIBLE));
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, is(SNAP));
	}

	/** Whether what is moved snaps to the grid. */
	static boolean snaps(EditPartViewer viewer) {
		return Boolean.TRUE.equals(viewer.getProperty(SnapToGrid.PROPERTY_GRID_ENABLED));
	}

	/** The next place in a direction: the next line of the grid, or the next pixel. @param direction -1, 0 or 1 */
	static int next(EditPartViewer viewer, int place, int direction) {
		if (direction == 0 || !snaps(viewer)) {
			return place + direction;
		}
		return (direction > 0 ? Math.floorDiv(place, SPACING) + 1 : -Math.floorDiv(-place, SPACING) - 1) * SPACING;
	}

	/** The same, with its corner on the grid if things snap to it. */
	static Box snapped(EditPartViewer viewer, Box box) {
		return snaps(viewer) ? new Box(nearest(box.x()), nearest(box.y()), box.width(), box.height()) : box;
	}

	private static int nearest(int place) {
		return Math.round(place / (float) SPACING) * SPACING;
	}
}
