package trapline.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

import trapline.ui.run.Player;

/** To the next speed, round and round. */
public final class SpeedHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Player.instance().faster();
		return null;
	}
}
