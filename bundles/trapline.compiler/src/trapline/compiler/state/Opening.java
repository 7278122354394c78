package trapline.compiler.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import trapline.compiler.CompileError;
import trapline.compiler.expr.ExpressionCompiler;
import trapline.compiler.expr.Typed;
import trapline.compiler.types.ValueType;
import trapline.machine.ActorBuilder;
import trapline.machine.ChoicePoint;
import trapline.machine.Domain;
import trapline.machine.MachineBuilder;
import trapline.machine.Scope;
import trapline.machine.SlotSet;
import trapline.machine.StopPoint;
import trapline.machine.Variable;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.Stmt;
import trapline.model.semantics.Expression;
import trapline.model.semantics.Symbol;

/**
 * How runs begin when knobs or parameters are left open: an actor of its own chooses one value after the other, its present value
 * first; processors and the environment wait for that.
 */
public final class Opening {
	/** The name of the actor, which no processor can have, and the word with which its choices begin. */
	private static final String ACTOR = "knob";
	private static final int MOST_VALUES = 1000;

	private final MachineBuilder builder;
	private final Map<String, Opened> all = new LinkedHashMap<>();
	private final List<Assign> following = new ArrayList<>();
	private ActorBuilder actor;

	Opening(MachineBuilder builder) {
		this.builder = builder;
	}

	/** Leaves something open. */
	Slot open(Symbol symbol, ValueType type, int present) {
		if (type.values().length == 0 || type.values().length > MOST_VALUES) {
			throw new CompileError(symbol, symbol.getName() + " cannot be left open, for it has " + type.values().length
					+ " values, expected 1.." + MOST_VALUES + ": give it a value, and search once for each that matters");
		}
		Slot slot = builder.addVariable(ACTOR + " " + symbol.getName(), Scope.VM, "", type.domain(), present, false,
				"left open: chosen when a run begins");
		all.put(symbol.getName(), new Opened(symbol, slot, type));
		return slot;
	}

	/** Whether anything is open. */
	public boolean needed() {
		return !all.isEmpty();
	}

	/** Something open on which a value depends; null if it depends on nothing that is. */
	public Opened in(Expr value) {
		SlotSet reads = new SlotSet();
		value.reads(reads);
		return all.values().stream().filter(o -> reads.contains(o.slot().index())).findFirst().orElse(null);
	}

	/**
	 * A value that is known as soon as everything is chosen.
	 *
	 * @throws CompileError if it depends on anything else
	 */
	Typed settled(Expression value, trapline.compiler.expr.Scope scope, ValueType type, ExpressionCompiler expressions) {
		Typed compiled = expressions.compile(value, scope, type);
		SlotSet reads = new SlotSet();
		compiled.expr().reads(reads);
		all.values().forEach(o -> reads.remove(o.slot().index()));
		return reads.isEmpty() ? compiled : expressions.constant(value, scope, type);
	}

	/**
	 * Sets the initial value of a variable.
	 *
	 * @param value what depends on nothing but what is open
	 * @throws CompileError if it is no value of the variable
	 */
	void initial(Slot variable, Expr value, EObject where) {
		int present = value instanceof Const constant ? constant.value()
				: value.eval(builder.variables().stream().mapToInt(Variable::initial).toArray());
		if (!variable.variable().domain().contains(present)) {
			throw new CompileError(where, present + " is outside " + variable.variable().domain());
		}
		builder.setInitial(variable, present);
		if (!(value instanceof Const)) {
			following.add(new Assign(variable, value));
		}
	}

	/** Adds the actor, behind those that there are. */
	public void addActor() {
		if (needed()) {
			actor = builder.addActor(ACTOR);
			actor.opens();
		}
	}

	/** Whether everything is chosen. */
	public Expr chosen() {
		return needed() ? Binary.eq(actor.control(), Const.of(all.size())) : Const.TRUE;
	}

	/** Makes a processor wait before its first step. */
	public void holdBack(ActorBuilder processor) {
		if (needed()) {
			processor.start(processor.add(new ChoicePoint("opening",
					List.of(new ChoicePoint.Option("", null, chosen(), Block.EMPTY)), processor.start(), null, null)));
		}
	}

	/** Gives the actor its choices, when all initial values are known. */
	public void compile() {
		if (needed()) {
			int next = 1;
			for (Opened opened : all.values()) {
				choice(opened, next++);
			}
			actor.add(new StopPoint("chosen", null));
		}
	}

	private void choice(Opened opened, int next) {
		Domain domain = opened.type().domain();
		int present = builder.variables().get(opened.slot().index()).initial();
		List<ChoicePoint.Option> options = new ArrayList<>();
		options.add(option(opened, present, domain));
		for (int value : opened.type().values()) {
			if (value != present) {
				options.add(option(opened, value, domain));
			}
		}
		actor.add(new ChoicePoint(opened.name(), options, next, null, null));
	}

	private ChoicePoint.Option option(Opened opened, int value, Domain domain) {
		List<Stmt> body = new ArrayList<>();
		body.add(new Assign(opened.slot(), Const.of(value, domain)));
		// so that every state is the first one of some choice of values
		body.addAll(following);
		return new ChoicePoint.Option(opened.name() + " = " + domain.names().name(value), null, Const.TRUE, new Block(body));
	}
}
