package trapline.cli.sweep;

import java.util.List;

import trapline.cli.Failure;
import trapline.machine.Machine;
import trapline.machine.Metric;

/** Finds metrics by the names that people give. */
final class Metrics {
	private Metrics() {
	}

	/**
	 * The metric of that name, with or without its owner.
	 *
	 * @throws Failure with all that there are and what they count, if it is not one of them
	 */
	static Metric find(Machine machine, String name) {
		List<Metric> all = Metric.of(machine);
		List<Metric> found = all.stream().filter(metric -> metric.name().equals(name)).toList();
		if (found.isEmpty()) {
			found = all.stream().filter(metric -> metric.shortName().equals(name)).toList();
		}
		if (found.size() == 1) {
			return found.get(0);
		}
		throw Failure.badInput("--metric " + name + ": " + (found.isEmpty() ? "there is no such metric; " + list(all)
				: "name one of " + String.join(", ", found.stream().map(Metric::name).toList())));
	}

	/** All metrics, a line each. */
	static String list(List<Metric> all) {
		if (all.isEmpty()) {
			return "the modules of this scenario count nothing";
		}
		int width = all.stream().mapToInt(metric -> metric.name().length()).max().orElse(0);
		StringBuilder text = new StringBuilder("metrics are");
		all.forEach(metric -> text.append(String.format("\n  %-" + width + "s  %s", metric.name(), described(metric))));
		return text.toString();
	}

	/** What it counts, with the unit. */
	static String described(Metric metric) {
		return metric.sentence() + (metric.unit().isEmpty() ? "" : " (" + metric.unit() + ")");
	}
}
