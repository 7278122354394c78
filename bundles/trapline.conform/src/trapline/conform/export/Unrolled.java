package trapline.conform.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import trapline.conform.export.RunTrace.Instant;
import trapline.machine.Position;

/**
 * A run without branches: which instructions the program ran, and each run of a handler.
 *
 * @param activations the program, then the runs of handlers in the order in which they began
 * @param standing for each step, where the processor stands before it
 * @param origins for each delivery, where it came from, in order
 * @param last the instruction after which the hypervisor does not enter the guest again; null if it always does
 */
record Unrolled(List<Activation> activations, List<Place> standing, List<Place> origins, Place last) {
	private static final Pattern CALL = Pattern.compile("vmcall|vmmcall");

	/**
	 * A place in the program without branches.
	 *
	 * @param activation the run of the program or a handler
	 * @param slot the number of an instruction of it; behind the last one for its end
	 */
	record Place(Activation activation, int slot) {
	}

	/** Whether the program calls its hypervisor and goes on. */
	boolean callsGoOn() {
		return activations.stream().anyMatch(activation -> IntStream.range(0, activation.slots().size())
				.anyMatch(slot -> goesOn(new Place(activation, slot))));
	}

	/** Whether at a place the program calls its hypervisor and goes on. */
	boolean goesOn(Place place) {
		return isCall(place) && !place.equals(last);
	}

	private static boolean isCall(Place place) {
		return CALL.matcher(place.activation().slots().get(place.slot()).text()).matches();
	}

	static Unrolled of(RunTrace trace) {
		return new Walk(trace).walk();
	}

	private static final class Walk {
		private final RunTrace trace;
		private final Processor cpu;
		private final Copies copies;
		private final List<Activation> activations = new ArrayList<>();
		private final List<Place> standing = new ArrayList<>();
		private final List<Place> origins = new ArrayList<>();
		private Place last;
		private final Map<Integer, Activation> levels = new HashMap<>();
		private final Map<Integer, Integer> counts = new HashMap<>();

		Walk(RunTrace trace) {
			this.trace = trace;
			cpu = Processor.of(trace.machine());
			copies = new Copies(cpu);
			levels.put(0, begin(new Activation(Activation.MAIN, 0, cpu.programPosition(trace.machine().initial()))));
		}

		Unrolled walk() {
			for (Instant instant : trace.instants()) {
				int[] state = instant.before();
				Activation current = levels.get(cpu.value(state, "level"));
				standing.add(new Place(current, current.slot(cpu.programPosition(state))));
				if (instant.executed() != null && cpu.runsProgram(state)) {
					leftOut(current, instant.executed());
					current.begins(new Instruction(instant.executed(), copies.text(instant.executed(), state)));
					last = new Place(current, current.slot(instant.executed()));
				}
				if (instant.entered())
					enter(instant);
			}
			activations.forEach(this::follow);
			return new Unrolled(List.copyOf(activations), standing, origins, ends() ? last : null);
		}

		private boolean ends() {
			List<HostSegment> host = HostSegment.of(trace);
			return !host.isEmpty() && host.get(host.size() - 1).entered() == null;
		}

		private void enter(Instant instant) {
			int[] state = instant.after();
			Activation below = levels.get(cpu.value(instant.before(), "level"));
			Position address = cpu.position(state, "frame[" + (cpu.value(state, "sp") - 1) + "].pc");
			origins.add(new Place(below, below.slot(address)));
			below.interrupted(address);
			int level = cpu.value(state, "level");
			int vector = cpu.value(state, "running[" + level + "]");
			levels.put(level, begin(new Activation(vector, counts.merge(vector, 1, Integer::sum) - 1,
					cpu.position(state, "idt[" + cpu.vector(vector) + "].entry"))));
		}

		/** What a handler skipped: the instruction in front of which it interrupted the program, and the rest of its operation. */
		private void leftOut(Activation activation, Position next) {
			Position awaited = activation.awaited();
			if (awaited == null || awaited == next)
				return;
			if (awaited != activation.last())
				leaveOut(activation, awaited);
			Position more = behind(awaited);
			while (more != null && more != next && Wording.operation(awaited) != null
					&& Wording.operation(awaited).equals(Wording.operation(more))) {
				leaveOut(activation, more);
				more = behind(more);
			}
		}

		private void leaveOut(Activation activation, Position position) {
			String text = copies.text(position, null);
			activation.leavesOut(new Instruction(position, text == null ? "nop" : text));
		}

		private Activation begin(Activation activation) {
			activations.add(activation);
			return activation;
		}

		/** What would follow in a straight line. */
		private void follow(Activation activation) {
			Position next = activation.last() == null ? activation.entry() : behind(lastOnPath(activation));
			while (next != null && !has(activation, next)) {
				String text = copies.text(next, null);
				if (text == null)
					return;
				activation.follows(new Instruction(next, text));
				next = behind(next);
			}
		}

		/** The last instruction, but for one on a page that the program jumped to. */
		private static Position lastOnPath(Activation activation) {
			List<Instruction> slots = activation.slots();
			int last = slots.size() - 1;
			boolean onPage = last > 0 && Wording.isJumpToPage(slots.get(last - 1).position());
			return slots.get(onPage ? last - 1 : last).position();
		}

		private Position behind(Position position) {
			if (!Wording.goesOn(position))
				return null;
			int next = Wording.isJumpToPage(position) ? position.index() + 1 : position.successor();
			return next < 0 || next >= cpu.actor().positions().size() ? null : cpu.actor().positions().get(next);
		}

		private static boolean has(Activation activation, Position position) {
			return activation.slots().stream().anyMatch(slot -> slot.position() == position);
		}
	}
}
