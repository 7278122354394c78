package trapline.cli.sweep;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import trapline.cli.Failure;
import trapline.diagram.plot.Plot;
import trapline.machine.Metric;
import trapline.model.scenario.KnobSetting;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioParam;
import trapline.model.semantics.Knob;
import trapline.model.semantics.NamedTypeRef;
import trapline.model.semantics.Reference;
import trapline.model.semantics.TypeRef;

/** A sweep as a plot, labelled with what modules and scenario say of parameter and metrics. */
final class SweepPlot {
	private SweepPlot() {
	}

	/** @throws Failure if it cannot be drawn as one plot */
	static Plot of(Sweep sweep, Curves curves) {
		List<Metric> metrics = sweep.metrics();
		Set<String> units = metrics.stream().map(Metric::unit).collect(Collectors.toCollection(TreeSet::new));
		if (units.size() > 1) {
			throw Failure.badInput("these metrics have different units and no common axis: "
					+ String.join(", ", metrics.stream().map(metric -> metric.name() + " (" + metric.unit() + ")").toList())
					+ "; plot one after the other");
		}
		if (curves.lines().isEmpty()) {
			throw Failure.badInput("there is nothing to plot yet");
		}
		if (curves.lines().size() > Plot.MOST_CURVES) {
			throw Failure.badInput("these are " + curves.lines().size() + " curves; nobody tells more than " + Plot.MOST_CURVES
					+ " apart: set a parameter with --variant, or name fewer metrics");
		}
		Scenario scenario = sweep.loaded().scenario();
		String title = scenario.getTitle() == null ? scenario.getName() : scenario.getTitle();
		String set = String.join(", ", sweep.fixed());
		String unit = metrics.get(0).unit().isEmpty() ? "" : " (" + metrics.get(0).unit() + ")";
		String up = metrics.size() == 1 ? metrics.get(0).name() + ": " + metrics.get(0).sentence() + unit
				: String.join(", ", metrics.stream().map(Metric::name).toList()) + unit;
		return new Plot(title, set, across(sweep), up, curves.lines().stream().map(Curves.Line::curve).toList(),
				curves.meetings().stream().map(meeting -> new Plot.Mark(meeting.crossing().x(), meeting.crossing().y(), curves.text(meeting)))
						.toList());
	}

	/** The parameter with what is known of it: the knob that it sets, else its type. */
	private static String across(Sweep sweep) {
		String name = sweep.axes().get(0).name();
		for (var item : sweep.loaded().scenario().getItems()) {
			if (item instanceof KnobSetting setting && setting.getValue() instanceof Reference reference && reference.getSymbol() != null
					&& name.equals(reference.getSymbol().getName()) && setting.getKnob().getDoc() != null) {
				return name + ": " + setting.getKnob().getDoc();
			}
			if (item instanceof ScenarioParam param && param.getName().equals(name) && unit(param.getType()) != null) {
				return name + " (" + unit(param.getType()) + ")";
			}
		}
		return sweep.loaded().loaded().baseFirst().stream().flatMap(module -> module.getElements().stream())
				.filter(element -> element instanceof Knob knob && knob.getName().equals(name) && knob.getDoc() != null)
				.map(element -> name + ": " + ((Knob) element).getDoc()).findFirst().orElse(name);
	}

	private static String unit(TypeRef type) {
		return type instanceof NamedTypeRef named && named.getType() != null ? named.getType().getName().replace('_', ' ') : null;
	}
}
