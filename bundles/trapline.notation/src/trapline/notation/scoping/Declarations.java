package trapline.notation.scoping;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.Host;
import trapline.model.scenario.Memory;
import trapline.model.scenario.ObjectDeclaration;
import trapline.model.scenario.Routine;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.SoftwareStatement;
import trapline.model.scenario.VCpu;
import trapline.model.semantics.Document;
import trapline.model.semantics.EnumType;
import trapline.model.semantics.Module;
import trapline.model.semantics.StateGroup;
import trapline.model.semantics.Symbol;
import trapline.model.semantics.UnionType;

/** What a document declares for all of it and for those who import it. */
final class Declarations {

	private Declarations() {
	}

	/** Everything with a name at the top level, and what counts as being there: variables, literals, objects. */
	static List<Symbol> of(Document document) {
		List<Symbol> symbols = new ArrayList<>();
		List<? extends EObject> items = document instanceof Module module ? module.getElements()
				: document instanceof Scenario scenario ? scenario.getItems() : List.of();
		for (EObject item : items) {
			if (item instanceof Symbol symbol)
				symbols.add(symbol);
			if (item instanceof EnumType type)
				symbols.addAll(type.getLiterals());
			else if (item instanceof UnionType type)
				symbols.addAll(type.getLiterals());
			else if (item instanceof StateGroup group)
				symbols.addAll(group.getVariables());
			else if (item instanceof Memory memory)
				symbols.addAll(memory.getVariables());
			else if (item instanceof ObjectDeclaration declaration)
				symbols.addAll(declaration.getObjects());
		}
		return symbols;
	}

	/** The labels of all software in a document, in file order. */
	static List<SoftwareStatement> labels(Document document) {
		List<SoftwareStatement> labels = new ArrayList<>();
		List<? extends EObject> items = document instanceof Module module ? module.getElements()
				: document instanceof Scenario scenario ? scenario.getItems() : List.of();
		for (EObject item : items)
			if (item instanceof VCpu || item instanceof Host || item instanceof Routine)
				labels.addAll(labelsIn(item));
		return labels;
	}

	/** The labels inside a piece of software, also of nested statements. */
	static List<SoftwareStatement> labelsIn(EObject software) {
		List<SoftwareStatement> labels = new ArrayList<>();
		for (EObject child : software.eContents()) {
			if (child instanceof SoftwareStatement statement && statement.getName() != null)
				labels.add(statement);
			if (child instanceof VCpu || child instanceof Host || child instanceof Routine || child instanceof CodeBlock
					|| child instanceof SoftwareStatement)
				labels.addAll(labelsIn(child));
		}
		return labels;
	}
}
