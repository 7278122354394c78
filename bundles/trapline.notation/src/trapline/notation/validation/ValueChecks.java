package trapline.notation.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;

import trapline.model.scenario.Compare;
import trapline.model.scenario.EntityObject;
import trapline.model.scenario.KnobSetting;
import trapline.model.scenario.ScenarioPackage;
import trapline.model.scenario.ScenarioParam;
import trapline.model.scenario.Setting;
import trapline.model.scenario.StorySetting;
import trapline.model.semantics.Assign;
import trapline.model.semantics.BoolTypeRef;
import trapline.model.semantics.EnumLiteral;
import trapline.model.semantics.EnumType;
import trapline.model.semantics.Expression;
import trapline.model.semantics.IndexAccess;
import trapline.model.semantics.Knob;
import trapline.model.semantics.Param;
import trapline.model.semantics.RangeType;
import trapline.model.semantics.RangeTypeRef;
import trapline.model.semantics.Row;
import trapline.model.semantics.SemanticsPackage;
import trapline.model.semantics.Table;
import trapline.model.semantics.TypeRef;
import trapline.model.semantics.ValuesPattern;
import trapline.model.semantics.Variable;

/** Whether values that are written down belong to the types they are for. */
public class ValueChecks extends Checks {

	static final String VALUE = "value";

	@Check
	public void initial(Variable variable) {
		fits(variable.getType(), variable.getInitial());
	}

	@Check
	public void initial(Param param) {
		fits(param.getType(), param.getInitial());
	}

	@Check
	public void initial(Knob knob) {
		fits(knob.getType(), knob.getInitial());
	}

	@Check
	public void value(ScenarioParam param) {
		fits(param.getType(), param.getValue());
	}

	@Check
	public void value(KnobSetting setting) {
		if (setting.getKnob() != null && !setting.getKnob().eIsProxy() && !setting.isOpen())
			fits(setting.getKnob().getType(), setting.getValue());
	}

	@Check
	public void value(StorySetting setting) {
		if (setting.getParam() != null && !setting.getParam().eIsProxy())
			fits(setting.getParam().getType(), setting.getValue());
		if (setting.getKnob() != null && !setting.getKnob().eIsProxy())
			fits(setting.getKnob().getType(), setting.getValue());
	}

	@Check
	public void values(Compare compare) {
		if (compare.getParam() != null && !compare.getParam().eIsProxy())
			compare.getValues().forEach(value -> fits(compare.getParam().getType(), value));
	}

	@Check
	public void value(Setting setting) {
		TypeRef type = Types.of(setting.getPlace());
		if (setting.getValue() != null)
			fits(type, setting.getValue());
		else if (type != null && !(type instanceof BoolTypeRef))
			error("expected '=' and a value", setting, ScenarioPackage.Literals.SETTING__PLACE, VALUE);
		Variable variable = Types.variable(setting.getPlace());
		if (variable != null && variable.getIndex() != null && !isElement(setting.getPlace()))
			error("'" + variable.getName() + "' has many elements: say which one, as in " + variable.getName() + "[...]", setting,
					ScenarioPackage.Literals.SETTING__PLACE, VALUE);
		if (variable == null && setting.getPlace() != null && !(setting.eContainer() instanceof EntityObject) && Types.of(setting.getPlace()) == null
				&& Types.fields(setting.getPlace()) == null)
			error("expected a variable that can be set", setting, ScenarioPackage.Literals.SETTING__PLACE, VALUE);
	}

	private static boolean isElement(Expression place) {
		return place instanceof IndexAccess || place.eContents().stream().anyMatch(part -> part instanceof Expression inner && isElement(inner));
	}

	@Check
	public void value(Assign assign) {
		fits(Types.of(assign.getTarget()), assign.getValue());
	}

	@Check
	public void index(IndexAccess access) {
		Variable variable = Types.variable(access.getTarget());
		if (variable != null)
			fits(variable.getIndex(), access.getIndex());
	}

	@Check
	public void columns(Row row) {
		if (!(row.eContainer() instanceof Table table))
			return;
		if (row.getPatterns().size() != table.getParams().size())
			error("expected " + count(table.getParams().size(), "pattern") + ", one for each input of " + table.getName(), row,
					SemanticsPackage.Literals.ROW__PATTERNS, "table.columns");
		if (row.getResults().size() != table.getResults().size())
			error("expected " + count(table.getResults().size(), "result") + ", one for each output of " + table.getName(), row,
					SemanticsPackage.Literals.ROW__RESULTS, "table.columns");
		for (int i = 0; i < Math.min(row.getResults().size(), table.getResults().size()); i++)
			fits(table.getResults().get(i).getType(), row.getResults().get(i));
		for (int i = 0; i < Math.min(row.getPatterns().size(), table.getParams().size()); i++)
			if (row.getPatterns().get(i) instanceof ValuesPattern pattern) {
				TypeRef type = table.getParams().get(i).getType();
				pattern.getValues().forEach(value -> fits(type, value));
			}
	}

	@Check
	public void bounds(RangeType type) {
		bounds(type, type.getLow(), type.getHigh(), SemanticsPackage.Literals.RANGE_TYPE__LOW);
	}

	@Check
	public void bounds(RangeTypeRef type) {
		bounds(type, type.getLow(), type.getHigh(), SemanticsPackage.Literals.RANGE_TYPE_REF__LOW);
	}

	@Check
	public void bounds(EnumType type) {
		if (!type.isOpen())
			return;
		bounds(type, type.getLow(), type.getHigh(), SemanticsPackage.Literals.ENUM_TYPE__LOW);
		for (EnumLiteral literal : type.getLiterals())
			if (literal.isExplicit() && (literal.getValue() < type.getLow() || literal.getValue() > type.getHigh()))
				error(literal.getValue() + " is out of range: expected a number from " + type.getLow() + " to " + type.getHigh(), literal,
						SemanticsPackage.Literals.ENUM_LITERAL__VALUE, VALUE);
	}

	private void bounds(EObject type, int low, int high, EStructuralFeature feature) {
		if (low > high)
			error("the range is empty: " + low + " is larger than " + high, type, feature, VALUE);
	}

	private void fits(TypeRef type, Expression value) {
		String objection = Values.objection(type, value);
		if (objection != null)
			error(objection, value, null, VALUE);
	}

	private static String count(int number, String noun) {
		return number + " " + noun + (number == 1 ? "" : "s");
	}
}
