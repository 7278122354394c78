package trapline.compiler.software;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import trapline.compiler.elements.EnumNames;
import trapline.compiler.expr.ExpressionText;
import trapline.compiler.expr.Scope;
import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.ExitHandler;
import trapline.model.scenario.Handler;
import trapline.model.scenario.InstructionCall;
import trapline.model.scenario.SoftwareGoto;
import trapline.model.semantics.Expression;
import trapline.model.semantics.IntLiteral;
import trapline.model.semantics.Param;

/** What people call instructions and blocks of code. */
final class SoftwareText {
	private SoftwareText() {
	}

	static String instruction(InstructionCall call, Scope scope) {
		List<Param> params = call.getInstruction().getParams();
		String arguments = IntStream.range(0, call.getArguments().size())
				.mapToObj(i -> ExpressionText.argument(call.getArguments().get(i), i < params.size() ? params.get(i).getType() : null, scope))
				.collect(Collectors.joining(", "));
		StringBuilder text = new StringBuilder(call.getInstruction().getName());
		if (!arguments.isEmpty()) {
			text.append(' ').append(arguments);
		}
		if (call.getTarget() != null) {
			text.append(" -> ").append(ExpressionText.of(call.getTarget(), scope));
		}
		if (call.getSource() != null) {
			text.append(" <- ").append(ExpressionText.of(call.getSource(), scope));
		}
		return text.toString();
	}

	static String jump(SoftwareGoto jump) {
		return "goto " + jump.getLabel().getName();
	}

	static String block(CodeBlock block) {
		if (block instanceof Handler handler) {
			return "handler " + number(handler.getTrigger());
		} else if (block instanceof ExitHandler exit) {
			return "on " + number(exit.getTrigger());
		}
		return "task";
	}

	/** Triggers are values of open enums. */
	private static String number(Expression trigger) {
		return trigger instanceof IntLiteral literal ? EnumNames.nameless(literal.getValue()) : ExpressionText.of(trigger);
	}
}
