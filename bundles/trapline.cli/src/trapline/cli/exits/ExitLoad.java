package trapline.cli.exits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import trapline.cli.Console;
import trapline.cli.Failure;
import trapline.cli.scenario.LoadedScenario;
import trapline.cli.scenario.ScenarioLoader;
import trapline.cli.scenario.Variant;
import trapline.cli.scenario.VariantCompiler;
import trapline.library.Library;
import trapline.machine.Machine;
import trapline.machine.Variable;
import trapline.session.Stepper;
import trapline.session.Story;
import trapline.trace.ExitNames;
import trapline.trace.TraceStatistics;

/** Loads the model of exits with those of a trace: its example is the form, and its modules say how an exit is classed. */
public final class ExitLoad {
	private static final String FORM = "exits/measured";
	private static final String FIRST = "\t\t// reason, how many in a second";
	private static final String LAST = "\t\t// so much for the exits";
	private static final String REASON = "reason";
	private static final String CLASSED = "measured[%s]";
	private static final String OTHER = "OTHER_EXIT";
	private static final long MOST_PER_SECOND = 100_000;
	private static final long MOST_NANOS = 2_000_000_000L;

	private final String name;
	private final TraceStatistics numbers;
	private final List<ExitRow> rows = new ArrayList<>();

	/**
	 * The exits of a trace.
	 *
	 * @param name of the trace, as the user gave it
	 * @throws Failure if it has none
	 */
	public ExitLoad(String name, TraceStatistics numbers, Console console) {
		this.name = name;
		this.numbers = numbers;
		if (numbers.exits().isEmpty()) {
			throw Failure.badInput(name + ": there are no exits in it; record the exits and entries of the guest");
		}
		Collection<String> known = compiled(form(), console).variable(REASON).domain().names().all().values();
		numbers.exits().forEach(exits -> {
			String literal = ExitNames.common(exits.reason());
			rows.add(ExitRow.of(exits, known.contains(literal) ? literal : OTHER, numbers));
		});
		if (numbers.spanNs() > 0) {
			classify(compiled(scenario(), console));
		}
	}

	private void classify(Machine machine) {
		Stepper stepper = new Stepper(machine, Story.NONE);
		stepper.run();
		int[] end = stepper.now().copyOfState();
		rows.replaceAll(row -> {
			Variable measured = machine.variable(String.format(CLASSED, row.literal()));
			String kind = measured.domain().names().name(end[measured.slot()]).replace('_', ' ');
			return row.exits().timed() == 0 ? row : row.classed(kind);
		});
	}

	private static Machine compiled(String text, Console console) {
		LoadedScenario loaded = new ScenarioLoader(console).text(FORM, text);
		return new VariantCompiler(loaded).compile(Variant.NONE, console::message).machine();
	}

	private static String form() {
		return Library.standard().example(FORM).orElseThrow().text();
	}

	/**
	 * A scenario with one second of a vCPU of the trace.
	 *
	 * @throws Failure if the trace has no times
	 */
	public String scenario() {
		if (numbers.spanNs() == 0) {
			throw Failure.badInput(name + ": its events have no times, so nobody knows how many exits there are in a second");
		}
		String form = form();
		int first = form.indexOf('\n', form.indexOf(FIRST)) + 1;
		StringBuilder text = new StringBuilder("// thread: S2 address-space isolation\n");
		text.append("// shows: nothing: what isolation costs with the exits of a trace\n");
		text.append("// The exits of ").append(name.replaceAll("[\\r\\n]", " ")).append(": a mean second of one of ").append(Math.max(1, numbers.vcpus()))
				.append(" vCPUs.\n");
		text.append(form, form.indexOf("\nscenario ") + 1, first);
		rows.forEach(row -> text.append(line(row)));
		return text.append(form.substring(form.indexOf(LAST))).toString();
	}

	private static String line(ExitRow row) {
		String note = row.exits().timed() == 0 ? "  // " + row.exits().reason() + ", whose handlers have no times in the trace"
				: row.literal().equals(row.exits().reason()) ? "" : "  // " + row.exits().reason();
		return "\t\texit_load " + row.literal() + ", " + Math.min(row.load(), MOST_PER_SECOND) + ", " + Math.min(row.exits().meanNs(), MOST_NANOS)
				+ ", " + Math.min(row.exits().p99Ns(), MOST_NANOS) + ";" + note + "\n";
	}

	/** The exits by reason, most time first. */
	List<ExitRow> rows() {
		return rows;
	}

	/** Numbers of the whole trace. */
	TraceStatistics numbers() {
		return numbers;
	}
}
