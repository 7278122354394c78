package trapline.compiler;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trapline.compiler.control.ActorCompiler;
import trapline.compiler.control.ArrivalCompiler;
import trapline.compiler.elements.ActiveValues;
import trapline.compiler.elements.Platform;
import trapline.compiler.elements.Platforms;
import trapline.compiler.elements.Rules;
import trapline.compiler.elements.Semantics;
import trapline.compiler.expr.ExpressionCompiler;
import trapline.compiler.report.Changes;
import trapline.compiler.report.JudgementCompiler;
import trapline.compiler.report.LaneCompiler;
import trapline.compiler.report.SymmetryCompiler;
import trapline.compiler.software.SoftwareOf;
import trapline.compiler.state.ActorScope;
import trapline.compiler.state.Constants;
import trapline.compiler.state.StartValues;
import trapline.compiler.state.StateBuilder;
import trapline.compiler.state.World;
import trapline.compiler.types.Types;
import trapline.machine.Machine;
import trapline.machine.MachineBuilder;
import trapline.machine.SemanticsError;
import trapline.machine.expr.Slot;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.SoftwareStatement;
import trapline.model.scenario.VCpu;
import trapline.model.semantics.Module;

/**
 * Compiles a scenario, with the semantics that it runs on, to a Machine. What it found out about modules it remembers for the
 * next scenario on the same ones, which must not have changed. May be shared by threads.
 */
public final class ScenarioCompiler {
	private final Positions positions;
	private final Platforms platforms = new Platforms();

	/** @param positions where the parts of the models are written */
	public ScenarioCompiler(Positions positions) {
		this.positions = positions;
	}

	/**
	 * Compiles. The models are not changed.
	 *
	 * @param scenario a scenario whose names are resolved
	 * @param modules its platform and all modules that are needed, directly or not, base first
	 * @param options what is changed about it
	 * @return the Machine or the reasons why there is none; never null
	 */
	public Compiled compile(Scenario scenario, List<Module> modules, CompileOptions options) {
		Problems problems = new Problems(positions);
		SourceMap sources = new SourceMap();
		Machine machine = null;
		try {
			machine = new Compilation(scenario, platforms.of(modules), options, problems, sources).run();
		} catch (CompileError e) {
			problems.error(e);
		} catch (SemanticsError e) {
			problems.error(scenario, e.getMessage());
		}
		return new Compiled(problems.hasErrors() ? null : machine, sources, problems.all());
	}

	/** The variants that a scenario asks to be compared; see {@link Variants#of}. */
	public static List<Map<String, String>> variants(Scenario scenario) {
		return Variants.of(scenario);
	}

	/** One compilation. */
	private static final class Compilation {
		private final CompileOptions options;
		private final Problems problems;
		private final SourceMap sources;
		private final Semantics semantics;
		private final World world;
		private final ExpressionCompiler expressions;
		private final StateBuilder state;

		Compilation(Scenario scenario, Platform platform, CompileOptions options, Problems problems, SourceMap sources) {
			this.options = options;
			this.problems = problems;
			this.sources = sources;
			semantics = new Semantics(scenario, platform, problems);
			Rules rules = new Rules(semantics, options.without(), problems, sources);
			rules.reportUnknown();
			Types types = new Types(semantics, new ActiveValues(semantics, options.params()));
			world = new World(semantics, rules, types, new MachineBuilder(scenario.getName()), problems, sources);
			expressions = new ExpressionCompiler(world);
			state = new StateBuilder(world, expressions);
		}

		Machine run() {
			new Constants(world, expressions, options).define();
			addActors();
			if (problems.hasErrors()) {
				return null;
			}
			world.actors().forEach(a -> problems.guard(() -> new SoftwareOf(world, expressions).layOut(a)));
			state.shared();
			world.actors().forEach(a -> problems.guard(() -> state.processor(a)));
			if (problems.hasErrors()) {
				return null;
			}
			StartValues start = new StartValues(world, expressions, state);
			start.objects();
			world.actors().forEach(start::processor);
			world.opening().compile();
			compileControl();
			judge();
			new SymmetryCompiler(world).declare();
			if (problems.hasErrors()) {
				return null;
			}
			if (options.lanes()) {
				addLanes();
			}
			Machine machine = world.builder().build();
			new SymmetryCompiler(world).prove(machine);
			return machine;
		}

		private void addActors() {
			Set<String> names = new HashSet<>();
			Map<String, VCpu> processors = new HashMap<>();
			for (VCpu vcpu : semantics.items(VCpu.class)) {
				if (!names.add(vcpu.getName())) {
					problems.error(vcpu, "there are two vcpus " + vcpu.getName());
				} else if (vcpu.getCpu() != null && processors.putIfAbsent(vcpu.getCpu(), vcpu) != null) {
					problems.error(vcpu, "cpu " + vcpu.getCpu() + " already runs " + processors.get(vcpu.getCpu()).getName()
							+ ": a logical processor runs one vcpu");
				} else {
					ActorScope actor = new ActorScope(vcpu, world.builder().addActor(vcpu.getName()));
					world.actors().add(actor);
				}
			}
			world.opening().addActor();
			if (world.actors().isEmpty()) {
				problems.error(semantics.scenario(), "the scenario has no vcpu: write vcpu v0 { }");
			}
		}

		private void compileControl() {
			ArrivalCompiler arrivals = new ArrivalCompiler(world, expressions);
			Map<SoftwareStatement, Slot> completions = arrivals.completions();
			Map<ActorScope, ActorCompiler> compilers = new LinkedHashMap<>();
			for (ActorScope actor : world.actors()) {
				problems.guard(() -> {
					ActorCompiler compiler = new ActorCompiler(world, expressions, state, actor);
					compilers.put(actor, compiler);
					compiler.compile(completions);
					world.opening().holdBack(actor.builder());
				});
				sources.positions(actor.name(), actor.listing().lines().stream().map(l -> l.statement()).toList());
			}
			if (!problems.hasErrors()) {
				arrivals.compile(compilers);
			}
		}

		private void addLanes() {
			Changes changes = new Changes(world.builder());
			changes.narrow();
			LaneCompiler lanes = new LaneCompiler(world, expressions, changes::canChange);
			world.actors().forEach(lanes::compile);
		}

		private void judge() {
			JudgementCompiler judgement = new JudgementCompiler(world, expressions);
			world.actors().forEach(judgement::hazards);
			judgement.checks();
		}
	}
}
