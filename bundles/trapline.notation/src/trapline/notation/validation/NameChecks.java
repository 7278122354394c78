package trapline.notation.validation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.Host;
import trapline.model.scenario.Memory;
import trapline.model.scenario.ObjectDeclaration;
import trapline.model.scenario.Routine;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.SoftwareIf;
import trapline.model.scenario.SoftwareStatement;
import trapline.model.scenario.SoftwareWhile;
import trapline.model.semantics.Decision;
import trapline.model.semantics.Definition;
import trapline.model.semantics.EntityType;
import trapline.model.semantics.EnumType;
import trapline.model.semantics.Instruction;
import trapline.model.semantics.Module;
import trapline.model.semantics.Proc;
import trapline.model.semantics.SemanticsPackage;
import trapline.model.semantics.StateGroup;
import trapline.model.semantics.Symbol;
import trapline.model.semantics.Table;
import trapline.model.semantics.UnionType;
import trapline.model.semantics.Variable;
import trapline.notation.messages.Nouns;

/** Whether names are given once. Things of different kinds may share a name: a lane shows the variable of its name. */
public class NameChecks extends Checks {

	static final String DUPLICATE = "name.duplicate";

	@Check
	public void unique(Module module) {
		Map<String, Symbol> seen = new HashMap<>();
		for (EObject element : module.getElements()) {
			if (element instanceof Symbol symbol)
				once(seen, symbol, NameChecks::kind);
			if (element instanceof StateGroup group)
				group.getVariables().forEach(variable -> once(seen, variable, NameChecks::kind));
		}
	}

	@Check
	public void unique(Scenario scenario) {
		Map<String, Symbol> seen = new HashMap<>();
		for (EObject item : scenario.getItems()) {
			if (item instanceof Symbol symbol)
				once(seen, symbol, NameChecks::kind);
			if (item instanceof Memory memory)
				memory.getVariables().forEach(variable -> once(seen, variable, NameChecks::kind));
			if (item instanceof ObjectDeclaration declaration)
				declaration.getObjects().forEach(object -> once(seen, object, NameChecks::kind));
		}
	}

	@Check
	public void unique(EnumType type) {
		once(type.getLiterals());
	}

	@Check
	public void unique(UnionType type) {
		once(type.getLiterals());
	}

	@Check
	public void unique(EntityType type) {
		once(type.getProperties());
	}

	@Check
	public void unique(Variable variable) {
		once(variable.getFields());
	}

	@Check
	public void unique(Decision decision) {
		once(decision.getCandidates());
	}

	@Check
	public void unique(Table table) {
		once(table.getParams());
		once(table.getResults());
	}

	@Check
	public void unique(Definition definition) {
		once(definition.getParams());
	}

	@Check
	public void unique(Proc proc) {
		Map<String, Symbol> seen = new HashMap<>();
		proc.getParams().forEach(param -> once(seen, param, symbol -> "name"));
		proc.getLocals().forEach(local -> once(seen, local, symbol -> "name"));
	}

	@Check
	public void unique(Instruction instruction) {
		once(instruction.getParams());
	}

	@Check
	public void unique(CodeBlock block) {
		once(block.getLocals());
		labels(new HashMap<>(), block.getBody());
	}

	@Check
	public void unique(Routine routine) {
		once(routine.getParams());
		labels(new HashMap<>(), routine.getBody());
	}

	@Check
	public void unique(Host host) {
		once(host.getParams());
	}

	private void labels(Map<String, Symbol> seen, List<SoftwareStatement> statements) {
		for (SoftwareStatement statement : statements) {
			once(seen, statement, symbol -> "label");
			if (statement instanceof SoftwareIf branch) {
				labels(seen, branch.getThen());
				labels(seen, branch.getOtherwise());
			} else if (statement instanceof SoftwareWhile loop)
				labels(seen, loop.getBody());
		}
	}

	private void once(Collection<? extends Symbol> symbols) {
		Map<String, Symbol> seen = new HashMap<>();
		symbols.forEach(symbol -> once(seen, symbol, NameChecks::kind));
	}

	private void once(Map<String, Symbol> seen, Symbol symbol, Function<Symbol, String> kind) {
		if (symbol.getName() == null || symbol instanceof CodeBlock)
			return;
		String noun = kind.apply(symbol);
		if (seen.putIfAbsent(noun + " " + symbol.getName(), symbol) != null)
			error("there is another " + noun + " named '" + symbol.getName() + "' here", symbol, SemanticsPackage.Literals.SYMBOL__NAME, DUPLICATE);
	}

	private static String kind(Symbol symbol) {
		return Nouns.of(symbol.eClass());
	}
}
