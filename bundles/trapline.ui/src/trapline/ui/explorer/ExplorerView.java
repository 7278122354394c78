package trapline.ui.explorer;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.IToolTipProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.ViewPart;

import trapline.ui.Icons;
import trapline.ui.compare.CompareInput;
import trapline.ui.compare.CompareWith;
import trapline.ui.compare.ComparedSide;
import trapline.ui.explorer.ExplorerNode.ExampleNode;
import trapline.ui.explorer.ExplorerNode.FileNode;
import trapline.ui.explorer.ExplorerNode.FolderNode;
import trapline.ui.files.DraggedFile;
import trapline.ui.files.FileDialogs;
import trapline.ui.files.FileDrop;
import trapline.ui.files.FileKind;
import trapline.ui.files.FileOpener;
import trapline.ui.files.Folders;
import trapline.ui.files.RecentFiles;
import trapline.ui.help.HelpOn;

/** Examples by thread and by hazard, recent files, folders; a double click or Enter opens. */
public final class ExplorerView extends ViewPart {
	private final Runnable refresh = this::refresh;
	private TreeViewer tree;

	@Override
	public void createPartControl(Composite parent) {
		tree = new TreeViewer(parent, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.setContentProvider(new ExplorerContent());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
		tree.setUseHashlookup(true);
		ColumnViewerToolTipSupport.enableFor(tree);
		tree.setInput(getViewSite());
		tree.expandToLevel(2);
		tree.addOpenListener(event -> open(((IStructuredSelection) event.getSelection()).getFirstElement()));
		getSite().setSelectionProvider(tree);
		FileDrop.install(tree.getControl(), DND.DROP_COPY | DND.DROP_DEFAULT);
		tree.addDragSupport(DND.DROP_COPY, new Transfer[] { LocalSelectionTransfer.getTransfer() }, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				DraggedFile file = dragged(tree.getStructuredSelection().getFirstElement());
				event.doit = file != null;
				LocalSelectionTransfer.getTransfer().setSelection(file == null ? null : new StructuredSelection(file));
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
		HelpOn.set(tree.getControl(), "explorer");
		RecentFiles.onChange(refresh);
		Folders.onChange(refresh);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
		Action addFolder = action("Add Folder\u2026", () -> FileDialogs.addFolder(getSite().getPage()));
		addFolder.setImageDescriptor(Icons.descriptor("folder"));
		getViewSite().getActionBars().getToolBarManager().add(addFolder);
	}

	private static DraggedFile dragged(Object selected) {
		return selected instanceof ExampleNode node ? new DraggedFile(node.example().name(), null, node.example().text())
				: selected instanceof FileNode file ? new DraggedFile(file.label(), file.file(), null) : null;
	}

	private void fillMenu(IMenuManager menu) {
		Object selected = tree.getStructuredSelection().getFirstElement();
		if (selected instanceof ExampleNode || selected instanceof FileNode) {
			menu.add(action("Open", () -> open(selected)));
		}
		compare(menu, side(selected));
		if (selected instanceof FileNode node && RecentFiles.get().contains(node.file())) {
			menu.add(action("Remove from Recent", () -> RecentFiles.remove(node.file())));
		}
		if (selected instanceof FolderNode node && node.root()) {
			menu.add(action("Remove Folder from the Explorer", () -> Folders.remove(node.folder())));
		}
		menu.add(action("Add Folder\u2026", () -> FileDialogs.addFolder(getSite().getPage())));
		menu.add(action("Refresh", this::refresh));
	}

	/** Two that are selected are compared with each other, one with the run in front. */
	private void compare(IMenuManager menu, ComparedSide first) {
		IWorkbenchPage page = getSite().getPage();
		List<?> selected = tree.getStructuredSelection().toList();
		ComparedSide second = selected.size() == 2 ? side(selected.get(1)) : null;
		if (first != null && second != null) {
			menu.add(action("Compare With Each Other", () -> new CompareInput(first, second).open(page)));
		} else if (first != null && selected.size() == 1 && CompareWith.isPossible(page)) {
			menu.add(action("Compare the Run in Front With This", () -> CompareWith.inFront(page, first)));
		}
	}

	/** What an element is when it is compared; null if it has no run. */
	private static ComparedSide side(Object element) {
		if (element instanceof ExampleNode node) {
			return ComparedSide.of(node.example());
		}
		if (element instanceof FileNode node) {
			FileKind kind = FileKind.of(node.file().getFileName().toString());
			return kind == FileKind.SCENARIO || kind == FileKind.TRACE ? new ComparedSide.Stored(node.file()) : null;
		}
		return null;
	}

	private static Action action(String text, Runnable run) {
		return new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	private void open(Object element) {
		if (element instanceof ExampleNode node) {
			FileOpener.openExample(getSite().getPage(), node.example().name());
		} else if (element instanceof FileNode node) {
			FileOpener.open(getSite().getPage(), node.file());
		} else if (element != null) {
			tree.setExpandedState(element, !tree.getExpandedState(element));
		}
	}

	private void refresh() {
		if (!tree.getControl().isDisposed()) {
			Object[] expanded = tree.getExpandedElements();
			tree.refresh();
			tree.setExpandedElements(expanded);
		}
	}

	@Override
	public void setFocus() {
		tree.getControl().setFocus();
	}

	@Override
	public void dispose() {
		RecentFiles.removeOnChange(refresh);
		Folders.removeOnChange(refresh);
		super.dispose();
	}

	/** Label, and the remark in grey. */
	private static final class Labels extends LabelProvider implements IStyledLabelProvider, IToolTipProvider {
		@Override
		public StyledString getStyledText(Object element) {
			ExplorerNode node = (ExplorerNode) element;
			StyledString text = new StyledString(node.label());
			if (!node.remark().isEmpty()) {
				text.append("  " + node.remark(), StyledString.QUALIFIER_STYLER);
			}
			return text;
		}

		@Override
		public String getToolTipText(Object element) {
			ExplorerNode node = (ExplorerNode) element;
			return node.remark().isEmpty() ? null : node.label() + "  " + node.remark();
		}

		@Override
		public Image getImage(Object element) {
			return Icons.image(((ExplorerNode) element).icon());
		}
	}
}
