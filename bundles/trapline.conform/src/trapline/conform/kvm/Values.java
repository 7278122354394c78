package trapline.conform.kvm;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import trapline.conform.corpus.CorpusException;
import trapline.model.semantics.BoolLiteral;
import trapline.model.semantics.BoolTypeRef;
import trapline.model.semantics.EntityType;
import trapline.model.semantics.EnumLiteral;
import trapline.model.semantics.EnumType;
import trapline.model.semantics.Expression;
import trapline.model.semantics.IntLiteral;
import trapline.model.semantics.NamedTypeRef;
import trapline.model.semantics.RangeType;
import trapline.model.semantics.RangeTypeRef;
import trapline.model.semantics.Reference;
import trapline.model.semantics.TypeDeclaration;
import trapline.model.semantics.TypeRef;
import trapline.model.semantics.UnionType;

/** Writes values of a catalogue as the notation does, and collects the objects that they name. */
final class Values {
	/** Each object with the entity that it is one of. */
	private final Map<String, String> objects = new TreeMap<>();

	/** Each object with the entity that it is one of, by name. */
	Map<String, String> objects() {
		return objects;
	}

	/**
	 * A value of a type.
	 *
	 * @param what what it is the value of, for the message
	 * @param place where it stands
	 * @throws CorpusException if it is none of that type
	 */
	String write(Object value, TypeRef type, String what, String place) {
		if (type instanceof BoolTypeRef)
			return bool(value, what, place);
		if (type instanceof RangeTypeRef range)
			return number(value, range.getLow(), range.getHigh(), what, place);
		if (type instanceof NamedTypeRef named)
			return named(value, named.getType(), what, place);
		throw new IllegalStateException(what + " has a type without values in catalogues");
	}

	private String named(Object value, TypeDeclaration type, String what, String place) {
		if (type instanceof RangeType range)
			return number(value, range.getLow(), range.getHigh(), what, place);
		if (type instanceof EnumType words)
			return word(value, words, what, place);
		if (type instanceof EntityType entity)
			return object(value, entity.getName());
		if (type instanceof UnionType union)
			for (TypeDeclaration member : union.getMembers())
				if (member instanceof EntityType entity)
					return object(value, entity.getName());
		throw new IllegalStateException(what + " has a type without values in catalogues: " + type.getName());
	}

	/** The entity whose objects are the values of a type; null if there is none. */
	static String entity(TypeRef type) {
		return type instanceof NamedTypeRef named && named.getType() instanceof EntityType entity ? entity.getName() : null;
	}

	/** A value that an action declares for an argument that is not given. */
	static String declared(Expression value) {
		if (value instanceof IntLiteral number)
			return Integer.toString(number.getValue());
		if (value instanceof BoolLiteral flag)
			return Boolean.toString(flag.isValue());
		if (value instanceof Reference reference)
			return reference.getSymbol().getName();
		throw new IllegalStateException("the declared value of an argument of an action must be a literal");
	}

	/** The name of an object, which is declared with the scenario; that of a number begins with the letter of its entity. */
	String object(Object value, String entity) {
		String name = identifier(value);
		if (Character.isDigit(name.charAt(0)))
			name = entity.substring(0, 1) + name;
		objects.put(name, entity);
		return name;
	}

	private static String bool(Object value, String what, String place) {
		return switch (String.valueOf(value)) {
		case "1", "true" -> "true";
		case "0", "false" -> "false";
		default -> throw new CorpusException(place + ": " + what + " is '" + value + "': expected 0, 1, true or false");
		};
	}

	private static String number(Object value, int low, int high, String what, String place) {
		if (value instanceof Integer number && number >= low && number <= high)
			return number.toString();
		if (value instanceof Boolean flag && low == 0)
			return flag ? "1" : "0";
		throw new CorpusException(place + ": " + what + " is '" + value + "': expected a number from " + low + " to " + high);
	}

	private static String word(Object value, EnumType words, String what, String place) {
		String text = String.valueOf(value);
		for (EnumLiteral literal : words.getLiterals())
			if (text.equals(literal.getLabel()) || text.equals(literal.getName()))
				return literal.getName();
		throw new CorpusException(place + ": " + what + " is '" + text + "': expected one of "
				+ String.join(", ", new TreeSet<>(words.getLiterals().stream()
						.map(literal -> literal.getLabel() == null ? literal.getName() : literal.getLabel()).toList())));
	}

	private static String identifier(Object value) {
		String text = String.valueOf(value).strip().replaceAll("[^A-Za-z0-9_]+", "_");
		return text.isEmpty() ? "_" : text.length() == 1 ? text : text.substring(0, 1) + text.substring(1).toLowerCase(Locale.ROOT)
				.replaceAll("_$", "");
	}
}
