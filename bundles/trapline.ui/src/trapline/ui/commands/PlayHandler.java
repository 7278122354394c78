package trapline.ui.commands;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.eclipse.ui.PlatformUI;

import trapline.ui.Icons;
import trapline.ui.run.ActiveRun;
import trapline.ui.run.Player;
import trapline.ui.run.RunModel;

/** Plays the active run, or pauses. */
public final class PlayHandler extends AbstractHandler implements IElementUpdater {
	static final String COMMAND = "trapline.ui.run.play";

	private boolean wasPlaying;
	private final Runnable update = this::update;

	public PlayHandler() {
		Player.instance().addListener(update);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		RunModel model = ActiveRun.in(HandlerUtil.getActiveWorkbenchWindow(event));
		if (model != null) {
			Player.instance().toggle(model);
		}
		refreshElements();
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		boolean playing = Player.instance().playing() != null;
		element.setIcon(Icons.descriptor(playing ? "pause" : "play"));
		element.setText(playing ? "Pause" : "Play");
		element.setTooltip(playing ? "Pause" : "Play the run from the cursor");
	}

	private void update() {
		boolean playing = Player.instance().playing() != null;
		if (playing != wasPlaying) {
			wasPlaying = playing;
			refreshElements();
		}
	}

	private static void refreshElements() {
		PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
	}

	@Override
	public void dispose() {
		Player.instance().removeListener(update);
		super.dispose();
	}
}
