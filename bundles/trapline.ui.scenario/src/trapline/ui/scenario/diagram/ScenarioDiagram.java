package trapline.ui.scenario.diagram;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.editparts.ScalableRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import trapline.edit.ScenarioDocument;
import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.Scenario;
import trapline.ui.files.DraggedFile;
import trapline.ui.help.HelpOn;
import trapline.ui.scenario.diagram.Piece.Group;
import trapline.ui.scenario.properties.PartEditing;
import trapline.ui.scenario.source.QuickFixes;

/** The diagram with its palette. It follows the document when it is told to. In the UI thread. */
public final class ScenarioDiagram {
	private static final int[] PALETTE_SHARE = { 11, 4 };

	private final ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
	private final DiagramPalette palette = new DiagramPalette();
	private final FreshParts fresh = new FreshParts();
	private final DiagramContext context;
	private final DiagramClipboard clipboard;
	private final DiagramSelection selection;
	private final DiagramKeys keys;
	private final Composite control;
	private final Banner banner;
	private final FindBar find;
	private EObject shown;

	/**
	 * @param document the document, as of the time of the call
	 * @param commands makes commands of edits
	 * @param layouts  where its notes stand
	 */
	public ScenarioDiagram(Composite parent, DefaultEditDomain domain, Supplier<ScenarioDocument> document, EditCommands commands,
			NoteLayouts layouts) {
		context = new DiagramContext(document, commands, layouts);
		clipboard = new DiagramClipboard(viewer, context);
		selection = new DiagramSelection(viewer, context);
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
		banner = new Banner(control);
		find = new FindBar(control, viewer, this::root, context);
		SashForm halves = new SashForm(control, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		DiagramCanvas.open(viewer, halves, domain, context);
		new PaletteSide(halves, domain, palette);
		halves.setWeights(PALETTE_SHARE);
		keys = new DiagramKeys(viewer, context, palette, selection::delete);
		DiagramGrid.install(viewer);
		new LegalPlaces(domain, this::root);
		viewer.addSelectionChangedListener(event -> followWires());
		HelpOn.set(control, "diagram");
		HelpOn.chosen(viewer.getControl(), () -> selectedPiece() == null ? null : context.help(selectedPiece().object()));
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
		return keys.edit();
	}

	IAction insertAction() {
		return keys.insert();
	}

	private GroupPart root() {
		return viewer.getContents() instanceof GroupPart group ? group : null;
	}

	/** Shows what a document says now; while its text cannot be read, the last that it said. */
	public void follow(ScenarioDocument document, String name) {
		banner.follow(document);
		context.read(document, name);
		if (!(document.live() instanceof Scenario scenario)) {
			return;
		}
		if (shown != scenario) {
			shown = scenario;
			viewer.setContents(Pieces.of(scenario));
		} else {
			selection.keepOver(root()::followAll);
		}
		PiecePart added = fresh.among(root(), context.takeAdding());
		if (added != null) {
			selection.show(added);
			viewer.getControl().setFocus();
			NotePart.begin(added);
		}
		followWires();
		find.follow();
		if (document.isCurrent()) {
			palette.show(new Templates(scenario, document.loaded().modules()).drawers());
		}
	}

	/**
	 * Tells the diagram of the run below it.
	 *
	 * @param effects  finds the handlers that an event leads to in the run
	 * @param replayed number of the story that is replayed, -1 for none
	 */
	public void setRun(Function<EventDeclaration, List<CodeBlock>> effects, Supplier<Integer> replayed) {
		context.wires().setEffects(effects);
		context.wiring().setReplayed(replayed);
	}

	/** Shows the arrows of what is selected, as the text and the run are now. */
	public void followWires() {
		if (root() != null && !selection.isOfWire()) {
			Piece piece = selectedPiece();
			context.wires().select(piece == null ? null : piece.object());
			root().followWires();
		}
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
		selection.selectAll(root());
	}

	/** Deletes what is selected. */
	public void delete() {
		selection.delete();
	}

	/** Where what is selected stands in the text; null if nothing is selected. */
	public Region selectedText() {
		return selection.text();
	}

	/** The whole diagram; null while nothing is shown. */
	public Group contents() {
		return root() == null ? null : root().group();
	}

	/** How a part is called. */
	public String title(Piece piece) {
		return context.title(piece);
	}

	/** What stands before the block of an object, as it is written. */
	public String head(EObject object) {
		return context.written().head(object);
	}

	/** What is selected; null if nothing or several parts are. */
	public Piece selectedPiece() {
		return selection.piece();
	}

	/** Selects a part and scrolls to it, if the diagram has it. */
	public void select(Piece piece) {
		selection.select(piece);
	}

	/** The parts that are selected, as one thing with the properties that they share; empty if none is. */
	public IStructuredSelection selected(PartEditing editing) {
		return selection.properties(editing);
	}

	public Control control() {
		return control;
	}

	/** The viewer of the diagram. */
	public ScrollingGraphicalViewer viewer() {
		return viewer;
	}
}
