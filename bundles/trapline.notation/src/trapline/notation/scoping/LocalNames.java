package trapline.notation.scoping;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.EntityObject;
import trapline.model.scenario.Host;
import trapline.model.scenario.ObjectDeclaration;
import trapline.model.scenario.Routine;
import trapline.model.semantics.ArrivalKind;
import trapline.model.semantics.Candidate;
import trapline.model.semantics.Cascade;
import trapline.model.semantics.Definition;
import trapline.model.semantics.Instruction;
import trapline.model.semantics.Lane;
import trapline.model.semantics.Proc;
import trapline.model.semantics.Quantifier;
import trapline.model.semantics.Symbol;
import trapline.model.semantics.Table;

/** Names that one construct brings for what is inside it. */
final class LocalNames {

	private LocalNames() {
	}

	/**
	 * The names that a construct adds for one of its children.
	 *
	 * @param holder the construct
	 * @param child a direct child of it
	 * @return never null
	 */
	static List<Symbol> of(EObject holder, EObject child) {
		List<Symbol> names = new ArrayList<>();
		if (holder instanceof Quantifier quantifier)
			names.add(quantifier);
		else if (holder instanceof Candidate candidate) {
			if (candidate.getBinding() != null && candidate.getBinding() != child)
				names.add(candidate.getBinding());
		} else if (holder instanceof Proc proc) {
			names.addAll(proc.getLocals());
			names.addAll(proc.getParams());
		} else if (holder instanceof Instruction instruction) {
			names.addAll(instruction.getParams());
			if (instruction.getTarget() != null)
				names.add(instruction.getTarget());
			if (instruction.getSource() != null)
				names.add(instruction.getSource());
		} else if (holder instanceof Lane lane) {
			if (lane.getIndex() != null)
				names.add(lane.getIndex());
		} else if (holder instanceof EntityObject object) {
			if (object.eContainer() instanceof ObjectDeclaration declaration && declaration.getType() != null)
				names.addAll(declaration.getType().getProperties());
		} else if (holder instanceof CodeBlock block)
			names.addAll(block.getLocals());
		else
			names.addAll(params(holder));
		return names;
	}

	private static List<? extends Symbol> params(EObject holder) {
		if (holder instanceof Cascade cascade)
			return cascade.getParams();
		if (holder instanceof Definition definition)
			return definition.getParams();
		if (holder instanceof Table table)
			return table.getParams();
		if (holder instanceof ArrivalKind arrival)
			return arrival.getParams();
		if (holder instanceof Host host)
			return host.getParams();
		if (holder instanceof Routine routine)
			return routine.getParams();
		return List.of();
	}
}
