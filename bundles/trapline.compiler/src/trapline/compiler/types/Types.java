package trapline.compiler.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import trapline.compiler.CompileError;
import trapline.compiler.elements.ActiveValues;
import trapline.compiler.elements.EnumNames;
import trapline.compiler.elements.Semantics;
import trapline.machine.Domain;
import trapline.machine.ValueNames;
import trapline.model.scenario.EntityObject;
import trapline.model.scenario.ObjectDeclaration;
import trapline.model.semantics.BoolTypeRef;
import trapline.model.semantics.EntityType;
import trapline.model.semantics.EnumLiteral;
import trapline.model.semantics.EnumType;
import trapline.model.semantics.NamedTypeRef;
import trapline.model.semantics.PositionTypeRef;
import trapline.model.semantics.RangeType;
import trapline.model.semantics.RangeTypeRef;
import trapline.model.semantics.TypeDeclaration;
import trapline.model.semantics.TypeRef;
import trapline.model.semantics.UnionType;
import trapline.compiler.types.ValueType.Kind;
import trapline.compiler.types.ValueType.Member;

/** The types of one scenario: open enums have the values that are active in it, entities its objects. */
public final class Types {
	private final Map<TypeDeclaration, ValueType> declared = new HashMap<>();
	private final Set<TypeDeclaration> underway = new HashSet<>();
	private final Map<EntityType, List<EntityObject>> objects = new LinkedHashMap<>();
	private final Semantics semantics;
	private final ActiveValues active;

	public Types(Semantics semantics, ActiveValues active) {
		this.semantics = semantics;
		this.active = active;
		for (ObjectDeclaration declaration : semantics.items(ObjectDeclaration.class)) {
			if (declaration.getType() == null || declaration.getType().eIsProxy()) {
				throw new CompileError(declaration, "the type of these objects is not declared");
			}
			objects.computeIfAbsent(declaration.getType(), t -> new ArrayList<>()).addAll(declaration.getObjects());
		}
	}

	/** The objects of an entity type, in the order of the scenario: the number of an object is its value. */
	public List<EntityObject> objects(EntityType type) {
		return objects.getOrDefault(type, List.of());
	}

	/** All objects of the scenario, by type. */
	public Map<EntityType, List<EntityObject>> objects() {
		return objects;
	}

	/**
	 * The type that a text names.
	 *
	 * @param position the type of positions of the actor in question
	 */
	public ValueType of(TypeRef ref, ValueType position) {
		if (ref instanceof BoolTypeRef) {
			return ValueType.BOOL;
		} else if (ref instanceof PositionTypeRef) {
			return position;
		} else if (ref instanceof RangeTypeRef range) {
			return range(range.getLow() + ".." + range.getHigh(), range.getLow(), range.getHigh(), ref);
		}
		TypeDeclaration type = ((NamedTypeRef) ref).getType();
		if (type == null || type.eIsProxy()) {
			throw new CompileError(ref, "this type is not declared in any module of the scenario");
		}
		return of(type);
	}

	/** The type of a declaration. */
	public ValueType of(TypeDeclaration type) {
		ValueType known = declared.get(type);
		if (known != null) {
			return known;
		}
		if (!underway.add(type)) {
			throw new CompileError(type, "union " + type.getName() + " contains itself");
		}
		try {
			ValueType made = make(type);
			declared.put(type, made);
			return made;
		} finally {
			underway.remove(type);
		}
	}

	private ValueType make(TypeDeclaration type) {
		if (type instanceof EnumType e) {
			return e.isOpen() ? open(e) : closed(e);
		} else if (type instanceof RangeType r) {
			checkBounds(r.getName(), r.getLow(), r.getHigh(), r);
			return r.isHexadecimal() ? ValueType.hexadecimal(r.getName(), r.getLow(), r.getHigh())
					: ValueType.quantity(r.getName(), r.getLow(), r.getHigh());
		} else if (type instanceof EntityType e) {
			return entity(e);
		}
		return union((UnionType) type);
	}

	private static ValueType range(String name, int low, int high, EObject where) {
		checkBounds(name, low, high, where);
		return ValueType.range(name, low, high);
	}

	private static void checkBounds(String name, int low, int high, EObject where) {
		if (high < low) {
			throw new CompileError(where, "range " + name + " is empty: " + high + " is below " + low);
		}
	}

	private ValueType closed(EnumType type) {
		EnumNames names = semantics.names(type);
		if (names.numbers().isEmpty()) {
			throw new CompileError(type, "enum " + type.getName() + " has no values");
		}
		int[] values = names.numbers().values().stream().mapToInt(Integer::intValue).sorted().toArray();
		Domain domain = new Domain(values[0], values[values.length - 1], names.names());
		return new ValueType(Kind.ENUM, type.getName(), domain, values, names.titles(), names.numbers(), List.of());
	}

	private ValueType open(EnumType type) {
		EnumNames names = semantics.names(type);
		for (EnumLiteral literal : type.getLiterals()) {
			int value = names.numbers().get(literal.getName());
			if (value < type.getLow() || value > type.getHigh()) {
				throw new CompileError(literal, literal.getName() + " = " + value + " is outside " + type.getLow() + ".."
						+ type.getHigh());
			}
		}
		return new ValueType(Kind.OPEN_ENUM, type.getName(), new Domain(type.getLow(), type.getHigh(), names.names()),
				active.of(type), names.titles(), names.numbers(), List.of());
	}

	private ValueType entity(EntityType type) {
		List<EntityObject> all = objects(type);
		Map<Integer, String> names = new TreeMap<>();
		IntStream.range(0, all.size()).forEach(i -> names.put(i, all.get(i).getName()));
		ValueNames valueNames = new ValueNames(type.getName(), names, Map.of());
		// a type without objects keeps one number, so that variables of it have a value although nobody can name it
		Domain domain = new Domain(0, Math.max(0, all.size() - 1), valueNames);
		return new ValueType(Kind.ENTITY, type.getName(), domain, IntStream.range(0, all.size()).toArray(), valueNames,
				Map.of(), List.of());
	}

	private ValueType union(UnionType type) {
		Map<Integer, String> names = new TreeMap<>();
		Map<String, Integer> literals = new LinkedHashMap<>();
		for (EnumLiteral literal : type.getLiterals()) {
			names.put(literals.size(), literal.getName());
			literals.put(literal.getName(), literals.size());
		}
		int next = literals.size();
		List<Member> members = new ArrayList<>();
		for (TypeDeclaration part : type.getMembers()) {
			ValueType member = of(part);
			int offset = next - (member.values().length == 0 ? 0 : member.low());
			members.add(new Member(member, offset));
			for (int value : member.values()) {
				names.put(value + offset, member.domain().names().name(value));
				next = value + offset + 1;
			}
		}
		if (next == 0) {
			throw new CompileError(type, "union " + type.getName() + " has no values in this scenario");
		}
		ValueNames valueNames = new ValueNames(type.getName(), names, Map.of());
		int[] values = names.keySet().stream().mapToInt(Integer::intValue).toArray();
		return new ValueType(Kind.UNION, type.getName(), new Domain(0, next - 1, valueNames), values, valueNames, literals,
				members);
	}
}
