package trapline.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import trapline.ui.scenario.ScenarioEditor;
import trapline.ui.scenario.diagram.Piece;

/** What the tests do with the diagram of an editor. */
record Drawn(ScenarioEditor editor) {
	/** Clicks an entry of the palette, then a place within a part. */
	void drop(String name, GraphicalEditPart into, int below) {
		take(name);
		Rectangle bounds = bounds(into);
		Workbench.click(canvas(), bounds.x + Math.min(bounds.width / 2, 40), bounds.y + Math.min(below, bounds.height - 3));
	}

	/** Clicks an entry of the palette. */
	void take(String name) {
		var palette = editor.diagram().viewer().getEditDomain().getPaletteViewer();
		palette.setActiveTool(entry(palette.getPaletteRoot(), name));
	}

	private static ToolEntry entry(PaletteContainer container, String name) {
		for (Object child : container.getChildren()) {
			if (child instanceof ToolEntry entry && entry.getLabel().equals(name)) {
				return entry;
			}
			if (child instanceof PaletteContainer inner && entry(inner, name) != null) {
				return entry(inner, name);
			}
		}
		return null;
	}

	void select(GraphicalEditPart part) {
		editor.diagram().viewer().select(part);
		canvas().setFocus();
		Workbench.settle();
	}

	Control canvas() {
		return editor.diagram().viewer().getControl();
	}

	/** Scrolls to a part. @return where it is on the canvas then */
	Rectangle bounds(GraphicalEditPart part) {
		editor.diagram().viewer().reveal(part);
		Workbench.settle();
		return absolute(part);
	}

	static Rectangle absolute(GraphicalEditPart part) {
		Rectangle bounds = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(bounds);
		return bounds;
	}

	/** The first part that shows something of a type. */
	GraphicalEditPart part(Class<? extends EObject> type) {
		return part(type, 0);
	}

	GraphicalEditPart part(Class<? extends EObject> type, int index) {
		return parts(part -> type.isInstance(((Piece) part.getModel()).object())).get(index);
	}

	List<GraphicalEditPart> parts(Predicate<GraphicalEditPart> wanted) {
		List<GraphicalEditPart> found = new ArrayList<>();
		collect((GraphicalEditPart) editor.diagram().viewer().getContents(), wanted, found);
		return found;
	}

	private static void collect(GraphicalEditPart part, Predicate<GraphicalEditPart> wanted, List<GraphicalEditPart> into) {
		if (wanted.test(part)) {
			into.add(part);
		}
		for (Object child : part.getChildren()) {
			collect((GraphicalEditPart) child, wanted, into);
		}
	}

	/** The first control of a type within another; null if there is none. */
	static <T extends Control> T find(Composite parent, Class<T> type) {
		return find(parent, type, found -> true);
	}

	/** The first control of a type that is wanted within another; null if there is none. */
	static <T extends Control> T find(Composite parent, Class<T> type, Predicate<T> wanted) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child) && wanted.test(type.cast(child))) {
				return type.cast(child);
			}
			T inner = child instanceof Composite composite ? find(composite, type, wanted) : null;
			if (inner != null) {
				return inner;
			}
		}
		return null;
	}

	String text() {
		return editor.document().document().get();
	}
}
