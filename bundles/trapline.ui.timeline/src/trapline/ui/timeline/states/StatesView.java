package trapline.ui.timeline.states;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.themes.IThemeManager;

import trapline.machine.explore.Witness;
import trapline.machine.explore.graph.GraphState;
import trapline.machine.explore.graph.StateGraph;
import trapline.ui.Icons;
import trapline.ui.ViewIds;
import trapline.ui.explore.Explored;
import trapline.ui.explore.ExploredRow;
import trapline.ui.explore.FoundRow;
import trapline.ui.explore.WitnessOpener;
import trapline.ui.help.HelpOn;
import trapline.ui.timeline.paint.TimelineColours;

/** The states of what was explored as a graph; the shortest run to what is selected in the Explore view is drawn heavy. */
public final class StatesView extends ViewPart {
	private static final double STEP = 1.25;
	private static final String NOTHING = "F9 explores the scenario in the active editor; its states are shown here then.";

	private final ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
	private final ScalableFreeformRootEditPart root = new ScalableFreeformRootEditPart();
	private final WitnessOpener runs = new WitnessOpener();
	private final Map<Integer, Witness> opened = new HashMap<>();
	private final ISelectionListener follower = (part, selection) -> follow(selection);
	private final IPropertyChangeListener themes = event -> show();
	private Label status;
	private StatesJob job;
	private Explored explored;
	private FoundRow row;
	private ShownGraph shown;

	@Override
	public void createPartControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(page);
		status = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(status);
		Control canvas = viewer.createControl(page);
		canvas.setData("org.eclipse.e4.ui.css.id", "TraplineTimeline");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		viewer.setRootEditPart(root);
		new EditDomain().addViewer(viewer);
		viewer.setKeyHandler(new GraphicalViewerKeyHandler(viewer));
		viewer.addSelectionChangedListener(event -> tell());
		canvas.addListener(SWT.MouseMove, this::hover);
		canvas.addListener(SWT.MouseDoubleClick, event -> open());
		canvas.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				open();
			}
		});
		action("Open the Run to the State (Enter)", "timeline", this::open);
		action("Zoom In", "zoom_in", () -> zoom(STEP));
		action("Zoom Out", "zoom_out", () -> zoom(1 / STEP));
		action("Zoom to Fit", "zoom_fit", this::fit);
		action("Save for Graphviz \u2026", "export", () -> DotFile.save(getSite().getShell(), shown));
		HelpOn.set(page, "states");
		IThemeManager manager = PlatformUI.getWorkbench().getThemeManager();
		manager.addPropertyChangeListener(themes);
		getSite().getPage().addSelectionListener(ViewIds.EXPLORE, follower);
		IViewPart explore = getSite().getPage().findView(ViewIds.EXPLORE);
		show();
		if (explore != null) {
			follow(explore.getSite().getSelectionProvider().getSelection());
		}
	}

	private void action(String text, String icon, Runnable what) {
		Action action = new Action(text, Icons.descriptor(icon)) {
			@Override
			public void run() {
				what.run();
			}
		};
		action.setToolTipText(text);
		getViewSite().getActionBars().getToolBarManager().add(action);
	}

	/** The Explore view has another result, or another line of it. */
	private void follow(ISelection selection) {
		if (!(selection instanceof StructuredSelection one && one.getFirstElement() instanceof ExploredRow selected)) {
			return;
		}
		boolean another = explored == null || explored.shown() != selected.explored().shown();
		explored = selected.explored();
		row = selected.row();
		if (another) {
			make();
		} else {
			mark();
		}
	}

	private void make() {
		if (job != null) {
			job.cancel();
		}
		job = null;
		shown = null;
		opened.clear();
		runs.forget();
		if (explored.shown() != null) {
			StatesJob[] mine = new StatesJob[1];
			mine[0] = new StatesJob(explored, graph -> arrived(mine[0], graph));
			job = mine[0];
			job.schedule();
		}
		show();
	}

	private void arrived(StatesJob from, ShownGraph graph) {
		if (job == from && !status.isDisposed()) {
			job = null;
			shown = graph;
			show();
		}
	}

	private void show() {
		if (viewer.getControl() == null || viewer.getControl().isDisposed()) {
			return;
		}
		viewer.getControl().setBackground(new TimelineColours().of("timeline.background"));
		if (shown == null) {
			viewer.setContents((EditPart) null);
		} else {
			viewer.setEditPartFactory(new GraphPartFactory(shown));
			viewer.setContents(shown);
			mark();
		}
		tell();
	}

	/** Draws the run of the selected line heavy, and shows its end; without one the start. */
	private void mark() {
		if (shown == null) {
			return;
		}
		List<Integer> path = row == null || row.witness() == null ? List.of() : shown.graph().path(row.witness());
		shown.heavy(path);
		((GraphEditPart) viewer.getContents()).lookAgain();
		int last = path.isEmpty() ? 0 : shown.graph().edges().get(path.get(path.size() - 1)).to();
		viewer.flush();
		viewer.reveal((EditPart) viewer.getEditPartRegistry().get(shown.graph().states().get(last)));
		tell();
	}

	private void tell() {
		GraphState selected = selected();
		String words = job != null ? "Looking at the states \u2026" : shown == null ? NOTHING
				: explored.shown().info().id() + ", " + explored.shown().name() + ": " + shown.graph().describe()
						+ (row == null || row.witness() == null ? "" : "; heavy: " + (row.shown() == null ? row.id() : row.shown()))
						+ (selected == null ? "" : "\n" + shown.line(selected) + "; Enter opens its run");
		status.setText(words);
		status.requestLayout();
	}

	/** What it says above the graph. */
	public String status() {
		return status.getText();
	}

	/** The graph; null until there is one. */
	public StateGraph graph() {
		return shown == null ? null : shown.graph();
	}

	/** Whether a transition is drawn heavy. */
	public boolean isHeavy(int edge) {
		return shown.isHeavy(shown.graph().edges().get(edge));
	}

	/** The canvas. */
	public Control canvas() {
		return viewer.getControl();
	}

	/** Where a state is on the canvas, in pixels: its middle. */
	public Point place(int state) {
		StateEditPart part = (StateEditPart) viewer.getEditPartRegistry().get(shown.graph().states().get(state));
		viewer.reveal(part);
		Point middle = ((StateFigure) part.getFigure()).box().getCenter();
		part.getFigure().translateToAbsolute(middle);
		return middle;
	}

	private GraphState selected() {
		List<?> parts = viewer.getSelectedEditParts();
		return parts.size() == 1 && parts.get(0) instanceof StateEditPart part ? part.state() : null;
	}

	/** Opens the run that leads to the selected state as a timeline. */
	private void open() {
		GraphState state = selected();
		if (state != null) {
			Witness run = opened.computeIfAbsent(state.number(), shown.graph()::run);
			runs.open(getSite().getPage(), explored.shown(), "state " + state.number(), run);
		}
	}

	private void hover(Event event) {
		EditPart part = shown == null ? null : viewer.findObjectAt(new Point(event.x, event.y));
		String tip = part instanceof StateEditPart state ? shown.tip(state.state())
				: part instanceof EdgeEditPart edge ? edge.tip() : null;
		if (!Objects.equals(tip, canvas().getToolTipText())) {
			canvas().setToolTipText(tip == null ? null : tip.replace("&", "&&"));
		}
	}

	private void zoom(double factor) {
		root.getZoomManager().setZoom(root.getZoomManager().getZoom() * factor);
	}

	private void fit() {
		root.getZoomManager().setZoomAsText(ZoomManager.FIT_ALL);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == ZoomManager.class ? adapter.cast(root.getZoomManager()) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		canvas().setFocus();
	}

	@Override
	public void dispose() {
		if (job != null) {
			job.cancel();
		}
		job = null;
		getSite().getPage().removeSelectionListener(ViewIds.EXPLORE, follower);
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themes);
		super.dispose();
	}
}
