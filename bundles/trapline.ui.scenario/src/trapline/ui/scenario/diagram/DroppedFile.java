package trapline.ui.scenario.diagram;

import java.util.function.Consumer;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;

import trapline.ui.files.DraggedFile;
import trapline.ui.files.FileDrop;

/** What is dragged from the Explorer onto the diagram is taken over; files from elsewhere are opened, as anywhere in the window. */
final class DroppedFile extends DropTargetAdapter implements TransferDropTargetListener {
	private final Consumer<DraggedFile> taken;

	private DroppedFile(Consumer<DraggedFile> taken) {
		this.taken = taken;
	}

	/** Lets a viewer take what is dropped. */
	static void install(EditPartViewer viewer, Consumer<DraggedFile> taken) {
		viewer.addDropTargetListener(new DroppedFile(taken));
		viewer.addDropTargetListener(new Opened());
	}

	@Override
	public Transfer getTransfer() {
		return LocalSelectionTransfer.getTransfer();
	}

	@Override
	public boolean isEnabled(DropTargetEvent event) {
		return dragged() != null;
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		event.detail = DND.DROP_COPY;
	}

	@Override
	public void drop(DropTargetEvent event) {
		DraggedFile file = dragged();
		if (file != null) {
			taken.accept(file);
		}
	}

	private static DraggedFile dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof DraggedFile file ? file : null;
	}

	/** Opens files. */
	private static final class Opened extends FileDrop implements TransferDropTargetListener {
		@Override
		public Transfer getTransfer() {
			return FileTransfer.getInstance();
		}

		@Override
		public boolean isEnabled(DropTargetEvent event) {
			return FileTransfer.getInstance().isSupportedType(event.currentDataType);
		}
	}
}
