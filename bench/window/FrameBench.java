package trapline.bench.window;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;

import trapline.run.BandState;
import trapline.run.BoxEnd;
import trapline.run.GateState;
import trapline.run.Hatch;
import trapline.run.LaneGroup;
import trapline.run.LaneSpec;
import trapline.run.MarkKind;
import trapline.run.Outcome;
import trapline.run.Run;
import trapline.run.RunBuilder;
import trapline.run.RunInfo;
import trapline.run.Shade;
import trapline.run.Shape;
import trapline.run.Side;
import trapline.run.TimeAxis;
import trapline.ui.ViewIds;
import trapline.ui.files.FileOpener;
import trapline.ui.run.RunInput;
import trapline.ui.scenario.ScenarioEditor;
import trapline.ui.timeline.editor.RunEditor;

/** Frame times of the two canvases: a long run, and a large diagram. */
final class FrameBench {
	private static final int EVENTS = 1_000_000;
	private static final int ELEMENTS = 2_000;
	private static final int FRAMES = 300;

	private final IWorkbenchPage page;
	private final PrintStream out;
	private final Display display = Display.getCurrent();

	FrameBench(IWorkbenchPage page, PrintStream out) {
		this.page = page;
		this.out = out;
	}

	void run() throws Exception {
		out.println("| frames, 1600x900 | count | own ms, median | p95 | worst | event to end of paint, median ms |\n|---|---|---|---|---|---|");
		timeline(longRun(EVENTS / 100), "10 000 events, to warm up");
		timeline(longRun(EVENTS), "1 000 000 events");
		diagram(60, "60 elements, to warm up");
		diagram(ELEMENTS, ELEMENTS + " elements");
		out.println();
		out.println("load " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
	}

	private void timeline(Run run, String name) throws Exception {
		long start = System.nanoTime();
		RunEditor editor = (RunEditor) page.openEditor(new RunInput(run, null, name), ViewIds.RUN_EDITOR);
		Control canvas = editor.timeline().control();
		boolean[] painted = { false };
		canvas.addListener(SWT.Paint, event -> painted[0] = true);
		canvas.redraw(); // it may have been painted already
		until(() -> painted[0]);
		opened(name, start);
		idle();
		Frames frames = new Frames(canvas);
		frames.measure(FRAMES, i -> wheel(canvas, i % 40 < 20 ? 1 : -1, SWT.MOD1));
		out.println(frames.row(name + ", zoom"));
		for (int i = 0; i < 12; i++) {
			wheel(canvas, 1, SWT.MOD1);
		}
		frames.measure(FRAMES, i -> wheel(canvas, -1, SWT.MOD2));
		out.println(frames.row(name + ", pan"));
		page.closeEditor(editor, false);
		idle();
	}

	private void diagram(int elements, String name) throws Exception {
		Path file = Files.writeString(Files.createTempDirectory("bench").resolve("large.trap"), scenario(elements));
		long start = System.nanoTime();
		FileOpener.open(page, file);
		ScenarioEditor editor = (ScenarioEditor) page.getActiveEditor();
		Control canvas = editor.diagram().viewer().getControl();
		boolean[] painted = { false };
		canvas.addListener(SWT.Paint, event -> painted[0] = true);
		canvas.redraw(); // it may have been painted already
		until(() -> painted[0] && parts(editor.diagram().viewer().getContents()) >= elements);
		opened(name, start);
		until(() -> editor.runModel() != null);
		idle();
		drag(editor.diagram().viewer(), canvas, name);
		page.closeEditor(editor, false);
		idle();
	}

	/** Drags the first leaf about; nothing is dropped. */
	private void drag(GraphicalViewer viewer, Control canvas, String name) {
		GraphicalEditPart leaf = leaf((GraphicalEditPart) viewer.getContents());
		Rectangle bounds = leaf.getFigure().getBounds().getCopy();
		leaf.getFigure().translateToAbsolute(bounds);
		int x = bounds.x + bounds.width / 2;
		int y = bounds.y + bounds.height / 2;
		mouse(canvas, SWT.MouseMove, x, y);
		mouse(canvas, SWT.MouseDown, x, y);
		Frames frames = new Frames(canvas);
		frames.measure(FRAMES, i -> mouse(canvas, SWT.MouseMove, x + (i + 40) * 3 % 300, y + (i + 40) * 2 % 180));
		out.println(frames.row(name + ", drag"));
		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		escape.character = SWT.ESC;
		canvas.notifyListeners(SWT.KeyDown, escape);
		mouse(canvas, SWT.MouseUp, x, y);
		idle();
	}

	/** A leaf of a list: what can be dragged. */
	private static GraphicalEditPart leaf(GraphicalEditPart part) {
		if (part.getChildren().isEmpty()) {
			return part.getFigure().getBounds().height > 8 ? part : null;
		}
		for (Object child : part.getChildren()) {
			GraphicalEditPart found = leaf((GraphicalEditPart) child);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private static int parts(EditPart part) {
		int count = part == null ? 0 : 1;
		for (Object child : part == null ? List.of() : part.getChildren()) {
			count += parts((EditPart) child);
		}
		return count;
	}

	private void opened(String name, long start) {
		out.println(String.format("| %s, open to first paint | 1 | %.0f | | | |", name, (System.nanoTime() - start) / 1e6));
	}

	private void until(BooleanSupplier condition) {
		long limit = System.nanoTime() + 30_000_000_000L;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > limit) {
				throw new AssertionError("waited in vain");
			}
			if (!display.readAndDispatch()) {
				LockSupport.parkNanos(200_000);
			}
		}
	}

	private void idle() {
		long quiet = System.nanoTime() + 1_000_000_000;
		long limit = System.nanoTime() + 10_000_000_000L;
		while (System.nanoTime() < Math.min(quiet, limit)) {
			if (display.readAndDispatch()) {
				quiet = System.nanoTime() + 500_000_000;
			}
		}
	}

	private static void wheel(Control canvas, int count, int modifier) {
		Event event = new Event();
		event.x = 400;
		event.y = 200;
		event.count = count;
		event.stateMask = modifier;
		canvas.notifyListeners(SWT.MouseWheel, event);
	}

	private static void mouse(Control canvas, int type, int x, int y) {
		Event event = new Event();
		event.x = x;
		event.y = y;
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.stateMask = type == SWT.MouseMove ? SWT.BUTTON1 : 0;
		event.count = 1;
		canvas.notifyListeners(type, event);
	}

	private static String scenario(int elements) {
		StringBuilder text = new StringBuilder("scenario large \"many lines\"\nplatform platforms.bare_metal\n\n");
		int vcpus = 4;
		for (int v = 0; v < vcpus; v++) {
			text.append("vcpu v").append(v).append(" {\n\ttask {\n");
			for (int i = 0; i < elements / vcpus; i++) {
				text.append(i % 3 == 0 ? "\t\tsti;\n" : i % 3 == 1 ? "\t\tnop;\n" : "\t\tcli;\n");
			}
			text.append("\t\tdone;\n\t}\n\thandler NMI {\n\t\tnop;\n\t\tiret;\n\t}\n}\n\n");
		}
		return text.append("event n1 : nmi on v0 once\n\ncheck never H-01\n").toString();
	}

	/** A trace of so many events, four to an exit. */
	private static Run longRun(int events) {
		List<BandState> modes = List.of(new BandState(0, "guest", "gst", Shade.WHITE), new BandState(1, "KVM", "K", Shade.LIGHT));
		RunBuilder run = new RunBuilder(new RunInfo("", "A long trace", "", events + " events", TimeAxis.nanoseconds(),
				List.of(new LaneGroup("v0", "vCPU 0")), ""), 0);
		int mode = run.addLane(LaneSpec.band("mode", "v0", "mode", "timeline.line", modes));
		int marks = run.addLane(LaneSpec.marks("exits", "v0", "exits", "timeline.exit"));
		int boxes = run.addLane(LaneSpec.nesting("runs", "v0", "runs", "timeline.line"));
		int flag = run.addLane(LaneSpec.gate("if", "v0", "IF", "timeline.gate", Hatch.DIAGONAL_UP, 'f', 1));
		int irq = run.addLane(LaneSpec.event("irq", "v0", "IRQ 30", "timeline.irq", Shape.CIRCLE, 'I'));
		run.beginBox(boxes, 0, 0, "task", "", "");
		for (int i = 0; i < events / 4; i++) {
			long time = i * 1000L + i * 7919L % 600;
			run.band(mode, time, 1, "", "");
			run.mark(marks, time, MarkKind.EXIT, "IO", "", "");
			run.event(time, "v0", "v0", 0, Side.GUEST, "exit: IO", "");
			run.gate(flag, time, i % 3 == 0 ? GateState.SHUT : GateState.OPEN, "", "");
			run.arrive(irq, time, "", "", "");
			run.waits(irq, time, 'f', flag, "IF 0", "");
			run.event(time, "v0", "v0", 0, Side.HOST, "IRQ 30 arrives", "");
			run.outcome(irq, time + 150, Outcome.DELIVERED, "", "");
			run.beginBox(boxes, time + 150, 1, "IRQ handler", "", "");
			run.event(time + 150, "v0", "v0", 1, Side.GUEST, "IRQ 30 delivered", "");
			run.band(mode, time + 200, 0, "", "");
			run.endBox(boxes, time + 300, 1, BoxEnd.RETURNED);
			run.event(time + 300, "v0", "v0", 0, Side.GUEST, "IRET", "");
		}
		run.endAt(events / 4 * 1000L);
		return run.snapshot();
	}
}
