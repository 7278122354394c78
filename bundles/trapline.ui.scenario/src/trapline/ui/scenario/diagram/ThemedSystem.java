package trapline.ui.scenario.diagram;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.swt.graphics.Color;

/**
 * Paints figures that know only the colours of the desktop, as those of the palette do, in the colours of the theme that
 * there is: the desktop may be bright where the theme is dark, and the other way round.
 */
final class ThemedSystem extends LightweightSystem {
	private static final int BRIGHT = 128;

	@Override
	protected RootFigure createRootFigure() {
		RootFigure root = new RootFigure() {
			@Override
			public void paint(Graphics graphics) {
				Color ground = DiagramColours.of("background");
				boolean bright = isBright(ColorConstants.listBackground);
				if (bright && isBright(ground)) {
					super.paint(graphics);
				} else {
					paintThemed(graphics, ground, bright);
				}
			}

			private void paintThemed(Graphics graphics, Color ground, boolean bright) {
				PaperGraphics themed = new PaperGraphics(graphics, bright);
				try {
					themed.setForegroundColor(DiagramColours.of("text"));
					themed.setBackgroundColor(ground);
					themed.fillRectangle(getBounds());
					super.paint(themed);
				} finally {
					themed.dispose();
				}
			}
		};
		root.addNotify();
		root.setOpaque(true);
		root.setLayoutManager(new org.eclipse.draw2d.StackLayout());
		return root;
	}

	private static boolean isBright(Color colour) {
		return colour.getRed() + colour.getGreen() + colour.getBlue() >= 3 * BRIGHT;
	}
}
