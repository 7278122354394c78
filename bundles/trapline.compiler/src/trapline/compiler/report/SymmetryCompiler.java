package trapline.compiler.report;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import trapline.compiler.CompileError;
import trapline.compiler.software.Line;
import trapline.compiler.state.ActorScope;
import trapline.compiler.state.World;
import trapline.machine.Machine;
import trapline.machine.explore.symmetry.Interchange;
import trapline.model.scenario.Symmetric;
import trapline.model.scenario.VCpu;

/** Processors that a scenario declares to be interchangeable: that they are is proved, or what tells them apart is named. */
public final class SymmetryCompiler {
	private final World world;

	public SymmetryCompiler(World world) {
		this.world = world;
	}

	/** Notes what the scenario declares. */
	public void declare() {
		List<Symmetric> all = world.semantics().items(Symmetric.class);
		for (Symmetric symmetric : all) {
			world.problems().guard(() -> declare(symmetric, symmetric == all.get(0)));
		}
	}

	private void declare(Symmetric symmetric, boolean first) {
		if (!first) {
			throw new CompileError(symmetric, "there is another 'symmetric' in this scenario: one list of vcpus may be interchangeable");
		}
		Set<VCpu> named = new HashSet<>();
		for (VCpu vcpu : symmetric.getVcpus()) {
			if (!named.add(vcpu)) {
				throw new CompileError(symmetric, "vcpu " + vcpu.getName() + " is named twice");
			}
			world.builder().addSymmetric(world.actor(vcpu.getName()).index());
		}
	}

	/** Reports what tells the processors apart. */
	public void prove(Machine machine) {
		if (machine.symmetric().size() > 1) {
			String difference = Interchange.difference(machine);
			if (!difference.isEmpty()) {
				Symmetric symmetric = world.semantics().items(Symmetric.class).get(0);
				world.problems().error(symmetric, String.join(" and ", symmetric.getVcpus().stream().map(VCpu::getName).toList())
						+ " are not interchangeable: " + difference + programs(machine).map(text -> " (" + text + ")").orElse(""));
			}
		}
	}

	/** The first instructions in which the programs differ. */
	private Optional<String> programs(Machine machine) {
		ActorScope first = world.actors().get(machine.symmetric().get(0));
		return machine.symmetric().stream().skip(1).map(world.actors()::get).map(other -> programs(first, other)).filter(Objects::nonNull)
				.findFirst();
	}

	private static String programs(ActorScope one, ActorScope other) {
		int most = Math.max(one.listing().lines().size(), other.listing().lines().size());
		for (int i = 0; i < most; i++) {
			if (!written(one, i).equals(written(other, i))) {
				return one.name() + " runs " + written(one, i) + " where " + other.name() + " runs " + written(other, i);
			}
		}
		return null;
	}

	private static String written(ActorScope actor, int line) {
		List<Line> lines = actor.listing().lines();
		return line < lines.size() ? "'" + lines.get(line).text() + "' in its " + lines.get(line).block() : "nothing";
	}
}
