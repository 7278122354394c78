package trapline.ui.scenario.diagram;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.ITheme;

/** The colours and fonts of the diagram: those of the timeline, since both show the same things. In the UI thread. */
final class DiagramColours {
	private static final String UI = "trapline.ui.";
	private static final String TIMELINE = "timeline.";
	private static final String PREFIX = UI + TIMELINE;

	private DiagramColours() {
	}

	/** The colour of a role of the timeline, e.g. {@code hazard}; that of text for one that no theme knows. Not to be disposed of. */
	static Color of(String role) {
		ColorRegistry registry = theme().getColorRegistry();
		String id = (role.startsWith(TIMELINE) ? UI : PREFIX) + role;
		return registry.get(registry.hasValueFor(id) ? id : PREFIX + "text");
	}

	static Font text() {
		return theme().getFontRegistry().get(PREFIX + "font");
	}

	static Font bold() {
		return theme().getFontRegistry().getBold(PREFIX + "font");
	}

	private static ITheme theme() {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme();
	}
}
