package trapline.edit.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import trapline.model.scenario.EntityObject;
import trapline.model.scenario.ObjectDeclaration;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.SoftwareStatement;
import trapline.model.semantics.BoolTypeRef;
import trapline.model.semantics.EntityType;
import trapline.model.semantics.EnumLiteral;
import trapline.model.semantics.EnumType;
import trapline.model.semantics.Module;
import trapline.model.semantics.NamedTypeRef;
import trapline.model.semantics.Param;
import trapline.model.semantics.PositionTypeRef;
import trapline.model.semantics.RangeType;
import trapline.model.semantics.RangeTypeRef;
import trapline.model.semantics.Symbol;
import trapline.model.semantics.TypeDeclaration;
import trapline.model.semantics.TypeRef;
import trapline.model.semantics.UnionType;

/** What a scenario and its modules declare, as choices of fields. */
public final class Vocabulary {
	/** Longer ranges are typed, not chosen. */
	private static final int FEW = 32;

	private final Scenario scenario;
	private final List<Module> modules;

	/** @param modules that the scenario sees, e.g. {@code Loaded.modules()} */
	public Vocabulary(Scenario scenario, List<Module> modules) {
		this.scenario = scenario;
		this.modules = List.copyOf(modules);
	}

	Scenario scenario() {
		return scenario;
	}

	/** Elements of the modules. */
	<T> List<T> elements(Class<T> type) {
		List<T> found = new ArrayList<>();
		modules.forEach(module -> module.getElements().stream().filter(type::isInstance).map(type::cast).forEach(found::add));
		return found;
	}

	List<Module> modules() {
		return modules;
	}

	/** Items of the scenario. */
	<T> List<T> items(Class<T> type) {
		return scenario.getItems().stream().filter(type::isInstance).map(type::cast).toList();
	}

	/** Symbols as choices; those without a name are none. */
	static <T extends Symbol> List<Choice> choices(List<T> symbols, Function<T, String> says) {
		return symbols.stream().filter(symbol -> symbol.getName() != null)
				.map(symbol -> new Choice(symbol.getName(), nonNull(says.apply(symbol)))).toList();
	}

	/** The labels of the scenario's programs. */
	List<Choice> labels() {
		return choices(EcoreUtil2.getAllContentsOfType(scenario, SoftwareStatement.class), label -> "");
	}

	/** The types that something can be declared with. */
	List<Choice> types() {
		List<Choice> types = new ArrayList<>(List.of(new Choice("bool", "true or false"), new Choice("0..3", "a number")));
		types.addAll(choices(elements(TypeDeclaration.class), type -> ""));
		return types;
	}

	/** The values of a type that can be named; empty for a long range, or null. */
	public List<Choice> values(TypeRef type) {
		if (type instanceof BoolTypeRef) {
			return List.of(new Choice("true", ""), new Choice("false", ""));
		}
		if (type instanceof RangeTypeRef range) {
			return numbers(range.getLow(), range.getHigh());
		}
		if (type instanceof PositionTypeRef) {
			List<Choice> places = new ArrayList<>(labels());
			places.add(new Choice("nowhere", ""));
			return places;
		}
		return type instanceof NamedTypeRef named ? values(named.getType()) : List.of();
	}

	private List<Choice> values(TypeDeclaration type) {
		if (type instanceof EnumType literals) {
			return choices(literals.getLiterals(), EnumLiteral::getLabel);
		}
		if (type instanceof RangeType range) {
			return numbers(range.getLow(), range.getHigh());
		}
		if (type instanceof EntityType entity) {
			return objects(entity);
		}
		List<Choice> all = new ArrayList<>();
		if (type instanceof UnionType union) {
			union.getMembers().forEach(member -> all.addAll(values(member)));
			all.addAll(choices(union.getLiterals(), EnumLiteral::getLabel));
		}
		return all;
	}

	private List<Choice> objects(EntityType type) {
		List<Choice> objects = new ArrayList<>();
		for (ObjectDeclaration list : items(ObjectDeclaration.class)) {
			if (list.getType() == type) {
				list.getObjects().stream().map(EntityObject::getName).forEach(name -> objects.add(new Choice(name, type.getName())));
			}
		}
		return objects;
	}

	private static List<Choice> numbers(int low, int high) {
		List<Choice> numbers = new ArrayList<>();
		for (int i = low; i <= high && high - low < FEW; i++) {
			numbers.add(new Choice(String.valueOf(i), ""));
		}
		return numbers;
	}

	/** A value to begin with; that of a long range is its lowest. */
	String sample(Param param) {
		if (param.getType() instanceof RangeTypeRef range) {
			return String.valueOf(range.getLow());
		}
		if (param.getType() instanceof NamedTypeRef named && named.getType() instanceof RangeType range) {
			return String.valueOf(range.getLow());
		}
		List<Choice> values = values(param.getType());
		return values.isEmpty() ? param.getName() : values.get(0).text();
	}

	/** A value to begin with for each parameter that needs one. */
	public List<String> samples(List<Param> params) {
		return params.stream().takeWhile(param -> param.getInitial() == null).map(this::sample).toList();
	}

	/** How a type is called. */
	static String typeName(EObject type) {
		return type instanceof BoolTypeRef ? "true or false" : type instanceof RangeTypeRef range ? range.getLow() + " to " + range.getHigh()
				: type instanceof NamedTypeRef named && named.getType() != null ? named.getType().getName() : "";
	}

	static String nonNull(String text) {
		return text == null ? "" : text;
	}
}
