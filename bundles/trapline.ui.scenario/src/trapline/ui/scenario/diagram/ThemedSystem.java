package trapline.ui.scenario.diagram;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.swt.graphics.Color;

/**
 * Paints figures that know only the colours of a light theme, as those of the palette do, in the colours of the theme that
 * there is.
 */
final class ThemedSystem extends LightweightSystem {
	private static final int BRIGHT = 128;

	@Override
	protected RootFigure createRootFigure() {
		RootFigure root = new RootFigure() {
			@Override
			public void paint(Graphics graphics) {
				if (isDark()) {
					paintDark(graphics);
				} else {
					super.paint(graphics);
				}
			}

			private void paintDark(Graphics graphics) {
				DarkGraphics dark = new DarkGraphics(graphics);
				try {
					dark.setForegroundColor(ColorConstants.black);
					dark.setBackgroundColor(ColorConstants.white);
					dark.fillRectangle(getBounds());
					super.paint(dark);
				} finally {
					dark.dispose();
				}
			}
		};
		root.addNotify();
		root.setOpaque(true);
		root.setLayoutManager(new org.eclipse.draw2d.StackLayout());
		return root;
	}

	private static boolean isDark() {
		Color ground = DiagramColours.of("background");
		return ground.getRed() + ground.getGreen() + ground.getBlue() < 3 * BRIGHT;
	}
}
