package trapline.machine.interpret;

import java.util.List;
import trapline.machine.Actor;
import trapline.machine.Arrival;
import trapline.machine.Choice;
import trapline.machine.SemanticsError;
import trapline.machine.StepListener;
import trapline.machine.Variable;
import trapline.machine.stmt.Execution;
import trapline.machine.stmt.Stmt;

/** Lists the alternatives of a transition and names them by what is chosen in them. */
final class Labels {
	private final Program program;

	Labels(Program program) {
		this.program = program;
	}

	void actor(Runner runner, int[] state, List<Choice> into) {
		Actor actor = runner.actor;
		int radix = runner.radix();
		for (int way = runner.first(state); way != Runner.NONE; way = runner.after(way, state)) {
			String name = runner.name(way).isEmpty() ? actor.name() : actor.name() + " " + runner.name(way);
			int base = radix == 1 ? 0 : way;
			alternatives(runner.body(way), actor, state,
					(digits, chosen) -> into.add(new Choice(false, actor.index(), base + radix * digits, name + chosen)));
		}
	}

	void arrival(int index, int[] state, List<Choice> into) {
		Arrival arrival = program.arrivals[index];
		try {
			if (program.mayArrive(index, state)) {
				alternatives(arrival.body(), program.targets[index], state,
						(digits, chosen) -> into.add(new Choice(true, index, digits, arrival.name() + chosen)));
			}
		} catch (SemanticsError e) {
			throw e.at(arrival.rule(), arrival.source());
		}
	}

	private interface Alternative {
		void found(int digits, String chosen);
	}

	private static void alternatives(Stmt body, Actor actor, int[] state, Alternative sink) {
		if (!body.branches()) {
			sink.found(0, "");
			return;
		}
		Execution execution = new Execution();
		int digits = 0;
		while (digits >= 0) {
			StringBuilder chosen = new StringBuilder();
			execution.begin(actor, new ChosenValues(chosen), digits);
			try {
				body.run(state.clone(), execution);
			} catch (SemanticsError e) {
				// the step itself reports it; here only the choices before it count
				chosen.append(" ...");
			}
			sink.found(digits, chosen.toString());
			digits = execution.following();
		}
	}

	private record ChosenValues(StringBuilder text) implements StepListener {
		@Override
		public void chosen(Variable variable, int value) {
			text.append(' ').append(variable.name()).append('=').append(variable.show(value));
		}
	}
}
