package trapline.conform.orders;

import java.util.List;

/**
 * When an action of a script may happen.
 *
 * @param by the thread that it is part of, with {@code {ARGUMENT}} for the value of an argument; empty if it is an arrival
 * @param after actions that cause it
 * @param returns actions with which the handler ends that it begins; empty if it interrupts nothing
 * @param needs a variable without which it cannot happen; empty if there is none
 * @param resumes whether handlers above its own have returned when it happens, listed or not
 */
record OrderRule(String by, List<String> after, List<String> returns, String needs, boolean resumes) {
	/** The thread of actions that nothing is said about. */
	static final String VCPU = "vcpu";
	/** The next action of the vCPU's program. */
	static final OrderRule PROGRAM = new OrderRule(VCPU, List.of(), List.of(), "", false);
}
