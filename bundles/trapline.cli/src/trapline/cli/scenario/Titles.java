package trapline.cli.scenario;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import trapline.machine.LaneSpec;
import trapline.machine.Machine;
import trapline.model.scenario.Note;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioParam;
import trapline.notation.scoping.NotedParts;
import trapline.run.Remark;
import trapline.run.RunInfo;
import trapline.run.TimeAxis;

/** What stands above a picture of a scenario. */
final class Titles {
	private Titles() {
	}

	static RunInfo of(Scenario scenario, Variant variant, Machine machine) {
		String platform = scenario.getPlatform().substring(scenario.getPlatform().lastIndexOf('.') + 1).replace('_', '-');
		List<String> settings = settings(scenario, variant);
		List<String> subtitle = new ArrayList<>(List.of(platform));
		subtitle.addAll(settings);
		String title = scenario.getTitle() == null ? "" : scenario.getTitle();
		return new RunInfo(scenario.getName().replace('_', '-'), title, String.join(", ", subtitle), "",
				TimeAxis.ordinal(1), List.of(), host(machine, settings), remarks(scenario));
	}

	private static List<Remark> remarks(Scenario scenario) {
		return scenario.getItems().stream().filter(Note.class::isInstance).map(Note.class::cast)
				.map(note -> new Remark(NotedParts.written(note), note.getText())).toList();
	}

	/** Every parameter with its value, then knobs and rules that the command line changes. */
	static List<String> settings(Scenario scenario, Variant variant) {
		List<String> settings = new ArrayList<>();
		List<String> params = new ArrayList<>();
		scenario.getItems().stream().filter(ScenarioParam.class::isInstance).map(ScenarioParam.class::cast)
				.forEach(param -> {
					params.add(param.getName());
					String value = variant.values().get(param.getName());
					settings.add(param.getName() + "=" + (value == null ? written(param) : value));
				});
		variant.values().entrySet().stream().filter(entry -> !params.contains(entry.getKey())).sorted(
				java.util.Map.Entry.comparingByKey()).forEach(entry -> settings.add(entry.getKey() + "=" + entry.getValue()));
		variant.without().stream().sorted().forEach(rule -> settings.add("without " + rule));
		return settings;
	}

	private static String written(ScenarioParam param) {
		if (param.isOpen()) {
			return "open";
		}
		ICompositeNode node = NodeModelUtils.findActualNodeFor(param.getValue());
		return node == null ? "" : NodeModelUtils.getTokenText(node);
	}

	/** The heading of the host's column: what the machine calls the mode in which the host runs; empty without a host. */
	private static String host(Machine machine, List<String> settings) {
		for (LaneSpec lane : machine.lanes()) {
			for (LaneSpec.Band band : lane.bands()) {
				if (!"white".equals(band.shade())) {
					return band.text() + (settings.isEmpty() ? "" : " (" + String.join(", ", settings) + ")");
				}
			}
		}
		return "";
	}
}
