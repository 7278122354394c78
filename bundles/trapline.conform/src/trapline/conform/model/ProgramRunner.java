package trapline.conform.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import trapline.conform.corpus.Observation;
import trapline.conform.score.Ran;
import trapline.machine.Choice;
import trapline.machine.Machine;
import trapline.machine.SemanticsError;
import trapline.session.Moment;

/** Runs a compiled program to its end and says what was observed. */
public final class ProgramRunner {
	private static final int STEP_LIMIT = 50_000;

	private ProgramRunner() {
	}

	/**
	 * Runs until nothing is enabled, a state repeats, or the step limit is met.
	 *
	 * @throws SemanticsError if the semantics does something that it must not
	 */
	public static Observation run(Machine machine) {
		return run(machine, new Observer(machine));
	}

	/**
	 * What such a run showed, with the rules that led to each event.
	 *
	 * @throws SemanticsError if the semantics does something that it must not
	 */
	public static Ran trace(Machine machine) {
		Observer observer = new Observer(machine);
		Observation observation = run(machine, observer);
		return new Ran(observation, observer.trail());
	}

	/** The ids of the rules that such a run depends on. */
	public static Set<String> rules(Machine machine) {
		Observer observer = new Observer(machine);
		run(machine, observer);
		return observer.rules();
	}

	/** What such a run tells people. */
	public static String sentences(Machine machine) {
		Observer observer = new Observer(machine);
		run(machine, observer);
		return observer.sentences();
	}

	/**
	 * At which moment of a path each event was observed, by its number on the path: events of a loop that is told by one
	 * round are there as often as it ran.
	 *
	 * @param path moments of a run of that Machine from the initial state on
	 */
	public static List<Integer> moments(Machine machine, List<Moment> path) {
		Observer observer = new Observer(machine);
		List<Integer> moments = new ArrayList<>();
		for (int i = 1; i < path.size(); i++) {
			int[] state = path.get(i - 1).copyOfState();
			observer.before(state.clone());
			machine.step(state, path.get(i).step().choice(), observer);
			moments.addAll(Collections.nCopies(observer.events().size() - moments.size(), i));
		}
		return moments;
	}

	private static Observation run(Machine machine, Observer observer) {
		Map<State, Integer> seen = new HashMap<>();
		int[] state = machine.initial();
		for (int step = 0; step < STEP_LIMIT; step++) {
			Integer earlier = seen.putIfAbsent(new State(state.clone()), observer.events().size());
			if (earlier != null)
				return repeating(observer.events(), earlier);
			List<Choice> choices = machine.enabled(state);
			if (choices.isEmpty()) {
				for (int actor = 0; actor < machine.actors().size(); actor++)
					machine.interpreter().explain(state, actor, observer);
				return new Observation(List.copyOf(observer.events()), end(machine, state, observer));
			}
			observer.before(state.clone());
			machine.step(state, choices.get(0), observer);
		}
		return new Observation(List.copyOf(observer.events()), "step limit");
	}

	private static String end(Machine machine, int[] state, Observer observer) {
		if (observer.scriptEnded())
			return "no_more_scripted_entries";
		ProcessorView cpu = new ProcessorView(machine, state);
		if (cpu.flag("finished"))
			return "end";
		return cpu.text("activity").equals("shutdown") && !enteredShutdown(cpu) ? "triple_fault_shutdown" : "hang";
	}

	/** A guest that its hypervisor put into shutdown has met no triple fault. */
	private static boolean enteredShutdown(ProcessorView cpu) {
		return cpu.has("guest_activity") && cpu.text("guest_activity").equals("shutdown");
	}

	/** A loop without observed events is silent; one with events is told by its first round. */
	private static Observation repeating(List<Map<String, String>> events, int first) {
		if (first == events.size())
			return new Observation(List.copyOf(events), "hang");
		List<Map<String, String>> once = new ArrayList<>(events);
		int round = events.size() - first;
		while (once.size() > round && once.subList(once.size() - round, once.size())
				.equals(once.subList(Math.max(0, once.size() - 2 * round), once.size() - round)))
			once.subList(once.size() - round, once.size()).clear();
		// the loop is told from where it begins to repeat, not from where the state was seen first
		while (once.size() > round && once.get(once.size() - 1 - round).equals(once.get(once.size() - 1)))
			once.remove(once.size() - 1);
		once.add(new TreeMap<>(Map.of("repeats_forever", "true")));
		return new Observation(List.copyOf(once), "livelock");
	}

	private record State(int[] values) {
		@Override
		public boolean equals(Object other) {
			return other instanceof State state && Arrays.equals(values, state.values);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(values);
		}
	}
}
