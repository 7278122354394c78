package trapline.ui.files;

import java.nio.file.Path;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Opens files that are dropped: scenarios as they are, anything else as a recorded trace. */
public class FileDrop extends DropTargetAdapter {

	/** Makes a control take files. */
	public static void install(Control control, int operations) {
		DropTarget target = new DropTarget(control, operations);
		target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		target.addDropListener(new FileDrop());
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		offerCopy(event);
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		offerCopy(event);
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] files) {
			for (String file : files) {
				OpenRequests.add(Path.of(file).toAbsolutePath().toString());
			}
		}
	}

	private static void offerCopy(DropTargetEvent event) {
		if (event.detail == DND.DROP_DEFAULT) {
			event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_NONE;
		}
	}
}
