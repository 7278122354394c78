package trapline.compiler.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trapline.compiler.Problems;
import trapline.compiler.SourceMap;
import trapline.compiler.elements.Rules;
import trapline.compiler.elements.Semantics;
import trapline.compiler.expr.Typed;
import trapline.compiler.types.Types;
import trapline.compiler.types.ValueType;
import trapline.machine.Domain;
import trapline.machine.MachineBuilder;
import trapline.machine.expr.Slot;
import trapline.model.scenario.Memory;
import trapline.model.semantics.EntityType;
import trapline.model.semantics.StateGroup;

/** What all parts of one compilation share. */
public final class World {
	private final Semantics semantics;
	private final Rules rules;
	private final Types types;
	private final MachineBuilder builder;
	private final Problems problems;
	private final SourceMap sources;
	private final List<ActorScope> actors = new ArrayList<>();
	private final Map<String, Typed> constants = new LinkedHashMap<>();
	private final Map<String, Typed> objects = new LinkedHashMap<>();
	private final Map<String, Storage> shared = new LinkedHashMap<>();
	private final Map<EntityType, Map<String, Storage.Array>> properties = new HashMap<>();
	private final Set<String> declaredVariables = new HashSet<>();
	private final Map<String, List<Slot>> scratch = new HashMap<>();
	private final Opening opening;

	public World(Semantics semantics, Rules rules, Types types, MachineBuilder builder, Problems problems,
			SourceMap sources) {
		this.semantics = semantics;
		this.rules = rules;
		this.types = types;
		this.builder = builder;
		this.problems = problems;
		this.sources = sources;
		opening = new Opening(builder);
		semantics.all(StateGroup.class).forEach(g -> g.getVariables().forEach(v -> declaredVariables.add(v.getName())));
		semantics.items(Memory.class).forEach(m -> m.getVariables().forEach(v -> declaredVariables.add(v.getName())));
		types.objects().forEach((type, all) -> {
			ValueType entity = types.of(type);
			for (int i = 0; i < all.size(); i++) {
				objects.put(all.get(i).getName(), Typed.constant(i, entity));
			}
		});
	}

	public Semantics semantics() {
		return semantics;
	}

	public Rules rules() {
		return rules;
	}

	public Types types() {
		return types;
	}

	public MachineBuilder builder() {
		return builder;
	}

	public Problems problems() {
		return problems;
	}

	public SourceMap sources() {
		return sources;
	}

	/** The processors, by number. */
	public List<ActorScope> actors() {
		return actors;
	}

	/** The processor of this name; null if there is none. */
	public ActorScope actor(String name) {
		return actors.stream().filter(a -> name.equals(a.name())).findFirst().orElse(null);
	}

	/** What is left open, to be chosen when a run begins. */
	public Opening opening() {
		return opening;
	}

	/** Values of parameters and knobs, by name: constants, except for what is left open. */
	public Map<String, Typed> constants() {
		return constants;
	}

	/** The objects of the scenario, by name. */
	public Map<String, Typed> objects() {
		return objects;
	}

	/** Variables of the whole virtual machine, by name. */
	public Map<String, Storage> shared() {
		return shared;
	}

	/** Whether a module or the memory of the scenario declares a variable of this name. */
	public boolean declaresVariable(String name) {
		return declaredVariables.contains(name);
	}

	/** Variables of the objects of each entity type, by property. */
	public Map<EntityType, Map<String, Storage.Array>> properties() {
		return properties;
	}

	/** The property of this name of the entity type with this name; null if there is none. */
	public Storage.Array property(ValueType entity, String property) {
		EntityType type = semantics.named(EntityType.class, entity.name());
		return properties.getOrDefault(type, Map.of()).get(property);
	}

	/** A scratch variable. Equal names and domains at the same depth of nesting share one. */
	public Slot scratch(String name, Domain domain, int depth) {
		String key = name + " " + domain.low() + " " + domain.high() + " " + domain.names().type();
		List<Slot> known = scratch.computeIfAbsent(key, k -> new ArrayList<>());
		while (known.size() <= depth) {
			known.add(builder.addScratch(name, domain));
		}
		return known.get(depth);
	}
}
