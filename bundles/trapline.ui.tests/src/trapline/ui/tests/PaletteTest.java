package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The palette, with whichever drawer is open, has the ground and the text of the theme, and offers things in two columns. */
class PaletteTest extends WithExample {
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final int COLUMNS = 2;
	private static final int HEAD = 18;

	@BeforeEach
	@AfterEach
	void light() {
		theme(LIGHT);
	}

	private static void theme(String id) {
		PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(id, false);
		Workbench.settle();
	}

	@ParameterizedTest
	@ValueSource(strings = { LIGHT, DARK, LIGHT })
	void hasTheGroundAndTheInkOfTheTheme(String theme) {
		theme(theme);
		for (GraphicalEditPart drawer : drawers()) {
			open(drawer);
			ImageData pixels = pixels();
			double bright = brightPixels(pixels) / (double) (pixels.width * pixels.height);
			String what = drawer + " " + bright;
			assertTrue(theme.equals(DARK) ? bright < 0.25 : bright > 0.75, what);
			assertTrue(bright > 0.005 && bright < 0.995, "something is written: " + what);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { LIGHT, DARK })
	void everyDrawerHasTwoColumns(String theme) {
		theme(theme);
		List<GraphicalEditPart> drawers = drawers();
		assertTrue(drawers.size() > 3, drawers::toString);
		for (GraphicalEditPart drawer : drawers) {
			open(drawer);
			Set<Integer> lefts = new TreeSet<>();
			for (Object entry : drawer.getChildren()) {
				lefts.add(((GraphicalEditPart) entry).getFigure().getBounds().x);
			}
			assertEquals(Math.min(COLUMNS, drawer.getChildren().size()), lefts.size(), drawer::toString);
		}
	}

	private PaletteViewer palette() {
		return drawn.editor().diagram().viewer().getEditDomain().getPaletteViewer();
	}

	private List<GraphicalEditPart> drawers() {
		List<?> entries = palette().getPaletteRoot().getChildren();
		return entries.stream().filter(PaletteDrawer.class::isInstance).map(drawer -> (GraphicalEditPart) palette().getEditPartRegistry().get(drawer))
				.toList();
	}

	/** Clicks the head of a drawer that is closed. */
	private void open(GraphicalEditPart drawer) {
		if (!isOpen(drawer)) {
			Rectangle bounds = Drawn.absolute(drawer);
			Workbench.click(palette().getControl(), bounds.x + bounds.width / 2, bounds.y + HEAD / 2);
		}
		assertTrue(isOpen(drawer), () -> drawer + " is open");
	}

	/** A closed drawer is as high as its head. */
	private static boolean isOpen(GraphicalEditPart drawer) {
		return drawer.getFigure().getBounds().height > 2 * HEAD;
	}

	private ImageData pixels() {
		IFigure figure = ((GraphicalEditPart) palette().getRootEditPart()).getFigure();
		while (figure.getParent() != null) {
			figure = figure.getParent();
		}
		Image image = new Image(Display.getCurrent(), figure.getBounds().width, figure.getBounds().height);
		GC gc = new GC(image);
		SWTGraphics graphics = new SWTGraphics(gc);
		try {
			figure.paint(graphics);
			return image.getImageData();
		} finally {
			graphics.dispose();
			gc.dispose();
			image.dispose();
		}
	}

	private static int brightPixels(ImageData data) {
		int bright = 0;
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				RGB rgb = data.palette.getRGB(data.getPixel(x, y));
				bright += rgb.red + rgb.green + rgb.blue >= 3 * 128 ? 1 : 0;
			}
		}
		return bright;
	}
}
