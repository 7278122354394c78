package trapline.compiler.software;

import java.util.stream.Collectors;
import trapline.compiler.expr.ExpressionText;
import trapline.compiler.expr.Scope;
import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.ExitHandler;
import trapline.model.scenario.Handler;
import trapline.model.scenario.InstructionCall;
import trapline.model.scenario.SoftwareGoto;

/** What people call instructions and blocks of code. */
final class SoftwareText {
	private SoftwareText() {
	}

	static String instruction(InstructionCall call, Scope scope) {
		String arguments = call.getArguments().stream().map(a -> ExpressionText.of(a, scope))
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
			return "handler " + ExpressionText.of(handler.getTrigger());
		} else if (block instanceof ExitHandler exit) {
			return "on " + ExpressionText.of(exit.getTrigger());
		}
		return "task";
	}
}
