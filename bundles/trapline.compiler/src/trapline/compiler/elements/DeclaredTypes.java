package trapline.compiler.elements;

import trapline.model.semantics.Expression;
import trapline.model.semantics.FieldAccess;
import trapline.model.semantics.IndexAccess;
import trapline.model.semantics.Reference;
import trapline.model.semantics.StateGroup;
import trapline.model.semantics.TypeRef;
import trapline.model.semantics.Variable;

/** Types as they are written beside variables, found before any variable has been made. */
final class DeclaredTypes {
	private final Platform platform;

	DeclaredTypes(Platform platform) {
		this.platform = platform;
	}

	/** The type of what a place holds; null if it is not known. */
	TypeRef type(Expression place) {
		Variable variable = variable(place instanceof IndexAccess access ? access.getTarget() : place);
		return variable == null ? null : variable.getType();
	}

	/** The type that an array is indexed with; null if it is not known. */
	TypeRef index(Expression array) {
		Variable variable = variable(array);
		return variable == null ? null : variable.getIndex();
	}

	/** The type of what selects a program, of a table that plays a role of the processor; null if it is not known. */
	TypeRef handlerIndex(String role) {
		Expression value = platform.role(role);
		return value instanceof FieldAccess field ? index(field.getTarget()) : index(value);
	}

	private Variable variable(Expression place) {
		if (place instanceof Reference reference && reference.getSymbol() instanceof Variable variable) {
			return variable;
		}
		if (place instanceof FieldAccess field) {
			Variable record = field.getTarget() instanceof IndexAccess access ? variable(access.getTarget()) : null;
			return record == null ? global(field.getField())
					: record.getFields().stream().filter(f -> f.getName().equals(field.getField())).findFirst().orElse(null);
		}
		return null;
	}

	private Variable global(String name) {
		return platform.all(StateGroup.class).stream().flatMap(g -> g.getVariables().stream())
				.filter(v -> v.getName().equals(name)).findFirst().orElse(null);
	}
}
