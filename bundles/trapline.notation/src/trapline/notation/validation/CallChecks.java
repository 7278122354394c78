package trapline.notation.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;

import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.HostUse;
import trapline.model.scenario.InstructionCall;
import trapline.model.scenario.RoutineCall;
import trapline.model.scenario.ScenarioPackage;
import trapline.model.semantics.CallExpression;
import trapline.model.semantics.CallStatement;
import trapline.model.semantics.Cascade;
import trapline.model.semantics.Definition;
import trapline.model.semantics.Expression;
import trapline.model.semantics.Goto;
import trapline.model.semantics.Instruction;
import trapline.model.semantics.Operator;
import trapline.model.semantics.Param;
import trapline.model.semantics.Proc;
import trapline.model.semantics.SemanticsPackage;
import trapline.model.semantics.Symbol;
import trapline.model.semantics.Table;
import trapline.notation.messages.Nouns;

/** Whether everything that takes arguments gets those it takes. */
public class CallChecks extends Checks {

	static final String ARGUMENTS = "arguments";

	@Check
	public void operands(InstructionCall call) {
		Instruction instruction = call.getInstruction();
		if (instruction == null || instruction.eIsProxy())
			return;
		arguments(call, instruction, instruction.getParams(), call.getArguments(), ScenarioPackage.Literals.INSTRUCTION_CALL__INSTRUCTION);
		arrow(call, instruction.getTarget(), call.getTarget(), "->", ScenarioPackage.Literals.INSTRUCTION_CALL__TARGET);
		arrow(call, instruction.getSource(), call.getSource(), "<-", ScenarioPackage.Literals.INSTRUCTION_CALL__SOURCE);
	}

	private void arrow(InstructionCall call, Param param, Expression operand, String arrow, EStructuralFeature feature) {
		String name = call.getInstruction().getName();
		if (param != null && operand == null && param.getInitial() == null)
			error("'" + name + "' needs an operand '" + arrow + " " + param.getName() + "'", call,
					ScenarioPackage.Literals.INSTRUCTION_CALL__INSTRUCTION, ARGUMENTS);
		else if (param == null && operand != null)
			error("'" + name + "' has no operand behind '" + arrow + "'", call, feature, ARGUMENTS);
		else if (param != null)
			fits(param, operand);
	}

	@Check
	public void arguments(RoutineCall call) {
		if (call.getRoutine() != null && !call.getRoutine().eIsProxy())
			arguments(call, call.getRoutine(), call.getRoutine().getParams(), call.getArguments(), ScenarioPackage.Literals.ROUTINE_CALL__ROUTINE);
	}

	@Check
	public void arguments(EventDeclaration event) {
		if (event.getKind() != null && !event.getKind().eIsProxy())
			arguments(event, event.getKind(), event.getKind().getParams(), event.getArguments(), ScenarioPackage.Literals.EVENT_DECLARATION__KIND);
	}

	@Check
	public void arguments(HostUse use) {
		if (use.getHost() != null && !use.getHost().eIsProxy())
			arguments(use, use.getHost(), use.getHost().getParams(), use.getArguments(), ScenarioPackage.Literals.HOST_USE__HOST);
	}

	@Check
	public void arguments(Goto jump) {
		arguments(jump, jump.getTarget(), jump.getArguments(), SemanticsPackage.Literals.GOTO__TARGET);
	}

	@Check
	public void arguments(CallStatement call) {
		if (call.getTarget() != null && !call.getTarget().eIsProxy() && !(call.getTarget() instanceof Proc))
			error("'" + call.getTarget().getName() + "' is " + Nouns.withArticle(call.getTarget().eClass()) + ", which can only be reached by 'goto'", call,
					SemanticsPackage.Literals.CALL_STATEMENT__TARGET, ARGUMENTS);
		else
			arguments(call, call.getTarget(), call.getArguments(), SemanticsPackage.Literals.CALL_STATEMENT__TARGET);
	}

	@Check
	public void arguments(CallExpression call) {
		arguments(call, call.getFunction(), call.getArguments(), SemanticsPackage.Literals.CALL_EXPRESSION__FUNCTION);
	}

	private void arguments(EObject call, Symbol called, List<Expression> arguments, EStructuralFeature feature) {
		if (called != null && !called.eIsProxy())
			arguments(call, called, paramsOf(called), arguments, feature);
	}

	private void arguments(EObject call, Symbol called, List<Param> params, List<Expression> arguments, EStructuralFeature feature) {
		if (arguments.size() > params.size())
			error("'" + called.getName() + "' takes " + signature(params) + ", found " + arguments.size(), arguments.get(params.size()), null, ARGUMENTS);
		else if (arguments.size() < params.size() && params.get(arguments.size()).getInitial() == null)
			error("'" + called.getName() + "' needs " + missing(params.subList(arguments.size(), params.size())), call, feature, ARGUMENTS);
		for (int i = 0; i < Math.min(params.size(), arguments.size()); i++)
			fits(params.get(i), arguments.get(i));
	}

	private void fits(Param param, Expression argument) {
		String objection = Values.objection(param.getType(), argument);
		if (objection != null)
			error("operand '" + param.getName() + "': " + objection, argument, null, ValueChecks.VALUE);
	}

	private static List<Param> paramsOf(Symbol called) {
		if (called instanceof Proc proc)
			return proc.getParams();
		if (called instanceof Cascade cascade)
			return cascade.getParams();
		if (called instanceof Definition definition)
			return definition.getParams();
		if (called instanceof Table table)
			return table.getParams();
		return called instanceof Operator operator ? operator.getParams() : List.of();
	}

	private static String signature(List<Param> params) {
		return params.isEmpty() ? "no operands" : params.size() + (params.size() == 1 ? " operand (" : " operands (") + names(params) + ")";
	}

	private static String missing(List<Param> params) {
		List<Param> needed = new ArrayList<>(params);
		needed.removeIf(param -> param.getInitial() != null);
		return (needed.size() == 1 ? "the operand " : "the operands ") + names(needed);
	}

	private static String names(List<Param> params) {
		return String.join(", ", params.stream().map(param -> "'" + param.getName() + "'").toList());
	}
}
