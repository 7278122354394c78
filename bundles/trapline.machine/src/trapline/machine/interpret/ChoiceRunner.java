package trapline.machine.interpret;

import java.util.List;
import trapline.machine.Actor;
import trapline.machine.ChoicePoint;
import trapline.machine.ChoicePoint.Option;
import trapline.machine.RuleRef;
import trapline.machine.SemanticsError;
import trapline.machine.StepListener;
import trapline.machine.stmt.Consulted;
import trapline.machine.stmt.Stmt;

/** Runs a {@link ChoicePoint}: way n is option n. */
final class ChoiceRunner extends Runner {
	private final List<Option> options;

	ChoiceRunner(Actor actor, ChoicePoint choice) {
		super(actor, choice);
		options = choice.options();
	}

	@Override
	int radix() {
		return options.size();
	}

	@Override
	int first(int[] state) {
		return after(NONE, state);
	}

	@Override
	int after(int way, int[] state) {
		for (int i = way + 1; i < options.size(); i++) {
			if (ready(i, state)) {
				return i;
			}
		}
		return NONE;
	}

	private boolean ready(int option, int[] state) {
		try {
			return options.get(option).when().test(state);
		} catch (SemanticsError e) {
			throw e.at(rule(option), source());
		}
	}

	@Override
	int ways() {
		return options.size();
	}

	@Override
	Stmt body(int way) {
		return options.get(way).body();
	}

	@Override
	RuleRef rule(int way) {
		return options.get(way).rule();
	}

	@Override
	String name(int way) {
		return options.get(way).name();
	}

	@Override
	void explain(int way, int[] state, StepListener listener) {
		Consulted.report(options.get(way).when(), state, listener);
	}
}
