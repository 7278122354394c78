package trapline.compiler.software;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import trapline.compiler.expr.ExpressionCompiler;
import trapline.compiler.expr.Scope;
import trapline.compiler.state.ActorScope;
import trapline.compiler.state.World;
import trapline.compiler.types.ValueType;
import trapline.machine.Domain;
import trapline.machine.ValueNames;
import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.Host;
import trapline.model.scenario.HostUse;
import trapline.model.semantics.Instruction;

/** Lays out all programs of a processor: its own, and those of the host, which every processor runs. */
public final class SoftwareOf {
	/** The instruction of the semantics that ends a task, if there is one. */
	public static final String END = "done";

	private final World world;
	private final ExpressionCompiler expressions;

	public SoftwareOf(World world, ExpressionCompiler expressions) {
		this.world = world;
		this.expressions = expressions;
	}

	/** Gives a processor its programs, and positions their type. */
	public void layOut(ActorScope actor) {
		SoftwareLayout layout = new SoftwareLayout(expressions, world.problems(), world.semantics().named(Instruction.class, END));
		for (CodeBlock block : actor.vcpu().getBlocks()) {
			layout.add(block, Scope.of(actor));
		}
		for (Host host : world.semantics().items(Host.class)) {
			host.getHandlers().forEach(h -> layout.add(h, Scope.of(actor)));
		}
		for (HostUse use : world.semantics().items(HostUse.class)) {
			world.problems().guard(() -> {
				Scope scope = expressions.bind(use.getHost().getParams(), use.getArguments(), Scope.of(actor), Scope.of(actor),
						use, use.getHost().getName());
				use.getHost().getHandlers().forEach(h -> layout.add(h, scope));
			});
		}
		Listing listing = layout.finish();
		actor.setSoftware(listing, positions(listing));
	}

	private static ValueType positions(Listing listing) {
		Map<Integer, String> names = new TreeMap<>();
		names.put(ExpressionCompiler.NOWHERE, "nowhere");
		List<Integer> values = new ArrayList<>();
		Map<String, Integer> alike = new HashMap<>();
		for (Line line : listing.lines()) {
			values.add(line.index());
			String name = line.label() != null ? line.label() : line.block() + ": " + line.text();
			int number = alike.merge(name, 1, Integer::sum);
			names.put(line.index(), number == 1 ? name : name + " #" + number);
		}
		ValueNames valueNames = new ValueNames("position", names, Map.of());
		int highest = Math.max(ExpressionCompiler.NOWHERE, listing.lines().size() - 1);
		return new ValueType(ValueType.Kind.POSITION, "position", new Domain(ExpressionCompiler.NOWHERE, highest, valueNames),
				values.stream().mapToInt(Integer::intValue).toArray(), valueNames, Map.of(), List.of());
	}
}
