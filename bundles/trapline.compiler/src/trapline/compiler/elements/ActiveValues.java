package trapline.compiler.elements;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import trapline.model.scenario.ExitHandler;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.Handler;
import trapline.model.scenario.Host;
import trapline.model.scenario.HostUse;
import trapline.model.scenario.InstructionCall;
import trapline.model.scenario.Routine;
import trapline.model.scenario.RoutineCall;
import trapline.model.scenario.ScenarioParam;
import trapline.model.scenario.Setting;
import trapline.model.scenario.Story;
import trapline.model.scenario.Compare;
import trapline.model.semantics.*;

/**
 * The values of open enums that get state. A value is active if the scenario, or the part of the semantics that the scenario
 * can reach, names it as a value: assigns it, passes it on, indexes with it. Values that are only compared with are not.
 */
public final class ActiveValues {
	private final Platform platform;
	private final DeclaredTypes declared;
	private final Map<EnumType, TreeSet<Integer>> active = new HashMap<>();
	private final Map<String, Map<EnumType, Integer>> literals;
	private final Set<EObject> visited = new HashSet<>();
	private final Set<EObject> visitedBefore;

	/** Those that the modules name by themselves: what every scenario can reach. */
	ActiveValues(Platform platform) {
		this.platform = platform;
		declared = new DeclaredTypes(platform);
		visitedBefore = Set.of();
		literals = new HashMap<>();
		for (EnumType type : platform.all(EnumType.class)) {
			if (type.isOpen()) {
				active.put(type, new TreeSet<>());
				platform.names(type).numbers().forEach((name, value) -> literals.computeIfAbsent(name, n -> new HashMap<>()).put(type, value));
			}
		}
		platform.all(StateGroup.class).forEach(this::visit);
		platform.all(Hazard.class).forEach(this::visit);
		for (String role : List.of("boundary", "retire")) {
			if (platform.role(role) != null) {
				visit(platform.role(role));
			}
		}
	}

	/**
	 * Those of a scenario.
	 *
	 * @param given values of parameters that replace those of the scenario, as the notation writes them
	 */
	public ActiveValues(Semantics semantics, Map<String, String> given) {
		platform = semantics.platform();
		ActiveValues always = platform.active();
		declared = always.declared;
		literals = always.literals;
		visitedBefore = always.visited;
		always.active.forEach((type, values) -> active.put(type, new TreeSet<>(values)));
		semantics.items(EObject.class).forEach(this::item);
		given.forEach((name, value) -> param(semantics, name, value));
	}

	/** What an element reaches beyond what the modules name by themselves. */
	ActiveValues(Platform platform, EObject element) {
		this.platform = platform;
		ActiveValues always = platform.active();
		declared = always.declared;
		literals = always.literals;
		visitedBefore = always.visited;
		always.active.keySet().forEach(type -> active.put(type, new TreeSet<>()));
		visit(element);
	}

	private void reached(EObject element) {
		if (visited.add(element)) {
			platform.reach().of(element).active.forEach((type, values) -> active.get(type).addAll(values));
		}
	}

	/** The active values of an open enum, ascending. */
	public int[] of(EnumType type) {
		return active.get(type).stream().mapToInt(Integer::intValue).toArray();
	}

	private void item(EObject item) {
		if (item instanceof Story) {
			return;
		}
		if (item instanceof ScenarioParam param) {
			number(param.getValue(), param.getType());
		} else if (item instanceof Compare compare) {
			compare.getValues().forEach(v -> number(v, compare.getParam().getType()));
		}
		visit(item);
	}

	private void param(Semantics semantics, String name, String value) {
		EnumType type = semantics.items(ScenarioParam.class).stream().filter(p -> p.getName().equals(name))
				.map(p -> open(p.getType())).filter(t -> t != null).findFirst().orElse(null);
		if (type != null) {
			Integer number = platform.names(type).numbers().get(value);
			if (number != null) {
				active.get(type).add(number);
			}
		}
	}

	private void visit(EObject object) {
		if (object == null || object instanceof IntLiteral || object instanceof BoolLiteral) {
			return;
		}
		if (object instanceof Reference reference) {
			named(reference.getSymbol());
			return;
		}
		if (visitedBefore.contains(object) || !visited.add(object)) {
			return;
		}
		if (object instanceof Binary binary && compares(binary)) {
			compared(binary.getLeft());
			compared(binary.getRight());
			return;
		}
		if (object instanceof Membership membership) {
			compared(membership.getValue());
			return;
		}
		if (object instanceof Row row) {
			row.getResults().forEach(this::visit);
			return;
		}
		follow(object);
		object.eContents().forEach(this::visit);
	}

	private static boolean compares(Binary binary) {
		return List.of("==", "!=", "<", "<=", ">", ">=").contains(binary.getOp());
	}

	private void compared(Expression operand) {
		boolean plain = operand instanceof Reference r && literals.containsKey(name(r.getSymbol()));
		if (!plain) {
			visit(operand);
		}
	}

	private static String name(Symbol symbol) {
		return symbol == null ? null : symbol.getName();
	}

	private void named(Symbol symbol) {
		literals.getOrDefault(name(symbol), Map.of()).forEach((type, value) -> active.get(type).add(value));
		if (symbol instanceof Definition || symbol instanceof Decision || symbol instanceof Choice
				|| symbol instanceof Cascade || symbol instanceof Proc) {
			reach(symbol);
		}
	}

	private void reach(EObject target) {
		visit(target);
		if (target instanceof Decision decision) {
			platform.candidates(decision).forEach(this::visit);
		}
	}

	private void follow(EObject object) {
		if (object instanceof Rule rule && platform.rules().override(rule) != null) {
			visit(platform.rules().override(rule));
		}
		if (object instanceof Goto jump) {
			arguments(jump.getArguments(), params(jump.getTarget()));
			reach(jump.getTarget());
		} else if (object instanceof CallStatement call) {
			arguments(call.getArguments(), params(call.getTarget()));
			reach(call.getTarget());
		} else if (object instanceof CallExpression call) {
			arguments(call.getArguments(), params(call.getFunction()));
			reach(call.getFunction());
		} else if (object instanceof Candidate candidate) {
			candidate.getBlockers().forEach(this::visit);
		} else if (object instanceof Assign assign) {
			number(assign.getValue(), declared.type(assign.getTarget()));
		} else if (object instanceof IndexAccess access) {
			number(access.getIndex(), declared.index(access.getTarget()));
		} else {
			software(object);
		}
	}

	private void software(EObject object) {
		if (object instanceof InstructionCall call) {
			arguments(call.getArguments(), call.getInstruction().getParams());
			operand(call.getTarget(), call.getInstruction().getTarget());
			operand(call.getSource(), call.getInstruction().getSource());
			reached(call.getInstruction());
		} else if (object instanceof RoutineCall call) {
			visit(call.getRoutine());
		} else if (object instanceof HostUse use) {
			visit(use.getHost());
		} else if (object instanceof EventDeclaration event) {
			arguments(event.getArguments(), event.getKind().getParams());
			visit(event.getKind());
		} else if (object instanceof Handler handler) {
			number(handler.getTrigger(), declared.handlerIndex("handlers"));
		} else if (object instanceof ExitHandler handler) {
			number(handler.getTrigger(), declared.handlerIndex("exits"));
		} else if (object instanceof Setting setting) {
			number(setting.getValue(), declared.type(setting.getPlace()));
		}
	}

	private static List<Param> params(Symbol target) {
		if (target instanceof Proc proc) {
			return proc.getParams();
		} else if (target instanceof Cascade cascade) {
			return cascade.getParams();
		} else if (target instanceof Definition definition) {
			return definition.getParams();
		} else if (target instanceof Table table) {
			return table.getParams();
		}
		return List.of();
	}

	private void arguments(List<Expression> arguments, List<Param> params) {
		for (int i = 0; i < arguments.size() && i < params.size(); i++) {
			number(arguments.get(i), params.get(i).getType());
		}
		params.stream().skip(arguments.size()).forEach(p -> operand(p.getInitial(), p));
	}

	private void operand(Expression value, Param param) {
		if (value != null && param != null) {
			number(value, param.getType());
			visit(value);
		}
	}

	/** A number written where a value of an open enum stands is such a value. */
	private void number(Expression value, TypeRef type) {
		EnumType open = open(type);
		if (open != null && value instanceof IntLiteral literal) {
			active.get(open).add(literal.getValue());
		}
	}

	private static EnumType open(TypeRef type) {
		return type instanceof NamedTypeRef named && named.getType() instanceof EnumType e && e.isOpen() ? e : null;
	}
}
