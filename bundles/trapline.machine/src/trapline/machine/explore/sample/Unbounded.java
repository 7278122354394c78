package trapline.machine.explore.sample;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import trapline.machine.Arrival;
import trapline.machine.Choice;
import trapline.machine.Machine;
import trapline.machine.SemanticsError;

/**
 * An event that may come any number of times and by itself drives something out of its range: no search of all runs can end
 * well, however long it takes to come to that.
 *
 * @param arrival the event
 * @param times   how often it came before that
 * @param error   what happens then; names the variable and the rule
 */
public record Unbounded(Arrival arrival, int times, SemanticsError error) {
	private static final int MOST = 1000;

	/** Lets each unlimited event of a Machine come again and again from the initial state on, and nothing else happen. */
	public static Optional<Unbounded> of(Machine machine) {
		for (int i = 0; i < machine.arrivals().size(); i++) {
			Unbounded found = machine.arrivals().get(i).budget() == null ? accumulates(machine, i) : null;
			if (found != null) {
				return Optional.of(found);
			}
		}
		return Optional.empty();
	}

	/** The initial state; where something is chosen before all else, the one behind its first alternatives. */
	private static int[] begin(Machine machine) {
		int[] state = machine.initial();
		Optional<Choice> opening;
		do {
			opening = machine.enabled(state).stream().filter(each -> !each.arrival() && machine.actors().get(each.index()).opening())
					.findFirst();
			opening.ifPresent(choice -> machine.step(state, choice, null));
		} while (opening.isPresent());
		return state;
	}

	private static Unbounded accumulates(Machine machine, int arrival) {
		int[] state = begin(machine);
		Set<List<Integer>> seen = new HashSet<>();
		for (int times = 0; times < MOST && seen.add(Arrays.stream(state).boxed().toList()); times++) {
			try {
				Optional<Choice> choice = machine.enabled(state).stream()
						.filter(each -> each.arrival() && each.index() == arrival).findFirst();
				if (choice.isEmpty()) {
					return null;
				}
				machine.step(state, choice.get(), null);
			} catch (SemanticsError e) {
				return new Unbounded(machine.arrivals().get(arrival), times, e);
			}
		}
		return null;
	}

	/** It in words. */
	public String sentence() {
		return "the event '" + arrival.name() + "' may come without limit, and after " + times
				+ (times == 1 ? " time" : " times") + " in a row: " + error.getMessage();
	}
}
