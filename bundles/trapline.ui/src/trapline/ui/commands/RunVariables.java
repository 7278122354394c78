package trapline.ui.commands;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.services.ISourceProviderService;

import trapline.ui.run.ActiveRun;
import trapline.ui.run.RunModel;

/** Tells the workbench which commands of the Run menu would do something now, in the window in front: one variable for each. */
public final class RunVariables extends AbstractSourceProvider {
	private static final String PREFIX = "trapline.ui.can.";

	private final Map<String, Boolean> values = new HashMap<>();

	public RunVariables() {
		compute(null);
	}

	/** Makes the variables follow the editors of a window. */
	public static void follow(IWorkbenchWindow window) {
		ISourceProviderService service = window.getService(ISourceProviderService.class);
		if (service.getSourceProvider(name(RunAction.BACK)) instanceof RunVariables variables) {
			variables.new OfWindow(window).follow();
		}
	}

	private static String name(RunAction action) {
		return PREFIX + action.name().toLowerCase(Locale.ROOT);
	}

	@Override
	public Map<String, Boolean> getCurrentState() {
		return Map.copyOf(values);
	}

	@Override
	public String[] getProvidedSourceNames() {
		return values.keySet().toArray(String[]::new);
	}

	private void update(RunModel model) {
		Map<String, Boolean> before = Map.copyOf(values);
		compute(model);
		values.forEach((name, value) -> {
			if (!value.equals(before.get(name))) {
				fireSourceChanged(ISources.WORKBENCH, name, value);
			}
		});
	}

	private void compute(RunModel model) {
		for (RunAction action : RunAction.values()) {
			values.put(name(action), action.isPossible(model));
		}
	}

	@Override
	public void dispose() {
		values.clear();
	}

	/** Follows one window while it is in front. */
	private final class OfWindow implements ActiveRun.Follower, IWindowListener {
		private final IWorkbenchWindow window;

		OfWindow(IWorkbenchWindow window) {
			this.window = window;
		}

		void follow() {
			window.getWorkbench().addWindowListener(this);
			ActiveRun.of(window.getActivePage()).follow(this);
		}

		private void updateInFront(RunModel model) {
			IWorkbenchWindow front = window.getWorkbench().getActiveWorkbenchWindow();
			if (front == null || front == window) {
				update(model);
			}
		}

		@Override
		public void activeRunChanged(RunModel model) {
			updateInFront(model);
		}

		@Override
		public void cursorMoved(RunModel model) {
			updateInFront(model);
		}

		@Override
		public void selectionChanged(RunModel model) {
			updateInFront(model);
		}

		@Override
		public void windowActivated(IWorkbenchWindow activated) {
			if (activated == window) {
				update(ActiveRun.in(window));
			}
		}

		@Override
		public void windowClosed(IWorkbenchWindow closed) {
			if (closed == window) {
				window.getWorkbench().removeWindowListener(this);
			}
		}

		@Override
		public void windowOpened(IWorkbenchWindow opened) {
			// is activated, too
		}

		@Override
		public void windowDeactivated(IWorkbenchWindow deactivated) {
			// its commands keep their state until another is in front
		}
	}
}
