package trapline.notation.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import trapline.model.scenario.Handler;
import trapline.model.semantics.Assign;
import trapline.model.semantics.CallStatement;
import trapline.model.semantics.Document;
import trapline.model.semantics.Instruction;
import trapline.model.semantics.Proc;
import trapline.model.semantics.Reference;
import trapline.model.semantics.Symbol;
import trapline.notation.scoping.ProcessorRoles;
import trapline.notation.scoping.Visibility;

/** How handlers end. */
public final class HandlerEnd {

	/** The code of the problem that a handler runs past its end. */
	public static final String CODE = "handler.end";

	private HandlerEnd() {
	}

	/** The instruction without operands that ends a level of handlers; empty if the modules have none. */
	public static Optional<Instruction> of(Handler handler) {
		List<Document> visible = Visibility.of(EcoreUtil2.getContainerOfType(handler, Document.class));
		Symbol level = new ProcessorRoles(visible).player("level");
		return level == null ? Optional.empty() : visible.stream().flatMap(document -> document.eContents().stream())
				.filter(Instruction.class::isInstance).map(Instruction.class::cast)
				.filter(instruction -> instruction.getParams().isEmpty() && assigns(instruction, Set.of(level), new HashSet<>())).findFirst();
	}

	static boolean assigns(EObject code, Set<Symbol> places, Set<EObject> seen) {
		if (!seen.add(code))
			return false;
		for (Assign assign : EcoreUtil2.eAllOfType(code, Assign.class))
			if (assign.getTarget() instanceof Reference reference && places.contains(reference.getSymbol()))
				return true;
		for (CallStatement call : EcoreUtil2.eAllOfType(code, CallStatement.class))
			if (call.getTarget() instanceof Proc proc && !proc.eIsProxy() && assigns(proc, places, seen))
				return true;
		return false;
	}
}
