package trapline.session;

import trapline.machine.RuleRef;
import trapline.machine.Variable;

/**
 * A value on which something depended, and where it came from.
 *
 * @param variable the variable
 * @param value    the value it had
 * @param step     the step that wrote it last: its number, or 0 if it still had its initial value
 * @param event    the event of that step, 0 for none
 * @param rule     the rule that wrote it; null if it still had its initial value or glue wrote it
 */
public record Because(Variable variable, int value, int step, int event, RuleRef rule) {
	/** For people: {@code v0.IF = false since event 3 (R-310.enter)}. */
	@Override
	public String toString() {
		String since = step == 0 ? " from the start" : " since event " + event;
		return variable.name() + " = " + variable.show(value) + since + (rule == null ? "" : " (" + rule.id() + ")");
	}
}
