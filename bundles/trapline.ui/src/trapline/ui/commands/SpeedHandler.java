package trapline.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

import trapline.ui.run.Player;

/** The speed button: a click goes to the next speed, round and round. */
public final class SpeedHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Player player = Player.instance();
		double[] speeds = Player.SPEEDS;
		int next = 0;
		while (next < speeds.length && speeds[next] <= player.speed()) {
			next++;
		}
		player.setSpeed(speeds[next % speeds.length]);
		return null;
	}
}
