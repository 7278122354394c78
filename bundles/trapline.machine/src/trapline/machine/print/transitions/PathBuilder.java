package trapline.machine.print.transitions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import trapline.machine.Actor;
import trapline.machine.Machine;
import trapline.machine.RuleRef;
import trapline.machine.print.transitions.Act.Either;
import trapline.machine.print.transitions.Act.Look;
import trapline.machine.print.transitions.Act.Pick;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.Choose;
import trapline.machine.stmt.Execute;
import trapline.machine.stmt.If;
import trapline.machine.stmt.Jump;
import trapline.machine.stmt.ParallelAssign;
import trapline.machine.stmt.Ruled;
import trapline.machine.stmt.Stmt;

/** Turns statements into paths: what follows an {@code if} that may jump stands in its branches. */
final class PathBuilder {
	private final Machine machine;
	private final Actor actor;
	private int picks;

	/** @param actor who acts; null for an arrival without a target */
	PathBuilder(Machine machine, Actor actor) {
		this.machine = machine;
		this.actor = actor;
	}

	/** The hazards that are looked for before a rule runs; the rule may be null. */
	List<Act> looks(RuleRef rule) {
		return rule == null ? List.of()
				: IntStream.range(0, machine.hazards().size()).filter(i -> rule.id().equals(machine.hazards().get(i).rule()))
						.filter(i -> machine.hazards().get(i).actor() < 0
								|| actor != null && machine.hazards().get(i).actor() == actor.index())
						.<Act>mapToObj(Look::new).toList();
	}

	/** A rule and its body. */
	Path rule(RuleRef rule, Stmt body, int next) {
		picks = 0;
		Path path = path(List.of(body), next);
		List<Act> acts = new ArrayList<>(looks(rule));
		acts.addAll(path.acts());
		return new Path(acts, path.end());
	}

	/** A statement that does not jump. */
	List<Act> acts(Stmt stmt) {
		return path(List.of(stmt), -1).acts();
	}

	private Path path(List<Stmt> todo, int next) {
		List<Act> acts = new ArrayList<>();
		for (int i = 0; i < todo.size(); i++) {
			Stmt stmt = todo.get(i);
			List<Stmt> rest = todo.subList(i + 1, todo.size());
			if (stmt instanceof Jump jump) {
				return new Path(acts, new End.Goto(jump.target()));
			} else if (stmt instanceof Execute execute) {
				return new Path(acts, new End.Dispatch(execute.pc(), execute.next()));
			} else if (stmt instanceof If branch && jumps(branch)) {
				return new Path(acts, fork(branch, rest, next));
			} else if (stmt instanceof Block || stmt instanceof Ruled) {
				acts.addAll(stmt instanceof Ruled ruled ? looks(ruled.rule()) : List.of());
				Path path = path(joined(inner(stmt), rest), next);
				acts.addAll(path.acts());
				return new Path(acts, path.end());
			}
			acts.add(act(stmt));
		}
		return new Path(acts, new End.Goto(next));
	}

	private static List<Stmt> inner(Stmt stmt) {
		return stmt instanceof Block block ? block.statements() : List.of(((Ruled) stmt).body());
	}

	private static List<Stmt> joined(List<Stmt> first, List<Stmt> rest) {
		List<Stmt> all = new ArrayList<>(first);
		all.addAll(rest);
		return all;
	}

	private End fork(If branch, List<Stmt> rest, int next) {
		int before = picks;
		Path yes = path(joined(List.of(branch.then()), rest), next);
		picks = before;
		return new End.Fork(branch.condition(), yes, path(joined(List.of(branch.otherwise()), rest), next));
	}

	private Act act(Stmt stmt) {
		if (stmt instanceof Assign assign) {
			return new Act.Set(List.of(assign.place()), List.of(assign.value()));
		} else if (stmt instanceof ParallelAssign parallel) {
			return new Act.Set(List.copyOf(parallel.places()), parallel.values());
		} else if (stmt instanceof Choose choose) {
			return new Pick(choose.place(), Arrays.stream(choose.values()).boxed().toList(), picks++);
		} else if (stmt instanceof If branch) {
			int before = picks;
			List<Act> yes = acts(branch.then());
			int behindYes = picks;
			picks = before;
			List<Act> no = acts(branch.otherwise());
			picks = Math.max(picks, behindYes);
			return new Either(branch.condition(), yes, no);
		}
		throw new IllegalStateException("not a statement of an exploration form: " + stmt);
	}

	private static boolean jumps(Stmt stmt) {
		if (stmt instanceof Block block) {
			return block.statements().stream().anyMatch(PathBuilder::jumps);
		} else if (stmt instanceof If branch) {
			return jumps(branch.then()) || jumps(branch.otherwise());
		} else if (stmt instanceof Ruled ruled) {
			return jumps(ruled.body());
		}
		return stmt instanceof Jump || stmt instanceof Execute;
	}
}
