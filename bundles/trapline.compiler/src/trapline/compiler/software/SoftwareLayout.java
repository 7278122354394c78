package trapline.compiler.software;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import trapline.compiler.CompileError;
import trapline.compiler.Problems;
import trapline.compiler.expr.Binding;
import trapline.compiler.expr.ExpressionCompiler;
import trapline.compiler.expr.ExpressionText;
import trapline.compiler.expr.Scope;
import trapline.compiler.expr.Typed;
import trapline.compiler.types.ValueType;
import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.InstructionCall;
import trapline.model.scenario.Routine;
import trapline.model.scenario.RoutineCall;
import trapline.model.scenario.SoftwareGoto;
import trapline.model.scenario.SoftwareIf;
import trapline.model.scenario.SoftwareStatement;
import trapline.model.scenario.SoftwareWhile;
import trapline.model.scenario.Task;
import trapline.model.semantics.Expression;
import trapline.model.semantics.Instruction;
import trapline.model.semantics.Variable;

/**
 * Lays programs out as lines. Routines are inlined; a branch whose condition does not depend on any variable is not made, only
 * what it leads to is.
 */
public final class SoftwareLayout {
	private final ExpressionCompiler expressions;
	private final Problems problems;
	private final Instruction end;
	private final Listing listing = new Listing();
	private final Deque<Routine> open = new ArrayDeque<>();
	private String block;

	/** @param end the instruction that ends a task; null if there is none */
	public SoftwareLayout(ExpressionCompiler expressions, Problems problems, Instruction end) {
		this.expressions = expressions;
		this.problems = problems;
		this.end = end;
	}

	/** Adds a block of code, with what names mean around it. */
	public void add(CodeBlock code, Scope around) {
		Scope scope = around;
		for (Variable local : code.getLocals()) {
			scope = scope.with(local.getName(), new Binding.Local(local));
		}
		block = SoftwareText.block(code);
		Map<SoftwareStatement, Line> labels = new HashMap<>();
		int begun = listing.lines().size();
		List<Part> parts = expand(code.getBody(), scope, labels);
		link(parts, null);
		if (first(parts, null) == null) {
			problems.error(code, block + " has no instructions");
		}
		if (code instanceof Task && end != null && runsOn(begun)) {
			Line last = listing.lines().get(listing.lines().size() - 1);
			link(parts, listing.add(Line.Kind.END, last.statement(), scope, block, end.getName()));
		}
		listing.begin(code, first(parts, null));
	}

	/** Whether a program may run past its last line without having said that it ends. */
	private boolean runsOn(int begun) {
		return listing.lines().stream().skip(begun)
				.anyMatch(line -> line.endsProgram() && !(line.statement() instanceof InstructionCall call && call.getInstruction() == end));
	}

	/** The lines of all blocks added. */
	public Listing finish() {
		listing.finish();
		return listing;
	}

	/** A piece of a program: one line, with what it encloses. */
	private record Part(Line line, List<Part> then, List<Part> otherwise, Map<SoftwareStatement, Line> labels) {
	}

	private List<Part> expand(List<SoftwareStatement> statements, Scope scope, Map<SoftwareStatement, Line> labels) {
		List<Part> parts = new ArrayList<>();
		List<SoftwareStatement> waiting = new ArrayList<>();
		for (SoftwareStatement statement : statements) {
			List<Part> made = new ArrayList<>();
			problems.guard(() -> made.addAll(expand(statement, scope, labels)));
			waiting.add(statement);
			Line first = first(made, null);
			if (first != null) {
				// a statement that leaves no line hands its label to the next
				waiting.forEach(w -> {
					labels.put(w, first);
					first.takeLabel(w.getName());
				});
				waiting.clear();
			}
			parts.addAll(made);
		}
		return parts;
	}

	private List<Part> expand(SoftwareStatement statement, Scope scope, Map<SoftwareStatement, Line> labels) {
		if (statement instanceof InstructionCall call) {
			if (call.getInstruction() == null || call.getInstruction().eIsProxy()) {
				throw new CompileError(call, "this instruction is not declared");
			}
			return leaf(Line.Kind.INSTRUCTION, call, scope, SoftwareText.instruction(call, scope), labels);
		} else if (statement instanceof SoftwareGoto jump) {
			return leaf(Line.Kind.JUMP, jump, scope, SoftwareText.jump(jump), labels);
		} else if (statement instanceof RoutineCall call) {
			return routine(call, scope);
		} else if (statement instanceof SoftwareIf branch) {
			return branch(branch, scope, labels);
		}
		return loop((SoftwareWhile) statement, scope, labels);
	}

	private List<Part> leaf(Line.Kind kind, SoftwareStatement statement, Scope scope, String text,
			Map<SoftwareStatement, Line> labels) {
		return List.of(new Part(listing.add(kind, statement, scope, block, text), List.of(), List.of(), labels));
	}

	private List<Part> branch(SoftwareIf branch, Scope scope, Map<SoftwareStatement, Line> labels) {
		Typed known = known(branch.getCondition(), scope);
		if (known != null) {
			return expand(known.value() != 0 ? branch.getThen() : branch.getOtherwise(), scope, labels);
		}
		String text = "if " + ExpressionText.of(branch.getCondition(), scope);
		Line line = listing.add(Line.Kind.BRANCH, branch, scope, block, text);
		List<Part> then = expand(branch.getThen(), scope, labels);
		return List.of(new Part(line, then, expand(branch.getOtherwise(), scope, labels), labels));
	}

	private List<Part> loop(SoftwareWhile loop, Scope scope, Map<SoftwareStatement, Line> labels) {
		Typed known = known(loop.getCondition(), scope);
		if (known != null && known.value() == 0) {
			return List.of();
		}
		String text = "while " + ExpressionText.of(loop.getCondition(), scope);
		Line line = listing.add(Line.Kind.BRANCH, loop, scope, block, text);
		return List.of(new Part(line, expand(loop.getBody(), scope, labels), List.of(), labels));
	}

	private List<Part> routine(RoutineCall call, Scope scope) {
		Routine routine = call.getRoutine();
		if (open.contains(routine)) {
			throw new CompileError(call, "routine " + routine.getName() + " calls itself");
		}
		Scope inner = scope.actor() == null ? Scope.global() : Scope.of(scope.actor());
		Scope bound = expressions.bind(routine.getParams(), call.getArguments(), inner, scope, call, routine.getName());
		open.push(routine);
		try {
			return expand(routine.getBody(), bound, new HashMap<>());
		} finally {
			open.pop();
		}
	}

	/** The value of a condition on which no variable has an influence; null if one has. */
	private Typed known(Expression condition, Scope scope) {
		try {
			Typed value = expressions.compile(condition, scope, ValueType.BOOL);
			return value.isConstant() ? value : null;
		} catch (CompileError e) {
			// variables have no value yet; what is really wrong is found when the branch is compiled
			return null;
		}
	}

	private static Line first(List<Part> parts, Line after) {
		return parts.isEmpty() ? after : parts.get(0).line();
	}

	private void link(List<Part> parts, Line after) {
		Line next = after;
		for (int i = parts.size() - 1; i >= 0; i--) {
			link(parts.get(i), next);
			next = parts.get(i).line();
		}
	}

	private void link(Part part, Line next) {
		Line line = part.line();
		if (line.kind() == Line.Kind.JUMP) {
			Line target = part.labels().get(((SoftwareGoto) line.statement()).getLabel());
			if (target == null) {
				problems.error(line.statement(), line.text() + " leads to nothing that runs in this block");
			}
			line.setSuccessor(target);
			line.setTarget(target);
		} else if (line.statement() instanceof SoftwareWhile) {
			line.setSuccessor(first(part.then(), line));
			line.setTarget(next);
			link(part.then(), line);
		} else {
			line.setSuccessor(line.kind() == Line.Kind.BRANCH ? first(part.then(), next) : next);
			line.setTarget(first(part.otherwise(), next));
			link(part.then(), next);
			link(part.otherwise(), next);
		}
	}
}
