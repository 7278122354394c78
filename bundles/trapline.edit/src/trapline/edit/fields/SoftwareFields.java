package trapline.edit.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import trapline.edit.EditRefused;
import trapline.edit.Replace;
import trapline.edit.structure.Words;
import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.InstructionCall;
import trapline.model.scenario.Memory;
import trapline.model.scenario.Routine;
import trapline.model.scenario.RoutineCall;
import trapline.model.scenario.ScenarioPackage.Literals;
import trapline.model.scenario.SoftwareGoto;
import trapline.model.scenario.SoftwareIf;
import trapline.model.scenario.SoftwareStatement;
import trapline.model.scenario.SoftwareWhile;
import trapline.model.semantics.Expression;
import trapline.model.semantics.Instruction;
import trapline.model.semantics.Param;
import trapline.model.semantics.Variable;

/** The fields of statements. */
final class SoftwareFields {
	private static final List<Choice> TRUTH = List.of(new Choice("true", ""), new Choice("false", ""));

	private final Vocabulary vocabulary;
	private final Operands operands;

	SoftwareFields(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
		operands = new Operands(vocabulary);
	}

	void of(SoftwareStatement statement, Sheet sheet) {
		if (statement.getName() == null) {
			sheet.text("label", "", "What stories, events and jumps call this line.", Slot.absent(Sheet.node(statement).getOffset(), "", ": "));
		} else {
			sheet.name("label", statement);
		}
		if (statement instanceof InstructionCall call) {
			instruction(call, sheet);
		} else if (statement instanceof SoftwareIf branch) {
			condition(branch.getCondition(), sheet);
		} else if (statement instanceof SoftwareWhile loop) {
			condition(loop.getCondition(), sheet);
		} else if (statement instanceof SoftwareGoto jump) {
			sheet.closed("to", Sheet.words(Sheet.first(jump, Literals.SOFTWARE_GOTO__LABEL)), vocabulary.labels(), "Where the program goes on.",
					Slot.required(Sheet.first(jump, Literals.SOFTWARE_GOTO__LABEL)));
		} else if (statement instanceof RoutineCall call) {
			routine(call, sheet);
		}
	}

	private static void condition(Expression condition, Sheet sheet) {
		sheet.open("condition", Sheet.words(condition), TRUTH, "While or if what holds.", Slot.required(Sheet.node(condition)));
	}

	private void instruction(InstructionCall call, Sheet sheet) {
		INode name = Sheet.first(call, Literals.INSTRUCTION_CALL__INSTRUCTION);
		Instruction instruction = call.getInstruction();
		boolean known = instruction != null && !instruction.eIsProxy();
		sheet.closed("instruction", Sheet.words(name), Vocabulary.choices(vocabulary.elements(Instruction.class), Instruction::getDoc),
				known ? Vocabulary.nonNull(instruction.getDoc()) : "", value -> rewritten(call, name, value));
		if (!known) {
			return;
		}
		int end = call.getArguments().isEmpty() ? name.getEndOffset() : Sheet.node(call.getArguments().get(call.getArguments().size() - 1)).getEndOffset();
		operands.fields(sheet, instruction.getParams(), call.getArguments(),
				Slot.absent(end, call.getArguments().isEmpty() ? " " : ", ", ""));
		if (call.getTarget() != null) {
			sheet.open(instruction.getTarget() == null ? "to" : instruction.getTarget().getName(), Sheet.words(call.getTarget()), variables(call),
					"Where the result goes.", Slot.required(Sheet.node(call.getTarget())));
		}
		if (call.getSource() != null) {
			Param source = instruction.getSource();
			sheet.open(source == null ? "from" : source.getName(), Sheet.words(call.getSource()),
					source == null ? variables(call) : vocabulary.values(source.getType()), "What is written.", Slot.required(Sheet.node(call.getSource())));
		}
	}

	/** Another instruction needs other operands: those that fit stay. */
	private List<Replace> rewritten(InstructionCall call, INode name, String value) {
		Instruction other = vocabulary.elements(Instruction.class).stream().filter(one -> value.equals(one.getName())).findFirst()
				.orElseThrow(() -> new EditRefused("no instruction named '" + value + "'"));
		Instruction old = call.getInstruction();
		List<Param> params = old == null || old.eIsProxy() ? List.of() : old.getParams();
		List<String> written = operands.fitting(other.getParams(), params, call.getArguments());
		String text = value + (written.isEmpty() ? "" : " " + String.join(", ", written)) + target(call, other) + source(call, other);
		List<ILeafNode> ends = Words.of(call, ";");
		int end = ends.get(ends.size() - 1).getOffset();
		return List.of(new Replace(name.getOffset(), Sheet.backBlanks(name, end) - name.getOffset(), text));
	}

	private String target(InstructionCall call, Instruction other) {
		if (other.getTarget() == null) {
			return "";
		}
		List<Choice> variables = variables(call);
		if (call.getTarget() == null && variables.isEmpty()) {
			throw new EditRefused("'" + other.getName() + "' needs a variable for its result; declare one first");
		}
		return " -> " + (call.getTarget() == null ? variables.get(0).text() : Sheet.words(call.getTarget()));
	}

	private String source(InstructionCall call, Instruction other) {
		return other.getSource() == null ? ""
				: " <- " + (call.getSource() == null ? vocabulary.sample(other.getSource()) : Sheet.words(call.getSource()));
	}

	/** What a program can write to, nearest first. */
	private List<Choice> variables(EObject code) {
		CodeBlock block = EcoreUtil2.getContainerOfType(code, CodeBlock.class);
		List<Choice> variables = new ArrayList<>(block == null ? List.of() : Vocabulary.choices(block.getLocals(), Variable::getDoc));
		vocabulary.items(Memory.class).forEach(memory -> variables.addAll(Vocabulary.choices(memory.getVariables(), Variable::getDoc)));
		return variables;
	}

	private void routine(RoutineCall call, Sheet sheet) {
		List<Routine> routines = new ArrayList<>(vocabulary.items(Routine.class));
		routines.addAll(vocabulary.elements(Routine.class));
		INode name = Sheet.first(call, Literals.ROUTINE_CALL__ROUTINE);
		sheet.closed("routine", Sheet.words(name), Vocabulary.choices(routines, routine -> ""), "What is called.", Slot.required(name));
		if (call.getRoutine() != null && !call.getRoutine().eIsProxy()) {
			operands.fields(sheet, call.getRoutine().getParams(), call.getArguments(), null);
		}
	}
}
