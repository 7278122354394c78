package trapline.machine.print.transitions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import trapline.machine.Actor;
import trapline.machine.Arrival;
import trapline.machine.Check;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.form.ExplorationForm;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Unary;

/** All transitions of an exploration form, and what is looked for on the way. */
public final class Transitions {
	private final ExplorationForm form;
	private final int[] initial;
	private final List<ActorTransitions> actors;
	private final List<ArrivalTransition> arrivals;
	private final List<Sought> sought = new ArrayList<>();

	/** Takes the transitions of a form apart. */
	public Transitions(ExplorationMachine system) {
		form = system.form();
		initial = system.initial();
		Machine machine = form.machine();
		actors = machine.actors().stream().map(a -> new ActorTransitions(form, a, initial[a.control().index()])).toList();
		arrivals = IntStream.range(0, machine.arrivals().size()).mapToObj(this::arrival).toList();
		for (int i = 0; i < machine.hazards().size(); i++) {
			Hazard hazard = machine.hazards().get(i);
			seek("hazard " + hazard.id(), (hazard.owner().isEmpty() ? "" : "of " + hazard.owner() + ": ") + hazard.sentence(),
					List.of(i));
		}
		for (int i = 0; i < machine.checks().size(); i++) {
			check("check " + (i + 1), machine.checks().get(i));
		}
	}

	private void check(String name, Check check) {
		if (check.condition() != null && check.kind() != Check.Kind.EVENTUALLY) {
			Expr shows = check.kind() == Check.Kind.ALWAYS ? Unary.not(check.condition()) : check.condition();
			sought.add(new Sought(sought.size() + 1, name, check.text(), List.of(), shows));
		} else if (check.kind() == Check.Kind.NEVER || check.kind() == Check.Kind.EXISTS) {
			List<Hazard> hazards = form.machine().hazards();
			seek(name, check.text(), IntStream.range(0, hazards.size()).filter(i -> hazards.get(i).id().equals(check.hazard()))
					.boxed().toList());
		}
	}

	private void seek(String name, String text, List<Integer> hazards) {
		List<Hazard> all = form.machine().hazards();
		Expr condition = hazards.stream().map(all::get).filter(h -> h.rule() == null).map(Hazard::when).reduce(Binary::or)
				.orElse(null);
		sought.add(new Sought(sought.size() + 1, name, text, hazards.stream().filter(i -> all.get(i).rule() != null).toList(),
				condition));
	}

	private ArrivalTransition arrival(int number) {
		Arrival arrival = form.machine().arrivals().get(number);
		Actor target = form.machine().actor(arrival.target());
		PathBuilder builder = new PathBuilder(form.machine(), target);
		List<Act> acts = new ArrayList<>(builder.looks(arrival.rule()));
		Expr enabled = arrival.guard();
		if (arrival.budget() != null) {
			acts.add(new Act.Set(List.of(arrival.budget()),
					List.of(new Binary(Binary.Op.SUB, arrival.budget(), Const.of(1)))));
			Expr more = new Binary(Binary.Op.GT, arrival.budget(), Const.of(0));
			enabled = enabled.equals(Const.TRUE) ? more : Binary.and(more, enabled);
		}
		acts.addAll(builder.acts(arrival.body()));
		return new ArrivalTransition(number, arrival, enabled, acts);
	}

	/** What is printed. */
	public ExplorationForm form() {
		return form;
	}

	/** The initial state; a copy. */
	public int[] initial() {
		return initial.clone();
	}

	/** The transitions of each actor, by number. */
	public List<ActorTransitions> actors() {
		return actors;
	}

	/** The arrivals, by number. */
	public List<ArrivalTransition> arrivals() {
		return arrivals;
	}

	/** What is looked for: all hazards, then the checks that can be decided by what is seen, which {@code eventually} cannot. */
	public List<Sought> sought() {
		return List.copyOf(sought);
	}

	/** What a hazard shows that is looked for at a rule. */
	public List<Sought> shownBy(int hazard) {
		return sought.stream().filter(s -> s.hazards().contains(hazard)).toList();
	}

	/** The condition of a hazard. */
	public Expr condition(int hazard) {
		return form.machine().hazards().get(hazard).when();
	}
}
