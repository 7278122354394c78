package trapline.compiler.expr;

import trapline.compiler.types.ValueType;
import trapline.model.semantics.Expression;
import trapline.model.semantics.Variable;

/** What a local name stands for. */
public sealed interface Binding {
	/** A value: a bound variable of a quantifier, an argument that was evaluated. */
	record Value(Typed value) implements Binding {
	}

	/**
	 * An argument that stands for its parameter as it is written.
	 *
	 * @param expression the argument
	 * @param scope what its names mean, where it is written
	 * @param type the type of the parameter; null if it has none
	 */
	record Written(Expression expression, Scope scope, ValueType type) implements Binding {
	}

	/** A local variable of a program or procedure of the actor. */
	record Local(Variable declaration) implements Binding {
	}

	/** A parameter of a procedure that is entered by goto: a variable of the actor. */
	record Param(trapline.model.semantics.Param declaration) implements Binding {
	}
}
