package trapline.compiler.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trapline.compiler.CompileError;
import trapline.compiler.expr.ExpressionCompiler;
import trapline.compiler.expr.Fold;
import trapline.compiler.expr.Scope;
import trapline.compiler.state.ActorScope;
import trapline.compiler.state.World;
import trapline.machine.Arrival;
import trapline.machine.Domain;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.SoftwareStatement;
import trapline.model.semantics.ArrivalKind;

/** What the environment may do, with how often it still may. */
public final class ArrivalCompiler {
	private final World world;
	private final ExpressionCompiler expressions;
	private final Map<SoftwareStatement, Slot> completions = new HashMap<>();
	private final Set<String> names = new HashSet<>();

	public ArrivalCompiler(World world, ExpressionCompiler expressions) {
		this.world = world;
		this.expressions = expressions;
	}

	/** Makes a variable for every instruction after which something may arrive. */
	public Map<SoftwareStatement, Slot> completions() {
		for (EventDeclaration event : world.semantics().items(EventDeclaration.class)) {
			SoftwareStatement after = event.getAfter();
			if (after != null && !completions.containsKey(after)) {
				completions.put(after, world.builder().addVariable("ran." + after.getName() + unique(after),
						trapline.machine.Scope.VM, "", Domain.BOOL, 0, true, "the instruction " + after.getName() + " has run"));
			}
		}
		return completions;
	}

	private String unique(SoftwareStatement after) {
		long same = completions.keySet().stream().filter(s -> s.getName().equals(after.getName())).count();
		return same == 0 ? "" : "#" + (same + 1);
	}

	/** Adds the arrivals that a scenario declares. */
	public void compile(Map<ActorScope, ActorCompiler> actors) {
		for (EventDeclaration event : world.semantics().items(EventDeclaration.class)) {
			world.problems().guard(() -> compile(event, actors));
		}
	}

	private void compile(EventDeclaration event, Map<ActorScope, ActorCompiler> actors) {
		ArrivalKind kind = event.getKind();
		ActorScope actor = event.getVcpu() == null || event.getVcpu().eIsProxy() ? null
				: world.actor(event.getVcpu().getName());
		if (kind == null || kind.eIsProxy() || actor == null) {
			throw new CompileError(event, "event " + event.getName() + " needs a kind and a vcpu that exist");
		}
		if (!names.add(event.getName())) {
			throw new CompileError(event, "there are two events " + event.getName());
		}
		if (!world.rules().inForce(kind)) {
			return;
		}
		Scope scope = expressions.bind(kind.getParams(), event.getArguments(), Scope.of(actor), Scope.of(actor), event,
				kind.getName());
		Expr possible = expressions.condition(world.rules().guard(kind, kind.getGuard()), scope);
		if (Fold.isFalse(possible)) {
			return;
		}
		world.builder().addArrival(new Arrival(event.getName(), actor.name(), budget(event), guard(event, possible), world.rules().ref(kind),
				actors.get(actor).arrivalStatements().block(world.rules().body(kind, kind.getBody()), scope), event.isMustArrive(),
				world.problems().span(event)));
	}

	/**
	 * When an event may arrive: when its kind can happen, not before the instruction that the scenario names has run, and not
	 * before everything open is chosen.
	 */
	private Expr guard(EventDeclaration event, Expr possible) {
		List<Expr> conditions = new ArrayList<>();
		conditions.add(world.opening().chosen());
		conditions.add(event.getAfter() == null ? Const.TRUE : completions.get(event.getAfter()));
		conditions.add(possible);
		conditions.removeIf(Fold::isTrue);
		return conditions.isEmpty() ? possible : Binary.and(conditions);
	}

	private Slot budget(EventDeclaration event) {
		if (event.isUnlimited()) {
			return null;
		}
		int times = Math.max(1, event.getTimes());
		return world.builder().addVariable(event.getName() + ".left", trapline.machine.Scope.VM, "", Domain.range(0, times),
				times, false, "how often " + event.getName() + " may still arrive");
	}
}
