package trapline.machine.print.transitions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import trapline.machine.Actor;
import trapline.machine.ControlPoint;
import trapline.machine.SlotSet;
import trapline.machine.StepPoint;
import trapline.machine.explore.form.ExplorationForm;
import trapline.machine.explore.form.KeptElements;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;

/** The transitions of one actor: from every control point at which it may stand. */
public final class ActorTransitions {
	private final ExplorationForm form;
	private final Actor actor;
	private final PointPaths paths;
	private final Map<Integer, Path> fused = new HashMap<>();
	private final Set<Integer> standing = new TreeSet<>();
	/** By the point at which transitions begin, where the actor then stands. */
	private final Map<Integer, List<Stand>> begins = new TreeMap<>();
	private final Map<Integer, List<Way>> ways = new HashMap<>();

	/** @param start the control point at which the actor stands in the initial state */
	ActorTransitions(ExplorationForm form, Actor actor, int start) {
		this.form = form;
		this.actor = actor;
		paths = new PointPaths(form.machine(), actor);
		Deque<Integer> queue = new ArrayDeque<>(List.of(start));
		while (!queue.isEmpty()) {
			int control = queue.remove();
			if (standing.add(control)) {
				begin(control, queue);
			}
		}
	}

	/** Takes note of where transitions may begin when the actor stands at a control point, and of where they end. */
	private void begin(int control, Deque<Integer> queue) {
		List<Expr> passed = new ArrayList<>();
		Set<Integer> met = new LinkedHashSet<>();
		int at = control;
		while (at >= 0 && met.add(at)) {
			begins.computeIfAbsent(at, a -> new ArrayList<>()).add(new Stand(control, passed));
			ways.computeIfAbsent(at, a -> paths.ways(a).stream().filter(w -> !never(w.enabled())).toList())
					.forEach(w -> queue.addAll(ends(w)));
			ControlPoint point = actor.points().get(at);
			at = point instanceof StepPoint step && !always(step.guard()) ? step.next() : -1;
			if (at >= 0 && !never(((StepPoint) point).guard())) {
				passed.add(((StepPoint) point).guard());
			}
		}
	}

	private static boolean always(Expr e) {
		return e instanceof Const constant && constant.value() != 0;
	}

	private static boolean never(Expr e) {
		return e instanceof Const constant && constant.value() == 0;
	}

	/** Who acts. */
	public Actor actor() {
		return actor;
	}

	/** The control points at which the actor may stand between transitions, ascending. */
	public Set<Integer> standing() {
		return Collections.unmodifiableSet(standing);
	}

	/** The ways on, by control point. */
	public List<Way> ways() {
		return begins.keySet().stream().flatMap(p -> ways.get(p).stream()).toList();
	}

	/** Where the actor may stand when it goes a way; at least one. */
	public List<Stand> stands(Way way) {
		return Collections.unmodifiableList(begins.get(way.point()));
	}

	/** The control points that belong to transitions that begin with a way, each before those to which it leads. */
	public List<Integer> fused(Way way) {
		List<Integer> order = new ArrayList<>();
		way.path().targets(actor, t -> visit(t, order));
		Collections.reverse(order);
		return order;
	}

	/** All control points that belong to some transition without beginning it, ascending. */
	public Set<Integer> fused() {
		Set<Integer> all = new TreeSet<>();
		ways().forEach(w -> all.addAll(fused(w)));
		return all;
	}

	private void visit(int point, List<Integer> order) {
		if (form.fusion().fused(actor, point) && !order.contains(point)) {
			path(point).targets(actor, t -> visit(t, order));
			order.add(point);
		}
	}

	/** What happens at a control point that belongs to the transition before it. */
	public Path path(int point) {
		return fused.computeIfAbsent(point, paths::fused);
	}

	/** The control points at which the actor may stand behind transitions that begin with a way, ascending. */
	public Set<Integer> ends(Way way) {
		Set<Integer> ends = new TreeSet<>();
		way.path().targets(actor, ends::add);
		fused(way).forEach(p -> path(p).targets(actor, ends::add));
		ends.removeIf(p -> form.fusion().fused(actor, p));
		return ends;
	}

	/** The variables that get their initial value where the actor comes to stand. */
	public SlotSet reset(int end) {
		return form.liveness().dead(actor, end);
	}

	/** The elements of arrays that keep their value where the actor comes to stand; the others get their initial value. */
	public List<KeptElements> kept(int end) {
		return form.liveness().kept(actor, end);
	}

	/** Those of them that may have another value, after a transition that begins with a way. */
	public SlotSet reset(Way way, int end) {
		SlotSet changed = form.footprints().others(actor).writes().copy();
		way.path().writes(changed);
		fused(way).forEach(p -> path(p).writes(changed));
		SlotSet reset = new SlotSet();
		reset(end).slots().filter(slot -> changed.contains(slot)
				|| stands(way).stream().anyMatch(s -> !reset(s.control()).contains(slot))).forEach(reset::add);
		return reset;
	}
}
