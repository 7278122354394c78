package trapline.conform.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import trapline.compiler.CompileOptions;
import trapline.conform.corpus.Hypervisor;
import trapline.conform.corpus.Observation;
import trapline.conform.corpus.OracleCase.Program;
import trapline.conform.corpus.Op;
import trapline.conform.export.Arrivals.Arriving;
import trapline.conform.export.Arrivals.Way;
import trapline.conform.model.ProgramLoader;
import trapline.conform.model.ProgramRunner;
import trapline.conform.program.ProgramWriter;
import trapline.conform.program.StackForm;
import trapline.machine.Machine;

/** Makes one run a test. */
final class TestMaker {
	/** So many ways to place the events of a run are tried. */
	private static final int TRIALS = 400;

	private final ProgramLoader loader;
	private final Subject subject;
	private final boolean recorded;
	private final RunTrace trace;
	private final Unrolled run;
	private final PageNames pages;
	private final StartState start;
	private final Hypervisor hypervisor;
	private final Map<Integer, Map<String, Object>> gates;
	private final List<Block> blocks = new ArrayList<>();

	/** @throws NotTestable if the scenario is about more than software on one processor */
	TestMaker(Subject subject, ProgramLoader loader) {
		this.subject = subject;
		this.loader = loader;
		recorded = Vocabulary.isRecorded(subject.scenario());
		Processor cpu = Processor.of(subject.machine());
		pages = new PageNames(cpu, recorded, GuestHost.isOf(subject));
		start = new StartState(subject, cpu, pages, recorded);
		Vocabulary.check(subject, start);
		pages.check(subject);
		gates = start.gates();
		trace = RunTrace.of(subject.machine(), subject.choices());
		run = Unrolled.of(trace);
		hypervisor = GuestHost.isOf(subject) ? GuestHost.of(subject, cpu, pages).in(trace, run) : null;
	}

	/**
	 * The test.
	 *
	 * @throws NotTestable if the run cannot be one
	 */
	OracleTest test() {
		List<Arriving> arrivals = new Arrivals(subject, trace, run).all();
		BlockReader reader = new BlockReader(subject, run, pages, recorded);
		run.activations().forEach(activation -> blocks.add(reader.read(activation)));
		String difference = null;
		for (List<Way> ways : new Combinations(arrivals.stream().map(Arriving::ways).toList(), TRIALS)) {
			List<Block> placed = placed(ways);
			Program program = program(placed);
			Machine machine = compile(program);
			String found = difference(placed, machine);
			if (found == null)
				return named(program, placed, ProgramRunner.run(machine));
			difference = difference == null ? found : difference;
		}
		throw refuse(arrivals, difference);
	}

	private NotTestable refuse(List<Arriving> arrivals, String difference) {
		for (Arriving arriving : arrivals)
			if (!arriving.held().isEmpty())
				return new NotTestable(arriving.arrival().source(), arriving.arrival().name() + " arrives " + arriving.held()
						+ "; " + difference);
		return arrivals.isEmpty() ? subject.refuse("as operations of a test it is another run: " + difference)
				: new NotTestable(arrivals.get(0).arrival().source(), arrivals.get(0).arrival().name()
						+ ": no instruction of the program can raise it so that the rest stays the same; " + difference);
	}

	private List<Block> placed(List<Way> ways) {
		Map<Activation, List<Line>> more = new HashMap<>();
		more.put(blocks.get(0).activation(), new ArrayList<>(recorded ? List.of() : start.preparations()));
		ways.forEach(way -> more.computeIfAbsent(way.activation(), key -> new ArrayList<>()).add(way.line()));
		List<Block> placed = new ArrayList<>();
		blocks.forEach(block -> placed.add(block.with(more.getOrDefault(block.activation(), List.of()))));
		return new BreakpointLabels(subject, placed).resolved();
	}

	private Program program(List<Block> placed) {
		Map<Integer, List<List<Op>>> handlers = new TreeMap<>();
		placed.stream().filter(block -> !block.activation().isMain())
				.forEach(block -> handlers.computeIfAbsent(block.activation().vector(), key -> new ArrayList<>()).add(block.ops()));
		handlers.values().forEach(TestMaker::shorten);
		handlers.values().removeIf(deliveries -> deliveries.equals(List.of(List.of())));
		return new Program(start.cpl(), start.flag("IF"), start.flag("TF"), start.flag("AC"), start.flag("alignment_mask"),
				gates, placed.get(0).ops(), new LinkedHashMap<>(handlers), start.ist4Page(), hypervisor);
	}

	/** The last block serves all later deliveries. */
	private static void shorten(List<List<Op>> deliveries) {
		while (deliveries.size() > 1 && deliveries.get(deliveries.size() - 1).equals(deliveries.get(deliveries.size() - 2)))
			deliveries.remove(deliveries.size() - 1);
	}

	private Machine compile(Program program) {
		return loader.compile(ProgramWriter.write(program, StackForm.FRAMES), CompileOptions.NONE).machine();
	}

	/** How what the program shows differs from what the scenario shows; null if it does not. */
	private String difference(List<Block> placed, Machine machine) {
		RunTrace other = RunTrace.of(machine, List.of());
		Unrolled unrolled = Unrolled.of(other);
		BlockReader reader = new BlockReader(subject, unrolled, new PageNames(Processor.of(machine), true, hypervisor != null), true);
		List<String> asked = Shown.of(trace, run, placed, pages::known, start::stackName);
		List<String> shown = Shown.of(other, unrolled, unrolled.activations().stream().map(reader::read).toList(),
				UnaryOperator.identity(), UnaryOperator.identity());
		int same = 0;
		while (same < asked.size() && same < shown.size() && asked.get(same).equals(shown.get(same)))
			same++;
		// a loop may be seen a round longer in one of them
		boolean whole = trace.end().equals("livelock") ? same > 0 && same == Math.min(asked.size(), shown.size())
				: same == asked.size() && same == shown.size();
		if (whole && trace.end().equals(other.end()))
			return null;
		return "it shows '" + at(asked, same, trace.end()) + "', and a program would show '" + at(shown, same, other.end()) + "'";
	}

	private static String at(List<String> lines, int index, String end) {
		return index < lines.size() ? lines.get(index) : end;
	}

	private OracleTest named(Program program, List<Block> placed, Observation expected) {
		Map<String, List<String>> remarks = new LinkedHashMap<>();
		placed.forEach(block -> remarks.put(block.name(), block.lines().stream().map(Line::says).toList()));
		String topic = subject.scenario().getName();
		String id = (topic + "-" + subject.name()).toLowerCase().replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		String title = subject.scenario().getTitle() == null ? topic : subject.scenario().getTitle();
		return new OracleTest(id, topic, title, subject.name(), subject.positions().span(subject.scenario()), program, remarks, expected);
	}
}
