package trapline.compiler.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import trapline.compiler.CompileError;
import trapline.compiler.expr.Binding;
import trapline.compiler.expr.ExpressionCompiler;
import trapline.compiler.expr.Scope;
import trapline.compiler.software.Line;
import trapline.compiler.software.SoftwareOf;
import trapline.compiler.state.ActorScope;
import trapline.compiler.state.World;
import trapline.machine.Origin;
import trapline.machine.Position;
import trapline.machine.RuleRef;
import trapline.machine.SourceSpan;
import trapline.machine.StepPoint;
import trapline.machine.Template;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.If;
import trapline.machine.stmt.Stmt;
import trapline.model.scenario.InstructionCall;
import trapline.model.scenario.SoftwareIf;
import trapline.model.scenario.SoftwareStatement;
import trapline.model.scenario.SoftwareWhile;
import trapline.model.semantics.Expression;
import trapline.model.semantics.Instruction;
import trapline.model.semantics.Param;

/** The instructions of a processor's programs: control points of their own for every position. */
final class LineCompiler {
	/** The instruction of the semantics that branches of programs cite, if there is one. */
	private static final String BRANCH = "branch";

	private final World world;
	private final ExpressionCompiler expressions;
	private final ActorScope actor;
	private final StepsCompiler steps;
	private final Targets.Counters counters;
	private final int retire;
	private final Map<Instruction, List<StepsCompiler.Compiled>> withoutOperands = new HashMap<>();
	private Map<SoftwareStatement, Slot> completions;

	LineCompiler(World world, ExpressionCompiler expressions, ActorScope actor, StepsCompiler steps,
			Targets.Counters counters, int retire) {
		this.world = world;
		this.expressions = expressions;
		this.actor = actor;
		this.steps = steps;
		this.counters = counters;
		this.retire = retire;
	}

	void compile(Map<SoftwareStatement, Slot> completionBits) {
		completions = completionBits;
		List<Line> lines = actor.listing().lines();
		lines.forEach(l -> actor.builder().reservePosition());
		for (Line line : lines) {
			int entry = actor.builder().reserve(line.text());
			SourceSpan span = world.problems().span(line.statement());
			actor.builder().fillPosition(new Position(line.index(), line.label(), line.block(), line.text(), span, entry,
					index(line.successor())));
			Origin origin = new Origin(line.block(), line.text(), span);
			world.problems().guard(() -> compile(line, entry, origin));
		}
	}

	private static int index(Line line) {
		return line == null ? ExpressionCompiler.NOWHERE : line.index();
	}

	private void compile(Line line, int entry, Origin origin) {
		if (line.kind() == Line.Kind.END) {
			Instruction end = world.semantics().named(Instruction.class, SoftwareOf.END);
			fill(end, Scope.of(actor), line, entry, origin, null);
			return;
		}
		Slot bit = completions.get(line.statement());
		Stmt completion = bit == null ? null : new Assign(bit, Const.TRUE);
		if (line.kind() == Line.Kind.INSTRUCTION) {
			instruction((InstructionCall) line.statement(), line, entry, origin, completion);
			return;
		}
		Stmt body = line.kind() == Line.Kind.JUMP ? Block.EMPTY : branch(line);
		actor.builder().fill(entry, new StepPoint(line.text(), branchRule(), Const.TRUE,
				completion == null ? body : Block.of(body, completion), retire, branchEvent(line), origin));
	}

	private Stmt branch(Line line) {
		Expression condition = line.statement() instanceof SoftwareIf branch ? branch.getCondition()
				: ((SoftwareWhile) line.statement()).getCondition();
		Expr holds = expressions.condition(condition, line.scope());
		int target = index(line.target());
		return new If(holds, Block.EMPTY,
				new Assign(counters.next(), Const.of(target, counters.next().variable().domain())));
	}

	/** A branch is an event of its own only where the semantics says so. */
	private Template branchEvent(Line line) {
		Instruction branch = world.semantics().named(Instruction.class, BRANCH);
		return branch != null && branch.isEvent() ? Template.of(line.text()) : null;
	}

	private RuleRef branchRule() {
		Instruction branch = world.semantics().named(Instruction.class, BRANCH);
		return branch == null || branch.getSteps().isEmpty() ? null : world.rules().ref(branch.getSteps().get(0));
	}

	private void instruction(InstructionCall call, Line line, int entry, Origin origin, Stmt completion) {
		Instruction instruction = call.getInstruction();
		Scope scope = expressions.bind(instruction.getParams(), call.getArguments(), Scope.of(actor), line.scope(), call,
				instruction.getName());
		scope = operand(scope, instruction.getTarget(), call.getTarget(), line, "-> PLACE");
		scope = operand(scope, instruction.getSource(), call.getSource(), line, "<- VALUE");
		fill(instruction, scope, line, entry, origin, completion);
	}

	private void fill(Instruction instruction, Scope scope, Line line, int entry, Origin origin, Stmt completion) {
		Template event = instruction.isEvent() ? Template.of(line.text()) : null;
		steps.fill(entry, compiled(instruction, scope), new StepsCompiler.Frame(line.text(), retire, event, origin, completion));
	}

	/** The steps of an instruction; those of one without operands are the same at every line. */
	private List<StepsCompiler.Compiled> compiled(Instruction instruction, Scope scope) {
		boolean alike = instruction.getParams().isEmpty() && instruction.getTarget() == null && instruction.getSource() == null;
		if (!alike) {
			return steps.compile(instruction.getSteps(), scope);
		}
		List<StepsCompiler.Compiled> known = withoutOperands.get(instruction);
		if (known == null) {
			known = steps.compile(instruction.getSteps(), scope);
			withoutOperands.put(instruction, known);
		}
		return known;
	}

	private Scope operand(Scope scope, Param param, Expression operand, Line line, String form) {
		if ((param == null) != (operand == null)) {
			String name = ((InstructionCall) line.statement()).getInstruction().getName();
			throw new CompileError(line.statement(), param == null ? name + " takes no " + form : name + " needs " + form);
		}
		return param == null ? scope : scope.with(param.getName(), new Binding.Written(operand, line.scope(),
				expressions.type(param.getType(), line.scope())));
	}
}
