package trapline.compiler.state;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trapline.compiler.CompileError;
import trapline.compiler.expr.ExpressionCompiler;
import trapline.compiler.expr.Node;
import trapline.compiler.expr.Scope;
import trapline.compiler.types.ValueType;
import trapline.machine.expr.Slot;
import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.Memory;
import trapline.model.semantics.Cascade;
import trapline.model.semantics.EntityType;
import trapline.model.semantics.Expression;
import trapline.model.semantics.Param;
import trapline.model.semantics.Proc;
import trapline.model.semantics.StateGroup;
import trapline.model.semantics.Symbol;
import trapline.model.semantics.Variable;

/** Makes all variables of a scenario: those of the whole machine once, those of cores and processors for each of them. */
public final class StateBuilder {
	private final World world;
	private final ExpressionCompiler expressions;
	private final Allocator allocator;
	private final Map<String, Map<Variable, Storage>> cores = new HashMap<>();

	public StateBuilder(World world, ExpressionCompiler expressions) {
		this.world = world;
		this.expressions = expressions;
		allocator = new Allocator(world, expressions);
	}

	/** Makes the variables of the whole scenario. */
	public void shared() {
		for (Memory memory : world.semantics().items(Memory.class)) {
			memory.getVariables().forEach(v -> guard(() -> shared(v, false)));
		}
		for (StateGroup group : groups("vm")) {
			group.getVariables().forEach(v -> guard(() -> shared(v, group.isGhost())));
		}
		for (EntityType type : world.semantics().all(EntityType.class)) {
			Map<String, Storage.Array> properties = new HashMap<>();
			for (Variable property : type.getProperties()) {
				guard(() -> properties.put(property.getName(),
						allocator.allocatePerObject(property, world.types().of(type), global(false))));
			}
			world.properties().put(type, properties);
		}
		world.semantics().all(StateGroup.class).forEach(this::knownScope);
	}

	private void knownScope(StateGroup group) {
		Set<String> known = Set.of("cpu", "core", "vcpu", "vm", "activation");
		if (!known.contains(group.getScope())) {
			world.problems().error(group, "there is no scope " + group.getScope()
					+ ", expected cpu, core, vcpu, vm or activation");
		}
	}

	private void shared(Variable variable, boolean ghost) {
		world.shared().put(variable.getName(), allocator.allocate(variable, global(ghost)));
	}

	private static Allocator.Owner global(boolean ghost) {
		return new Allocator.Owner(trapline.machine.Scope.VM, "", "", Scope.global(), ghost);
	}

	/** Makes the variables of a processor, its core and its programs. */
	public void processor(ActorScope actor) {
		for (StateGroup group : groups("core")) {
			group.getVariables().forEach(v -> guard(() -> actor.add(v.getName(), core(actor, v, group.isGhost()))));
		}
		for (String kind : List.of("cpu", "vcpu")) {
			for (StateGroup group : groups(kind)) {
				trapline.machine.Scope scope = kind.equals("cpu") ? trapline.machine.Scope.CPU : trapline.machine.Scope.VCPU;
				group.getVariables().forEach(v -> guard(
						() -> actor.add(v.getName(), allocator.allocate(v, owner(actor, scope, group.isGhost())))));
			}
		}
		Storage.Scalar level = scalarRole("level", actor);
		for (StateGroup group : groups("activation")) {
			group.getVariables().forEach(v -> guard(
					() -> actor.add(v.getName(), perLevel(v, level, owner(actor, trapline.machine.Scope.ACTIVATION, group.isGhost())))));
		}
		locals(actor, level);
		actor.setProcVariables(proc -> procVariables(actor, proc));
	}

	private Storage.Array perLevel(Variable variable, Storage.Scalar level, Allocator.Owner owner) {
		if (level == null) {
			throw new CompileError(variable, "the platform names no `level` in its processor, so that no handler can have variables of its own");
		}
		return allocator.allocatePerLevel(variable, owner, level);
	}

	private void locals(ActorScope actor, Storage.Scalar level) {
		Set<String> taken = new HashSet<>();
		for (CodeBlock block : actor.listing().blocks()) {
			for (Variable local : block.getLocals()) {
				boolean free = actor.variable(local.getName()) == null && taken.add(local.getName());
				String prefix = actor.name() + "." + (free ? "" : actor.listing().blockName(block) + ".");
				Allocator.Owner owner = new Allocator.Owner(trapline.machine.Scope.ACTIVATION, prefix, actor.name(),
						Scope.of(actor), false);
				guard(() -> actor.addLocal(local, perLevel(local, level, owner)));
			}
		}
	}

	private Storage core(ActorScope actor, Variable variable, boolean ghost) {
		String core = actor.coreName();
		return cores.computeIfAbsent(core, c -> new HashMap<>()).computeIfAbsent(variable, v -> allocator.allocate(v,
				new Allocator.Owner(trapline.machine.Scope.CORE, core + ".", core, Scope.of(actor), ghost)));
	}

	private static Allocator.Owner owner(ActorScope actor, trapline.machine.Scope scope, boolean ghost) {
		return new Allocator.Owner(scope, actor.name() + ".", actor.name(), Scope.of(actor), ghost);
	}

	private void procVariables(ActorScope actor, Symbol symbol) {
		String prefix = actor.name() + "." + symbol.getName() + ".";
		Allocator.Owner owner = new Allocator.Owner(trapline.machine.Scope.CPU, prefix, actor.name(), Scope.of(actor), false);
		List<Param> params = symbol instanceof Proc proc ? proc.getParams() : ((Cascade) symbol).getParams();
		for (Param param : params) {
			if (param.getType() != null) {
				guard(() -> param(actor, symbol, param, owner));
			}
		}
		if (symbol instanceof Proc proc) {
			for (Variable local : proc.getLocals()) {
				guard(() -> {
					Storage storage = allocator.allocate(local, owner);
					actor.addOfProc(symbol, local.getName(), storage);
					actor.addLocal(local, storage);
				});
			}
		}
	}

	private void param(ActorScope actor, Symbol proc, Param param, Allocator.Owner owner) {
		ValueType type = expressions.type(param.getType(), owner.names());
		String name = owner.prefix() + param.getName();
		Storage.Scalar storage = new Storage.Scalar(name, allocator.slot(param, name, type, owner), type, false);
		actor.addParam(param, storage);
		actor.addOfProc(proc, param.getName(), storage);
	}

	/** The single variable that plays a role of the processor; null if none does. */
	public Storage.Scalar scalarRole(String role, ActorScope actor) {
		Expression value = world.semantics().role(role);
		if (value == null) {
			return null;
		}
		Node node = expressions.follow(value, Scope.of(actor));
		if (node instanceof Node.Leaf leaf && leaf.value().expr() instanceof Slot slot) {
			return new Storage.Scalar(slot.variable().name(), slot, leaf.value().type(), false);
		}
		throw new CompileError(value, "role " + role + " of the processor must be a single variable");
	}

	private List<StateGroup> groups(String scope) {
		return world.semantics().all(StateGroup.class).stream().filter(g -> g.getScope().equals(scope)).toList();
	}

	private void guard(Runnable work) {
		world.problems().guard(work);
	}
}
