package trapline.machine.explore.code;

import java.util.List;
import java.util.stream.IntStream;
import trapline.machine.Actor;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.RuleRef;
import trapline.machine.expr.Expr;

/** Which hazards are looked for at which rule. */
final class Hazards {
	private final List<Hazard> hazards;

	Hazards(Machine machine) {
		hazards = machine.hazards();
	}

	/** Numbers of the hazards to look for before a rule runs; the rule may be null, and so the actor of an arrival without target. */
	int[] at(RuleRef rule, Actor actor) {
		return rule == null ? new int[0]
				: IntStream.range(0, hazards.size()).filter(i -> rule.id().equals(hazards.get(i).rule()))
						.filter(i -> hazards.get(i).actor() < 0 || actor != null && hazards.get(i).actor() == actor.index())
						.toArray();
	}

	Expr condition(int number) {
		return hazards.get(number).when();
	}
}
