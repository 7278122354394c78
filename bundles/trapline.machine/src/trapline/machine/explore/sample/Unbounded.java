package trapline.machine.explore.sample;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import trapline.machine.Arrival;
import trapline.machine.Choice;
import trapline.machine.Machine;
import trapline.machine.SemanticsError;
import trapline.machine.Variable;

/**
 * Something that drives a variable out of its range by going on: no search of all runs can end well, however long it takes to come to
 * that.
 *
 * @param arrival the event that may come any number of times; null if the actors count by themselves
 * @param times   how often it came before that; without an event, how many micro-steps were made
 * @param error   what happens then; names the variable and the rule
 */
public record Unbounded(Arrival arrival, int times, SemanticsError error) {
	/** What to do about it. */
	public static final String ADVICE = "let a condition stop what counts there, or limit the event";

	private static final int MOST = 1000;
	private static final int MOST_STEPS = 4000;

	/**
	 * Lets each unlimited event of a Machine come again and again from the initial state on, and nothing else happen; then lets the
	 * actors go on by themselves; then both. What it finds is so; what counts in other runs only a search finds.
	 */
	public static Optional<Unbounded> of(Machine machine) {
		List<Integer> unlimited = IntStream.range(0, machine.arrivals().size())
				.filter(i -> machine.arrivals().get(i).budget() == null).boxed().toList();
		return Stream.of(unlimited.stream().map(i -> accumulates(machine, i)), Stream.of(-1).map(none -> goesOn(machine, none)),
				unlimited.stream().map(i -> goesOn(machine, i))).flatMap(found -> found).filter(Objects::nonNull).findFirst();
	}

	/**
	 * Whether an error is that of something that counts: a variable at an end of its range, and the value behind it.
	 *
	 * @param state where the error happens
	 */
	public static boolean counts(Machine machine, int[] state, SemanticsError error) {
		Variable variable = machine.variable(error.variable());
		if (variable == null) {
			return false;
		}
		int value = state[variable.slot()];
		return value == variable.domain().high() && error.value() == value + 1
				|| value == variable.domain().low() && error.value() == value - 1;
	}

	/** The actors in turn, by their first alternatives; before each step the event, if there is one and it changes anything. */
	private static Unbounded goesOn(Machine machine, int arrival) {
		int[] state = begin(machine);
		Set<List<Integer>> seen = new HashSet<>();
		int times = 0;
		int actor = -1;
		for (int steps = 0; steps < MOST_STEPS && seen.add(Arrays.stream(state).boxed().toList()); steps++) {
			try {
				List<Choice> enabled = machine.enabled(state);
				int[] before = state.clone();
				Optional<Choice> event = enabled.stream().filter(c -> c.arrival() && c.index() == arrival).findFirst();
				event.ifPresent(choice -> machine.step(state, choice, null));
				if (!Arrays.equals(before, state)) {
					times++;
					continue;
				}
				Choice next = turn(enabled, actor);
				if (next == null) {
					return null;
				}
				actor = next.index();
				machine.step(state, next, null);
			} catch (SemanticsError e) {
				Arrival cause = arrival < 0 ? null : machine.arrivals().get(arrival);
				return counts(machine, state, e) ? new Unbounded(cause, cause == null ? steps : times, e) : null;
			}
		}
		return null;
	}

	/** The first alternative of the next actor that can act. */
	private static Choice turn(List<Choice> enabled, int last) {
		return enabled.stream().filter(c -> !c.arrival())
				.min(Comparator.comparing((Choice c) -> c.index() <= last).thenComparing(Choice::index)).orElse(null);
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
		String fault = ": " + error.getMessage() + "; " + ADVICE;
		return arrival == null ? "nothing bounds " + error.variable() + ", and by itself the scenario counts past its range after " + times
				+ (times == 1 ? " step" : " steps") + fault
				: "the event '" + arrival.name() + "' may come without limit, and after " + times + (times == 1 ? " time" : " times")
						+ " in a row" + fault;
	}
}
