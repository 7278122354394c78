package trapline.compiler.state;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import trapline.compiler.CompileError;
import trapline.compiler.expr.ExpressionCompiler;
import trapline.compiler.expr.Scope;
import trapline.compiler.expr.Typed;
import trapline.compiler.types.ValueType;
import trapline.compiler.types.ValueType.Kind;
import trapline.machine.expr.ElementArray;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;
import trapline.model.semantics.Param;
import trapline.model.semantics.Variable;

/** Makes the variables of the Machine for declarations. */
final class Allocator {
	/** A processor with all that it can do has about so many variables, twice over to stay sparse. */
	private static final int COMMON_SIZE = 2048;

	private final World world;
	private final ExpressionCompiler expressions;
	private final Set<String> names = new HashSet<>(COMMON_SIZE);

	Allocator(World world, ExpressionCompiler expressions) {
		this.world = world;
		this.expressions = expressions;
	}

	/**
	 * Whose variables are made.
	 *
	 * @param prefix what stands before the name: {@code v0.}, or nothing
	 * @param owner name of the owner; empty for the whole scenario
	 * @param names what initial values may name
	 */
	record Owner(trapline.machine.Scope scope, String prefix, String owner, Scope names, boolean ghost) {
	}

	/** A scalar, array or table of records. */
	Storage allocate(Variable declaration, Owner owner) {
		String name = owner.prefix() + declaration.getName();
		if (declaration.getType() == null) {
			return records(declaration, name, owner);
		}
		ValueType type = expressions.type(declaration.getType(), owner.names());
		if (declaration.getIndex() == null) {
			return new Storage.Scalar(name, slot(declaration, name, type, owner), type, owner.ghost());
		}
		return array(declaration, name, "", expressions.type(declaration.getIndex(), owner.names()), owner, null);
	}

	/** One variable per running handler. */
	Storage.Array allocatePerLevel(Variable declaration, Owner owner, Storage.Scalar level) {
		if (declaration.getIndex() != null || declaration.getType() == null) {
			throw new CompileError(declaration, "a variable of an activation is a single value, not an array");
		}
		return array(declaration, owner.prefix() + declaration.getName(), "", level.type(), owner, level.slot());
	}

	/** One variable per object. */
	Storage.Array allocatePerObject(Variable declaration, ValueType entity, Owner owner) {
		ValueType type = expressions.type(declaration.getType(), owner.names());
		Variables elements = new Variables(entity);
		for (int value : entity.values()) {
			String object = entity.domain().names().name(value);
			elements.put(value, slot(declaration, object + "." + declaration.getName(), type,
					new Owner(owner.scope(), "", object, owner.names(), owner.ghost())));
		}
		return new Storage.Array(entity.name(), entity, 0, type, elements.array(entity.name(), "." + declaration.getName()),
				owner.ghost(), null);
	}

	private Storage records(Variable declaration, String name, Owner owner) {
		ValueType index = expressions.type(declaration.getIndex(), owner.names());
		Map<String, Storage.Array> fields = new LinkedHashMap<>();
		for (Variable field : declaration.getFields()) {
			if (field.getIndex() != null || field.getType() == null) {
				throw new CompileError(field, "a field of a record is a single value");
			}
			fields.put(field.getName(), array(field, name, "." + field.getName(), index, owner, null));
		}
		return new Storage.Records(name, index, fields, owner.ghost());
	}

	private Storage.Array array(Variable declaration, String name, String field, ValueType index, Owner owner,
			Expr implicit) {
		ValueType type = expressions.type(declaration.getType(), owner.names());
		Variables elements = new Variables(index);
		for (int value : index.values()) {
			String element = name + "[" + index.domain().names().name(value) + "]" + field;
			elements.put(value, slot(declaration, element, type, owner));
		}
		return new Storage.Array(name, index, 0, type, elements.array(name, field), owner.ghost(), implicit);
	}

	/** The variables of an array that is being made, by index. */
	private static final class Variables {
		private final trapline.machine.Variable[] all;
		private final int low;

		Variables(ValueType index) {
			low = index.low();
			all = new trapline.machine.Variable[index.high() - low + 1];
		}

		void put(int index, Slot slot) {
			all[index - low] = slot.variable();
		}

		ElementArray array(String name, String field) {
			return new ElementArray(name, field, low, Arrays.asList(all));
		}
	}

	/** A single variable of a declaration. */
	Slot slot(Variable declaration, String name, ValueType type, Owner owner) {
		Slot slot = slot(declaration, name, type, zero(type), declaration.getDoc() == null ? "" : declaration.getDoc(), owner);
		if (declaration.getInitial() != null) {
			Typed initial = world.opening().settled(declaration.getInitial(), owner.names(), type, expressions);
			world.opening().initial(slot, initial.expr(), declaration);
		}
		return slot;
	}

	/** A single variable that begins with the zero of its type. */
	Slot slot(Param declaration, String name, ValueType type, Owner owner) {
		return slot(declaration, name, type, zero(type), "", owner);
	}

	private Slot slot(EObject declaration, String name, ValueType type, int initial, String doc, Owner owner) {
		if (!names.add(name)) {
			throw new CompileError(declaration, "two variables are called " + name);
		}
		Slot slot = world.builder().addVariable(name, owner.scope(), owner.owner(), type.domain(), initial, owner.ghost(), doc);
		world.sources().variable(slot.index(), declaration);
		return slot;
	}

	/** The value of a variable that has no initial value: false, zero, nowhere, or the first literal. */
	private static int zero(ValueType type) {
		if (type.kind() == Kind.POSITION) {
			return ExpressionCompiler.NOWHERE;
		} else if (type.kind() == Kind.ENUM) {
			return type.literals().values().iterator().next();
		}
		return type.domain().contains(0) ? 0 : type.low();
	}
}
