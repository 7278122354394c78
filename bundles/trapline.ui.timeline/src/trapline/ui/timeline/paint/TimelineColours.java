package trapline.ui.timeline.paint;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;

/** The colours of the current theme by the roles of the diagram. In the UI thread. */
public final class TimelineColours {
	/** Theme ids are roles behind this. */
	static final String PREFIX = "trapline.ui.";
	private static final String PLAIN = PREFIX + "timeline.text";

	private final ColorRegistry registry = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme()
			.getColorRegistry();

	/** The colour of a role; that of plain text for a role that no theme knows. Not to be disposed of. */
	public Color of(String role) {
		String id = PREFIX + role;
		Color colour = registry.hasValueFor(id) ? registry.get(id) : null;
		return colour != null ? colour : registry.get(PLAIN);
	}
}
