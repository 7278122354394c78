package trapline.machine.print.transitions;

import java.util.List;
import trapline.machine.expr.Expr;

/**
 * Something that is looked for in states, or at rules.
 *
 * @param number from 1
 * @param name how verdicts call it: {@code check 2} counts the checks of the scenario from 1, {@code hazard H-03}
 * @param text what it is, for people
 * @param hazards numbers of the hazards that show it where they are looked for at a rule
 * @param condition what a state must be like to show it; null if no state does
 */
public record Sought(int number, String name, String text, List<Integer> hazards, Expr condition) {
	public Sought {
		hazards = List.copyOf(hazards);
	}
}
