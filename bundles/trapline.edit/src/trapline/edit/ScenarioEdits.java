package trapline.edit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;

import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.KnobSetting;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioPackage;
import trapline.model.scenario.ScenarioParam;
import trapline.model.scenario.Story;
import trapline.model.scenario.StoryChoice;
import trapline.model.semantics.Expression;

/**
 * Edits of a scenario by meaning. Each changes the least text it can, so that comments and layout stay. Objects are
 * those of the current parse of the text ({@link ScenarioDocument#loaded()}), not of its live copy.
 */
public final class ScenarioEdits {

	private ScenarioEdits() {
	}

	/** Places an arrival of a story somewhere else. */
	public static Edit moveStoryChoice(StoryChoice choice, Anchor to) {
		INode anchor = Nodes.of(choice, ScenarioPackage.Literals.STORY_CHOICE__ANCHOR);
		INode last = Nodes.of(choice, "at".equals(choice.getAnchor()) ? ScenarioPackage.Literals.STORY_CHOICE__NUMBER
				: choice.getOccurrence() > 0 ? ScenarioPackage.Literals.STORY_CHOICE__OCCURRENCE : ScenarioPackage.Literals.STORY_CHOICE__LABEL);
		return Edit.of("Move " + title(choice.getEvent()) + " " + to.words(), anchor.getOffset(), last.getEndOffset() - anchor.getOffset(), to.text());
	}

	/**
	 * Adds an arrival to a story.
	 *
	 * @param index how many choices come before it
	 */
	public static Edit addStoryChoice(Story story, int index, EventDeclaration event, Anchor at) {
		String text = Nodes.text(story);
		String choice = event.getName() + " " + at.text() + ";";
		String label = "Add " + title(event) + " " + at.words();
		List<StoryChoice> choices = story.getChoices();
		if (choices.isEmpty()) {
			int brace = Nodes.lastKeyword(story, "}").getOffset();
			return Edit.of(label, brace, 0, Character.isWhitespace(text.charAt(brace - 1)) ? choice + " " : " " + choice + " ");
		}
		if (index > 0) {
			INode previous = Nodes.of(choices.get(index - 1));
			boolean own = Lines.isAlone(text, previous.getOffset(), previous.getEndOffset());
			return own ? Edit.of(label, Lines.end(text, previous.getEndOffset()), 0, Lines.indent(text, previous.getOffset()) + choice + Lines.separator(text))
					: Edit.of(label, previous.getEndOffset(), 0, " " + choice);
		}
		INode next = Nodes.of(choices.get(0));
		boolean own = Lines.isAlone(text, next.getOffset(), next.getEndOffset());
		return Edit.of(label, next.getOffset(), 0, own ? choice + Lines.separator(text) + Lines.indent(text, next.getOffset()) : choice + " ");
	}

	/** Takes an arrival out of a story; a comment behind it goes with it. */
	public static Edit removeStoryChoice(StoryChoice choice) {
		return remove("Remove " + title(choice.getEvent()) + " from the story", choice);
	}

	/** Gives a parameter another value. @param value as written in the notation */
	public static Edit setParam(ScenarioParam param, String value) {
		return set("Set " + param.getName() + " to " + value, param, param.getValue(), value);
	}

	/** Fixes a knob; an existing setting of it is changed. @param value as written in the notation */
	public static Edit setKnob(Scenario scenario, String knob, String value) {
		String label = "Set " + knob + " to " + value;
		for (KnobSetting setting : EcoreUtil2.typeSelect(scenario.getItems(), KnobSetting.class))
			if (knob.equals(setting.getKnob().getName()))
				return setting.isOpen() ? close(label, setting, value) : set(label, setting, setting.getValue(), value);
		String text = Nodes.text(scenario);
		int at = Lines.end(text, endOfHead(scenario));
		String separator = Lines.separator(text);
		boolean open = at > 0 && text.charAt(at - 1) != '\n';
		return Edit.of(label, at, 0, (open ? separator : "") + "knob " + knob + " = " + value + (open ? "" : separator));
	}

	/** Leaves a knob to the platform again. */
	public static Edit removeKnob(KnobSetting setting) {
		return remove("Reset " + setting.getKnob().getName(), setting);
	}

	/** What the head of a scenario ends with: its last knob or parameter, its last import, its platform. */
	private static int endOfHead(Scenario scenario) {
		EObject last = null;
		for (EObject item : scenario.getItems())
			if (item instanceof KnobSetting || item instanceof ScenarioParam)
				last = item;
		if (last == null && !scenario.getImports().isEmpty())
			last = scenario.getImports().get(scenario.getImports().size() - 1);
		return last != null ? Nodes.of(last).getEndOffset() : Nodes.of(scenario, ScenarioPackage.Literals.SCENARIO__PLATFORM).getEndOffset();
	}

	private static Edit set(String label, EObject owner, Expression old, String value) {
		if (value.isBlank() || old == null)
			throw new EditRefused("expected a value for " + label);
		INode node = Nodes.of(old);
		return Edit.of(label, node.getOffset(), node.getLength(), value.strip());
	}

	private static Edit close(String label, KnobSetting setting, String value) {
		INode open = Nodes.of(setting, ScenarioPackage.Literals.KNOB_SETTING__OPEN);
		return Edit.of(label, open.getOffset(), open.getLength(), "= " + value.strip());
	}

	private static Edit remove(String label, EObject item) {
		String text = Nodes.text(item);
		INode node = Nodes.of(item);
		if (Lines.isAlone(text, node.getOffset(), node.getEndOffset())) {
			int begin = Lines.begin(text, node.getOffset());
			return Edit.of(label, begin, Lines.end(text, node.getEndOffset()) - begin, "");
		}
		int end = node.getEndOffset();
		boolean blank = end < text.length() && text.charAt(end) == ' ';
		return Edit.of(label, node.getOffset(), end - node.getOffset() + (blank ? 1 : 0), "");
	}

	/** How the labels of edits call an arrival: by its kind, as the timeline does. */
	private static String title(EventDeclaration event) {
		return event.getKind() == null || event.getKind().getName() == null ? event.getName() : event.getKind().getName().toUpperCase();
	}
}
