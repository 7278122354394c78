package trapline.cli.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import trapline.cli.Console;
import trapline.cli.Failure;
import trapline.cli.Progress;
import trapline.cli.args.CommandLine;
import trapline.cli.scenario.CompiledScenario;
import trapline.cli.scenario.LoadedScenario;
import trapline.cli.scenario.Telling;
import trapline.cli.scenario.Variant;
import trapline.cli.scenario.VariantCompiler;
import trapline.compiler.ScenarioCompiler;
import trapline.machine.Metric;
import trapline.session.Moment;

/** Runs every variant of a scenario for every value of a parameter, and reads the metrics of each run. */
public final class Sweep {
	private static final int MOST_RUNS = 100_000;

	private final LoadedScenario loaded;
	private final CommandLine line;
	private final Variant given;
	private final List<Axis> axes;
	private final List<Metric> metrics;
	private final List<Map<String, String>> settings;
	private final VariantCompiler compiler;
	private final String known;
	private final List<String> fixed;
	private final List<Measured> measured = new ArrayList<>();
	private int runs;

	/**
	 * Prepares a sweep.
	 *
	 * @param given   what the command line sets for all runs
	 * @param axes    parameters that are swept; the first is the one that curves run over
	 * @param metrics names of metrics
	 * @param line    says which story is run
	 * @param console where warnings go
	 * @throws Failure if there is no such parameter or metric, or if the scenario cannot be run
	 */
	public Sweep(LoadedScenario loaded, Variant given, List<Axis> axes, List<String> metrics, CommandLine line, Console console) {
		this.loaded = loaded;
		this.line = line;
		this.given = given;
		this.axes = List.copyOf(axes);
		compiler = new VariantCompiler(loaded);
		Set<String> names = new LinkedHashSet<>();
		for (Axis axis : axes) {
			compiler.settable().require(axis.name(), "--param " + axis.name());
			if (!names.add(axis.name())) {
				throw Failure.badInput("--param " + axis.name() + " is given twice");
			}
			if (given.values().containsKey(axis.name())) {
				throw Failure.badInput("--param " + axis.name() + ": --variant gives it one value, so there is nothing to sweep");
			}
		}
		settings = settings();
		CompiledScenario first = compiler.compile(variant(settings.get(0), axes.isEmpty() ? null : axes.get(0).values().get(0)), console::message);
		fixed = first.settings().stream().filter(setting -> isFixed(setting.substring(0, Math.max(0, setting.indexOf('='))))).toList();
		known = Metrics.list(Metric.of(first.machine()));
		this.metrics = metrics.stream().map(name -> Metrics.find(first.machine(), name)).distinct().toList();
		if (total() > MOST_RUNS) {
			throw Failure.badInput("these are " + total() + " runs; take steps that leave " + MOST_RUNS + " or fewer");
		}
	}

	private boolean isFixed(String name) {
		return !settings.get(0).containsKey(name) && (axes.isEmpty() || !axes.get(0).name().equals(name));
	}

	/** Every combination of what the scenario compares, unless the command line has set it, and of the axes but the first. */
	private List<Map<String, String>> settings() {
		Set<Map<String, String>> all = new LinkedHashSet<>();
		for (Map<String, String> compared : ScenarioCompiler.variants(loaded.scenario())) {
			Map<String, String> open = new LinkedHashMap<>(compared);
			open.keySet().removeIf(name -> given.values().containsKey(name) || axes.stream().anyMatch(axis -> axis.name().equals(name)));
			all.add(open);
		}
		List<Map<String, String>> combined = new ArrayList<>(all);
		for (Axis axis : axes.subList(Math.min(1, axes.size()), axes.size())) {
			List<Map<String, String>> more = new ArrayList<>();
			for (Map<String, String> below : combined) {
				for (String value : axis.values()) {
					Map<String, String> next = new LinkedHashMap<>(below);
					next.put(axis.name(), value);
					more.add(next);
				}
			}
			combined = more;
		}
		return combined;
	}

	private Variant variant(Map<String, String> setting, String place) {
		Variant variant = given;
		for (Map.Entry<String, String> entry : setting.entrySet()) {
			variant = variant.with(entry.getKey(), entry.getValue());
		}
		return place == null ? variant : variant.with(axes.get(0).name(), place);
	}

	/**
	 * Does all runs, or as many as there is time for.
	 *
	 * @return whether all were done
	 * @throws Failure if one of them does not come to its end
	 */
	public boolean run(BooleanSupplier cancelled, Progress progress) {
		for (Map<String, String> setting : settings) {
			List<String> done = new ArrayList<>();
			List<List<Integer>> values = new ArrayList<>();
			measured.add(new Measured(setting, done, values));
			if (axes.isEmpty()) {
				values.add(measure(variant(setting, null)));
				runs++;
			}
			for (String place : axes.isEmpty() ? List.<String>of() : axes.get(0).values()) {
				if (cancelled.getAsBoolean()) {
					return false;
				}
				progress.at(runs + " of " + total() + " runs");
				values.add(measure(variant(setting, place)));
				done.add(place);
				runs++;
			}
		}
		return true;
	}

	private List<Integer> measure(Variant variant) {
		CompiledScenario scenario = compiler.compile(variant, warning -> { });
		Telling telling = Telling.of(scenario, line);
		Failure failure = telling.cutShort();
		if (failure != null) {
			throw new Failure(failure.status(), String.join(", ", scenario.settings()) + ": " + failure.getMessage());
		}
		List<Moment> path = telling.path();
		int[] end = path.get(path.size() - 1).copyOfState();
		return metrics.stream().map(metric -> Metrics.find(scenario.machine(), metric.name()).value(end)).toList();
	}

	/** How many runs it takes. */
	public long total() {
		return (long) settings.size() * (axes.isEmpty() ? 1 : axes.get(0).values().size());
	}

	/** How many runs were done. */
	public int done() {
		return runs;
	}

	/** Every metric that the scenario has, with what it counts: several lines. */
	public String known() {
		return known;
	}

	LoadedScenario loaded() {
		return loaded;
	}

	/** What all runs have in common: parameters with their values, knobs and rules that the command line changes. */
	List<String> fixed() {
		return fixed;
	}

	/** What the command line sets for all runs. */
	Variant given() {
		return given;
	}

	List<Axis> axes() {
		return axes;
	}

	List<Metric> metrics() {
		return metrics;
	}

	List<Measured> measured() {
		return measured;
	}
}
