package trapline.edit.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import trapline.edit.Replace;
import trapline.model.scenario.Note;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioPackage.Literals;
import trapline.model.scenario.VCpu;

/** Notes that call a part behind its virtual cpu follow it to another one. */
final class NoteOwners {
	private NoteOwners() {
	}

	/**
	 * What changes in notes.
	 *
	 * @param before the parse before the parts moved
	 * @param parts  of that parse
	 * @param owner  what they have moved into, of that parse
	 * @param now    the parse after it
	 */
	static List<Replace> after(Parse before, Collection<? extends EObject> parts, EObject owner, Parse now) {
		List<Replace> replaces = new ArrayList<>();
		VCpu vcpu = vcpu(owner);
		if (vcpu == null) {
			return replaces;
		}
		List<Note> notes = notes(before);
		for (int i = 0; i < notes.size(); i++) {
			Note note = notes.get(i);
			if (note.getOwner() instanceof VCpu old && old != vcpu && Bounds.isIn(parts, note.getPart())) {
				INode name = NodeModelUtils.findNodesForFeature(notes(now).get(i), Literals.NOTE__OWNER).get(0);
				replaces.add(new Replace(name.getOffset(), name.getLength(), vcpu.getName()));
			}
		}
		return replaces;
	}

	private static VCpu vcpu(EObject owner) {
		EObject at = owner;
		while (at != null && !(at instanceof VCpu)) {
			at = at.eContainer();
		}
		return (VCpu) at;
	}

	private static List<Note> notes(Parse parse) {
		return ((Scenario) parse.root()).getItems().stream().filter(Note.class::isInstance).map(Note.class::cast).toList();
	}
}
