package trapline.ui.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
import trapline.ui.run.Arrivals;
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
		Arrivals arrivals = simulated.arrivals();
		List<Long> times = arrivals.times(event.getName());
		Set<Box> boxes = entered(shown.run(), beginning(shown.run(), times));
		if (boxes.isEmpty()) {
			boxes = enteredOnlyWith(shown.run(), arrivals, times);
		}
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

	/** The events of lanes that begin at those times. */
	private static Set<RunElement> beginning(Run run, List<Long> times) {
		Set<RunElement> beginning = new HashSet<>();
		for (int i = 0; i < run.lanes().size(); i++) {
			Lane lane = run.lanes().get(i);
			for (int j = 0; lane instanceof EventLane && j < lane.size(); j++) {
				if (times.contains(lane.start(j))) {
					beginning.add(new RunElement(i, j));
				}
			}
		}
		return beginning;
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

	/**
	 * What no lane shows waiting leaves no link; what a hypervisor is asked for is such. Its handlers are those that are not
	 * entered, or others in their place, if it does not arrive.
	 */
	private static Set<Box> enteredOnlyWith(Run run, Arrivals arrivals, List<Long> times) {
		Set<Box> boxes = new HashSet<>();
		for (long time : times) {
			Run without = arrivals.without(time);
			for (int i = 0; i < run.lanes().size(); i++) {
				if (run.lanes().get(i) instanceof NestingLane lane && without.lanes().get(i) instanceof NestingLane other) {
					firstOther(lane, other).ifPresent(boxes::add);
				}
			}
		}
		return boxes;
	}

	/** The first box that the other lane does not have in its place. */
	private static Optional<Box> firstOther(NestingLane lane, NestingLane other) {
		for (int i = 0; i < lane.size(); i++) {
			if (i >= other.size() || !lane.label(i).equals(other.label(i))) {
				return Optional.of(new Box(lane.spec().group(), lane.label(i)));
			}
		}
		return Optional.empty();
	}
}
