package trapline.edit.fixes;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.HostUse;
import trapline.model.scenario.InstructionCall;
import trapline.model.scenario.RoutineCall;
import trapline.model.scenario.Setting;
import trapline.model.semantics.Assign;
import trapline.model.semantics.Binary;
import trapline.model.semantics.Expression;
import trapline.model.semantics.IntLiteral;
import trapline.model.semantics.NamedTypeRef;
import trapline.model.semantics.Param;
import trapline.model.semantics.RangeTypeRef;
import trapline.model.semantics.Reference;
import trapline.model.semantics.SemanticsFactory;
import trapline.model.semantics.TypeRef;
import trapline.notation.validation.Types;

/** Of which type a value has to be where it is used. */
final class ExpectedType {
	private ExpectedType() {
	}

	/** Null if any truth value will do, or nothing is known. */
	static TypeRef of(Expression use) {
		EObject user = use.eContainer();
		if (user instanceof InstructionCall call && call.getInstruction() != null) {
			return call.getTarget() == use ? type(call.getInstruction().getTarget())
					: call.getSource() == use ? type(call.getInstruction().getSource())
							: argument(call.getInstruction().getParams(), call.getArguments().indexOf(use));
		}
		if (user instanceof EventDeclaration event && event.getKind() != null) {
			return argument(event.getKind().getParams(), event.getArguments().indexOf(use));
		}
		if (user instanceof HostUse host && host.getHost() != null) {
			return argument(host.getHost().getParams(), host.getArguments().indexOf(use));
		}
		if (user instanceof RoutineCall call && call.getRoutine() != null) {
			return argument(call.getRoutine().getParams(), call.getArguments().indexOf(use));
		}
		if (user instanceof Setting setting && setting.getValue() == use) {
			return Types.of(setting.getPlace());
		}
		return user instanceof Binary binary ? besides(binary.getLeft() == use ? binary.getRight() : binary.getLeft()) : null;
	}

	/** What is compared with a number is a number up to it. */
	private static TypeRef besides(Expression other) {
		if (other instanceof IntLiteral literal) {
			RangeTypeRef range = SemanticsFactory.eINSTANCE.createRangeTypeRef();
			range.setHigh(Math.max(1, literal.getValue()));
			return range;
		}
		return Types.of(other);
	}

	private static TypeRef argument(List<Param> params, int index) {
		return index < 0 || index >= params.size() ? null : type(params.get(index));
	}

	/** An operand that is declared without a type has that of what it is assigned to, or from. */
	private static TypeRef type(Param param) {
		if (param == null || param.getType() != null) {
			return param == null ? null : param.getType();
		}
		return EcoreUtil2.eAllOfType(param.eContainer(), Assign.class).stream()
				.map(assign -> stands(assign.getTarget(), param) ? Types.of(assign.getValue()) : stands(assign.getValue(), param) ? Types.of(assign.getTarget()) : null)
				.filter(Objects::nonNull).findFirst().orElse(null);
	}

	private static boolean stands(Expression expression, Param param) {
		return expression instanceof Reference reference && reference.getSymbol() == param;
	}

	/** As it is written. */
	static String text(TypeRef type) {
		if (type instanceof RangeTypeRef range) {
			return range.getLow() + ".." + range.getHigh();
		}
		return type instanceof NamedTypeRef named && named.getType() != null ? named.getType().getName() : "bool";
	}
}
