package trapline.ui.scenario.diagram;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import trapline.model.scenario.EntityObject;
import trapline.model.scenario.Handler;
import trapline.model.scenario.InstructionCall;
import trapline.model.scenario.ObjectDeclaration;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.VCpu;
import trapline.model.semantics.EntityType;
import trapline.model.semantics.EnumType;
import trapline.model.semantics.NamedTypeRef;
import trapline.model.semantics.Param;
import trapline.model.semantics.RangeType;
import trapline.model.semantics.RangeTypeRef;
import trapline.model.semantics.Symbol;
import trapline.model.semantics.TypeRef;
import trapline.model.semantics.UnionType;

/** Values to begin with, for what has just been put into a scenario. */
final class Samples {
	private final Scenario scenario;

	Samples(Scenario scenario) {
		this.scenario = scenario;
	}

	/** One value for each parameter that needs one, separated by commas. */
	String arguments(List<Param> params) {
		List<String> values = new ArrayList<>();
		for (Param param : params) {
			if (param.getInitial() != null) {
				break;
			}
			values.add(value(param.getType()));
		}
		return String.join(", ", values);
	}

	/** A value of a type: the first object, the first literal, the lowest number. */
	String value(TypeRef type) {
		if (type instanceof RangeTypeRef range) {
			return String.valueOf(range.getLow());
		}
		if (!(type instanceof NamedTypeRef named)) {
			return type == null ? "0" : "false";
		}
		if (named.getType() instanceof EnumType literals) {
			return literals.getLiterals().isEmpty() ? String.valueOf(literals.getLow()) : literals.getLiterals().get(0).getName();
		}
		if (named.getType() instanceof RangeType range) {
			return String.valueOf(range.getLow());
		}
		if (named.getType() instanceof UnionType union && !union.getLiterals().isEmpty()) {
			return union.getLiterals().get(0).getName();
		}
		return named.getType() instanceof EntityType entity ? object(entity) : "nowhere";
	}

	private String object(EntityType type) {
		return scenario.getItems().stream().filter(ObjectDeclaration.class::isInstance).map(ObjectDeclaration.class::cast)
				.filter(list -> list.getType() == type).flatMap(list -> list.getObjects().stream()).map(EntityObject::getName)
				.findFirst().orElse(type.getName().substring(0, 1).toUpperCase());
	}

	/** What the handlers of the scenario end with, with a blank behind it; empty if there is none. */
	String ending() {
		return scenario.getItems().stream().filter(VCpu.class::isInstance).flatMap(item -> ((VCpu) item).getBlocks().stream())
				.filter(block -> block instanceof Handler && !block.getBody().isEmpty())
				.map(block -> block.getBody().get(block.getBody().size() - 1))
				.filter(last -> last instanceof InstructionCall call && call.getArguments().isEmpty() && call.getInstruction().getName() != null)
				.map(last -> ((InstructionCall) last).getInstruction().getName() + "; ").findFirst().orElse("");
	}

	/** The first processor. */
	String processor() {
		return scenario.getItems().stream().filter(VCpu.class::isInstance).map(item -> ((VCpu) item).getName()).findFirst().orElse("v0");
	}

	/** A name that nothing in the scenario has yet. */
	String free(String begin) {
		List<String> taken = new ArrayList<>();
		scenario.eAllContents().forEachRemaining(object -> add(taken, object));
		int number = 1;
		while (taken.contains(begin + number)) {
			number++;
		}
		return begin + number;
	}

	private static void add(List<String> names, EObject object) {
		if (object instanceof Symbol symbol && symbol.getName() != null) {
			names.add(symbol.getName());
		}
	}
}
