package trapline.notation.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.xtext.validation.Check;

import trapline.model.scenario.VCpu;
import trapline.model.semantics.CallExpression;
import trapline.model.semantics.Cascade;
import trapline.model.semantics.Document;
import trapline.model.semantics.EnumType;
import trapline.model.semantics.Expression;
import trapline.model.semantics.FieldAccess;
import trapline.model.semantics.Module;
import trapline.model.semantics.Proc;
import trapline.model.semantics.Reference;
import trapline.model.semantics.SemanticsPackage;
import trapline.model.semantics.StateGroup;
import trapline.model.semantics.Symbol;
import trapline.model.semantics.Table;
import trapline.notation.messages.Nouns;
import trapline.notation.messages.Suggestion;

/** Whether what stands behind a dot is a part of what stands before it. */
public class FieldChecks extends Checks {

	static final String UNKNOWN = "field.unknown";

	@Check
	public void exists(FieldAccess access) {
		Collection<String> names = namesBehind(access.getTarget());
		if (names != null && access.getField() != null && !names.contains(access.getField()))
			error("no '" + access.getField() + "' in " + owner(access.getTarget()) + Suggestion.question(access.getField(), names), access,
					SemanticsPackage.Literals.FIELD_ACCESS__FIELD, UNKNOWN);
	}

	/** Null where anything may stand, as nothing is known. */
	private Collection<String> namesBehind(Expression target) {
		if (target instanceof CallExpression call)
			return call.getFunction() instanceof Table table && !table.eIsProxy() ? names(table.getResults()) : null;
		List<? extends Symbol> fields = Types.fields(target);
		if (fields != null)
			return names(fields);
		if (!(target instanceof Reference reference) || reference.getSymbol() == null || reference.getSymbol().eIsProxy())
			return null;
		Symbol symbol = reference.getSymbol();
		if (symbol instanceof VCpu)
			return visibleFrom(target).stream().filter(Module.class::isInstance).map(Document::eContents).flatMap(List::stream)
					.filter(StateGroup.class::isInstance).flatMap(group -> ((StateGroup) group).getVariables().stream()).map(Symbol::getName).toList();
		if (symbol instanceof EnumType type)
			return names(type.getLiterals());
		if (symbol instanceof Cascade cascade)
			return names(cascade.getParams());
		if (symbol instanceof Proc proc) {
			List<String> names = new ArrayList<>(names(proc.getParams()));
			names.addAll(names(proc.getLocals()));
			return names;
		}
		return null;
	}

	private static List<String> names(List<? extends Symbol> symbols) {
		return symbols.stream().map(Symbol::getName).toList();
	}

	private static String owner(Expression target) {
		if (target instanceof Reference reference)
			return "the " + Nouns.of(reference.getSymbol().eClass()) + " '" + reference.getSymbol().getName() + "'";
		return target instanceof CallExpression call ? "the table '" + call.getFunction().getName() + "'" : "this record";
	}
}
