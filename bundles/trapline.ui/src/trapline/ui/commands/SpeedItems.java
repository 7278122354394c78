package trapline.ui.commands;

import java.text.DecimalFormat;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import trapline.ui.run.Player;

/** The speeds at which a run can be played. */
public final class SpeedItems extends ContributionItem {

	@Override
	public boolean isDynamic() {
		return true;
	}

	@Override
	public void fill(Menu menu, int index) {
		DecimalFormat format = new DecimalFormat("0.#");
		for (double speed : Player.SPEEDS) {
			MenuItem item = new MenuItem(menu, SWT.RADIO);
			item.setText(format.format(speed) + (speed == 1 ? " event per second" : " events per second"));
			item.setSelection(speed == Player.instance().speed());
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection()) {
					Player.instance().setSpeed(speed);
				}
			});
		}
	}
}
