package trapline.ui.commands;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.services.ISourceProviderService;

import trapline.ui.run.ActiveRun;
import trapline.ui.run.RunModel;

/** Tells the workbench which commands of the Run menu would do something now: one variable for each. */
public final class RunVariables extends AbstractSourceProvider implements ActiveRun.Follower {
	private static final String PREFIX = "trapline.ui.can.";

	private final Map<String, Boolean> values = new HashMap<>();

	public RunVariables() {
		compute(null);
	}

	/** Makes the variables follow the editors of a window. */
	public static void follow(IWorkbenchWindow window) {
		ISourceProviderService service = window.getService(ISourceProviderService.class);
		if (service.getSourceProvider(name(RunAction.BACK)) instanceof RunVariables variables) {
			ActiveRun.of(window.getActivePage()).follow(variables);
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

	@Override
	public void activeRunChanged(RunModel model) {
		update(model);
	}

	@Override
	public void cursorMoved(RunModel model) {
		update(model);
	}

	@Override
	public void selectionChanged(RunModel model) {
		update(model);
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
}
