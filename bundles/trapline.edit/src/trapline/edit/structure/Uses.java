package trapline.edit.structure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import trapline.edit.EditRefused;
import trapline.model.scenario.CheckDeclaration;
import trapline.model.scenario.Compare;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.HostUse;
import trapline.model.scenario.KnobSetting;
import trapline.model.scenario.Note;
import trapline.model.scenario.RoutineCall;
import trapline.model.scenario.ScenarioPackage.Literals;
import trapline.model.scenario.Setting;
import trapline.model.scenario.SoftwareGoto;
import trapline.model.scenario.StoryChoice;
import trapline.model.scenario.StorySetting;

/** What goes with parts because it names them, and what keeps them from going. */
final class Uses {
	private final Parse parse;
	private final Set<EObject> parts = new LinkedHashSet<>();
	private final Set<EventDeclaration> untied = new LinkedHashSet<>();

	/** @throws EditRefused if something that cannot go by itself names one of the parts */
	Uses(Parse parse, List<? extends EObject> parts) {
		this.parse = parse;
		this.parts.addAll(parts);
		int size;
		do {
			size = this.parts.size();
			List.copyOf(this.parts).forEach(this::knob);
			References.in(parse.root()).filter(name -> Bounds.isIn(this.parts, name.to()) && !Bounds.isIn(this.parts, name.from())).toList()
					.forEach(this::follow);
		} while (this.parts.size() > size);
	}

	/** The parts, and those that name them. */
	Set<EObject> parts() {
		return parts;
	}

	/** Words of parts that stay. */
	List<Cut> words() {
		List<Cut> words = new ArrayList<>();
		for (EventDeclaration event : untied) {
			if (!Bounds.isIn(parts, event)) {
				INode label = NodeModelUtils.findNodesForFeature(event, Literals.EVENT_DECLARATION__AFTER).get(0);
				int begin = parse.source().backBlanks(Words.before(label, "after").getOffset());
				words.add(new Cut(begin, label.getEndOffset(), null));
			}
		}
		return words;
	}

	/** A story gives values to what is open only. */
	private void knob(EObject part) {
		if (part instanceof KnobSetting setting) {
			EcoreUtil.getAllContents(parse.root(), false).forEachRemaining(object -> {
				if (object instanceof StorySetting story && story.getKnob() == setting.getKnob()) {
					parts.add(story);
				}
			});
		}
	}

	private void follow(References.Named name) {
		if (name.by() == Literals.EVENT_DECLARATION__AFTER) {
			untied.add((EventDeclaration) name.from());
			return;
		}
		EObject user = user(name.from());
		boolean goes = user instanceof StoryChoice || user instanceof StorySetting || user instanceof CheckDeclaration || user instanceof Setting || user instanceof Note
				|| name.by() == Literals.COMPARE__PARAM || name.by() == Literals.EVENT_DECLARATION__VCPU || name.by() == Literals.HOST_USE__HOST;
		if (!goes) {
			throw new EditRefused(refusal(name));
		}
		parts.add(user);
	}

	private String refusal(References.Named name) {
		int line = parse.source().line(Element.node(name.from()).getOffset());
		String what = "'" + name.name() + "'";
		if (name.from() instanceof SoftwareGoto) {
			return "'goto " + name.name() + "' in line " + line + " jumps to it; remove the 'goto' first, or both together";
		}
		if (name.from() instanceof RoutineCall) {
			return "line " + line + " calls " + what + "; remove the call first, or both together";
		}
		return "line " + line + " uses " + what + "; change that line first, or remove both together";
	}

	/** The smallest part around a name that can go by itself, or that says what the name is for. */
	private static EObject user(EObject name) {
		EObject at = name;
		while (at.eContainer() != null && !(at instanceof StoryChoice || at instanceof StorySetting || at instanceof CheckDeclaration
				|| at instanceof Setting || at instanceof Compare || at instanceof EventDeclaration || at instanceof HostUse || at instanceof Note)) {
			at = at.eContainer();
		}
		return at;
	}
}
