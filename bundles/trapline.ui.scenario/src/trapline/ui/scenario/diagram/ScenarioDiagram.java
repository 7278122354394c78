package trapline.ui.scenario.diagram;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.KeyStroke;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.ScalableRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.help.IContext;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import trapline.edit.ScenarioDocument;
import trapline.model.scenario.Scenario;
import trapline.notation.Problem;
import trapline.ui.scenario.diagram.Piece.Group;
import trapline.ui.scenario.properties.PartEditing;
import trapline.ui.scenario.properties.SelectedPart;
import trapline.ui.scenario.source.QuickFixes;
import trapline.ui.files.DraggedFile;
import trapline.ui.help.HelpOn;

/** The diagram with its palette. It follows the document when it is told to. In the UI thread. */
public final class ScenarioDiagram {
	private static final int[] PALETTE_SHARE = { 4, 1 };

	private final Composite control;
	private final Label banner;
	private final ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
	private final DiagramPalette palette = new DiagramPalette();
	private final DiagramContext context;
	private final DiagramClipboard clipboard;
	private final FreshParts fresh = new FreshParts();
	private final FindBar find;
	private final IAction edit;
	private final IAction insert;
	private EObject shown;

	/**
	 * @param document the document, as of the time of the call
	 * @param commands makes commands of edits
	 */
	public ScenarioDiagram(Composite parent, DefaultEditDomain domain, Supplier<ScenarioDocument> document, EditCommands commands) {
		context = new DiagramContext(document, commands);
		clipboard = new DiagramClipboard(viewer, context);
		edit = new EditTextAction(viewer);
		insert = new InsertAction(viewer, context, palette::templates);
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
		banner = new Label(control, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).exclude(true).applyTo(banner);
		find = new FindBar(control, viewer, this::root, context);
		SashForm halves = new SashForm(control, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		viewer.createControl(halves).setBackground(DiagramColours.of("background"));
		viewer.getControl().setData("org.eclipse.e4.ui.css.id", "TraplineDiagram");
		viewer.setRootEditPart(new ScalableRootEditPart());
		IFigure ground = ((GraphicalEditPart) viewer.getRootEditPart()).getFigure();
		ground.setOpaque(true);
		ground.setBackgroundColor(DiagramColours.of("background"));
		viewer.setEditPartFactory(new DiagramPartFactory(context));
		viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
		domain.addViewer(viewer);
		PaletteViewer drawers = new PaletteViewer();
		drawers.createControl(halves);
		domain.setPaletteViewer(drawers);
		domain.setPaletteRoot(palette.root());
		halves.setWeights(PALETTE_SHARE);
		keys();
		new LegalPlaces(domain, this::root);
		HelpOn.set(control, "diagram");
		HelpOn.chosen(viewer.getControl(), () -> selectedPiece() == null ? null : context.help(selectedPiece().object()));
		HelpOn.chosen(drawers.getControl(), () -> help(drawers));
	}

	private static IContext help(PaletteViewer drawers) {
		return drawers.getSelectedEditParts().isEmpty()
				|| !(((EditPart) drawers.getSelectedEditParts().get(0)).getModel() instanceof CombinedTemplateCreationEntry entry)
				|| !(entry.getTemplate() instanceof Template template) || template.declared() == null ? null : PartHelp.about(template.declared());
	}

	/** Lets files be dragged from the Explorer onto the diagram. */
	public void setTaker(Consumer<DraggedFile> taker) {
		DroppedFile.install(viewer, taker);
	}

	/** Gives the diagram a menu. @param fixes finds what mends the problems of a stretch of the text */
	public void setFixes(QuickFixes.Finder fixes) {
		viewer.setContextMenu(new DiagramMenu(this, fixes));
	}

	IAction editAction() {
		return edit;
	}

	IAction insertAction() {
		return insert;
	}

	private void keys() {
		KeyHandler keys = new KeyHandler();
		keys.setParent(new GraphicalViewerKeyHandler(viewer));
		keys.put(KeyStroke.getPressed(SWT.F2, 0), edit);
		keys.put(KeyStroke.getPressed(SWT.DEL, SWT.DEL, 0), new Action() {
			@Override
			public void run() {
				delete();
			}
		});
		keys.put(KeyStroke.getPressed(SWT.INSERT, 0), insert);
		keys.put(KeyStroke.getPressed(SWT.ARROW_UP, SWT.ALT), new MoveLineAction(viewer, context, -1));
		keys.put(KeyStroke.getPressed(SWT.ARROW_DOWN, SWT.ALT), new MoveLineAction(viewer, context, 1));
		viewer.setKeyHandler(keys);
	}

	private GroupPart root() {
		return viewer.getContents() instanceof GroupPart group ? group : null;
	}

	/** Shows what a document says now; while its text cannot be read, the last that it said. */
	public void follow(ScenarioDocument document, String name) {
		banner(document);
		context.written().read(document, name);
		if (!(document.live() instanceof Scenario scenario)) {
			return;
		}
		if (shown != scenario) {
			shown = scenario;
			viewer.setContents(Pieces.of(scenario));
		} else {
			List<?> selected = List.copyOf(viewer.getSelectedEditParts());
			root().followAll();
			selected.stream().filter(part -> ((EditPart) part).getParent() != null).forEach(part -> viewer.appendSelection((EditPart) part));
		}
		PiecePart added = fresh.among(root(), context.takeAdding());
		if (added != null) {
			viewer.select(added);
			viewer.reveal(added);
			viewer.getControl().setFocus();
		}
		find.follow();
		if (document.isCurrent()) {
			palette.show(new Templates(scenario, document.loaded().modules()).drawers());
		}
	}

	private void banner(ScenarioDocument document) {
		String text = document.obstacle().map(ScenarioDiagram::words).orElse("");
		banner.setText(text);
		boolean hidden = text.isEmpty();
		banner.setVisible(!hidden);
		((GridData) banner.getLayoutData()).exclude = hidden;
		control.layout(true);
	}

	private static String words(Problem problem) {
		return "line " + problem.line() + ": " + problem.message() + "; the diagram shows the last correct text";
	}

	/** Opens the bar that finds lines. */
	public void find() {
		find.open();
	}

	/** What makes the diagram larger and smaller. */
	public ZoomManager zoom() {
		return ((ScalableRootEditPart) viewer.getRootEditPart()).getZoomManager();
	}

	/** Whether keys are meant for the diagram. */
	public boolean hasFocus() {
		return viewer.getControl().isFocusControl();
	}

	/** Copies what is selected, and deletes it. */
	public void cut() {
		clipboard.copy();
		delete();
	}

	/** Copies what is selected, as it is written. */
	public void copy() {
		clipboard.copy();
	}

	/** Puts what was copied behind what is selected. */
	public void paste() {
		clipboard.paste();
	}

	/** Selects all lines. */
	public void selectAll() {
		viewer.setSelection(new StructuredSelection(FreshParts.leaves(root())));
	}

	/** Deletes what is selected. */
	public void delete() {
		GroupRequest request = new GroupRequest(RequestConstants.REQ_DELETE);
		request.setEditParts(viewer.getSelectedEditParts());
		if (!viewer.getSelectedEditParts().isEmpty()) {
			Command command = ((EditPart) viewer.getSelectedEditParts().get(0)).getCommand(request);
			if (command != null) {
				viewer.getEditDomain().getCommandStack().execute(command);
			}
		}
	}

	/** Where what is selected stands in the text; null if nothing is selected. */
	public Region selectedText() {
		return viewer.getSelectedEditParts().isEmpty() || !(viewer.getSelectedEditParts().get(0) instanceof PiecePart part) ? null
				: context.written().region(part.piece().object());
	}

	/** The whole diagram; null while nothing is shown. */
	public Group contents() {
		return root() == null ? null : root().group();
	}

	/** How a part is called. */
	public String title(Piece piece) {
		return context.title(piece);
	}

	/** What is selected; null if nothing or several parts are. */
	public Piece selectedPiece() {
		List<?> parts = viewer.getSelectedEditParts();
		return parts.size() == 1 && parts.get(0) instanceof PiecePart part ? part.piece() : null;
	}

	/** Selects a part and scrolls to it, if the diagram has it. */
	public void select(Piece piece) {
		if (viewer.getEditPartRegistry().get(piece) instanceof PiecePart part) {
			viewer.select(part);
			viewer.reveal(part);
		}
	}

	/** The part that is selected, with its properties; empty if none or several are. */
	public IStructuredSelection selected(PartEditing editing) {
		Piece piece = selectedPiece();
		return piece == null ? StructuredSelection.EMPTY : new StructuredSelection(new SelectedPart(piece.object(), editing));
	}

	public Control control() {
		return control;
	}

	/** The viewer of the diagram. */
	public ScrollingGraphicalViewer viewer() {
		return viewer;
	}
}
