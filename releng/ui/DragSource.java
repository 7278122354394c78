import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DragSourceListener;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Stands for the desktop of {@code drive.sh}: a small window from which a file can be dragged to another program.
 * Arguments: the file, and x and y of the window.
 */
final class DragSource {
	private static final int SIZE = 60;

	public static void main(String[] arguments) {
		String file = Path.of(arguments[0]).toAbsolutePath().toString();
		Display display = new Display();
		Shell shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
		shell.setBounds(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), SIZE, SIZE);
		shell.setText("drag source");
		shell.setBackground(display.getSystemColor(SWT.COLOR_DARK_GREEN));
		org.eclipse.swt.dnd.DragSource source = new org.eclipse.swt.dnd.DragSource(shell, DND.DROP_COPY);
		source.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		source.addDragListener(new DragSourceListener() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = true;
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = new String[] { file };
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				shell.close();
			}
		});
		shell.open();
		while (!shell.isDisposed()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		display.dispose();
	}
}
