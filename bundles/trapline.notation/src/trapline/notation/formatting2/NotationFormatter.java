package trapline.notation.formatting2;

import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import trapline.model.semantics.Element;
import trapline.model.semantics.EnumLiteral;
import trapline.model.semantics.EnumType;
import trapline.model.semantics.Import;

public class NotationFormatter extends AbstractJavaFormatter {

	protected void format(trapline.model.semantics.Module module, IFormattableDocument doc) {
		// TODO: format HiddenRegions around keywords, attributes, cross references, etc. 
		for (Import _import : module.getImports()) {
			doc.format(_import);
		}
		for (Element element : module.getElements()) {
			doc.format(element);
		}
	}

	protected void format(EnumType enumType, IFormattableDocument doc) {
		// TODO: format HiddenRegions around keywords, attributes, cross references, etc. 
		for (EnumLiteral enumLiteral : enumType.getLiterals()) {
			doc.format(enumLiteral);
		}
	}
	
	// TODO: implement for EntityType, UnionType, StateGroup, Variable, Knob, Param, Table, Row, ValuesPattern, Definition, Blocker, Decision, DecisionExtension, Candidate, LetBinding, Choice, Option, Cascade, Stage, CascadeCheck, Proc, Step, Instruction, ArrivalKind, Processor, Role, Lane, Hazard, RuleOverride, Block, Assign, IfStatement, Goto, CallStatement, ChooseStatement, Say, MarkStatement, Conditional, Quantifier, Binary, Membership, Unary, IndexAccess, CallExpression, Scenario, ScenarioParam, KnobSetting, Memory, ObjectDeclaration, EntityObject, Setting, VCpu, Handler, ExitHandler, CodeBlock, Host, HostUse, Routine, EventDeclaration, CheckDeclaration, Story, Compare, InstructionCall, SoftwareIf, SoftwareWhile, RoutineCall, TypeTest, FieldAccess
}
