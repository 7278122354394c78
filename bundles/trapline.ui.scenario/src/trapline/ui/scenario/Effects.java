package trapline.ui.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.xtext.EcoreUtil2;

import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.Handler;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.VCpu;
import trapline.run.EventLane;
import trapline.run.Lane;
import trapline.run.Link;
import trapline.run.NestingLane;
import trapline.run.Run;
import trapline.run.RunElement;
import trapline.ui.run.RunModel;
import trapline.ui.run.SimulatedRun;

/** Finds the handlers that an event leads to in the run that is shown, by its causes and effects. In the UI thread. */
final class Effects {
	/** A box of running code. @param title as it is written on it, e.g. {@code X handler} */
	private record Box(String group, String title) {
	}

	private final Supplier<RunModel> model;
	private final Function<CodeBlock, String> heads;

	/**
	 * @param model of the run; may give null
	 * @param heads what stands before the block of a handler, e.g. {@code handler X}
	 */
	Effects(Supplier<RunModel> model, Function<CodeBlock, String> heads) {
		this.model = model;
		this.heads = heads;
	}

	/** The handlers in the order of the text; empty if it leads to none, or does not arrive. @param event of the live model */
	List<CodeBlock> of(EventDeclaration event) {
		RunModel shown = model.get();
		if (shown == null || !(shown.stepping() instanceof SimulatedRun simulated) || !(event.eContainer() instanceof Scenario scenario)) {
			return List.of();
		}
		Set<Box> boxes = entered(shown.run(), arrivals(shown.run(), simulated, event.getName()));
		List<CodeBlock> handlers = new ArrayList<>();
		for (Handler handler : EcoreUtil2.getAllContentsOfType(scenario, Handler.class)) {
			if (handler.eContainer() instanceof VCpu vcpu && boxes.stream().anyMatch(box -> isBoxOf(box, vcpu, handler))) {
				handlers.add(handler);
			}
		}
		return handlers;
	}

	private boolean isBoxOf(Box box, VCpu vcpu, Handler handler) {
		String head = heads.apply(handler);
		int blank = Math.max(0, head.indexOf(' '));
		return box.group().equals(vcpu.getName()) && box.title().equals(head.substring(blank).strip() + " " + head.substring(0, blank));
	}

	private static Set<RunElement> arrivals(Run run, SimulatedRun simulated, String event) {
		Set<RunElement> arrivals = new HashSet<>();
		for (int i = 0; i < run.lanes().size(); i++) {
			Lane lane = run.lanes().get(i);
			for (int j = 0; lane instanceof EventLane && j < lane.size(); j++) {
				if (event.equals(simulated.arrivalAt(lane.start(j)))) {
					arrivals.add(new RunElement(i, j));
				}
			}
		}
		return arrivals;
	}

	/** Links are in the order of their effects, so that one walk follows them from end to end. */
	private static Set<Box> entered(Run run, Set<RunElement> causes) {
		Set<RunElement> reached = new HashSet<>(causes);
		Set<Box> boxes = new HashSet<>();
		for (Link link : run.links()) {
			if (reached.contains(link.from())) {
				Lane lane = run.lanes().get(link.to().lane());
				if (lane instanceof NestingLane) {
					boxes.add(new Box(lane.spec().group(), lane.label(link.to().index())));
				} else {
					reached.add(link.to());
				}
			}
		}
		return boxes;
	}
}
