package trapline.compiler.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import trapline.compiler.CompileError;
import trapline.compiler.expr.ExpressionCompiler;
import trapline.compiler.expr.Scope;
import trapline.compiler.expr.Typed;
import trapline.compiler.report.LaneNames;
import trapline.compiler.state.ActorScope;
import trapline.compiler.types.ValueType;
import trapline.machine.Template;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.If;
import trapline.machine.stmt.MarkKind;
import trapline.machine.stmt.MarkStmt;
import trapline.machine.stmt.Stmt;
import trapline.model.semantics.Expression;
import trapline.model.semantics.Lane;
import trapline.model.semantics.MarkStatement;

/** What is told to people: texts with values, marks on lanes. */
final class Marks {
	private final ExpressionCompiler expressions;
	private final ActorScope actor;

	Marks(ExpressionCompiler expressions, ActorScope actor) {
		this.expressions = expressions;
		this.actor = actor;
	}

	/** A text with values; history may be shown. */
	Template template(String text, List<Expression> arguments, Scope scope, EObject where) {
		int holes = text.split("\\{\\}", -1).length - 1;
		if (holes != arguments.size()) {
			throw new CompileError(where, "the text has " + holes + " {} for " + arguments.size() + " values");
		}
		List<Template.Argument> values = new ArrayList<>();
		for (Expression argument : arguments) {
			Typed value = expressions.compile(argument, scope.seeingGhosts(), null);
			values.add(new Template.Argument(value.expr(), value.type().titles()));
		}
		return new Template(text, values);
	}

	/** A mark; on a lane per value the state decides which. */
	Stmt mark(MarkStatement mark, Scope scope) {
		Lane lane = mark.getLane();
		if (lane == null || lane.eIsProxy()) {
			throw new CompileError(mark, "this lane is not declared");
		}
		Template text = mark.getText() == null ? null : template(mark.getText(), mark.getArguments(), scope, mark);
		MarkKind kind = kind(mark);
		if ((lane.getIndex() == null) != (mark.getIndex() == null)) {
			throw new CompileError(mark, lane.getIndex() == null ? "lane " + lane.getName() + " has no index"
					: "lane " + lane.getName() + " needs an index: there is one per " + lane.getIndex().getName());
		}
		if (lane.getIndex() == null) {
			return new MarkStmt(LaneNames.id(actor, lane), kind, text);
		}
		ValueType type = expressions.type(lane.getIndex().getType(), scope);
		Expr index = expressions.compile(mark.getIndex(), scope.seeingGhosts(), type).expr();
		if (index instanceof Const constant) {
			return new MarkStmt(LaneNames.id(actor, lane, type, constant.value()), kind, text);
		}
		List<Stmt> choices = new ArrayList<>();
		for (int value : type.values()) {
			choices.add(new If(Binary.eq(index, Const.of(value, type.domain())),
					new MarkStmt(LaneNames.id(actor, lane, type, value), kind, text)));
		}
		return new Block(choices);
	}

	private MarkKind kind(MarkStatement mark) {
		for (MarkKind kind : MarkKind.values()) {
			if (kind.keyword().equals(mark.getKind())) {
				return kind;
			}
		}
		String all = String.join(", ", java.util.Arrays.stream(MarkKind.values()).map(MarkKind::keyword).toList());
		throw new CompileError(mark, "there is no mark " + mark.getKind().toLowerCase(Locale.ROOT) + ", expected one of " + all);
	}
}
