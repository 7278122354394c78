package trapline.ui.help;

import java.util.function.Supplier;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Ties parts of the window to what the help says about them. In the UI thread. */
public final class HelpOn {
	/** Under this key the workbench keeps the id of a widget's context. */
	private static final String KEY = "org.eclipse.ui.help";
	private static final String BUNDLE = "trapline.help.";
	private static final String TOPIC = "trapline.help.topic";
	private static final String WINDOW = "window";

	private HelpOn() {
	}

	/**
	 * From now on F1 in the control, or in what it holds, tells this.
	 *
	 * @param context id in {@code contexts.xml} of the help
	 */
	public static void set(Control control, String context) {
		PlatformUI.getWorkbench().getHelpSystem().setHelp(control, BUNDLE + context);
	}

	/**
	 * From now on F1 in the control tells about what is chosen in it.
	 *
	 * @param topic gives null if nothing is chosen: then F1 tells what it does without this
	 */
	public static void chosen(Control control, Supplier<IContext> topic) {
		control.setData(TOPIC, topic);
	}

	private static IContext chosen(Control control) {
		return control.getData(TOPIC) instanceof Supplier<?> topic && topic.get() instanceof IContext context ? context : null;
	}

	/** What the help says about the control that has the focus, or else about the window. */
	static IContext focused() {
		for (Control at = Display.getCurrent().getFocusControl(); at != null; at = at.getParent()) {
			IContext chosen = chosen(at);
			if (chosen != null) {
				return chosen;
			}
			IContext context = at.getData(KEY) instanceof String id && id.startsWith(BUNDLE) ? HelpSystem.getContext(id)
					: null;
			if (context != null) {
				return context;
			}
		}
		return HelpSystem.getContext(BUNDLE + WINDOW);
	}
}
