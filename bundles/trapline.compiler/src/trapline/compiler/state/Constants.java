package trapline.compiler.state;

import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import trapline.compiler.CompileError;
import trapline.compiler.CompileOptions;
import trapline.compiler.expr.ExpressionCompiler;
import trapline.compiler.expr.Scope;
import trapline.compiler.expr.Typed;
import trapline.compiler.types.ValueType;
import trapline.compiler.types.ValueType.Kind;
import trapline.model.scenario.KnobSetting;
import trapline.model.scenario.ScenarioParam;
import trapline.model.semantics.Knob;
import trapline.model.semantics.Expression;
import trapline.model.semantics.Symbol;
import trapline.model.semantics.TypeRef;

/** Gives parameters and knobs their values for one compilation. */
public final class Constants {
	/** What is written in place of a value to leave it open. */
	private static final String OPEN = "open";

	private final World world;
	private final ExpressionCompiler expressions;
	private final CompileOptions options;

	public Constants(World world, ExpressionCompiler expressions, CompileOptions options) {
		this.world = world;
		this.expressions = expressions;
		this.options = options;
	}

	/** Adds all of them to the world, parameters first: a knob may be set to one, so that its values are compared. */
	public void define() {
		for (ScenarioParam param : world.semantics().items(ScenarioParam.class)) {
			world.problems().guard(() -> define(param, param.getType(), param.getValue(), param.isOpen(), options.params()));
		}
		for (Knob knob : world.semantics().all(Knob.class)) {
			world.problems().guard(() -> knob(knob));
		}
		unknown(options.params(), "parameter");
		unknown(options.knobs(), "knob");
	}

	private void knob(Knob knob) {
		Expression value = knob.getInitial();
		boolean open = false;
		for (KnobSetting setting : world.semantics().items(KnobSetting.class)) {
			if (setting.getKnob() == knob) {
				open = setting.isOpen();
				value = open ? knob.getInitial() : setting.getValue();
			}
		}
		define(knob, knob.getType(), value, open, options.knobs());
	}

	private void define(Symbol symbol, TypeRef ref, Expression value, boolean open, Map<String, String> given) {
		ValueType type = expressions.type(ref, Scope.global());
		String text = given.get(symbol.getName());
		Typed defined = text == null || text.equals(OPEN) ? world.opening().settled(value, Scope.global(), type, expressions)
				: parse(text, type, symbol);
		if (text == null ? open : text.equals(OPEN)) {
			if (!defined.isConstant()) {
				throw new CompileError(value, symbol.getName() + " follows " + world.opening().in(defined.expr()).name()
						+ ", which is left open: leave one of them open, not both");
			}
			defined = new Typed(world.opening().open(symbol, type, defined.value()), type);
		}
		world.constants().put(symbol.getName(), defined);
	}

	private Typed parse(String text, ValueType type, EObject where) {
		Integer value = type.literals().get(text);
		if (value == null && type.kind() == Kind.BOOL && Set.of("true", "false").contains(text)) {
			value = text.equals("true") ? 1 : 0;
		}
		if (value == null && type.kind() == Kind.ENTITY && type.domain().names().value(text).isPresent()) {
			value = type.domain().names().value(text).getAsInt();
		}
		if (value == null && type.numeric()) {
			value = number(text);
		}
		if (value == null || !type.domain().contains(value)) {
			throw new CompileError(where, text + " is not a value of " + ((Symbol) where).getName() + ", expected "
					+ expected(type));
		}
		return Typed.constant(value, type);
	}

	private static Integer number(String text) {
		try {
			return Integer.decode(text);
		} catch (NumberFormatException e) {
			return null;
		}
	}

	private static String expected(ValueType type) {
		if (type.kind() == Kind.INT) {
			return type.low() + ".." + type.high();
		}
		return String.join(", ", type.domain().names().all().values());
	}

	private void unknown(Map<String, String> given, String what) {
		for (String name : given.keySet()) {
			if (!world.constants().containsKey(name)) {
				world.problems().error(world.semantics().scenario(), "there is no " + what + " " + name);
			}
		}
	}
}
