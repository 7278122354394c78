package trapline.compiler.expr;

import java.util.List;
import java.util.Map;
import trapline.compiler.CompileError;
import trapline.compiler.elements.Semantics;
import trapline.compiler.software.Line;
import trapline.compiler.state.ActorScope;
import trapline.compiler.state.Storage;
import trapline.compiler.state.World;
import trapline.compiler.types.ValueType;
import trapline.model.semantics.Definition;
import trapline.model.semantics.EnumLiteral;
import trapline.model.semantics.Expression;
import trapline.model.semantics.Proc;
import trapline.model.semantics.Cascade;
import trapline.model.semantics.Reference;
import trapline.model.semantics.Symbol;
import trapline.model.semantics.TypeDeclaration;

/**
 * What a name stands for. Nearest first: local names, literals of the expected type, variables, constants and objects,
 * processors, definitions, labels, then any literal.
 */
final class Names {
	private final World world;
	private final ExpressionCompiler expressions;
	private final Paths paths;

	Names(World world, ExpressionCompiler expressions, Paths paths) {
		this.world = world;
		this.expressions = expressions;
		this.paths = paths;
	}

	Node resolve(Reference reference, Scope scope, ValueType expected) {
		Symbol symbol = reference.getSymbol();
		if (symbol == null || symbol.eIsProxy()) {
			throw new CompileError(reference, "this name is not declared");
		}
		String name = symbol.getName();
		Binding binding = scope.find(name);
		if (binding != null) {
			return bound(binding, reference, scope, expected);
		}
		if (scope.actor() != null && scope.actor().position() == null && world.declaresVariable(name)) {
			throw new CompileError(reference, name + " is a variable, which has no value before the run");
		}
		Storage variable = variable(name, scope);
		if (expected != null && expected.literals().containsKey(name) && !fits(variable, expected)) {
			return new Node.Leaf(Typed.constant(expected.literals().get(name), expected));
		}
		if (variable != null) {
			return storage(variable, scope, reference);
		}
		Node node = shared(name, reference, scope, expected);
		return node != null ? node : literal(symbol, reference, scope);
	}

	/** Whether a name can only be a literal, so that its type depends on what stands beside it. */
	boolean onlyLiteral(Reference reference, Scope scope) {
		Symbol symbol = reference.getSymbol();
		if (symbol == null || symbol.eIsProxy()) {
			return false;
		}
		Binding binding = scope.find(symbol.getName());
		if (binding instanceof Binding.Written written) {
			return written.type() == null && expressions.onlyLiteral(written.expression(), written.scope());
		}
		return binding == null && !world.semantics().typesWithLiteral(symbol.getName()).isEmpty()
				&& !(variable(symbol.getName(), scope) instanceof Storage.Scalar)
				&& !world.constants().containsKey(symbol.getName());
	}

	private static boolean fits(Storage variable, ValueType expected) {
		return variable instanceof Storage.Scalar scalar && scalar.type().same(expected);
	}

	private Storage variable(String name, Scope scope) {
		Storage own = scope.actor() == null ? null : scope.actor().variable(name);
		return own != null ? own : world.shared().get(name);
	}

	private Node bound(Binding binding, Reference reference, Scope scope, ValueType expected) {
		if (binding instanceof Binding.Value value) {
			return new Node.Leaf(value.value());
		} else if (binding instanceof Binding.Written written) {
			if (written.type() == null) {
				return paths.follow(written.expression(), written.scope().ghosts(scope.seesGhosts()), expected);
			}
			return new Node.Leaf(expressions.compile(written.expression(), written.scope().ghosts(scope.seesGhosts()),
					written.type()));
		} else if (binding instanceof Binding.Param param) {
			return storage(own(reference, scope).param(param.declaration()), scope, reference);
		}
		return storage(own(reference, scope).local(((Binding.Local) binding).declaration()), scope, reference);
	}

	private static ActorScope own(Reference reference, Scope scope) {
		if (scope.actor() == null) {
			throw new CompileError(reference, ExpressionText.of(reference) + " belongs to a vcpu");
		}
		return scope.actor();
	}

	/** A variable, as a value or as what can be indexed. */
	Node storage(Storage storage, Scope scope, Expression where) {
		if (storage == null) {
			throw new CompileError(where, ExpressionText.of(where) + " has no value here");
		}
		if (storage.ghost() && !scope.seesGhosts()) {
			throw new CompileError(where, ExpressionText.of(where)
					+ " is ghost state: rules may write it, but no guard and no other variable may depend on it");
		}
		if (storage instanceof Storage.Scalar scalar) {
			return new Node.Leaf(new Typed(scalar.slot(), scalar.type()));
		} else if (storage instanceof Storage.Records records) {
			return new Node.OfRecords(records);
		}
		return new Node.OfArray((Storage.Array) storage);
	}

	private Node shared(String name, Reference reference, Scope scope, ValueType expected) {
		for (Map<String, Typed> values : List.of(world.constants(), world.objects())) {
			if (values.containsKey(name)) {
				return new Node.Leaf(values.get(name));
			}
		}
		ActorScope actor = world.actor(name);
		if (actor != null) {
			return new Node.OfActor(actor);
		}
		Definition definition = world.semantics().named(Definition.class, name);
		if (definition != null && definition.getParams().isEmpty()) {
			return new Node.Leaf(expressions.definition(definition, List.of(), reference, scope, expected));
		}
		return label(name, scope);
	}

	private static Node label(String name, Scope scope) {
		if (scope.actor() == null || scope.actor().listing() == null) {
			return null;
		}
		Line line = scope.actor().listing().labelled(name);
		return line == null ? null : new Node.Leaf(Typed.constant(line.index(), scope.actor().position()));
	}

	private Node literal(Symbol symbol, Reference reference, Scope scope) {
		Semantics semantics = world.semantics();
		if (symbol instanceof EnumLiteral && symbol.eContainer() instanceof TypeDeclaration type) {
			ValueType of = world.types().of(type);
			return new Node.Leaf(Typed.constant(of.literals().get(symbol.getName()), of));
		}
		List<TypeDeclaration> types = semantics.typesWithLiteral(symbol.getName());
		if (types.size() == 1) {
			ValueType of = world.types().of(types.get(0));
			return new Node.Leaf(Typed.constant(of.literals().get(symbol.getName()), of));
		}
		if (symbol instanceof Proc || symbol instanceof Cascade) {
			return new Node.OfProc(symbol);
		}
		if (symbol instanceof TypeDeclaration type) {
			return new Node.OfType(world.types().of(type));
		}
		if (types.size() > 1) {
			throw new CompileError(reference, symbol.getName() + " is a value of several types: "
					+ String.join(", ", types.stream().map(Symbol::getName).toList()) + "; write TYPE." + symbol.getName());
		}
		String why = scope.actor() == null && symbol instanceof trapline.model.semantics.Variable
				? ": there are several vcpus, write VCPU." + symbol.getName() : "";
		throw new CompileError(reference, symbol.getName() + " has no value here" + why);
	}
}
