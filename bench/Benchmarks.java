import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import trapline.compiler.CompileOptions;
import trapline.compiler.Compiled;
import trapline.compiler.ScenarioCompiler;
import trapline.library.Library;
import trapline.machine.Choice;
import trapline.machine.Machine;
import trapline.machine.SourceSpan;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationMonitor;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.Explorer;
import trapline.machine.explore.Progress;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;
import trapline.notation.Position;
import trapline.session.Story;
import trapline.trace.TraceProgress;
import trapline.trace.TraceReader;
import trapline.ui.run.ScenarioReading;
import trapline.ui.run.SimulatedRun;
import trapline.ui.run.Stories;

/** Measures the engine and prints the tables of README.md. Run by run.sh, in one process, one measurement after the other. */
public final class Benchmarks {
	private static final int WARM_RUNS = 20;
	private static final int COUNTED_STEPS = 400_000;
	private static final int HAZARD_RUNS = 100;
	private static final int EDITS = 9;

	public static void main(String[] args) throws Exception {
		boolean large = List.of(args).contains("--large");
		List<String> gate = Library.standard().examples().stream().map(e -> e.name()).filter(n -> n.startsWith("gate/")).toList();
		List<String> shipped = Library.standard().examples().stream().map(e -> e.name())
				.filter(n -> !n.contains("/")).toList();
		System.out.println("| example | rules | variables | bits | to explore | parse ms | compile ms | ns per step |\n|---|---|---|---|---|---|---|---|");
		List<String> all = new ArrayList<>(shipped);
		all.addAll(gate);
		for (int round = 0; round < WARM_RUNS; round++)
			for (String name : all)
				compile(name, Map.of());
		for (String name : all)
			row(name);
		System.out.println("\n| first hazard of | times | form ms | byte code ms | search ms | all ms, median | the first time |\n|---|---|---|---|---|---|---|");
		for (String name : List.of("s5-04", "s5-05", "iret-unblocking"))
			firstHazard(name);
		edits();
		System.out.println("\n| reference model | states | seconds | states/s | bytes/state |\n|---|---|---|---|---|");
		reference("bench/reference", "1");
		reference("bench/reference", "1");
		if (large)
			reference("bench/reference", "2");
		System.out.println("\n| import | events | seconds | events/s |\n|---|---|---|---|");
		trace();
		trace();
	}

	private record Built(Machine machine, long parseNanos, long compileNanos) {
	}

	private static Built compile(String name, Map<String, String> params) {
		var example = Library.standard().example(name).orElseThrow();
		long start = System.nanoTime();
		Loaded loaded = new NotationLoader(Library.standard()::module).load(example.text(), name + ".trap");
		long parsed = System.nanoTime();
		Compiled compiled = new ScenarioCompiler(object -> {
			Position p = loaded.position(object);
			return p == null ? null : new SourceSpan(p.file(), p.line(), p.column(), p.length());
		}).compile(loaded.scenario().orElseThrow(), loaded.modules(), CompileOptions.NONE.withParams(params));
		if (compiled.machine() == null)
			throw new IllegalStateException(name + ": " + compiled.problems());
		return new Built(compiled.machine(), parsed - start, System.nanoTime() - parsed);
	}

	private static void row(String name) {
		Built built = compile(name, Map.of());
		Machine machine = built.machine();
		System.out.printf("| %s | %d | %d | %d | %d | %d | %d | %d |%n", name, machine.rules().size(), machine.variables().size(),
				machine.interpreter().codec().bits(), ExplorationMachine.of(machine).codec().bits(), built.parseNanos() / 1_000_000,
				built.compileNanos() / 1_000_000, nanosPerStep(machine));
	}

	/** Runs to the end without arrivals, again and again; choosing the step is part of its cost. */
	private static long nanosPerStep(Machine machine) {
		for (int round = 0;; round++) {
			long steps = 0;
			long start = System.nanoTime();
			while (steps < COUNTED_STEPS) {
				int[] state = machine.initial();
				long begun = steps;
				for (Choice choice; (choice = next(machine, state)) != null && steps - begun < 1000; steps++)
					machine.step(state, choice, null);
				if (steps == begun)
					return 0;
			}
			if (round == 1)
				return (System.nanoTime() - start) / steps;
		}
	}

	private static Choice next(Machine machine, int[] state) {
		for (Choice choice : machine.enabled(state))
			if (!choice.arrival())
				return choice;
		return null;
	}

	/** What the workbench does behind an edit before it paints: reads the text, compiles it and runs its first story. */
	private static void edits() {
		Map<String, Double> medians = new HashMap<>();
		medians(medians);
		medians(medians);
		List<String> order = medians.keySet().stream().sorted(Comparator.comparing(medians::get)).toList();
		System.out.println("\n| from an edit to its run, of " + order.size() + " examples | ms, median of " + EDITS + " |\n|---|---|");
		for (int percent : new int[] { 50, 95, 100 }) {
			String name = order.get((order.size() - 1) * percent / 100);
			System.out.printf("| %d %% take at most, as %s | %.1f |%n", percent, name, medians.get(name));
		}
	}

	private static void medians(Map<String, Double> medians) {
		for (var example : Library.standard().examples()) {
			long[] nanos = new long[EDITS];
			for (int round = 0; round < EDITS; round++) {
				long start = System.nanoTime();
				ScenarioReading reading = new ScenarioReading(
						new NotationLoader(Library.standard()::module).load(example.text(), example.name() + ".trap"));
				Machine machine = reading.compile(Map.of()).machine();
				Story story = Stories.of(reading.scenario()).stream().findFirst().orElse(Story.NONE);
				new SimulatedRun(machine, story, reading.title(Map.of(), machine)).runStory();
				nanos[round] = System.nanoTime() - start;
			}
			medians.put(example.name(), median(nanos));
		}
	}

	/** From a compiled scenario to the moment at which a search tells that it saw something. */
	private static void firstHazard(String name) {
		Machine machine = compile(name, Map.of()).machine();
		long[][] parts = new long[4][HAZARD_RUNS];
		for (int round = 0; round < HAZARD_RUNS; round++) {
			long start = System.nanoTime();
			ExplorationMachine system = ExplorationMachine.of(machine);
			long formed = System.nanoTime();
			system.walker();
			long compiled = System.nanoTime();
			FirstSight sight = new FirstSight();
			new Explorer(system, ExplorationOptions.standard(), sight).run();
			parts[0][round] = formed - start;
			parts[1][round] = compiled - formed;
			parts[2][round] = sight.at - compiled;
			parts[3][round] = sight.at - start;
		}
		System.out.printf("| %s | %d | %.1f | %.1f | %.1f | %.1f | %.0f |%n", name, HAZARD_RUNS, median(parts[0]), median(parts[1]),
				median(parts[2]), median(parts[3]), parts[3][0] / 1e6);
	}

	/** Cancels a search as soon as it saw something. */
	private static final class FirstSight implements ExplorationMonitor {
		private long at;

		@Override
		public boolean cancelled() {
			return at != 0;
		}

		@Override
		public void progress(Progress progress) {
			if (at == 0 && !progress.found().isEmpty())
				at = System.nanoTime();
		}
	}

	private static double median(long[] nanos) {
		long[] sorted = nanos.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2] / 1e6;
	}

	private static void reference(String name, String faults) {
		Machine machine = compile(name, Map.of("faults", faults)).machine();
		ExplorationResult result = Explorer.explore(ExplorationMachine.of(machine));
		double seconds = result.nanos() / 1e9;
		System.out.printf("| faults=%s | %d | %.1f | %.0f | %.0f |%n", faults, result.states(), seconds,
				result.states() / seconds, (double) result.bytes() / result.states());
	}

	private static void trace() throws Exception {
		StringBuilder text = new StringBuilder();
		int events = 1_000_000;
		for (int i = 0; i < events / 2; i++)
			text.append(String.format(" CPU 0/KVM-7289    [003] d.... %d.%06d: kvm_exit: vcpu 0 reason EPT_VIOLATION rip 0x%x info1 0x0000000000000181 info2 0x0000000000000000 intr_info 0x00000000 error_code 0x00000000%n CPU 0/KVM-7289    [003] d.... %d.%06d: kvm_entry: vcpu 0, rip 0x%x%n",
					100 + i / 100_000, i * 10 % 1_000_000, i * 3, 100 + i / 100_000, (i * 10 + 4) % 1_000_000, i * 3));
		byte[] bytes = text.toString().getBytes(StandardCharsets.US_ASCII);
		long start = System.nanoTime();
		var imported = TraceReader.read(new ByteArrayInputStream(bytes), "synthetic", bytes.length, progress());
		double seconds = (System.nanoTime() - start) / 1e9;
		System.out.printf("| ftrace text, %d MB | %d | %.1f | %.0f |%n", bytes.length >> 20, imported.run().events().size(), seconds,
				events / seconds);
	}

	private static TraceProgress progress() {
		return TraceProgress.NONE;
	}
}
