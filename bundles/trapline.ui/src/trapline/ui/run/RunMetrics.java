package trapline.ui.run;

import java.util.stream.Collectors;

/** What a run counts: wasted injections, kicks, cycles with interrupts off. */
public final class RunMetrics {
	/** Whose they are, among the variables at the cursor. */
	static final String OWNER = "metrics";
	private static final String NOTHING = "0";

	private RunMetrics() {
	}

	/** The counts at the cursor that are not 0, for one line; empty if there are none. */
	public static String at(RunModel model) {
		return StateValues.at(model).stream().filter(value -> value.owner().equals(OWNER) && !value.value().equals(NOTHING))
				.map(value -> value.name() + " " + value.value()).collect(Collectors.joining(", "));
	}
}
