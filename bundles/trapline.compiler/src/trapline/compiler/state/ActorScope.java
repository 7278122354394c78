package trapline.compiler.state;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import trapline.compiler.software.Listing;
import trapline.compiler.types.ValueType;
import trapline.machine.ActorBuilder;
import trapline.model.scenario.VCpu;
import trapline.model.semantics.Param;
import trapline.model.semantics.Symbol;
import trapline.model.semantics.Variable;

/** A logical processor with the virtual cpu that runs on it: what its names stand for. */
public final class ActorScope {
	private final VCpu vcpu;
	private final ActorBuilder builder;
	private final Map<String, Storage> variables = new LinkedHashMap<>();
	private final Map<Variable, Storage> locals = new HashMap<>();
	private final Map<Param, Storage.Scalar> params = new HashMap<>();
	private final Map<Symbol, Map<String, Storage>> ofProcs = new HashMap<>();
	private final Set<Storage.Array> activation = new LinkedHashSet<>();
	private Consumer<Symbol> procVariables = proc -> {
	};
	private Listing listing;
	private ValueType position;

	public ActorScope(VCpu vcpu, ActorBuilder builder) {
		this.vcpu = vcpu;
		this.builder = builder;
	}

	/** Its declaration. */
	public VCpu vcpu() {
		return vcpu;
	}

	/** Its name. */
	public String name() {
		return vcpu.getName();
	}

	/** The core of its processor: the one the scenario names, else one of its own. */
	public String coreName() {
		return vcpu.getCore() == null ? name() + ".core" : vcpu.getCore();
	}

	/** Where its control points are collected. */
	public ActorBuilder builder() {
		return builder;
	}

	/** Its number within the Machine. */
	public int index() {
		return builder.index();
	}

	/** Takes its programs. */
	public void setSoftware(Listing software, ValueType positions) {
		listing = software;
		position = positions;
	}

	/** Its programs. */
	public Listing listing() {
		return listing;
	}

	/** The type of its positions; null as long as its programs are not laid out. */
	public ValueType position() {
		return position;
	}

	/** Adds a variable under its plain name. */
	public void add(String name, Storage storage) {
		variables.put(name, storage);
		noteActivation(storage);
	}

	/** Adds a local variable of a program. */
	public void addLocal(Variable declaration, Storage storage) {
		locals.put(declaration, storage);
		noteActivation(storage);
	}

	/** Sets who makes the variables of a procedure when they are first asked for. */
	public void setProcVariables(Consumer<Symbol> maker) {
		procVariables = maker;
	}

	/** Makes the variables of a procedure unless they are there. */
	public void ensureProc(Symbol proc) {
		if (!ofProcs.containsKey(proc)) {
			ofProcs.put(proc, new HashMap<>());
			procVariables.accept(proc);
		}
	}

	/** Adds a variable of a procedure. */
	public void addOfProc(Symbol proc, String name, Storage storage) {
		ofProcs.computeIfAbsent(proc, p -> new HashMap<>()).put(name, storage);
	}

	/** Adds the variable of a parameter. */
	public void addParam(Param declaration, Storage.Scalar storage) {
		params.put(declaration, storage);
	}

	private void noteActivation(Storage storage) {
		if (storage instanceof Storage.Array array && array.implicit() != null) {
			activation.add(array);
		}
	}

	/** The variable of a name, of the processor or of what it belongs to; null if there is none. */
	public Storage variable(String name) {
		return variables.get(name);
	}

	/** The variable of a local declaration; null if there is none. */
	public Storage local(Variable declaration) {
		return locals.get(declaration);
	}

	/** The variable of a parameter; null if there is none. */
	public Storage.Scalar param(Param declaration) {
		return params.get(declaration);
	}

	/** The parameter or local of a procedure; null if there is none. */
	public Storage ofProc(Symbol proc, String name) {
		ensureProc(proc);
		return ofProcs.getOrDefault(proc, Map.of()).get(name);
	}

	/** All variables of activations. */
	public Set<Storage.Array> activation() {
		return activation;
	}
}
