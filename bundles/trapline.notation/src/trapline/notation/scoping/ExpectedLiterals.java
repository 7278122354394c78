package trapline.notation.scoping;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import trapline.model.scenario.Compare;
import trapline.model.scenario.KnobSetting;
import trapline.model.scenario.ScenarioParam;
import trapline.model.scenario.StorySetting;
import trapline.model.semantics.EnumLiteral;
import trapline.model.semantics.EnumType;
import trapline.model.semantics.Knob;
import trapline.model.semantics.NamedTypeRef;
import trapline.model.semantics.Param;
import trapline.model.semantics.Pattern;
import trapline.model.semantics.Row;
import trapline.model.semantics.Table;
import trapline.model.semantics.TypeRef;
import trapline.model.semantics.UnionType;
import trapline.model.semantics.Variable;
import trapline.model.semantics.ValuesPattern;

/** The literals of the type that a declaration asks for where a name stands alone as its value. */
final class ExpectedLiterals {

	private ExpectedLiterals() {
	}

	/** Empty where the type follows from more than the enclosing declaration. */
	static List<EnumLiteral> at(EObject expression) {
		TypeRef type = expected(expression);
		if (!(type instanceof NamedTypeRef named) || named.getType() == null)
			return List.of();
		if (named.getType() instanceof EnumType enumType)
			return enumType.getLiterals();
		return named.getType() instanceof UnionType union ? union.getLiterals() : List.of();
	}

	private static TypeRef expected(EObject expression) {
		EObject holder = expression.eContainer();
		if (holder instanceof Variable variable)
			return variable.getType();
		if (holder instanceof Param param)
			return param.getType();
		if (holder instanceof Knob knob)
			return knob.getType();
		if (holder instanceof ScenarioParam param)
			return param.getType();
		if (holder instanceof KnobSetting setting)
			return setting.getKnob() == null ? null : setting.getKnob().getType();
		if (holder instanceof StorySetting setting && setting.getParam() != null)
			return setting.getParam().getType();
		if (holder instanceof StorySetting setting)
			return setting.getKnob() == null ? null : setting.getKnob().getType();
		if (holder instanceof Compare compare)
			return compare.getParam() == null ? null : compare.getParam().getType();
		if (holder instanceof Row row && row.eContainer() instanceof Table table)
			return at(table.getResults(), row.getResults().indexOf(expression));
		if (holder instanceof ValuesPattern pattern && pattern.eContainer() instanceof Row row
				&& row.eContainer() instanceof Table table)
			return at(table.getParams(), row.getPatterns().indexOf((Pattern) pattern));
		return null;
	}

	private static TypeRef at(List<Param> params, int index) {
		return index >= 0 && index < params.size() ? params.get(index).getType() : null;
	}
}
