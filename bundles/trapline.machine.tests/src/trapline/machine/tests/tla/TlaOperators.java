package trapline.machine.tests.tla;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What the operators of TLA+ mean. Asking for what a function does not have is an error, as it is for TLC. */
final class TlaOperators {
	private TlaOperators() {
	}

	static TlaNode constant(Object value) {
		return scope -> value;
	}

	static TlaNode not(TlaNode operand) {
		return scope -> !operand.truth(scope);
	}

	static TlaNode minus(TlaNode operand) {
		return scope -> -operand.number(scope);
	}

	static TlaNode binary(String operator, TlaNode a, TlaNode b) {
		return switch (operator) {
			case "\\/" -> new Or(a, b);
			case "/\\" -> scope -> a.truth(scope) && b.truth(scope);
			case "=" -> scope -> a.eval(scope).equals(b.eval(scope));
			case "#" -> scope -> !a.eval(scope).equals(b.eval(scope));
			case "<" -> scope -> a.number(scope) < b.number(scope);
			case ">" -> scope -> a.number(scope) > b.number(scope);
			case "<=" -> scope -> a.number(scope) <= b.number(scope);
			case ">=" -> scope -> a.number(scope) >= b.number(scope);
			case "\\in" -> scope -> ((Set<?>) b.eval(scope)).contains(a.eval(scope));
			case "\\notin" -> scope -> !((Set<?>) b.eval(scope)).contains(a.eval(scope));
			case "@@" -> scope -> joined((Map<?, ?>) b.eval(scope), (Map<?, ?>) a.eval(scope));
			case ":>" -> scope -> Map.of(a.eval(scope), b.eval(scope));
			case "\\cup" -> scope -> joined((Set<?>) a.eval(scope), (Set<?>) b.eval(scope));
			case ".." -> scope -> range(a.number(scope), b.number(scope));
			default -> scope -> arithmetic(operator, a.number(scope), b.number(scope));
		};
	}

	private static int arithmetic(String operator, int a, int b) {
		return switch (operator) {
			case "+" -> a + b;
			case "-" -> a - b;
			case "*" -> a * b;
			case "%" -> Math.floorMod(a, b);
			case "\\div" -> Math.floorDiv(a, b);
			case "^" -> (int) Math.pow(a, b);
			default -> throw new IllegalStateException("no operator " + operator);
		};
	}

	private static Set<Object> joined(Set<?> a, Set<?> b) {
		Set<Object> all = new HashSet<>(a);
		all.addAll(b);
		return all;
	}

	private static Map<Object, Object> joined(Map<?, ?> a, Map<?, ?> stronger) {
		Map<Object, Object> all = new HashMap<>(a);
		all.putAll(stronger);
		return all;
	}

	private static Set<Object> range(int low, int high) {
		Set<Object> range = new HashSet<>();
		for (int i = low; i <= high; i++) {
			range.add(i);
		}
		return range;
	}

	/** Both alternatives of an action are followed. */
	private record Or(TlaNode a, TlaNode b) implements TlaNode {
		@Override
		public Object eval(TlaScope scope) {
			return a.truth(scope) || b.truth(scope);
		}

		@Override
		public void next(TlaScope scope, Consumer<Object> sink) {
			a.next(scope, sink);
			b.next(scope, sink);
		}
	}

	static TlaNode conditional(TlaNode condition, TlaNode yes, TlaNode no) {
		return scope -> condition.truth(scope) ? yes.eval(scope) : no.eval(scope);
	}

	/** A bound name, the variable, or a definition. */
	static TlaNode name(String name, List<TlaNode> arguments) {
		return new Name(name, arguments);
	}

	private record Name(String name, List<TlaNode> arguments) implements TlaNode {
		@Override
		public Object eval(TlaScope scope) {
			Object bound = arguments.isEmpty() ? scope.bound(name) : null;
			if (bound != null) {
				return bound;
			}
			return name.equals("s") ? scope.state() : definition(scope).body().eval(inner(scope));
		}

		@Override
		public void next(TlaScope scope, Consumer<Object> sink) {
			definition(scope).body().next(inner(scope), sink);
		}

		private TlaModule.Definition definition(TlaScope scope) {
			TlaModule.Definition definition = scope.module().get(name);
			if (definition == null || definition.parameters().size() != arguments.size()) {
				throw new IllegalStateException("there is no " + name + " with " + arguments.size() + " parameters");
			}
			return definition;
		}

		private TlaScope inner(TlaScope scope) {
			TlaScope inner = scope.outside();
			for (int i = 0; i < arguments.size(); i++) {
				inner = inner.with(definition(scope).parameters().get(i), arguments.get(i).eval(scope));
			}
			return inner;
		}
	}

	static TlaNode apply(TlaNode function, TlaNode argument) {
		return scope -> {
			Object value = ((Map<?, ?>) function.eval(scope)).get(argument.eval(scope));
			if (value == null) {
				throw new IllegalStateException("no value at " + argument.eval(scope));
			}
			return value;
		};
	}

	/** A field, or if the index is not null an element of it, gets a value. */
	record Change(String field, TlaNode index, TlaNode value) {
	}

	/** One change after the other; indices and values do not see them. */
	static TlaNode except(TlaNode function, List<Change> changes) {
		return scope -> {
			Map<Object, Object> changed = new HashMap<>((Map<?, ?>) function.eval(scope));
			for (Change change : changes) {
				Object value = change.value().eval(scope);
				if (change.index() != null) {
					Map<Object, Object> inner = new HashMap<>((Map<?, ?>) changed.get(change.field()));
					put(inner, change.index().eval(scope), value);
					value = inner;
				}
				put(changed, change.field(), value);
			}
			return changed;
		};
	}

	private static void put(Map<Object, Object> map, Object key, Object value) {
		if (map.put(key, value) == null) {
			throw new IllegalStateException("no value at " + key);
		}
	}

	static TlaNode map(List<TlaNode> keys, List<TlaNode> values) {
		return scope -> {
			Map<Object, Object> map = new HashMap<>();
			for (int i = 0; i < keys.size(); i++) {
				map.put(keys.get(i).eval(scope), values.get(i).eval(scope));
			}
			return map;
		};
	}

	static TlaNode function(String name, TlaNode domain, TlaNode value) {
		return scope -> {
			Map<Object, Object> map = new HashMap<>();
			((Set<?>) domain.eval(scope)).forEach(i -> map.put(i, value.eval(scope.with(name, i))));
			return map;
		};
	}

	static TlaNode set(List<TlaNode> elements) {
		return scope -> {
			Set<Object> set = new HashSet<>();
			elements.forEach(e -> set.add(e.eval(scope)));
			return set;
		};
	}

	/** The union of a set for every value of a name. */
	static TlaNode union(String name, TlaNode values, TlaNode each) {
		return scope -> {
			Set<Object> all = new HashSet<>();
			((Set<?>) values.eval(scope)).forEach(v -> all.addAll((Set<?>) each.eval(scope.with(name, v))));
			return all;
		};
	}

	static TlaNode quantified(boolean exists, String name, TlaNode set, TlaNode body) {
		return new Quantified(exists, name, set, body);
	}

	private record Quantified(boolean exists, String name, TlaNode set, TlaNode body) implements TlaNode {
		@Override
		public Object eval(TlaScope scope) {
			return ((Set<?>) set.eval(scope)).stream().anyMatch(v -> body.truth(scope.with(name, v)) == exists) == exists;
		}

		@Override
		public void next(TlaScope scope, Consumer<Object> sink) {
			((Set<?>) set.eval(scope)).forEach(v -> body.next(scope.with(name, v), sink));
		}
	}
}
