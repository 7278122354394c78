package trapline.edit.fixes;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import trapline.edit.Edit;
import trapline.edit.EditRefused;
import trapline.edit.ScenarioDocument;
import trapline.edit.structure.PartEdits;
import trapline.edit.structure.Spot;
import trapline.model.scenario.Handler;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioPackage.Literals;
import trapline.model.semantics.Instruction;
import trapline.model.semantics.Reference;
import trapline.notation.Problem;
import trapline.notation.validation.HandlerEnd;

/** What can be done about problems of a scenario. */
public final class Fixes {
	private Fixes() {
	}

	/**
	 * The edits that mend a problem, the likeliest first; empty if none is known, or the text has changed meanwhile. Their labels say
	 * what they do.
	 *
	 * @param problem one of {@link ScenarioDocument#problems()}, of the document's own text
	 */
	public static List<Edit> of(ScenarioDocument document, Problem problem) {
		if (!document.isCurrent() || !(document.loaded().document() instanceof Scenario scenario)) {
			return List.of();
		}
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(NodeModelUtils.getNode(scenario).getRootNode(), problem.offset());
		EObject object = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		try {
			if (HandlerEnd.CODE.equals(problem.code())) {
				return ending(EcoreUtil2.getContainerOfType(object, Handler.class));
			}
			return Diagnostic.LINKING_DIAGNOSTIC.equals(problem.code()) && object instanceof Reference reference
					? new MissingName(scenario, reference, leaf.getText()).edits() : List.of();
		} catch (EditRefused changed) {
			return List.of();
		}
	}

	private static List<Edit> ending(Handler handler) {
		return handler == null ? List.of() : HandlerEnd.of(handler).map(Instruction::getName)
				.map(name -> List.of(PartEdits.add("Add " + name, new Spot(handler, Literals.CODE_BLOCK__BODY, handler.getBody().size()), name + ";")))
				.orElse(List.of());
	}
}
