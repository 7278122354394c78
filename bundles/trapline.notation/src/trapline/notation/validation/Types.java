package trapline.notation.validation;

import java.util.List;

import trapline.model.scenario.EntityObject;
import trapline.model.scenario.ObjectDeclaration;
import trapline.model.scenario.ScenarioParam;
import trapline.model.semantics.EntityType;
import trapline.model.semantics.Expression;
import trapline.model.semantics.FieldAccess;
import trapline.model.semantics.IndexAccess;
import trapline.model.semantics.Knob;
import trapline.model.semantics.NamedTypeRef;
import trapline.model.semantics.Param;
import trapline.model.semantics.Reference;
import trapline.model.semantics.Symbol;
import trapline.model.semantics.TypeRef;
import trapline.model.semantics.Variable;

/** The declared types of places. */
public final class Types {

	private Types() {
	}

	/** The type of a place; null if it has none or it is not known. */
	public static TypeRef of(Expression place) {
		if (place instanceof Reference reference)
			return of(reference.getSymbol());
		Variable variable = variable(place);
		return variable == null ? null : variable.getType();
	}

	private static TypeRef of(Symbol symbol) {
		if (symbol instanceof Variable variable)
			return variable.getType();
		if (symbol instanceof Param param)
			return param.getType();
		if (symbol instanceof Knob knob)
			return knob.getType();
		return symbol instanceof ScenarioParam param ? param.getType() : null;
	}

	/** The variable or field that a place is, or is an element of; null if it is neither or not known. */
	static Variable variable(Expression place) {
		if (place instanceof Reference reference)
			return reference.getSymbol() instanceof Variable variable ? variable : null;
		if (place instanceof IndexAccess access)
			return variable(access.getTarget());
		return place instanceof FieldAccess access ? named(fields(access.getTarget()), access.getField()) : null;
	}

	/** The fields of a record or the properties of an object; null if a place has none. */
	static List<Variable> fields(Expression place) {
		Variable variable = variable(place);
		if (variable != null && !variable.getFields().isEmpty())
			return variable.getFields();
		if (place instanceof Reference reference && reference.getSymbol() instanceof EntityObject object
				&& object.eContainer() instanceof ObjectDeclaration declaration && declaration.getType() != null)
			return declaration.getType().getProperties();
		return of(place) instanceof NamedTypeRef named && named.getType() instanceof EntityType entity ? entity.getProperties() : null;
	}

	private static Variable named(List<Variable> variables, String name) {
		return variables == null ? null : variables.stream().filter(variable -> name.equals(variable.getName())).findFirst().orElse(null);
	}
}
