package trapline.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import trapline.machine.Choice;
import trapline.machine.Machine;
import trapline.machine.SemanticsError;

/**
 * Steps through a Machine in three sizes: into (a micro-step), over (an event), out (to the interrupted level); back in
 * constant time; forks that keep the branch they leave. Deterministic: same Machine, same story, same choices, same
 * moments. Not thread-safe.
 */
public final class Stepper {
	/** Micro-steps after which a run ends unless a limit is given. */
	public static final int DEFAULT_LIMIT = 20_000;

	private final Transitions transitions;
	private final Schedule schedule;
	private final int limit;
	private final List<Branch> branches = new ArrayList<>();
	private Branch branch;
	private int at;

	/** @param story what arrives by itself; {@link Story#NONE} for nothing */
	public Stepper(Machine machine, Story story) {
		this(machine, story, DEFAULT_LIMIT);
	}

	/** @param limit micro-steps after which a run ends, at least 1 */
	public Stepper(Machine machine, Story story, int limit) {
		this.transitions = new Transitions(machine);
		this.schedule = new Schedule(transitions);
		this.limit = limit;
		this.branch = new Branch("main", null, 0, List.of(transitions.begin(story)));
		branches.add(branch);
	}

	public Machine machine() {
		return transitions.machine();
	}

	/** The current moment. */
	public Moment now() {
		return branch.moment(at);
	}

	/** The moments from the initial state to the current one: an unmodifiable view, valid until the next step. */
	public List<Moment> path() {
		return Collections.unmodifiableList(branch.path(at));
	}

	/** Everything that may happen next. */
	public List<Choice> choices() {
		return transitions.enabled(now());
	}

	/** What happens next if nobody chooses; null if nothing does. */
	public Choice next() {
		return schedule.next(now()).choice();
	}

	/** Choices of the story that could not be made up to now, and, at the end of a run, those that never came. */
	public List<Divergence> divergences() {
		Schedule.Plan plan = schedule.next(now());
		List<Divergence> all = new ArrayList<>(plan.story().divergences());
		if (plan.choice() == null || isRepeated() || at >= limit) {
			Story story = plan.story().story();
			for (int i = 0; i < story.items().size(); i++) {
				if (!plan.story().isOver(i)) {
					all.add(new Divergence(story.name(), now().event(), story.items().get(i), "never came"));
				}
			}
		}
		return all;
	}

	private boolean isRepeated() {
		return new Repetition(branch.path(at).subList(0, at)).first(now()) >= 0;
	}

	/**
	 * Makes the step of that choice. The future that was stepped back from is given up unless it begins with it.
	 *
	 * @throws IllegalArgumentException if the choice is not enabled
	 * @throws SemanticsError           if a rule does what the semantics does not allow; nothing has changed then
	 */
	public Moment take(Choice choice) {
		Schedule.Plan plan = schedule.next(now());
		return follow(choice, choice.equals(plan.choice()) ? plan.followed() : now().story());
	}

	private Moment follow(Choice choice, StoryProgress story) {
		if (at < branch.length() && branch.moment(at + 1).step().choice().equals(choice)) {
			return branch.moment(++at);
		}
		Moment next = transitions.step(now(), choice, story);
		branch.cutAfter(at);
		branch.add(next);
		at++;
		return next;
	}

	/** One micro-step. */
	public Pause into() {
		return walk(moment -> true, List.of());
	}

	/** To the end of the current event; at an end, through the next event. */
	public Pause over() {
		return walk(this::endsEvent, List.of());
	}

	/** Until the acting actor is below its present nesting level, and that event has ended. */
	public Pause out() {
		Choice next = next();
		int actor = next == null || next.arrival() ? 0 : next.index();
		int level = Nesting.level(machine(), actor, now().state());
		return walk(moment -> Nesting.level(machine(), actor, moment.state()) < level && endsEvent(moment), List.of());
	}

	/** To the next breakpoint, or the end. */
	public Pause resume(Collection<Breakpoint> breakpoints) {
		return walk(moment -> false, breakpoints);
	}

	/** To the end. */
	public Pause run() {
		return resume(List.of());
	}

	private boolean endsEvent(Moment moment) {
		Schedule.Plan plan = schedule.next(moment);
		return plan.choice() == null || transitions.beginsEvent(moment, plan.choice());
	}

	private Pause walk(Predicate<Moment> done, Collection<Breakpoint> breakpoints) {
		Repetition repetition = new Repetition(branch.path(at));
		int first = at;
		Set<Integer> tired = Set.of();
		while (at < limit) {
			Schedule.Plan plan = rested(schedule.next(now()), tired);
			if (plan.choice() == null) {
				return pause(Pause.Reason.FINISHED, "nothing is left to do", first, null);
			}
			try {
				follow(plan.choice(), plan.followed());
			} catch (SemanticsError e) {
				return pause(Pause.Reason.ERROR, e.getMessage(), first, null);
			}
			for (Breakpoint breakpoint : breakpoints) {
				if (breakpoint.hit(machine(), branch.moment(at - 1), now())) {
					return pause(Pause.Reason.BREAKPOINT, breakpoint.toString(), first, breakpoint);
				}
			}
			if (done.test(now())) {
				return pause(Pause.Reason.DONE, "", first, null);
			}
			int same = repetition.first(now());
			tired = same < 0 ? Set.of() : Repetition.acting(branch.path(at), same);
			if (same >= 0 && plain(tired) == null) {
				return pause(Pause.Reason.REPEATS, repeats(same), first, null);
			}
		}
		return pause(Pause.Reason.LIMIT, "the run was ended after " + limit + " steps", first, null);
	}

	/** When the same actors go round in circles, the others get their turn. */
	private Schedule.Plan rested(Schedule.Plan plan, Set<Integer> tired) {
		if (tired.isEmpty() || plan.choice() == null || plan.choice().arrival()) {
			return plan;
		}
		Choice other = plain(tired);
		return other == null ? plan : new Schedule.Plan(other, -1, plan.story());
	}

	private Choice plain(Set<Integer> except) {
		return Schedule.plain(choices().stream()
				.filter(choice -> !choice.arrival() && !except.contains(choice.index())).toList());
	}

	private String repeats(int same) {
		List<String> arrivals = choices().stream().filter(Choice::arrival).map(Choice::label).toList();
		return "the run repeats from event " + Math.max(1, branch.moment(same + 1).event())
				+ (arrivals.isEmpty() ? "" : " unless something arrives: " + String.join(", ", arrivals));
	}

	private Pause pause(Pause.Reason reason, String text, int first, Breakpoint breakpoint) {
		return new Pause(reason, text, at - first, breakpoint);
	}

	/** One micro-step back. False at the beginning. */
	public boolean back() {
		if (at == 0) {
			return false;
		}
		at--;
		return true;
	}

	/** Back to the beginning of the current event; from there, of the event before. False at the beginning. */
	public boolean backEvent() {
		if (at == 0) {
			return false;
		}
		int event = now().event();
		do {
			at--;
		} while (at > 0 && now().event() == event);
		return true;
	}

	/**
	 * To a moment of the current branch.
	 *
	 * @param step number of steps from the beginning, 0 to {@code branch().length()}
	 */
	public void goTo(int step) {
		at = java.util.Objects.checkIndex(step, branch.length() + 1);
	}

	/**
	 * Takes another choice here on a new branch; the present branch stays as it is.
	 *
	 * @throws IllegalArgumentException if the choice is not enabled
	 * @throws SemanticsError           if a rule does what the semantics does not allow; nothing has changed then
	 */
	public Branch fork(Choice choice) {
		Moment next = transitions.step(now(), choice, now().story());
		Branch forked = new Branch(choice.label() + " at event " + now().event(), branch, at, branch.path(at));
		forked.add(next);
		branches.add(forked);
		branch = forked;
		at++;
		return forked;
	}

	/** All branches, the first one first. */
	public List<Branch> branches() {
		return List.copyOf(branches);
	}

	/** The current branch. */
	public Branch branch() {
		return branch;
	}

	/** Goes to the end of a branch. */
	public void select(Branch other) {
		if (!branches.contains(other)) {
			throw new IllegalArgumentException("not a branch of this run: " + other);
		}
		branch = other;
		at = other.length();
	}
}
