package trapline.compiler.expr;

import trapline.compiler.CompileError;
import trapline.compiler.state.Storage;
import trapline.compiler.state.World;
import trapline.compiler.types.ValueType;
import trapline.compiler.types.ValueType.Kind;
import trapline.compiler.types.ValueType.Member;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Lookup;
import trapline.model.semantics.CallExpression;
import trapline.model.semantics.Expression;
import trapline.model.semantics.FieldAccess;
import trapline.model.semantics.IndexAccess;
import trapline.model.semantics.Reference;

/** Follows paths of names, indices and fields to a variable, a table cell or a value. */
final class Paths {
	private final World world;
	private final ExpressionCompiler expressions;
	private final Names names;
	private final Calls calls;

	Paths(World world, ExpressionCompiler expressions) {
		this.world = world;
		this.expressions = expressions;
		names = new Names(world, expressions, this);
		calls = new Calls(world, expressions);
	}

	Names names() {
		return names;
	}

	Calls calls() {
		return calls;
	}

	/** Whether an expression can name something. */
	static boolean isPath(Expression e) {
		return e instanceof Reference || e instanceof IndexAccess || e instanceof FieldAccess || e instanceof CallExpression;
	}

	/** What a path comes to. */
	Node follow(Expression path, Scope scope, ValueType expected) {
		if (path instanceof Reference reference) {
			return names.resolve(reference, scope, expected);
		} else if (path instanceof IndexAccess access) {
			return index(access, scope);
		} else if (path instanceof FieldAccess access) {
			return field(access, scope);
		} else if (path instanceof CallExpression call) {
			return calls.apply(call, scope, expected);
		}
		return new Node.Leaf(expressions.compile(path, scope, expected));
	}

	/** The value at the end of a path. */
	Typed value(Expression path, Scope scope, ValueType expected) {
		Node node = follow(path, scope, expected);
		if (node instanceof Node.Leaf leaf) {
			return leaf.value();
		}
		if (node instanceof Node.OfArray array && array.array().implicit() != null) {
			return element(array.array(), array.array().implicit(), path);
		}
		Expression written = ExpressionCompiler.written(path, scope);
		throw new CompileError(written, ExpressionText.of(written) + " is " + describe(node) + ", expected a value");
	}

	private static String describe(Node node) {
		if (node instanceof Node.OfArray) {
			return "an array: write [index] behind it";
		} else if (node instanceof Node.OfRecords) {
			return "a table: write [index].field behind it";
		} else if (node instanceof Node.OfRecord) {
			return "a record: write .field behind it";
		} else if (node instanceof Node.OfActor) {
			return "a vcpu: write .variable behind it";
		} else if (node instanceof Node.OfRow row) {
			return "a row of table " + row.table().data().name() + ": write .result behind it";
		}
		return node instanceof Node.OfProc ? "a procedure" : "a type";
	}

	Typed element(Storage.Array array, Expr index, Expression where) {
		Expr element = array.at(index);
		if (element == null) {
			String value = array.index().domain().names().name(((Const) index).value() - array.shift());
			throw new CompileError(where, value + " is not an index of " + array.name() + ", which is an array over "
					+ array.index());
		}
		return new Typed(element, array.type());
	}

	private Node index(IndexAccess access, Scope scope) {
		Node target = follow(access.getTarget(), scope, null);
		if (target instanceof Node.OfArray array) {
			Storage.Array of = array.array();
			Indexed indexed = indexed(of.index(), access.getIndex(), scope);
			return new Node.Leaf(element(indexed.shift() == 0 ? of : of.shifted(indexed.shift()), indexed.expr(), access));
		}
		if (target instanceof Node.OfRecords records) {
			Indexed indexed = indexed(records.records().index(), access.getIndex(), scope);
			if (indexed.shift() != 0) {
				throw new CompileError(access, "a table of records is not indexed with a union");
			}
			return new Node.OfRecord(records.records(), indexed.expr());
		}
		throw new CompileError(access, ExpressionText.of(access.getTarget()) + " is not an array");
	}

	private record Indexed(Expr expr, int shift) {
	}

	/** A union may index an array over a member: other values end in an error of the run. */
	private Indexed indexed(ValueType type, Expression index, Scope scope) {
		Typed value = expressions.infer(index, scope, type);
		Member member = value.type().member(type);
		if (member != null && !value.isConstant()) {
			return new Indexed(value.expr(), member.offset());
		}
		return new Indexed(Coercions.coerce(value, type, index).expr(), 0);
	}

	private Node field(FieldAccess access, Scope scope) {
		Node target = follow(access.getTarget(), scope, null);
		String name = access.getField();
		if (target instanceof Node.OfRecord record) {
			Storage.Array field = record.records().fields().get(name);
			require(field != null, access, record.records().name() + " has no field " + name);
			return new Node.Leaf(element(field, record.index(), access));
		} else if (target instanceof Node.OfActor actor) {
			Storage variable = actor.actor().variable(name);
			require(variable != null, access, actor.actor().name() + " has no variable " + name);
			return names.storage(variable, scope, access);
		} else if (target instanceof Node.OfProc proc) {
			require(scope.actor() != null, access, "variables of a procedure belong to a vcpu");
			Storage variable = scope.actor().ofProc(proc.proc(), name);
			require(variable != null, access, proc.proc().getName() + " has no parameter or variable " + name);
			return names.storage(variable, scope, access);
		} else if (target instanceof Node.OfRow row) {
			int column = row.table().data().results().indexOf(name);
			require(column >= 0, access, "table " + row.table().data().name() + " has no result " + name);
			return new Node.Leaf(new Typed(new Lookup(row.table().data(), column, row.keys()),
					row.table().results().get(column)));
		} else if (target instanceof Node.OfType type) {
			Integer value = type.type().literals().get(name);
			require(value != null, access, type.type() + " has no value " + name);
			return new Node.Leaf(Typed.constant(value, type.type()));
		}
		return property(value(access.getTarget(), scope, null), access);
	}

	private Node property(Typed of, FieldAccess access) {
		String name = access.getField();
		if (of.type().kind() == Kind.ENTITY) {
			Storage.Array property = world.property(of.type(), name);
			require(property != null, access, of.type() + " has no property " + name);
			return new Node.Leaf(element(property, of.expr(), access));
		}
		for (Member member : of.type().members()) {
			Storage.Array property = world.property(member.type(), name);
			if (property != null) {
				return new Node.Leaf(element(property.shifted(member.offset()), of.expr(), access));
			}
		}
		throw new CompileError(access, ExpressionText.of(access.getTarget()) + " is " + of.type()
				+ ", which has no property " + name);
	}

	private static void require(boolean condition, Expression where, String message) {
		if (!condition) {
			throw new CompileError(where, message);
		}
	}
}
