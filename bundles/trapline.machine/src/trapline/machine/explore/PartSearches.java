package trapline.machine.explore;

import java.util.ArrayList;
import java.util.List;
import trapline.machine.explore.ExplorationResult.Status;
import trapline.machine.explore.form.ExplorationForm;
import trapline.machine.explore.reduce.Parts;
import trapline.machine.explore.search.Plan;
import trapline.machine.explore.shape.Shape;
import trapline.machine.explore.symmetry.Interchange;
import trapline.machine.explore.symmetry.Symmetry;
import trapline.machine.interpret.TransitionSystem;

/** Searches the parts of a Machine one after the other; of parts that are the same but for names, the first. */
final class PartSearches {
	/** A part that was searched; the shape is null if it is the only one. */
	private record Searched(Shape shape, Part part) {
	}

	private final TransitionSystem system;
	private final ExplorationOptions options;
	private final Onward monitor;
	private final List<Searched> searched = new ArrayList<>();
	private final List<Part> parts = new ArrayList<>();
	private PartSearch last;
	private Status status = Status.COMPLETE;

	PartSearches(TransitionSystem system, ExplorationOptions options, Onward monitor) {
		this.system = system;
		this.options = options;
		this.monitor = monitor;
	}

	/** Searches until all is known, or one search ends early. */
	Status run() {
		ExplorationForm form = options.reduction() && system instanceof ExplorationMachine machine ? machine.form() : null;
		Symmetry symmetry = form == null || form.machine().symmetric().isEmpty() ? null : Interchange.of(form).symmetry();
		if (form == null || form.shared().sources() > Long.SIZE) {
			search(Plan.full(options).folding(symmetry), null);
			return status;
		}
		List<Long> all = Parts.of(form);
		for (int i = 0; i < all.size() && status == Status.COMPLETE; i++) {
			Shape shape = all.size() == 1 ? null : Shape.of(form, all.get(i));
			Searched original = original(shape);
			if (original == null) {
				boolean folding = symmetry != null && symmetry.within(all.get(i));
				search(Plan.full(options).of(all.get(i)).withReduction().folding(folding ? symmetry : null), shape);
			} else {
				parts.add(new RenamedPart(original.part(), original.shape().to(shape), form.shared().sources()));
			}
		}
		return status;
	}

	private Searched original(Shape shape) {
		return shape == null ? null : searched.stream().filter(s -> s.shape().sameAs(shape)).findFirst().orElse(null);
	}

	private void search(Plan plan, Shape shape) {
		last = new PartSearch(system, plan, monitor);
		monitor.next();
		searched.add(new Searched(shape, last));
		parts.add(last);
		status = last.run();
	}

	/** The parts of which something is known, in their order. */
	List<Part> parts() {
		return parts;
	}

	/** The part that was searched last. */
	PartSearch last() {
		return last;
	}
}
