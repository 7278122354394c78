package trapline.ui.commands;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import trapline.ui.Icons;
import trapline.ui.run.Player;

/** The speed button, which shows the speed: a click goes to the next, its arrow lists all. */
public final class SpeedItem extends ContributionItem {
	private final Runnable update = this::show;
	private ToolItem item;
	private double shown;

	public SpeedItem(String id) {
		super(id);
	}

	@Override
	public void fill(ToolBar parent, int index) {
		item = new ToolItem(parent, SWT.DROP_DOWN, index);
		item.setImage(Icons.image("play_speed"));
		item.setToolTipText("How fast Play moves; a click goes to the next speed");
		item.addListener(SWT.Selection, this::selected);
		item.addListener(SWT.Dispose, event -> Player.instance().removeListener(update));
		Player.instance().addListener(update);
		show();
	}

	private void show() {
		double speed = Player.instance().speed();
		if (speed != shown || item.getText().isEmpty()) {
			shown = speed;
			item.setText(SpeedItems.words(speed));
			item.getParent().requestLayout();
		}
	}

	private void selected(Event event) {
		if (event.detail != SWT.ARROW) {
			Player.instance().faster();
			return;
		}
		Menu menu = new Menu(item.getParent());
		new SpeedItems().fill(menu, 0);
		Point corner = item.getParent().toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height);
		menu.setLocation(corner);
		menu.addListener(SWT.Hide, hidden -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}
}
