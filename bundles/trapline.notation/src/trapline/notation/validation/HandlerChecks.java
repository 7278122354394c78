package trapline.notation.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.ExitHandler;
import trapline.model.scenario.Handler;
import trapline.model.scenario.Host;
import trapline.model.scenario.InstructionCall;
import trapline.model.scenario.RoutineCall;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioPackage;
import trapline.model.scenario.Setting;
import trapline.model.scenario.SoftwareGoto;
import trapline.model.scenario.SoftwareIf;
import trapline.model.scenario.SoftwareStatement;
import trapline.model.scenario.SoftwareWhile;
import trapline.model.scenario.VCpu;
import trapline.model.semantics.BoolLiteral;
import trapline.model.semantics.CallStatement;
import trapline.model.semantics.Decision;
import trapline.model.semantics.Document;
import trapline.model.semantics.EnumLiteral;
import trapline.model.semantics.EnumType;
import trapline.model.semantics.Expression;
import trapline.model.semantics.Goto;
import trapline.model.semantics.Instruction;
import trapline.model.semantics.IntLiteral;
import trapline.model.semantics.NamedTypeRef;
import trapline.model.semantics.Reference;
import trapline.model.semantics.Step;
import trapline.model.semantics.Statement;
import trapline.model.semantics.Symbol;
import trapline.model.semantics.Table;
import trapline.model.semantics.TypeRef;
import trapline.model.semantics.Variable;

/** Whether handlers can be entered and left. */
public class HandlerChecks extends Checks {

	static final String TRIGGER = "handler.trigger";
	static final String UNREACHABLE = "handler.unreachable";

	@Check
	public void triggers(VCpu vcpu) {
		Set<Object> seen = new HashSet<>();
		vcpu.getBlocks().stream().filter(Handler.class::isInstance).map(Handler.class::cast)
				.forEach(handler -> trigger(handler, handler.getTrigger(), rolesFrom(vcpu).triggers(), seen));
	}

	@Check
	public void triggers(Host host) {
		Set<Object> seen = new HashSet<>();
		for (ExitHandler handler : host.getHandlers())
			trigger(handler, handler.getTrigger(), rolesFrom(host).exits(), seen);
	}

	private void trigger(CodeBlock handler, Expression trigger, TypeRef type, Set<Object> seen) {
		String objection = Values.objection(type, trigger);
		if (objection != null)
			error(objection, trigger, null, TRIGGER);
		Object key = key(trigger);
		if (key != null && !seen.add(key))
			error("there is another handler for '" + name(trigger) + "' here", trigger, null, NameChecks.DUPLICATE);
	}

	@Check
	public void end(Handler handler) {
		if (rolesFrom(handler).player("pc") != null)
			end(handler, handler.getBody());
	}

	@Check
	public void end(ExitHandler handler) {
		if (rolesFrom(handler).player("pc") != null)
			end(handler, handler.getBody());
	}

	private void end(CodeBlock handler, List<SoftwareStatement> body) {
		Set<Symbol> places = whereNext(handler);
		if (!leaves(body, places))
			warning("the handler runs past its end: expected an instruction that leaves it" + example(handler), body.isEmpty() ? handler : body.get(body.size() - 1),
					body.isEmpty() ? triggerOf(handler) : null, HandlerEnd.CODE);
	}

	/** The variables that say which instruction is next, and whether there is a next one at all. */
	private Set<Symbol> whereNext(CodeBlock handler) {
		Set<Symbol> places = new HashSet<>();
		Stream.of("pc", "next").map(rolesFrom(handler)::player).filter(Objects::nonNull).forEach(places::add);
		if (rolesFrom(handler).player("boundary") instanceof Decision decision && decision.getOtherwiseGuard() != null)
			EcoreUtil2.eAllOfType(decision.getOtherwiseGuard(), Reference.class).stream().map(Reference::getSymbol)
					.filter(Variable.class::isInstance).forEach(places::add);
		return places;
	}

	private static EStructuralFeature triggerOf(CodeBlock handler) {
		return handler instanceof Handler ? ScenarioPackage.Literals.HANDLER__TRIGGER : ScenarioPackage.Literals.EXIT_HANDLER__TRIGGER;
	}

	/** Names the instruction that ends it. */
	private static String example(CodeBlock handler) {
		return handler instanceof Handler entered ? HandlerEnd.of(entered).map(instruction -> ", such as '" + instruction.getName() + "'").orElse("") : "";
	}

	private static boolean leaves(List<SoftwareStatement> body, Set<Symbol> places) {
		SoftwareStatement last = body.isEmpty() ? null : body.get(body.size() - 1);
		if (last instanceof InstructionCall call)
			return call.getInstruction() == null || call.getInstruction().eIsProxy() || returns(call.getInstruction(), places);
		if (last instanceof SoftwareIf branch)
			return leaves(branch.getThen(), places) && leaves(branch.getOtherwise(), places);
		if (last instanceof SoftwareWhile loop)
			return loop.getCondition() instanceof BoolLiteral literal && literal.isValue();
		if (last instanceof RoutineCall call)
			return call.getRoutine() == null || call.getRoutine().eIsProxy() || leaves(call.getRoutine().getBody(), places);
		return last instanceof SoftwareGoto;
	}

	/** Whether an instruction says itself where the next one is, or goes on elsewhere whatever the state. */
	private static boolean returns(Instruction instruction, Set<Symbol> places) {
		if (HandlerEnd.assigns(instruction, places, new HashSet<>()))
			return true;
		for (Step step : instruction.getSteps()) {
			List<Statement> statements = step.getBody().getStatements();
			if (step.getGuard() == null && !statements.isEmpty() && statements.get(statements.size() - 1) instanceof Goto)
				return true;
		}
		return false;
	}

	@Check
	public void reachable(Handler handler) {
		Object key = key(handler.getTrigger());
		if (key == null || Values.objection(rolesFrom(handler).triggers(), handler.getTrigger()) != null)
			return;
		for (Document document : visibleFrom(handler))
			if (mentioned(document).contains(key))
				return;
		warning("nothing raises '" + name(handler.getTrigger()) + "': no instruction, event or rule mentions it", handler.getTrigger(), null, UNREACHABLE);
	}

	/** The triggers that a document uses other than to handle, to set or to look them up. */
	private Set<Object> mentioned(Document document) {
		return cached(document, "checks.mentioned", () -> {
			Set<Object> keys = new HashSet<>();
			for (Expression use : EcoreUtil2.getAllContentsOfType(document, Expression.class)) {
				Object key = key(use);
				if (key != null && (key instanceof Integer ? isOperand(use) : !isSetUp(use)))
					keys.add(key);
			}
			return keys;
		});
	}

	/** A number says little by itself: it counts where an event, an instruction or a procedure takes it, or a variable of such a type begins with it. */
	private static boolean isOperand(Expression use) {
		return use.eContainer() instanceof EventDeclaration || use.eContainer() instanceof InstructionCall
				|| use.eContainer() instanceof RoutineCall || use.eContainer() instanceof Goto
				|| use.eContainer() instanceof CallStatement || isInitial(use);
	}

	private static boolean isInitial(Expression use) {
		return use.eContainer() instanceof Setting setting && setting.getValue() == use && setting.getPlace() instanceof Reference place
				&& place.getSymbol() instanceof Variable variable && variable.getIndex() == null && variable.getType() instanceof NamedTypeRef named
				&& named.getType() instanceof EnumType;
	}

	private static boolean isSetUp(Expression use) {
		return use.eContainer() instanceof CodeBlock || EcoreUtil2.getContainerOfType(use, Table.class) != null
				|| EcoreUtil2.getContainerOfType(use, Setting.class) != null;
	}

	private static Object key(Expression trigger) {
		if (trigger instanceof IntLiteral literal)
			return literal.getValue();
		return trigger instanceof Reference reference && reference.getSymbol() instanceof EnumLiteral literal && !literal.eIsProxy() ? literal : null;
	}

	private static String name(Expression trigger) {
		return trigger instanceof IntLiteral ? NodeModelUtils.getTokenText(NodeModelUtils.getNode(trigger)) : ((Reference) trigger).getSymbol().getName();
	}
}
