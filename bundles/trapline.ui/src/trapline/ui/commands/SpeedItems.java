package trapline.ui.commands;

import java.text.DecimalFormat;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import trapline.ui.run.Player;

/** The speeds at which a run can be played. */
public final class SpeedItems extends ContributionItem {

	/** A speed as it is shown. */
	public static String words(double speed) {
		return new DecimalFormat("0.#").format(speed) + (speed == 1 ? " event/s" : " events/s");
	}

	@Override
	public boolean isDynamic() {
		return true;
	}

	@Override
	public void fill(Menu menu, int index) {
		for (double speed : Player.SPEEDS) {
			MenuItem item = new MenuItem(menu, SWT.RADIO);
			item.setText(words(speed));
			item.setSelection(speed == Player.instance().speed());
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection()) {
					Player.instance().setSpeed(speed);
				}
			});
		}
	}
}
