package trapline.ui.scenario.outline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import trapline.ui.Icons;
import trapline.ui.scenario.diagram.Piece;
import trapline.ui.scenario.diagram.Piece.Group;
import trapline.ui.scenario.diagram.Piece.Place;
import trapline.ui.scenario.diagram.Pieces;
import trapline.ui.scenario.diagram.ScenarioDiagram;

/** The parts of a scenario as a tree; what is selected here is selected in the diagram, and the other way round. */
final class PartsTree {
	private static final int SHOWN = 3;

	private final TreeViewer tree;
	private final ScenarioDiagram diagram;
	private boolean following;

	PartsTree(Composite parent, ScenarioDiagram diagram) {
		this.diagram = diagram;
		tree = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		tree.setUseHashlookup(true);
		tree.setContentProvider(new Content());
		tree.setLabelProvider(new Labels());
		tree.addSelectionChangedListener(this::picked);
	}

	/** Shows the parts as they are now. */
	void follow() {
		Group contents = diagram.contents();
		if (contents != null && !contents.equals(tree.getInput())) {
			tree.setInput(contents);
			tree.expandToLevel(SHOWN);
		} else {
			tree.refresh();
		}
		followSelection();
	}

	/** Selects what is selected in the diagram. */
	void followSelection() {
		Piece selected = diagram.selectedPiece();
		if (!following && tree.getInput() != null && selected != tree.getStructuredSelection().getFirstElement()) {
			following = true;
			try {
				tree.setSelection(selected == null ? StructuredSelection.EMPTY : new StructuredSelection(selected), true);
			} finally {
				following = false;
			}
		}
	}

	private void picked(SelectionChangedEvent event) {
		if (!following && event.getStructuredSelection().getFirstElement() instanceof Piece piece) {
			following = true;
			try {
				diagram.select(piece);
			} finally {
				following = false;
			}
		}
	}

	Control control() {
		return tree.getControl();
	}

	/** Parts that only arrange others are left out; the others stand in their place. */
	private static final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return getChildren(input);
		}

		@Override
		public Object[] getChildren(Object parent) {
			List<Piece> children = new ArrayList<>();
			if (parent instanceof Group group) {
				collect(group, children);
			}
			return children.toArray();
		}

		private static void collect(Group group, List<Piece> into) {
			for (Piece child : Pieces.in(group)) {
				if (child instanceof Group inner && (inner.place() == Place.COLUMNS || inner.place() == Place.THEN)) {
					collect(inner, into);
				} else {
					into.add(child);
				}
			}
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return getChildren(element).length > 0;
		}
	}

	private final class Labels extends LabelProvider {
		@Override
		public String getText(Object element) {
			return diagram.title((Piece) element);
		}

		@Override
		public Image getImage(Object element) {
			return Icons.image(element instanceof Group ? "group" : "lane");
		}
	}
}
