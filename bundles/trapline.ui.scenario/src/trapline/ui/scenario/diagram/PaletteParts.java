package trapline.ui.scenario.diagram;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartListener;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.ui.palette.PaletteEditPartFactory;

/** Makes the parts of the palette: what a drawer offers stands in two columns, so that more of it is seen at once. */
final class PaletteParts extends PaletteEditPartFactory {
	private static final int COLUMNS = 2;

	@Override
	protected EditPart createDrawerEditPart(EditPart parent, Object model) {
		return inColumns(super.createDrawerEditPart(parent, model));
	}

	@Override
	protected EditPart createGroupEditPart(EditPart parent, Object model) {
		return inColumns(super.createGroupEditPart(parent, model));
	}

	/** A part arranges itself as its preferences say when it is first shown, and not again. */
	private static EditPart inColumns(EditPart part) {
		part.addEditPartListener(new EditPartListener.Stub() {
			@Override
			public void partActivated(EditPart activated) {
				((GraphicalEditPart) activated).getContentPane().setLayoutManager(new EvenColumns(COLUMNS));
			}
		});
		return part;
	}
}
