package trapline.notation.scoping;

import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.EntityObject;
import trapline.model.scenario.ScenarioParam;
import trapline.model.scenario.VCpu;
import trapline.model.semantics.Cascade;
import trapline.model.semantics.Choice;
import trapline.model.semantics.Decision;
import trapline.model.semantics.Definition;
import trapline.model.semantics.Hazard;
import trapline.model.semantics.Instruction;
import trapline.model.semantics.Knob;
import trapline.model.semantics.Operator;
import trapline.model.semantics.Proc;
import trapline.model.semantics.Symbol;
import trapline.model.semantics.Table;
import trapline.model.semantics.TypeDeclaration;
import trapline.model.semantics.Variable;

/** What kinds of things may stand where. */
final class NameKind {

	private NameKind() {
	}

	/** Has a value, or holds values. */
	static boolean isValue(Symbol symbol) {
		return symbol instanceof Variable || symbol instanceof Knob || symbol instanceof Definition && isConstant(symbol)
				|| symbol instanceof ScenarioParam || symbol instanceof EntityObject || symbol instanceof VCpu;
	}

	private static boolean isConstant(Symbol symbol) {
		return ((Definition) symbol).getParams().isEmpty();
	}

	/** Stands before a dot, plays a role of the processor, or is a position. */
	static boolean isPart(Symbol symbol) {
		return symbol instanceof TypeDeclaration || isControl(symbol) || symbol instanceof Instruction
				|| symbol instanceof CodeBlock || symbol instanceof Hazard;
	}

	static boolean isFunction(Symbol symbol) {
		return symbol instanceof Definition || symbol instanceof Table || symbol instanceof Operator;
	}

	/** Can be continued at. */
	static boolean isControl(Symbol symbol) {
		return symbol instanceof Proc || symbol instanceof Decision || symbol instanceof Choice || symbol instanceof Cascade;
	}
}
