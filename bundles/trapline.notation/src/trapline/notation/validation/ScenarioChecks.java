package trapline.notation.validation;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.Host;
import trapline.model.scenario.HostUse;
import trapline.model.scenario.KnobSetting;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioItem;
import trapline.model.scenario.ScenarioPackage;
import trapline.model.scenario.ScenarioParam;
import trapline.model.scenario.Setting;
import trapline.model.scenario.Story;
import trapline.model.scenario.StoryChoice;
import trapline.model.scenario.StorySetting;
import trapline.model.scenario.Task;
import trapline.model.scenario.VCpu;
import trapline.model.semantics.Symbol;

/** Whether a scenario as a whole makes sense. */
public class ScenarioChecks extends Checks {

	static final String SOFTWARE = "software";
	static final String STORY = "story";

	@Check
	public void cpus(Scenario scenario) {
		boolean runs = scenario.getItems().stream().anyMatch(VCpu.class::isInstance);
		if (!runs)
			error("there is no software: expected a 'vcpu'", scenario, ScenarioPackage.Literals.SCENARIO__NAME, SOFTWARE);
		ScenarioItem host = null;
		for (ScenarioItem item : scenario.getItems())
			if (item instanceof Host || item instanceof HostUse) {
				if (host != null)
					error("there is another host program in this scenario", item, null, SOFTWARE);
				host = item;
			}
	}

	@Check
	public void tasks(VCpu vcpu) {
		Task task = null;
		for (CodeBlock block : vcpu.getBlocks())
			if (block instanceof Task other) {
				if (task != null)
					error("there is another task in this virtual cpu", other, null, SOFTWARE);
				task = other;
			}
		if (task == null && rolesFrom(vcpu).player("pc") != null)
			error("'" + vcpu.getName() + "' has nothing to run: expected a 'task'", vcpu, null, SOFTWARE);
		Set<String> places = new HashSet<>();
		for (Setting setting : vcpu.getSettings()) {
			String place = NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(setting.getPlace()));
			if (!places.add(place))
				error("'" + place + "' is set twice", setting, ScenarioPackage.Literals.SETTING__PLACE, SOFTWARE);
		}
	}

	@Check
	public void times(EventDeclaration event) {
		boolean written = !NodeModelUtils.findNodesForFeature(event, ScenarioPackage.Literals.EVENT_DECLARATION__TIMES).isEmpty();
		if (written && event.getTimes() < 1)
			error("expected at least 1 time", event, ScenarioPackage.Literals.EVENT_DECLARATION__TIMES, STORY);
	}

	@Check
	public void open(Story story) {
		Set<String> names = new HashSet<>();
		for (StorySetting setting : story.getSettings()) {
			Symbol symbol = setting.getParam() != null ? setting.getParam() : setting.getKnob();
			if (symbol == null || symbol.eIsProxy())
				continue;
			if (!names.add(symbol.getName()))
				error("'" + symbol.getName() + "' is chosen twice", setting, null, STORY);
			else if (!isOpen(symbol, (Scenario) story.eContainer()))
				error("'" + symbol.getName() + "' is not left open, so no story can choose it; expected "
						+ (setting.getParam() != null ? "'open' behind its value in the declaration" : "'knob " + symbol.getName() + " open' above"),
						setting, null, STORY);
		}
	}

	private static boolean isOpen(Symbol symbol, Scenario scenario) {
		return symbol instanceof ScenarioParam param ? param.isOpen() : scenario.getItems().stream()
				.anyMatch(item -> item instanceof KnobSetting setting && setting.isOpen() && setting.getKnob() == symbol);
	}

	@Check
	public void place(StoryChoice choice) {
		if ("at".equals(choice.getAnchor()) && choice.getNumber() < 1)
			error("events count from 1", choice, ScenarioPackage.Literals.STORY_CHOICE__NUMBER, STORY);
		if (choice.getOccurrence() < 0)
			error("occurrences count from 1", choice, ScenarioPackage.Literals.STORY_CHOICE__OCCURRENCE, STORY);
	}
}
