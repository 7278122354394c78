package trapline.machine.interpret;

import java.util.ArrayList;
import java.util.List;
import trapline.machine.Check;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.expr.Expr;

/** The conditions that an engine looks at in every state: of hazards without a rule, and of checks. */
public final class Watches {
	/**
	 * A condition.
	 *
	 * @param hazard number of its hazard; -1 if it belongs to a check
	 * @param check number of its check; -1 if it belongs to a hazard
	 * @param condition the condition
	 */
	public record Watch(int hazard, int check, Expr condition) {
	}

	private Watches() {
	}

	/** The number of the condition of a check, which must have one. */
	public static int numberOf(Check check, Machine machine) {
		List<Watch> all = of(machine);
		int number = 0;
		while (all.get(number).check() != machine.checks().indexOf(check)) {
			number++;
		}
		return number;
	}

	/** All of them, in a fixed order. */
	public static List<Watch> of(Machine machine) {
		List<Watch> watches = new ArrayList<>();
		for (int i = 0; i < machine.hazards().size(); i++) {
			Hazard hazard = machine.hazards().get(i);
			if (hazard.rule() == null) {
				watches.add(new Watch(i, -1, hazard.when()));
			}
		}
		for (int i = 0; i < machine.checks().size(); i++) {
			Check check = machine.checks().get(i);
			if (check.condition() != null) {
				watches.add(new Watch(-1, i, check.condition()));
			}
		}
		return watches;
	}
}
