package trapline.ui.timeline.paint;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The timeline's one font in the sizes of the picture; kept as long as the display. In the UI thread. */
public final class TimelineFonts {
	private static final String FONT = "trapline.ui.timeline.font";
	private static final double POINTS_PER_INCH = 72;
	private static final Map<Key, Sized> FONTS = new HashMap<>();

	/** What tells fonts apart. */
	private record Key(String family, double pixels, boolean bold) {
	}

	/**
	 * A font and what is needed to place text on its base line.
	 *
	 * @param ascent pixels from the upper edge of a line to the base line
	 */
	public record Sized(Font font, int ascent) {
	}

	private TimelineFonts() {
	}

	/** The font of that size in pixels. Not to be disposed of. */
	public static Sized of(double pixels, boolean bold) {
		FontRegistry registry = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getFontRegistry();
		String family = registry.getFontData(FONT)[0].getName();
		return FONTS.computeIfAbsent(new Key(family, pixels, bold), TimelineFonts::create);
	}

	private static Sized create(Key key) {
		Display display = Display.getCurrent();
		double points = key.pixels() * POINTS_PER_INCH / display.getDPI().y;
		FontData data = new FontData(key.family(), (int) Math.round(points), key.bold() ? SWT.BOLD : SWT.NORMAL);
		data.height = (float) points;
		Font font = new Font(display, data);
		display.disposeExec(font::dispose);
		GC gc = new GC(display);
		try {
			gc.setFont(font);
			FontMetrics metrics = gc.getFontMetrics();
			return new Sized(font, metrics.getAscent() + metrics.getLeading());
		} finally {
			gc.dispose();
		}
	}

}
