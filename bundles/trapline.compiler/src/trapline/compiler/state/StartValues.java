package trapline.compiler.state;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import trapline.compiler.CompileError;
import trapline.compiler.expr.ExpressionCompiler;
import trapline.compiler.expr.ExpressionText;
import trapline.compiler.expr.Node;
import trapline.compiler.expr.Scope;
import trapline.compiler.expr.Typed;
import trapline.compiler.software.Line;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;
import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.EntityObject;
import trapline.model.scenario.ExitHandler;
import trapline.model.scenario.Handler;
import trapline.model.scenario.Setting;
import trapline.model.semantics.EntityType;
import trapline.model.semantics.Expression;
import trapline.model.semantics.FieldAccess;
import trapline.model.semantics.Reference;

/** Puts into the initial state what the scenario sets: start values, properties of objects, entry points of handlers. */
public final class StartValues {
	private final World world;
	private final ExpressionCompiler expressions;
	private final StateBuilder state;

	public StartValues(World world, ExpressionCompiler expressions, StateBuilder state) {
		this.world = world;
		this.expressions = expressions;
		this.state = state;
	}

	/** Sets the properties of all objects. */
	public void objects() {
		world.types().objects().forEach((type, all) -> all.forEach(object -> object.getSettings()
				.forEach(s -> world.problems().guard(() -> property(type, object, s)))));
	}

	private void property(EntityType type, EntityObject object, Setting setting) {
		String name = setting.getPlace() instanceof Reference reference && reference.getSymbol() != null
				? reference.getSymbol().getName() : null;
		Storage.Array property = name == null ? null : world.properties().get(type).get(name);
		if (property == null) {
			throw new CompileError(setting, "a setting of an object is a property of " + type.getName() + ", "
					+ ExpressionText.of(setting.getPlace()) + " is none");
		}
		Typed value = value(setting, Scope.global(), property.type());
		world.opening().initial((Slot) property.at(world.objects().get(object.getName()).expr()), value.expr(), setting);
	}

	private Typed value(Setting setting, Scope scope, trapline.compiler.types.ValueType type) {
		if (setting.getValue() != null) {
			return world.opening().settled(setting.getValue(), scope, type, expressions);
		}
		if (type.kind() != trapline.compiler.types.ValueType.Kind.BOOL) {
			throw new CompileError(setting, ExpressionText.of(setting.getPlace()) + " is " + type + ": write = VALUE behind it");
		}
		return Typed.bool(true);
	}

	/** Sets the variables of a processor and the entry points of its programs. */
	public void processor(ActorScope actor) {
		Set<String> handled = new HashSet<>();
		for (CodeBlock block : actor.listing().blocks()) {
			Line first = actor.listing().first(block);
			if (first != null) {
				world.problems().guard(() -> entry(actor, block, first, handled));
			}
		}
		for (Setting setting : actor.vcpu().getSettings()) {
			world.problems().guard(() -> setting(actor, setting));
		}
	}

	private void entry(ActorScope actor, CodeBlock block, Line first, Set<String> handled) {
		Slot slot;
		if (block instanceof Handler handler) {
			slot = element(role("handlers", block), handler.getTrigger(), actor);
		} else if (block instanceof ExitHandler exit) {
			slot = element(role("exits", block), exit.getTrigger(), actor);
		} else {
			Storage.Scalar pc = state.scalarRole("pc", actor);
			if (pc == null) {
				throw new CompileError(block, "this platform runs no software: its processor names no pc");
			}
			slot = pc.slot();
		}
		if (!handled.add(slot.variable().name())) {
			throw new CompileError(block, "there are two programs for " + actor.listing().blockName(block));
		}
		world.builder().setInitial(slot, first.index());
	}

	private Expression role(String role, EObject where) {
		Expression value = world.semantics().role(role);
		if (value == null) {
			throw new CompileError(where, "this platform runs no such program: its processor names no " + role);
		}
		return value;
	}

	private Slot element(Expression table, Expression trigger, ActorScope actor) {
		Storage.Array array;
		if (table instanceof FieldAccess field) {
			Node records = expressions.follow(field.getTarget(), Scope.of(actor));
			array = records instanceof Node.OfRecords of ? of.records().fields().get(field.getField()) : null;
		} else {
			array = expressions.follow(table, Scope.of(actor)) instanceof Node.OfArray of ? of.array() : null;
		}
		if (array == null) {
			throw new CompileError(table, ExpressionText.of(table) + " must be an array of positions");
		}
		int index = expressions.constant(trigger, Scope.of(actor), array.index()).value();
		Expr slot = array.at(Const.of(index));
		if (slot == null) {
			throw new CompileError(trigger, ExpressionText.of(trigger) + " is not a value of " + array.index());
		}
		return (Slot) slot;
	}

	private void setting(ActorScope actor, Setting setting) {
		Scope scope = Scope.of(actor).seeingGhosts();
		Typed place = expressions.place(setting.getPlace(), scope);
		if (!(place.expr() instanceof Slot slot)) {
			throw new CompileError(setting, ExpressionText.of(setting.getPlace()) + " is not one variable: its index must be a constant");
		}
		world.opening().initial(slot, value(setting, scope, place.type()).expr(), setting);
	}
}
