package trapline.notation.validation;

import java.util.List;
import java.util.stream.Stream;

import trapline.model.scenario.EntityObject;
import trapline.model.scenario.ObjectDeclaration;
import trapline.model.semantics.BoolLiteral;
import trapline.model.semantics.BoolTypeRef;
import trapline.model.semantics.EntityType;
import trapline.model.semantics.EnumLiteral;
import trapline.model.semantics.EnumType;
import trapline.model.semantics.Expression;
import trapline.model.semantics.IntLiteral;
import trapline.model.semantics.NamedTypeRef;
import trapline.model.semantics.NowhereLiteral;
import trapline.model.semantics.PositionTypeRef;
import trapline.model.semantics.RangeType;
import trapline.model.semantics.RangeTypeRef;
import trapline.model.semantics.Reference;
import trapline.model.semantics.TypeDeclaration;
import trapline.model.semantics.TypeRef;
import trapline.model.semantics.Unary;
import trapline.model.semantics.UnionType;
import trapline.notation.messages.Suggestion;

/** Whether a value that is written down belongs to a type. Values that are computed always might. */
final class Values {

	private Values() {
	}

	/** What is wrong with a value where a type is asked for; null if nothing can be said against it. */
	static String objection(TypeRef type, Expression value) {
		if (type == null || value == null)
			return null;
		Integer number = number(value);
		if (type instanceof BoolTypeRef)
			return number != null || literal(value) != null || object(value) != null ? "expected true or false" : null;
		if (type instanceof PositionTypeRef)
			return number != null || value instanceof BoolLiteral ? "expected a label or nowhere" : null;
		if (type instanceof RangeTypeRef range)
			return range(value, number, range.getLow(), range.getHigh());
		return type instanceof NamedTypeRef named && named.getType() != null && !named.getType().eIsProxy()
				? objection(named.getType(), value, number) : null;
	}

	private static String objection(TypeDeclaration type, Expression value, Integer number) {
		if (type instanceof RangeType range)
			return range(value, number, range.getLow(), range.getHigh());
		if (value instanceof BoolLiteral || value instanceof NowhereLiteral)
			return "expected a value of " + type.getName();
		if (type instanceof EnumType enumType)
			return enumeration(enumType, value, number);
		if (type instanceof EntityType)
			return number != null || literal(value) != null || object(value) != null && typeOf(object(value)) != type
					? "expected an object of type " + type.getName() : null;
		if (type instanceof UnionType union)
			return number != null || literal(value) != null && union.getLiterals().stream().noneMatch(own -> sameName(own, value))
					|| object(value) != null && !union.getMembers().contains(typeOf(object(value))) ? "expected a value of " + union.getName() : null;
		return null;
	}

	private static String range(Expression value, Integer number, int low, int high) {
		if (value instanceof BoolLiteral || value instanceof NowhereLiteral || literal(value) != null || object(value) != null)
			return "expected a number from " + low + " to " + high;
		return number != null && (number < low || number > high) ? number + " is out of range: expected a number from " + low + " to " + high : null;
	}

	private static String enumeration(EnumType type, Expression value, Integer number) {
		List<String> names = type.getLiterals().stream().map(EnumLiteral::getName).toList();
		if (object(value) != null)
			return "expected a value of " + type.getName();
		if (literal(value) != null && !names.contains(literal(value).getName()))
			return "'" + literal(value).getName() + "' is not a value of " + type.getName() + Suggestion.question(literal(value).getName(), names);
		if (number == null)
			return null;
		if (!type.isOpen())
			return "expected a value of " + type.getName() + ": " + String.join(", ", names);
		return number < type.getLow() || number > type.getHigh()
				? "there is no " + type.getName() + " " + number + ": expected a name or a number from " + type.getLow() + " to " + type.getHigh() : null;
	}

	/** The number that is written; null if it is none. */
	static Integer number(Expression value) {
		if (value instanceof IntLiteral literal)
			return literal.getValue();
		return value instanceof Unary minus && "-".equals(minus.getOp()) && minus.getOperand() instanceof IntLiteral literal ? -literal.getValue() : null;
	}

	private static EnumLiteral literal(Expression value) {
		return value instanceof Reference reference && reference.getSymbol() instanceof EnumLiteral literal && !literal.eIsProxy() ? literal : null;
	}

	private static EntityObject object(Expression value) {
		return value instanceof Reference reference && reference.getSymbol() instanceof EntityObject object && !object.eIsProxy() ? object : null;
	}

	private static EntityType typeOf(EntityObject object) {
		return object.eContainer() instanceof ObjectDeclaration declaration ? declaration.getType() : null;
	}

	private static boolean sameName(EnumLiteral own, Expression value) {
		return Stream.of(literal(value)).anyMatch(other -> own.getName().equals(other.getName()));
	}
}
