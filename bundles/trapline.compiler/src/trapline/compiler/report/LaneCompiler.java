package trapline.compiler.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import trapline.compiler.CompileError;
import trapline.compiler.expr.Binding;
import trapline.compiler.expr.ExpressionCompiler;
import trapline.compiler.expr.Scope;
import trapline.compiler.expr.Typed;
import trapline.compiler.state.ActorScope;
import trapline.compiler.state.World;
import trapline.compiler.types.ValueType;
import trapline.machine.LaneSpec;
import trapline.machine.LaneSpec.Kind;
import trapline.machine.ValueNames;
import trapline.machine.expr.Expr;
import trapline.model.semantics.Lane;

/** What is shown of each processor. */
public final class LaneCompiler {
	private static final Map<String, Kind> KINDS = Map.of("band", Kind.BAND, "gate", Kind.GATE, "pending", Kind.EVENT,
			"nesting", Kind.NESTING, "value", Kind.VALUE, "marks", Kind.MARKS);

	private final World world;
	private final ExpressionCompiler expressions;
	private final Predicate<Expr> changes;

	/** @param changes whether the value of an expression can ever change */
	public LaneCompiler(World world, ExpressionCompiler expressions, Predicate<Expr> changes) {
		this.world = world;
		this.expressions = expressions;
		this.changes = changes;
	}

	/** Adds the lanes of an actor. Of lanes per value, those that can never show anything are left out. */
	public void compile(ActorScope actor) {
		for (Lane lane : world.semantics().all(Lane.class)) {
			world.problems().guard(() -> compile(lane, actor));
		}
	}

	private void compile(Lane lane, ActorScope actor) {
		Scope scope = Scope.of(actor).seeingGhosts();
		if (lane.getIndex() == null) {
			world.builder().addLane(lane(lane, actor, LaneNames.id(actor, lane), lane.getLabel(), scope));
			return;
		}
		ValueType type = expressions.type(lane.getIndex().getType(), scope);
		if (type == null) {
			throw new CompileError(lane, "the index of a lane needs a type");
		}
		for (int value : type.values()) {
			Scope inner = scope.with(lane.getIndex().getName(), new Binding.Value(Typed.constant(value, type)));
			String title = type.titles().name(value);
			String label = lane.getLabel().contains("{}") ? lane.getLabel().replace("{}", title) : lane.getLabel() + " " + title;
			LaneSpec spec = lane(lane, actor, LaneNames.id(actor, lane, type, value), label, inner);
			if (spec.subject() == null || changes.test(spec.subject())) {
				world.builder().addLane(spec);
			}
		}
	}

	private LaneSpec lane(Lane lane, ActorScope actor, String id, String label, Scope scope) {
		Kind kind = KINDS.get(lane.getKind());
		if (kind == null) {
			throw new CompileError(lane, "there is no kind of lane " + lane.getKind() + ", expected one of "
					+ String.join(", ", KINDS.keySet().stream().sorted().toList()));
		}
		if ((kind == Kind.MARKS) != (lane.getValue() == null)) {
			throw new CompileError(lane, kind == Kind.MARKS ? "a lane of marks shows no value" : "write `of VALUE` behind " + lane.getKind());
		}
		ValueType expected = kind == Kind.GATE || kind == Kind.EVENT ? ValueType.BOOL : kind == Kind.NESTING ? ValueType.INT : null;
		Typed value = kind == Kind.MARKS ? null : expressions.compile(lane.getValue(), scope, expected);
		Typed text = lane.getLabelled() == null ? null : expressions.compile(lane.getLabelled(), scope, null);
		ValueNames names = text != null ? text.type().titles() : value == null ? null : value.type().titles();
		return new LaneSpec(id, actor.name(), label, kind, value == null ? null : value.expr(),
				text == null ? null : text.expr(), lane.getHatch(), lane.getGlyph(),
				lane.getLetter() == null || lane.getLetter().isEmpty() ? 0 : lane.getLetter().charAt(0),
				lane.getDecision() == null ? null : lane.getDecision().getName(), lane.getCandidate(), names,
				kind == Kind.BAND ? bands(lane, value.type()) : List.of());
	}

	private static List<LaneSpec.Band> bands(Lane lane, ValueType type) {
		int[] values = type.values();
		if (lane.getShades().size() != values.length) {
			throw new CompileError(lane, type + " has " + values.length + " values, but the lane has " + lane.getShades().size()
					+ " shades");
		}
		List<LaneSpec.Band> bands = new ArrayList<>();
		for (int i = 0; i < values.length; i++) {
			bands.add(new LaneSpec.Band(values[i], type.titles().name(values[i]), lane.getShades().get(i)));
		}
		return bands;
	}
}
