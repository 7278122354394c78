package trapline.notation.serializer;

import com.google.inject.Inject;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Parameter;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.serializer.ISerializationContext;
import org.eclipse.xtext.serializer.acceptor.SequenceFeeder;
import org.eclipse.xtext.serializer.sequencer.AbstractDelegatingSemanticSequencer;
import org.eclipse.xtext.serializer.sequencer.ITransientValueService.ValueTransient;
import trapline.model.scenario.CheckDeclaration;
import trapline.model.scenario.Compare;
import trapline.model.scenario.EntityObject;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.ExitHandler;
import trapline.model.scenario.Handler;
import trapline.model.scenario.Host;
import trapline.model.scenario.HostUse;
import trapline.model.scenario.InstructionCall;
import trapline.model.scenario.KnobSetting;
import trapline.model.scenario.Memory;
import trapline.model.scenario.Note;
import trapline.model.scenario.ObjectDeclaration;
import trapline.model.scenario.Routine;
import trapline.model.scenario.RoutineCall;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioPackage;
import trapline.model.scenario.ScenarioParam;
import trapline.model.scenario.Setting;
import trapline.model.scenario.SoftwareGoto;
import trapline.model.scenario.SoftwareIf;
import trapline.model.scenario.SoftwareWhile;
import trapline.model.scenario.Story;
import trapline.model.scenario.StoryChoice;
import trapline.model.scenario.StorySetting;
import trapline.model.scenario.Symmetric;
import trapline.model.scenario.Task;
import trapline.model.scenario.VCpu;
import trapline.model.scenario.Without;
import trapline.model.semantics.AnyPattern;
import trapline.model.semantics.ArrivalKind;
import trapline.model.semantics.Assign;
import trapline.model.semantics.Binary;
import trapline.model.semantics.Block;
import trapline.model.semantics.Blocker;
import trapline.model.semantics.BoolLiteral;
import trapline.model.semantics.BoolTypeRef;
import trapline.model.semantics.CallExpression;
import trapline.model.semantics.CallStatement;
import trapline.model.semantics.Candidate;
import trapline.model.semantics.Cascade;
import trapline.model.semantics.CascadeCheck;
import trapline.model.semantics.Choice;
import trapline.model.semantics.ChooseStatement;
import trapline.model.semantics.Conditional;
import trapline.model.semantics.Cost;
import trapline.model.semantics.Decision;
import trapline.model.semantics.DecisionExtension;
import trapline.model.semantics.Definition;
import trapline.model.semantics.Disable;
import trapline.model.semantics.EntityType;
import trapline.model.semantics.EnumLiteral;
import trapline.model.semantics.EnumType;
import trapline.model.semantics.Execute;
import trapline.model.semantics.FieldAccess;
import trapline.model.semantics.Goto;
import trapline.model.semantics.Hazard;
import trapline.model.semantics.IfStatement;
import trapline.model.semantics.Import;
import trapline.model.semantics.IndexAccess;
import trapline.model.semantics.Instruction;
import trapline.model.semantics.IntLiteral;
import trapline.model.semantics.Knob;
import trapline.model.semantics.Lane;
import trapline.model.semantics.LetBinding;
import trapline.model.semantics.MarkStatement;
import trapline.model.semantics.Membership;
import trapline.model.semantics.NamedTypeRef;
import trapline.model.semantics.NowhereLiteral;
import trapline.model.semantics.Operator;
import trapline.model.semantics.Option;
import trapline.model.semantics.Param;
import trapline.model.semantics.PositionTypeRef;
import trapline.model.semantics.Proc;
import trapline.model.semantics.Processor;
import trapline.model.semantics.Quantifier;
import trapline.model.semantics.RangeType;
import trapline.model.semantics.RangeTypeRef;
import trapline.model.semantics.Reference;
import trapline.model.semantics.Role;
import trapline.model.semantics.Row;
import trapline.model.semantics.RuleOverride;
import trapline.model.semantics.Say;
import trapline.model.semantics.SemanticsPackage;
import trapline.model.semantics.Stage;
import trapline.model.semantics.StateGroup;
import trapline.model.semantics.Step;
import trapline.model.semantics.Table;
import trapline.model.semantics.TypeTest;
import trapline.model.semantics.Unary;
import trapline.model.semantics.UnionType;
import trapline.model.semantics.ValuesPattern;
import trapline.model.semantics.Variable;
import trapline.notation.services.NotationGrammarAccess;

@SuppressWarnings("all")
public class NotationSemanticSequencer extends AbstractDelegatingSemanticSequencer {

	@Inject
	private NotationGrammarAccess grammarAccess;
	
	@Override
	public void sequence(ISerializationContext context, EObject semanticObject) {
		EPackage epackage = semanticObject.eClass().getEPackage();
		ParserRule rule = context.getParserRule();
		Action action = context.getAssignedAction();
		Set<Parameter> parameters = context.getEnabledBooleanParameters();
		if (epackage == ScenarioPackage.eINSTANCE)
			switch (semanticObject.eClass().getClassifierID()) {
			case ScenarioPackage.CHECK_DECLARATION:
				sequence_CheckDeclaration(context, (CheckDeclaration) semanticObject); 
				return; 
			case ScenarioPackage.COMPARE:
				sequence_Compare(context, (Compare) semanticObject); 
				return; 
			case ScenarioPackage.ENTITY_OBJECT:
				sequence_EntityObject(context, (EntityObject) semanticObject); 
				return; 
			case ScenarioPackage.EVENT_DECLARATION:
				sequence_EventDeclaration(context, (EventDeclaration) semanticObject); 
				return; 
			case ScenarioPackage.EXIT_HANDLER:
				sequence_Body_ExitHandler(context, (ExitHandler) semanticObject); 
				return; 
			case ScenarioPackage.HANDLER:
				sequence_Body_Handler(context, (Handler) semanticObject); 
				return; 
			case ScenarioPackage.HOST:
				sequence_Host_Params(context, (Host) semanticObject); 
				return; 
			case ScenarioPackage.HOST_USE:
				sequence_HostUse(context, (HostUse) semanticObject); 
				return; 
			case ScenarioPackage.INSTRUCTION_CALL:
				sequence_InstructionCall_Label(context, (InstructionCall) semanticObject); 
				return; 
			case ScenarioPackage.KNOB_SETTING:
				sequence_KnobSetting(context, (KnobSetting) semanticObject); 
				return; 
			case ScenarioPackage.MEMORY:
				sequence_Memory(context, (Memory) semanticObject); 
				return; 
			case ScenarioPackage.NOTE:
				sequence_Note(context, (Note) semanticObject); 
				return; 
			case ScenarioPackage.OBJECT_DECLARATION:
				sequence_ObjectDeclaration(context, (ObjectDeclaration) semanticObject); 
				return; 
			case ScenarioPackage.ROUTINE:
				sequence_Params_Routine(context, (Routine) semanticObject); 
				return; 
			case ScenarioPackage.ROUTINE_CALL:
				sequence_Label_RoutineCall(context, (RoutineCall) semanticObject); 
				return; 
			case ScenarioPackage.SCENARIO:
				sequence_Scenario(context, (Scenario) semanticObject); 
				return; 
			case ScenarioPackage.SCENARIO_PARAM:
				sequence_ScenarioParam(context, (ScenarioParam) semanticObject); 
				return; 
			case ScenarioPackage.SETTING:
				sequence_Setting(context, (Setting) semanticObject); 
				return; 
			case ScenarioPackage.SOFTWARE_GOTO:
				sequence_Label_SoftwareGoto(context, (SoftwareGoto) semanticObject); 
				return; 
			case ScenarioPackage.SOFTWARE_IF:
				sequence_Label_SoftwareIf(context, (SoftwareIf) semanticObject); 
				return; 
			case ScenarioPackage.SOFTWARE_WHILE:
				sequence_Label_SoftwareWhile(context, (SoftwareWhile) semanticObject); 
				return; 
			case ScenarioPackage.STORY:
				sequence_Story(context, (Story) semanticObject); 
				return; 
			case ScenarioPackage.STORY_CHOICE:
				sequence_StoryChoice(context, (StoryChoice) semanticObject); 
				return; 
			case ScenarioPackage.STORY_SETTING:
				sequence_StorySetting(context, (StorySetting) semanticObject); 
				return; 
			case ScenarioPackage.SYMMETRIC:
				sequence_Symmetric(context, (Symmetric) semanticObject); 
				return; 
			case ScenarioPackage.TASK:
				sequence_Body_Task(context, (Task) semanticObject); 
				return; 
			case ScenarioPackage.VCPU:
				sequence_VCpu(context, (VCpu) semanticObject); 
				return; 
			case ScenarioPackage.WITHOUT:
				sequence_Without(context, (Without) semanticObject); 
				return; 
			}
		else if (epackage == SemanticsPackage.eINSTANCE)
			switch (semanticObject.eClass().getClassifierID()) {
			case SemanticsPackage.ANY_PATTERN:
				sequence_Pattern(context, (AnyPattern) semanticObject); 
				return; 
			case SemanticsPackage.ARRIVAL_KIND:
				sequence_ArrivalKind_RuleHead(context, (ArrivalKind) semanticObject); 
				return; 
			case SemanticsPackage.ASSIGN:
				sequence_Assign(context, (Assign) semanticObject); 
				return; 
			case SemanticsPackage.BINARY:
				sequence_And_Comparison_Or_Product_Sum(context, (Binary) semanticObject); 
				return; 
			case SemanticsPackage.BLOCK:
				if (rule == grammarAccess.getBlockRule()) {
					sequence_Block(context, (Block) semanticObject); 
					return; 
				}
				else if (rule == grammarAccess.getElseIfRule()) {
					sequence_ElseIf(context, (Block) semanticObject); 
					return; 
				}
				else break;
			case SemanticsPackage.BLOCKER:
				sequence_Blocker(context, (Blocker) semanticObject); 
				return; 
			case SemanticsPackage.BOOL_LITERAL:
				sequence_Primary(context, (BoolLiteral) semanticObject); 
				return; 
			case SemanticsPackage.BOOL_TYPE_REF:
				sequence_TypeRef(context, (BoolTypeRef) semanticObject); 
				return; 
			case SemanticsPackage.CALL_EXPRESSION:
				sequence_Primary(context, (CallExpression) semanticObject); 
				return; 
			case SemanticsPackage.CALL_STATEMENT:
				sequence_CallStatement(context, (CallStatement) semanticObject); 
				return; 
			case SemanticsPackage.CANDIDATE:
				sequence_Candidate_RuleHead(context, (Candidate) semanticObject); 
				return; 
			case SemanticsPackage.CASCADE:
				sequence_Cascade(context, (Cascade) semanticObject); 
				return; 
			case SemanticsPackage.CASCADE_CHECK:
				sequence_CascadeCheck_RuleHead(context, (CascadeCheck) semanticObject); 
				return; 
			case SemanticsPackage.CHOICE:
				sequence_Choice_RuleHead(context, (Choice) semanticObject); 
				return; 
			case SemanticsPackage.CHOOSE_STATEMENT:
				sequence_ChooseStatement(context, (ChooseStatement) semanticObject); 
				return; 
			case SemanticsPackage.CONDITIONAL:
				sequence_Conditional(context, (Conditional) semanticObject); 
				return; 
			case SemanticsPackage.COST:
				sequence_Cost(context, (Cost) semanticObject); 
				return; 
			case SemanticsPackage.DECISION:
				sequence_Decision_RuleHead(context, (Decision) semanticObject); 
				return; 
			case SemanticsPackage.DECISION_EXTENSION:
				sequence_DecisionExtension(context, (DecisionExtension) semanticObject); 
				return; 
			case SemanticsPackage.DEFINITION:
				sequence_Definition_Params(context, (Definition) semanticObject); 
				return; 
			case SemanticsPackage.DISABLE:
				sequence_Disable(context, (Disable) semanticObject); 
				return; 
			case SemanticsPackage.ENTITY_TYPE:
				sequence_EntityType(context, (EntityType) semanticObject); 
				return; 
			case SemanticsPackage.ENUM_LITERAL:
				if (rule == grammarAccess.getEnumLiteralRule()) {
					sequence_EnumLiteral(context, (EnumLiteral) semanticObject); 
					return; 
				}
				else if (rule == grammarAccess.getPlainLiteralRule()) {
					sequence_PlainLiteral(context, (EnumLiteral) semanticObject); 
					return; 
				}
				else break;
			case SemanticsPackage.ENUM_TYPE:
				sequence_EnumType(context, (EnumType) semanticObject); 
				return; 
			case SemanticsPackage.EXECUTE:
				sequence_Execute(context, (Execute) semanticObject); 
				return; 
			case SemanticsPackage.FIELD_ACCESS:
				if (rule == grammarAccess.getPlaceRule()
						|| action == grammarAccess.getPlaceAccess().getIndexAccessTargetAction_1_0_0()
						|| action == grammarAccess.getPlaceAccess().getFieldAccessTargetAction_1_1_0()) {
					sequence_Place(context, (FieldAccess) semanticObject); 
					return; 
				}
				else if (rule == grammarAccess.getExpressionRule()
						|| rule == grammarAccess.getOrRule()
						|| action == grammarAccess.getOrAccess().getBinaryLeftAction_1_0_0_0()
						|| rule == grammarAccess.getAndRule()
						|| action == grammarAccess.getAndAccess().getBinaryLeftAction_1_0_0_0()
						|| rule == grammarAccess.getComparisonRule()
						|| action == grammarAccess.getComparisonAccess().getBinaryLeftAction_1_0_0_0_0()
						|| action == grammarAccess.getComparisonAccess().getMembershipValueAction_1_1_0_0_0()
						|| action == grammarAccess.getComparisonAccess().getTypeTestValueAction_1_2_0_0_0()
						|| rule == grammarAccess.getSumRule()
						|| action == grammarAccess.getSumAccess().getBinaryLeftAction_1_0_0_0()
						|| rule == grammarAccess.getProductRule()
						|| action == grammarAccess.getProductAccess().getBinaryLeftAction_1_0_0_0()
						|| rule == grammarAccess.getPrefixRule()
						|| rule == grammarAccess.getPostfixRule()
						|| action == grammarAccess.getPostfixAccess().getIndexAccessTargetAction_1_0_0()
						|| action == grammarAccess.getPostfixAccess().getFieldAccessTargetAction_1_1_0()
						|| rule == grammarAccess.getPrimaryRule()) {
					sequence_Postfix(context, (FieldAccess) semanticObject); 
					return; 
				}
				else break;
			case SemanticsPackage.GOTO:
				sequence_Goto(context, (Goto) semanticObject); 
				return; 
			case SemanticsPackage.HAZARD:
				sequence_Hazard(context, (Hazard) semanticObject); 
				return; 
			case SemanticsPackage.IF_STATEMENT:
				sequence_IfStatement(context, (IfStatement) semanticObject); 
				return; 
			case SemanticsPackage.IMPORT:
				sequence_Import(context, (Import) semanticObject); 
				return; 
			case SemanticsPackage.INDEX_ACCESS:
				if (rule == grammarAccess.getPlaceRule()
						|| action == grammarAccess.getPlaceAccess().getIndexAccessTargetAction_1_0_0()
						|| action == grammarAccess.getPlaceAccess().getFieldAccessTargetAction_1_1_0()) {
					sequence_Place(context, (IndexAccess) semanticObject); 
					return; 
				}
				else if (rule == grammarAccess.getExpressionRule()
						|| rule == grammarAccess.getOrRule()
						|| action == grammarAccess.getOrAccess().getBinaryLeftAction_1_0_0_0()
						|| rule == grammarAccess.getAndRule()
						|| action == grammarAccess.getAndAccess().getBinaryLeftAction_1_0_0_0()
						|| rule == grammarAccess.getComparisonRule()
						|| action == grammarAccess.getComparisonAccess().getBinaryLeftAction_1_0_0_0_0()
						|| action == grammarAccess.getComparisonAccess().getMembershipValueAction_1_1_0_0_0()
						|| action == grammarAccess.getComparisonAccess().getTypeTestValueAction_1_2_0_0_0()
						|| rule == grammarAccess.getSumRule()
						|| action == grammarAccess.getSumAccess().getBinaryLeftAction_1_0_0_0()
						|| rule == grammarAccess.getProductRule()
						|| action == grammarAccess.getProductAccess().getBinaryLeftAction_1_0_0_0()
						|| rule == grammarAccess.getPrefixRule()
						|| rule == grammarAccess.getPostfixRule()
						|| action == grammarAccess.getPostfixAccess().getIndexAccessTargetAction_1_0_0()
						|| action == grammarAccess.getPostfixAccess().getFieldAccessTargetAction_1_1_0()
						|| rule == grammarAccess.getPrimaryRule()) {
					sequence_Postfix(context, (IndexAccess) semanticObject); 
					return; 
				}
				else break;
			case SemanticsPackage.INSTRUCTION:
				sequence_Instruction(context, (Instruction) semanticObject); 
				return; 
			case SemanticsPackage.INT_LITERAL:
				sequence_Primary(context, (IntLiteral) semanticObject); 
				return; 
			case SemanticsPackage.KNOB:
				sequence_Knob(context, (Knob) semanticObject); 
				return; 
			case SemanticsPackage.LANE:
				sequence_Lane(context, (Lane) semanticObject); 
				return; 
			case SemanticsPackage.LET_BINDING:
				sequence_LetBinding(context, (LetBinding) semanticObject); 
				return; 
			case SemanticsPackage.MARK_STATEMENT:
				sequence_MarkStatement(context, (MarkStatement) semanticObject); 
				return; 
			case SemanticsPackage.MEMBERSHIP:
				sequence_Comparison(context, (Membership) semanticObject); 
				return; 
			case SemanticsPackage.MODULE:
				sequence_Module(context, (trapline.model.semantics.Module) semanticObject); 
				return; 
			case SemanticsPackage.NAMED_TYPE_REF:
				sequence_TypeRef(context, (NamedTypeRef) semanticObject); 
				return; 
			case SemanticsPackage.NOWHERE_LITERAL:
				sequence_Primary(context, (NowhereLiteral) semanticObject); 
				return; 
			case SemanticsPackage.OPERATOR:
				sequence_Operator_Params(context, (Operator) semanticObject); 
				return; 
			case SemanticsPackage.OPTION:
				sequence_Option_RuleHead(context, (Option) semanticObject); 
				return; 
			case SemanticsPackage.PARAM:
				sequence_Param(context, (Param) semanticObject); 
				return; 
			case SemanticsPackage.POSITION_TYPE_REF:
				sequence_TypeRef(context, (PositionTypeRef) semanticObject); 
				return; 
			case SemanticsPackage.PROC:
				sequence_Params_Proc(context, (Proc) semanticObject); 
				return; 
			case SemanticsPackage.PROCESSOR:
				sequence_Processor(context, (Processor) semanticObject); 
				return; 
			case SemanticsPackage.QUANTIFIER:
				sequence_Quantifier(context, (Quantifier) semanticObject); 
				return; 
			case SemanticsPackage.RANGE_TYPE:
				sequence_RangeType(context, (RangeType) semanticObject); 
				return; 
			case SemanticsPackage.RANGE_TYPE_REF:
				sequence_TypeRef(context, (RangeTypeRef) semanticObject); 
				return; 
			case SemanticsPackage.REFERENCE:
				if (rule == grammarAccess.getPlaceRule()
						|| action == grammarAccess.getPlaceAccess().getIndexAccessTargetAction_1_0_0()
						|| action == grammarAccess.getPlaceAccess().getFieldAccessTargetAction_1_1_0()
						|| rule == grammarAccess.getNameReferenceRule()) {
					sequence_NameReference(context, (Reference) semanticObject); 
					return; 
				}
				else if (rule == grammarAccess.getExpressionRule()
						|| rule == grammarAccess.getOrRule()
						|| action == grammarAccess.getOrAccess().getBinaryLeftAction_1_0_0_0()
						|| rule == grammarAccess.getAndRule()
						|| action == grammarAccess.getAndAccess().getBinaryLeftAction_1_0_0_0()
						|| rule == grammarAccess.getComparisonRule()
						|| action == grammarAccess.getComparisonAccess().getBinaryLeftAction_1_0_0_0_0()
						|| action == grammarAccess.getComparisonAccess().getMembershipValueAction_1_1_0_0_0()
						|| action == grammarAccess.getComparisonAccess().getTypeTestValueAction_1_2_0_0_0()
						|| rule == grammarAccess.getSumRule()
						|| action == grammarAccess.getSumAccess().getBinaryLeftAction_1_0_0_0()
						|| rule == grammarAccess.getProductRule()
						|| action == grammarAccess.getProductAccess().getBinaryLeftAction_1_0_0_0()
						|| rule == grammarAccess.getPrefixRule()
						|| rule == grammarAccess.getPostfixRule()
						|| action == grammarAccess.getPostfixAccess().getIndexAccessTargetAction_1_0_0()
						|| action == grammarAccess.getPostfixAccess().getFieldAccessTargetAction_1_1_0()
						|| rule == grammarAccess.getPrimaryRule()) {
					sequence_Primary(context, (Reference) semanticObject); 
					return; 
				}
				else break;
			case SemanticsPackage.ROLE:
				sequence_Role(context, (Role) semanticObject); 
				return; 
			case SemanticsPackage.ROW:
				sequence_Row(context, (Row) semanticObject); 
				return; 
			case SemanticsPackage.RULE_OVERRIDE:
				sequence_RuleHead_RuleOverride(context, (RuleOverride) semanticObject); 
				return; 
			case SemanticsPackage.SAY:
				sequence_Say(context, (Say) semanticObject); 
				return; 
			case SemanticsPackage.STAGE:
				sequence_Stage(context, (Stage) semanticObject); 
				return; 
			case SemanticsPackage.STATE_GROUP:
				sequence_StateGroup(context, (StateGroup) semanticObject); 
				return; 
			case SemanticsPackage.STEP:
				sequence_RuleHead_Step(context, (Step) semanticObject); 
				return; 
			case SemanticsPackage.TABLE:
				sequence_Table(context, (Table) semanticObject); 
				return; 
			case SemanticsPackage.TYPE_TEST:
				sequence_Comparison(context, (TypeTest) semanticObject); 
				return; 
			case SemanticsPackage.UNARY:
				sequence_Prefix(context, (Unary) semanticObject); 
				return; 
			case SemanticsPackage.UNION_TYPE:
				sequence_UnionType(context, (UnionType) semanticObject); 
				return; 
			case SemanticsPackage.VALUES_PATTERN:
				sequence_Pattern(context, (ValuesPattern) semanticObject); 
				return; 
			case SemanticsPackage.VARIABLE:
				sequence_Variable(context, (Variable) semanticObject); 
				return; 
			}
		if (errorAcceptor != null)
			errorAcceptor.accept(diagnosticProvider.createInvalidContextOrTypeDiagnostic(semanticObject, context));
	}
	
	/**
	 * <pre>
	 * Contexts:
	 *     Expression returns Binary
	 *     Or returns Binary
	 *     Or.Binary_1_0_0_0 returns Binary
	 *     And returns Binary
	 *     And.Binary_1_0_0_0 returns Binary
	 *     Comparison returns Binary
	 *     Comparison.Binary_1_0_0_0_0 returns Binary
	 *     Comparison.Membership_1_1_0_0_0 returns Binary
	 *     Comparison.TypeTest_1_2_0_0_0 returns Binary
	 *     Sum returns Binary
	 *     Sum.Binary_1_0_0_0 returns Binary
	 *     Product returns Binary
	 *     Product.Binary_1_0_0_0 returns Binary
	 *     Prefix returns Binary
	 *     Postfix returns Binary
	 *     Postfix.IndexAccess_1_0_0 returns Binary
	 *     Postfix.FieldAccess_1_1_0 returns Binary
	 *     Primary returns Binary
	 *
	 * Constraint:
	 *     (
	 *         (left=Or_Binary_1_0_0_0 op='||' right=And) | 
	 *         (left=And_Binary_1_0_0_0 op='&&' right=Comparison) | 
	 *         (left=Comparison_Binary_1_0_0_0_0 op=ComparisonOp right=Sum) | 
	 *         (left=Sum_Binary_1_0_0_0 op=SumOp right=Product) | 
	 *         (left=Product_Binary_1_0_0_0 op=ProductOp right=Prefix)
	 *     )
	 * </pre>
	 */
	protected void sequence_And_Comparison_Or_Product_Sum(ISerializationContext context, Binary semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Element returns ArrivalKind
	 *     ArrivalKind returns ArrivalKind
	 *
	 * Constraint:
	 *     (
	 *         name=Name 
	 *         (params+=Param params+=Param*)? 
	 *         id=RULE_ID 
	 *         sentence=STRING 
	 *         (citations+=STRING citations+=STRING*)? 
	 *         cost=[Cost|RULE_ID]? 
	 *         guard=Expression? 
	 *         body=Block
	 *     )
	 * </pre>
	 */
	protected void sequence_ArrivalKind_RuleHead(ISerializationContext context, ArrivalKind semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Statement returns Assign
	 *     Assign returns Assign
	 *
	 * Constraint:
	 *     (target=Place value=Expression)
	 * </pre>
	 */
	protected void sequence_Assign(ISerializationContext context, Assign semanticObject) {
		if (errorAcceptor != null) {
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.ASSIGN__TARGET) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.ASSIGN__TARGET));
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.ASSIGN__VALUE) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.ASSIGN__VALUE));
		}
		SequenceFeeder feeder = createSequencerFeeder(context, semanticObject);
		feeder.accept(grammarAccess.getAssignAccess().getTargetPlaceParserRuleCall_0_0(), semanticObject.getTarget());
		feeder.accept(grammarAccess.getAssignAccess().getValueExpressionParserRuleCall_2_0(), semanticObject.getValue());
		feeder.finish();
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Block returns Block
	 *
	 * Constraint:
	 *     statements+=Statement*
	 * </pre>
	 */
	protected void sequence_Block(ISerializationContext context, Block semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Element returns Blocker
	 *     Blocker returns Blocker
	 *
	 * Constraint:
	 *     (
	 *         name=Name 
	 *         letter=STRING 
	 *         lane=[Lane|Name]? 
	 *         id=RULE_ID 
	 *         sentence=STRING 
	 *         (citations+=STRING citations+=STRING*)? 
	 *         cost=[Cost|RULE_ID]? 
	 *         condition=Expression
	 *     )
	 * </pre>
	 */
	protected void sequence_Blocker(ISerializationContext context, Blocker semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     ExitHandler returns ExitHandler
	 *
	 * Constraint:
	 *     (trigger=Primary locals+=Variable* body+=SoftwareStatement*)
	 * </pre>
	 */
	protected void sequence_Body_ExitHandler(ISerializationContext context, ExitHandler semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Handler returns Handler
	 *
	 * Constraint:
	 *     (trigger=Primary locals+=Variable* body+=SoftwareStatement*)
	 * </pre>
	 */
	protected void sequence_Body_Handler(ISerializationContext context, Handler semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Task returns Task
	 *
	 * Constraint:
	 *     (locals+=Variable* body+=SoftwareStatement*)
	 * </pre>
	 */
	protected void sequence_Body_Task(ISerializationContext context, Task semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Statement returns CallStatement
	 *     CallStatement returns CallStatement
	 *
	 * Constraint:
	 *     (target=[Symbol|Name] (arguments+=Expression arguments+=Expression*)?)
	 * </pre>
	 */
	protected void sequence_CallStatement(ISerializationContext context, CallStatement semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Candidate returns Candidate
	 *
	 * Constraint:
	 *     (
	 *         rank=Number 
	 *         name=Name 
	 *         id=RULE_ID 
	 *         sentence=STRING 
	 *         (citations+=STRING citations+=STRING*)? 
	 *         cost=[Cost|RULE_ID]? 
	 *         binding=LetBinding? 
	 *         guard=Expression 
	 *         (blockers+=[Blocker|Name] blockers+=[Blocker|Name]*)? 
	 *         loser=ID? 
	 *         body=Block
	 *     )
	 * </pre>
	 */
	protected void sequence_Candidate_RuleHead(ISerializationContext context, Candidate semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     CascadeCheck returns CascadeCheck
	 *
	 * Constraint:
	 *     (
	 *         id=RULE_ID 
	 *         sentence=STRING 
	 *         (citations+=STRING citations+=STRING*)? 
	 *         cost=[Cost|RULE_ID]? 
	 *         condition=Expression 
	 *         fails=Block?
	 *     )
	 * </pre>
	 */
	protected void sequence_CascadeCheck_RuleHead(ISerializationContext context, CascadeCheck semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Element returns Cascade
	 *     Cascade returns Cascade
	 *
	 * Constraint:
	 *     (
	 *         event?='event'? 
	 *         name=Name 
	 *         (params+=Param params+=Param*)? 
	 *         id=RULE_ID 
	 *         sentence=STRING 
	 *         (citations+=STRING citations+=STRING*)? 
	 *         cost=[Cost|RULE_ID]? 
	 *         stages+=Stage* 
	 *         passes=Block
	 *     )
	 * </pre>
	 */
	protected void sequence_Cascade(ISerializationContext context, Cascade semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     ScenarioItem returns CheckDeclaration
	 *     CheckDeclaration returns CheckDeclaration
	 *
	 * Constraint:
	 *     (name=Name? kind=CheckKind (hazard=RULE_ID | condition=Expression))
	 * </pre>
	 */
	protected void sequence_CheckDeclaration(ISerializationContext context, CheckDeclaration semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Element returns Choice
	 *     Choice returns Choice
	 *
	 * Constraint:
	 *     (
	 *         name=Name 
	 *         id=RULE_ID 
	 *         sentence=STRING 
	 *         (citations+=STRING citations+=STRING*)? 
	 *         cost=[Cost|RULE_ID]? 
	 *         options+=Option*
	 *     )
	 * </pre>
	 */
	protected void sequence_Choice_RuleHead(ISerializationContext context, Choice semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Statement returns ChooseStatement
	 *     ChooseStatement returns ChooseStatement
	 *
	 * Constraint:
	 *     (target=Place type=TypeRef)
	 * </pre>
	 */
	protected void sequence_ChooseStatement(ISerializationContext context, ChooseStatement semanticObject) {
		if (errorAcceptor != null) {
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.CHOOSE_STATEMENT__TARGET) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.CHOOSE_STATEMENT__TARGET));
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.CHOOSE_STATEMENT__TYPE) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.CHOOSE_STATEMENT__TYPE));
		}
		SequenceFeeder feeder = createSequencerFeeder(context, semanticObject);
		feeder.accept(grammarAccess.getChooseStatementAccess().getTargetPlaceParserRuleCall_1_0(), semanticObject.getTarget());
		feeder.accept(grammarAccess.getChooseStatementAccess().getTypeTypeRefParserRuleCall_3_0(), semanticObject.getType());
		feeder.finish();
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     ScenarioItem returns Compare
	 *     Compare returns Compare
	 *
	 * Constraint:
	 *     (param=[ScenarioParam|Name] values+=Expression values+=Expression*)
	 * </pre>
	 */
	protected void sequence_Compare(ISerializationContext context, Compare semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Expression returns Membership
	 *     Or returns Membership
	 *     Or.Binary_1_0_0_0 returns Membership
	 *     And returns Membership
	 *     And.Binary_1_0_0_0 returns Membership
	 *     Comparison returns Membership
	 *     Comparison.Binary_1_0_0_0_0 returns Membership
	 *     Comparison.Membership_1_1_0_0_0 returns Membership
	 *     Comparison.TypeTest_1_2_0_0_0 returns Membership
	 *     Sum returns Membership
	 *     Sum.Binary_1_0_0_0 returns Membership
	 *     Product returns Membership
	 *     Product.Binary_1_0_0_0 returns Membership
	 *     Prefix returns Membership
	 *     Postfix returns Membership
	 *     Postfix.IndexAccess_1_0_0 returns Membership
	 *     Postfix.FieldAccess_1_1_0 returns Membership
	 *     Primary returns Membership
	 *
	 * Constraint:
	 *     (value=Comparison_Membership_1_1_0_0_0 members+=Sum members+=Sum*)
	 * </pre>
	 */
	protected void sequence_Comparison(ISerializationContext context, Membership semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Expression returns TypeTest
	 *     Or returns TypeTest
	 *     Or.Binary_1_0_0_0 returns TypeTest
	 *     And returns TypeTest
	 *     And.Binary_1_0_0_0 returns TypeTest
	 *     Comparison returns TypeTest
	 *     Comparison.Binary_1_0_0_0_0 returns TypeTest
	 *     Comparison.Membership_1_1_0_0_0 returns TypeTest
	 *     Comparison.TypeTest_1_2_0_0_0 returns TypeTest
	 *     Sum returns TypeTest
	 *     Sum.Binary_1_0_0_0 returns TypeTest
	 *     Product returns TypeTest
	 *     Product.Binary_1_0_0_0 returns TypeTest
	 *     Prefix returns TypeTest
	 *     Postfix returns TypeTest
	 *     Postfix.IndexAccess_1_0_0 returns TypeTest
	 *     Postfix.FieldAccess_1_1_0 returns TypeTest
	 *     Primary returns TypeTest
	 *
	 * Constraint:
	 *     (value=Comparison_TypeTest_1_2_0_0_0 type=[TypeDeclaration|Name])
	 * </pre>
	 */
	protected void sequence_Comparison(ISerializationContext context, TypeTest semanticObject) {
		if (errorAcceptor != null) {
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.TYPE_TEST__VALUE) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.TYPE_TEST__VALUE));
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.TYPE_TEST__TYPE) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.TYPE_TEST__TYPE));
		}
		SequenceFeeder feeder = createSequencerFeeder(context, semanticObject);
		feeder.accept(grammarAccess.getComparisonAccess().getTypeTestValueAction_1_2_0_0_0(), semanticObject.getValue());
		feeder.accept(grammarAccess.getComparisonAccess().getTypeTypeDeclarationNameParserRuleCall_1_2_1_0_1(), semanticObject.eGet(SemanticsPackage.Literals.TYPE_TEST__TYPE, false));
		feeder.finish();
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Expression returns Conditional
	 *     Conditional returns Conditional
	 *     Or returns Conditional
	 *     Or.Binary_1_0_0_0 returns Conditional
	 *     And returns Conditional
	 *     And.Binary_1_0_0_0 returns Conditional
	 *     Comparison returns Conditional
	 *     Comparison.Binary_1_0_0_0_0 returns Conditional
	 *     Comparison.Membership_1_1_0_0_0 returns Conditional
	 *     Comparison.TypeTest_1_2_0_0_0 returns Conditional
	 *     Sum returns Conditional
	 *     Sum.Binary_1_0_0_0 returns Conditional
	 *     Product returns Conditional
	 *     Product.Binary_1_0_0_0 returns Conditional
	 *     Prefix returns Conditional
	 *     Postfix returns Conditional
	 *     Postfix.IndexAccess_1_0_0 returns Conditional
	 *     Postfix.FieldAccess_1_1_0 returns Conditional
	 *     Primary returns Conditional
	 *
	 * Constraint:
	 *     (condition=Expression then=Expression otherwise=Expression)
	 * </pre>
	 */
	protected void sequence_Conditional(ISerializationContext context, Conditional semanticObject) {
		if (errorAcceptor != null) {
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.CONDITIONAL__CONDITION) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.CONDITIONAL__CONDITION));
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.CONDITIONAL__THEN) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.CONDITIONAL__THEN));
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.CONDITIONAL__OTHERWISE) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.CONDITIONAL__OTHERWISE));
		}
		SequenceFeeder feeder = createSequencerFeeder(context, semanticObject);
		feeder.accept(grammarAccess.getConditionalAccess().getConditionExpressionParserRuleCall_1_0(), semanticObject.getCondition());
		feeder.accept(grammarAccess.getConditionalAccess().getThenExpressionParserRuleCall_3_0(), semanticObject.getThen());
		feeder.accept(grammarAccess.getConditionalAccess().getOtherwiseExpressionParserRuleCall_5_0(), semanticObject.getOtherwise());
		feeder.finish();
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Element returns Cost
	 *     Cost returns Cost
	 *
	 * Constraint:
	 *     (name=RULE_ID sentence=STRING central=INT uncertainty=Number? (citations+=STRING citations+=STRING*)?)
	 * </pre>
	 */
	protected void sequence_Cost(ISerializationContext context, Cost semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Element returns DecisionExtension
	 *     DecisionExtension returns DecisionExtension
	 *
	 * Constraint:
	 *     (decision=[Decision|Name] candidates+=Candidate*)
	 * </pre>
	 */
	protected void sequence_DecisionExtension(ISerializationContext context, DecisionExtension semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Element returns Decision
	 *     Decision returns Decision
	 *
	 * Constraint:
	 *     (
	 *         name=Name 
	 *         id=RULE_ID 
	 *         sentence=STRING 
	 *         (citations+=STRING citations+=STRING*)? 
	 *         cost=[Cost|RULE_ID]? 
	 *         candidates+=Candidate* 
	 *         (otherwiseGuard=Expression? otherwise=Block)?
	 *     )
	 * </pre>
	 */
	protected void sequence_Decision_RuleHead(ISerializationContext context, Decision semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Element returns Definition
	 *     Definition returns Definition
	 *
	 * Constraint:
	 *     (name=Name (params+=Param params+=Param*)? value=Expression)
	 * </pre>
	 */
	protected void sequence_Definition_Params(ISerializationContext context, Definition semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Element returns Disable
	 *     Disable returns Disable
	 *
	 * Constraint:
	 *     rule=RULE_ID
	 * </pre>
	 */
	protected void sequence_Disable(ISerializationContext context, Disable semanticObject) {
		if (errorAcceptor != null) {
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.DISABLE__RULE) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.DISABLE__RULE));
		}
		SequenceFeeder feeder = createSequencerFeeder(context, semanticObject);
		feeder.accept(grammarAccess.getDisableAccess().getRuleRULE_IDTerminalRuleCall_1_0(), semanticObject.getRule());
		feeder.finish();
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     ElseIf returns Block
	 *
	 * Constraint:
	 *     statements+=IfStatement
	 * </pre>
	 */
	protected void sequence_ElseIf(ISerializationContext context, Block semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     EntityObject returns EntityObject
	 *
	 * Constraint:
	 *     (name=Name settings+=Setting*)
	 * </pre>
	 */
	protected void sequence_EntityObject(ISerializationContext context, EntityObject semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Element returns EntityType
	 *     EntityType returns EntityType
	 *
	 * Constraint:
	 *     (name=Name properties+=Variable*)
	 * </pre>
	 */
	protected void sequence_EntityType(ISerializationContext context, EntityType semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     EnumLiteral returns EnumLiteral
	 *
	 * Constraint:
	 *     (name=Name (explicit?='=' value=Number32)? label=STRING?)
	 * </pre>
	 */
	protected void sequence_EnumLiteral(ISerializationContext context, EnumLiteral semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Element returns EnumType
	 *     EnumType returns EnumType
	 *
	 * Constraint:
	 *     (open?='open'? name=Name (low=Number32 high=Number32)? literals+=EnumLiteral*)
	 * </pre>
	 */
	protected void sequence_EnumType(ISerializationContext context, EnumType semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     ScenarioItem returns EventDeclaration
	 *     EventDeclaration returns EventDeclaration
	 *
	 * Constraint:
	 *     (
	 *         name=Name 
	 *         kind=[ArrivalKind|Name] 
	 *         (arguments+=Expression arguments+=Expression*)? 
	 *         vcpu=[VCpu|Name] 
	 *         (times=INT | unlimited?='unlimited')? 
	 *         mustArrive?='must'? 
	 *         after=[SoftwareStatement|Name]?
	 *     )
	 * </pre>
	 */
	protected void sequence_EventDeclaration(ISerializationContext context, EventDeclaration semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Statement returns Execute
	 *     Execute returns Execute
	 *
	 * Constraint:
	 *     {Execute}
	 * </pre>
	 */
	protected void sequence_Execute(ISerializationContext context, Execute semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Statement returns Goto
	 *     Goto returns Goto
	 *
	 * Constraint:
	 *     (target=[Symbol|Name] (arguments+=Expression arguments+=Expression*)?)
	 * </pre>
	 */
	protected void sequence_Goto(ISerializationContext context, Goto semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Element returns Hazard
	 *     Hazard returns Hazard
	 *
	 * Constraint:
	 *     (
	 *         warning?='warning'? 
	 *         name=HazardId 
	 *         (aliases+=HazardId aliases+=HazardId*)? 
	 *         sentence=STRING 
	 *         (citations+=STRING citations+=STRING*)? 
	 *         at=RULE_ID? 
	 *         guard=Expression
	 *     )
	 * </pre>
	 */
	protected void sequence_Hazard(ISerializationContext context, Hazard semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     ScenarioItem returns HostUse
	 *     HostUse returns HostUse
	 *
	 * Constraint:
	 *     (host=[Host|Name] (arguments+=Expression arguments+=Expression*)?)
	 * </pre>
	 */
	protected void sequence_HostUse(ISerializationContext context, HostUse semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Element returns Host
	 *     ScenarioItem returns Host
	 *     Host returns Host
	 *
	 * Constraint:
	 *     ((name=Name (params+=Param params+=Param*)?)? handlers+=ExitHandler*)
	 * </pre>
	 */
	protected void sequence_Host_Params(ISerializationContext context, Host semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Statement returns IfStatement
	 *     IfStatement returns IfStatement
	 *
	 * Constraint:
	 *     (condition=Expression then=Block (otherwise=Block | otherwise=ElseIf)?)
	 * </pre>
	 */
	protected void sequence_IfStatement(ISerializationContext context, IfStatement semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Import returns Import
	 *
	 * Constraint:
	 *     module=QName
	 * </pre>
	 */
	protected void sequence_Import(ISerializationContext context, Import semanticObject) {
		if (errorAcceptor != null) {
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.IMPORT__MODULE) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.IMPORT__MODULE));
		}
		SequenceFeeder feeder = createSequencerFeeder(context, semanticObject);
		feeder.accept(grammarAccess.getImportAccess().getModuleQNameParserRuleCall_1_0(), semanticObject.getModule());
		feeder.finish();
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     SoftwareStatement returns InstructionCall
	 *     InstructionCall returns InstructionCall
	 *
	 * Constraint:
	 *     (name=Name? instruction=[Instruction|Name] (arguments+=Expression arguments+=Expression*)? (target=Place | source=Expression)?)
	 * </pre>
	 */
	protected void sequence_InstructionCall_Label(ISerializationContext context, InstructionCall semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Element returns Instruction
	 *     Instruction returns Instruction
	 *
	 * Constraint:
	 *     (
	 *         event?='event'? 
	 *         name=Name 
	 *         (params+=Param params+=Param*)? 
	 *         (target=Param | source=Param)? 
	 *         doc=STRING? 
	 *         (steps+=Step | steps+=Step+)?
	 *     )
	 * </pre>
	 */
	protected void sequence_Instruction(ISerializationContext context, Instruction semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     ScenarioItem returns KnobSetting
	 *     KnobSetting returns KnobSetting
	 *
	 * Constraint:
	 *     (knob=[Knob|Name] (value=Expression | open?='open'))
	 * </pre>
	 */
	protected void sequence_KnobSetting(ISerializationContext context, KnobSetting semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Element returns Knob
	 *     Knob returns Knob
	 *
	 * Constraint:
	 *     (name=Name type=TypeRef initial=Expression doc=STRING? (citations+=STRING citations+=STRING*)?)
	 * </pre>
	 */
	protected void sequence_Knob(ISerializationContext context, Knob semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     SoftwareStatement returns RoutineCall
	 *     RoutineCall returns RoutineCall
	 *
	 * Constraint:
	 *     (name=Name? routine=[Routine|Name] (arguments+=Expression arguments+=Expression*)?)
	 * </pre>
	 */
	protected void sequence_Label_RoutineCall(ISerializationContext context, RoutineCall semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     SoftwareStatement returns SoftwareGoto
	 *     SoftwareGoto returns SoftwareGoto
	 *
	 * Constraint:
	 *     (name=Name? label=[SoftwareStatement|Name])
	 * </pre>
	 */
	protected void sequence_Label_SoftwareGoto(ISerializationContext context, SoftwareGoto semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     SoftwareStatement returns SoftwareIf
	 *     SoftwareIf returns SoftwareIf
	 *
	 * Constraint:
	 *     (name=Name? condition=Expression then+=SoftwareStatement* (otherwise+=SoftwareIf | otherwise+=SoftwareStatement+)?)
	 * </pre>
	 */
	protected void sequence_Label_SoftwareIf(ISerializationContext context, SoftwareIf semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     SoftwareStatement returns SoftwareWhile
	 *     SoftwareWhile returns SoftwareWhile
	 *
	 * Constraint:
	 *     (name=Name? condition=Expression body+=SoftwareStatement*)
	 * </pre>
	 */
	protected void sequence_Label_SoftwareWhile(ISerializationContext context, SoftwareWhile semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Element returns Lane
	 *     Lane returns Lane
	 *
	 * Constraint:
	 *     (
	 *         name=Name 
	 *         index=Param? 
	 *         label=STRING 
	 *         kind=ID 
	 *         value=Expression? 
	 *         labelled=Expression? 
	 *         hatch=HatchName? 
	 *         (glyph=ID letter=STRING)? 
	 *         (decision=[Decision|Name] candidate=Name)? 
	 *         (shades+=ID shades+=ID*)?
	 *     )
	 * </pre>
	 */
	protected void sequence_Lane(ISerializationContext context, Lane semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     LetBinding returns LetBinding
	 *
	 * Constraint:
	 *     (name=Name value=Expression)
	 * </pre>
	 */
	protected void sequence_LetBinding(ISerializationContext context, LetBinding semanticObject) {
		if (errorAcceptor != null) {
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.SYMBOL__NAME) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.SYMBOL__NAME));
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.LET_BINDING__VALUE) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.LET_BINDING__VALUE));
		}
		SequenceFeeder feeder = createSequencerFeeder(context, semanticObject);
		feeder.accept(grammarAccess.getLetBindingAccess().getNameNameParserRuleCall_0_0(), semanticObject.getName());
		feeder.accept(grammarAccess.getLetBindingAccess().getValueExpressionParserRuleCall_2_0(), semanticObject.getValue());
		feeder.finish();
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Statement returns MarkStatement
	 *     MarkStatement returns MarkStatement
	 *
	 * Constraint:
	 *     (lane=[Lane|Name] index=Expression? kind=MarkKind (text=STRING arguments+=Expression*)?)
	 * </pre>
	 */
	protected void sequence_MarkStatement(ISerializationContext context, MarkStatement semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     ScenarioItem returns Memory
	 *     Memory returns Memory
	 *
	 * Constraint:
	 *     variables+=Variable*
	 * </pre>
	 */
	protected void sequence_Memory(ISerializationContext context, Memory semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Document returns Module
	 *     Module returns Module
	 *
	 * Constraint:
	 *     (name=QName base=QName? title=STRING? imports+=Import* elements+=Element*)
	 * </pre>
	 */
	protected void sequence_Module(ISerializationContext context, trapline.model.semantics.Module semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Place returns Reference
	 *     Place.IndexAccess_1_0_0 returns Reference
	 *     Place.FieldAccess_1_1_0 returns Reference
	 *     NameReference returns Reference
	 *
	 * Constraint:
	 *     symbol=[Symbol|Name]
	 * </pre>
	 */
	protected void sequence_NameReference(ISerializationContext context, Reference semanticObject) {
		if (errorAcceptor != null) {
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.REFERENCE__SYMBOL) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.REFERENCE__SYMBOL));
		}
		SequenceFeeder feeder = createSequencerFeeder(context, semanticObject);
		feeder.accept(grammarAccess.getNameReferenceAccess().getSymbolSymbolNameParserRuleCall_1_0_1(), semanticObject.eGet(SemanticsPackage.Literals.REFERENCE__SYMBOL, false));
		feeder.finish();
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     ScenarioItem returns Note
	 *     Note returns Note
	 *
	 * Constraint:
	 *     (text=STRING (owner=[EObject|Name]? part=[EObject|PartWord])?)
	 * </pre>
	 */
	protected void sequence_Note(ISerializationContext context, Note semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     ScenarioItem returns ObjectDeclaration
	 *     ObjectDeclaration returns ObjectDeclaration
	 *
	 * Constraint:
	 *     (type=[EntityType|ID] objects+=EntityObject objects+=EntityObject*)
	 * </pre>
	 */
	protected void sequence_ObjectDeclaration(ISerializationContext context, ObjectDeclaration semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Element returns Operator
	 *     Operator returns Operator
	 *
	 * Constraint:
	 *     (name=Name (params+=Param params+=Param*)? doc=STRING?)
	 * </pre>
	 */
	protected void sequence_Operator_Params(ISerializationContext context, Operator semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Option returns Option
	 *
	 * Constraint:
	 *     (
	 *         id=RULE_ID 
	 *         sentence=STRING 
	 *         (citations+=STRING citations+=STRING*)? 
	 *         cost=[Cost|RULE_ID]? 
	 *         guard=Expression? 
	 *         body=Block
	 *     )
	 * </pre>
	 */
	protected void sequence_Option_RuleHead(ISerializationContext context, Option semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Param returns Param
	 *
	 * Constraint:
	 *     (name=Name (type=TypeRef initial=Expression?)?)
	 * </pre>
	 */
	protected void sequence_Param(ISerializationContext context, Param semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Element returns Proc
	 *     Proc returns Proc
	 *
	 * Constraint:
	 *     (event?='event'? name=Name (params+=Param params+=Param*)? locals+=Variable* steps+=Step*)
	 * </pre>
	 */
	protected void sequence_Params_Proc(ISerializationContext context, Proc semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Element returns Routine
	 *     ScenarioItem returns Routine
	 *     Routine returns Routine
	 *
	 * Constraint:
	 *     (name=Name (params+=Param params+=Param*)? body+=SoftwareStatement*)
	 * </pre>
	 */
	protected void sequence_Params_Routine(ISerializationContext context, Routine semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Pattern returns AnyPattern
	 *
	 * Constraint:
	 *     {AnyPattern}
	 * </pre>
	 */
	protected void sequence_Pattern(ISerializationContext context, AnyPattern semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Pattern returns ValuesPattern
	 *
	 * Constraint:
	 *     (values+=Primary | (values+=Primary values+=Primary*))
	 * </pre>
	 */
	protected void sequence_Pattern(ISerializationContext context, ValuesPattern semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Place returns FieldAccess
	 *     Place.IndexAccess_1_0_0 returns FieldAccess
	 *     Place.FieldAccess_1_1_0 returns FieldAccess
	 *
	 * Constraint:
	 *     (target=Place_FieldAccess_1_1_0 field=Name)
	 * </pre>
	 */
	protected void sequence_Place(ISerializationContext context, FieldAccess semanticObject) {
		if (errorAcceptor != null) {
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.FIELD_ACCESS__TARGET) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.FIELD_ACCESS__TARGET));
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.FIELD_ACCESS__FIELD) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.FIELD_ACCESS__FIELD));
		}
		SequenceFeeder feeder = createSequencerFeeder(context, semanticObject);
		feeder.accept(grammarAccess.getPlaceAccess().getFieldAccessTargetAction_1_1_0(), semanticObject.getTarget());
		feeder.accept(grammarAccess.getPlaceAccess().getFieldNameParserRuleCall_1_1_2_0(), semanticObject.getField());
		feeder.finish();
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Place returns IndexAccess
	 *     Place.IndexAccess_1_0_0 returns IndexAccess
	 *     Place.FieldAccess_1_1_0 returns IndexAccess
	 *
	 * Constraint:
	 *     (target=Place_IndexAccess_1_0_0 index=Expression)
	 * </pre>
	 */
	protected void sequence_Place(ISerializationContext context, IndexAccess semanticObject) {
		if (errorAcceptor != null) {
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.INDEX_ACCESS__TARGET) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.INDEX_ACCESS__TARGET));
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.INDEX_ACCESS__INDEX) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.INDEX_ACCESS__INDEX));
		}
		SequenceFeeder feeder = createSequencerFeeder(context, semanticObject);
		feeder.accept(grammarAccess.getPlaceAccess().getIndexAccessTargetAction_1_0_0(), semanticObject.getTarget());
		feeder.accept(grammarAccess.getPlaceAccess().getIndexExpressionParserRuleCall_1_0_2_0(), semanticObject.getIndex());
		feeder.finish();
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     PlainLiteral returns EnumLiteral
	 *
	 * Constraint:
	 *     name=Name
	 * </pre>
	 */
	protected void sequence_PlainLiteral(ISerializationContext context, EnumLiteral semanticObject) {
		if (errorAcceptor != null) {
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.SYMBOL__NAME) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.SYMBOL__NAME));
		}
		SequenceFeeder feeder = createSequencerFeeder(context, semanticObject);
		feeder.accept(grammarAccess.getPlainLiteralAccess().getNameNameParserRuleCall_0(), semanticObject.getName());
		feeder.finish();
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Expression returns FieldAccess
	 *     Or returns FieldAccess
	 *     Or.Binary_1_0_0_0 returns FieldAccess
	 *     And returns FieldAccess
	 *     And.Binary_1_0_0_0 returns FieldAccess
	 *     Comparison returns FieldAccess
	 *     Comparison.Binary_1_0_0_0_0 returns FieldAccess
	 *     Comparison.Membership_1_1_0_0_0 returns FieldAccess
	 *     Comparison.TypeTest_1_2_0_0_0 returns FieldAccess
	 *     Sum returns FieldAccess
	 *     Sum.Binary_1_0_0_0 returns FieldAccess
	 *     Product returns FieldAccess
	 *     Product.Binary_1_0_0_0 returns FieldAccess
	 *     Prefix returns FieldAccess
	 *     Postfix returns FieldAccess
	 *     Postfix.IndexAccess_1_0_0 returns FieldAccess
	 *     Postfix.FieldAccess_1_1_0 returns FieldAccess
	 *     Primary returns FieldAccess
	 *
	 * Constraint:
	 *     (target=Postfix_FieldAccess_1_1_0 field=Name)
	 * </pre>
	 */
	protected void sequence_Postfix(ISerializationContext context, FieldAccess semanticObject) {
		if (errorAcceptor != null) {
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.FIELD_ACCESS__TARGET) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.FIELD_ACCESS__TARGET));
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.FIELD_ACCESS__FIELD) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.FIELD_ACCESS__FIELD));
		}
		SequenceFeeder feeder = createSequencerFeeder(context, semanticObject);
		feeder.accept(grammarAccess.getPostfixAccess().getFieldAccessTargetAction_1_1_0(), semanticObject.getTarget());
		feeder.accept(grammarAccess.getPostfixAccess().getFieldNameParserRuleCall_1_1_2_0(), semanticObject.getField());
		feeder.finish();
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Expression returns IndexAccess
	 *     Or returns IndexAccess
	 *     Or.Binary_1_0_0_0 returns IndexAccess
	 *     And returns IndexAccess
	 *     And.Binary_1_0_0_0 returns IndexAccess
	 *     Comparison returns IndexAccess
	 *     Comparison.Binary_1_0_0_0_0 returns IndexAccess
	 *     Comparison.Membership_1_1_0_0_0 returns IndexAccess
	 *     Comparison.TypeTest_1_2_0_0_0 returns IndexAccess
	 *     Sum returns IndexAccess
	 *     Sum.Binary_1_0_0_0 returns IndexAccess
	 *     Product returns IndexAccess
	 *     Product.Binary_1_0_0_0 returns IndexAccess
	 *     Prefix returns IndexAccess
	 *     Postfix returns IndexAccess
	 *     Postfix.IndexAccess_1_0_0 returns IndexAccess
	 *     Postfix.FieldAccess_1_1_0 returns IndexAccess
	 *     Primary returns IndexAccess
	 *
	 * Constraint:
	 *     (target=Postfix_IndexAccess_1_0_0 index=Expression)
	 * </pre>
	 */
	protected void sequence_Postfix(ISerializationContext context, IndexAccess semanticObject) {
		if (errorAcceptor != null) {
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.INDEX_ACCESS__TARGET) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.INDEX_ACCESS__TARGET));
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.INDEX_ACCESS__INDEX) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.INDEX_ACCESS__INDEX));
		}
		SequenceFeeder feeder = createSequencerFeeder(context, semanticObject);
		feeder.accept(grammarAccess.getPostfixAccess().getIndexAccessTargetAction_1_0_0(), semanticObject.getTarget());
		feeder.accept(grammarAccess.getPostfixAccess().getIndexExpressionParserRuleCall_1_0_2_0(), semanticObject.getIndex());
		feeder.finish();
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Expression returns Unary
	 *     Or returns Unary
	 *     Or.Binary_1_0_0_0 returns Unary
	 *     And returns Unary
	 *     And.Binary_1_0_0_0 returns Unary
	 *     Comparison returns Unary
	 *     Comparison.Binary_1_0_0_0_0 returns Unary
	 *     Comparison.Membership_1_1_0_0_0 returns Unary
	 *     Comparison.TypeTest_1_2_0_0_0 returns Unary
	 *     Sum returns Unary
	 *     Sum.Binary_1_0_0_0 returns Unary
	 *     Product returns Unary
	 *     Product.Binary_1_0_0_0 returns Unary
	 *     Prefix returns Unary
	 *     Postfix returns Unary
	 *     Postfix.IndexAccess_1_0_0 returns Unary
	 *     Postfix.FieldAccess_1_1_0 returns Unary
	 *     Primary returns Unary
	 *
	 * Constraint:
	 *     ((op='!' | op='-') operand=Prefix)
	 * </pre>
	 */
	protected void sequence_Prefix(ISerializationContext context, Unary semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Expression returns BoolLiteral
	 *     Or returns BoolLiteral
	 *     Or.Binary_1_0_0_0 returns BoolLiteral
	 *     And returns BoolLiteral
	 *     And.Binary_1_0_0_0 returns BoolLiteral
	 *     Comparison returns BoolLiteral
	 *     Comparison.Binary_1_0_0_0_0 returns BoolLiteral
	 *     Comparison.Membership_1_1_0_0_0 returns BoolLiteral
	 *     Comparison.TypeTest_1_2_0_0_0 returns BoolLiteral
	 *     Sum returns BoolLiteral
	 *     Sum.Binary_1_0_0_0 returns BoolLiteral
	 *     Product returns BoolLiteral
	 *     Product.Binary_1_0_0_0 returns BoolLiteral
	 *     Prefix returns BoolLiteral
	 *     Postfix returns BoolLiteral
	 *     Postfix.IndexAccess_1_0_0 returns BoolLiteral
	 *     Postfix.FieldAccess_1_1_0 returns BoolLiteral
	 *     Primary returns BoolLiteral
	 *
	 * Constraint:
	 *     value?='true'?
	 * </pre>
	 */
	protected void sequence_Primary(ISerializationContext context, BoolLiteral semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Expression returns CallExpression
	 *     Or returns CallExpression
	 *     Or.Binary_1_0_0_0 returns CallExpression
	 *     And returns CallExpression
	 *     And.Binary_1_0_0_0 returns CallExpression
	 *     Comparison returns CallExpression
	 *     Comparison.Binary_1_0_0_0_0 returns CallExpression
	 *     Comparison.Membership_1_1_0_0_0 returns CallExpression
	 *     Comparison.TypeTest_1_2_0_0_0 returns CallExpression
	 *     Sum returns CallExpression
	 *     Sum.Binary_1_0_0_0 returns CallExpression
	 *     Product returns CallExpression
	 *     Product.Binary_1_0_0_0 returns CallExpression
	 *     Prefix returns CallExpression
	 *     Postfix returns CallExpression
	 *     Postfix.IndexAccess_1_0_0 returns CallExpression
	 *     Postfix.FieldAccess_1_1_0 returns CallExpression
	 *     Primary returns CallExpression
	 *
	 * Constraint:
	 *     (function=[Symbol|Name] (arguments+=Expression arguments+=Expression*)?)
	 * </pre>
	 */
	protected void sequence_Primary(ISerializationContext context, CallExpression semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Expression returns IntLiteral
	 *     Or returns IntLiteral
	 *     Or.Binary_1_0_0_0 returns IntLiteral
	 *     And returns IntLiteral
	 *     And.Binary_1_0_0_0 returns IntLiteral
	 *     Comparison returns IntLiteral
	 *     Comparison.Binary_1_0_0_0_0 returns IntLiteral
	 *     Comparison.Membership_1_1_0_0_0 returns IntLiteral
	 *     Comparison.TypeTest_1_2_0_0_0 returns IntLiteral
	 *     Sum returns IntLiteral
	 *     Sum.Binary_1_0_0_0 returns IntLiteral
	 *     Product returns IntLiteral
	 *     Product.Binary_1_0_0_0 returns IntLiteral
	 *     Prefix returns IntLiteral
	 *     Postfix returns IntLiteral
	 *     Postfix.IndexAccess_1_0_0 returns IntLiteral
	 *     Postfix.FieldAccess_1_1_0 returns IntLiteral
	 *     Primary returns IntLiteral
	 *
	 * Constraint:
	 *     value=Number32
	 * </pre>
	 */
	protected void sequence_Primary(ISerializationContext context, IntLiteral semanticObject) {
		if (errorAcceptor != null) {
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.INT_LITERAL__VALUE) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.INT_LITERAL__VALUE));
		}
		SequenceFeeder feeder = createSequencerFeeder(context, semanticObject);
		feeder.accept(grammarAccess.getPrimaryAccess().getValueNumber32ParserRuleCall_1_1_0(), semanticObject.getValue());
		feeder.finish();
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Expression returns NowhereLiteral
	 *     Or returns NowhereLiteral
	 *     Or.Binary_1_0_0_0 returns NowhereLiteral
	 *     And returns NowhereLiteral
	 *     And.Binary_1_0_0_0 returns NowhereLiteral
	 *     Comparison returns NowhereLiteral
	 *     Comparison.Binary_1_0_0_0_0 returns NowhereLiteral
	 *     Comparison.Membership_1_1_0_0_0 returns NowhereLiteral
	 *     Comparison.TypeTest_1_2_0_0_0 returns NowhereLiteral
	 *     Sum returns NowhereLiteral
	 *     Sum.Binary_1_0_0_0 returns NowhereLiteral
	 *     Product returns NowhereLiteral
	 *     Product.Binary_1_0_0_0 returns NowhereLiteral
	 *     Prefix returns NowhereLiteral
	 *     Postfix returns NowhereLiteral
	 *     Postfix.IndexAccess_1_0_0 returns NowhereLiteral
	 *     Postfix.FieldAccess_1_1_0 returns NowhereLiteral
	 *     Primary returns NowhereLiteral
	 *
	 * Constraint:
	 *     {NowhereLiteral}
	 * </pre>
	 */
	protected void sequence_Primary(ISerializationContext context, NowhereLiteral semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Expression returns Reference
	 *     Or returns Reference
	 *     Or.Binary_1_0_0_0 returns Reference
	 *     And returns Reference
	 *     And.Binary_1_0_0_0 returns Reference
	 *     Comparison returns Reference
	 *     Comparison.Binary_1_0_0_0_0 returns Reference
	 *     Comparison.Membership_1_1_0_0_0 returns Reference
	 *     Comparison.TypeTest_1_2_0_0_0 returns Reference
	 *     Sum returns Reference
	 *     Sum.Binary_1_0_0_0 returns Reference
	 *     Product returns Reference
	 *     Product.Binary_1_0_0_0 returns Reference
	 *     Prefix returns Reference
	 *     Postfix returns Reference
	 *     Postfix.IndexAccess_1_0_0 returns Reference
	 *     Postfix.FieldAccess_1_1_0 returns Reference
	 *     Primary returns Reference
	 *
	 * Constraint:
	 *     symbol=[Symbol|Name]
	 * </pre>
	 */
	protected void sequence_Primary(ISerializationContext context, Reference semanticObject) {
		if (errorAcceptor != null) {
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.REFERENCE__SYMBOL) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.REFERENCE__SYMBOL));
		}
		SequenceFeeder feeder = createSequencerFeeder(context, semanticObject);
		feeder.accept(grammarAccess.getPrimaryAccess().getSymbolSymbolNameParserRuleCall_5_1_0_1(), semanticObject.eGet(SemanticsPackage.Literals.REFERENCE__SYMBOL, false));
		feeder.finish();
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Element returns Processor
	 *     Processor returns Processor
	 *
	 * Constraint:
	 *     roles+=Role*
	 * </pre>
	 */
	protected void sequence_Processor(ISerializationContext context, Processor semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Expression returns Quantifier
	 *     Quantifier returns Quantifier
	 *     Or returns Quantifier
	 *     Or.Binary_1_0_0_0 returns Quantifier
	 *     And returns Quantifier
	 *     And.Binary_1_0_0_0 returns Quantifier
	 *     Comparison returns Quantifier
	 *     Comparison.Binary_1_0_0_0_0 returns Quantifier
	 *     Comparison.Membership_1_1_0_0_0 returns Quantifier
	 *     Comparison.TypeTest_1_2_0_0_0 returns Quantifier
	 *     Sum returns Quantifier
	 *     Sum.Binary_1_0_0_0 returns Quantifier
	 *     Product returns Quantifier
	 *     Product.Binary_1_0_0_0 returns Quantifier
	 *     Prefix returns Quantifier
	 *     Postfix returns Quantifier
	 *     Postfix.IndexAccess_1_0_0 returns Quantifier
	 *     Postfix.FieldAccess_1_1_0 returns Quantifier
	 *     Primary returns Quantifier
	 *
	 * Constraint:
	 *     ((kind=QuantifierKind name=Name type=TypeRef body=Expression) | (kind=SelectorKind name=Name type=TypeRef body=Expression otherwise=Expression?))
	 * </pre>
	 */
	protected void sequence_Quantifier(ISerializationContext context, Quantifier semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Element returns RangeType
	 *     RangeType returns RangeType
	 *
	 * Constraint:
	 *     (name=Name low=Number32 high=Number32 hexadecimal?='hexadecimal'?)
	 * </pre>
	 */
	protected void sequence_RangeType(ISerializationContext context, RangeType semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Role returns Role
	 *
	 * Constraint:
	 *     (name=Name value=Expression)
	 * </pre>
	 */
	protected void sequence_Role(ISerializationContext context, Role semanticObject) {
		if (errorAcceptor != null) {
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.SYMBOL__NAME) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.SYMBOL__NAME));
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.ROLE__VALUE) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.ROLE__VALUE));
		}
		SequenceFeeder feeder = createSequencerFeeder(context, semanticObject);
		feeder.accept(grammarAccess.getRoleAccess().getNameNameParserRuleCall_0_0(), semanticObject.getName());
		feeder.accept(grammarAccess.getRoleAccess().getValueExpressionParserRuleCall_2_0(), semanticObject.getValue());
		feeder.finish();
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Row returns Row
	 *
	 * Constraint:
	 *     (
	 *         (id=RULE_ID sentence=STRING? (citations+=STRING citations+=STRING*)?)? 
	 *         patterns+=Pattern 
	 *         patterns+=Pattern* 
	 *         results+=Expression 
	 *         results+=Expression*
	 *     )
	 * </pre>
	 */
	protected void sequence_Row(ISerializationContext context, Row semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Element returns RuleOverride
	 *     RuleOverride returns RuleOverride
	 *
	 * Constraint:
	 *     (
	 *         id=RULE_ID 
	 *         sentence=STRING 
	 *         (citations+=STRING citations+=STRING*)? 
	 *         cost=[Cost|RULE_ID]? 
	 *         guard=Expression? 
	 *         body=Block
	 *     )
	 * </pre>
	 */
	protected void sequence_RuleHead_RuleOverride(ISerializationContext context, RuleOverride semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Step returns Step
	 *
	 * Constraint:
	 *     ((id=RULE_ID sentence=STRING (citations+=STRING citations+=STRING*)? cost=[Cost|RULE_ID]?)? guard=Expression? body=Block)
	 * </pre>
	 */
	protected void sequence_RuleHead_Step(ISerializationContext context, Step semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Statement returns Say
	 *     Say returns Say
	 *
	 * Constraint:
	 *     (text=STRING arguments+=Expression*)
	 * </pre>
	 */
	protected void sequence_Say(ISerializationContext context, Say semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     ScenarioItem returns ScenarioParam
	 *     ScenarioParam returns ScenarioParam
	 *
	 * Constraint:
	 *     (name=Name type=TypeRef value=Expression open?='open'?)
	 * </pre>
	 */
	protected void sequence_ScenarioParam(ISerializationContext context, ScenarioParam semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Document returns Scenario
	 *     Scenario returns Scenario
	 *
	 * Constraint:
	 *     (name=Name title=STRING? platform=QName imports+=Import* items+=ScenarioItem*)
	 * </pre>
	 */
	protected void sequence_Scenario(ISerializationContext context, Scenario semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Setting returns Setting
	 *
	 * Constraint:
	 *     (place=Place value=Expression?)
	 * </pre>
	 */
	protected void sequence_Setting(ISerializationContext context, Setting semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Stage returns Stage
	 *
	 * Constraint:
	 *     (name=Name anyOrder?='any'? fails=Block? checks+=CascadeCheck*)
	 * </pre>
	 */
	protected void sequence_Stage(ISerializationContext context, Stage semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Element returns StateGroup
	 *     StateGroup returns StateGroup
	 *
	 * Constraint:
	 *     (ghost?='ghost'? scope=ScopeName variables+=Variable*)
	 * </pre>
	 */
	protected void sequence_StateGroup(ISerializationContext context, StateGroup semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     StoryChoice returns StoryChoice
	 *
	 * Constraint:
	 *     (
	 *         event=[EventDeclaration|Name] 
	 *         ((anchor='at' number=INT) | ((anchor='before' | anchor='after') label=[SoftwareStatement|Name] occurrence=INT?))
	 *     )
	 * </pre>
	 */
	protected void sequence_StoryChoice(ISerializationContext context, StoryChoice semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     StorySetting returns StorySetting
	 *
	 * Constraint:
	 *     ((knob=[Knob|Name] | param=[ScenarioParam|Name]) value=Expression)
	 * </pre>
	 */
	protected void sequence_StorySetting(ISerializationContext context, StorySetting semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     ScenarioItem returns Story
	 *     Story returns Story
	 *
	 * Constraint:
	 *     (title=STRING settings+=StorySetting* choices+=StoryChoice*)
	 * </pre>
	 */
	protected void sequence_Story(ISerializationContext context, Story semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     ScenarioItem returns Symmetric
	 *     Symmetric returns Symmetric
	 *
	 * Constraint:
	 *     (vcpus+=[VCpu|Name] vcpus+=[VCpu|Name]+)
	 * </pre>
	 */
	protected void sequence_Symmetric(ISerializationContext context, Symmetric semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Element returns Table
	 *     Table returns Table
	 *
	 * Constraint:
	 *     (
	 *         name=Name 
	 *         id=RULE_ID 
	 *         sentence=STRING 
	 *         (citations+=STRING citations+=STRING*)? 
	 *         cost=[Cost|RULE_ID]? 
	 *         (params+=Param params+=Param*)? 
	 *         results+=Param 
	 *         results+=Param* 
	 *         rows+=Row*
	 *     )
	 * </pre>
	 */
	protected void sequence_Table(ISerializationContext context, Table semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TypeRef returns BoolTypeRef
	 *
	 * Constraint:
	 *     {BoolTypeRef}
	 * </pre>
	 */
	protected void sequence_TypeRef(ISerializationContext context, BoolTypeRef semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TypeRef returns NamedTypeRef
	 *
	 * Constraint:
	 *     type=[TypeDeclaration|Name]
	 * </pre>
	 */
	protected void sequence_TypeRef(ISerializationContext context, NamedTypeRef semanticObject) {
		if (errorAcceptor != null) {
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.NAMED_TYPE_REF__TYPE) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.NAMED_TYPE_REF__TYPE));
		}
		SequenceFeeder feeder = createSequencerFeeder(context, semanticObject);
		feeder.accept(grammarAccess.getTypeRefAccess().getTypeTypeDeclarationNameParserRuleCall_3_1_0_1(), semanticObject.eGet(SemanticsPackage.Literals.NAMED_TYPE_REF__TYPE, false));
		feeder.finish();
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TypeRef returns PositionTypeRef
	 *
	 * Constraint:
	 *     {PositionTypeRef}
	 * </pre>
	 */
	protected void sequence_TypeRef(ISerializationContext context, PositionTypeRef semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TypeRef returns RangeTypeRef
	 *
	 * Constraint:
	 *     (low=Number32 high=Number32)
	 * </pre>
	 */
	protected void sequence_TypeRef(ISerializationContext context, RangeTypeRef semanticObject) {
		if (errorAcceptor != null) {
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.RANGE_TYPE_REF__LOW) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.RANGE_TYPE_REF__LOW));
			if (transientValues.isValueTransient(semanticObject, SemanticsPackage.Literals.RANGE_TYPE_REF__HIGH) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, SemanticsPackage.Literals.RANGE_TYPE_REF__HIGH));
		}
		SequenceFeeder feeder = createSequencerFeeder(context, semanticObject);
		feeder.accept(grammarAccess.getTypeRefAccess().getLowNumber32ParserRuleCall_2_1_0(), semanticObject.getLow());
		feeder.accept(grammarAccess.getTypeRefAccess().getHighNumber32ParserRuleCall_2_3_0(), semanticObject.getHigh());
		feeder.finish();
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Element returns UnionType
	 *     UnionType returns UnionType
	 *
	 * Constraint:
	 *     (name=Name members+=[TypeDeclaration|Name] members+=[TypeDeclaration|Name]* (literals+=PlainLiteral literals+=PlainLiteral*)?)
	 * </pre>
	 */
	protected void sequence_UnionType(ISerializationContext context, UnionType semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     ScenarioItem returns VCpu
	 *     VCpu returns VCpu
	 *
	 * Constraint:
	 *     (name=Name cpu=Name? core=Name? (settings+=Setting | blocks+=Task | blocks+=Handler)*)
	 * </pre>
	 */
	protected void sequence_VCpu(ISerializationContext context, VCpu semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Variable returns Variable
	 *
	 * Constraint:
	 *     (name=Name index=TypeRef? ((type=TypeRef initial=Expression? doc=STRING?) | fields+=Variable+)?)
	 * </pre>
	 */
	protected void sequence_Variable(ISerializationContext context, Variable semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     ScenarioItem returns Without
	 *     Without returns Without
	 *
	 * Constraint:
	 *     rule=RULE_ID
	 * </pre>
	 */
	protected void sequence_Without(ISerializationContext context, Without semanticObject) {
		if (errorAcceptor != null) {
			if (transientValues.isValueTransient(semanticObject, ScenarioPackage.Literals.WITHOUT__RULE) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, ScenarioPackage.Literals.WITHOUT__RULE));
		}
		SequenceFeeder feeder = createSequencerFeeder(context, semanticObject);
		feeder.accept(grammarAccess.getWithoutAccess().getRuleRULE_IDTerminalRuleCall_1_0(), semanticObject.getRule());
		feeder.finish();
	}
	
	
}
