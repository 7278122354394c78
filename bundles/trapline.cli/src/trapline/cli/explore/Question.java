package trapline.cli.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import trapline.cli.Failure;
import trapline.cli.args.CommandLine;
import trapline.cli.args.Option;
import trapline.cli.scenario.CompiledScenario;
import trapline.machine.Check;
import trapline.machine.Hazard;
import trapline.machine.Machine;

/**
 * What a search is asked for, if not for everything.
 *
 * @param check  a check, by its number from 1 on or its text; null for none
 * @param hazard the id of a hazard; null for none
 */
public record Question(String check, String hazard) {
	private static final String CHECK = "--check";
	private static final String HAZARD = "--hazard";

	/** The options with which one asks. */
	public static List<Option> options() {
		return List.of(Option.valued(CHECK, "CHECK", "answer this check only, by its number or text, and stop when that is known"),
				Option.valued(HAZARD, "ID", "look for this hazard only, and stop when it is found"));
	}

	/** What the command line asks for. */
	public static Question of(CommandLine line) {
		return new Question(line.has(CHECK) ? line.value(CHECK) : null, line.has(HAZARD) ? line.value(HAZARD) : null);
	}

	/** Whether it is for something rather than everything. */
	public boolean asked() {
		return check != null || hazard != null;
	}

	/**
	 * A scenario of which no more is judged than is asked for.
	 *
	 * @throws Failure if it has no such check or hazard
	 */
	public CompiledScenario about(CompiledScenario scenario) {
		if (!asked()) {
			return scenario;
		}
		Machine machine = scenario.machine();
		List<Check> checks = check == null ? List.of() : List.of(named(machine.checks()));
		List<String> ids = new ArrayList<>(checks.stream().map(Check::hazard).filter(id -> id != null).toList());
		if (hazard != null) {
			ids.add(known(machine.hazards()));
		}
		List<Hazard> hazards = machine.hazards().stream().filter(h -> ids.contains(h.id())).toList();
		return new CompiledScenario(scenario.scenario(), machine.judging(hazards, checks), scenario.info(), scenario.stories(),
				scenario.settings());
	}

	private Check named(List<Check> checks) {
		return IntStream.range(0, checks.size()).filter(i -> check.equals(Integer.toString(i + 1)) || check.equals(checks.get(i).text()))
				.mapToObj(checks::get).findFirst().orElseThrow(() -> Failure.badInput("there is no check " + check + ", expected "
						+ (checks.isEmpty() ? "none: the scenario has no checks" : "one of " + String.join(", ", numbered(checks)))));
	}

	private static List<String> numbered(List<Check> checks) {
		return IntStream.range(0, checks.size()).mapToObj(i -> (i + 1) + " (" + checks.get(i).text() + ")").toList();
	}

	private String known(List<Hazard> hazards) {
		List<String> ids = hazards.stream().map(Hazard::id).distinct().toList();
		if (!ids.contains(hazard)) {
			throw Failure.badInput("no hazard " + hazard + " is looked for here, expected "
					+ (ids.isEmpty() ? "none: the platform has no hazards" : "one of " + String.join(", ", ids)));
		}
		return hazard;
	}
}
