package trapline.cli.sweep;

import java.util.ArrayList;
import java.util.List;

import trapline.machine.Metric;

/** A sweep as a table: a row for each run, with what was set and what was measured. */
final class SweepCsv {
	private SweepCsv() {
	}

	static String of(Sweep sweep) {
		List<String> head = new ArrayList<>(sweep.measured().get(0).settings().keySet());
		boolean swept = !sweep.axes().isEmpty();
		if (swept) {
			head.add(sweep.axes().get(0).name());
		}
		sweep.metrics().stream().map(Metric::name).forEach(head::add);
		StringBuilder text = new StringBuilder(String.join(",", head)).append('\n');
		for (Measured runs : sweep.measured()) {
			for (int i = 0; i < runs.values().size(); i++) {
				List<String> row = new ArrayList<>(runs.settings().values());
				if (swept) {
					row.add(runs.places().get(i));
				}
				runs.values().get(i).forEach(value -> row.add(Integer.toString(value)));
				text.append(String.join(",", row)).append('\n');
			}
		}
		return text.toString();
	}
}
