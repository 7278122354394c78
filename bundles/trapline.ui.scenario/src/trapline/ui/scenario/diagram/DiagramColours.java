package trapline.ui.scenario.diagram;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.ITheme;

import trapline.ui.timeline.paint.TimelineColours;

/** The colours and fonts of the diagram: those of the timeline, since both show the same things. In the UI thread. */
final class DiagramColours {
	private static final String TIMELINE = "timeline.";
	private static final String FONT = "trapline.ui.timeline.font";

	private DiagramColours() {
	}

	/** The colour of a role of the timeline, e.g. {@code hazard}; that of text for one that no theme knows. Not to be disposed of. */
	static Color of(String role) {
		return new TimelineColours().of(role.startsWith(TIMELINE) ? role : TIMELINE + role);
	}

	static Font text() {
		return theme().getFontRegistry().get(FONT);
	}

	static Font bold() {
		return theme().getFontRegistry().getBold(FONT);
	}

	private static ITheme theme() {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme();
	}
}
