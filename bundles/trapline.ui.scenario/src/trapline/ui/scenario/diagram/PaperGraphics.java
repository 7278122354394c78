package trapline.ui.scenario.diagram;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScaledGraphics;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;

/**
 * Paints greys as the theme would have them: paper becomes the ground of the theme, ink its text, whichever of the two is
 * bright. Other colours stay.
 */
final class PaperGraphics extends ScaledGraphics {
	private static final int WHITE = 255;
	/** How far the parts of a grey may be from each other. */
	private static final int TINT = 48;

	private final boolean bright;
	private final Color ground = DiagramColours.of("background");
	private final Color ink = DiagramColours.of("text");

	/** @param bright whether what is painted has bright paper */
	PaperGraphics(Graphics graphics, boolean bright) {
		super(graphics);
		this.bright = bright;
	}

	@Override
	public void setForegroundColor(Color colour) {
		super.setForegroundColor(themed(colour));
	}

	@Override
	public void setBackgroundColor(Color colour) {
		super.setBackgroundColor(themed(colour));
	}

	/** What is stretched is a fade to white, over the end of a list that goes on. */
	@Override
	public void drawImage(Image image, int x1, int y1, int w1, int h1, int x2, int y2, int w2, int h2) {
		if (w1 == w2 && h1 == h2) {
			super.drawImage(image, x1, y1, w1, h1, x2, y2, w2, h2);
		}
	}

	private Color themed(Color colour) {
		if (colour == null || colour.equals(ground) || colour.equals(ink)) {
			return colour;
		}
		int most = Math.max(colour.getRed(), Math.max(colour.getGreen(), colour.getBlue()));
		int least = Math.min(colour.getRed(), Math.min(colour.getGreen(), colour.getBlue()));
		if (most - least > TINT) {
			return colour;
		}
		int light = (most + least) / 2;
		int paper = bright ? light : WHITE - light;
		return new Color(mixed(ground.getRed(), ink.getRed(), paper), mixed(ground.getGreen(), ink.getGreen(), paper),
				mixed(ground.getBlue(), ink.getBlue(), paper));
	}

	private static int mixed(int ground, int ink, int paper) {
		return (ground * paper + ink * (WHITE - paper)) / WHITE;
	}
}
