package trapline.ui.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

/** What stands above the picture of a scenario. */
final class RunTitles {
	private RunTitles() {
	}

	static RunInfo of(Scenario scenario, Map<String, String> variant, Machine machine) {
		String platform = scenario.getPlatform().substring(scenario.getPlatform().lastIndexOf('.') + 1).replace('_', '-');
		List<String> settings = new ArrayList<>();
		for (Object item : scenario.getItems()) {
			if (item instanceof ScenarioParam param) {
				settings.add(param.getName() + "=" + variant.getOrDefault(param.getName(), written(param)));
			}
		}
		String all = String.join(", ", settings);
		String title = scenario.getTitle() == null ? "" : scenario.getTitle();
		return new RunInfo(scenario.getName().replace('_', '-'), title, all.isEmpty() ? platform : platform + ", " + all,
				"", TimeAxis.ordinal(1), List.of(), host(machine, all), remarks(scenario));
	}

	private static List<Remark> remarks(Scenario scenario) {
		return scenario.getItems().stream().filter(Note.class::isInstance).map(Note.class::cast)
				.map(note -> new Remark(NotedParts.written(note), note.getText())).toList();
	}

	private static String written(ScenarioParam param) {
		if (param.isOpen()) {
			return "open";
		}
		ICompositeNode node = NodeModelUtils.findActualNodeFor(param.getValue());
		return node == null ? "" : NodeModelUtils.getTokenText(node);
	}

	/** What the Machine calls the mode in which the host runs; empty without a host. */
	private static String host(Machine machine, String settings) {
		for (LaneSpec lane : machine.lanes()) {
			for (LaneSpec.Band band : lane.bands()) {
				if (!"white".equals(band.shade())) {
					return band.text() + (settings.isEmpty() ? "" : " (" + settings + ")");
				}
			}
		}
		return "";
	}
}
