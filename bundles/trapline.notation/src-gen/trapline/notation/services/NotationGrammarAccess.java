package trapline.notation.services;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.service.AbstractElementFinder;
import org.eclipse.xtext.service.GrammarProvider;

@Singleton
public class NotationGrammarAccess extends AbstractElementFinder.AbstractGrammarElementFinder {
	
	public class DocumentElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Document");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final RuleCall cModuleParserRuleCall_0 = (RuleCall)cAlternatives.eContents().get(0);
		private final RuleCall cScenarioParserRuleCall_1 = (RuleCall)cAlternatives.eContents().get(1);
		
		//Document returns sem::Document:
		//    Module | Scenario;
		@Override public ParserRule getRule() { return rule; }
		
		//Module | Scenario
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//Module
		public RuleCall getModuleParserRuleCall_0() { return cModuleParserRuleCall_0; }
		
		//Scenario
		public RuleCall getScenarioParserRuleCall_1() { return cScenarioParserRuleCall_1; }
	}
	public class ModuleElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Module");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cModuleKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cNameAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cNameQNameParserRuleCall_1_0 = (RuleCall)cNameAssignment_1.eContents().get(0);
		private final Group cGroup_2 = (Group)cGroup.eContents().get(2);
		private final Keyword cExtendsKeyword_2_0 = (Keyword)cGroup_2.eContents().get(0);
		private final Assignment cBaseAssignment_2_1 = (Assignment)cGroup_2.eContents().get(1);
		private final RuleCall cBaseQNameParserRuleCall_2_1_0 = (RuleCall)cBaseAssignment_2_1.eContents().get(0);
		private final Assignment cTitleAssignment_3 = (Assignment)cGroup.eContents().get(3);
		private final RuleCall cTitleSTRINGTerminalRuleCall_3_0 = (RuleCall)cTitleAssignment_3.eContents().get(0);
		private final Assignment cImportsAssignment_4 = (Assignment)cGroup.eContents().get(4);
		private final RuleCall cImportsImportParserRuleCall_4_0 = (RuleCall)cImportsAssignment_4.eContents().get(0);
		private final Assignment cElementsAssignment_5 = (Assignment)cGroup.eContents().get(5);
		private final RuleCall cElementsElementParserRuleCall_5_0 = (RuleCall)cElementsAssignment_5.eContents().get(0);
		
		///* ---- modules ---- */
		//Module returns sem::Module:
		//    'module' name=QName ('extends' base=QName)? (title=STRING)?
		//    imports+=Import*
		//    elements+=Element*;
		@Override public ParserRule getRule() { return rule; }
		
		//'module' name=QName ('extends' base=QName)? (title=STRING)?
		//imports+=Import*
		//elements+=Element*
		public Group getGroup() { return cGroup; }
		
		//'module'
		public Keyword getModuleKeyword_0() { return cModuleKeyword_0; }
		
		//name=QName
		public Assignment getNameAssignment_1() { return cNameAssignment_1; }
		
		//QName
		public RuleCall getNameQNameParserRuleCall_1_0() { return cNameQNameParserRuleCall_1_0; }
		
		//('extends' base=QName)?
		public Group getGroup_2() { return cGroup_2; }
		
		//'extends'
		public Keyword getExtendsKeyword_2_0() { return cExtendsKeyword_2_0; }
		
		//base=QName
		public Assignment getBaseAssignment_2_1() { return cBaseAssignment_2_1; }
		
		//QName
		public RuleCall getBaseQNameParserRuleCall_2_1_0() { return cBaseQNameParserRuleCall_2_1_0; }
		
		//(title=STRING)?
		public Assignment getTitleAssignment_3() { return cTitleAssignment_3; }
		
		//STRING
		public RuleCall getTitleSTRINGTerminalRuleCall_3_0() { return cTitleSTRINGTerminalRuleCall_3_0; }
		
		//imports+=Import*
		public Assignment getImportsAssignment_4() { return cImportsAssignment_4; }
		
		//Import
		public RuleCall getImportsImportParserRuleCall_4_0() { return cImportsImportParserRuleCall_4_0; }
		
		//elements+=Element*
		public Assignment getElementsAssignment_5() { return cElementsAssignment_5; }
		
		//Element
		public RuleCall getElementsElementParserRuleCall_5_0() { return cElementsElementParserRuleCall_5_0; }
	}
	public class ImportElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Import");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cImportKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cModuleAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cModuleQNameParserRuleCall_1_0 = (RuleCall)cModuleAssignment_1.eContents().get(0);
		
		//Import returns sem::Import:
		//    'import' module=QName;
		@Override public ParserRule getRule() { return rule; }
		
		//'import' module=QName
		public Group getGroup() { return cGroup; }
		
		//'import'
		public Keyword getImportKeyword_0() { return cImportKeyword_0; }
		
		//module=QName
		public Assignment getModuleAssignment_1() { return cModuleAssignment_1; }
		
		//QName
		public RuleCall getModuleQNameParserRuleCall_1_0() { return cModuleQNameParserRuleCall_1_0; }
	}
	public class ElementElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Element");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final RuleCall cEnumTypeParserRuleCall_0 = (RuleCall)cAlternatives.eContents().get(0);
		private final RuleCall cRangeTypeParserRuleCall_1 = (RuleCall)cAlternatives.eContents().get(1);
		private final RuleCall cEntityTypeParserRuleCall_2 = (RuleCall)cAlternatives.eContents().get(2);
		private final RuleCall cUnionTypeParserRuleCall_3 = (RuleCall)cAlternatives.eContents().get(3);
		private final RuleCall cStateGroupParserRuleCall_4 = (RuleCall)cAlternatives.eContents().get(4);
		private final RuleCall cKnobParserRuleCall_5 = (RuleCall)cAlternatives.eContents().get(5);
		private final RuleCall cCostParserRuleCall_6 = (RuleCall)cAlternatives.eContents().get(6);
		private final RuleCall cTableParserRuleCall_7 = (RuleCall)cAlternatives.eContents().get(7);
		private final RuleCall cOperatorParserRuleCall_8 = (RuleCall)cAlternatives.eContents().get(8);
		private final RuleCall cDefinitionParserRuleCall_9 = (RuleCall)cAlternatives.eContents().get(9);
		private final RuleCall cBlockerParserRuleCall_10 = (RuleCall)cAlternatives.eContents().get(10);
		private final RuleCall cDecisionParserRuleCall_11 = (RuleCall)cAlternatives.eContents().get(11);
		private final RuleCall cDecisionExtensionParserRuleCall_12 = (RuleCall)cAlternatives.eContents().get(12);
		private final RuleCall cChoiceParserRuleCall_13 = (RuleCall)cAlternatives.eContents().get(13);
		private final RuleCall cCascadeParserRuleCall_14 = (RuleCall)cAlternatives.eContents().get(14);
		private final RuleCall cProcParserRuleCall_15 = (RuleCall)cAlternatives.eContents().get(15);
		private final RuleCall cInstructionParserRuleCall_16 = (RuleCall)cAlternatives.eContents().get(16);
		private final RuleCall cArrivalKindParserRuleCall_17 = (RuleCall)cAlternatives.eContents().get(17);
		private final RuleCall cProcessorParserRuleCall_18 = (RuleCall)cAlternatives.eContents().get(18);
		private final RuleCall cLaneParserRuleCall_19 = (RuleCall)cAlternatives.eContents().get(19);
		private final RuleCall cHazardParserRuleCall_20 = (RuleCall)cAlternatives.eContents().get(20);
		private final RuleCall cRuleOverrideParserRuleCall_21 = (RuleCall)cAlternatives.eContents().get(21);
		private final RuleCall cDisableParserRuleCall_22 = (RuleCall)cAlternatives.eContents().get(22);
		private final RuleCall cRoutineParserRuleCall_23 = (RuleCall)cAlternatives.eContents().get(23);
		private final RuleCall cHostParserRuleCall_24 = (RuleCall)cAlternatives.eContents().get(24);
		
		//Element returns sem::Element:
		//    EnumType | RangeType | EntityType | UnionType | StateGroup | Knob | Cost | Table | Operator | Definition | Blocker |
		//    Decision | DecisionExtension | Choice | Cascade | Proc | Instruction | ArrivalKind | Processor | Lane | Hazard |
		//    RuleOverride | Disable | Routine | Host;
		@Override public ParserRule getRule() { return rule; }
		
		//EnumType | RangeType | EntityType | UnionType | StateGroup | Knob | Cost | Table | Operator | Definition | Blocker |
		//Decision | DecisionExtension | Choice | Cascade | Proc | Instruction | ArrivalKind | Processor | Lane | Hazard |
		//RuleOverride | Disable | Routine | Host
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//EnumType
		public RuleCall getEnumTypeParserRuleCall_0() { return cEnumTypeParserRuleCall_0; }
		
		//RangeType
		public RuleCall getRangeTypeParserRuleCall_1() { return cRangeTypeParserRuleCall_1; }
		
		//EntityType
		public RuleCall getEntityTypeParserRuleCall_2() { return cEntityTypeParserRuleCall_2; }
		
		//UnionType
		public RuleCall getUnionTypeParserRuleCall_3() { return cUnionTypeParserRuleCall_3; }
		
		//StateGroup
		public RuleCall getStateGroupParserRuleCall_4() { return cStateGroupParserRuleCall_4; }
		
		//Knob
		public RuleCall getKnobParserRuleCall_5() { return cKnobParserRuleCall_5; }
		
		//Cost
		public RuleCall getCostParserRuleCall_6() { return cCostParserRuleCall_6; }
		
		//Table
		public RuleCall getTableParserRuleCall_7() { return cTableParserRuleCall_7; }
		
		//Operator
		public RuleCall getOperatorParserRuleCall_8() { return cOperatorParserRuleCall_8; }
		
		//Definition
		public RuleCall getDefinitionParserRuleCall_9() { return cDefinitionParserRuleCall_9; }
		
		//Blocker
		public RuleCall getBlockerParserRuleCall_10() { return cBlockerParserRuleCall_10; }
		
		//Decision
		public RuleCall getDecisionParserRuleCall_11() { return cDecisionParserRuleCall_11; }
		
		//DecisionExtension
		public RuleCall getDecisionExtensionParserRuleCall_12() { return cDecisionExtensionParserRuleCall_12; }
		
		//Choice
		public RuleCall getChoiceParserRuleCall_13() { return cChoiceParserRuleCall_13; }
		
		//Cascade
		public RuleCall getCascadeParserRuleCall_14() { return cCascadeParserRuleCall_14; }
		
		//Proc
		public RuleCall getProcParserRuleCall_15() { return cProcParserRuleCall_15; }
		
		//Instruction
		public RuleCall getInstructionParserRuleCall_16() { return cInstructionParserRuleCall_16; }
		
		//ArrivalKind
		public RuleCall getArrivalKindParserRuleCall_17() { return cArrivalKindParserRuleCall_17; }
		
		//Processor
		public RuleCall getProcessorParserRuleCall_18() { return cProcessorParserRuleCall_18; }
		
		//Lane
		public RuleCall getLaneParserRuleCall_19() { return cLaneParserRuleCall_19; }
		
		//Hazard
		public RuleCall getHazardParserRuleCall_20() { return cHazardParserRuleCall_20; }
		
		//RuleOverride
		public RuleCall getRuleOverrideParserRuleCall_21() { return cRuleOverrideParserRuleCall_21; }
		
		//Disable
		public RuleCall getDisableParserRuleCall_22() { return cDisableParserRuleCall_22; }
		
		//Routine
		public RuleCall getRoutineParserRuleCall_23() { return cRoutineParserRuleCall_23; }
		
		//Host
		public RuleCall getHostParserRuleCall_24() { return cHostParserRuleCall_24; }
	}
	public class RuleHeadElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.RuleHead");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cIdAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cIdRULE_IDTerminalRuleCall_0_0 = (RuleCall)cIdAssignment_0.eContents().get(0);
		private final Assignment cSentenceAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cSentenceSTRINGTerminalRuleCall_1_0 = (RuleCall)cSentenceAssignment_1.eContents().get(0);
		private final Group cGroup_2 = (Group)cGroup.eContents().get(2);
		private final Keyword cCitesKeyword_2_0 = (Keyword)cGroup_2.eContents().get(0);
		private final Assignment cCitationsAssignment_2_1 = (Assignment)cGroup_2.eContents().get(1);
		private final RuleCall cCitationsSTRINGTerminalRuleCall_2_1_0 = (RuleCall)cCitationsAssignment_2_1.eContents().get(0);
		private final Group cGroup_2_2 = (Group)cGroup_2.eContents().get(2);
		private final Keyword cCommaKeyword_2_2_0 = (Keyword)cGroup_2_2.eContents().get(0);
		private final Assignment cCitationsAssignment_2_2_1 = (Assignment)cGroup_2_2.eContents().get(1);
		private final RuleCall cCitationsSTRINGTerminalRuleCall_2_2_1_0 = (RuleCall)cCitationsAssignment_2_2_1.eContents().get(0);
		private final Group cGroup_3 = (Group)cGroup.eContents().get(3);
		private final Keyword cCostsKeyword_3_0 = (Keyword)cGroup_3.eContents().get(0);
		private final Assignment cCostAssignment_3_1 = (Assignment)cGroup_3.eContents().get(1);
		private final CrossReference cCostCostCrossReference_3_1_0 = (CrossReference)cCostAssignment_3_1.eContents().get(0);
		private final RuleCall cCostCostRULE_IDTerminalRuleCall_3_1_0_1 = (RuleCall)cCostCostCrossReference_3_1_0.eContents().get(1);
		
		//fragment RuleHead returns sem::Rule:
		//    id=RULE_ID sentence=STRING ('cites' citations+=STRING (',' citations+=STRING)*)? ('costs' cost=[sem::Cost|RULE_ID])?;
		@Override public ParserRule getRule() { return rule; }
		
		//id=RULE_ID sentence=STRING ('cites' citations+=STRING (',' citations+=STRING)*)? ('costs' cost=[sem::Cost|RULE_ID])?
		public Group getGroup() { return cGroup; }
		
		//id=RULE_ID
		public Assignment getIdAssignment_0() { return cIdAssignment_0; }
		
		//RULE_ID
		public RuleCall getIdRULE_IDTerminalRuleCall_0_0() { return cIdRULE_IDTerminalRuleCall_0_0; }
		
		//sentence=STRING
		public Assignment getSentenceAssignment_1() { return cSentenceAssignment_1; }
		
		//STRING
		public RuleCall getSentenceSTRINGTerminalRuleCall_1_0() { return cSentenceSTRINGTerminalRuleCall_1_0; }
		
		//('cites' citations+=STRING (',' citations+=STRING)*)?
		public Group getGroup_2() { return cGroup_2; }
		
		//'cites'
		public Keyword getCitesKeyword_2_0() { return cCitesKeyword_2_0; }
		
		//citations+=STRING
		public Assignment getCitationsAssignment_2_1() { return cCitationsAssignment_2_1; }
		
		//STRING
		public RuleCall getCitationsSTRINGTerminalRuleCall_2_1_0() { return cCitationsSTRINGTerminalRuleCall_2_1_0; }
		
		//(',' citations+=STRING)*
		public Group getGroup_2_2() { return cGroup_2_2; }
		
		//','
		public Keyword getCommaKeyword_2_2_0() { return cCommaKeyword_2_2_0; }
		
		//citations+=STRING
		public Assignment getCitationsAssignment_2_2_1() { return cCitationsAssignment_2_2_1; }
		
		//STRING
		public RuleCall getCitationsSTRINGTerminalRuleCall_2_2_1_0() { return cCitationsSTRINGTerminalRuleCall_2_2_1_0; }
		
		//('costs' cost=[sem::Cost|RULE_ID])?
		public Group getGroup_3() { return cGroup_3; }
		
		//'costs'
		public Keyword getCostsKeyword_3_0() { return cCostsKeyword_3_0; }
		
		//cost=[sem::Cost|RULE_ID]
		public Assignment getCostAssignment_3_1() { return cCostAssignment_3_1; }
		
		//[sem::Cost|RULE_ID]
		public CrossReference getCostCostCrossReference_3_1_0() { return cCostCostCrossReference_3_1_0; }
		
		//RULE_ID
		public RuleCall getCostCostRULE_IDTerminalRuleCall_3_1_0_1() { return cCostCostRULE_IDTerminalRuleCall_3_1_0_1; }
	}
	public class EnumTypeElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.EnumType");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cOpenAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final Keyword cOpenOpenKeyword_0_0 = (Keyword)cOpenAssignment_0.eContents().get(0);
		private final Keyword cEnumKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Assignment cNameAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final RuleCall cNameNameParserRuleCall_2_0 = (RuleCall)cNameAssignment_2.eContents().get(0);
		private final Group cGroup_3 = (Group)cGroup.eContents().get(3);
		private final Assignment cLowAssignment_3_0 = (Assignment)cGroup_3.eContents().get(0);
		private final RuleCall cLowNumber32ParserRuleCall_3_0_0 = (RuleCall)cLowAssignment_3_0.eContents().get(0);
		private final Keyword cFullStopFullStopKeyword_3_1 = (Keyword)cGroup_3.eContents().get(1);
		private final Assignment cHighAssignment_3_2 = (Assignment)cGroup_3.eContents().get(2);
		private final RuleCall cHighNumber32ParserRuleCall_3_2_0 = (RuleCall)cHighAssignment_3_2.eContents().get(0);
		private final Keyword cLeftCurlyBracketKeyword_4 = (Keyword)cGroup.eContents().get(4);
		private final Assignment cLiteralsAssignment_5 = (Assignment)cGroup.eContents().get(5);
		private final RuleCall cLiteralsEnumLiteralParserRuleCall_5_0 = (RuleCall)cLiteralsAssignment_5.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_6 = (Keyword)cGroup.eContents().get(6);
		
		//EnumType returns sem::EnumType:
		//    (open?='open')? 'enum' name=Name (low=Number32 '..' high=Number32)? '{' literals+=EnumLiteral* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//(open?='open')? 'enum' name=Name (low=Number32 '..' high=Number32)? '{' literals+=EnumLiteral* '}'
		public Group getGroup() { return cGroup; }
		
		//(open?='open')?
		public Assignment getOpenAssignment_0() { return cOpenAssignment_0; }
		
		//'open'
		public Keyword getOpenOpenKeyword_0_0() { return cOpenOpenKeyword_0_0; }
		
		//'enum'
		public Keyword getEnumKeyword_1() { return cEnumKeyword_1; }
		
		//name=Name
		public Assignment getNameAssignment_2() { return cNameAssignment_2; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_2_0() { return cNameNameParserRuleCall_2_0; }
		
		//(low=Number32 '..' high=Number32)?
		public Group getGroup_3() { return cGroup_3; }
		
		//low=Number32
		public Assignment getLowAssignment_3_0() { return cLowAssignment_3_0; }
		
		//Number32
		public RuleCall getLowNumber32ParserRuleCall_3_0_0() { return cLowNumber32ParserRuleCall_3_0_0; }
		
		//'..'
		public Keyword getFullStopFullStopKeyword_3_1() { return cFullStopFullStopKeyword_3_1; }
		
		//high=Number32
		public Assignment getHighAssignment_3_2() { return cHighAssignment_3_2; }
		
		//Number32
		public RuleCall getHighNumber32ParserRuleCall_3_2_0() { return cHighNumber32ParserRuleCall_3_2_0; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_4() { return cLeftCurlyBracketKeyword_4; }
		
		//literals+=EnumLiteral*
		public Assignment getLiteralsAssignment_5() { return cLiteralsAssignment_5; }
		
		//EnumLiteral
		public RuleCall getLiteralsEnumLiteralParserRuleCall_5_0() { return cLiteralsEnumLiteralParserRuleCall_5_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_6() { return cRightCurlyBracketKeyword_6; }
	}
	public class EnumLiteralElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.EnumLiteral");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cNameAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cNameNameParserRuleCall_0_0 = (RuleCall)cNameAssignment_0.eContents().get(0);
		private final Group cGroup_1 = (Group)cGroup.eContents().get(1);
		private final Assignment cExplicitAssignment_1_0 = (Assignment)cGroup_1.eContents().get(0);
		private final Keyword cExplicitEqualsSignKeyword_1_0_0 = (Keyword)cExplicitAssignment_1_0.eContents().get(0);
		private final Assignment cValueAssignment_1_1 = (Assignment)cGroup_1.eContents().get(1);
		private final RuleCall cValueNumber32ParserRuleCall_1_1_0 = (RuleCall)cValueAssignment_1_1.eContents().get(0);
		private final Assignment cLabelAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final RuleCall cLabelSTRINGTerminalRuleCall_2_0 = (RuleCall)cLabelAssignment_2.eContents().get(0);
		
		//EnumLiteral returns sem::EnumLiteral:
		//    name=Name (explicit?='=' value=Number32)? (label=STRING)?;
		@Override public ParserRule getRule() { return rule; }
		
		//name=Name (explicit?='=' value=Number32)? (label=STRING)?
		public Group getGroup() { return cGroup; }
		
		//name=Name
		public Assignment getNameAssignment_0() { return cNameAssignment_0; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_0_0() { return cNameNameParserRuleCall_0_0; }
		
		//(explicit?='=' value=Number32)?
		public Group getGroup_1() { return cGroup_1; }
		
		//explicit?='='
		public Assignment getExplicitAssignment_1_0() { return cExplicitAssignment_1_0; }
		
		//'='
		public Keyword getExplicitEqualsSignKeyword_1_0_0() { return cExplicitEqualsSignKeyword_1_0_0; }
		
		//value=Number32
		public Assignment getValueAssignment_1_1() { return cValueAssignment_1_1; }
		
		//Number32
		public RuleCall getValueNumber32ParserRuleCall_1_1_0() { return cValueNumber32ParserRuleCall_1_1_0; }
		
		//(label=STRING)?
		public Assignment getLabelAssignment_2() { return cLabelAssignment_2; }
		
		//STRING
		public RuleCall getLabelSTRINGTerminalRuleCall_2_0() { return cLabelSTRINGTerminalRuleCall_2_0; }
	}
	public class RangeTypeElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.RangeType");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cRangeKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cNameAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cNameNameParserRuleCall_1_0 = (RuleCall)cNameAssignment_1.eContents().get(0);
		private final Assignment cLowAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final RuleCall cLowNumber32ParserRuleCall_2_0 = (RuleCall)cLowAssignment_2.eContents().get(0);
		private final Keyword cFullStopFullStopKeyword_3 = (Keyword)cGroup.eContents().get(3);
		private final Assignment cHighAssignment_4 = (Assignment)cGroup.eContents().get(4);
		private final RuleCall cHighNumber32ParserRuleCall_4_0 = (RuleCall)cHighAssignment_4.eContents().get(0);
		private final Assignment cHexadecimalAssignment_5 = (Assignment)cGroup.eContents().get(5);
		private final Keyword cHexadecimalHexadecimalKeyword_5_0 = (Keyword)cHexadecimalAssignment_5.eContents().get(0);
		
		//RangeType returns sem::RangeType:
		//    'range' name=Name low=Number32 '..' high=Number32 (hexadecimal?='hexadecimal')?;
		@Override public ParserRule getRule() { return rule; }
		
		//'range' name=Name low=Number32 '..' high=Number32 (hexadecimal?='hexadecimal')?
		public Group getGroup() { return cGroup; }
		
		//'range'
		public Keyword getRangeKeyword_0() { return cRangeKeyword_0; }
		
		//name=Name
		public Assignment getNameAssignment_1() { return cNameAssignment_1; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_1_0() { return cNameNameParserRuleCall_1_0; }
		
		//low=Number32
		public Assignment getLowAssignment_2() { return cLowAssignment_2; }
		
		//Number32
		public RuleCall getLowNumber32ParserRuleCall_2_0() { return cLowNumber32ParserRuleCall_2_0; }
		
		//'..'
		public Keyword getFullStopFullStopKeyword_3() { return cFullStopFullStopKeyword_3; }
		
		//high=Number32
		public Assignment getHighAssignment_4() { return cHighAssignment_4; }
		
		//Number32
		public RuleCall getHighNumber32ParserRuleCall_4_0() { return cHighNumber32ParserRuleCall_4_0; }
		
		//(hexadecimal?='hexadecimal')?
		public Assignment getHexadecimalAssignment_5() { return cHexadecimalAssignment_5; }
		
		//'hexadecimal'
		public Keyword getHexadecimalHexadecimalKeyword_5_0() { return cHexadecimalHexadecimalKeyword_5_0; }
	}
	public class EntityTypeElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.EntityType");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cEntityKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cNameAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cNameNameParserRuleCall_1_0 = (RuleCall)cNameAssignment_1.eContents().get(0);
		private final Group cGroup_2 = (Group)cGroup.eContents().get(2);
		private final Keyword cLeftCurlyBracketKeyword_2_0 = (Keyword)cGroup_2.eContents().get(0);
		private final Assignment cPropertiesAssignment_2_1 = (Assignment)cGroup_2.eContents().get(1);
		private final RuleCall cPropertiesVariableParserRuleCall_2_1_0 = (RuleCall)cPropertiesAssignment_2_1.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_2_2 = (Keyword)cGroup_2.eContents().get(2);
		
		//EntityType returns sem::EntityType:
		//    'entity' name=Name ('{' properties+=Variable* '}')?;
		@Override public ParserRule getRule() { return rule; }
		
		//'entity' name=Name ('{' properties+=Variable* '}')?
		public Group getGroup() { return cGroup; }
		
		//'entity'
		public Keyword getEntityKeyword_0() { return cEntityKeyword_0; }
		
		//name=Name
		public Assignment getNameAssignment_1() { return cNameAssignment_1; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_1_0() { return cNameNameParserRuleCall_1_0; }
		
		//('{' properties+=Variable* '}')?
		public Group getGroup_2() { return cGroup_2; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_2_0() { return cLeftCurlyBracketKeyword_2_0; }
		
		//properties+=Variable*
		public Assignment getPropertiesAssignment_2_1() { return cPropertiesAssignment_2_1; }
		
		//Variable
		public RuleCall getPropertiesVariableParserRuleCall_2_1_0() { return cPropertiesVariableParserRuleCall_2_1_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_2_2() { return cRightCurlyBracketKeyword_2_2; }
	}
	public class UnionTypeElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.UnionType");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cUnionKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cNameAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cNameNameParserRuleCall_1_0 = (RuleCall)cNameAssignment_1.eContents().get(0);
		private final Keyword cOfKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final Assignment cMembersAssignment_3 = (Assignment)cGroup.eContents().get(3);
		private final CrossReference cMembersTypeDeclarationCrossReference_3_0 = (CrossReference)cMembersAssignment_3.eContents().get(0);
		private final RuleCall cMembersTypeDeclarationNameParserRuleCall_3_0_1 = (RuleCall)cMembersTypeDeclarationCrossReference_3_0.eContents().get(1);
		private final Group cGroup_4 = (Group)cGroup.eContents().get(4);
		private final Keyword cCommaKeyword_4_0 = (Keyword)cGroup_4.eContents().get(0);
		private final Assignment cMembersAssignment_4_1 = (Assignment)cGroup_4.eContents().get(1);
		private final CrossReference cMembersTypeDeclarationCrossReference_4_1_0 = (CrossReference)cMembersAssignment_4_1.eContents().get(0);
		private final RuleCall cMembersTypeDeclarationNameParserRuleCall_4_1_0_1 = (RuleCall)cMembersTypeDeclarationCrossReference_4_1_0.eContents().get(1);
		private final Group cGroup_5 = (Group)cGroup.eContents().get(5);
		private final Keyword cPlusKeyword_5_0 = (Keyword)cGroup_5.eContents().get(0);
		private final Assignment cLiteralsAssignment_5_1 = (Assignment)cGroup_5.eContents().get(1);
		private final RuleCall cLiteralsPlainLiteralParserRuleCall_5_1_0 = (RuleCall)cLiteralsAssignment_5_1.eContents().get(0);
		private final Group cGroup_5_2 = (Group)cGroup_5.eContents().get(2);
		private final Keyword cCommaKeyword_5_2_0 = (Keyword)cGroup_5_2.eContents().get(0);
		private final Assignment cLiteralsAssignment_5_2_1 = (Assignment)cGroup_5_2.eContents().get(1);
		private final RuleCall cLiteralsPlainLiteralParserRuleCall_5_2_1_0 = (RuleCall)cLiteralsAssignment_5_2_1.eContents().get(0);
		
		//UnionType returns sem::UnionType:
		//    'union' name=Name 'of' members+=[sem::TypeDeclaration|Name] (',' members+=[sem::TypeDeclaration|Name])*
		//    ('plus' literals+=PlainLiteral (',' literals+=PlainLiteral)*)?;
		@Override public ParserRule getRule() { return rule; }
		
		//'union' name=Name 'of' members+=[sem::TypeDeclaration|Name] (',' members+=[sem::TypeDeclaration|Name])*
		//('plus' literals+=PlainLiteral (',' literals+=PlainLiteral)*)?
		public Group getGroup() { return cGroup; }
		
		//'union'
		public Keyword getUnionKeyword_0() { return cUnionKeyword_0; }
		
		//name=Name
		public Assignment getNameAssignment_1() { return cNameAssignment_1; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_1_0() { return cNameNameParserRuleCall_1_0; }
		
		//'of'
		public Keyword getOfKeyword_2() { return cOfKeyword_2; }
		
		//members+=[sem::TypeDeclaration|Name]
		public Assignment getMembersAssignment_3() { return cMembersAssignment_3; }
		
		//[sem::TypeDeclaration|Name]
		public CrossReference getMembersTypeDeclarationCrossReference_3_0() { return cMembersTypeDeclarationCrossReference_3_0; }
		
		//Name
		public RuleCall getMembersTypeDeclarationNameParserRuleCall_3_0_1() { return cMembersTypeDeclarationNameParserRuleCall_3_0_1; }
		
		//(',' members+=[sem::TypeDeclaration|Name])*
		public Group getGroup_4() { return cGroup_4; }
		
		//','
		public Keyword getCommaKeyword_4_0() { return cCommaKeyword_4_0; }
		
		//members+=[sem::TypeDeclaration|Name]
		public Assignment getMembersAssignment_4_1() { return cMembersAssignment_4_1; }
		
		//[sem::TypeDeclaration|Name]
		public CrossReference getMembersTypeDeclarationCrossReference_4_1_0() { return cMembersTypeDeclarationCrossReference_4_1_0; }
		
		//Name
		public RuleCall getMembersTypeDeclarationNameParserRuleCall_4_1_0_1() { return cMembersTypeDeclarationNameParserRuleCall_4_1_0_1; }
		
		//('plus' literals+=PlainLiteral (',' literals+=PlainLiteral)*)?
		public Group getGroup_5() { return cGroup_5; }
		
		//'plus'
		public Keyword getPlusKeyword_5_0() { return cPlusKeyword_5_0; }
		
		//literals+=PlainLiteral
		public Assignment getLiteralsAssignment_5_1() { return cLiteralsAssignment_5_1; }
		
		//PlainLiteral
		public RuleCall getLiteralsPlainLiteralParserRuleCall_5_1_0() { return cLiteralsPlainLiteralParserRuleCall_5_1_0; }
		
		//(',' literals+=PlainLiteral)*
		public Group getGroup_5_2() { return cGroup_5_2; }
		
		//','
		public Keyword getCommaKeyword_5_2_0() { return cCommaKeyword_5_2_0; }
		
		//literals+=PlainLiteral
		public Assignment getLiteralsAssignment_5_2_1() { return cLiteralsAssignment_5_2_1; }
		
		//PlainLiteral
		public RuleCall getLiteralsPlainLiteralParserRuleCall_5_2_1_0() { return cLiteralsPlainLiteralParserRuleCall_5_2_1_0; }
	}
	public class PlainLiteralElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.PlainLiteral");
		private final Assignment cNameAssignment = (Assignment)rule.eContents().get(1);
		private final RuleCall cNameNameParserRuleCall_0 = (RuleCall)cNameAssignment.eContents().get(0);
		
		//PlainLiteral returns sem::EnumLiteral:
		//    name=Name;
		@Override public ParserRule getRule() { return rule; }
		
		//name=Name
		public Assignment getNameAssignment() { return cNameAssignment; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_0() { return cNameNameParserRuleCall_0; }
	}
	public class TypeRefElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.TypeRef");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Group cGroup_0 = (Group)cAlternatives.eContents().get(0);
		private final Action cBoolTypeRefAction_0_0 = (Action)cGroup_0.eContents().get(0);
		private final Keyword cBoolKeyword_0_1 = (Keyword)cGroup_0.eContents().get(1);
		private final Group cGroup_1 = (Group)cAlternatives.eContents().get(1);
		private final Action cPositionTypeRefAction_1_0 = (Action)cGroup_1.eContents().get(0);
		private final Keyword cPositionKeyword_1_1 = (Keyword)cGroup_1.eContents().get(1);
		private final Group cGroup_2 = (Group)cAlternatives.eContents().get(2);
		private final Action cRangeTypeRefAction_2_0 = (Action)cGroup_2.eContents().get(0);
		private final Assignment cLowAssignment_2_1 = (Assignment)cGroup_2.eContents().get(1);
		private final RuleCall cLowNumber32ParserRuleCall_2_1_0 = (RuleCall)cLowAssignment_2_1.eContents().get(0);
		private final Keyword cFullStopFullStopKeyword_2_2 = (Keyword)cGroup_2.eContents().get(2);
		private final Assignment cHighAssignment_2_3 = (Assignment)cGroup_2.eContents().get(3);
		private final RuleCall cHighNumber32ParserRuleCall_2_3_0 = (RuleCall)cHighAssignment_2_3.eContents().get(0);
		private final Group cGroup_3 = (Group)cAlternatives.eContents().get(3);
		private final Action cNamedTypeRefAction_3_0 = (Action)cGroup_3.eContents().get(0);
		private final Assignment cTypeAssignment_3_1 = (Assignment)cGroup_3.eContents().get(1);
		private final CrossReference cTypeTypeDeclarationCrossReference_3_1_0 = (CrossReference)cTypeAssignment_3_1.eContents().get(0);
		private final RuleCall cTypeTypeDeclarationNameParserRuleCall_3_1_0_1 = (RuleCall)cTypeTypeDeclarationCrossReference_3_1_0.eContents().get(1);
		
		//TypeRef returns sem::TypeRef:
		//    {sem::BoolTypeRef} 'bool' | {sem::PositionTypeRef} 'position' | {sem::RangeTypeRef} low=Number32 '..' high=Number32 |
		//    {sem::NamedTypeRef} type=[sem::TypeDeclaration|Name];
		@Override public ParserRule getRule() { return rule; }
		
		//{sem::BoolTypeRef} 'bool' | {sem::PositionTypeRef} 'position' | {sem::RangeTypeRef} low=Number32 '..' high=Number32 |
		//{sem::NamedTypeRef} type=[sem::TypeDeclaration|Name]
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//{sem::BoolTypeRef} 'bool'
		public Group getGroup_0() { return cGroup_0; }
		
		//{sem::BoolTypeRef}
		public Action getBoolTypeRefAction_0_0() { return cBoolTypeRefAction_0_0; }
		
		//'bool'
		public Keyword getBoolKeyword_0_1() { return cBoolKeyword_0_1; }
		
		//{sem::PositionTypeRef} 'position'
		public Group getGroup_1() { return cGroup_1; }
		
		//{sem::PositionTypeRef}
		public Action getPositionTypeRefAction_1_0() { return cPositionTypeRefAction_1_0; }
		
		//'position'
		public Keyword getPositionKeyword_1_1() { return cPositionKeyword_1_1; }
		
		//{sem::RangeTypeRef} low=Number32 '..' high=Number32
		public Group getGroup_2() { return cGroup_2; }
		
		//{sem::RangeTypeRef}
		public Action getRangeTypeRefAction_2_0() { return cRangeTypeRefAction_2_0; }
		
		//low=Number32
		public Assignment getLowAssignment_2_1() { return cLowAssignment_2_1; }
		
		//Number32
		public RuleCall getLowNumber32ParserRuleCall_2_1_0() { return cLowNumber32ParserRuleCall_2_1_0; }
		
		//'..'
		public Keyword getFullStopFullStopKeyword_2_2() { return cFullStopFullStopKeyword_2_2; }
		
		//high=Number32
		public Assignment getHighAssignment_2_3() { return cHighAssignment_2_3; }
		
		//Number32
		public RuleCall getHighNumber32ParserRuleCall_2_3_0() { return cHighNumber32ParserRuleCall_2_3_0; }
		
		//{sem::NamedTypeRef} type=[sem::TypeDeclaration|Name]
		public Group getGroup_3() { return cGroup_3; }
		
		//{sem::NamedTypeRef}
		public Action getNamedTypeRefAction_3_0() { return cNamedTypeRefAction_3_0; }
		
		//type=[sem::TypeDeclaration|Name]
		public Assignment getTypeAssignment_3_1() { return cTypeAssignment_3_1; }
		
		//[sem::TypeDeclaration|Name]
		public CrossReference getTypeTypeDeclarationCrossReference_3_1_0() { return cTypeTypeDeclarationCrossReference_3_1_0; }
		
		//Name
		public RuleCall getTypeTypeDeclarationNameParserRuleCall_3_1_0_1() { return cTypeTypeDeclarationNameParserRuleCall_3_1_0_1; }
	}
	public class StateGroupElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.StateGroup");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cGhostAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final Keyword cGhostGhostKeyword_0_0 = (Keyword)cGhostAssignment_0.eContents().get(0);
		private final Keyword cStateKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Assignment cScopeAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final RuleCall cScopeScopeNameParserRuleCall_2_0 = (RuleCall)cScopeAssignment_2.eContents().get(0);
		private final Keyword cLeftCurlyBracketKeyword_3 = (Keyword)cGroup.eContents().get(3);
		private final Assignment cVariablesAssignment_4 = (Assignment)cGroup.eContents().get(4);
		private final RuleCall cVariablesVariableParserRuleCall_4_0 = (RuleCall)cVariablesAssignment_4.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_5 = (Keyword)cGroup.eContents().get(5);
		
		//StateGroup returns sem::StateGroup:
		//    (ghost?='ghost')? 'state' scope=ScopeName '{' variables+=Variable* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//(ghost?='ghost')? 'state' scope=ScopeName '{' variables+=Variable* '}'
		public Group getGroup() { return cGroup; }
		
		//(ghost?='ghost')?
		public Assignment getGhostAssignment_0() { return cGhostAssignment_0; }
		
		//'ghost'
		public Keyword getGhostGhostKeyword_0_0() { return cGhostGhostKeyword_0_0; }
		
		//'state'
		public Keyword getStateKeyword_1() { return cStateKeyword_1; }
		
		//scope=ScopeName
		public Assignment getScopeAssignment_2() { return cScopeAssignment_2; }
		
		//ScopeName
		public RuleCall getScopeScopeNameParserRuleCall_2_0() { return cScopeScopeNameParserRuleCall_2_0; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_3() { return cLeftCurlyBracketKeyword_3; }
		
		//variables+=Variable*
		public Assignment getVariablesAssignment_4() { return cVariablesAssignment_4; }
		
		//Variable
		public RuleCall getVariablesVariableParserRuleCall_4_0() { return cVariablesVariableParserRuleCall_4_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_5() { return cRightCurlyBracketKeyword_5; }
	}
	public class ScopeNameElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.ScopeName");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final RuleCall cIDTerminalRuleCall_0 = (RuleCall)cAlternatives.eContents().get(0);
		private final Keyword cCpuKeyword_1 = (Keyword)cAlternatives.eContents().get(1);
		private final Keyword cCoreKeyword_2 = (Keyword)cAlternatives.eContents().get(2);
		private final Keyword cVcpuKeyword_3 = (Keyword)cAlternatives.eContents().get(3);
		
		//ScopeName:
		//    ID | 'cpu' | 'core' | 'vcpu';
		@Override public ParserRule getRule() { return rule; }
		
		//ID | 'cpu' | 'core' | 'vcpu'
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//ID
		public RuleCall getIDTerminalRuleCall_0() { return cIDTerminalRuleCall_0; }
		
		//'cpu'
		public Keyword getCpuKeyword_1() { return cCpuKeyword_1; }
		
		//'core'
		public Keyword getCoreKeyword_2() { return cCoreKeyword_2; }
		
		//'vcpu'
		public Keyword getVcpuKeyword_3() { return cVcpuKeyword_3; }
	}
	public class VariableElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Variable");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cNameAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cNameNameParserRuleCall_0_0 = (RuleCall)cNameAssignment_0.eContents().get(0);
		private final Group cGroup_1 = (Group)cGroup.eContents().get(1);
		private final Keyword cLeftSquareBracketKeyword_1_0 = (Keyword)cGroup_1.eContents().get(0);
		private final Assignment cIndexAssignment_1_1 = (Assignment)cGroup_1.eContents().get(1);
		private final RuleCall cIndexTypeRefParserRuleCall_1_1_0 = (RuleCall)cIndexAssignment_1_1.eContents().get(0);
		private final Keyword cRightSquareBracketKeyword_1_2 = (Keyword)cGroup_1.eContents().get(2);
		private final Alternatives cAlternatives_2 = (Alternatives)cGroup.eContents().get(2);
		private final Group cGroup_2_0 = (Group)cAlternatives_2.eContents().get(0);
		private final Keyword cColonKeyword_2_0_0 = (Keyword)cGroup_2_0.eContents().get(0);
		private final Assignment cTypeAssignment_2_0_1 = (Assignment)cGroup_2_0.eContents().get(1);
		private final RuleCall cTypeTypeRefParserRuleCall_2_0_1_0 = (RuleCall)cTypeAssignment_2_0_1.eContents().get(0);
		private final Group cGroup_2_0_2 = (Group)cGroup_2_0.eContents().get(2);
		private final Keyword cEqualsSignKeyword_2_0_2_0 = (Keyword)cGroup_2_0_2.eContents().get(0);
		private final Assignment cInitialAssignment_2_0_2_1 = (Assignment)cGroup_2_0_2.eContents().get(1);
		private final RuleCall cInitialExpressionParserRuleCall_2_0_2_1_0 = (RuleCall)cInitialAssignment_2_0_2_1.eContents().get(0);
		private final Assignment cDocAssignment_2_0_3 = (Assignment)cGroup_2_0.eContents().get(3);
		private final RuleCall cDocSTRINGTerminalRuleCall_2_0_3_0 = (RuleCall)cDocAssignment_2_0_3.eContents().get(0);
		private final Group cGroup_2_1 = (Group)cAlternatives_2.eContents().get(1);
		private final Keyword cLeftCurlyBracketKeyword_2_1_0 = (Keyword)cGroup_2_1.eContents().get(0);
		private final Assignment cFieldsAssignment_2_1_1 = (Assignment)cGroup_2_1.eContents().get(1);
		private final RuleCall cFieldsVariableParserRuleCall_2_1_1_0 = (RuleCall)cFieldsAssignment_2_1_1.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_2_1_2 = (Keyword)cGroup_2_1.eContents().get(2);
		
		//Variable returns sem::Variable:
		//    name=Name ('[' index=TypeRef ']')?
		//    ((':' type=TypeRef ('=' initial=Expression)? (doc=STRING)?) | ('{' fields+=Variable* '}'));
		@Override public ParserRule getRule() { return rule; }
		
		//name=Name ('[' index=TypeRef ']')?
		//((':' type=TypeRef ('=' initial=Expression)? (doc=STRING)?) | ('{' fields+=Variable* '}'))
		public Group getGroup() { return cGroup; }
		
		//name=Name
		public Assignment getNameAssignment_0() { return cNameAssignment_0; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_0_0() { return cNameNameParserRuleCall_0_0; }
		
		//('[' index=TypeRef ']')?
		public Group getGroup_1() { return cGroup_1; }
		
		//'['
		public Keyword getLeftSquareBracketKeyword_1_0() { return cLeftSquareBracketKeyword_1_0; }
		
		//index=TypeRef
		public Assignment getIndexAssignment_1_1() { return cIndexAssignment_1_1; }
		
		//TypeRef
		public RuleCall getIndexTypeRefParserRuleCall_1_1_0() { return cIndexTypeRefParserRuleCall_1_1_0; }
		
		//']'
		public Keyword getRightSquareBracketKeyword_1_2() { return cRightSquareBracketKeyword_1_2; }
		
		//((':' type=TypeRef ('=' initial=Expression)? (doc=STRING)?) | ('{' fields+=Variable* '}'))
		public Alternatives getAlternatives_2() { return cAlternatives_2; }
		
		//(':' type=TypeRef ('=' initial=Expression)? (doc=STRING)?)
		public Group getGroup_2_0() { return cGroup_2_0; }
		
		//':'
		public Keyword getColonKeyword_2_0_0() { return cColonKeyword_2_0_0; }
		
		//type=TypeRef
		public Assignment getTypeAssignment_2_0_1() { return cTypeAssignment_2_0_1; }
		
		//TypeRef
		public RuleCall getTypeTypeRefParserRuleCall_2_0_1_0() { return cTypeTypeRefParserRuleCall_2_0_1_0; }
		
		//('=' initial=Expression)?
		public Group getGroup_2_0_2() { return cGroup_2_0_2; }
		
		//'='
		public Keyword getEqualsSignKeyword_2_0_2_0() { return cEqualsSignKeyword_2_0_2_0; }
		
		//initial=Expression
		public Assignment getInitialAssignment_2_0_2_1() { return cInitialAssignment_2_0_2_1; }
		
		//Expression
		public RuleCall getInitialExpressionParserRuleCall_2_0_2_1_0() { return cInitialExpressionParserRuleCall_2_0_2_1_0; }
		
		//(doc=STRING)?
		public Assignment getDocAssignment_2_0_3() { return cDocAssignment_2_0_3; }
		
		//STRING
		public RuleCall getDocSTRINGTerminalRuleCall_2_0_3_0() { return cDocSTRINGTerminalRuleCall_2_0_3_0; }
		
		//('{' fields+=Variable* '}')
		public Group getGroup_2_1() { return cGroup_2_1; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_2_1_0() { return cLeftCurlyBracketKeyword_2_1_0; }
		
		//fields+=Variable*
		public Assignment getFieldsAssignment_2_1_1() { return cFieldsAssignment_2_1_1; }
		
		//Variable
		public RuleCall getFieldsVariableParserRuleCall_2_1_1_0() { return cFieldsVariableParserRuleCall_2_1_1_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_2_1_2() { return cRightCurlyBracketKeyword_2_1_2; }
	}
	public class KnobElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Knob");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cKnobKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cNameAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cNameNameParserRuleCall_1_0 = (RuleCall)cNameAssignment_1.eContents().get(0);
		private final Keyword cColonKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final Assignment cTypeAssignment_3 = (Assignment)cGroup.eContents().get(3);
		private final RuleCall cTypeTypeRefParserRuleCall_3_0 = (RuleCall)cTypeAssignment_3.eContents().get(0);
		private final Keyword cEqualsSignKeyword_4 = (Keyword)cGroup.eContents().get(4);
		private final Assignment cInitialAssignment_5 = (Assignment)cGroup.eContents().get(5);
		private final RuleCall cInitialExpressionParserRuleCall_5_0 = (RuleCall)cInitialAssignment_5.eContents().get(0);
		private final Assignment cDocAssignment_6 = (Assignment)cGroup.eContents().get(6);
		private final RuleCall cDocSTRINGTerminalRuleCall_6_0 = (RuleCall)cDocAssignment_6.eContents().get(0);
		private final Group cGroup_7 = (Group)cGroup.eContents().get(7);
		private final Keyword cCitesKeyword_7_0 = (Keyword)cGroup_7.eContents().get(0);
		private final Assignment cCitationsAssignment_7_1 = (Assignment)cGroup_7.eContents().get(1);
		private final RuleCall cCitationsSTRINGTerminalRuleCall_7_1_0 = (RuleCall)cCitationsAssignment_7_1.eContents().get(0);
		private final Group cGroup_7_2 = (Group)cGroup_7.eContents().get(2);
		private final Keyword cCommaKeyword_7_2_0 = (Keyword)cGroup_7_2.eContents().get(0);
		private final Assignment cCitationsAssignment_7_2_1 = (Assignment)cGroup_7_2.eContents().get(1);
		private final RuleCall cCitationsSTRINGTerminalRuleCall_7_2_1_0 = (RuleCall)cCitationsAssignment_7_2_1.eContents().get(0);
		
		//Knob returns sem::Knob:
		//    'knob' name=Name ':' type=TypeRef '=' initial=Expression (doc=STRING)?
		//    ('cites' citations+=STRING (',' citations+=STRING)*)?;
		@Override public ParserRule getRule() { return rule; }
		
		//'knob' name=Name ':' type=TypeRef '=' initial=Expression (doc=STRING)?
		//('cites' citations+=STRING (',' citations+=STRING)*)?
		public Group getGroup() { return cGroup; }
		
		//'knob'
		public Keyword getKnobKeyword_0() { return cKnobKeyword_0; }
		
		//name=Name
		public Assignment getNameAssignment_1() { return cNameAssignment_1; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_1_0() { return cNameNameParserRuleCall_1_0; }
		
		//':'
		public Keyword getColonKeyword_2() { return cColonKeyword_2; }
		
		//type=TypeRef
		public Assignment getTypeAssignment_3() { return cTypeAssignment_3; }
		
		//TypeRef
		public RuleCall getTypeTypeRefParserRuleCall_3_0() { return cTypeTypeRefParserRuleCall_3_0; }
		
		//'='
		public Keyword getEqualsSignKeyword_4() { return cEqualsSignKeyword_4; }
		
		//initial=Expression
		public Assignment getInitialAssignment_5() { return cInitialAssignment_5; }
		
		//Expression
		public RuleCall getInitialExpressionParserRuleCall_5_0() { return cInitialExpressionParserRuleCall_5_0; }
		
		//(doc=STRING)?
		public Assignment getDocAssignment_6() { return cDocAssignment_6; }
		
		//STRING
		public RuleCall getDocSTRINGTerminalRuleCall_6_0() { return cDocSTRINGTerminalRuleCall_6_0; }
		
		//('cites' citations+=STRING (',' citations+=STRING)*)?
		public Group getGroup_7() { return cGroup_7; }
		
		//'cites'
		public Keyword getCitesKeyword_7_0() { return cCitesKeyword_7_0; }
		
		//citations+=STRING
		public Assignment getCitationsAssignment_7_1() { return cCitationsAssignment_7_1; }
		
		//STRING
		public RuleCall getCitationsSTRINGTerminalRuleCall_7_1_0() { return cCitationsSTRINGTerminalRuleCall_7_1_0; }
		
		//(',' citations+=STRING)*
		public Group getGroup_7_2() { return cGroup_7_2; }
		
		//','
		public Keyword getCommaKeyword_7_2_0() { return cCommaKeyword_7_2_0; }
		
		//citations+=STRING
		public Assignment getCitationsAssignment_7_2_1() { return cCitationsAssignment_7_2_1; }
		
		//STRING
		public RuleCall getCitationsSTRINGTerminalRuleCall_7_2_1_0() { return cCitationsSTRINGTerminalRuleCall_7_2_1_0; }
	}
	public class CostElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Cost");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cCostKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cNameAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cNameRULE_IDTerminalRuleCall_1_0 = (RuleCall)cNameAssignment_1.eContents().get(0);
		private final Assignment cSentenceAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final RuleCall cSentenceSTRINGTerminalRuleCall_2_0 = (RuleCall)cSentenceAssignment_2.eContents().get(0);
		private final Assignment cCentralAssignment_3 = (Assignment)cGroup.eContents().get(3);
		private final RuleCall cCentralINTTerminalRuleCall_3_0 = (RuleCall)cCentralAssignment_3.eContents().get(0);
		private final Group cGroup_4 = (Group)cGroup.eContents().get(4);
		private final Keyword cWithinKeyword_4_0 = (Keyword)cGroup_4.eContents().get(0);
		private final Assignment cUncertaintyAssignment_4_1 = (Assignment)cGroup_4.eContents().get(1);
		private final RuleCall cUncertaintyNumberParserRuleCall_4_1_0 = (RuleCall)cUncertaintyAssignment_4_1.eContents().get(0);
		private final Group cGroup_5 = (Group)cGroup.eContents().get(5);
		private final Keyword cCitesKeyword_5_0 = (Keyword)cGroup_5.eContents().get(0);
		private final Assignment cCitationsAssignment_5_1 = (Assignment)cGroup_5.eContents().get(1);
		private final RuleCall cCitationsSTRINGTerminalRuleCall_5_1_0 = (RuleCall)cCitationsAssignment_5_1.eContents().get(0);
		private final Group cGroup_5_2 = (Group)cGroup_5.eContents().get(2);
		private final Keyword cCommaKeyword_5_2_0 = (Keyword)cGroup_5_2.eContents().get(0);
		private final Assignment cCitationsAssignment_5_2_1 = (Assignment)cGroup_5_2.eContents().get(1);
		private final RuleCall cCitationsSTRINGTerminalRuleCall_5_2_1_0 = (RuleCall)cCitationsAssignment_5_2_1.eContents().get(0);
		
		//Cost returns sem::Cost:
		//    'cost' name=RULE_ID sentence=STRING central=INT ('within' uncertainty=Number)?
		//    ('cites' citations+=STRING (',' citations+=STRING)*)?;
		@Override public ParserRule getRule() { return rule; }
		
		//'cost' name=RULE_ID sentence=STRING central=INT ('within' uncertainty=Number)?
		//('cites' citations+=STRING (',' citations+=STRING)*)?
		public Group getGroup() { return cGroup; }
		
		//'cost'
		public Keyword getCostKeyword_0() { return cCostKeyword_0; }
		
		//name=RULE_ID
		public Assignment getNameAssignment_1() { return cNameAssignment_1; }
		
		//RULE_ID
		public RuleCall getNameRULE_IDTerminalRuleCall_1_0() { return cNameRULE_IDTerminalRuleCall_1_0; }
		
		//sentence=STRING
		public Assignment getSentenceAssignment_2() { return cSentenceAssignment_2; }
		
		//STRING
		public RuleCall getSentenceSTRINGTerminalRuleCall_2_0() { return cSentenceSTRINGTerminalRuleCall_2_0; }
		
		//central=INT
		public Assignment getCentralAssignment_3() { return cCentralAssignment_3; }
		
		//INT
		public RuleCall getCentralINTTerminalRuleCall_3_0() { return cCentralINTTerminalRuleCall_3_0; }
		
		//('within' uncertainty=Number)?
		public Group getGroup_4() { return cGroup_4; }
		
		//'within'
		public Keyword getWithinKeyword_4_0() { return cWithinKeyword_4_0; }
		
		//uncertainty=Number
		public Assignment getUncertaintyAssignment_4_1() { return cUncertaintyAssignment_4_1; }
		
		//Number
		public RuleCall getUncertaintyNumberParserRuleCall_4_1_0() { return cUncertaintyNumberParserRuleCall_4_1_0; }
		
		//('cites' citations+=STRING (',' citations+=STRING)*)?
		public Group getGroup_5() { return cGroup_5; }
		
		//'cites'
		public Keyword getCitesKeyword_5_0() { return cCitesKeyword_5_0; }
		
		//citations+=STRING
		public Assignment getCitationsAssignment_5_1() { return cCitationsAssignment_5_1; }
		
		//STRING
		public RuleCall getCitationsSTRINGTerminalRuleCall_5_1_0() { return cCitationsSTRINGTerminalRuleCall_5_1_0; }
		
		//(',' citations+=STRING)*
		public Group getGroup_5_2() { return cGroup_5_2; }
		
		//','
		public Keyword getCommaKeyword_5_2_0() { return cCommaKeyword_5_2_0; }
		
		//citations+=STRING
		public Assignment getCitationsAssignment_5_2_1() { return cCitationsAssignment_5_2_1; }
		
		//STRING
		public RuleCall getCitationsSTRINGTerminalRuleCall_5_2_1_0() { return cCitationsSTRINGTerminalRuleCall_5_2_1_0; }
	}
	public class ParamElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Param");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cNameAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cNameNameParserRuleCall_0_0 = (RuleCall)cNameAssignment_0.eContents().get(0);
		private final Group cGroup_1 = (Group)cGroup.eContents().get(1);
		private final Keyword cColonKeyword_1_0 = (Keyword)cGroup_1.eContents().get(0);
		private final Assignment cTypeAssignment_1_1 = (Assignment)cGroup_1.eContents().get(1);
		private final RuleCall cTypeTypeRefParserRuleCall_1_1_0 = (RuleCall)cTypeAssignment_1_1.eContents().get(0);
		private final Group cGroup_1_2 = (Group)cGroup_1.eContents().get(2);
		private final Keyword cEqualsSignKeyword_1_2_0 = (Keyword)cGroup_1_2.eContents().get(0);
		private final Assignment cInitialAssignment_1_2_1 = (Assignment)cGroup_1_2.eContents().get(1);
		private final RuleCall cInitialExpressionParserRuleCall_1_2_1_0 = (RuleCall)cInitialAssignment_1_2_1.eContents().get(0);
		
		//Param returns sem::Param:
		//    name=Name (':' type=TypeRef ('=' initial=Expression)?)?;
		@Override public ParserRule getRule() { return rule; }
		
		//name=Name (':' type=TypeRef ('=' initial=Expression)?)?
		public Group getGroup() { return cGroup; }
		
		//name=Name
		public Assignment getNameAssignment_0() { return cNameAssignment_0; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_0_0() { return cNameNameParserRuleCall_0_0; }
		
		//(':' type=TypeRef ('=' initial=Expression)?)?
		public Group getGroup_1() { return cGroup_1; }
		
		//':'
		public Keyword getColonKeyword_1_0() { return cColonKeyword_1_0; }
		
		//type=TypeRef
		public Assignment getTypeAssignment_1_1() { return cTypeAssignment_1_1; }
		
		//TypeRef
		public RuleCall getTypeTypeRefParserRuleCall_1_1_0() { return cTypeTypeRefParserRuleCall_1_1_0; }
		
		//('=' initial=Expression)?
		public Group getGroup_1_2() { return cGroup_1_2; }
		
		//'='
		public Keyword getEqualsSignKeyword_1_2_0() { return cEqualsSignKeyword_1_2_0; }
		
		//initial=Expression
		public Assignment getInitialAssignment_1_2_1() { return cInitialAssignment_1_2_1; }
		
		//Expression
		public RuleCall getInitialExpressionParserRuleCall_1_2_1_0() { return cInitialExpressionParserRuleCall_1_2_1_0; }
	}
	public class ParamsElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Params");
		private final Group cGroup = (Group)rule.eContents().get(0);
		private final Keyword cLeftParenthesisKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Group cGroup_1 = (Group)cGroup.eContents().get(1);
		private final Assignment cParamsAssignment_1_0 = (Assignment)cGroup_1.eContents().get(0);
		private final RuleCall cParamsParamParserRuleCall_1_0_0 = (RuleCall)cParamsAssignment_1_0.eContents().get(0);
		private final Group cGroup_1_1 = (Group)cGroup_1.eContents().get(1);
		private final Keyword cCommaKeyword_1_1_0 = (Keyword)cGroup_1_1.eContents().get(0);
		private final Assignment cParamsAssignment_1_1_1 = (Assignment)cGroup_1_1.eContents().get(1);
		private final RuleCall cParamsParamParserRuleCall_1_1_1_0 = (RuleCall)cParamsAssignment_1_1_1.eContents().get(0);
		private final Keyword cRightParenthesisKeyword_2 = (Keyword)cGroup.eContents().get(2);
		
		//fragment Params *:
		//    '(' (params+=Param (',' params+=Param)*)? ')';
		@Override public ParserRule getRule() { return rule; }
		
		//'(' (params+=Param (',' params+=Param)*)? ')'
		public Group getGroup() { return cGroup; }
		
		//'('
		public Keyword getLeftParenthesisKeyword_0() { return cLeftParenthesisKeyword_0; }
		
		//(params+=Param (',' params+=Param)*)?
		public Group getGroup_1() { return cGroup_1; }
		
		//params+=Param
		public Assignment getParamsAssignment_1_0() { return cParamsAssignment_1_0; }
		
		//Param
		public RuleCall getParamsParamParserRuleCall_1_0_0() { return cParamsParamParserRuleCall_1_0_0; }
		
		//(',' params+=Param)*
		public Group getGroup_1_1() { return cGroup_1_1; }
		
		//','
		public Keyword getCommaKeyword_1_1_0() { return cCommaKeyword_1_1_0; }
		
		//params+=Param
		public Assignment getParamsAssignment_1_1_1() { return cParamsAssignment_1_1_1; }
		
		//Param
		public RuleCall getParamsParamParserRuleCall_1_1_1_0() { return cParamsParamParserRuleCall_1_1_1_0; }
		
		//')'
		public Keyword getRightParenthesisKeyword_2() { return cRightParenthesisKeyword_2; }
	}
	public class TableElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Table");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cTableKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cNameAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cNameNameParserRuleCall_1_0 = (RuleCall)cNameAssignment_1.eContents().get(0);
		private final Assignment cIdAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final RuleCall cIdRULE_IDTerminalRuleCall_2_0 = (RuleCall)cIdAssignment_2.eContents().get(0);
		private final Assignment cSentenceAssignment_3 = (Assignment)cGroup.eContents().get(3);
		private final RuleCall cSentenceSTRINGTerminalRuleCall_3_0 = (RuleCall)cSentenceAssignment_3.eContents().get(0);
		private final Group cGroup_4 = (Group)cGroup.eContents().get(4);
		private final Keyword cCitesKeyword_4_0 = (Keyword)cGroup_4.eContents().get(0);
		private final Assignment cCitationsAssignment_4_1 = (Assignment)cGroup_4.eContents().get(1);
		private final RuleCall cCitationsSTRINGTerminalRuleCall_4_1_0 = (RuleCall)cCitationsAssignment_4_1.eContents().get(0);
		private final Group cGroup_4_2 = (Group)cGroup_4.eContents().get(2);
		private final Keyword cCommaKeyword_4_2_0 = (Keyword)cGroup_4_2.eContents().get(0);
		private final Assignment cCitationsAssignment_4_2_1 = (Assignment)cGroup_4_2.eContents().get(1);
		private final RuleCall cCitationsSTRINGTerminalRuleCall_4_2_1_0 = (RuleCall)cCitationsAssignment_4_2_1.eContents().get(0);
		private final Group cGroup_5 = (Group)cGroup.eContents().get(5);
		private final Keyword cCostsKeyword_5_0 = (Keyword)cGroup_5.eContents().get(0);
		private final Assignment cCostAssignment_5_1 = (Assignment)cGroup_5.eContents().get(1);
		private final CrossReference cCostCostCrossReference_5_1_0 = (CrossReference)cCostAssignment_5_1.eContents().get(0);
		private final RuleCall cCostCostRULE_IDTerminalRuleCall_5_1_0_1 = (RuleCall)cCostCostCrossReference_5_1_0.eContents().get(1);
		private final Keyword cLeftParenthesisKeyword_6 = (Keyword)cGroup.eContents().get(6);
		private final Group cGroup_7 = (Group)cGroup.eContents().get(7);
		private final Assignment cParamsAssignment_7_0 = (Assignment)cGroup_7.eContents().get(0);
		private final RuleCall cParamsParamParserRuleCall_7_0_0 = (RuleCall)cParamsAssignment_7_0.eContents().get(0);
		private final Group cGroup_7_1 = (Group)cGroup_7.eContents().get(1);
		private final Keyword cCommaKeyword_7_1_0 = (Keyword)cGroup_7_1.eContents().get(0);
		private final Assignment cParamsAssignment_7_1_1 = (Assignment)cGroup_7_1.eContents().get(1);
		private final RuleCall cParamsParamParserRuleCall_7_1_1_0 = (RuleCall)cParamsAssignment_7_1_1.eContents().get(0);
		private final Keyword cRightParenthesisKeyword_8 = (Keyword)cGroup.eContents().get(8);
		private final Keyword cHyphenMinusGreaterThanSignKeyword_9 = (Keyword)cGroup.eContents().get(9);
		private final Keyword cLeftParenthesisKeyword_10 = (Keyword)cGroup.eContents().get(10);
		private final Assignment cResultsAssignment_11 = (Assignment)cGroup.eContents().get(11);
		private final RuleCall cResultsParamParserRuleCall_11_0 = (RuleCall)cResultsAssignment_11.eContents().get(0);
		private final Group cGroup_12 = (Group)cGroup.eContents().get(12);
		private final Keyword cCommaKeyword_12_0 = (Keyword)cGroup_12.eContents().get(0);
		private final Assignment cResultsAssignment_12_1 = (Assignment)cGroup_12.eContents().get(1);
		private final RuleCall cResultsParamParserRuleCall_12_1_0 = (RuleCall)cResultsAssignment_12_1.eContents().get(0);
		private final Keyword cRightParenthesisKeyword_13 = (Keyword)cGroup.eContents().get(13);
		private final Keyword cLeftCurlyBracketKeyword_14 = (Keyword)cGroup.eContents().get(14);
		private final Assignment cRowsAssignment_15 = (Assignment)cGroup.eContents().get(15);
		private final RuleCall cRowsRowParserRuleCall_15_0 = (RuleCall)cRowsAssignment_15.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_16 = (Keyword)cGroup.eContents().get(16);
		
		//Table returns sem::Table:
		//    'table' name=Name id=RULE_ID sentence=STRING ('cites' citations+=STRING (',' citations+=STRING)*)? ('costs' cost=[sem::Cost|RULE_ID])?
		//    '(' (params+=Param (',' params+=Param)*)? ')' '->' '(' results+=Param (',' results+=Param)* ')' '{' rows+=Row* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//'table' name=Name id=RULE_ID sentence=STRING ('cites' citations+=STRING (',' citations+=STRING)*)? ('costs' cost=[sem::Cost|RULE_ID])?
		//'(' (params+=Param (',' params+=Param)*)? ')' '->' '(' results+=Param (',' results+=Param)* ')' '{' rows+=Row* '}'
		public Group getGroup() { return cGroup; }
		
		//'table'
		public Keyword getTableKeyword_0() { return cTableKeyword_0; }
		
		//name=Name
		public Assignment getNameAssignment_1() { return cNameAssignment_1; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_1_0() { return cNameNameParserRuleCall_1_0; }
		
		//id=RULE_ID
		public Assignment getIdAssignment_2() { return cIdAssignment_2; }
		
		//RULE_ID
		public RuleCall getIdRULE_IDTerminalRuleCall_2_0() { return cIdRULE_IDTerminalRuleCall_2_0; }
		
		//sentence=STRING
		public Assignment getSentenceAssignment_3() { return cSentenceAssignment_3; }
		
		//STRING
		public RuleCall getSentenceSTRINGTerminalRuleCall_3_0() { return cSentenceSTRINGTerminalRuleCall_3_0; }
		
		//('cites' citations+=STRING (',' citations+=STRING)*)?
		public Group getGroup_4() { return cGroup_4; }
		
		//'cites'
		public Keyword getCitesKeyword_4_0() { return cCitesKeyword_4_0; }
		
		//citations+=STRING
		public Assignment getCitationsAssignment_4_1() { return cCitationsAssignment_4_1; }
		
		//STRING
		public RuleCall getCitationsSTRINGTerminalRuleCall_4_1_0() { return cCitationsSTRINGTerminalRuleCall_4_1_0; }
		
		//(',' citations+=STRING)*
		public Group getGroup_4_2() { return cGroup_4_2; }
		
		//','
		public Keyword getCommaKeyword_4_2_0() { return cCommaKeyword_4_2_0; }
		
		//citations+=STRING
		public Assignment getCitationsAssignment_4_2_1() { return cCitationsAssignment_4_2_1; }
		
		//STRING
		public RuleCall getCitationsSTRINGTerminalRuleCall_4_2_1_0() { return cCitationsSTRINGTerminalRuleCall_4_2_1_0; }
		
		//('costs' cost=[sem::Cost|RULE_ID])?
		public Group getGroup_5() { return cGroup_5; }
		
		//'costs'
		public Keyword getCostsKeyword_5_0() { return cCostsKeyword_5_0; }
		
		//cost=[sem::Cost|RULE_ID]
		public Assignment getCostAssignment_5_1() { return cCostAssignment_5_1; }
		
		//[sem::Cost|RULE_ID]
		public CrossReference getCostCostCrossReference_5_1_0() { return cCostCostCrossReference_5_1_0; }
		
		//RULE_ID
		public RuleCall getCostCostRULE_IDTerminalRuleCall_5_1_0_1() { return cCostCostRULE_IDTerminalRuleCall_5_1_0_1; }
		
		//'('
		public Keyword getLeftParenthesisKeyword_6() { return cLeftParenthesisKeyword_6; }
		
		//(params+=Param (',' params+=Param)*)?
		public Group getGroup_7() { return cGroup_7; }
		
		//params+=Param
		public Assignment getParamsAssignment_7_0() { return cParamsAssignment_7_0; }
		
		//Param
		public RuleCall getParamsParamParserRuleCall_7_0_0() { return cParamsParamParserRuleCall_7_0_0; }
		
		//(',' params+=Param)*
		public Group getGroup_7_1() { return cGroup_7_1; }
		
		//','
		public Keyword getCommaKeyword_7_1_0() { return cCommaKeyword_7_1_0; }
		
		//params+=Param
		public Assignment getParamsAssignment_7_1_1() { return cParamsAssignment_7_1_1; }
		
		//Param
		public RuleCall getParamsParamParserRuleCall_7_1_1_0() { return cParamsParamParserRuleCall_7_1_1_0; }
		
		//')'
		public Keyword getRightParenthesisKeyword_8() { return cRightParenthesisKeyword_8; }
		
		//'->'
		public Keyword getHyphenMinusGreaterThanSignKeyword_9() { return cHyphenMinusGreaterThanSignKeyword_9; }
		
		//'('
		public Keyword getLeftParenthesisKeyword_10() { return cLeftParenthesisKeyword_10; }
		
		//results+=Param
		public Assignment getResultsAssignment_11() { return cResultsAssignment_11; }
		
		//Param
		public RuleCall getResultsParamParserRuleCall_11_0() { return cResultsParamParserRuleCall_11_0; }
		
		//(',' results+=Param)*
		public Group getGroup_12() { return cGroup_12; }
		
		//','
		public Keyword getCommaKeyword_12_0() { return cCommaKeyword_12_0; }
		
		//results+=Param
		public Assignment getResultsAssignment_12_1() { return cResultsAssignment_12_1; }
		
		//Param
		public RuleCall getResultsParamParserRuleCall_12_1_0() { return cResultsParamParserRuleCall_12_1_0; }
		
		//')'
		public Keyword getRightParenthesisKeyword_13() { return cRightParenthesisKeyword_13; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_14() { return cLeftCurlyBracketKeyword_14; }
		
		//rows+=Row*
		public Assignment getRowsAssignment_15() { return cRowsAssignment_15; }
		
		//Row
		public RuleCall getRowsRowParserRuleCall_15_0() { return cRowsRowParserRuleCall_15_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_16() { return cRightCurlyBracketKeyword_16; }
	}
	public class RowElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Row");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Action cRowAction_0 = (Action)cGroup.eContents().get(0);
		private final Group cGroup_1 = (Group)cGroup.eContents().get(1);
		private final Assignment cIdAssignment_1_0 = (Assignment)cGroup_1.eContents().get(0);
		private final RuleCall cIdRULE_IDTerminalRuleCall_1_0_0 = (RuleCall)cIdAssignment_1_0.eContents().get(0);
		private final Assignment cSentenceAssignment_1_1 = (Assignment)cGroup_1.eContents().get(1);
		private final RuleCall cSentenceSTRINGTerminalRuleCall_1_1_0 = (RuleCall)cSentenceAssignment_1_1.eContents().get(0);
		private final Group cGroup_1_2 = (Group)cGroup_1.eContents().get(2);
		private final Keyword cCitesKeyword_1_2_0 = (Keyword)cGroup_1_2.eContents().get(0);
		private final Assignment cCitationsAssignment_1_2_1 = (Assignment)cGroup_1_2.eContents().get(1);
		private final RuleCall cCitationsSTRINGTerminalRuleCall_1_2_1_0 = (RuleCall)cCitationsAssignment_1_2_1.eContents().get(0);
		private final Group cGroup_1_2_2 = (Group)cGroup_1_2.eContents().get(2);
		private final Keyword cCommaKeyword_1_2_2_0 = (Keyword)cGroup_1_2_2.eContents().get(0);
		private final Assignment cCitationsAssignment_1_2_2_1 = (Assignment)cGroup_1_2_2.eContents().get(1);
		private final RuleCall cCitationsSTRINGTerminalRuleCall_1_2_2_1_0 = (RuleCall)cCitationsAssignment_1_2_2_1.eContents().get(0);
		private final Keyword cColonKeyword_1_3 = (Keyword)cGroup_1.eContents().get(3);
		private final Assignment cPatternsAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final RuleCall cPatternsPatternParserRuleCall_2_0 = (RuleCall)cPatternsAssignment_2.eContents().get(0);
		private final Group cGroup_3 = (Group)cGroup.eContents().get(3);
		private final Keyword cCommaKeyword_3_0 = (Keyword)cGroup_3.eContents().get(0);
		private final Assignment cPatternsAssignment_3_1 = (Assignment)cGroup_3.eContents().get(1);
		private final RuleCall cPatternsPatternParserRuleCall_3_1_0 = (RuleCall)cPatternsAssignment_3_1.eContents().get(0);
		private final Keyword cHyphenMinusGreaterThanSignKeyword_4 = (Keyword)cGroup.eContents().get(4);
		private final Assignment cResultsAssignment_5 = (Assignment)cGroup.eContents().get(5);
		private final RuleCall cResultsExpressionParserRuleCall_5_0 = (RuleCall)cResultsAssignment_5.eContents().get(0);
		private final Group cGroup_6 = (Group)cGroup.eContents().get(6);
		private final Keyword cCommaKeyword_6_0 = (Keyword)cGroup_6.eContents().get(0);
		private final Assignment cResultsAssignment_6_1 = (Assignment)cGroup_6.eContents().get(1);
		private final RuleCall cResultsExpressionParserRuleCall_6_1_0 = (RuleCall)cResultsAssignment_6_1.eContents().get(0);
		private final Keyword cSemicolonKeyword_7 = (Keyword)cGroup.eContents().get(7);
		
		//Row returns sem::Row:
		//    {sem::Row} (id=RULE_ID (sentence=STRING)? ('cites' citations+=STRING (',' citations+=STRING)*)? ':')?
		//    patterns+=Pattern (',' patterns+=Pattern)* '->' results+=Expression (',' results+=Expression)* ';';
		@Override public ParserRule getRule() { return rule; }
		
		//{sem::Row} (id=RULE_ID (sentence=STRING)? ('cites' citations+=STRING (',' citations+=STRING)*)? ':')?
		//patterns+=Pattern (',' patterns+=Pattern)* '->' results+=Expression (',' results+=Expression)* ';'
		public Group getGroup() { return cGroup; }
		
		//{sem::Row}
		public Action getRowAction_0() { return cRowAction_0; }
		
		//(id=RULE_ID (sentence=STRING)? ('cites' citations+=STRING (',' citations+=STRING)*)? ':')?
		public Group getGroup_1() { return cGroup_1; }
		
		//id=RULE_ID
		public Assignment getIdAssignment_1_0() { return cIdAssignment_1_0; }
		
		//RULE_ID
		public RuleCall getIdRULE_IDTerminalRuleCall_1_0_0() { return cIdRULE_IDTerminalRuleCall_1_0_0; }
		
		//(sentence=STRING)?
		public Assignment getSentenceAssignment_1_1() { return cSentenceAssignment_1_1; }
		
		//STRING
		public RuleCall getSentenceSTRINGTerminalRuleCall_1_1_0() { return cSentenceSTRINGTerminalRuleCall_1_1_0; }
		
		//('cites' citations+=STRING (',' citations+=STRING)*)?
		public Group getGroup_1_2() { return cGroup_1_2; }
		
		//'cites'
		public Keyword getCitesKeyword_1_2_0() { return cCitesKeyword_1_2_0; }
		
		//citations+=STRING
		public Assignment getCitationsAssignment_1_2_1() { return cCitationsAssignment_1_2_1; }
		
		//STRING
		public RuleCall getCitationsSTRINGTerminalRuleCall_1_2_1_0() { return cCitationsSTRINGTerminalRuleCall_1_2_1_0; }
		
		//(',' citations+=STRING)*
		public Group getGroup_1_2_2() { return cGroup_1_2_2; }
		
		//','
		public Keyword getCommaKeyword_1_2_2_0() { return cCommaKeyword_1_2_2_0; }
		
		//citations+=STRING
		public Assignment getCitationsAssignment_1_2_2_1() { return cCitationsAssignment_1_2_2_1; }
		
		//STRING
		public RuleCall getCitationsSTRINGTerminalRuleCall_1_2_2_1_0() { return cCitationsSTRINGTerminalRuleCall_1_2_2_1_0; }
		
		//':'
		public Keyword getColonKeyword_1_3() { return cColonKeyword_1_3; }
		
		//patterns+=Pattern
		public Assignment getPatternsAssignment_2() { return cPatternsAssignment_2; }
		
		//Pattern
		public RuleCall getPatternsPatternParserRuleCall_2_0() { return cPatternsPatternParserRuleCall_2_0; }
		
		//(',' patterns+=Pattern)*
		public Group getGroup_3() { return cGroup_3; }
		
		//','
		public Keyword getCommaKeyword_3_0() { return cCommaKeyword_3_0; }
		
		//patterns+=Pattern
		public Assignment getPatternsAssignment_3_1() { return cPatternsAssignment_3_1; }
		
		//Pattern
		public RuleCall getPatternsPatternParserRuleCall_3_1_0() { return cPatternsPatternParserRuleCall_3_1_0; }
		
		//'->'
		public Keyword getHyphenMinusGreaterThanSignKeyword_4() { return cHyphenMinusGreaterThanSignKeyword_4; }
		
		//results+=Expression
		public Assignment getResultsAssignment_5() { return cResultsAssignment_5; }
		
		//Expression
		public RuleCall getResultsExpressionParserRuleCall_5_0() { return cResultsExpressionParserRuleCall_5_0; }
		
		//(',' results+=Expression)*
		public Group getGroup_6() { return cGroup_6; }
		
		//','
		public Keyword getCommaKeyword_6_0() { return cCommaKeyword_6_0; }
		
		//results+=Expression
		public Assignment getResultsAssignment_6_1() { return cResultsAssignment_6_1; }
		
		//Expression
		public RuleCall getResultsExpressionParserRuleCall_6_1_0() { return cResultsExpressionParserRuleCall_6_1_0; }
		
		//';'
		public Keyword getSemicolonKeyword_7() { return cSemicolonKeyword_7; }
	}
	public class PatternElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Pattern");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Group cGroup_0 = (Group)cAlternatives.eContents().get(0);
		private final Action cAnyPatternAction_0_0 = (Action)cGroup_0.eContents().get(0);
		private final Keyword cAsteriskKeyword_0_1 = (Keyword)cGroup_0.eContents().get(1);
		private final Group cGroup_1 = (Group)cAlternatives.eContents().get(1);
		private final Action cValuesPatternAction_1_0 = (Action)cGroup_1.eContents().get(0);
		private final Alternatives cAlternatives_1_1 = (Alternatives)cGroup_1.eContents().get(1);
		private final Assignment cValuesAssignment_1_1_0 = (Assignment)cAlternatives_1_1.eContents().get(0);
		private final RuleCall cValuesPrimaryParserRuleCall_1_1_0_0 = (RuleCall)cValuesAssignment_1_1_0.eContents().get(0);
		private final Group cGroup_1_1_1 = (Group)cAlternatives_1_1.eContents().get(1);
		private final Keyword cLeftCurlyBracketKeyword_1_1_1_0 = (Keyword)cGroup_1_1_1.eContents().get(0);
		private final Assignment cValuesAssignment_1_1_1_1 = (Assignment)cGroup_1_1_1.eContents().get(1);
		private final RuleCall cValuesPrimaryParserRuleCall_1_1_1_1_0 = (RuleCall)cValuesAssignment_1_1_1_1.eContents().get(0);
		private final Group cGroup_1_1_1_2 = (Group)cGroup_1_1_1.eContents().get(2);
		private final Keyword cCommaKeyword_1_1_1_2_0 = (Keyword)cGroup_1_1_1_2.eContents().get(0);
		private final Assignment cValuesAssignment_1_1_1_2_1 = (Assignment)cGroup_1_1_1_2.eContents().get(1);
		private final RuleCall cValuesPrimaryParserRuleCall_1_1_1_2_1_0 = (RuleCall)cValuesAssignment_1_1_1_2_1.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_1_1_1_3 = (Keyword)cGroup_1_1_1.eContents().get(3);
		
		//Pattern returns sem::Pattern:
		//    {sem::AnyPattern} '*' |
		//    {sem::ValuesPattern} (values+=Primary | '{' values+=Primary (',' values+=Primary)* '}');
		@Override public ParserRule getRule() { return rule; }
		
		//{sem::AnyPattern} '*' |
		//{sem::ValuesPattern} (values+=Primary | '{' values+=Primary (',' values+=Primary)* '}')
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//{sem::AnyPattern} '*'
		public Group getGroup_0() { return cGroup_0; }
		
		//{sem::AnyPattern}
		public Action getAnyPatternAction_0_0() { return cAnyPatternAction_0_0; }
		
		//'*'
		public Keyword getAsteriskKeyword_0_1() { return cAsteriskKeyword_0_1; }
		
		//{sem::ValuesPattern} (values+=Primary | '{' values+=Primary (',' values+=Primary)* '}')
		public Group getGroup_1() { return cGroup_1; }
		
		//{sem::ValuesPattern}
		public Action getValuesPatternAction_1_0() { return cValuesPatternAction_1_0; }
		
		//(values+=Primary | '{' values+=Primary (',' values+=Primary)* '}')
		public Alternatives getAlternatives_1_1() { return cAlternatives_1_1; }
		
		//values+=Primary
		public Assignment getValuesAssignment_1_1_0() { return cValuesAssignment_1_1_0; }
		
		//Primary
		public RuleCall getValuesPrimaryParserRuleCall_1_1_0_0() { return cValuesPrimaryParserRuleCall_1_1_0_0; }
		
		//'{' values+=Primary (',' values+=Primary)* '}'
		public Group getGroup_1_1_1() { return cGroup_1_1_1; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_1_1_1_0() { return cLeftCurlyBracketKeyword_1_1_1_0; }
		
		//values+=Primary
		public Assignment getValuesAssignment_1_1_1_1() { return cValuesAssignment_1_1_1_1; }
		
		//Primary
		public RuleCall getValuesPrimaryParserRuleCall_1_1_1_1_0() { return cValuesPrimaryParserRuleCall_1_1_1_1_0; }
		
		//(',' values+=Primary)*
		public Group getGroup_1_1_1_2() { return cGroup_1_1_1_2; }
		
		//','
		public Keyword getCommaKeyword_1_1_1_2_0() { return cCommaKeyword_1_1_1_2_0; }
		
		//values+=Primary
		public Assignment getValuesAssignment_1_1_1_2_1() { return cValuesAssignment_1_1_1_2_1; }
		
		//Primary
		public RuleCall getValuesPrimaryParserRuleCall_1_1_1_2_1_0() { return cValuesPrimaryParserRuleCall_1_1_1_2_1_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_1_1_1_3() { return cRightCurlyBracketKeyword_1_1_1_3; }
	}
	public class OperatorElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Operator");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cOperatorKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cNameAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cNameNameParserRuleCall_1_0 = (RuleCall)cNameAssignment_1.eContents().get(0);
		private final RuleCall cParamsParserRuleCall_2 = (RuleCall)cGroup.eContents().get(2);
		private final Assignment cDocAssignment_3 = (Assignment)cGroup.eContents().get(3);
		private final RuleCall cDocSTRINGTerminalRuleCall_3_0 = (RuleCall)cDocAssignment_3.eContents().get(0);
		
		//Operator returns sem::Operator:
		//    'operator' name=Name Params (doc=STRING)?;
		@Override public ParserRule getRule() { return rule; }
		
		//'operator' name=Name Params (doc=STRING)?
		public Group getGroup() { return cGroup; }
		
		//'operator'
		public Keyword getOperatorKeyword_0() { return cOperatorKeyword_0; }
		
		//name=Name
		public Assignment getNameAssignment_1() { return cNameAssignment_1; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_1_0() { return cNameNameParserRuleCall_1_0; }
		
		//Params
		public RuleCall getParamsParserRuleCall_2() { return cParamsParserRuleCall_2; }
		
		//(doc=STRING)?
		public Assignment getDocAssignment_3() { return cDocAssignment_3; }
		
		//STRING
		public RuleCall getDocSTRINGTerminalRuleCall_3_0() { return cDocSTRINGTerminalRuleCall_3_0; }
	}
	public class DefinitionElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Definition");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cDefKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cNameAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cNameNameParserRuleCall_1_0 = (RuleCall)cNameAssignment_1.eContents().get(0);
		private final RuleCall cParamsParserRuleCall_2 = (RuleCall)cGroup.eContents().get(2);
		private final Keyword cEqualsSignKeyword_3 = (Keyword)cGroup.eContents().get(3);
		private final Assignment cValueAssignment_4 = (Assignment)cGroup.eContents().get(4);
		private final RuleCall cValueExpressionParserRuleCall_4_0 = (RuleCall)cValueAssignment_4.eContents().get(0);
		private final Keyword cSemicolonKeyword_5 = (Keyword)cGroup.eContents().get(5);
		
		//Definition returns sem::Definition:
		//    'def' name=Name Params? '=' value=Expression ';';
		@Override public ParserRule getRule() { return rule; }
		
		//'def' name=Name Params? '=' value=Expression ';'
		public Group getGroup() { return cGroup; }
		
		//'def'
		public Keyword getDefKeyword_0() { return cDefKeyword_0; }
		
		//name=Name
		public Assignment getNameAssignment_1() { return cNameAssignment_1; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_1_0() { return cNameNameParserRuleCall_1_0; }
		
		//Params?
		public RuleCall getParamsParserRuleCall_2() { return cParamsParserRuleCall_2; }
		
		//'='
		public Keyword getEqualsSignKeyword_3() { return cEqualsSignKeyword_3; }
		
		//value=Expression
		public Assignment getValueAssignment_4() { return cValueAssignment_4; }
		
		//Expression
		public RuleCall getValueExpressionParserRuleCall_4_0() { return cValueExpressionParserRuleCall_4_0; }
		
		//';'
		public Keyword getSemicolonKeyword_5() { return cSemicolonKeyword_5; }
	}
	public class BlockerElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Blocker");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cBlockerKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cNameAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cNameNameParserRuleCall_1_0 = (RuleCall)cNameAssignment_1.eContents().get(0);
		private final Assignment cLetterAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final RuleCall cLetterSTRINGTerminalRuleCall_2_0 = (RuleCall)cLetterAssignment_2.eContents().get(0);
		private final Group cGroup_3 = (Group)cGroup.eContents().get(3);
		private final Keyword cOnKeyword_3_0 = (Keyword)cGroup_3.eContents().get(0);
		private final Keyword cLaneKeyword_3_1 = (Keyword)cGroup_3.eContents().get(1);
		private final Assignment cLaneAssignment_3_2 = (Assignment)cGroup_3.eContents().get(2);
		private final CrossReference cLaneLaneCrossReference_3_2_0 = (CrossReference)cLaneAssignment_3_2.eContents().get(0);
		private final RuleCall cLaneLaneNameParserRuleCall_3_2_0_1 = (RuleCall)cLaneLaneCrossReference_3_2_0.eContents().get(1);
		private final Assignment cIdAssignment_4 = (Assignment)cGroup.eContents().get(4);
		private final RuleCall cIdRULE_IDTerminalRuleCall_4_0 = (RuleCall)cIdAssignment_4.eContents().get(0);
		private final Assignment cSentenceAssignment_5 = (Assignment)cGroup.eContents().get(5);
		private final RuleCall cSentenceSTRINGTerminalRuleCall_5_0 = (RuleCall)cSentenceAssignment_5.eContents().get(0);
		private final Group cGroup_6 = (Group)cGroup.eContents().get(6);
		private final Keyword cCitesKeyword_6_0 = (Keyword)cGroup_6.eContents().get(0);
		private final Assignment cCitationsAssignment_6_1 = (Assignment)cGroup_6.eContents().get(1);
		private final RuleCall cCitationsSTRINGTerminalRuleCall_6_1_0 = (RuleCall)cCitationsAssignment_6_1.eContents().get(0);
		private final Group cGroup_6_2 = (Group)cGroup_6.eContents().get(2);
		private final Keyword cCommaKeyword_6_2_0 = (Keyword)cGroup_6_2.eContents().get(0);
		private final Assignment cCitationsAssignment_6_2_1 = (Assignment)cGroup_6_2.eContents().get(1);
		private final RuleCall cCitationsSTRINGTerminalRuleCall_6_2_1_0 = (RuleCall)cCitationsAssignment_6_2_1.eContents().get(0);
		private final Group cGroup_7 = (Group)cGroup.eContents().get(7);
		private final Keyword cCostsKeyword_7_0 = (Keyword)cGroup_7.eContents().get(0);
		private final Assignment cCostAssignment_7_1 = (Assignment)cGroup_7.eContents().get(1);
		private final CrossReference cCostCostCrossReference_7_1_0 = (CrossReference)cCostAssignment_7_1.eContents().get(0);
		private final RuleCall cCostCostRULE_IDTerminalRuleCall_7_1_0_1 = (RuleCall)cCostCostCrossReference_7_1_0.eContents().get(1);
		private final Keyword cColonKeyword_8 = (Keyword)cGroup.eContents().get(8);
		private final Assignment cConditionAssignment_9 = (Assignment)cGroup.eContents().get(9);
		private final RuleCall cConditionExpressionParserRuleCall_9_0 = (RuleCall)cConditionAssignment_9.eContents().get(0);
		private final Keyword cSemicolonKeyword_10 = (Keyword)cGroup.eContents().get(10);
		
		//Blocker returns sem::Blocker:
		//    'blocker' name=Name letter=STRING ('on' 'lane' lane=[sem::Lane|Name])?
		//    id=RULE_ID sentence=STRING ('cites' citations+=STRING (',' citations+=STRING)*)? ('costs' cost=[sem::Cost|RULE_ID])? ':' condition=Expression ';';
		@Override public ParserRule getRule() { return rule; }
		
		//'blocker' name=Name letter=STRING ('on' 'lane' lane=[sem::Lane|Name])?
		//id=RULE_ID sentence=STRING ('cites' citations+=STRING (',' citations+=STRING)*)? ('costs' cost=[sem::Cost|RULE_ID])? ':' condition=Expression ';'
		public Group getGroup() { return cGroup; }
		
		//'blocker'
		public Keyword getBlockerKeyword_0() { return cBlockerKeyword_0; }
		
		//name=Name
		public Assignment getNameAssignment_1() { return cNameAssignment_1; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_1_0() { return cNameNameParserRuleCall_1_0; }
		
		//letter=STRING
		public Assignment getLetterAssignment_2() { return cLetterAssignment_2; }
		
		//STRING
		public RuleCall getLetterSTRINGTerminalRuleCall_2_0() { return cLetterSTRINGTerminalRuleCall_2_0; }
		
		//('on' 'lane' lane=[sem::Lane|Name])?
		public Group getGroup_3() { return cGroup_3; }
		
		//'on'
		public Keyword getOnKeyword_3_0() { return cOnKeyword_3_0; }
		
		//'lane'
		public Keyword getLaneKeyword_3_1() { return cLaneKeyword_3_1; }
		
		//lane=[sem::Lane|Name]
		public Assignment getLaneAssignment_3_2() { return cLaneAssignment_3_2; }
		
		//[sem::Lane|Name]
		public CrossReference getLaneLaneCrossReference_3_2_0() { return cLaneLaneCrossReference_3_2_0; }
		
		//Name
		public RuleCall getLaneLaneNameParserRuleCall_3_2_0_1() { return cLaneLaneNameParserRuleCall_3_2_0_1; }
		
		//id=RULE_ID
		public Assignment getIdAssignment_4() { return cIdAssignment_4; }
		
		//RULE_ID
		public RuleCall getIdRULE_IDTerminalRuleCall_4_0() { return cIdRULE_IDTerminalRuleCall_4_0; }
		
		//sentence=STRING
		public Assignment getSentenceAssignment_5() { return cSentenceAssignment_5; }
		
		//STRING
		public RuleCall getSentenceSTRINGTerminalRuleCall_5_0() { return cSentenceSTRINGTerminalRuleCall_5_0; }
		
		//('cites' citations+=STRING (',' citations+=STRING)*)?
		public Group getGroup_6() { return cGroup_6; }
		
		//'cites'
		public Keyword getCitesKeyword_6_0() { return cCitesKeyword_6_0; }
		
		//citations+=STRING
		public Assignment getCitationsAssignment_6_1() { return cCitationsAssignment_6_1; }
		
		//STRING
		public RuleCall getCitationsSTRINGTerminalRuleCall_6_1_0() { return cCitationsSTRINGTerminalRuleCall_6_1_0; }
		
		//(',' citations+=STRING)*
		public Group getGroup_6_2() { return cGroup_6_2; }
		
		//','
		public Keyword getCommaKeyword_6_2_0() { return cCommaKeyword_6_2_0; }
		
		//citations+=STRING
		public Assignment getCitationsAssignment_6_2_1() { return cCitationsAssignment_6_2_1; }
		
		//STRING
		public RuleCall getCitationsSTRINGTerminalRuleCall_6_2_1_0() { return cCitationsSTRINGTerminalRuleCall_6_2_1_0; }
		
		//('costs' cost=[sem::Cost|RULE_ID])?
		public Group getGroup_7() { return cGroup_7; }
		
		//'costs'
		public Keyword getCostsKeyword_7_0() { return cCostsKeyword_7_0; }
		
		//cost=[sem::Cost|RULE_ID]
		public Assignment getCostAssignment_7_1() { return cCostAssignment_7_1; }
		
		//[sem::Cost|RULE_ID]
		public CrossReference getCostCostCrossReference_7_1_0() { return cCostCostCrossReference_7_1_0; }
		
		//RULE_ID
		public RuleCall getCostCostRULE_IDTerminalRuleCall_7_1_0_1() { return cCostCostRULE_IDTerminalRuleCall_7_1_0_1; }
		
		//':'
		public Keyword getColonKeyword_8() { return cColonKeyword_8; }
		
		//condition=Expression
		public Assignment getConditionAssignment_9() { return cConditionAssignment_9; }
		
		//Expression
		public RuleCall getConditionExpressionParserRuleCall_9_0() { return cConditionExpressionParserRuleCall_9_0; }
		
		//';'
		public Keyword getSemicolonKeyword_10() { return cSemicolonKeyword_10; }
	}
	public class DecisionElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Decision");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cDecisionKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cNameAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cNameNameParserRuleCall_1_0 = (RuleCall)cNameAssignment_1.eContents().get(0);
		private final RuleCall cRuleHeadParserRuleCall_2 = (RuleCall)cGroup.eContents().get(2);
		private final Keyword cLeftCurlyBracketKeyword_3 = (Keyword)cGroup.eContents().get(3);
		private final Assignment cCandidatesAssignment_4 = (Assignment)cGroup.eContents().get(4);
		private final RuleCall cCandidatesCandidateParserRuleCall_4_0 = (RuleCall)cCandidatesAssignment_4.eContents().get(0);
		private final Group cGroup_5 = (Group)cGroup.eContents().get(5);
		private final Keyword cOtherwiseKeyword_5_0 = (Keyword)cGroup_5.eContents().get(0);
		private final Group cGroup_5_1 = (Group)cGroup_5.eContents().get(1);
		private final Keyword cWhenKeyword_5_1_0 = (Keyword)cGroup_5_1.eContents().get(0);
		private final Assignment cOtherwiseGuardAssignment_5_1_1 = (Assignment)cGroup_5_1.eContents().get(1);
		private final RuleCall cOtherwiseGuardExpressionParserRuleCall_5_1_1_0 = (RuleCall)cOtherwiseGuardAssignment_5_1_1.eContents().get(0);
		private final Assignment cOtherwiseAssignment_5_2 = (Assignment)cGroup_5.eContents().get(2);
		private final RuleCall cOtherwiseBlockParserRuleCall_5_2_0 = (RuleCall)cOtherwiseAssignment_5_2.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_6 = (Keyword)cGroup.eContents().get(6);
		
		//Decision returns sem::Decision:
		//    'decision' name=Name RuleHead '{'
		//        candidates+=Candidate*
		//        ('otherwise' ('when' otherwiseGuard=Expression)? otherwise=Block)?
		//    '}';
		@Override public ParserRule getRule() { return rule; }
		
		//'decision' name=Name RuleHead '{'
		//    candidates+=Candidate*
		//    ('otherwise' ('when' otherwiseGuard=Expression)? otherwise=Block)?
		//'}'
		public Group getGroup() { return cGroup; }
		
		//'decision'
		public Keyword getDecisionKeyword_0() { return cDecisionKeyword_0; }
		
		//name=Name
		public Assignment getNameAssignment_1() { return cNameAssignment_1; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_1_0() { return cNameNameParserRuleCall_1_0; }
		
		//RuleHead
		public RuleCall getRuleHeadParserRuleCall_2() { return cRuleHeadParserRuleCall_2; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_3() { return cLeftCurlyBracketKeyword_3; }
		
		//candidates+=Candidate*
		public Assignment getCandidatesAssignment_4() { return cCandidatesAssignment_4; }
		
		//Candidate
		public RuleCall getCandidatesCandidateParserRuleCall_4_0() { return cCandidatesCandidateParserRuleCall_4_0; }
		
		//('otherwise' ('when' otherwiseGuard=Expression)? otherwise=Block)?
		public Group getGroup_5() { return cGroup_5; }
		
		//'otherwise'
		public Keyword getOtherwiseKeyword_5_0() { return cOtherwiseKeyword_5_0; }
		
		//('when' otherwiseGuard=Expression)?
		public Group getGroup_5_1() { return cGroup_5_1; }
		
		//'when'
		public Keyword getWhenKeyword_5_1_0() { return cWhenKeyword_5_1_0; }
		
		//otherwiseGuard=Expression
		public Assignment getOtherwiseGuardAssignment_5_1_1() { return cOtherwiseGuardAssignment_5_1_1; }
		
		//Expression
		public RuleCall getOtherwiseGuardExpressionParserRuleCall_5_1_1_0() { return cOtherwiseGuardExpressionParserRuleCall_5_1_1_0; }
		
		//otherwise=Block
		public Assignment getOtherwiseAssignment_5_2() { return cOtherwiseAssignment_5_2; }
		
		//Block
		public RuleCall getOtherwiseBlockParserRuleCall_5_2_0() { return cOtherwiseBlockParserRuleCall_5_2_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_6() { return cRightCurlyBracketKeyword_6; }
	}
	public class DecisionExtensionElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.DecisionExtension");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cExtendKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Keyword cDecisionKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Assignment cDecisionAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final CrossReference cDecisionDecisionCrossReference_2_0 = (CrossReference)cDecisionAssignment_2.eContents().get(0);
		private final RuleCall cDecisionDecisionNameParserRuleCall_2_0_1 = (RuleCall)cDecisionDecisionCrossReference_2_0.eContents().get(1);
		private final Keyword cLeftCurlyBracketKeyword_3 = (Keyword)cGroup.eContents().get(3);
		private final Assignment cCandidatesAssignment_4 = (Assignment)cGroup.eContents().get(4);
		private final RuleCall cCandidatesCandidateParserRuleCall_4_0 = (RuleCall)cCandidatesAssignment_4.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_5 = (Keyword)cGroup.eContents().get(5);
		
		//DecisionExtension returns sem::DecisionExtension:
		//    'extend' 'decision' decision=[sem::Decision|Name] '{' candidates+=Candidate* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//'extend' 'decision' decision=[sem::Decision|Name] '{' candidates+=Candidate* '}'
		public Group getGroup() { return cGroup; }
		
		//'extend'
		public Keyword getExtendKeyword_0() { return cExtendKeyword_0; }
		
		//'decision'
		public Keyword getDecisionKeyword_1() { return cDecisionKeyword_1; }
		
		//decision=[sem::Decision|Name]
		public Assignment getDecisionAssignment_2() { return cDecisionAssignment_2; }
		
		//[sem::Decision|Name]
		public CrossReference getDecisionDecisionCrossReference_2_0() { return cDecisionDecisionCrossReference_2_0; }
		
		//Name
		public RuleCall getDecisionDecisionNameParserRuleCall_2_0_1() { return cDecisionDecisionNameParserRuleCall_2_0_1; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_3() { return cLeftCurlyBracketKeyword_3; }
		
		//candidates+=Candidate*
		public Assignment getCandidatesAssignment_4() { return cCandidatesAssignment_4; }
		
		//Candidate
		public RuleCall getCandidatesCandidateParserRuleCall_4_0() { return cCandidatesCandidateParserRuleCall_4_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_5() { return cRightCurlyBracketKeyword_5; }
	}
	public class CandidateElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Candidate");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cRankKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cRankAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cRankNumberParserRuleCall_1_0 = (RuleCall)cRankAssignment_1.eContents().get(0);
		private final Assignment cNameAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final RuleCall cNameNameParserRuleCall_2_0 = (RuleCall)cNameAssignment_2.eContents().get(0);
		private final RuleCall cRuleHeadParserRuleCall_3 = (RuleCall)cGroup.eContents().get(3);
		private final Group cGroup_4 = (Group)cGroup.eContents().get(4);
		private final Keyword cLetKeyword_4_0 = (Keyword)cGroup_4.eContents().get(0);
		private final Assignment cBindingAssignment_4_1 = (Assignment)cGroup_4.eContents().get(1);
		private final RuleCall cBindingLetBindingParserRuleCall_4_1_0 = (RuleCall)cBindingAssignment_4_1.eContents().get(0);
		private final Keyword cWhenKeyword_5 = (Keyword)cGroup.eContents().get(5);
		private final Assignment cGuardAssignment_6 = (Assignment)cGroup.eContents().get(6);
		private final RuleCall cGuardExpressionParserRuleCall_6_0 = (RuleCall)cGuardAssignment_6.eContents().get(0);
		private final Group cGroup_7 = (Group)cGroup.eContents().get(7);
		private final Keyword cBlockedKeyword_7_0 = (Keyword)cGroup_7.eContents().get(0);
		private final Keyword cByKeyword_7_1 = (Keyword)cGroup_7.eContents().get(1);
		private final Assignment cBlockersAssignment_7_2 = (Assignment)cGroup_7.eContents().get(2);
		private final CrossReference cBlockersBlockerCrossReference_7_2_0 = (CrossReference)cBlockersAssignment_7_2.eContents().get(0);
		private final RuleCall cBlockersBlockerNameParserRuleCall_7_2_0_1 = (RuleCall)cBlockersBlockerCrossReference_7_2_0.eContents().get(1);
		private final Group cGroup_7_3 = (Group)cGroup_7.eContents().get(3);
		private final Keyword cCommaKeyword_7_3_0 = (Keyword)cGroup_7_3.eContents().get(0);
		private final Assignment cBlockersAssignment_7_3_1 = (Assignment)cGroup_7_3.eContents().get(1);
		private final CrossReference cBlockersBlockerCrossReference_7_3_1_0 = (CrossReference)cBlockersAssignment_7_3_1.eContents().get(0);
		private final RuleCall cBlockersBlockerNameParserRuleCall_7_3_1_0_1 = (RuleCall)cBlockersBlockerCrossReference_7_3_1_0.eContents().get(1);
		private final Group cGroup_8 = (Group)cGroup.eContents().get(8);
		private final Keyword cLoserKeyword_8_0 = (Keyword)cGroup_8.eContents().get(0);
		private final Assignment cLoserAssignment_8_1 = (Assignment)cGroup_8.eContents().get(1);
		private final RuleCall cLoserIDTerminalRuleCall_8_1_0 = (RuleCall)cLoserAssignment_8_1.eContents().get(0);
		private final Assignment cBodyAssignment_9 = (Assignment)cGroup.eContents().get(9);
		private final RuleCall cBodyBlockParserRuleCall_9_0 = (RuleCall)cBodyAssignment_9.eContents().get(0);
		
		//Candidate returns sem::Candidate:
		//    'rank' rank=Number name=Name RuleHead ('let' binding=LetBinding)? 'when' guard=Expression
		//    ('blocked' 'by' blockers+=[sem::Blocker|Name] (',' blockers+=[sem::Blocker|Name])*)?
		//    ('loser' loser=ID)?
		//    body=Block;
		@Override public ParserRule getRule() { return rule; }
		
		//'rank' rank=Number name=Name RuleHead ('let' binding=LetBinding)? 'when' guard=Expression
		//('blocked' 'by' blockers+=[sem::Blocker|Name] (',' blockers+=[sem::Blocker|Name])*)?
		//('loser' loser=ID)?
		//body=Block
		public Group getGroup() { return cGroup; }
		
		//'rank'
		public Keyword getRankKeyword_0() { return cRankKeyword_0; }
		
		//rank=Number
		public Assignment getRankAssignment_1() { return cRankAssignment_1; }
		
		//Number
		public RuleCall getRankNumberParserRuleCall_1_0() { return cRankNumberParserRuleCall_1_0; }
		
		//name=Name
		public Assignment getNameAssignment_2() { return cNameAssignment_2; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_2_0() { return cNameNameParserRuleCall_2_0; }
		
		//RuleHead
		public RuleCall getRuleHeadParserRuleCall_3() { return cRuleHeadParserRuleCall_3; }
		
		//('let' binding=LetBinding)?
		public Group getGroup_4() { return cGroup_4; }
		
		//'let'
		public Keyword getLetKeyword_4_0() { return cLetKeyword_4_0; }
		
		//binding=LetBinding
		public Assignment getBindingAssignment_4_1() { return cBindingAssignment_4_1; }
		
		//LetBinding
		public RuleCall getBindingLetBindingParserRuleCall_4_1_0() { return cBindingLetBindingParserRuleCall_4_1_0; }
		
		//'when'
		public Keyword getWhenKeyword_5() { return cWhenKeyword_5; }
		
		//guard=Expression
		public Assignment getGuardAssignment_6() { return cGuardAssignment_6; }
		
		//Expression
		public RuleCall getGuardExpressionParserRuleCall_6_0() { return cGuardExpressionParserRuleCall_6_0; }
		
		//('blocked' 'by' blockers+=[sem::Blocker|Name] (',' blockers+=[sem::Blocker|Name])*)?
		public Group getGroup_7() { return cGroup_7; }
		
		//'blocked'
		public Keyword getBlockedKeyword_7_0() { return cBlockedKeyword_7_0; }
		
		//'by'
		public Keyword getByKeyword_7_1() { return cByKeyword_7_1; }
		
		//blockers+=[sem::Blocker|Name]
		public Assignment getBlockersAssignment_7_2() { return cBlockersAssignment_7_2; }
		
		//[sem::Blocker|Name]
		public CrossReference getBlockersBlockerCrossReference_7_2_0() { return cBlockersBlockerCrossReference_7_2_0; }
		
		//Name
		public RuleCall getBlockersBlockerNameParserRuleCall_7_2_0_1() { return cBlockersBlockerNameParserRuleCall_7_2_0_1; }
		
		//(',' blockers+=[sem::Blocker|Name])*
		public Group getGroup_7_3() { return cGroup_7_3; }
		
		//','
		public Keyword getCommaKeyword_7_3_0() { return cCommaKeyword_7_3_0; }
		
		//blockers+=[sem::Blocker|Name]
		public Assignment getBlockersAssignment_7_3_1() { return cBlockersAssignment_7_3_1; }
		
		//[sem::Blocker|Name]
		public CrossReference getBlockersBlockerCrossReference_7_3_1_0() { return cBlockersBlockerCrossReference_7_3_1_0; }
		
		//Name
		public RuleCall getBlockersBlockerNameParserRuleCall_7_3_1_0_1() { return cBlockersBlockerNameParserRuleCall_7_3_1_0_1; }
		
		//('loser' loser=ID)?
		public Group getGroup_8() { return cGroup_8; }
		
		//'loser'
		public Keyword getLoserKeyword_8_0() { return cLoserKeyword_8_0; }
		
		//loser=ID
		public Assignment getLoserAssignment_8_1() { return cLoserAssignment_8_1; }
		
		//ID
		public RuleCall getLoserIDTerminalRuleCall_8_1_0() { return cLoserIDTerminalRuleCall_8_1_0; }
		
		//body=Block
		public Assignment getBodyAssignment_9() { return cBodyAssignment_9; }
		
		//Block
		public RuleCall getBodyBlockParserRuleCall_9_0() { return cBodyBlockParserRuleCall_9_0; }
	}
	public class LetBindingElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.LetBinding");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cNameAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cNameNameParserRuleCall_0_0 = (RuleCall)cNameAssignment_0.eContents().get(0);
		private final Keyword cEqualsSignKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Assignment cValueAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final RuleCall cValueExpressionParserRuleCall_2_0 = (RuleCall)cValueAssignment_2.eContents().get(0);
		
		//LetBinding returns sem::LetBinding:
		//    name=Name '=' value=Expression;
		@Override public ParserRule getRule() { return rule; }
		
		//name=Name '=' value=Expression
		public Group getGroup() { return cGroup; }
		
		//name=Name
		public Assignment getNameAssignment_0() { return cNameAssignment_0; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_0_0() { return cNameNameParserRuleCall_0_0; }
		
		//'='
		public Keyword getEqualsSignKeyword_1() { return cEqualsSignKeyword_1; }
		
		//value=Expression
		public Assignment getValueAssignment_2() { return cValueAssignment_2; }
		
		//Expression
		public RuleCall getValueExpressionParserRuleCall_2_0() { return cValueExpressionParserRuleCall_2_0; }
	}
	public class ChoiceElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Choice");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cChoiceKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cNameAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cNameNameParserRuleCall_1_0 = (RuleCall)cNameAssignment_1.eContents().get(0);
		private final RuleCall cRuleHeadParserRuleCall_2 = (RuleCall)cGroup.eContents().get(2);
		private final Keyword cLeftCurlyBracketKeyword_3 = (Keyword)cGroup.eContents().get(3);
		private final Assignment cOptionsAssignment_4 = (Assignment)cGroup.eContents().get(4);
		private final RuleCall cOptionsOptionParserRuleCall_4_0 = (RuleCall)cOptionsAssignment_4.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_5 = (Keyword)cGroup.eContents().get(5);
		
		//Choice returns sem::Choice:
		//    'choice' name=Name RuleHead '{' options+=Option* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//'choice' name=Name RuleHead '{' options+=Option* '}'
		public Group getGroup() { return cGroup; }
		
		//'choice'
		public Keyword getChoiceKeyword_0() { return cChoiceKeyword_0; }
		
		//name=Name
		public Assignment getNameAssignment_1() { return cNameAssignment_1; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_1_0() { return cNameNameParserRuleCall_1_0; }
		
		//RuleHead
		public RuleCall getRuleHeadParserRuleCall_2() { return cRuleHeadParserRuleCall_2; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_3() { return cLeftCurlyBracketKeyword_3; }
		
		//options+=Option*
		public Assignment getOptionsAssignment_4() { return cOptionsAssignment_4; }
		
		//Option
		public RuleCall getOptionsOptionParserRuleCall_4_0() { return cOptionsOptionParserRuleCall_4_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_5() { return cRightCurlyBracketKeyword_5; }
	}
	public class OptionElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Option");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cOptionKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final RuleCall cRuleHeadParserRuleCall_1 = (RuleCall)cGroup.eContents().get(1);
		private final Group cGroup_2 = (Group)cGroup.eContents().get(2);
		private final Keyword cWhenKeyword_2_0 = (Keyword)cGroup_2.eContents().get(0);
		private final Assignment cGuardAssignment_2_1 = (Assignment)cGroup_2.eContents().get(1);
		private final RuleCall cGuardExpressionParserRuleCall_2_1_0 = (RuleCall)cGuardAssignment_2_1.eContents().get(0);
		private final Assignment cBodyAssignment_3 = (Assignment)cGroup.eContents().get(3);
		private final RuleCall cBodyBlockParserRuleCall_3_0 = (RuleCall)cBodyAssignment_3.eContents().get(0);
		
		//Option returns sem::Option:
		//    'option' RuleHead ('when' guard=Expression)? body=Block;
		@Override public ParserRule getRule() { return rule; }
		
		//'option' RuleHead ('when' guard=Expression)? body=Block
		public Group getGroup() { return cGroup; }
		
		//'option'
		public Keyword getOptionKeyword_0() { return cOptionKeyword_0; }
		
		//RuleHead
		public RuleCall getRuleHeadParserRuleCall_1() { return cRuleHeadParserRuleCall_1; }
		
		//('when' guard=Expression)?
		public Group getGroup_2() { return cGroup_2; }
		
		//'when'
		public Keyword getWhenKeyword_2_0() { return cWhenKeyword_2_0; }
		
		//guard=Expression
		public Assignment getGuardAssignment_2_1() { return cGuardAssignment_2_1; }
		
		//Expression
		public RuleCall getGuardExpressionParserRuleCall_2_1_0() { return cGuardExpressionParserRuleCall_2_1_0; }
		
		//body=Block
		public Assignment getBodyAssignment_3() { return cBodyAssignment_3; }
		
		//Block
		public RuleCall getBodyBlockParserRuleCall_3_0() { return cBodyBlockParserRuleCall_3_0; }
	}
	public class CascadeElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Cascade");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cEventAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final Keyword cEventEventKeyword_0_0 = (Keyword)cEventAssignment_0.eContents().get(0);
		private final Keyword cCascadeKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Assignment cNameAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final RuleCall cNameNameParserRuleCall_2_0 = (RuleCall)cNameAssignment_2.eContents().get(0);
		private final Keyword cLeftParenthesisKeyword_3 = (Keyword)cGroup.eContents().get(3);
		private final Group cGroup_4 = (Group)cGroup.eContents().get(4);
		private final Assignment cParamsAssignment_4_0 = (Assignment)cGroup_4.eContents().get(0);
		private final RuleCall cParamsParamParserRuleCall_4_0_0 = (RuleCall)cParamsAssignment_4_0.eContents().get(0);
		private final Group cGroup_4_1 = (Group)cGroup_4.eContents().get(1);
		private final Keyword cCommaKeyword_4_1_0 = (Keyword)cGroup_4_1.eContents().get(0);
		private final Assignment cParamsAssignment_4_1_1 = (Assignment)cGroup_4_1.eContents().get(1);
		private final RuleCall cParamsParamParserRuleCall_4_1_1_0 = (RuleCall)cParamsAssignment_4_1_1.eContents().get(0);
		private final Keyword cRightParenthesisKeyword_5 = (Keyword)cGroup.eContents().get(5);
		private final Assignment cIdAssignment_6 = (Assignment)cGroup.eContents().get(6);
		private final RuleCall cIdRULE_IDTerminalRuleCall_6_0 = (RuleCall)cIdAssignment_6.eContents().get(0);
		private final Assignment cSentenceAssignment_7 = (Assignment)cGroup.eContents().get(7);
		private final RuleCall cSentenceSTRINGTerminalRuleCall_7_0 = (RuleCall)cSentenceAssignment_7.eContents().get(0);
		private final Group cGroup_8 = (Group)cGroup.eContents().get(8);
		private final Keyword cCitesKeyword_8_0 = (Keyword)cGroup_8.eContents().get(0);
		private final Assignment cCitationsAssignment_8_1 = (Assignment)cGroup_8.eContents().get(1);
		private final RuleCall cCitationsSTRINGTerminalRuleCall_8_1_0 = (RuleCall)cCitationsAssignment_8_1.eContents().get(0);
		private final Group cGroup_8_2 = (Group)cGroup_8.eContents().get(2);
		private final Keyword cCommaKeyword_8_2_0 = (Keyword)cGroup_8_2.eContents().get(0);
		private final Assignment cCitationsAssignment_8_2_1 = (Assignment)cGroup_8_2.eContents().get(1);
		private final RuleCall cCitationsSTRINGTerminalRuleCall_8_2_1_0 = (RuleCall)cCitationsAssignment_8_2_1.eContents().get(0);
		private final Group cGroup_9 = (Group)cGroup.eContents().get(9);
		private final Keyword cCostsKeyword_9_0 = (Keyword)cGroup_9.eContents().get(0);
		private final Assignment cCostAssignment_9_1 = (Assignment)cGroup_9.eContents().get(1);
		private final CrossReference cCostCostCrossReference_9_1_0 = (CrossReference)cCostAssignment_9_1.eContents().get(0);
		private final RuleCall cCostCostRULE_IDTerminalRuleCall_9_1_0_1 = (RuleCall)cCostCostCrossReference_9_1_0.eContents().get(1);
		private final Keyword cLeftCurlyBracketKeyword_10 = (Keyword)cGroup.eContents().get(10);
		private final Assignment cStagesAssignment_11 = (Assignment)cGroup.eContents().get(11);
		private final RuleCall cStagesStageParserRuleCall_11_0 = (RuleCall)cStagesAssignment_11.eContents().get(0);
		private final Keyword cPassesKeyword_12 = (Keyword)cGroup.eContents().get(12);
		private final Assignment cPassesAssignment_13 = (Assignment)cGroup.eContents().get(13);
		private final RuleCall cPassesBlockParserRuleCall_13_0 = (RuleCall)cPassesAssignment_13.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_14 = (Keyword)cGroup.eContents().get(14);
		
		//Cascade returns sem::Cascade:
		//    (event?='event')? 'cascade' name=Name '(' (params+=Param (',' params+=Param)*)? ')'
		//    id=RULE_ID sentence=STRING ('cites' citations+=STRING (',' citations+=STRING)*)? ('costs' cost=[sem::Cost|RULE_ID])? '{' stages+=Stage* 'passes' passes=Block '}';
		@Override public ParserRule getRule() { return rule; }
		
		//(event?='event')? 'cascade' name=Name '(' (params+=Param (',' params+=Param)*)? ')'
		//id=RULE_ID sentence=STRING ('cites' citations+=STRING (',' citations+=STRING)*)? ('costs' cost=[sem::Cost|RULE_ID])? '{' stages+=Stage* 'passes' passes=Block '}'
		public Group getGroup() { return cGroup; }
		
		//(event?='event')?
		public Assignment getEventAssignment_0() { return cEventAssignment_0; }
		
		//'event'
		public Keyword getEventEventKeyword_0_0() { return cEventEventKeyword_0_0; }
		
		//'cascade'
		public Keyword getCascadeKeyword_1() { return cCascadeKeyword_1; }
		
		//name=Name
		public Assignment getNameAssignment_2() { return cNameAssignment_2; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_2_0() { return cNameNameParserRuleCall_2_0; }
		
		//'('
		public Keyword getLeftParenthesisKeyword_3() { return cLeftParenthesisKeyword_3; }
		
		//(params+=Param (',' params+=Param)*)?
		public Group getGroup_4() { return cGroup_4; }
		
		//params+=Param
		public Assignment getParamsAssignment_4_0() { return cParamsAssignment_4_0; }
		
		//Param
		public RuleCall getParamsParamParserRuleCall_4_0_0() { return cParamsParamParserRuleCall_4_0_0; }
		
		//(',' params+=Param)*
		public Group getGroup_4_1() { return cGroup_4_1; }
		
		//','
		public Keyword getCommaKeyword_4_1_0() { return cCommaKeyword_4_1_0; }
		
		//params+=Param
		public Assignment getParamsAssignment_4_1_1() { return cParamsAssignment_4_1_1; }
		
		//Param
		public RuleCall getParamsParamParserRuleCall_4_1_1_0() { return cParamsParamParserRuleCall_4_1_1_0; }
		
		//')'
		public Keyword getRightParenthesisKeyword_5() { return cRightParenthesisKeyword_5; }
		
		//id=RULE_ID
		public Assignment getIdAssignment_6() { return cIdAssignment_6; }
		
		//RULE_ID
		public RuleCall getIdRULE_IDTerminalRuleCall_6_0() { return cIdRULE_IDTerminalRuleCall_6_0; }
		
		//sentence=STRING
		public Assignment getSentenceAssignment_7() { return cSentenceAssignment_7; }
		
		//STRING
		public RuleCall getSentenceSTRINGTerminalRuleCall_7_0() { return cSentenceSTRINGTerminalRuleCall_7_0; }
		
		//('cites' citations+=STRING (',' citations+=STRING)*)?
		public Group getGroup_8() { return cGroup_8; }
		
		//'cites'
		public Keyword getCitesKeyword_8_0() { return cCitesKeyword_8_0; }
		
		//citations+=STRING
		public Assignment getCitationsAssignment_8_1() { return cCitationsAssignment_8_1; }
		
		//STRING
		public RuleCall getCitationsSTRINGTerminalRuleCall_8_1_0() { return cCitationsSTRINGTerminalRuleCall_8_1_0; }
		
		//(',' citations+=STRING)*
		public Group getGroup_8_2() { return cGroup_8_2; }
		
		//','
		public Keyword getCommaKeyword_8_2_0() { return cCommaKeyword_8_2_0; }
		
		//citations+=STRING
		public Assignment getCitationsAssignment_8_2_1() { return cCitationsAssignment_8_2_1; }
		
		//STRING
		public RuleCall getCitationsSTRINGTerminalRuleCall_8_2_1_0() { return cCitationsSTRINGTerminalRuleCall_8_2_1_0; }
		
		//('costs' cost=[sem::Cost|RULE_ID])?
		public Group getGroup_9() { return cGroup_9; }
		
		//'costs'
		public Keyword getCostsKeyword_9_0() { return cCostsKeyword_9_0; }
		
		//cost=[sem::Cost|RULE_ID]
		public Assignment getCostAssignment_9_1() { return cCostAssignment_9_1; }
		
		//[sem::Cost|RULE_ID]
		public CrossReference getCostCostCrossReference_9_1_0() { return cCostCostCrossReference_9_1_0; }
		
		//RULE_ID
		public RuleCall getCostCostRULE_IDTerminalRuleCall_9_1_0_1() { return cCostCostRULE_IDTerminalRuleCall_9_1_0_1; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_10() { return cLeftCurlyBracketKeyword_10; }
		
		//stages+=Stage*
		public Assignment getStagesAssignment_11() { return cStagesAssignment_11; }
		
		//Stage
		public RuleCall getStagesStageParserRuleCall_11_0() { return cStagesStageParserRuleCall_11_0; }
		
		//'passes'
		public Keyword getPassesKeyword_12() { return cPassesKeyword_12; }
		
		//passes=Block
		public Assignment getPassesAssignment_13() { return cPassesAssignment_13; }
		
		//Block
		public RuleCall getPassesBlockParserRuleCall_13_0() { return cPassesBlockParserRuleCall_13_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_14() { return cRightCurlyBracketKeyword_14; }
	}
	public class StageElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Stage");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cStageKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cNameAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cNameNameParserRuleCall_1_0 = (RuleCall)cNameAssignment_1.eContents().get(0);
		private final Group cGroup_2 = (Group)cGroup.eContents().get(2);
		private final Assignment cAnyOrderAssignment_2_0 = (Assignment)cGroup_2.eContents().get(0);
		private final Keyword cAnyOrderAnyKeyword_2_0_0 = (Keyword)cAnyOrderAssignment_2_0.eContents().get(0);
		private final Keyword cOrderKeyword_2_1 = (Keyword)cGroup_2.eContents().get(1);
		private final Group cGroup_3 = (Group)cGroup.eContents().get(3);
		private final Keyword cFailsKeyword_3_0 = (Keyword)cGroup_3.eContents().get(0);
		private final Assignment cFailsAssignment_3_1 = (Assignment)cGroup_3.eContents().get(1);
		private final RuleCall cFailsBlockParserRuleCall_3_1_0 = (RuleCall)cFailsAssignment_3_1.eContents().get(0);
		private final Keyword cLeftCurlyBracketKeyword_4 = (Keyword)cGroup.eContents().get(4);
		private final Assignment cChecksAssignment_5 = (Assignment)cGroup.eContents().get(5);
		private final RuleCall cChecksCascadeCheckParserRuleCall_5_0 = (RuleCall)cChecksAssignment_5.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_6 = (Keyword)cGroup.eContents().get(6);
		
		//Stage returns sem::Stage:
		//    'stage' name=Name (anyOrder?='any' 'order')? ('fails' fails=Block)? '{' checks+=CascadeCheck* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//'stage' name=Name (anyOrder?='any' 'order')? ('fails' fails=Block)? '{' checks+=CascadeCheck* '}'
		public Group getGroup() { return cGroup; }
		
		//'stage'
		public Keyword getStageKeyword_0() { return cStageKeyword_0; }
		
		//name=Name
		public Assignment getNameAssignment_1() { return cNameAssignment_1; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_1_0() { return cNameNameParserRuleCall_1_0; }
		
		//(anyOrder?='any' 'order')?
		public Group getGroup_2() { return cGroup_2; }
		
		//anyOrder?='any'
		public Assignment getAnyOrderAssignment_2_0() { return cAnyOrderAssignment_2_0; }
		
		//'any'
		public Keyword getAnyOrderAnyKeyword_2_0_0() { return cAnyOrderAnyKeyword_2_0_0; }
		
		//'order'
		public Keyword getOrderKeyword_2_1() { return cOrderKeyword_2_1; }
		
		//('fails' fails=Block)?
		public Group getGroup_3() { return cGroup_3; }
		
		//'fails'
		public Keyword getFailsKeyword_3_0() { return cFailsKeyword_3_0; }
		
		//fails=Block
		public Assignment getFailsAssignment_3_1() { return cFailsAssignment_3_1; }
		
		//Block
		public RuleCall getFailsBlockParserRuleCall_3_1_0() { return cFailsBlockParserRuleCall_3_1_0; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_4() { return cLeftCurlyBracketKeyword_4; }
		
		//checks+=CascadeCheck*
		public Assignment getChecksAssignment_5() { return cChecksAssignment_5; }
		
		//CascadeCheck
		public RuleCall getChecksCascadeCheckParserRuleCall_5_0() { return cChecksCascadeCheckParserRuleCall_5_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_6() { return cRightCurlyBracketKeyword_6; }
	}
	public class CascadeCheckElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.CascadeCheck");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cCheckKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final RuleCall cRuleHeadParserRuleCall_1 = (RuleCall)cGroup.eContents().get(1);
		private final Keyword cColonKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final Assignment cConditionAssignment_3 = (Assignment)cGroup.eContents().get(3);
		private final RuleCall cConditionExpressionParserRuleCall_3_0 = (RuleCall)cConditionAssignment_3.eContents().get(0);
		private final Alternatives cAlternatives_4 = (Alternatives)cGroup.eContents().get(4);
		private final Keyword cSemicolonKeyword_4_0 = (Keyword)cAlternatives_4.eContents().get(0);
		private final Group cGroup_4_1 = (Group)cAlternatives_4.eContents().get(1);
		private final Keyword cElseKeyword_4_1_0 = (Keyword)cGroup_4_1.eContents().get(0);
		private final Assignment cFailsAssignment_4_1_1 = (Assignment)cGroup_4_1.eContents().get(1);
		private final RuleCall cFailsBlockParserRuleCall_4_1_1_0 = (RuleCall)cFailsAssignment_4_1_1.eContents().get(0);
		
		//CascadeCheck returns sem::CascadeCheck:
		//    'check' RuleHead ':' condition=Expression (';' | 'else' fails=Block);
		@Override public ParserRule getRule() { return rule; }
		
		//'check' RuleHead ':' condition=Expression (';' | 'else' fails=Block)
		public Group getGroup() { return cGroup; }
		
		//'check'
		public Keyword getCheckKeyword_0() { return cCheckKeyword_0; }
		
		//RuleHead
		public RuleCall getRuleHeadParserRuleCall_1() { return cRuleHeadParserRuleCall_1; }
		
		//':'
		public Keyword getColonKeyword_2() { return cColonKeyword_2; }
		
		//condition=Expression
		public Assignment getConditionAssignment_3() { return cConditionAssignment_3; }
		
		//Expression
		public RuleCall getConditionExpressionParserRuleCall_3_0() { return cConditionExpressionParserRuleCall_3_0; }
		
		//(';' | 'else' fails=Block)
		public Alternatives getAlternatives_4() { return cAlternatives_4; }
		
		//';'
		public Keyword getSemicolonKeyword_4_0() { return cSemicolonKeyword_4_0; }
		
		//'else' fails=Block
		public Group getGroup_4_1() { return cGroup_4_1; }
		
		//'else'
		public Keyword getElseKeyword_4_1_0() { return cElseKeyword_4_1_0; }
		
		//fails=Block
		public Assignment getFailsAssignment_4_1_1() { return cFailsAssignment_4_1_1; }
		
		//Block
		public RuleCall getFailsBlockParserRuleCall_4_1_1_0() { return cFailsBlockParserRuleCall_4_1_1_0; }
	}
	public class ProcElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Proc");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cEventAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final Keyword cEventEventKeyword_0_0 = (Keyword)cEventAssignment_0.eContents().get(0);
		private final Keyword cProcKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Assignment cNameAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final RuleCall cNameNameParserRuleCall_2_0 = (RuleCall)cNameAssignment_2.eContents().get(0);
		private final RuleCall cParamsParserRuleCall_3 = (RuleCall)cGroup.eContents().get(3);
		private final Keyword cLeftCurlyBracketKeyword_4 = (Keyword)cGroup.eContents().get(4);
		private final Group cGroup_5 = (Group)cGroup.eContents().get(5);
		private final Keyword cVarKeyword_5_0 = (Keyword)cGroup_5.eContents().get(0);
		private final Assignment cLocalsAssignment_5_1 = (Assignment)cGroup_5.eContents().get(1);
		private final RuleCall cLocalsVariableParserRuleCall_5_1_0 = (RuleCall)cLocalsAssignment_5_1.eContents().get(0);
		private final Keyword cSemicolonKeyword_5_2 = (Keyword)cGroup_5.eContents().get(2);
		private final Assignment cStepsAssignment_6 = (Assignment)cGroup.eContents().get(6);
		private final RuleCall cStepsStepParserRuleCall_6_0 = (RuleCall)cStepsAssignment_6.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_7 = (Keyword)cGroup.eContents().get(7);
		
		//Proc returns sem::Proc:
		//    (event?='event')? 'proc' name=Name Params '{' ('var' locals+=Variable ';')* steps+=Step* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//(event?='event')? 'proc' name=Name Params '{' ('var' locals+=Variable ';')* steps+=Step* '}'
		public Group getGroup() { return cGroup; }
		
		//(event?='event')?
		public Assignment getEventAssignment_0() { return cEventAssignment_0; }
		
		//'event'
		public Keyword getEventEventKeyword_0_0() { return cEventEventKeyword_0_0; }
		
		//'proc'
		public Keyword getProcKeyword_1() { return cProcKeyword_1; }
		
		//name=Name
		public Assignment getNameAssignment_2() { return cNameAssignment_2; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_2_0() { return cNameNameParserRuleCall_2_0; }
		
		//Params
		public RuleCall getParamsParserRuleCall_3() { return cParamsParserRuleCall_3; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_4() { return cLeftCurlyBracketKeyword_4; }
		
		//('var' locals+=Variable ';')*
		public Group getGroup_5() { return cGroup_5; }
		
		//'var'
		public Keyword getVarKeyword_5_0() { return cVarKeyword_5_0; }
		
		//locals+=Variable
		public Assignment getLocalsAssignment_5_1() { return cLocalsAssignment_5_1; }
		
		//Variable
		public RuleCall getLocalsVariableParserRuleCall_5_1_0() { return cLocalsVariableParserRuleCall_5_1_0; }
		
		//';'
		public Keyword getSemicolonKeyword_5_2() { return cSemicolonKeyword_5_2; }
		
		//steps+=Step*
		public Assignment getStepsAssignment_6() { return cStepsAssignment_6; }
		
		//Step
		public RuleCall getStepsStepParserRuleCall_6_0() { return cStepsStepParserRuleCall_6_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_7() { return cRightCurlyBracketKeyword_7; }
	}
	public class StepElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Step");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Alternatives cAlternatives_0 = (Alternatives)cGroup.eContents().get(0);
		private final RuleCall cRuleHeadParserRuleCall_0_0 = (RuleCall)cAlternatives_0.eContents().get(0);
		private final Group cGroup_0_1 = (Group)cAlternatives_0.eContents().get(1);
		private final Action cStepAction_0_1_0 = (Action)cGroup_0_1.eContents().get(0);
		private final Keyword cDoKeyword_0_1_1 = (Keyword)cGroup_0_1.eContents().get(1);
		private final Group cGroup_1 = (Group)cGroup.eContents().get(1);
		private final Keyword cWhenKeyword_1_0 = (Keyword)cGroup_1.eContents().get(0);
		private final Assignment cGuardAssignment_1_1 = (Assignment)cGroup_1.eContents().get(1);
		private final RuleCall cGuardExpressionParserRuleCall_1_1_0 = (RuleCall)cGuardAssignment_1_1.eContents().get(0);
		private final Assignment cBodyAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final RuleCall cBodyBlockParserRuleCall_2_0 = (RuleCall)cBodyAssignment_2.eContents().get(0);
		
		//Step returns sem::Step:
		//    (RuleHead | {sem::Step} 'do') ('when' guard=Expression)? body=Block;
		@Override public ParserRule getRule() { return rule; }
		
		//(RuleHead | {sem::Step} 'do') ('when' guard=Expression)? body=Block
		public Group getGroup() { return cGroup; }
		
		//(RuleHead | {sem::Step} 'do')
		public Alternatives getAlternatives_0() { return cAlternatives_0; }
		
		//RuleHead
		public RuleCall getRuleHeadParserRuleCall_0_0() { return cRuleHeadParserRuleCall_0_0; }
		
		//{sem::Step} 'do'
		public Group getGroup_0_1() { return cGroup_0_1; }
		
		//{sem::Step}
		public Action getStepAction_0_1_0() { return cStepAction_0_1_0; }
		
		//'do'
		public Keyword getDoKeyword_0_1_1() { return cDoKeyword_0_1_1; }
		
		//('when' guard=Expression)?
		public Group getGroup_1() { return cGroup_1; }
		
		//'when'
		public Keyword getWhenKeyword_1_0() { return cWhenKeyword_1_0; }
		
		//guard=Expression
		public Assignment getGuardAssignment_1_1() { return cGuardAssignment_1_1; }
		
		//Expression
		public RuleCall getGuardExpressionParserRuleCall_1_1_0() { return cGuardExpressionParserRuleCall_1_1_0; }
		
		//body=Block
		public Assignment getBodyAssignment_2() { return cBodyAssignment_2; }
		
		//Block
		public RuleCall getBodyBlockParserRuleCall_2_0() { return cBodyBlockParserRuleCall_2_0; }
	}
	public class InstructionElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Instruction");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cEventAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final Keyword cEventEventKeyword_0_0 = (Keyword)cEventAssignment_0.eContents().get(0);
		private final Keyword cInsnKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Assignment cNameAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final RuleCall cNameNameParserRuleCall_2_0 = (RuleCall)cNameAssignment_2.eContents().get(0);
		private final Group cGroup_3 = (Group)cGroup.eContents().get(3);
		private final Keyword cLeftParenthesisKeyword_3_0 = (Keyword)cGroup_3.eContents().get(0);
		private final Group cGroup_3_1 = (Group)cGroup_3.eContents().get(1);
		private final Assignment cParamsAssignment_3_1_0 = (Assignment)cGroup_3_1.eContents().get(0);
		private final RuleCall cParamsParamParserRuleCall_3_1_0_0 = (RuleCall)cParamsAssignment_3_1_0.eContents().get(0);
		private final Group cGroup_3_1_1 = (Group)cGroup_3_1.eContents().get(1);
		private final Keyword cCommaKeyword_3_1_1_0 = (Keyword)cGroup_3_1_1.eContents().get(0);
		private final Assignment cParamsAssignment_3_1_1_1 = (Assignment)cGroup_3_1_1.eContents().get(1);
		private final RuleCall cParamsParamParserRuleCall_3_1_1_1_0 = (RuleCall)cParamsAssignment_3_1_1_1.eContents().get(0);
		private final Keyword cRightParenthesisKeyword_3_2 = (Keyword)cGroup_3.eContents().get(2);
		private final Alternatives cAlternatives_4 = (Alternatives)cGroup.eContents().get(4);
		private final Group cGroup_4_0 = (Group)cAlternatives_4.eContents().get(0);
		private final Keyword cHyphenMinusGreaterThanSignKeyword_4_0_0 = (Keyword)cGroup_4_0.eContents().get(0);
		private final Assignment cTargetAssignment_4_0_1 = (Assignment)cGroup_4_0.eContents().get(1);
		private final RuleCall cTargetParamParserRuleCall_4_0_1_0 = (RuleCall)cTargetAssignment_4_0_1.eContents().get(0);
		private final Group cGroup_4_1 = (Group)cAlternatives_4.eContents().get(1);
		private final Keyword cLessThanSignHyphenMinusKeyword_4_1_0 = (Keyword)cGroup_4_1.eContents().get(0);
		private final Assignment cSourceAssignment_4_1_1 = (Assignment)cGroup_4_1.eContents().get(1);
		private final RuleCall cSourceParamParserRuleCall_4_1_1_0 = (RuleCall)cSourceAssignment_4_1_1.eContents().get(0);
		private final Assignment cDocAssignment_5 = (Assignment)cGroup.eContents().get(5);
		private final RuleCall cDocSTRINGTerminalRuleCall_5_0 = (RuleCall)cDocAssignment_5.eContents().get(0);
		private final Alternatives cAlternatives_6 = (Alternatives)cGroup.eContents().get(6);
		private final Assignment cStepsAssignment_6_0 = (Assignment)cAlternatives_6.eContents().get(0);
		private final RuleCall cStepsStepParserRuleCall_6_0_0 = (RuleCall)cStepsAssignment_6_0.eContents().get(0);
		private final Group cGroup_6_1 = (Group)cAlternatives_6.eContents().get(1);
		private final Keyword cLeftCurlyBracketKeyword_6_1_0 = (Keyword)cGroup_6_1.eContents().get(0);
		private final Assignment cStepsAssignment_6_1_1 = (Assignment)cGroup_6_1.eContents().get(1);
		private final RuleCall cStepsStepParserRuleCall_6_1_1_0 = (RuleCall)cStepsAssignment_6_1_1.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_6_1_2 = (Keyword)cGroup_6_1.eContents().get(2);
		
		//Instruction returns sem::Instruction:
		//    (event?='event')? 'insn' name=Name ('(' (params+=Param (',' params+=Param)*)? ')')?
		//    ('->' target=Param | '<-' source=Param)? (doc=STRING)?
		//    (steps+=Step | '{' steps+=Step* '}');
		@Override public ParserRule getRule() { return rule; }
		
		//(event?='event')? 'insn' name=Name ('(' (params+=Param (',' params+=Param)*)? ')')?
		//('->' target=Param | '<-' source=Param)? (doc=STRING)?
		//(steps+=Step | '{' steps+=Step* '}')
		public Group getGroup() { return cGroup; }
		
		//(event?='event')?
		public Assignment getEventAssignment_0() { return cEventAssignment_0; }
		
		//'event'
		public Keyword getEventEventKeyword_0_0() { return cEventEventKeyword_0_0; }
		
		//'insn'
		public Keyword getInsnKeyword_1() { return cInsnKeyword_1; }
		
		//name=Name
		public Assignment getNameAssignment_2() { return cNameAssignment_2; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_2_0() { return cNameNameParserRuleCall_2_0; }
		
		//('(' (params+=Param (',' params+=Param)*)? ')')?
		public Group getGroup_3() { return cGroup_3; }
		
		//'('
		public Keyword getLeftParenthesisKeyword_3_0() { return cLeftParenthesisKeyword_3_0; }
		
		//(params+=Param (',' params+=Param)*)?
		public Group getGroup_3_1() { return cGroup_3_1; }
		
		//params+=Param
		public Assignment getParamsAssignment_3_1_0() { return cParamsAssignment_3_1_0; }
		
		//Param
		public RuleCall getParamsParamParserRuleCall_3_1_0_0() { return cParamsParamParserRuleCall_3_1_0_0; }
		
		//(',' params+=Param)*
		public Group getGroup_3_1_1() { return cGroup_3_1_1; }
		
		//','
		public Keyword getCommaKeyword_3_1_1_0() { return cCommaKeyword_3_1_1_0; }
		
		//params+=Param
		public Assignment getParamsAssignment_3_1_1_1() { return cParamsAssignment_3_1_1_1; }
		
		//Param
		public RuleCall getParamsParamParserRuleCall_3_1_1_1_0() { return cParamsParamParserRuleCall_3_1_1_1_0; }
		
		//')'
		public Keyword getRightParenthesisKeyword_3_2() { return cRightParenthesisKeyword_3_2; }
		
		//('->' target=Param | '<-' source=Param)?
		public Alternatives getAlternatives_4() { return cAlternatives_4; }
		
		//'->' target=Param
		public Group getGroup_4_0() { return cGroup_4_0; }
		
		//'->'
		public Keyword getHyphenMinusGreaterThanSignKeyword_4_0_0() { return cHyphenMinusGreaterThanSignKeyword_4_0_0; }
		
		//target=Param
		public Assignment getTargetAssignment_4_0_1() { return cTargetAssignment_4_0_1; }
		
		//Param
		public RuleCall getTargetParamParserRuleCall_4_0_1_0() { return cTargetParamParserRuleCall_4_0_1_0; }
		
		//'<-' source=Param
		public Group getGroup_4_1() { return cGroup_4_1; }
		
		//'<-'
		public Keyword getLessThanSignHyphenMinusKeyword_4_1_0() { return cLessThanSignHyphenMinusKeyword_4_1_0; }
		
		//source=Param
		public Assignment getSourceAssignment_4_1_1() { return cSourceAssignment_4_1_1; }
		
		//Param
		public RuleCall getSourceParamParserRuleCall_4_1_1_0() { return cSourceParamParserRuleCall_4_1_1_0; }
		
		//(doc=STRING)?
		public Assignment getDocAssignment_5() { return cDocAssignment_5; }
		
		//STRING
		public RuleCall getDocSTRINGTerminalRuleCall_5_0() { return cDocSTRINGTerminalRuleCall_5_0; }
		
		//(steps+=Step | '{' steps+=Step* '}')
		public Alternatives getAlternatives_6() { return cAlternatives_6; }
		
		//steps+=Step
		public Assignment getStepsAssignment_6_0() { return cStepsAssignment_6_0; }
		
		//Step
		public RuleCall getStepsStepParserRuleCall_6_0_0() { return cStepsStepParserRuleCall_6_0_0; }
		
		//'{' steps+=Step* '}'
		public Group getGroup_6_1() { return cGroup_6_1; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_6_1_0() { return cLeftCurlyBracketKeyword_6_1_0; }
		
		//steps+=Step*
		public Assignment getStepsAssignment_6_1_1() { return cStepsAssignment_6_1_1; }
		
		//Step
		public RuleCall getStepsStepParserRuleCall_6_1_1_0() { return cStepsStepParserRuleCall_6_1_1_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_6_1_2() { return cRightCurlyBracketKeyword_6_1_2; }
	}
	public class ArrivalKindElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.ArrivalKind");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cArrivalKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cNameAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cNameNameParserRuleCall_1_0 = (RuleCall)cNameAssignment_1.eContents().get(0);
		private final Group cGroup_2 = (Group)cGroup.eContents().get(2);
		private final Keyword cLeftParenthesisKeyword_2_0 = (Keyword)cGroup_2.eContents().get(0);
		private final Group cGroup_2_1 = (Group)cGroup_2.eContents().get(1);
		private final Assignment cParamsAssignment_2_1_0 = (Assignment)cGroup_2_1.eContents().get(0);
		private final RuleCall cParamsParamParserRuleCall_2_1_0_0 = (RuleCall)cParamsAssignment_2_1_0.eContents().get(0);
		private final Group cGroup_2_1_1 = (Group)cGroup_2_1.eContents().get(1);
		private final Keyword cCommaKeyword_2_1_1_0 = (Keyword)cGroup_2_1_1.eContents().get(0);
		private final Assignment cParamsAssignment_2_1_1_1 = (Assignment)cGroup_2_1_1.eContents().get(1);
		private final RuleCall cParamsParamParserRuleCall_2_1_1_1_0 = (RuleCall)cParamsAssignment_2_1_1_1.eContents().get(0);
		private final Keyword cRightParenthesisKeyword_2_2 = (Keyword)cGroup_2.eContents().get(2);
		private final RuleCall cRuleHeadParserRuleCall_3 = (RuleCall)cGroup.eContents().get(3);
		private final Group cGroup_4 = (Group)cGroup.eContents().get(4);
		private final Keyword cWhenKeyword_4_0 = (Keyword)cGroup_4.eContents().get(0);
		private final Assignment cGuardAssignment_4_1 = (Assignment)cGroup_4.eContents().get(1);
		private final RuleCall cGuardExpressionParserRuleCall_4_1_0 = (RuleCall)cGuardAssignment_4_1.eContents().get(0);
		private final Assignment cBodyAssignment_5 = (Assignment)cGroup.eContents().get(5);
		private final RuleCall cBodyBlockParserRuleCall_5_0 = (RuleCall)cBodyAssignment_5.eContents().get(0);
		
		//ArrivalKind returns sem::ArrivalKind:
		//    'arrival' name=Name ('(' (params+=Param (',' params+=Param)*)? ')')? RuleHead ('when' guard=Expression)? body=Block;
		@Override public ParserRule getRule() { return rule; }
		
		//'arrival' name=Name ('(' (params+=Param (',' params+=Param)*)? ')')? RuleHead ('when' guard=Expression)? body=Block
		public Group getGroup() { return cGroup; }
		
		//'arrival'
		public Keyword getArrivalKeyword_0() { return cArrivalKeyword_0; }
		
		//name=Name
		public Assignment getNameAssignment_1() { return cNameAssignment_1; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_1_0() { return cNameNameParserRuleCall_1_0; }
		
		//('(' (params+=Param (',' params+=Param)*)? ')')?
		public Group getGroup_2() { return cGroup_2; }
		
		//'('
		public Keyword getLeftParenthesisKeyword_2_0() { return cLeftParenthesisKeyword_2_0; }
		
		//(params+=Param (',' params+=Param)*)?
		public Group getGroup_2_1() { return cGroup_2_1; }
		
		//params+=Param
		public Assignment getParamsAssignment_2_1_0() { return cParamsAssignment_2_1_0; }
		
		//Param
		public RuleCall getParamsParamParserRuleCall_2_1_0_0() { return cParamsParamParserRuleCall_2_1_0_0; }
		
		//(',' params+=Param)*
		public Group getGroup_2_1_1() { return cGroup_2_1_1; }
		
		//','
		public Keyword getCommaKeyword_2_1_1_0() { return cCommaKeyword_2_1_1_0; }
		
		//params+=Param
		public Assignment getParamsAssignment_2_1_1_1() { return cParamsAssignment_2_1_1_1; }
		
		//Param
		public RuleCall getParamsParamParserRuleCall_2_1_1_1_0() { return cParamsParamParserRuleCall_2_1_1_1_0; }
		
		//')'
		public Keyword getRightParenthesisKeyword_2_2() { return cRightParenthesisKeyword_2_2; }
		
		//RuleHead
		public RuleCall getRuleHeadParserRuleCall_3() { return cRuleHeadParserRuleCall_3; }
		
		//('when' guard=Expression)?
		public Group getGroup_4() { return cGroup_4; }
		
		//'when'
		public Keyword getWhenKeyword_4_0() { return cWhenKeyword_4_0; }
		
		//guard=Expression
		public Assignment getGuardAssignment_4_1() { return cGuardAssignment_4_1; }
		
		//Expression
		public RuleCall getGuardExpressionParserRuleCall_4_1_0() { return cGuardExpressionParserRuleCall_4_1_0; }
		
		//body=Block
		public Assignment getBodyAssignment_5() { return cBodyAssignment_5; }
		
		//Block
		public RuleCall getBodyBlockParserRuleCall_5_0() { return cBodyBlockParserRuleCall_5_0; }
	}
	public class ProcessorElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Processor");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Action cProcessorAction_0 = (Action)cGroup.eContents().get(0);
		private final Keyword cProcessorKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Keyword cLeftCurlyBracketKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final Assignment cRolesAssignment_3 = (Assignment)cGroup.eContents().get(3);
		private final RuleCall cRolesRoleParserRuleCall_3_0 = (RuleCall)cRolesAssignment_3.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_4 = (Keyword)cGroup.eContents().get(4);
		
		//Processor returns sem::Processor:
		//    {sem::Processor} 'processor' '{' roles+=Role* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//{sem::Processor} 'processor' '{' roles+=Role* '}'
		public Group getGroup() { return cGroup; }
		
		//{sem::Processor}
		public Action getProcessorAction_0() { return cProcessorAction_0; }
		
		//'processor'
		public Keyword getProcessorKeyword_1() { return cProcessorKeyword_1; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_2() { return cLeftCurlyBracketKeyword_2; }
		
		//roles+=Role*
		public Assignment getRolesAssignment_3() { return cRolesAssignment_3; }
		
		//Role
		public RuleCall getRolesRoleParserRuleCall_3_0() { return cRolesRoleParserRuleCall_3_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_4() { return cRightCurlyBracketKeyword_4; }
	}
	public class RoleElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Role");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cNameAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cNameNameParserRuleCall_0_0 = (RuleCall)cNameAssignment_0.eContents().get(0);
		private final Keyword cEqualsSignKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Assignment cValueAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final RuleCall cValueExpressionParserRuleCall_2_0 = (RuleCall)cValueAssignment_2.eContents().get(0);
		private final Keyword cSemicolonKeyword_3 = (Keyword)cGroup.eContents().get(3);
		
		//Role returns sem::Role:
		//    name=Name '=' value=Expression ';';
		@Override public ParserRule getRule() { return rule; }
		
		//name=Name '=' value=Expression ';'
		public Group getGroup() { return cGroup; }
		
		//name=Name
		public Assignment getNameAssignment_0() { return cNameAssignment_0; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_0_0() { return cNameNameParserRuleCall_0_0; }
		
		//'='
		public Keyword getEqualsSignKeyword_1() { return cEqualsSignKeyword_1; }
		
		//value=Expression
		public Assignment getValueAssignment_2() { return cValueAssignment_2; }
		
		//Expression
		public RuleCall getValueExpressionParserRuleCall_2_0() { return cValueExpressionParserRuleCall_2_0; }
		
		//';'
		public Keyword getSemicolonKeyword_3() { return cSemicolonKeyword_3; }
	}
	public class LaneElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Lane");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cLaneKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cNameAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cNameNameParserRuleCall_1_0 = (RuleCall)cNameAssignment_1.eContents().get(0);
		private final Group cGroup_2 = (Group)cGroup.eContents().get(2);
		private final Keyword cLeftSquareBracketKeyword_2_0 = (Keyword)cGroup_2.eContents().get(0);
		private final Assignment cIndexAssignment_2_1 = (Assignment)cGroup_2.eContents().get(1);
		private final RuleCall cIndexParamParserRuleCall_2_1_0 = (RuleCall)cIndexAssignment_2_1.eContents().get(0);
		private final Keyword cRightSquareBracketKeyword_2_2 = (Keyword)cGroup_2.eContents().get(2);
		private final Assignment cLabelAssignment_3 = (Assignment)cGroup.eContents().get(3);
		private final RuleCall cLabelSTRINGTerminalRuleCall_3_0 = (RuleCall)cLabelAssignment_3.eContents().get(0);
		private final Assignment cKindAssignment_4 = (Assignment)cGroup.eContents().get(4);
		private final RuleCall cKindIDTerminalRuleCall_4_0 = (RuleCall)cKindAssignment_4.eContents().get(0);
		private final Group cGroup_5 = (Group)cGroup.eContents().get(5);
		private final Keyword cOfKeyword_5_0 = (Keyword)cGroup_5.eContents().get(0);
		private final Assignment cValueAssignment_5_1 = (Assignment)cGroup_5.eContents().get(1);
		private final RuleCall cValueExpressionParserRuleCall_5_1_0 = (RuleCall)cValueAssignment_5_1.eContents().get(0);
		private final Group cGroup_6 = (Group)cGroup.eContents().get(6);
		private final Keyword cLabelledKeyword_6_0 = (Keyword)cGroup_6.eContents().get(0);
		private final Assignment cLabelledAssignment_6_1 = (Assignment)cGroup_6.eContents().get(1);
		private final RuleCall cLabelledExpressionParserRuleCall_6_1_0 = (RuleCall)cLabelledAssignment_6_1.eContents().get(0);
		private final Group cGroup_7 = (Group)cGroup.eContents().get(7);
		private final Keyword cHatchKeyword_7_0 = (Keyword)cGroup_7.eContents().get(0);
		private final Assignment cHatchAssignment_7_1 = (Assignment)cGroup_7.eContents().get(1);
		private final RuleCall cHatchHatchNameParserRuleCall_7_1_0 = (RuleCall)cHatchAssignment_7_1.eContents().get(0);
		private final Group cGroup_8 = (Group)cGroup.eContents().get(8);
		private final Keyword cGlyphKeyword_8_0 = (Keyword)cGroup_8.eContents().get(0);
		private final Assignment cGlyphAssignment_8_1 = (Assignment)cGroup_8.eContents().get(1);
		private final RuleCall cGlyphIDTerminalRuleCall_8_1_0 = (RuleCall)cGlyphAssignment_8_1.eContents().get(0);
		private final Assignment cLetterAssignment_8_2 = (Assignment)cGroup_8.eContents().get(2);
		private final RuleCall cLetterSTRINGTerminalRuleCall_8_2_0 = (RuleCall)cLetterAssignment_8_2.eContents().get(0);
		private final Group cGroup_9 = (Group)cGroup.eContents().get(9);
		private final Keyword cDecidedKeyword_9_0 = (Keyword)cGroup_9.eContents().get(0);
		private final Keyword cByKeyword_9_1 = (Keyword)cGroup_9.eContents().get(1);
		private final Assignment cDecisionAssignment_9_2 = (Assignment)cGroup_9.eContents().get(2);
		private final CrossReference cDecisionDecisionCrossReference_9_2_0 = (CrossReference)cDecisionAssignment_9_2.eContents().get(0);
		private final RuleCall cDecisionDecisionNameParserRuleCall_9_2_0_1 = (RuleCall)cDecisionDecisionCrossReference_9_2_0.eContents().get(1);
		private final Keyword cFullStopKeyword_9_3 = (Keyword)cGroup_9.eContents().get(3);
		private final Assignment cCandidateAssignment_9_4 = (Assignment)cGroup_9.eContents().get(4);
		private final RuleCall cCandidateNameParserRuleCall_9_4_0 = (RuleCall)cCandidateAssignment_9_4.eContents().get(0);
		private final Group cGroup_10 = (Group)cGroup.eContents().get(10);
		private final Keyword cShadesKeyword_10_0 = (Keyword)cGroup_10.eContents().get(0);
		private final Assignment cShadesAssignment_10_1 = (Assignment)cGroup_10.eContents().get(1);
		private final RuleCall cShadesIDTerminalRuleCall_10_1_0 = (RuleCall)cShadesAssignment_10_1.eContents().get(0);
		private final Group cGroup_10_2 = (Group)cGroup_10.eContents().get(2);
		private final Keyword cCommaKeyword_10_2_0 = (Keyword)cGroup_10_2.eContents().get(0);
		private final Assignment cShadesAssignment_10_2_1 = (Assignment)cGroup_10_2.eContents().get(1);
		private final RuleCall cShadesIDTerminalRuleCall_10_2_1_0 = (RuleCall)cShadesAssignment_10_2_1.eContents().get(0);
		
		//Lane returns sem::Lane:
		//    'lane' name=Name ('[' index=Param ']')? label=STRING kind=ID ('of' value=Expression)? ('labelled' labelled=Expression)?
		//    ('hatch' hatch=HatchName)? ('glyph' glyph=ID letter=STRING)?
		//    ('decided' 'by' decision=[sem::Decision|Name] '.' candidate=Name)?
		//    ('shades' shades+=ID (',' shades+=ID)*)?;
		@Override public ParserRule getRule() { return rule; }
		
		//'lane' name=Name ('[' index=Param ']')? label=STRING kind=ID ('of' value=Expression)? ('labelled' labelled=Expression)?
		//('hatch' hatch=HatchName)? ('glyph' glyph=ID letter=STRING)?
		//('decided' 'by' decision=[sem::Decision|Name] '.' candidate=Name)?
		//('shades' shades+=ID (',' shades+=ID)*)?
		public Group getGroup() { return cGroup; }
		
		//'lane'
		public Keyword getLaneKeyword_0() { return cLaneKeyword_0; }
		
		//name=Name
		public Assignment getNameAssignment_1() { return cNameAssignment_1; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_1_0() { return cNameNameParserRuleCall_1_0; }
		
		//('[' index=Param ']')?
		public Group getGroup_2() { return cGroup_2; }
		
		//'['
		public Keyword getLeftSquareBracketKeyword_2_0() { return cLeftSquareBracketKeyword_2_0; }
		
		//index=Param
		public Assignment getIndexAssignment_2_1() { return cIndexAssignment_2_1; }
		
		//Param
		public RuleCall getIndexParamParserRuleCall_2_1_0() { return cIndexParamParserRuleCall_2_1_0; }
		
		//']'
		public Keyword getRightSquareBracketKeyword_2_2() { return cRightSquareBracketKeyword_2_2; }
		
		//label=STRING
		public Assignment getLabelAssignment_3() { return cLabelAssignment_3; }
		
		//STRING
		public RuleCall getLabelSTRINGTerminalRuleCall_3_0() { return cLabelSTRINGTerminalRuleCall_3_0; }
		
		//kind=ID
		public Assignment getKindAssignment_4() { return cKindAssignment_4; }
		
		//ID
		public RuleCall getKindIDTerminalRuleCall_4_0() { return cKindIDTerminalRuleCall_4_0; }
		
		//('of' value=Expression)?
		public Group getGroup_5() { return cGroup_5; }
		
		//'of'
		public Keyword getOfKeyword_5_0() { return cOfKeyword_5_0; }
		
		//value=Expression
		public Assignment getValueAssignment_5_1() { return cValueAssignment_5_1; }
		
		//Expression
		public RuleCall getValueExpressionParserRuleCall_5_1_0() { return cValueExpressionParserRuleCall_5_1_0; }
		
		//('labelled' labelled=Expression)?
		public Group getGroup_6() { return cGroup_6; }
		
		//'labelled'
		public Keyword getLabelledKeyword_6_0() { return cLabelledKeyword_6_0; }
		
		//labelled=Expression
		public Assignment getLabelledAssignment_6_1() { return cLabelledAssignment_6_1; }
		
		//Expression
		public RuleCall getLabelledExpressionParserRuleCall_6_1_0() { return cLabelledExpressionParserRuleCall_6_1_0; }
		
		//('hatch' hatch=HatchName)?
		public Group getGroup_7() { return cGroup_7; }
		
		//'hatch'
		public Keyword getHatchKeyword_7_0() { return cHatchKeyword_7_0; }
		
		//hatch=HatchName
		public Assignment getHatchAssignment_7_1() { return cHatchAssignment_7_1; }
		
		//HatchName
		public RuleCall getHatchHatchNameParserRuleCall_7_1_0() { return cHatchHatchNameParserRuleCall_7_1_0; }
		
		//('glyph' glyph=ID letter=STRING)?
		public Group getGroup_8() { return cGroup_8; }
		
		//'glyph'
		public Keyword getGlyphKeyword_8_0() { return cGlyphKeyword_8_0; }
		
		//glyph=ID
		public Assignment getGlyphAssignment_8_1() { return cGlyphAssignment_8_1; }
		
		//ID
		public RuleCall getGlyphIDTerminalRuleCall_8_1_0() { return cGlyphIDTerminalRuleCall_8_1_0; }
		
		//letter=STRING
		public Assignment getLetterAssignment_8_2() { return cLetterAssignment_8_2; }
		
		//STRING
		public RuleCall getLetterSTRINGTerminalRuleCall_8_2_0() { return cLetterSTRINGTerminalRuleCall_8_2_0; }
		
		//('decided' 'by' decision=[sem::Decision|Name] '.' candidate=Name)?
		public Group getGroup_9() { return cGroup_9; }
		
		//'decided'
		public Keyword getDecidedKeyword_9_0() { return cDecidedKeyword_9_0; }
		
		//'by'
		public Keyword getByKeyword_9_1() { return cByKeyword_9_1; }
		
		//decision=[sem::Decision|Name]
		public Assignment getDecisionAssignment_9_2() { return cDecisionAssignment_9_2; }
		
		//[sem::Decision|Name]
		public CrossReference getDecisionDecisionCrossReference_9_2_0() { return cDecisionDecisionCrossReference_9_2_0; }
		
		//Name
		public RuleCall getDecisionDecisionNameParserRuleCall_9_2_0_1() { return cDecisionDecisionNameParserRuleCall_9_2_0_1; }
		
		//'.'
		public Keyword getFullStopKeyword_9_3() { return cFullStopKeyword_9_3; }
		
		//candidate=Name
		public Assignment getCandidateAssignment_9_4() { return cCandidateAssignment_9_4; }
		
		//Name
		public RuleCall getCandidateNameParserRuleCall_9_4_0() { return cCandidateNameParserRuleCall_9_4_0; }
		
		//('shades' shades+=ID (',' shades+=ID)*)?
		public Group getGroup_10() { return cGroup_10; }
		
		//'shades'
		public Keyword getShadesKeyword_10_0() { return cShadesKeyword_10_0; }
		
		//shades+=ID
		public Assignment getShadesAssignment_10_1() { return cShadesAssignment_10_1; }
		
		//ID
		public RuleCall getShadesIDTerminalRuleCall_10_1_0() { return cShadesIDTerminalRuleCall_10_1_0; }
		
		//(',' shades+=ID)*
		public Group getGroup_10_2() { return cGroup_10_2; }
		
		//','
		public Keyword getCommaKeyword_10_2_0() { return cCommaKeyword_10_2_0; }
		
		//shades+=ID
		public Assignment getShadesAssignment_10_2_1() { return cShadesAssignment_10_2_1; }
		
		//ID
		public RuleCall getShadesIDTerminalRuleCall_10_2_1_0() { return cShadesIDTerminalRuleCall_10_2_1_0; }
	}
	public class HatchNameElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.HatchName");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final RuleCall cIDTerminalRuleCall_0 = (RuleCall)cAlternatives.eContents().get(0);
		private final Keyword cIfKeyword_1 = (Keyword)cAlternatives.eContents().get(1);
		
		//HatchName:
		//    ID | 'if';
		@Override public ParserRule getRule() { return rule; }
		
		//ID | 'if'
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//ID
		public RuleCall getIDTerminalRuleCall_0() { return cIDTerminalRuleCall_0; }
		
		//'if'
		public Keyword getIfKeyword_1() { return cIfKeyword_1; }
	}
	public class HazardElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Hazard");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cWarningAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final Keyword cWarningWarningKeyword_0_0 = (Keyword)cWarningAssignment_0.eContents().get(0);
		private final Keyword cHazardKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Assignment cNameAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final RuleCall cNameHazardIdParserRuleCall_2_0 = (RuleCall)cNameAssignment_2.eContents().get(0);
		private final Group cGroup_3 = (Group)cGroup.eContents().get(3);
		private final Keyword cAliasKeyword_3_0 = (Keyword)cGroup_3.eContents().get(0);
		private final Assignment cAliasesAssignment_3_1 = (Assignment)cGroup_3.eContents().get(1);
		private final RuleCall cAliasesHazardIdParserRuleCall_3_1_0 = (RuleCall)cAliasesAssignment_3_1.eContents().get(0);
		private final Group cGroup_3_2 = (Group)cGroup_3.eContents().get(2);
		private final Keyword cCommaKeyword_3_2_0 = (Keyword)cGroup_3_2.eContents().get(0);
		private final Assignment cAliasesAssignment_3_2_1 = (Assignment)cGroup_3_2.eContents().get(1);
		private final RuleCall cAliasesHazardIdParserRuleCall_3_2_1_0 = (RuleCall)cAliasesAssignment_3_2_1.eContents().get(0);
		private final Assignment cSentenceAssignment_4 = (Assignment)cGroup.eContents().get(4);
		private final RuleCall cSentenceSTRINGTerminalRuleCall_4_0 = (RuleCall)cSentenceAssignment_4.eContents().get(0);
		private final Group cGroup_5 = (Group)cGroup.eContents().get(5);
		private final Keyword cCitesKeyword_5_0 = (Keyword)cGroup_5.eContents().get(0);
		private final Assignment cCitationsAssignment_5_1 = (Assignment)cGroup_5.eContents().get(1);
		private final RuleCall cCitationsSTRINGTerminalRuleCall_5_1_0 = (RuleCall)cCitationsAssignment_5_1.eContents().get(0);
		private final Group cGroup_5_2 = (Group)cGroup_5.eContents().get(2);
		private final Keyword cCommaKeyword_5_2_0 = (Keyword)cGroup_5_2.eContents().get(0);
		private final Assignment cCitationsAssignment_5_2_1 = (Assignment)cGroup_5_2.eContents().get(1);
		private final RuleCall cCitationsSTRINGTerminalRuleCall_5_2_1_0 = (RuleCall)cCitationsAssignment_5_2_1.eContents().get(0);
		private final Group cGroup_6 = (Group)cGroup.eContents().get(6);
		private final Keyword cAtKeyword_6_0 = (Keyword)cGroup_6.eContents().get(0);
		private final Assignment cAtAssignment_6_1 = (Assignment)cGroup_6.eContents().get(1);
		private final RuleCall cAtRULE_IDTerminalRuleCall_6_1_0 = (RuleCall)cAtAssignment_6_1.eContents().get(0);
		private final Keyword cWhenKeyword_7 = (Keyword)cGroup.eContents().get(7);
		private final Assignment cGuardAssignment_8 = (Assignment)cGroup.eContents().get(8);
		private final RuleCall cGuardExpressionParserRuleCall_8_0 = (RuleCall)cGuardAssignment_8.eContents().get(0);
		private final Keyword cSemicolonKeyword_9 = (Keyword)cGroup.eContents().get(9);
		
		//Hazard returns sem::Hazard:
		//    (warning?='warning')? 'hazard' name=HazardId ('alias' aliases+=HazardId (',' aliases+=HazardId)*)?
		//    sentence=STRING ('cites' citations+=STRING (',' citations+=STRING)*)?
		//    ('at' at=RULE_ID)? 'when' guard=Expression ';';
		@Override public ParserRule getRule() { return rule; }
		
		//(warning?='warning')? 'hazard' name=HazardId ('alias' aliases+=HazardId (',' aliases+=HazardId)*)?
		//sentence=STRING ('cites' citations+=STRING (',' citations+=STRING)*)?
		//('at' at=RULE_ID)? 'when' guard=Expression ';'
		public Group getGroup() { return cGroup; }
		
		//(warning?='warning')?
		public Assignment getWarningAssignment_0() { return cWarningAssignment_0; }
		
		//'warning'
		public Keyword getWarningWarningKeyword_0_0() { return cWarningWarningKeyword_0_0; }
		
		//'hazard'
		public Keyword getHazardKeyword_1() { return cHazardKeyword_1; }
		
		//name=HazardId
		public Assignment getNameAssignment_2() { return cNameAssignment_2; }
		
		//HazardId
		public RuleCall getNameHazardIdParserRuleCall_2_0() { return cNameHazardIdParserRuleCall_2_0; }
		
		//('alias' aliases+=HazardId (',' aliases+=HazardId)*)?
		public Group getGroup_3() { return cGroup_3; }
		
		//'alias'
		public Keyword getAliasKeyword_3_0() { return cAliasKeyword_3_0; }
		
		//aliases+=HazardId
		public Assignment getAliasesAssignment_3_1() { return cAliasesAssignment_3_1; }
		
		//HazardId
		public RuleCall getAliasesHazardIdParserRuleCall_3_1_0() { return cAliasesHazardIdParserRuleCall_3_1_0; }
		
		//(',' aliases+=HazardId)*
		public Group getGroup_3_2() { return cGroup_3_2; }
		
		//','
		public Keyword getCommaKeyword_3_2_0() { return cCommaKeyword_3_2_0; }
		
		//aliases+=HazardId
		public Assignment getAliasesAssignment_3_2_1() { return cAliasesAssignment_3_2_1; }
		
		//HazardId
		public RuleCall getAliasesHazardIdParserRuleCall_3_2_1_0() { return cAliasesHazardIdParserRuleCall_3_2_1_0; }
		
		//sentence=STRING
		public Assignment getSentenceAssignment_4() { return cSentenceAssignment_4; }
		
		//STRING
		public RuleCall getSentenceSTRINGTerminalRuleCall_4_0() { return cSentenceSTRINGTerminalRuleCall_4_0; }
		
		//('cites' citations+=STRING (',' citations+=STRING)*)?
		public Group getGroup_5() { return cGroup_5; }
		
		//'cites'
		public Keyword getCitesKeyword_5_0() { return cCitesKeyword_5_0; }
		
		//citations+=STRING
		public Assignment getCitationsAssignment_5_1() { return cCitationsAssignment_5_1; }
		
		//STRING
		public RuleCall getCitationsSTRINGTerminalRuleCall_5_1_0() { return cCitationsSTRINGTerminalRuleCall_5_1_0; }
		
		//(',' citations+=STRING)*
		public Group getGroup_5_2() { return cGroup_5_2; }
		
		//','
		public Keyword getCommaKeyword_5_2_0() { return cCommaKeyword_5_2_0; }
		
		//citations+=STRING
		public Assignment getCitationsAssignment_5_2_1() { return cCitationsAssignment_5_2_1; }
		
		//STRING
		public RuleCall getCitationsSTRINGTerminalRuleCall_5_2_1_0() { return cCitationsSTRINGTerminalRuleCall_5_2_1_0; }
		
		//('at' at=RULE_ID)?
		public Group getGroup_6() { return cGroup_6; }
		
		//'at'
		public Keyword getAtKeyword_6_0() { return cAtKeyword_6_0; }
		
		//at=RULE_ID
		public Assignment getAtAssignment_6_1() { return cAtAssignment_6_1; }
		
		//RULE_ID
		public RuleCall getAtRULE_IDTerminalRuleCall_6_1_0() { return cAtRULE_IDTerminalRuleCall_6_1_0; }
		
		//'when'
		public Keyword getWhenKeyword_7() { return cWhenKeyword_7; }
		
		//guard=Expression
		public Assignment getGuardAssignment_8() { return cGuardAssignment_8; }
		
		//Expression
		public RuleCall getGuardExpressionParserRuleCall_8_0() { return cGuardExpressionParserRuleCall_8_0; }
		
		//';'
		public Keyword getSemicolonKeyword_9() { return cSemicolonKeyword_9; }
	}
	public class HazardIdElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.HazardId");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final RuleCall cRULE_IDTerminalRuleCall_0 = (RuleCall)cAlternatives.eContents().get(0);
		private final RuleCall cIDTerminalRuleCall_1 = (RuleCall)cAlternatives.eContents().get(1);
		
		//HazardId:
		//    RULE_ID | ID;
		@Override public ParserRule getRule() { return rule; }
		
		//RULE_ID | ID
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//RULE_ID
		public RuleCall getRULE_IDTerminalRuleCall_0() { return cRULE_IDTerminalRuleCall_0; }
		
		//ID
		public RuleCall getIDTerminalRuleCall_1() { return cIDTerminalRuleCall_1; }
	}
	public class RuleOverrideElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.RuleOverride");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cOverrideKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final RuleCall cRuleHeadParserRuleCall_1 = (RuleCall)cGroup.eContents().get(1);
		private final Group cGroup_2 = (Group)cGroup.eContents().get(2);
		private final Keyword cWhenKeyword_2_0 = (Keyword)cGroup_2.eContents().get(0);
		private final Assignment cGuardAssignment_2_1 = (Assignment)cGroup_2.eContents().get(1);
		private final RuleCall cGuardExpressionParserRuleCall_2_1_0 = (RuleCall)cGuardAssignment_2_1.eContents().get(0);
		private final Assignment cBodyAssignment_3 = (Assignment)cGroup.eContents().get(3);
		private final RuleCall cBodyBlockParserRuleCall_3_0 = (RuleCall)cBodyAssignment_3.eContents().get(0);
		
		//RuleOverride returns sem::RuleOverride:
		//    'override' RuleHead ('when' guard=Expression)? body=Block;
		@Override public ParserRule getRule() { return rule; }
		
		//'override' RuleHead ('when' guard=Expression)? body=Block
		public Group getGroup() { return cGroup; }
		
		//'override'
		public Keyword getOverrideKeyword_0() { return cOverrideKeyword_0; }
		
		//RuleHead
		public RuleCall getRuleHeadParserRuleCall_1() { return cRuleHeadParserRuleCall_1; }
		
		//('when' guard=Expression)?
		public Group getGroup_2() { return cGroup_2; }
		
		//'when'
		public Keyword getWhenKeyword_2_0() { return cWhenKeyword_2_0; }
		
		//guard=Expression
		public Assignment getGuardAssignment_2_1() { return cGuardAssignment_2_1; }
		
		//Expression
		public RuleCall getGuardExpressionParserRuleCall_2_1_0() { return cGuardExpressionParserRuleCall_2_1_0; }
		
		//body=Block
		public Assignment getBodyAssignment_3() { return cBodyAssignment_3; }
		
		//Block
		public RuleCall getBodyBlockParserRuleCall_3_0() { return cBodyBlockParserRuleCall_3_0; }
	}
	public class DisableElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Disable");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cDisableKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cRuleAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cRuleRULE_IDTerminalRuleCall_1_0 = (RuleCall)cRuleAssignment_1.eContents().get(0);
		private final Keyword cSemicolonKeyword_2 = (Keyword)cGroup.eContents().get(2);
		
		//Disable returns sem::Disable:
		//    'disable' rule=RULE_ID ';';
		@Override public ParserRule getRule() { return rule; }
		
		//'disable' rule=RULE_ID ';'
		public Group getGroup() { return cGroup; }
		
		//'disable'
		public Keyword getDisableKeyword_0() { return cDisableKeyword_0; }
		
		//rule=RULE_ID
		public Assignment getRuleAssignment_1() { return cRuleAssignment_1; }
		
		//RULE_ID
		public RuleCall getRuleRULE_IDTerminalRuleCall_1_0() { return cRuleRULE_IDTerminalRuleCall_1_0; }
		
		//';'
		public Keyword getSemicolonKeyword_2() { return cSemicolonKeyword_2; }
	}
	public class BlockElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Block");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Action cBlockAction_0 = (Action)cGroup.eContents().get(0);
		private final Keyword cLeftCurlyBracketKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Assignment cStatementsAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final RuleCall cStatementsStatementParserRuleCall_2_0 = (RuleCall)cStatementsAssignment_2.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_3 = (Keyword)cGroup.eContents().get(3);
		
		///* ---- statements of rules ---- */
		//Block returns sem::Block:
		//    {sem::Block} '{' statements+=Statement* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//{sem::Block} '{' statements+=Statement* '}'
		public Group getGroup() { return cGroup; }
		
		//{sem::Block}
		public Action getBlockAction_0() { return cBlockAction_0; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_1() { return cLeftCurlyBracketKeyword_1; }
		
		//statements+=Statement*
		public Assignment getStatementsAssignment_2() { return cStatementsAssignment_2; }
		
		//Statement
		public RuleCall getStatementsStatementParserRuleCall_2_0() { return cStatementsStatementParserRuleCall_2_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_3() { return cRightCurlyBracketKeyword_3; }
	}
	public class StatementElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Statement");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final RuleCall cAssignParserRuleCall_0 = (RuleCall)cAlternatives.eContents().get(0);
		private final RuleCall cIfStatementParserRuleCall_1 = (RuleCall)cAlternatives.eContents().get(1);
		private final RuleCall cGotoParserRuleCall_2 = (RuleCall)cAlternatives.eContents().get(2);
		private final RuleCall cCallStatementParserRuleCall_3 = (RuleCall)cAlternatives.eContents().get(3);
		private final RuleCall cExecuteParserRuleCall_4 = (RuleCall)cAlternatives.eContents().get(4);
		private final RuleCall cChooseStatementParserRuleCall_5 = (RuleCall)cAlternatives.eContents().get(5);
		private final RuleCall cSayParserRuleCall_6 = (RuleCall)cAlternatives.eContents().get(6);
		private final RuleCall cMarkStatementParserRuleCall_7 = (RuleCall)cAlternatives.eContents().get(7);
		
		//Statement returns sem::Statement:
		//    Assign | IfStatement | Goto | CallStatement | Execute | ChooseStatement | Say | MarkStatement;
		@Override public ParserRule getRule() { return rule; }
		
		//Assign | IfStatement | Goto | CallStatement | Execute | ChooseStatement | Say | MarkStatement
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//Assign
		public RuleCall getAssignParserRuleCall_0() { return cAssignParserRuleCall_0; }
		
		//IfStatement
		public RuleCall getIfStatementParserRuleCall_1() { return cIfStatementParserRuleCall_1; }
		
		//Goto
		public RuleCall getGotoParserRuleCall_2() { return cGotoParserRuleCall_2; }
		
		//CallStatement
		public RuleCall getCallStatementParserRuleCall_3() { return cCallStatementParserRuleCall_3; }
		
		//Execute
		public RuleCall getExecuteParserRuleCall_4() { return cExecuteParserRuleCall_4; }
		
		//ChooseStatement
		public RuleCall getChooseStatementParserRuleCall_5() { return cChooseStatementParserRuleCall_5; }
		
		//Say
		public RuleCall getSayParserRuleCall_6() { return cSayParserRuleCall_6; }
		
		//MarkStatement
		public RuleCall getMarkStatementParserRuleCall_7() { return cMarkStatementParserRuleCall_7; }
	}
	public class AssignElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Assign");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cTargetAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cTargetPlaceParserRuleCall_0_0 = (RuleCall)cTargetAssignment_0.eContents().get(0);
		private final Keyword cColonEqualsSignKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Assignment cValueAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final RuleCall cValueExpressionParserRuleCall_2_0 = (RuleCall)cValueAssignment_2.eContents().get(0);
		private final Keyword cSemicolonKeyword_3 = (Keyword)cGroup.eContents().get(3);
		
		//Assign returns sem::Assign:
		//    target=Place ':=' value=Expression ';';
		@Override public ParserRule getRule() { return rule; }
		
		//target=Place ':=' value=Expression ';'
		public Group getGroup() { return cGroup; }
		
		//target=Place
		public Assignment getTargetAssignment_0() { return cTargetAssignment_0; }
		
		//Place
		public RuleCall getTargetPlaceParserRuleCall_0_0() { return cTargetPlaceParserRuleCall_0_0; }
		
		//':='
		public Keyword getColonEqualsSignKeyword_1() { return cColonEqualsSignKeyword_1; }
		
		//value=Expression
		public Assignment getValueAssignment_2() { return cValueAssignment_2; }
		
		//Expression
		public RuleCall getValueExpressionParserRuleCall_2_0() { return cValueExpressionParserRuleCall_2_0; }
		
		//';'
		public Keyword getSemicolonKeyword_3() { return cSemicolonKeyword_3; }
	}
	public class IfStatementElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.IfStatement");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cIfKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cConditionAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cConditionExpressionParserRuleCall_1_0 = (RuleCall)cConditionAssignment_1.eContents().get(0);
		private final Assignment cThenAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final RuleCall cThenBlockParserRuleCall_2_0 = (RuleCall)cThenAssignment_2.eContents().get(0);
		private final Group cGroup_3 = (Group)cGroup.eContents().get(3);
		private final Keyword cElseKeyword_3_0 = (Keyword)cGroup_3.eContents().get(0);
		private final Assignment cOtherwiseAssignment_3_1 = (Assignment)cGroup_3.eContents().get(1);
		private final Alternatives cOtherwiseAlternatives_3_1_0 = (Alternatives)cOtherwiseAssignment_3_1.eContents().get(0);
		private final RuleCall cOtherwiseBlockParserRuleCall_3_1_0_0 = (RuleCall)cOtherwiseAlternatives_3_1_0.eContents().get(0);
		private final RuleCall cOtherwiseElseIfParserRuleCall_3_1_0_1 = (RuleCall)cOtherwiseAlternatives_3_1_0.eContents().get(1);
		
		//IfStatement returns sem::IfStatement:
		//    'if' condition=Expression then=Block ('else' otherwise=(Block | ElseIf))?;
		@Override public ParserRule getRule() { return rule; }
		
		//'if' condition=Expression then=Block ('else' otherwise=(Block | ElseIf))?
		public Group getGroup() { return cGroup; }
		
		//'if'
		public Keyword getIfKeyword_0() { return cIfKeyword_0; }
		
		//condition=Expression
		public Assignment getConditionAssignment_1() { return cConditionAssignment_1; }
		
		//Expression
		public RuleCall getConditionExpressionParserRuleCall_1_0() { return cConditionExpressionParserRuleCall_1_0; }
		
		//then=Block
		public Assignment getThenAssignment_2() { return cThenAssignment_2; }
		
		//Block
		public RuleCall getThenBlockParserRuleCall_2_0() { return cThenBlockParserRuleCall_2_0; }
		
		//('else' otherwise=(Block | ElseIf))?
		public Group getGroup_3() { return cGroup_3; }
		
		//'else'
		public Keyword getElseKeyword_3_0() { return cElseKeyword_3_0; }
		
		//otherwise=(Block | ElseIf)
		public Assignment getOtherwiseAssignment_3_1() { return cOtherwiseAssignment_3_1; }
		
		//(Block | ElseIf)
		public Alternatives getOtherwiseAlternatives_3_1_0() { return cOtherwiseAlternatives_3_1_0; }
		
		//Block
		public RuleCall getOtherwiseBlockParserRuleCall_3_1_0_0() { return cOtherwiseBlockParserRuleCall_3_1_0_0; }
		
		//ElseIf
		public RuleCall getOtherwiseElseIfParserRuleCall_3_1_0_1() { return cOtherwiseElseIfParserRuleCall_3_1_0_1; }
	}
	public class ElseIfElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.ElseIf");
		private final Assignment cStatementsAssignment = (Assignment)rule.eContents().get(1);
		private final RuleCall cStatementsIfStatementParserRuleCall_0 = (RuleCall)cStatementsAssignment.eContents().get(0);
		
		//ElseIf returns sem::Block:
		//    statements+=IfStatement;
		@Override public ParserRule getRule() { return rule; }
		
		//statements+=IfStatement
		public Assignment getStatementsAssignment() { return cStatementsAssignment; }
		
		//IfStatement
		public RuleCall getStatementsIfStatementParserRuleCall_0() { return cStatementsIfStatementParserRuleCall_0; }
	}
	public class GotoElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Goto");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cGotoKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cTargetAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final CrossReference cTargetSymbolCrossReference_1_0 = (CrossReference)cTargetAssignment_1.eContents().get(0);
		private final RuleCall cTargetSymbolNameParserRuleCall_1_0_1 = (RuleCall)cTargetSymbolCrossReference_1_0.eContents().get(1);
		private final Group cGroup_2 = (Group)cGroup.eContents().get(2);
		private final Keyword cLeftParenthesisKeyword_2_0 = (Keyword)cGroup_2.eContents().get(0);
		private final Group cGroup_2_1 = (Group)cGroup_2.eContents().get(1);
		private final Assignment cArgumentsAssignment_2_1_0 = (Assignment)cGroup_2_1.eContents().get(0);
		private final RuleCall cArgumentsExpressionParserRuleCall_2_1_0_0 = (RuleCall)cArgumentsAssignment_2_1_0.eContents().get(0);
		private final Group cGroup_2_1_1 = (Group)cGroup_2_1.eContents().get(1);
		private final Keyword cCommaKeyword_2_1_1_0 = (Keyword)cGroup_2_1_1.eContents().get(0);
		private final Assignment cArgumentsAssignment_2_1_1_1 = (Assignment)cGroup_2_1_1.eContents().get(1);
		private final RuleCall cArgumentsExpressionParserRuleCall_2_1_1_1_0 = (RuleCall)cArgumentsAssignment_2_1_1_1.eContents().get(0);
		private final Keyword cRightParenthesisKeyword_2_2 = (Keyword)cGroup_2.eContents().get(2);
		private final Keyword cSemicolonKeyword_3 = (Keyword)cGroup.eContents().get(3);
		
		//Goto returns sem::Goto:
		//    'goto' target=[sem::Symbol|Name] ('(' (arguments+=Expression (',' arguments+=Expression)*)? ')')? ';';
		@Override public ParserRule getRule() { return rule; }
		
		//'goto' target=[sem::Symbol|Name] ('(' (arguments+=Expression (',' arguments+=Expression)*)? ')')? ';'
		public Group getGroup() { return cGroup; }
		
		//'goto'
		public Keyword getGotoKeyword_0() { return cGotoKeyword_0; }
		
		//target=[sem::Symbol|Name]
		public Assignment getTargetAssignment_1() { return cTargetAssignment_1; }
		
		//[sem::Symbol|Name]
		public CrossReference getTargetSymbolCrossReference_1_0() { return cTargetSymbolCrossReference_1_0; }
		
		//Name
		public RuleCall getTargetSymbolNameParserRuleCall_1_0_1() { return cTargetSymbolNameParserRuleCall_1_0_1; }
		
		//('(' (arguments+=Expression (',' arguments+=Expression)*)? ')')?
		public Group getGroup_2() { return cGroup_2; }
		
		//'('
		public Keyword getLeftParenthesisKeyword_2_0() { return cLeftParenthesisKeyword_2_0; }
		
		//(arguments+=Expression (',' arguments+=Expression)*)?
		public Group getGroup_2_1() { return cGroup_2_1; }
		
		//arguments+=Expression
		public Assignment getArgumentsAssignment_2_1_0() { return cArgumentsAssignment_2_1_0; }
		
		//Expression
		public RuleCall getArgumentsExpressionParserRuleCall_2_1_0_0() { return cArgumentsExpressionParserRuleCall_2_1_0_0; }
		
		//(',' arguments+=Expression)*
		public Group getGroup_2_1_1() { return cGroup_2_1_1; }
		
		//','
		public Keyword getCommaKeyword_2_1_1_0() { return cCommaKeyword_2_1_1_0; }
		
		//arguments+=Expression
		public Assignment getArgumentsAssignment_2_1_1_1() { return cArgumentsAssignment_2_1_1_1; }
		
		//Expression
		public RuleCall getArgumentsExpressionParserRuleCall_2_1_1_1_0() { return cArgumentsExpressionParserRuleCall_2_1_1_1_0; }
		
		//')'
		public Keyword getRightParenthesisKeyword_2_2() { return cRightParenthesisKeyword_2_2; }
		
		//';'
		public Keyword getSemicolonKeyword_3() { return cSemicolonKeyword_3; }
	}
	public class CallStatementElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.CallStatement");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cCallKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cTargetAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final CrossReference cTargetSymbolCrossReference_1_0 = (CrossReference)cTargetAssignment_1.eContents().get(0);
		private final RuleCall cTargetSymbolNameParserRuleCall_1_0_1 = (RuleCall)cTargetSymbolCrossReference_1_0.eContents().get(1);
		private final Keyword cLeftParenthesisKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final Group cGroup_3 = (Group)cGroup.eContents().get(3);
		private final Assignment cArgumentsAssignment_3_0 = (Assignment)cGroup_3.eContents().get(0);
		private final RuleCall cArgumentsExpressionParserRuleCall_3_0_0 = (RuleCall)cArgumentsAssignment_3_0.eContents().get(0);
		private final Group cGroup_3_1 = (Group)cGroup_3.eContents().get(1);
		private final Keyword cCommaKeyword_3_1_0 = (Keyword)cGroup_3_1.eContents().get(0);
		private final Assignment cArgumentsAssignment_3_1_1 = (Assignment)cGroup_3_1.eContents().get(1);
		private final RuleCall cArgumentsExpressionParserRuleCall_3_1_1_0 = (RuleCall)cArgumentsAssignment_3_1_1.eContents().get(0);
		private final Keyword cRightParenthesisKeyword_4 = (Keyword)cGroup.eContents().get(4);
		private final Keyword cSemicolonKeyword_5 = (Keyword)cGroup.eContents().get(5);
		
		//CallStatement returns sem::CallStatement:
		//    'call' target=[sem::Symbol|Name] '(' (arguments+=Expression (',' arguments+=Expression)*)? ')' ';';
		@Override public ParserRule getRule() { return rule; }
		
		//'call' target=[sem::Symbol|Name] '(' (arguments+=Expression (',' arguments+=Expression)*)? ')' ';'
		public Group getGroup() { return cGroup; }
		
		//'call'
		public Keyword getCallKeyword_0() { return cCallKeyword_0; }
		
		//target=[sem::Symbol|Name]
		public Assignment getTargetAssignment_1() { return cTargetAssignment_1; }
		
		//[sem::Symbol|Name]
		public CrossReference getTargetSymbolCrossReference_1_0() { return cTargetSymbolCrossReference_1_0; }
		
		//Name
		public RuleCall getTargetSymbolNameParserRuleCall_1_0_1() { return cTargetSymbolNameParserRuleCall_1_0_1; }
		
		//'('
		public Keyword getLeftParenthesisKeyword_2() { return cLeftParenthesisKeyword_2; }
		
		//(arguments+=Expression (',' arguments+=Expression)*)?
		public Group getGroup_3() { return cGroup_3; }
		
		//arguments+=Expression
		public Assignment getArgumentsAssignment_3_0() { return cArgumentsAssignment_3_0; }
		
		//Expression
		public RuleCall getArgumentsExpressionParserRuleCall_3_0_0() { return cArgumentsExpressionParserRuleCall_3_0_0; }
		
		//(',' arguments+=Expression)*
		public Group getGroup_3_1() { return cGroup_3_1; }
		
		//','
		public Keyword getCommaKeyword_3_1_0() { return cCommaKeyword_3_1_0; }
		
		//arguments+=Expression
		public Assignment getArgumentsAssignment_3_1_1() { return cArgumentsAssignment_3_1_1; }
		
		//Expression
		public RuleCall getArgumentsExpressionParserRuleCall_3_1_1_0() { return cArgumentsExpressionParserRuleCall_3_1_1_0; }
		
		//')'
		public Keyword getRightParenthesisKeyword_4() { return cRightParenthesisKeyword_4; }
		
		//';'
		public Keyword getSemicolonKeyword_5() { return cSemicolonKeyword_5; }
	}
	public class ExecuteElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Execute");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Action cExecuteAction_0 = (Action)cGroup.eContents().get(0);
		private final Keyword cExecuteKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Keyword cSemicolonKeyword_2 = (Keyword)cGroup.eContents().get(2);
		
		//Execute returns sem::Execute:
		//    {sem::Execute} 'execute' ';';
		@Override public ParserRule getRule() { return rule; }
		
		//{sem::Execute} 'execute' ';'
		public Group getGroup() { return cGroup; }
		
		//{sem::Execute}
		public Action getExecuteAction_0() { return cExecuteAction_0; }
		
		//'execute'
		public Keyword getExecuteKeyword_1() { return cExecuteKeyword_1; }
		
		//';'
		public Keyword getSemicolonKeyword_2() { return cSemicolonKeyword_2; }
	}
	public class ChooseStatementElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.ChooseStatement");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cChooseKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cTargetAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cTargetPlaceParserRuleCall_1_0 = (RuleCall)cTargetAssignment_1.eContents().get(0);
		private final Keyword cInKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final Assignment cTypeAssignment_3 = (Assignment)cGroup.eContents().get(3);
		private final RuleCall cTypeTypeRefParserRuleCall_3_0 = (RuleCall)cTypeAssignment_3.eContents().get(0);
		private final Keyword cSemicolonKeyword_4 = (Keyword)cGroup.eContents().get(4);
		
		//ChooseStatement returns sem::ChooseStatement:
		//    'choose' target=Place 'in' type=TypeRef ';';
		@Override public ParserRule getRule() { return rule; }
		
		//'choose' target=Place 'in' type=TypeRef ';'
		public Group getGroup() { return cGroup; }
		
		//'choose'
		public Keyword getChooseKeyword_0() { return cChooseKeyword_0; }
		
		//target=Place
		public Assignment getTargetAssignment_1() { return cTargetAssignment_1; }
		
		//Place
		public RuleCall getTargetPlaceParserRuleCall_1_0() { return cTargetPlaceParserRuleCall_1_0; }
		
		//'in'
		public Keyword getInKeyword_2() { return cInKeyword_2; }
		
		//type=TypeRef
		public Assignment getTypeAssignment_3() { return cTypeAssignment_3; }
		
		//TypeRef
		public RuleCall getTypeTypeRefParserRuleCall_3_0() { return cTypeTypeRefParserRuleCall_3_0; }
		
		//';'
		public Keyword getSemicolonKeyword_4() { return cSemicolonKeyword_4; }
	}
	public class SayElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Say");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cSayKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cTextAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cTextSTRINGTerminalRuleCall_1_0 = (RuleCall)cTextAssignment_1.eContents().get(0);
		private final Group cGroup_2 = (Group)cGroup.eContents().get(2);
		private final Keyword cCommaKeyword_2_0 = (Keyword)cGroup_2.eContents().get(0);
		private final Assignment cArgumentsAssignment_2_1 = (Assignment)cGroup_2.eContents().get(1);
		private final RuleCall cArgumentsExpressionParserRuleCall_2_1_0 = (RuleCall)cArgumentsAssignment_2_1.eContents().get(0);
		private final Keyword cSemicolonKeyword_3 = (Keyword)cGroup.eContents().get(3);
		
		//Say returns sem::Say:
		//    'say' text=STRING (',' arguments+=Expression)* ';';
		@Override public ParserRule getRule() { return rule; }
		
		//'say' text=STRING (',' arguments+=Expression)* ';'
		public Group getGroup() { return cGroup; }
		
		//'say'
		public Keyword getSayKeyword_0() { return cSayKeyword_0; }
		
		//text=STRING
		public Assignment getTextAssignment_1() { return cTextAssignment_1; }
		
		//STRING
		public RuleCall getTextSTRINGTerminalRuleCall_1_0() { return cTextSTRINGTerminalRuleCall_1_0; }
		
		//(',' arguments+=Expression)*
		public Group getGroup_2() { return cGroup_2; }
		
		//','
		public Keyword getCommaKeyword_2_0() { return cCommaKeyword_2_0; }
		
		//arguments+=Expression
		public Assignment getArgumentsAssignment_2_1() { return cArgumentsAssignment_2_1; }
		
		//Expression
		public RuleCall getArgumentsExpressionParserRuleCall_2_1_0() { return cArgumentsExpressionParserRuleCall_2_1_0; }
		
		//';'
		public Keyword getSemicolonKeyword_3() { return cSemicolonKeyword_3; }
	}
	public class MarkStatementElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.MarkStatement");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cMarkKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cLaneAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final CrossReference cLaneLaneCrossReference_1_0 = (CrossReference)cLaneAssignment_1.eContents().get(0);
		private final RuleCall cLaneLaneNameParserRuleCall_1_0_1 = (RuleCall)cLaneLaneCrossReference_1_0.eContents().get(1);
		private final Group cGroup_2 = (Group)cGroup.eContents().get(2);
		private final Keyword cLeftSquareBracketKeyword_2_0 = (Keyword)cGroup_2.eContents().get(0);
		private final Assignment cIndexAssignment_2_1 = (Assignment)cGroup_2.eContents().get(1);
		private final RuleCall cIndexExpressionParserRuleCall_2_1_0 = (RuleCall)cIndexAssignment_2_1.eContents().get(0);
		private final Keyword cRightSquareBracketKeyword_2_2 = (Keyword)cGroup_2.eContents().get(2);
		private final Assignment cKindAssignment_3 = (Assignment)cGroup.eContents().get(3);
		private final RuleCall cKindMarkKindParserRuleCall_3_0 = (RuleCall)cKindAssignment_3.eContents().get(0);
		private final Group cGroup_4 = (Group)cGroup.eContents().get(4);
		private final Assignment cTextAssignment_4_0 = (Assignment)cGroup_4.eContents().get(0);
		private final RuleCall cTextSTRINGTerminalRuleCall_4_0_0 = (RuleCall)cTextAssignment_4_0.eContents().get(0);
		private final Group cGroup_4_1 = (Group)cGroup_4.eContents().get(1);
		private final Keyword cCommaKeyword_4_1_0 = (Keyword)cGroup_4_1.eContents().get(0);
		private final Assignment cArgumentsAssignment_4_1_1 = (Assignment)cGroup_4_1.eContents().get(1);
		private final RuleCall cArgumentsExpressionParserRuleCall_4_1_1_0 = (RuleCall)cArgumentsAssignment_4_1_1.eContents().get(0);
		private final Keyword cSemicolonKeyword_5 = (Keyword)cGroup.eContents().get(5);
		
		//MarkStatement returns sem::MarkStatement:
		//    'mark' lane=[sem::Lane|Name] ('[' index=Expression ']')? kind=MarkKind (text=STRING (',' arguments+=Expression)*)? ';';
		@Override public ParserRule getRule() { return rule; }
		
		//'mark' lane=[sem::Lane|Name] ('[' index=Expression ']')? kind=MarkKind (text=STRING (',' arguments+=Expression)*)? ';'
		public Group getGroup() { return cGroup; }
		
		//'mark'
		public Keyword getMarkKeyword_0() { return cMarkKeyword_0; }
		
		//lane=[sem::Lane|Name]
		public Assignment getLaneAssignment_1() { return cLaneAssignment_1; }
		
		//[sem::Lane|Name]
		public CrossReference getLaneLaneCrossReference_1_0() { return cLaneLaneCrossReference_1_0; }
		
		//Name
		public RuleCall getLaneLaneNameParserRuleCall_1_0_1() { return cLaneLaneNameParserRuleCall_1_0_1; }
		
		//('[' index=Expression ']')?
		public Group getGroup_2() { return cGroup_2; }
		
		//'['
		public Keyword getLeftSquareBracketKeyword_2_0() { return cLeftSquareBracketKeyword_2_0; }
		
		//index=Expression
		public Assignment getIndexAssignment_2_1() { return cIndexAssignment_2_1; }
		
		//Expression
		public RuleCall getIndexExpressionParserRuleCall_2_1_0() { return cIndexExpressionParserRuleCall_2_1_0; }
		
		//']'
		public Keyword getRightSquareBracketKeyword_2_2() { return cRightSquareBracketKeyword_2_2; }
		
		//kind=MarkKind
		public Assignment getKindAssignment_3() { return cKindAssignment_3; }
		
		//MarkKind
		public RuleCall getKindMarkKindParserRuleCall_3_0() { return cKindMarkKindParserRuleCall_3_0; }
		
		//(text=STRING (',' arguments+=Expression)*)?
		public Group getGroup_4() { return cGroup_4; }
		
		//text=STRING
		public Assignment getTextAssignment_4_0() { return cTextAssignment_4_0; }
		
		//STRING
		public RuleCall getTextSTRINGTerminalRuleCall_4_0_0() { return cTextSTRINGTerminalRuleCall_4_0_0; }
		
		//(',' arguments+=Expression)*
		public Group getGroup_4_1() { return cGroup_4_1; }
		
		//','
		public Keyword getCommaKeyword_4_1_0() { return cCommaKeyword_4_1_0; }
		
		//arguments+=Expression
		public Assignment getArgumentsAssignment_4_1_1() { return cArgumentsAssignment_4_1_1; }
		
		//Expression
		public RuleCall getArgumentsExpressionParserRuleCall_4_1_1_0() { return cArgumentsExpressionParserRuleCall_4_1_1_0; }
		
		//';'
		public Keyword getSemicolonKeyword_5() { return cSemicolonKeyword_5; }
	}
	public class MarkKindElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.MarkKind");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final RuleCall cIDTerminalRuleCall_0 = (RuleCall)cAlternatives.eContents().get(0);
		private final Keyword cNoteKeyword_1 = (Keyword)cAlternatives.eContents().get(1);
		
		//MarkKind:
		//    ID | 'note';
		@Override public ParserRule getRule() { return rule; }
		
		//ID | 'note'
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//ID
		public RuleCall getIDTerminalRuleCall_0() { return cIDTerminalRuleCall_0; }
		
		//'note'
		public Keyword getNoteKeyword_1() { return cNoteKeyword_1; }
	}
	public class ExpressionElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Expression");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final RuleCall cConditionalParserRuleCall_0 = (RuleCall)cAlternatives.eContents().get(0);
		private final RuleCall cOrParserRuleCall_1 = (RuleCall)cAlternatives.eContents().get(1);
		
		///* ---- expressions ---- */
		//Expression returns sem::Expression:
		//    Conditional | Or;
		@Override public ParserRule getRule() { return rule; }
		
		//Conditional | Or
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//Conditional
		public RuleCall getConditionalParserRuleCall_0() { return cConditionalParserRuleCall_0; }
		
		//Or
		public RuleCall getOrParserRuleCall_1() { return cOrParserRuleCall_1; }
	}
	public class ConditionalElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Conditional");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cIfKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cConditionAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cConditionExpressionParserRuleCall_1_0 = (RuleCall)cConditionAssignment_1.eContents().get(0);
		private final Keyword cThenKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final Assignment cThenAssignment_3 = (Assignment)cGroup.eContents().get(3);
		private final RuleCall cThenExpressionParserRuleCall_3_0 = (RuleCall)cThenAssignment_3.eContents().get(0);
		private final Keyword cElseKeyword_4 = (Keyword)cGroup.eContents().get(4);
		private final Assignment cOtherwiseAssignment_5 = (Assignment)cGroup.eContents().get(5);
		private final RuleCall cOtherwiseExpressionParserRuleCall_5_0 = (RuleCall)cOtherwiseAssignment_5.eContents().get(0);
		
		//Conditional returns sem::Conditional:
		//    'if' condition=Expression 'then' then=Expression 'else' otherwise=Expression;
		@Override public ParserRule getRule() { return rule; }
		
		//'if' condition=Expression 'then' then=Expression 'else' otherwise=Expression
		public Group getGroup() { return cGroup; }
		
		//'if'
		public Keyword getIfKeyword_0() { return cIfKeyword_0; }
		
		//condition=Expression
		public Assignment getConditionAssignment_1() { return cConditionAssignment_1; }
		
		//Expression
		public RuleCall getConditionExpressionParserRuleCall_1_0() { return cConditionExpressionParserRuleCall_1_0; }
		
		//'then'
		public Keyword getThenKeyword_2() { return cThenKeyword_2; }
		
		//then=Expression
		public Assignment getThenAssignment_3() { return cThenAssignment_3; }
		
		//Expression
		public RuleCall getThenExpressionParserRuleCall_3_0() { return cThenExpressionParserRuleCall_3_0; }
		
		//'else'
		public Keyword getElseKeyword_4() { return cElseKeyword_4; }
		
		//otherwise=Expression
		public Assignment getOtherwiseAssignment_5() { return cOtherwiseAssignment_5; }
		
		//Expression
		public RuleCall getOtherwiseExpressionParserRuleCall_5_0() { return cOtherwiseExpressionParserRuleCall_5_0; }
	}
	public class QuantifierElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Quantifier");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Group cGroup_0 = (Group)cAlternatives.eContents().get(0);
		private final Assignment cKindAssignment_0_0 = (Assignment)cGroup_0.eContents().get(0);
		private final RuleCall cKindQuantifierKindParserRuleCall_0_0_0 = (RuleCall)cKindAssignment_0_0.eContents().get(0);
		private final Assignment cNameAssignment_0_1 = (Assignment)cGroup_0.eContents().get(1);
		private final RuleCall cNameNameParserRuleCall_0_1_0 = (RuleCall)cNameAssignment_0_1.eContents().get(0);
		private final Keyword cInKeyword_0_2 = (Keyword)cGroup_0.eContents().get(2);
		private final Assignment cTypeAssignment_0_3 = (Assignment)cGroup_0.eContents().get(3);
		private final RuleCall cTypeTypeRefParserRuleCall_0_3_0 = (RuleCall)cTypeAssignment_0_3.eContents().get(0);
		private final Keyword cColonKeyword_0_4 = (Keyword)cGroup_0.eContents().get(4);
		private final Assignment cBodyAssignment_0_5 = (Assignment)cGroup_0.eContents().get(5);
		private final RuleCall cBodyExpressionParserRuleCall_0_5_0 = (RuleCall)cBodyAssignment_0_5.eContents().get(0);
		private final Group cGroup_1 = (Group)cAlternatives.eContents().get(1);
		private final Assignment cKindAssignment_1_0 = (Assignment)cGroup_1.eContents().get(0);
		private final RuleCall cKindSelectorKindParserRuleCall_1_0_0 = (RuleCall)cKindAssignment_1_0.eContents().get(0);
		private final Assignment cNameAssignment_1_1 = (Assignment)cGroup_1.eContents().get(1);
		private final RuleCall cNameNameParserRuleCall_1_1_0 = (RuleCall)cNameAssignment_1_1.eContents().get(0);
		private final Keyword cInKeyword_1_2 = (Keyword)cGroup_1.eContents().get(2);
		private final Assignment cTypeAssignment_1_3 = (Assignment)cGroup_1.eContents().get(3);
		private final RuleCall cTypeTypeRefParserRuleCall_1_3_0 = (RuleCall)cTypeAssignment_1_3.eContents().get(0);
		private final Keyword cColonKeyword_1_4 = (Keyword)cGroup_1.eContents().get(4);
		private final Assignment cBodyAssignment_1_5 = (Assignment)cGroup_1.eContents().get(5);
		private final RuleCall cBodyExpressionParserRuleCall_1_5_0 = (RuleCall)cBodyAssignment_1_5.eContents().get(0);
		private final Group cGroup_1_6 = (Group)cGroup_1.eContents().get(6);
		private final Keyword cElseKeyword_1_6_0 = (Keyword)cGroup_1_6.eContents().get(0);
		private final Assignment cOtherwiseAssignment_1_6_1 = (Assignment)cGroup_1_6.eContents().get(1);
		private final RuleCall cOtherwiseExpressionParserRuleCall_1_6_1_0 = (RuleCall)cOtherwiseAssignment_1_6_1.eContents().get(0);
		
		//Quantifier returns sem::Quantifier:
		//    kind=QuantifierKind name=Name 'in' type=TypeRef ':' body=Expression |
		//    kind=SelectorKind name=Name 'in' type=TypeRef ':' body=Expression (=>'else' otherwise=Expression)?;
		@Override public ParserRule getRule() { return rule; }
		
		//kind=QuantifierKind name=Name 'in' type=TypeRef ':' body=Expression |
		//kind=SelectorKind name=Name 'in' type=TypeRef ':' body=Expression (=>'else' otherwise=Expression)?
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//kind=QuantifierKind name=Name 'in' type=TypeRef ':' body=Expression
		public Group getGroup_0() { return cGroup_0; }
		
		//kind=QuantifierKind
		public Assignment getKindAssignment_0_0() { return cKindAssignment_0_0; }
		
		//QuantifierKind
		public RuleCall getKindQuantifierKindParserRuleCall_0_0_0() { return cKindQuantifierKindParserRuleCall_0_0_0; }
		
		//name=Name
		public Assignment getNameAssignment_0_1() { return cNameAssignment_0_1; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_0_1_0() { return cNameNameParserRuleCall_0_1_0; }
		
		//'in'
		public Keyword getInKeyword_0_2() { return cInKeyword_0_2; }
		
		//type=TypeRef
		public Assignment getTypeAssignment_0_3() { return cTypeAssignment_0_3; }
		
		//TypeRef
		public RuleCall getTypeTypeRefParserRuleCall_0_3_0() { return cTypeTypeRefParserRuleCall_0_3_0; }
		
		//':'
		public Keyword getColonKeyword_0_4() { return cColonKeyword_0_4; }
		
		//body=Expression
		public Assignment getBodyAssignment_0_5() { return cBodyAssignment_0_5; }
		
		//Expression
		public RuleCall getBodyExpressionParserRuleCall_0_5_0() { return cBodyExpressionParserRuleCall_0_5_0; }
		
		//kind=SelectorKind name=Name 'in' type=TypeRef ':' body=Expression (=>'else' otherwise=Expression)?
		public Group getGroup_1() { return cGroup_1; }
		
		//kind=SelectorKind
		public Assignment getKindAssignment_1_0() { return cKindAssignment_1_0; }
		
		//SelectorKind
		public RuleCall getKindSelectorKindParserRuleCall_1_0_0() { return cKindSelectorKindParserRuleCall_1_0_0; }
		
		//name=Name
		public Assignment getNameAssignment_1_1() { return cNameAssignment_1_1; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_1_1_0() { return cNameNameParserRuleCall_1_1_0; }
		
		//'in'
		public Keyword getInKeyword_1_2() { return cInKeyword_1_2; }
		
		//type=TypeRef
		public Assignment getTypeAssignment_1_3() { return cTypeAssignment_1_3; }
		
		//TypeRef
		public RuleCall getTypeTypeRefParserRuleCall_1_3_0() { return cTypeTypeRefParserRuleCall_1_3_0; }
		
		//':'
		public Keyword getColonKeyword_1_4() { return cColonKeyword_1_4; }
		
		//body=Expression
		public Assignment getBodyAssignment_1_5() { return cBodyAssignment_1_5; }
		
		//Expression
		public RuleCall getBodyExpressionParserRuleCall_1_5_0() { return cBodyExpressionParserRuleCall_1_5_0; }
		
		//(=>'else' otherwise=Expression)?
		public Group getGroup_1_6() { return cGroup_1_6; }
		
		//=>'else'
		public Keyword getElseKeyword_1_6_0() { return cElseKeyword_1_6_0; }
		
		//otherwise=Expression
		public Assignment getOtherwiseAssignment_1_6_1() { return cOtherwiseAssignment_1_6_1; }
		
		//Expression
		public RuleCall getOtherwiseExpressionParserRuleCall_1_6_1_0() { return cOtherwiseExpressionParserRuleCall_1_6_1_0; }
	}
	public class QuantifierKindElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.QuantifierKind");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Keyword cExistsKeyword_0 = (Keyword)cAlternatives.eContents().get(0);
		private final Keyword cAllKeyword_1 = (Keyword)cAlternatives.eContents().get(1);
		private final Keyword cCountKeyword_2 = (Keyword)cAlternatives.eContents().get(2);
		
		//QuantifierKind:
		//    'exists' | 'all' | 'count';
		@Override public ParserRule getRule() { return rule; }
		
		//'exists' | 'all' | 'count'
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'exists'
		public Keyword getExistsKeyword_0() { return cExistsKeyword_0; }
		
		//'all'
		public Keyword getAllKeyword_1() { return cAllKeyword_1; }
		
		//'count'
		public Keyword getCountKeyword_2() { return cCountKeyword_2; }
	}
	public class SelectorKindElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.SelectorKind");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Keyword cHighestKeyword_0 = (Keyword)cAlternatives.eContents().get(0);
		private final Keyword cLowestKeyword_1 = (Keyword)cAlternatives.eContents().get(1);
		
		//SelectorKind:
		//    'highest' | 'lowest';
		@Override public ParserRule getRule() { return rule; }
		
		//'highest' | 'lowest'
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'highest'
		public Keyword getHighestKeyword_0() { return cHighestKeyword_0; }
		
		//'lowest'
		public Keyword getLowestKeyword_1() { return cLowestKeyword_1; }
	}
	public class OrElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Or");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final RuleCall cAndParserRuleCall_0 = (RuleCall)cGroup.eContents().get(0);
		private final Group cGroup_1 = (Group)cGroup.eContents().get(1);
		private final Group cGroup_1_0 = (Group)cGroup_1.eContents().get(0);
		private final Group cGroup_1_0_0 = (Group)cGroup_1_0.eContents().get(0);
		private final Action cBinaryLeftAction_1_0_0_0 = (Action)cGroup_1_0_0.eContents().get(0);
		private final Assignment cOpAssignment_1_0_0_1 = (Assignment)cGroup_1_0_0.eContents().get(1);
		private final Keyword cOpVerticalLineVerticalLineKeyword_1_0_0_1_0 = (Keyword)cOpAssignment_1_0_0_1.eContents().get(0);
		private final Assignment cRightAssignment_1_1 = (Assignment)cGroup_1.eContents().get(1);
		private final RuleCall cRightAndParserRuleCall_1_1_0 = (RuleCall)cRightAssignment_1_1.eContents().get(0);
		
		//Or returns sem::Expression:
		//    And (=>({sem::Binary.left=current} op='||') right=And)*;
		@Override public ParserRule getRule() { return rule; }
		
		//And (=>({sem::Binary.left=current} op='||') right=And)*
		public Group getGroup() { return cGroup; }
		
		//And
		public RuleCall getAndParserRuleCall_0() { return cAndParserRuleCall_0; }
		
		//(=>({sem::Binary.left=current} op='||') right=And)*
		public Group getGroup_1() { return cGroup_1; }
		
		//=>({sem::Binary.left=current} op='||')
		public Group getGroup_1_0() { return cGroup_1_0; }
		
		//{sem::Binary.left=current} op='||'
		public Group getGroup_1_0_0() { return cGroup_1_0_0; }
		
		//{sem::Binary.left=current}
		public Action getBinaryLeftAction_1_0_0_0() { return cBinaryLeftAction_1_0_0_0; }
		
		//op='||'
		public Assignment getOpAssignment_1_0_0_1() { return cOpAssignment_1_0_0_1; }
		
		//'||'
		public Keyword getOpVerticalLineVerticalLineKeyword_1_0_0_1_0() { return cOpVerticalLineVerticalLineKeyword_1_0_0_1_0; }
		
		//right=And
		public Assignment getRightAssignment_1_1() { return cRightAssignment_1_1; }
		
		//And
		public RuleCall getRightAndParserRuleCall_1_1_0() { return cRightAndParserRuleCall_1_1_0; }
	}
	public class AndElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.And");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final RuleCall cComparisonParserRuleCall_0 = (RuleCall)cGroup.eContents().get(0);
		private final Group cGroup_1 = (Group)cGroup.eContents().get(1);
		private final Group cGroup_1_0 = (Group)cGroup_1.eContents().get(0);
		private final Group cGroup_1_0_0 = (Group)cGroup_1_0.eContents().get(0);
		private final Action cBinaryLeftAction_1_0_0_0 = (Action)cGroup_1_0_0.eContents().get(0);
		private final Assignment cOpAssignment_1_0_0_1 = (Assignment)cGroup_1_0_0.eContents().get(1);
		private final Keyword cOpAmpersandAmpersandKeyword_1_0_0_1_0 = (Keyword)cOpAssignment_1_0_0_1.eContents().get(0);
		private final Assignment cRightAssignment_1_1 = (Assignment)cGroup_1.eContents().get(1);
		private final RuleCall cRightComparisonParserRuleCall_1_1_0 = (RuleCall)cRightAssignment_1_1.eContents().get(0);
		
		//And returns sem::Expression:
		//    Comparison (=>({sem::Binary.left=current} op='&&') right=Comparison)*;
		@Override public ParserRule getRule() { return rule; }
		
		//Comparison (=>({sem::Binary.left=current} op='&&') right=Comparison)*
		public Group getGroup() { return cGroup; }
		
		//Comparison
		public RuleCall getComparisonParserRuleCall_0() { return cComparisonParserRuleCall_0; }
		
		//(=>({sem::Binary.left=current} op='&&') right=Comparison)*
		public Group getGroup_1() { return cGroup_1; }
		
		//=>({sem::Binary.left=current} op='&&')
		public Group getGroup_1_0() { return cGroup_1_0; }
		
		//{sem::Binary.left=current} op='&&'
		public Group getGroup_1_0_0() { return cGroup_1_0_0; }
		
		//{sem::Binary.left=current}
		public Action getBinaryLeftAction_1_0_0_0() { return cBinaryLeftAction_1_0_0_0; }
		
		//op='&&'
		public Assignment getOpAssignment_1_0_0_1() { return cOpAssignment_1_0_0_1; }
		
		//'&&'
		public Keyword getOpAmpersandAmpersandKeyword_1_0_0_1_0() { return cOpAmpersandAmpersandKeyword_1_0_0_1_0; }
		
		//right=Comparison
		public Assignment getRightAssignment_1_1() { return cRightAssignment_1_1; }
		
		//Comparison
		public RuleCall getRightComparisonParserRuleCall_1_1_0() { return cRightComparisonParserRuleCall_1_1_0; }
	}
	public class ComparisonElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Comparison");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final RuleCall cSumParserRuleCall_0 = (RuleCall)cGroup.eContents().get(0);
		private final Alternatives cAlternatives_1 = (Alternatives)cGroup.eContents().get(1);
		private final Group cGroup_1_0 = (Group)cAlternatives_1.eContents().get(0);
		private final Group cGroup_1_0_0 = (Group)cGroup_1_0.eContents().get(0);
		private final Group cGroup_1_0_0_0 = (Group)cGroup_1_0_0.eContents().get(0);
		private final Action cBinaryLeftAction_1_0_0_0_0 = (Action)cGroup_1_0_0_0.eContents().get(0);
		private final Assignment cOpAssignment_1_0_0_0_1 = (Assignment)cGroup_1_0_0_0.eContents().get(1);
		private final RuleCall cOpComparisonOpParserRuleCall_1_0_0_0_1_0 = (RuleCall)cOpAssignment_1_0_0_0_1.eContents().get(0);
		private final Assignment cRightAssignment_1_0_1 = (Assignment)cGroup_1_0.eContents().get(1);
		private final RuleCall cRightSumParserRuleCall_1_0_1_0 = (RuleCall)cRightAssignment_1_0_1.eContents().get(0);
		private final Group cGroup_1_1 = (Group)cAlternatives_1.eContents().get(1);
		private final Group cGroup_1_1_0 = (Group)cGroup_1_1.eContents().get(0);
		private final Group cGroup_1_1_0_0 = (Group)cGroup_1_1_0.eContents().get(0);
		private final Action cMembershipValueAction_1_1_0_0_0 = (Action)cGroup_1_1_0_0.eContents().get(0);
		private final Keyword cInKeyword_1_1_0_0_1 = (Keyword)cGroup_1_1_0_0.eContents().get(1);
		private final Keyword cLeftCurlyBracketKeyword_1_1_1 = (Keyword)cGroup_1_1.eContents().get(1);
		private final Assignment cMembersAssignment_1_1_2 = (Assignment)cGroup_1_1.eContents().get(2);
		private final RuleCall cMembersSumParserRuleCall_1_1_2_0 = (RuleCall)cMembersAssignment_1_1_2.eContents().get(0);
		private final Group cGroup_1_1_3 = (Group)cGroup_1_1.eContents().get(3);
		private final Keyword cCommaKeyword_1_1_3_0 = (Keyword)cGroup_1_1_3.eContents().get(0);
		private final Assignment cMembersAssignment_1_1_3_1 = (Assignment)cGroup_1_1_3.eContents().get(1);
		private final RuleCall cMembersSumParserRuleCall_1_1_3_1_0 = (RuleCall)cMembersAssignment_1_1_3_1.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_1_1_4 = (Keyword)cGroup_1_1.eContents().get(4);
		private final Group cGroup_1_2 = (Group)cAlternatives_1.eContents().get(2);
		private final Group cGroup_1_2_0 = (Group)cGroup_1_2.eContents().get(0);
		private final Group cGroup_1_2_0_0 = (Group)cGroup_1_2_0.eContents().get(0);
		private final Action cTypeTestValueAction_1_2_0_0_0 = (Action)cGroup_1_2_0_0.eContents().get(0);
		private final Keyword cIsKeyword_1_2_0_0_1 = (Keyword)cGroup_1_2_0_0.eContents().get(1);
		private final Assignment cTypeAssignment_1_2_1 = (Assignment)cGroup_1_2.eContents().get(1);
		private final CrossReference cTypeTypeDeclarationCrossReference_1_2_1_0 = (CrossReference)cTypeAssignment_1_2_1.eContents().get(0);
		private final RuleCall cTypeTypeDeclarationNameParserRuleCall_1_2_1_0_1 = (RuleCall)cTypeTypeDeclarationCrossReference_1_2_1_0.eContents().get(1);
		
		//Comparison returns sem::Expression:
		//    Sum (=>({sem::Binary.left=current} op=ComparisonOp) right=Sum |
		//        =>({sem::Membership.value=current} 'in') '{' members+=Sum (',' members+=Sum)* '}' |
		//        =>({sem::TypeTest.value=current} 'is') type=[sem::TypeDeclaration|Name])?;
		@Override public ParserRule getRule() { return rule; }
		
		//Sum (=>({sem::Binary.left=current} op=ComparisonOp) right=Sum |
		//    =>({sem::Membership.value=current} 'in') '{' members+=Sum (',' members+=Sum)* '}' |
		//    =>({sem::TypeTest.value=current} 'is') type=[sem::TypeDeclaration|Name])?
		public Group getGroup() { return cGroup; }
		
		//Sum
		public RuleCall getSumParserRuleCall_0() { return cSumParserRuleCall_0; }
		
		//(=>({sem::Binary.left=current} op=ComparisonOp) right=Sum |
		//       =>({sem::Membership.value=current} 'in') '{' members+=Sum (',' members+=Sum)* '}' |
		//       =>({sem::TypeTest.value=current} 'is') type=[sem::TypeDeclaration|Name])?
		public Alternatives getAlternatives_1() { return cAlternatives_1; }
		
		//=>({sem::Binary.left=current} op=ComparisonOp) right=Sum
		public Group getGroup_1_0() { return cGroup_1_0; }
		
		//=>({sem::Binary.left=current} op=ComparisonOp)
		public Group getGroup_1_0_0() { return cGroup_1_0_0; }
		
		//{sem::Binary.left=current} op=ComparisonOp
		public Group getGroup_1_0_0_0() { return cGroup_1_0_0_0; }
		
		//{sem::Binary.left=current}
		public Action getBinaryLeftAction_1_0_0_0_0() { return cBinaryLeftAction_1_0_0_0_0; }
		
		//op=ComparisonOp
		public Assignment getOpAssignment_1_0_0_0_1() { return cOpAssignment_1_0_0_0_1; }
		
		//ComparisonOp
		public RuleCall getOpComparisonOpParserRuleCall_1_0_0_0_1_0() { return cOpComparisonOpParserRuleCall_1_0_0_0_1_0; }
		
		//right=Sum
		public Assignment getRightAssignment_1_0_1() { return cRightAssignment_1_0_1; }
		
		//Sum
		public RuleCall getRightSumParserRuleCall_1_0_1_0() { return cRightSumParserRuleCall_1_0_1_0; }
		
		//=>({sem::Membership.value=current} 'in') '{' members+=Sum (',' members+=Sum)* '}'
		public Group getGroup_1_1() { return cGroup_1_1; }
		
		//=>({sem::Membership.value=current} 'in')
		public Group getGroup_1_1_0() { return cGroup_1_1_0; }
		
		//{sem::Membership.value=current} 'in'
		public Group getGroup_1_1_0_0() { return cGroup_1_1_0_0; }
		
		//{sem::Membership.value=current}
		public Action getMembershipValueAction_1_1_0_0_0() { return cMembershipValueAction_1_1_0_0_0; }
		
		//'in'
		public Keyword getInKeyword_1_1_0_0_1() { return cInKeyword_1_1_0_0_1; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_1_1_1() { return cLeftCurlyBracketKeyword_1_1_1; }
		
		//members+=Sum
		public Assignment getMembersAssignment_1_1_2() { return cMembersAssignment_1_1_2; }
		
		//Sum
		public RuleCall getMembersSumParserRuleCall_1_1_2_0() { return cMembersSumParserRuleCall_1_1_2_0; }
		
		//(',' members+=Sum)*
		public Group getGroup_1_1_3() { return cGroup_1_1_3; }
		
		//','
		public Keyword getCommaKeyword_1_1_3_0() { return cCommaKeyword_1_1_3_0; }
		
		//members+=Sum
		public Assignment getMembersAssignment_1_1_3_1() { return cMembersAssignment_1_1_3_1; }
		
		//Sum
		public RuleCall getMembersSumParserRuleCall_1_1_3_1_0() { return cMembersSumParserRuleCall_1_1_3_1_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_1_1_4() { return cRightCurlyBracketKeyword_1_1_4; }
		
		//=>({sem::TypeTest.value=current} 'is') type=[sem::TypeDeclaration|Name]
		public Group getGroup_1_2() { return cGroup_1_2; }
		
		//=>({sem::TypeTest.value=current} 'is')
		public Group getGroup_1_2_0() { return cGroup_1_2_0; }
		
		//{sem::TypeTest.value=current} 'is'
		public Group getGroup_1_2_0_0() { return cGroup_1_2_0_0; }
		
		//{sem::TypeTest.value=current}
		public Action getTypeTestValueAction_1_2_0_0_0() { return cTypeTestValueAction_1_2_0_0_0; }
		
		//'is'
		public Keyword getIsKeyword_1_2_0_0_1() { return cIsKeyword_1_2_0_0_1; }
		
		//type=[sem::TypeDeclaration|Name]
		public Assignment getTypeAssignment_1_2_1() { return cTypeAssignment_1_2_1; }
		
		//[sem::TypeDeclaration|Name]
		public CrossReference getTypeTypeDeclarationCrossReference_1_2_1_0() { return cTypeTypeDeclarationCrossReference_1_2_1_0; }
		
		//Name
		public RuleCall getTypeTypeDeclarationNameParserRuleCall_1_2_1_0_1() { return cTypeTypeDeclarationNameParserRuleCall_1_2_1_0_1; }
	}
	public class ComparisonOpElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.ComparisonOp");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Keyword cEqualsSignEqualsSignKeyword_0 = (Keyword)cAlternatives.eContents().get(0);
		private final Keyword cExclamationMarkEqualsSignKeyword_1 = (Keyword)cAlternatives.eContents().get(1);
		private final Keyword cLessThanSignKeyword_2 = (Keyword)cAlternatives.eContents().get(2);
		private final Keyword cLessThanSignEqualsSignKeyword_3 = (Keyword)cAlternatives.eContents().get(3);
		private final Keyword cGreaterThanSignKeyword_4 = (Keyword)cAlternatives.eContents().get(4);
		private final Keyword cGreaterThanSignEqualsSignKeyword_5 = (Keyword)cAlternatives.eContents().get(5);
		
		//ComparisonOp:
		//    '==' | '!=' | '<' | '<=' | '>' | '>=';
		@Override public ParserRule getRule() { return rule; }
		
		//'==' | '!=' | '<' | '<=' | '>' | '>='
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'=='
		public Keyword getEqualsSignEqualsSignKeyword_0() { return cEqualsSignEqualsSignKeyword_0; }
		
		//'!='
		public Keyword getExclamationMarkEqualsSignKeyword_1() { return cExclamationMarkEqualsSignKeyword_1; }
		
		//'<'
		public Keyword getLessThanSignKeyword_2() { return cLessThanSignKeyword_2; }
		
		//'<='
		public Keyword getLessThanSignEqualsSignKeyword_3() { return cLessThanSignEqualsSignKeyword_3; }
		
		//'>'
		public Keyword getGreaterThanSignKeyword_4() { return cGreaterThanSignKeyword_4; }
		
		//'>='
		public Keyword getGreaterThanSignEqualsSignKeyword_5() { return cGreaterThanSignEqualsSignKeyword_5; }
	}
	public class SumElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Sum");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final RuleCall cProductParserRuleCall_0 = (RuleCall)cGroup.eContents().get(0);
		private final Group cGroup_1 = (Group)cGroup.eContents().get(1);
		private final Group cGroup_1_0 = (Group)cGroup_1.eContents().get(0);
		private final Group cGroup_1_0_0 = (Group)cGroup_1_0.eContents().get(0);
		private final Action cBinaryLeftAction_1_0_0_0 = (Action)cGroup_1_0_0.eContents().get(0);
		private final Assignment cOpAssignment_1_0_0_1 = (Assignment)cGroup_1_0_0.eContents().get(1);
		private final RuleCall cOpSumOpParserRuleCall_1_0_0_1_0 = (RuleCall)cOpAssignment_1_0_0_1.eContents().get(0);
		private final Assignment cRightAssignment_1_1 = (Assignment)cGroup_1.eContents().get(1);
		private final RuleCall cRightProductParserRuleCall_1_1_0 = (RuleCall)cRightAssignment_1_1.eContents().get(0);
		
		//Sum returns sem::Expression:
		//    Product (=>({sem::Binary.left=current} op=SumOp) right=Product)*;
		@Override public ParserRule getRule() { return rule; }
		
		//Product (=>({sem::Binary.left=current} op=SumOp) right=Product)*
		public Group getGroup() { return cGroup; }
		
		//Product
		public RuleCall getProductParserRuleCall_0() { return cProductParserRuleCall_0; }
		
		//(=>({sem::Binary.left=current} op=SumOp) right=Product)*
		public Group getGroup_1() { return cGroup_1; }
		
		//=>({sem::Binary.left=current} op=SumOp)
		public Group getGroup_1_0() { return cGroup_1_0; }
		
		//{sem::Binary.left=current} op=SumOp
		public Group getGroup_1_0_0() { return cGroup_1_0_0; }
		
		//{sem::Binary.left=current}
		public Action getBinaryLeftAction_1_0_0_0() { return cBinaryLeftAction_1_0_0_0; }
		
		//op=SumOp
		public Assignment getOpAssignment_1_0_0_1() { return cOpAssignment_1_0_0_1; }
		
		//SumOp
		public RuleCall getOpSumOpParserRuleCall_1_0_0_1_0() { return cOpSumOpParserRuleCall_1_0_0_1_0; }
		
		//right=Product
		public Assignment getRightAssignment_1_1() { return cRightAssignment_1_1; }
		
		//Product
		public RuleCall getRightProductParserRuleCall_1_1_0() { return cRightProductParserRuleCall_1_1_0; }
	}
	public class SumOpElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.SumOp");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Keyword cPlusSignKeyword_0 = (Keyword)cAlternatives.eContents().get(0);
		private final Keyword cHyphenMinusKeyword_1 = (Keyword)cAlternatives.eContents().get(1);
		
		//SumOp:
		//    '+' | '-';
		@Override public ParserRule getRule() { return rule; }
		
		//'+' | '-'
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'+'
		public Keyword getPlusSignKeyword_0() { return cPlusSignKeyword_0; }
		
		//'-'
		public Keyword getHyphenMinusKeyword_1() { return cHyphenMinusKeyword_1; }
	}
	public class ProductElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Product");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final RuleCall cPrefixParserRuleCall_0 = (RuleCall)cGroup.eContents().get(0);
		private final Group cGroup_1 = (Group)cGroup.eContents().get(1);
		private final Group cGroup_1_0 = (Group)cGroup_1.eContents().get(0);
		private final Group cGroup_1_0_0 = (Group)cGroup_1_0.eContents().get(0);
		private final Action cBinaryLeftAction_1_0_0_0 = (Action)cGroup_1_0_0.eContents().get(0);
		private final Assignment cOpAssignment_1_0_0_1 = (Assignment)cGroup_1_0_0.eContents().get(1);
		private final RuleCall cOpProductOpParserRuleCall_1_0_0_1_0 = (RuleCall)cOpAssignment_1_0_0_1.eContents().get(0);
		private final Assignment cRightAssignment_1_1 = (Assignment)cGroup_1.eContents().get(1);
		private final RuleCall cRightPrefixParserRuleCall_1_1_0 = (RuleCall)cRightAssignment_1_1.eContents().get(0);
		
		//Product returns sem::Expression:
		//    Prefix (=>({sem::Binary.left=current} op=ProductOp) right=Prefix)*;
		@Override public ParserRule getRule() { return rule; }
		
		//Prefix (=>({sem::Binary.left=current} op=ProductOp) right=Prefix)*
		public Group getGroup() { return cGroup; }
		
		//Prefix
		public RuleCall getPrefixParserRuleCall_0() { return cPrefixParserRuleCall_0; }
		
		//(=>({sem::Binary.left=current} op=ProductOp) right=Prefix)*
		public Group getGroup_1() { return cGroup_1; }
		
		//=>({sem::Binary.left=current} op=ProductOp)
		public Group getGroup_1_0() { return cGroup_1_0; }
		
		//{sem::Binary.left=current} op=ProductOp
		public Group getGroup_1_0_0() { return cGroup_1_0_0; }
		
		//{sem::Binary.left=current}
		public Action getBinaryLeftAction_1_0_0_0() { return cBinaryLeftAction_1_0_0_0; }
		
		//op=ProductOp
		public Assignment getOpAssignment_1_0_0_1() { return cOpAssignment_1_0_0_1; }
		
		//ProductOp
		public RuleCall getOpProductOpParserRuleCall_1_0_0_1_0() { return cOpProductOpParserRuleCall_1_0_0_1_0; }
		
		//right=Prefix
		public Assignment getRightAssignment_1_1() { return cRightAssignment_1_1; }
		
		//Prefix
		public RuleCall getRightPrefixParserRuleCall_1_1_0() { return cRightPrefixParserRuleCall_1_1_0; }
	}
	public class ProductOpElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.ProductOp");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Keyword cAsteriskKeyword_0 = (Keyword)cAlternatives.eContents().get(0);
		private final Keyword cSolidusKeyword_1 = (Keyword)cAlternatives.eContents().get(1);
		private final Keyword cPercentSignKeyword_2 = (Keyword)cAlternatives.eContents().get(2);
		
		//ProductOp:
		//    '*' | '/' | '%';
		@Override public ParserRule getRule() { return rule; }
		
		//'*' | '/' | '%'
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'*'
		public Keyword getAsteriskKeyword_0() { return cAsteriskKeyword_0; }
		
		//'/'
		public Keyword getSolidusKeyword_1() { return cSolidusKeyword_1; }
		
		//'%'
		public Keyword getPercentSignKeyword_2() { return cPercentSignKeyword_2; }
	}
	public class PrefixElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Prefix");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Group cGroup_0 = (Group)cAlternatives.eContents().get(0);
		private final Action cUnaryAction_0_0 = (Action)cGroup_0.eContents().get(0);
		private final Assignment cOpAssignment_0_1 = (Assignment)cGroup_0.eContents().get(1);
		private final Alternatives cOpAlternatives_0_1_0 = (Alternatives)cOpAssignment_0_1.eContents().get(0);
		private final Keyword cOpExclamationMarkKeyword_0_1_0_0 = (Keyword)cOpAlternatives_0_1_0.eContents().get(0);
		private final Keyword cOpHyphenMinusKeyword_0_1_0_1 = (Keyword)cOpAlternatives_0_1_0.eContents().get(1);
		private final Assignment cOperandAssignment_0_2 = (Assignment)cGroup_0.eContents().get(2);
		private final RuleCall cOperandPrefixParserRuleCall_0_2_0 = (RuleCall)cOperandAssignment_0_2.eContents().get(0);
		private final RuleCall cQuantifierParserRuleCall_1 = (RuleCall)cAlternatives.eContents().get(1);
		private final RuleCall cPostfixParserRuleCall_2 = (RuleCall)cAlternatives.eContents().get(2);
		
		//Prefix returns sem::Expression:
		//    {sem::Unary} op=('!' | '-') operand=Prefix | Quantifier | Postfix;
		@Override public ParserRule getRule() { return rule; }
		
		//{sem::Unary} op=('!' | '-') operand=Prefix | Quantifier | Postfix
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//{sem::Unary} op=('!' | '-') operand=Prefix
		public Group getGroup_0() { return cGroup_0; }
		
		//{sem::Unary}
		public Action getUnaryAction_0_0() { return cUnaryAction_0_0; }
		
		//op=('!' | '-')
		public Assignment getOpAssignment_0_1() { return cOpAssignment_0_1; }
		
		//('!' | '-')
		public Alternatives getOpAlternatives_0_1_0() { return cOpAlternatives_0_1_0; }
		
		//'!'
		public Keyword getOpExclamationMarkKeyword_0_1_0_0() { return cOpExclamationMarkKeyword_0_1_0_0; }
		
		//'-'
		public Keyword getOpHyphenMinusKeyword_0_1_0_1() { return cOpHyphenMinusKeyword_0_1_0_1; }
		
		//operand=Prefix
		public Assignment getOperandAssignment_0_2() { return cOperandAssignment_0_2; }
		
		//Prefix
		public RuleCall getOperandPrefixParserRuleCall_0_2_0() { return cOperandPrefixParserRuleCall_0_2_0; }
		
		//Quantifier
		public RuleCall getQuantifierParserRuleCall_1() { return cQuantifierParserRuleCall_1; }
		
		//Postfix
		public RuleCall getPostfixParserRuleCall_2() { return cPostfixParserRuleCall_2; }
	}
	public class PostfixElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Postfix");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final RuleCall cPrimaryParserRuleCall_0 = (RuleCall)cGroup.eContents().get(0);
		private final Alternatives cAlternatives_1 = (Alternatives)cGroup.eContents().get(1);
		private final Group cGroup_1_0 = (Group)cAlternatives_1.eContents().get(0);
		private final Action cIndexAccessTargetAction_1_0_0 = (Action)cGroup_1_0.eContents().get(0);
		private final Keyword cLeftSquareBracketKeyword_1_0_1 = (Keyword)cGroup_1_0.eContents().get(1);
		private final Assignment cIndexAssignment_1_0_2 = (Assignment)cGroup_1_0.eContents().get(2);
		private final RuleCall cIndexExpressionParserRuleCall_1_0_2_0 = (RuleCall)cIndexAssignment_1_0_2.eContents().get(0);
		private final Keyword cRightSquareBracketKeyword_1_0_3 = (Keyword)cGroup_1_0.eContents().get(3);
		private final Group cGroup_1_1 = (Group)cAlternatives_1.eContents().get(1);
		private final Action cFieldAccessTargetAction_1_1_0 = (Action)cGroup_1_1.eContents().get(0);
		private final Keyword cFullStopKeyword_1_1_1 = (Keyword)cGroup_1_1.eContents().get(1);
		private final Assignment cFieldAssignment_1_1_2 = (Assignment)cGroup_1_1.eContents().get(2);
		private final RuleCall cFieldNameParserRuleCall_1_1_2_0 = (RuleCall)cFieldAssignment_1_1_2.eContents().get(0);
		
		//Postfix returns sem::Expression:
		//    Primary (({sem::IndexAccess.target=current} '[' index=Expression ']') | ({sem::FieldAccess.target=current} '.' field=Name))*;
		@Override public ParserRule getRule() { return rule; }
		
		//Primary (({sem::IndexAccess.target=current} '[' index=Expression ']') | ({sem::FieldAccess.target=current} '.' field=Name))*
		public Group getGroup() { return cGroup; }
		
		//Primary
		public RuleCall getPrimaryParserRuleCall_0() { return cPrimaryParserRuleCall_0; }
		
		//(({sem::IndexAccess.target=current} '[' index=Expression ']') | ({sem::FieldAccess.target=current} '.' field=Name))*
		public Alternatives getAlternatives_1() { return cAlternatives_1; }
		
		//({sem::IndexAccess.target=current} '[' index=Expression ']')
		public Group getGroup_1_0() { return cGroup_1_0; }
		
		//{sem::IndexAccess.target=current}
		public Action getIndexAccessTargetAction_1_0_0() { return cIndexAccessTargetAction_1_0_0; }
		
		//'['
		public Keyword getLeftSquareBracketKeyword_1_0_1() { return cLeftSquareBracketKeyword_1_0_1; }
		
		//index=Expression
		public Assignment getIndexAssignment_1_0_2() { return cIndexAssignment_1_0_2; }
		
		//Expression
		public RuleCall getIndexExpressionParserRuleCall_1_0_2_0() { return cIndexExpressionParserRuleCall_1_0_2_0; }
		
		//']'
		public Keyword getRightSquareBracketKeyword_1_0_3() { return cRightSquareBracketKeyword_1_0_3; }
		
		//({sem::FieldAccess.target=current} '.' field=Name)
		public Group getGroup_1_1() { return cGroup_1_1; }
		
		//{sem::FieldAccess.target=current}
		public Action getFieldAccessTargetAction_1_1_0() { return cFieldAccessTargetAction_1_1_0; }
		
		//'.'
		public Keyword getFullStopKeyword_1_1_1() { return cFullStopKeyword_1_1_1; }
		
		//field=Name
		public Assignment getFieldAssignment_1_1_2() { return cFieldAssignment_1_1_2; }
		
		//Name
		public RuleCall getFieldNameParserRuleCall_1_1_2_0() { return cFieldNameParserRuleCall_1_1_2_0; }
	}
	public class PrimaryElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Primary");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Group cGroup_0 = (Group)cAlternatives.eContents().get(0);
		private final Keyword cLeftParenthesisKeyword_0_0 = (Keyword)cGroup_0.eContents().get(0);
		private final RuleCall cExpressionParserRuleCall_0_1 = (RuleCall)cGroup_0.eContents().get(1);
		private final Keyword cRightParenthesisKeyword_0_2 = (Keyword)cGroup_0.eContents().get(2);
		private final Group cGroup_1 = (Group)cAlternatives.eContents().get(1);
		private final Action cIntLiteralAction_1_0 = (Action)cGroup_1.eContents().get(0);
		private final Assignment cValueAssignment_1_1 = (Assignment)cGroup_1.eContents().get(1);
		private final RuleCall cValueNumber32ParserRuleCall_1_1_0 = (RuleCall)cValueAssignment_1_1.eContents().get(0);
		private final Group cGroup_2 = (Group)cAlternatives.eContents().get(2);
		private final Action cBoolLiteralAction_2_0 = (Action)cGroup_2.eContents().get(0);
		private final Alternatives cAlternatives_2_1 = (Alternatives)cGroup_2.eContents().get(1);
		private final Assignment cValueAssignment_2_1_0 = (Assignment)cAlternatives_2_1.eContents().get(0);
		private final Keyword cValueTrueKeyword_2_1_0_0 = (Keyword)cValueAssignment_2_1_0.eContents().get(0);
		private final Keyword cFalseKeyword_2_1_1 = (Keyword)cAlternatives_2_1.eContents().get(1);
		private final Group cGroup_3 = (Group)cAlternatives.eContents().get(3);
		private final Action cNowhereLiteralAction_3_0 = (Action)cGroup_3.eContents().get(0);
		private final Keyword cNowhereKeyword_3_1 = (Keyword)cGroup_3.eContents().get(1);
		private final Group cGroup_4 = (Group)cAlternatives.eContents().get(4);
		private final Group cGroup_4_0 = (Group)cGroup_4.eContents().get(0);
		private final Group cGroup_4_0_0 = (Group)cGroup_4_0.eContents().get(0);
		private final Action cCallExpressionAction_4_0_0_0 = (Action)cGroup_4_0_0.eContents().get(0);
		private final Assignment cFunctionAssignment_4_0_0_1 = (Assignment)cGroup_4_0_0.eContents().get(1);
		private final CrossReference cFunctionSymbolCrossReference_4_0_0_1_0 = (CrossReference)cFunctionAssignment_4_0_0_1.eContents().get(0);
		private final RuleCall cFunctionSymbolNameParserRuleCall_4_0_0_1_0_1 = (RuleCall)cFunctionSymbolCrossReference_4_0_0_1_0.eContents().get(1);
		private final Keyword cLeftParenthesisKeyword_4_0_0_2 = (Keyword)cGroup_4_0_0.eContents().get(2);
		private final Group cGroup_4_1 = (Group)cGroup_4.eContents().get(1);
		private final Assignment cArgumentsAssignment_4_1_0 = (Assignment)cGroup_4_1.eContents().get(0);
		private final RuleCall cArgumentsExpressionParserRuleCall_4_1_0_0 = (RuleCall)cArgumentsAssignment_4_1_0.eContents().get(0);
		private final Group cGroup_4_1_1 = (Group)cGroup_4_1.eContents().get(1);
		private final Keyword cCommaKeyword_4_1_1_0 = (Keyword)cGroup_4_1_1.eContents().get(0);
		private final Assignment cArgumentsAssignment_4_1_1_1 = (Assignment)cGroup_4_1_1.eContents().get(1);
		private final RuleCall cArgumentsExpressionParserRuleCall_4_1_1_1_0 = (RuleCall)cArgumentsAssignment_4_1_1_1.eContents().get(0);
		private final Keyword cRightParenthesisKeyword_4_2 = (Keyword)cGroup_4.eContents().get(2);
		private final Group cGroup_5 = (Group)cAlternatives.eContents().get(5);
		private final Action cReferenceAction_5_0 = (Action)cGroup_5.eContents().get(0);
		private final Assignment cSymbolAssignment_5_1 = (Assignment)cGroup_5.eContents().get(1);
		private final CrossReference cSymbolSymbolCrossReference_5_1_0 = (CrossReference)cSymbolAssignment_5_1.eContents().get(0);
		private final RuleCall cSymbolSymbolNameParserRuleCall_5_1_0_1 = (RuleCall)cSymbolSymbolCrossReference_5_1_0.eContents().get(1);
		
		//Primary returns sem::Expression:
		//    '(' Expression ')' |
		//    {sem::IntLiteral} value=Number32 |
		//    {sem::BoolLiteral} (value?='true' | 'false') |
		//    {sem::NowhereLiteral} 'nowhere' |
		//    =>({sem::CallExpression} function=[sem::Symbol|Name] '(') (arguments+=Expression (',' arguments+=Expression)*)? ')' |
		//    {sem::Reference} symbol=[sem::Symbol|Name];
		@Override public ParserRule getRule() { return rule; }
		
		//'(' Expression ')' |
		//{sem::IntLiteral} value=Number32 |
		//{sem::BoolLiteral} (value?='true' | 'false') |
		//{sem::NowhereLiteral} 'nowhere' |
		//=>({sem::CallExpression} function=[sem::Symbol|Name] '(') (arguments+=Expression (',' arguments+=Expression)*)? ')' |
		//{sem::Reference} symbol=[sem::Symbol|Name]
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'(' Expression ')'
		public Group getGroup_0() { return cGroup_0; }
		
		//'('
		public Keyword getLeftParenthesisKeyword_0_0() { return cLeftParenthesisKeyword_0_0; }
		
		//Expression
		public RuleCall getExpressionParserRuleCall_0_1() { return cExpressionParserRuleCall_0_1; }
		
		//')'
		public Keyword getRightParenthesisKeyword_0_2() { return cRightParenthesisKeyword_0_2; }
		
		//{sem::IntLiteral} value=Number32
		public Group getGroup_1() { return cGroup_1; }
		
		//{sem::IntLiteral}
		public Action getIntLiteralAction_1_0() { return cIntLiteralAction_1_0; }
		
		//value=Number32
		public Assignment getValueAssignment_1_1() { return cValueAssignment_1_1; }
		
		//Number32
		public RuleCall getValueNumber32ParserRuleCall_1_1_0() { return cValueNumber32ParserRuleCall_1_1_0; }
		
		//{sem::BoolLiteral} (value?='true' | 'false')
		public Group getGroup_2() { return cGroup_2; }
		
		//{sem::BoolLiteral}
		public Action getBoolLiteralAction_2_0() { return cBoolLiteralAction_2_0; }
		
		//(value?='true' | 'false')
		public Alternatives getAlternatives_2_1() { return cAlternatives_2_1; }
		
		//value?='true'
		public Assignment getValueAssignment_2_1_0() { return cValueAssignment_2_1_0; }
		
		//'true'
		public Keyword getValueTrueKeyword_2_1_0_0() { return cValueTrueKeyword_2_1_0_0; }
		
		//'false'
		public Keyword getFalseKeyword_2_1_1() { return cFalseKeyword_2_1_1; }
		
		//{sem::NowhereLiteral} 'nowhere'
		public Group getGroup_3() { return cGroup_3; }
		
		//{sem::NowhereLiteral}
		public Action getNowhereLiteralAction_3_0() { return cNowhereLiteralAction_3_0; }
		
		//'nowhere'
		public Keyword getNowhereKeyword_3_1() { return cNowhereKeyword_3_1; }
		
		//=>({sem::CallExpression} function=[sem::Symbol|Name] '(') (arguments+=Expression (',' arguments+=Expression)*)? ')'
		public Group getGroup_4() { return cGroup_4; }
		
		//=>({sem::CallExpression} function=[sem::Symbol|Name] '(')
		public Group getGroup_4_0() { return cGroup_4_0; }
		
		//{sem::CallExpression} function=[sem::Symbol|Name] '('
		public Group getGroup_4_0_0() { return cGroup_4_0_0; }
		
		//{sem::CallExpression}
		public Action getCallExpressionAction_4_0_0_0() { return cCallExpressionAction_4_0_0_0; }
		
		//function=[sem::Symbol|Name]
		public Assignment getFunctionAssignment_4_0_0_1() { return cFunctionAssignment_4_0_0_1; }
		
		//[sem::Symbol|Name]
		public CrossReference getFunctionSymbolCrossReference_4_0_0_1_0() { return cFunctionSymbolCrossReference_4_0_0_1_0; }
		
		//Name
		public RuleCall getFunctionSymbolNameParserRuleCall_4_0_0_1_0_1() { return cFunctionSymbolNameParserRuleCall_4_0_0_1_0_1; }
		
		//'('
		public Keyword getLeftParenthesisKeyword_4_0_0_2() { return cLeftParenthesisKeyword_4_0_0_2; }
		
		//(arguments+=Expression (',' arguments+=Expression)*)?
		public Group getGroup_4_1() { return cGroup_4_1; }
		
		//arguments+=Expression
		public Assignment getArgumentsAssignment_4_1_0() { return cArgumentsAssignment_4_1_0; }
		
		//Expression
		public RuleCall getArgumentsExpressionParserRuleCall_4_1_0_0() { return cArgumentsExpressionParserRuleCall_4_1_0_0; }
		
		//(',' arguments+=Expression)*
		public Group getGroup_4_1_1() { return cGroup_4_1_1; }
		
		//','
		public Keyword getCommaKeyword_4_1_1_0() { return cCommaKeyword_4_1_1_0; }
		
		//arguments+=Expression
		public Assignment getArgumentsAssignment_4_1_1_1() { return cArgumentsAssignment_4_1_1_1; }
		
		//Expression
		public RuleCall getArgumentsExpressionParserRuleCall_4_1_1_1_0() { return cArgumentsExpressionParserRuleCall_4_1_1_1_0; }
		
		//')'
		public Keyword getRightParenthesisKeyword_4_2() { return cRightParenthesisKeyword_4_2; }
		
		//{sem::Reference} symbol=[sem::Symbol|Name]
		public Group getGroup_5() { return cGroup_5; }
		
		//{sem::Reference}
		public Action getReferenceAction_5_0() { return cReferenceAction_5_0; }
		
		//symbol=[sem::Symbol|Name]
		public Assignment getSymbolAssignment_5_1() { return cSymbolAssignment_5_1; }
		
		//[sem::Symbol|Name]
		public CrossReference getSymbolSymbolCrossReference_5_1_0() { return cSymbolSymbolCrossReference_5_1_0; }
		
		//Name
		public RuleCall getSymbolSymbolNameParserRuleCall_5_1_0_1() { return cSymbolSymbolNameParserRuleCall_5_1_0_1; }
	}
	public class ScenarioElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Scenario");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cScenarioKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cNameAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cNameNameParserRuleCall_1_0 = (RuleCall)cNameAssignment_1.eContents().get(0);
		private final Assignment cTitleAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final RuleCall cTitleSTRINGTerminalRuleCall_2_0 = (RuleCall)cTitleAssignment_2.eContents().get(0);
		private final Keyword cPlatformKeyword_3 = (Keyword)cGroup.eContents().get(3);
		private final Assignment cPlatformAssignment_4 = (Assignment)cGroup.eContents().get(4);
		private final RuleCall cPlatformQNameParserRuleCall_4_0 = (RuleCall)cPlatformAssignment_4.eContents().get(0);
		private final Assignment cImportsAssignment_5 = (Assignment)cGroup.eContents().get(5);
		private final RuleCall cImportsImportParserRuleCall_5_0 = (RuleCall)cImportsAssignment_5.eContents().get(0);
		private final Assignment cItemsAssignment_6 = (Assignment)cGroup.eContents().get(6);
		private final RuleCall cItemsScenarioItemParserRuleCall_6_0 = (RuleCall)cItemsAssignment_6.eContents().get(0);
		
		///* ---- scenarios ---- */
		//Scenario returns scn::Scenario:
		//    'scenario' name=Name (title=STRING)?
		//    'platform' platform=QName
		//    imports+=Import*
		//    items+=ScenarioItem*;
		@Override public ParserRule getRule() { return rule; }
		
		//'scenario' name=Name (title=STRING)?
		//'platform' platform=QName
		//imports+=Import*
		//items+=ScenarioItem*
		public Group getGroup() { return cGroup; }
		
		//'scenario'
		public Keyword getScenarioKeyword_0() { return cScenarioKeyword_0; }
		
		//name=Name
		public Assignment getNameAssignment_1() { return cNameAssignment_1; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_1_0() { return cNameNameParserRuleCall_1_0; }
		
		//(title=STRING)?
		public Assignment getTitleAssignment_2() { return cTitleAssignment_2; }
		
		//STRING
		public RuleCall getTitleSTRINGTerminalRuleCall_2_0() { return cTitleSTRINGTerminalRuleCall_2_0; }
		
		//'platform'
		public Keyword getPlatformKeyword_3() { return cPlatformKeyword_3; }
		
		//platform=QName
		public Assignment getPlatformAssignment_4() { return cPlatformAssignment_4; }
		
		//QName
		public RuleCall getPlatformQNameParserRuleCall_4_0() { return cPlatformQNameParserRuleCall_4_0; }
		
		//imports+=Import*
		public Assignment getImportsAssignment_5() { return cImportsAssignment_5; }
		
		//Import
		public RuleCall getImportsImportParserRuleCall_5_0() { return cImportsImportParserRuleCall_5_0; }
		
		//items+=ScenarioItem*
		public Assignment getItemsAssignment_6() { return cItemsAssignment_6; }
		
		//ScenarioItem
		public RuleCall getItemsScenarioItemParserRuleCall_6_0() { return cItemsScenarioItemParserRuleCall_6_0; }
	}
	public class ScenarioItemElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.ScenarioItem");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final RuleCall cScenarioParamParserRuleCall_0 = (RuleCall)cAlternatives.eContents().get(0);
		private final RuleCall cKnobSettingParserRuleCall_1 = (RuleCall)cAlternatives.eContents().get(1);
		private final RuleCall cMemoryParserRuleCall_2 = (RuleCall)cAlternatives.eContents().get(2);
		private final RuleCall cVCpuParserRuleCall_3 = (RuleCall)cAlternatives.eContents().get(3);
		private final RuleCall cHostParserRuleCall_4 = (RuleCall)cAlternatives.eContents().get(4);
		private final RuleCall cHostUseParserRuleCall_5 = (RuleCall)cAlternatives.eContents().get(5);
		private final RuleCall cRoutineParserRuleCall_6 = (RuleCall)cAlternatives.eContents().get(6);
		private final RuleCall cEventDeclarationParserRuleCall_7 = (RuleCall)cAlternatives.eContents().get(7);
		private final RuleCall cCheckDeclarationParserRuleCall_8 = (RuleCall)cAlternatives.eContents().get(8);
		private final RuleCall cStoryParserRuleCall_9 = (RuleCall)cAlternatives.eContents().get(9);
		private final RuleCall cCompareParserRuleCall_10 = (RuleCall)cAlternatives.eContents().get(10);
		private final RuleCall cWithoutParserRuleCall_11 = (RuleCall)cAlternatives.eContents().get(11);
		private final RuleCall cSymmetricParserRuleCall_12 = (RuleCall)cAlternatives.eContents().get(12);
		private final RuleCall cNoteParserRuleCall_13 = (RuleCall)cAlternatives.eContents().get(13);
		private final RuleCall cObjectDeclarationParserRuleCall_14 = (RuleCall)cAlternatives.eContents().get(14);
		
		//ScenarioItem returns scn::ScenarioItem:
		//    ScenarioParam | KnobSetting | Memory | VCpu | Host | HostUse | Routine | EventDeclaration | CheckDeclaration | Story |
		//    Compare | Without | Symmetric | Note | ObjectDeclaration;
		@Override public ParserRule getRule() { return rule; }
		
		//ScenarioParam | KnobSetting | Memory | VCpu | Host | HostUse | Routine | EventDeclaration | CheckDeclaration | Story |
		//Compare | Without | Symmetric | Note | ObjectDeclaration
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//ScenarioParam
		public RuleCall getScenarioParamParserRuleCall_0() { return cScenarioParamParserRuleCall_0; }
		
		//KnobSetting
		public RuleCall getKnobSettingParserRuleCall_1() { return cKnobSettingParserRuleCall_1; }
		
		//Memory
		public RuleCall getMemoryParserRuleCall_2() { return cMemoryParserRuleCall_2; }
		
		//VCpu
		public RuleCall getVCpuParserRuleCall_3() { return cVCpuParserRuleCall_3; }
		
		//Host
		public RuleCall getHostParserRuleCall_4() { return cHostParserRuleCall_4; }
		
		//HostUse
		public RuleCall getHostUseParserRuleCall_5() { return cHostUseParserRuleCall_5; }
		
		//Routine
		public RuleCall getRoutineParserRuleCall_6() { return cRoutineParserRuleCall_6; }
		
		//EventDeclaration
		public RuleCall getEventDeclarationParserRuleCall_7() { return cEventDeclarationParserRuleCall_7; }
		
		//CheckDeclaration
		public RuleCall getCheckDeclarationParserRuleCall_8() { return cCheckDeclarationParserRuleCall_8; }
		
		//Story
		public RuleCall getStoryParserRuleCall_9() { return cStoryParserRuleCall_9; }
		
		//Compare
		public RuleCall getCompareParserRuleCall_10() { return cCompareParserRuleCall_10; }
		
		//Without
		public RuleCall getWithoutParserRuleCall_11() { return cWithoutParserRuleCall_11; }
		
		//Symmetric
		public RuleCall getSymmetricParserRuleCall_12() { return cSymmetricParserRuleCall_12; }
		
		//Note
		public RuleCall getNoteParserRuleCall_13() { return cNoteParserRuleCall_13; }
		
		//ObjectDeclaration
		public RuleCall getObjectDeclarationParserRuleCall_14() { return cObjectDeclarationParserRuleCall_14; }
	}
	public class ScenarioParamElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.ScenarioParam");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cParamKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cNameAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cNameNameParserRuleCall_1_0 = (RuleCall)cNameAssignment_1.eContents().get(0);
		private final Keyword cColonKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final Assignment cTypeAssignment_3 = (Assignment)cGroup.eContents().get(3);
		private final RuleCall cTypeTypeRefParserRuleCall_3_0 = (RuleCall)cTypeAssignment_3.eContents().get(0);
		private final Keyword cEqualsSignKeyword_4 = (Keyword)cGroup.eContents().get(4);
		private final Assignment cValueAssignment_5 = (Assignment)cGroup.eContents().get(5);
		private final RuleCall cValueExpressionParserRuleCall_5_0 = (RuleCall)cValueAssignment_5.eContents().get(0);
		private final Assignment cOpenAssignment_6 = (Assignment)cGroup.eContents().get(6);
		private final Keyword cOpenOpenKeyword_6_0 = (Keyword)cOpenAssignment_6.eContents().get(0);
		
		//ScenarioParam returns scn::ScenarioParam:
		//    'param' name=Name ':' type=TypeRef '=' value=Expression (open?='open')?;
		@Override public ParserRule getRule() { return rule; }
		
		//'param' name=Name ':' type=TypeRef '=' value=Expression (open?='open')?
		public Group getGroup() { return cGroup; }
		
		//'param'
		public Keyword getParamKeyword_0() { return cParamKeyword_0; }
		
		//name=Name
		public Assignment getNameAssignment_1() { return cNameAssignment_1; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_1_0() { return cNameNameParserRuleCall_1_0; }
		
		//':'
		public Keyword getColonKeyword_2() { return cColonKeyword_2; }
		
		//type=TypeRef
		public Assignment getTypeAssignment_3() { return cTypeAssignment_3; }
		
		//TypeRef
		public RuleCall getTypeTypeRefParserRuleCall_3_0() { return cTypeTypeRefParserRuleCall_3_0; }
		
		//'='
		public Keyword getEqualsSignKeyword_4() { return cEqualsSignKeyword_4; }
		
		//value=Expression
		public Assignment getValueAssignment_5() { return cValueAssignment_5; }
		
		//Expression
		public RuleCall getValueExpressionParserRuleCall_5_0() { return cValueExpressionParserRuleCall_5_0; }
		
		//(open?='open')?
		public Assignment getOpenAssignment_6() { return cOpenAssignment_6; }
		
		//'open'
		public Keyword getOpenOpenKeyword_6_0() { return cOpenOpenKeyword_6_0; }
	}
	public class KnobSettingElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.KnobSetting");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cKnobKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cKnobAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final CrossReference cKnobKnobCrossReference_1_0 = (CrossReference)cKnobAssignment_1.eContents().get(0);
		private final RuleCall cKnobKnobNameParserRuleCall_1_0_1 = (RuleCall)cKnobKnobCrossReference_1_0.eContents().get(1);
		private final Alternatives cAlternatives_2 = (Alternatives)cGroup.eContents().get(2);
		private final Group cGroup_2_0 = (Group)cAlternatives_2.eContents().get(0);
		private final Keyword cEqualsSignKeyword_2_0_0 = (Keyword)cGroup_2_0.eContents().get(0);
		private final Assignment cValueAssignment_2_0_1 = (Assignment)cGroup_2_0.eContents().get(1);
		private final RuleCall cValueExpressionParserRuleCall_2_0_1_0 = (RuleCall)cValueAssignment_2_0_1.eContents().get(0);
		private final Assignment cOpenAssignment_2_1 = (Assignment)cAlternatives_2.eContents().get(1);
		private final Keyword cOpenOpenKeyword_2_1_0 = (Keyword)cOpenAssignment_2_1.eContents().get(0);
		
		//KnobSetting returns scn::KnobSetting:
		//    'knob' knob=[sem::Knob|Name] ('=' value=Expression | open?='open');
		@Override public ParserRule getRule() { return rule; }
		
		//'knob' knob=[sem::Knob|Name] ('=' value=Expression | open?='open')
		public Group getGroup() { return cGroup; }
		
		//'knob'
		public Keyword getKnobKeyword_0() { return cKnobKeyword_0; }
		
		//knob=[sem::Knob|Name]
		public Assignment getKnobAssignment_1() { return cKnobAssignment_1; }
		
		//[sem::Knob|Name]
		public CrossReference getKnobKnobCrossReference_1_0() { return cKnobKnobCrossReference_1_0; }
		
		//Name
		public RuleCall getKnobKnobNameParserRuleCall_1_0_1() { return cKnobKnobNameParserRuleCall_1_0_1; }
		
		//('=' value=Expression | open?='open')
		public Alternatives getAlternatives_2() { return cAlternatives_2; }
		
		//'=' value=Expression
		public Group getGroup_2_0() { return cGroup_2_0; }
		
		//'='
		public Keyword getEqualsSignKeyword_2_0_0() { return cEqualsSignKeyword_2_0_0; }
		
		//value=Expression
		public Assignment getValueAssignment_2_0_1() { return cValueAssignment_2_0_1; }
		
		//Expression
		public RuleCall getValueExpressionParserRuleCall_2_0_1_0() { return cValueExpressionParserRuleCall_2_0_1_0; }
		
		//open?='open'
		public Assignment getOpenAssignment_2_1() { return cOpenAssignment_2_1; }
		
		//'open'
		public Keyword getOpenOpenKeyword_2_1_0() { return cOpenOpenKeyword_2_1_0; }
	}
	public class MemoryElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Memory");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Action cMemoryAction_0 = (Action)cGroup.eContents().get(0);
		private final Keyword cMemoryKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Keyword cLeftCurlyBracketKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final Assignment cVariablesAssignment_3 = (Assignment)cGroup.eContents().get(3);
		private final RuleCall cVariablesVariableParserRuleCall_3_0 = (RuleCall)cVariablesAssignment_3.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_4 = (Keyword)cGroup.eContents().get(4);
		
		//Memory returns scn::Memory:
		//    {scn::Memory} 'memory' '{' variables+=Variable* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//{scn::Memory} 'memory' '{' variables+=Variable* '}'
		public Group getGroup() { return cGroup; }
		
		//{scn::Memory}
		public Action getMemoryAction_0() { return cMemoryAction_0; }
		
		//'memory'
		public Keyword getMemoryKeyword_1() { return cMemoryKeyword_1; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_2() { return cLeftCurlyBracketKeyword_2; }
		
		//variables+=Variable*
		public Assignment getVariablesAssignment_3() { return cVariablesAssignment_3; }
		
		//Variable
		public RuleCall getVariablesVariableParserRuleCall_3_0() { return cVariablesVariableParserRuleCall_3_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_4() { return cRightCurlyBracketKeyword_4; }
	}
	public class ObjectDeclarationElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.ObjectDeclaration");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cTypeAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final CrossReference cTypeEntityTypeCrossReference_0_0 = (CrossReference)cTypeAssignment_0.eContents().get(0);
		private final RuleCall cTypeEntityTypeIDTerminalRuleCall_0_0_1 = (RuleCall)cTypeEntityTypeCrossReference_0_0.eContents().get(1);
		private final Assignment cObjectsAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cObjectsEntityObjectParserRuleCall_1_0 = (RuleCall)cObjectsAssignment_1.eContents().get(0);
		private final Group cGroup_2 = (Group)cGroup.eContents().get(2);
		private final Keyword cCommaKeyword_2_0 = (Keyword)cGroup_2.eContents().get(0);
		private final Assignment cObjectsAssignment_2_1 = (Assignment)cGroup_2.eContents().get(1);
		private final RuleCall cObjectsEntityObjectParserRuleCall_2_1_0 = (RuleCall)cObjectsAssignment_2_1.eContents().get(0);
		
		//ObjectDeclaration returns scn::ObjectDeclaration:
		//    type=[sem::EntityType|ID] objects+=EntityObject (',' objects+=EntityObject)*;
		@Override public ParserRule getRule() { return rule; }
		
		//type=[sem::EntityType|ID] objects+=EntityObject (',' objects+=EntityObject)*
		public Group getGroup() { return cGroup; }
		
		//type=[sem::EntityType|ID]
		public Assignment getTypeAssignment_0() { return cTypeAssignment_0; }
		
		//[sem::EntityType|ID]
		public CrossReference getTypeEntityTypeCrossReference_0_0() { return cTypeEntityTypeCrossReference_0_0; }
		
		//ID
		public RuleCall getTypeEntityTypeIDTerminalRuleCall_0_0_1() { return cTypeEntityTypeIDTerminalRuleCall_0_0_1; }
		
		//objects+=EntityObject
		public Assignment getObjectsAssignment_1() { return cObjectsAssignment_1; }
		
		//EntityObject
		public RuleCall getObjectsEntityObjectParserRuleCall_1_0() { return cObjectsEntityObjectParserRuleCall_1_0; }
		
		//(',' objects+=EntityObject)*
		public Group getGroup_2() { return cGroup_2; }
		
		//','
		public Keyword getCommaKeyword_2_0() { return cCommaKeyword_2_0; }
		
		//objects+=EntityObject
		public Assignment getObjectsAssignment_2_1() { return cObjectsAssignment_2_1; }
		
		//EntityObject
		public RuleCall getObjectsEntityObjectParserRuleCall_2_1_0() { return cObjectsEntityObjectParserRuleCall_2_1_0; }
	}
	public class EntityObjectElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.EntityObject");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cNameAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cNameNameParserRuleCall_0_0 = (RuleCall)cNameAssignment_0.eContents().get(0);
		private final Group cGroup_1 = (Group)cGroup.eContents().get(1);
		private final Keyword cLeftCurlyBracketKeyword_1_0 = (Keyword)cGroup_1.eContents().get(0);
		private final Assignment cSettingsAssignment_1_1 = (Assignment)cGroup_1.eContents().get(1);
		private final RuleCall cSettingsSettingParserRuleCall_1_1_0 = (RuleCall)cSettingsAssignment_1_1.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_1_2 = (Keyword)cGroup_1.eContents().get(2);
		
		//EntityObject returns scn::EntityObject:
		//    name=Name ('{' settings+=Setting* '}')?;
		@Override public ParserRule getRule() { return rule; }
		
		//name=Name ('{' settings+=Setting* '}')?
		public Group getGroup() { return cGroup; }
		
		//name=Name
		public Assignment getNameAssignment_0() { return cNameAssignment_0; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_0_0() { return cNameNameParserRuleCall_0_0; }
		
		//('{' settings+=Setting* '}')?
		public Group getGroup_1() { return cGroup_1; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_1_0() { return cLeftCurlyBracketKeyword_1_0; }
		
		//settings+=Setting*
		public Assignment getSettingsAssignment_1_1() { return cSettingsAssignment_1_1; }
		
		//Setting
		public RuleCall getSettingsSettingParserRuleCall_1_1_0() { return cSettingsSettingParserRuleCall_1_1_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_1_2() { return cRightCurlyBracketKeyword_1_2; }
	}
	public class SettingElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Setting");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cPlaceAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cPlacePlaceParserRuleCall_0_0 = (RuleCall)cPlaceAssignment_0.eContents().get(0);
		private final Group cGroup_1 = (Group)cGroup.eContents().get(1);
		private final Keyword cEqualsSignKeyword_1_0 = (Keyword)cGroup_1.eContents().get(0);
		private final Assignment cValueAssignment_1_1 = (Assignment)cGroup_1.eContents().get(1);
		private final RuleCall cValueExpressionParserRuleCall_1_1_0 = (RuleCall)cValueAssignment_1_1.eContents().get(0);
		private final Keyword cSemicolonKeyword_2 = (Keyword)cGroup.eContents().get(2);
		
		//Setting returns scn::Setting:
		//    place=Place ('=' value=Expression)? ';'?;
		@Override public ParserRule getRule() { return rule; }
		
		//place=Place ('=' value=Expression)? ';'?
		public Group getGroup() { return cGroup; }
		
		//place=Place
		public Assignment getPlaceAssignment_0() { return cPlaceAssignment_0; }
		
		//Place
		public RuleCall getPlacePlaceParserRuleCall_0_0() { return cPlacePlaceParserRuleCall_0_0; }
		
		//('=' value=Expression)?
		public Group getGroup_1() { return cGroup_1; }
		
		//'='
		public Keyword getEqualsSignKeyword_1_0() { return cEqualsSignKeyword_1_0; }
		
		//value=Expression
		public Assignment getValueAssignment_1_1() { return cValueAssignment_1_1; }
		
		//Expression
		public RuleCall getValueExpressionParserRuleCall_1_1_0() { return cValueExpressionParserRuleCall_1_1_0; }
		
		//';'?
		public Keyword getSemicolonKeyword_2() { return cSemicolonKeyword_2; }
	}
	public class PlaceElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Place");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final RuleCall cNameReferenceParserRuleCall_0 = (RuleCall)cGroup.eContents().get(0);
		private final Alternatives cAlternatives_1 = (Alternatives)cGroup.eContents().get(1);
		private final Group cGroup_1_0 = (Group)cAlternatives_1.eContents().get(0);
		private final Action cIndexAccessTargetAction_1_0_0 = (Action)cGroup_1_0.eContents().get(0);
		private final Keyword cLeftSquareBracketKeyword_1_0_1 = (Keyword)cGroup_1_0.eContents().get(1);
		private final Assignment cIndexAssignment_1_0_2 = (Assignment)cGroup_1_0.eContents().get(2);
		private final RuleCall cIndexExpressionParserRuleCall_1_0_2_0 = (RuleCall)cIndexAssignment_1_0_2.eContents().get(0);
		private final Keyword cRightSquareBracketKeyword_1_0_3 = (Keyword)cGroup_1_0.eContents().get(3);
		private final Group cGroup_1_1 = (Group)cAlternatives_1.eContents().get(1);
		private final Action cFieldAccessTargetAction_1_1_0 = (Action)cGroup_1_1.eContents().get(0);
		private final Keyword cFullStopKeyword_1_1_1 = (Keyword)cGroup_1_1.eContents().get(1);
		private final Assignment cFieldAssignment_1_1_2 = (Assignment)cGroup_1_1.eContents().get(2);
		private final RuleCall cFieldNameParserRuleCall_1_1_2_0 = (RuleCall)cFieldAssignment_1_1_2.eContents().get(0);
		
		//Place returns sem::Expression:
		//    NameReference (({sem::IndexAccess.target=current} '[' index=Expression ']') | ({sem::FieldAccess.target=current} '.' field=Name))*;
		@Override public ParserRule getRule() { return rule; }
		
		//NameReference (({sem::IndexAccess.target=current} '[' index=Expression ']') | ({sem::FieldAccess.target=current} '.' field=Name))*
		public Group getGroup() { return cGroup; }
		
		//NameReference
		public RuleCall getNameReferenceParserRuleCall_0() { return cNameReferenceParserRuleCall_0; }
		
		//(({sem::IndexAccess.target=current} '[' index=Expression ']') | ({sem::FieldAccess.target=current} '.' field=Name))*
		public Alternatives getAlternatives_1() { return cAlternatives_1; }
		
		//({sem::IndexAccess.target=current} '[' index=Expression ']')
		public Group getGroup_1_0() { return cGroup_1_0; }
		
		//{sem::IndexAccess.target=current}
		public Action getIndexAccessTargetAction_1_0_0() { return cIndexAccessTargetAction_1_0_0; }
		
		//'['
		public Keyword getLeftSquareBracketKeyword_1_0_1() { return cLeftSquareBracketKeyword_1_0_1; }
		
		//index=Expression
		public Assignment getIndexAssignment_1_0_2() { return cIndexAssignment_1_0_2; }
		
		//Expression
		public RuleCall getIndexExpressionParserRuleCall_1_0_2_0() { return cIndexExpressionParserRuleCall_1_0_2_0; }
		
		//']'
		public Keyword getRightSquareBracketKeyword_1_0_3() { return cRightSquareBracketKeyword_1_0_3; }
		
		//({sem::FieldAccess.target=current} '.' field=Name)
		public Group getGroup_1_1() { return cGroup_1_1; }
		
		//{sem::FieldAccess.target=current}
		public Action getFieldAccessTargetAction_1_1_0() { return cFieldAccessTargetAction_1_1_0; }
		
		//'.'
		public Keyword getFullStopKeyword_1_1_1() { return cFullStopKeyword_1_1_1; }
		
		//field=Name
		public Assignment getFieldAssignment_1_1_2() { return cFieldAssignment_1_1_2; }
		
		//Name
		public RuleCall getFieldNameParserRuleCall_1_1_2_0() { return cFieldNameParserRuleCall_1_1_2_0; }
	}
	public class NameReferenceElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.NameReference");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Action cReferenceAction_0 = (Action)cGroup.eContents().get(0);
		private final Assignment cSymbolAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final CrossReference cSymbolSymbolCrossReference_1_0 = (CrossReference)cSymbolAssignment_1.eContents().get(0);
		private final RuleCall cSymbolSymbolNameParserRuleCall_1_0_1 = (RuleCall)cSymbolSymbolCrossReference_1_0.eContents().get(1);
		
		//NameReference returns sem::Expression:
		//    {sem::Reference} symbol=[sem::Symbol|Name];
		@Override public ParserRule getRule() { return rule; }
		
		//{sem::Reference} symbol=[sem::Symbol|Name]
		public Group getGroup() { return cGroup; }
		
		//{sem::Reference}
		public Action getReferenceAction_0() { return cReferenceAction_0; }
		
		//symbol=[sem::Symbol|Name]
		public Assignment getSymbolAssignment_1() { return cSymbolAssignment_1; }
		
		//[sem::Symbol|Name]
		public CrossReference getSymbolSymbolCrossReference_1_0() { return cSymbolSymbolCrossReference_1_0; }
		
		//Name
		public RuleCall getSymbolSymbolNameParserRuleCall_1_0_1() { return cSymbolSymbolNameParserRuleCall_1_0_1; }
	}
	public class VCpuElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.VCpu");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cVcpuKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cNameAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cNameNameParserRuleCall_1_0 = (RuleCall)cNameAssignment_1.eContents().get(0);
		private final Group cGroup_2 = (Group)cGroup.eContents().get(2);
		private final Keyword cCpuKeyword_2_0 = (Keyword)cGroup_2.eContents().get(0);
		private final Assignment cCpuAssignment_2_1 = (Assignment)cGroup_2.eContents().get(1);
		private final RuleCall cCpuNameParserRuleCall_2_1_0 = (RuleCall)cCpuAssignment_2_1.eContents().get(0);
		private final Group cGroup_3 = (Group)cGroup.eContents().get(3);
		private final Keyword cCoreKeyword_3_0 = (Keyword)cGroup_3.eContents().get(0);
		private final Assignment cCoreAssignment_3_1 = (Assignment)cGroup_3.eContents().get(1);
		private final RuleCall cCoreNameParserRuleCall_3_1_0 = (RuleCall)cCoreAssignment_3_1.eContents().get(0);
		private final Keyword cLeftCurlyBracketKeyword_4 = (Keyword)cGroup.eContents().get(4);
		private final Alternatives cAlternatives_5 = (Alternatives)cGroup.eContents().get(5);
		private final Group cGroup_5_0 = (Group)cAlternatives_5.eContents().get(0);
		private final Keyword cStartKeyword_5_0_0 = (Keyword)cGroup_5_0.eContents().get(0);
		private final Keyword cLeftCurlyBracketKeyword_5_0_1 = (Keyword)cGroup_5_0.eContents().get(1);
		private final Assignment cSettingsAssignment_5_0_2 = (Assignment)cGroup_5_0.eContents().get(2);
		private final RuleCall cSettingsSettingParserRuleCall_5_0_2_0 = (RuleCall)cSettingsAssignment_5_0_2.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_5_0_3 = (Keyword)cGroup_5_0.eContents().get(3);
		private final Assignment cBlocksAssignment_5_1 = (Assignment)cAlternatives_5.eContents().get(1);
		private final RuleCall cBlocksTaskParserRuleCall_5_1_0 = (RuleCall)cBlocksAssignment_5_1.eContents().get(0);
		private final Assignment cBlocksAssignment_5_2 = (Assignment)cAlternatives_5.eContents().get(2);
		private final RuleCall cBlocksHandlerParserRuleCall_5_2_0 = (RuleCall)cBlocksAssignment_5_2.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_6 = (Keyword)cGroup.eContents().get(6);
		
		//VCpu returns scn::VCpu:
		//    'vcpu' name=Name ('cpu' cpu=Name)? ('core' core=Name)? '{'
		//        ('start' '{' settings+=Setting* '}' | blocks+=Task | blocks+=Handler)*
		//    '}';
		@Override public ParserRule getRule() { return rule; }
		
		//'vcpu' name=Name ('cpu' cpu=Name)? ('core' core=Name)? '{'
		//    ('start' '{' settings+=Setting* '}' | blocks+=Task | blocks+=Handler)*
		//'}'
		public Group getGroup() { return cGroup; }
		
		//'vcpu'
		public Keyword getVcpuKeyword_0() { return cVcpuKeyword_0; }
		
		//name=Name
		public Assignment getNameAssignment_1() { return cNameAssignment_1; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_1_0() { return cNameNameParserRuleCall_1_0; }
		
		//('cpu' cpu=Name)?
		public Group getGroup_2() { return cGroup_2; }
		
		//'cpu'
		public Keyword getCpuKeyword_2_0() { return cCpuKeyword_2_0; }
		
		//cpu=Name
		public Assignment getCpuAssignment_2_1() { return cCpuAssignment_2_1; }
		
		//Name
		public RuleCall getCpuNameParserRuleCall_2_1_0() { return cCpuNameParserRuleCall_2_1_0; }
		
		//('core' core=Name)?
		public Group getGroup_3() { return cGroup_3; }
		
		//'core'
		public Keyword getCoreKeyword_3_0() { return cCoreKeyword_3_0; }
		
		//core=Name
		public Assignment getCoreAssignment_3_1() { return cCoreAssignment_3_1; }
		
		//Name
		public RuleCall getCoreNameParserRuleCall_3_1_0() { return cCoreNameParserRuleCall_3_1_0; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_4() { return cLeftCurlyBracketKeyword_4; }
		
		//('start' '{' settings+=Setting* '}' | blocks+=Task | blocks+=Handler)*
		public Alternatives getAlternatives_5() { return cAlternatives_5; }
		
		//'start' '{' settings+=Setting* '}'
		public Group getGroup_5_0() { return cGroup_5_0; }
		
		//'start'
		public Keyword getStartKeyword_5_0_0() { return cStartKeyword_5_0_0; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_5_0_1() { return cLeftCurlyBracketKeyword_5_0_1; }
		
		//settings+=Setting*
		public Assignment getSettingsAssignment_5_0_2() { return cSettingsAssignment_5_0_2; }
		
		//Setting
		public RuleCall getSettingsSettingParserRuleCall_5_0_2_0() { return cSettingsSettingParserRuleCall_5_0_2_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_5_0_3() { return cRightCurlyBracketKeyword_5_0_3; }
		
		//blocks+=Task
		public Assignment getBlocksAssignment_5_1() { return cBlocksAssignment_5_1; }
		
		//Task
		public RuleCall getBlocksTaskParserRuleCall_5_1_0() { return cBlocksTaskParserRuleCall_5_1_0; }
		
		//blocks+=Handler
		public Assignment getBlocksAssignment_5_2() { return cBlocksAssignment_5_2; }
		
		//Handler
		public RuleCall getBlocksHandlerParserRuleCall_5_2_0() { return cBlocksHandlerParserRuleCall_5_2_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_6() { return cRightCurlyBracketKeyword_6; }
	}
	public class TaskElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Task");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Action cTaskAction_0 = (Action)cGroup.eContents().get(0);
		private final Keyword cTaskKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final RuleCall cBodyParserRuleCall_2 = (RuleCall)cGroup.eContents().get(2);
		
		//Task returns scn::Task:
		//    {scn::Task} 'task' Body;
		@Override public ParserRule getRule() { return rule; }
		
		//{scn::Task} 'task' Body
		public Group getGroup() { return cGroup; }
		
		//{scn::Task}
		public Action getTaskAction_0() { return cTaskAction_0; }
		
		//'task'
		public Keyword getTaskKeyword_1() { return cTaskKeyword_1; }
		
		//Body
		public RuleCall getBodyParserRuleCall_2() { return cBodyParserRuleCall_2; }
	}
	public class HandlerElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Handler");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cHandlerKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cTriggerAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cTriggerPrimaryParserRuleCall_1_0 = (RuleCall)cTriggerAssignment_1.eContents().get(0);
		private final RuleCall cBodyParserRuleCall_2 = (RuleCall)cGroup.eContents().get(2);
		
		//Handler returns scn::Handler:
		//    'handler' trigger=Primary Body;
		@Override public ParserRule getRule() { return rule; }
		
		//'handler' trigger=Primary Body
		public Group getGroup() { return cGroup; }
		
		//'handler'
		public Keyword getHandlerKeyword_0() { return cHandlerKeyword_0; }
		
		//trigger=Primary
		public Assignment getTriggerAssignment_1() { return cTriggerAssignment_1; }
		
		//Primary
		public RuleCall getTriggerPrimaryParserRuleCall_1_0() { return cTriggerPrimaryParserRuleCall_1_0; }
		
		//Body
		public RuleCall getBodyParserRuleCall_2() { return cBodyParserRuleCall_2; }
	}
	public class ExitHandlerElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.ExitHandler");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cOnKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cTriggerAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cTriggerPrimaryParserRuleCall_1_0 = (RuleCall)cTriggerAssignment_1.eContents().get(0);
		private final RuleCall cBodyParserRuleCall_2 = (RuleCall)cGroup.eContents().get(2);
		
		//ExitHandler returns scn::ExitHandler:
		//    'on' trigger=Primary Body;
		@Override public ParserRule getRule() { return rule; }
		
		//'on' trigger=Primary Body
		public Group getGroup() { return cGroup; }
		
		//'on'
		public Keyword getOnKeyword_0() { return cOnKeyword_0; }
		
		//trigger=Primary
		public Assignment getTriggerAssignment_1() { return cTriggerAssignment_1; }
		
		//Primary
		public RuleCall getTriggerPrimaryParserRuleCall_1_0() { return cTriggerPrimaryParserRuleCall_1_0; }
		
		//Body
		public RuleCall getBodyParserRuleCall_2() { return cBodyParserRuleCall_2; }
	}
	public class BodyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Body");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cLeftCurlyBracketKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Group cGroup_1 = (Group)cGroup.eContents().get(1);
		private final Keyword cLocalKeyword_1_0 = (Keyword)cGroup_1.eContents().get(0);
		private final Assignment cLocalsAssignment_1_1 = (Assignment)cGroup_1.eContents().get(1);
		private final RuleCall cLocalsVariableParserRuleCall_1_1_0 = (RuleCall)cLocalsAssignment_1_1.eContents().get(0);
		private final Keyword cSemicolonKeyword_1_2 = (Keyword)cGroup_1.eContents().get(2);
		private final Assignment cBodyAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final RuleCall cBodySoftwareStatementParserRuleCall_2_0 = (RuleCall)cBodyAssignment_2.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_3 = (Keyword)cGroup.eContents().get(3);
		
		//fragment Body returns scn::CodeBlock:
		//    '{' ('local' locals+=Variable ';')* body+=SoftwareStatement* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//'{' ('local' locals+=Variable ';')* body+=SoftwareStatement* '}'
		public Group getGroup() { return cGroup; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_0() { return cLeftCurlyBracketKeyword_0; }
		
		//('local' locals+=Variable ';')*
		public Group getGroup_1() { return cGroup_1; }
		
		//'local'
		public Keyword getLocalKeyword_1_0() { return cLocalKeyword_1_0; }
		
		//locals+=Variable
		public Assignment getLocalsAssignment_1_1() { return cLocalsAssignment_1_1; }
		
		//Variable
		public RuleCall getLocalsVariableParserRuleCall_1_1_0() { return cLocalsVariableParserRuleCall_1_1_0; }
		
		//';'
		public Keyword getSemicolonKeyword_1_2() { return cSemicolonKeyword_1_2; }
		
		//body+=SoftwareStatement*
		public Assignment getBodyAssignment_2() { return cBodyAssignment_2; }
		
		//SoftwareStatement
		public RuleCall getBodySoftwareStatementParserRuleCall_2_0() { return cBodySoftwareStatementParserRuleCall_2_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_3() { return cRightCurlyBracketKeyword_3; }
	}
	public class HostElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Host");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Action cHostAction_0 = (Action)cGroup.eContents().get(0);
		private final Keyword cHostKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Group cGroup_2 = (Group)cGroup.eContents().get(2);
		private final Assignment cNameAssignment_2_0 = (Assignment)cGroup_2.eContents().get(0);
		private final RuleCall cNameNameParserRuleCall_2_0_0 = (RuleCall)cNameAssignment_2_0.eContents().get(0);
		private final RuleCall cParamsParserRuleCall_2_1 = (RuleCall)cGroup_2.eContents().get(1);
		private final Keyword cLeftCurlyBracketKeyword_3 = (Keyword)cGroup.eContents().get(3);
		private final Assignment cHandlersAssignment_4 = (Assignment)cGroup.eContents().get(4);
		private final RuleCall cHandlersExitHandlerParserRuleCall_4_0 = (RuleCall)cHandlersAssignment_4.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_5 = (Keyword)cGroup.eContents().get(5);
		
		//Host returns scn::Host:
		//    {scn::Host} 'host' (name=Name Params)? '{' handlers+=ExitHandler* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//{scn::Host} 'host' (name=Name Params)? '{' handlers+=ExitHandler* '}'
		public Group getGroup() { return cGroup; }
		
		//{scn::Host}
		public Action getHostAction_0() { return cHostAction_0; }
		
		//'host'
		public Keyword getHostKeyword_1() { return cHostKeyword_1; }
		
		//(name=Name Params)?
		public Group getGroup_2() { return cGroup_2; }
		
		//name=Name
		public Assignment getNameAssignment_2_0() { return cNameAssignment_2_0; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_2_0_0() { return cNameNameParserRuleCall_2_0_0; }
		
		//Params
		public RuleCall getParamsParserRuleCall_2_1() { return cParamsParserRuleCall_2_1; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_3() { return cLeftCurlyBracketKeyword_3; }
		
		//handlers+=ExitHandler*
		public Assignment getHandlersAssignment_4() { return cHandlersAssignment_4; }
		
		//ExitHandler
		public RuleCall getHandlersExitHandlerParserRuleCall_4_0() { return cHandlersExitHandlerParserRuleCall_4_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_5() { return cRightCurlyBracketKeyword_5; }
	}
	public class HostUseElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.HostUse");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cHostKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Keyword cIsKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Assignment cHostAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final CrossReference cHostHostCrossReference_2_0 = (CrossReference)cHostAssignment_2.eContents().get(0);
		private final RuleCall cHostHostNameParserRuleCall_2_0_1 = (RuleCall)cHostHostCrossReference_2_0.eContents().get(1);
		private final Keyword cLeftParenthesisKeyword_3 = (Keyword)cGroup.eContents().get(3);
		private final Group cGroup_4 = (Group)cGroup.eContents().get(4);
		private final Assignment cArgumentsAssignment_4_0 = (Assignment)cGroup_4.eContents().get(0);
		private final RuleCall cArgumentsExpressionParserRuleCall_4_0_0 = (RuleCall)cArgumentsAssignment_4_0.eContents().get(0);
		private final Group cGroup_4_1 = (Group)cGroup_4.eContents().get(1);
		private final Keyword cCommaKeyword_4_1_0 = (Keyword)cGroup_4_1.eContents().get(0);
		private final Assignment cArgumentsAssignment_4_1_1 = (Assignment)cGroup_4_1.eContents().get(1);
		private final RuleCall cArgumentsExpressionParserRuleCall_4_1_1_0 = (RuleCall)cArgumentsAssignment_4_1_1.eContents().get(0);
		private final Keyword cRightParenthesisKeyword_5 = (Keyword)cGroup.eContents().get(5);
		private final Keyword cSemicolonKeyword_6 = (Keyword)cGroup.eContents().get(6);
		
		//HostUse returns scn::HostUse:
		//    'host' 'is' host=[scn::Host|Name] '(' (arguments+=Expression (',' arguments+=Expression)*)? ')' ';';
		@Override public ParserRule getRule() { return rule; }
		
		//'host' 'is' host=[scn::Host|Name] '(' (arguments+=Expression (',' arguments+=Expression)*)? ')' ';'
		public Group getGroup() { return cGroup; }
		
		//'host'
		public Keyword getHostKeyword_0() { return cHostKeyword_0; }
		
		//'is'
		public Keyword getIsKeyword_1() { return cIsKeyword_1; }
		
		//host=[scn::Host|Name]
		public Assignment getHostAssignment_2() { return cHostAssignment_2; }
		
		//[scn::Host|Name]
		public CrossReference getHostHostCrossReference_2_0() { return cHostHostCrossReference_2_0; }
		
		//Name
		public RuleCall getHostHostNameParserRuleCall_2_0_1() { return cHostHostNameParserRuleCall_2_0_1; }
		
		//'('
		public Keyword getLeftParenthesisKeyword_3() { return cLeftParenthesisKeyword_3; }
		
		//(arguments+=Expression (',' arguments+=Expression)*)?
		public Group getGroup_4() { return cGroup_4; }
		
		//arguments+=Expression
		public Assignment getArgumentsAssignment_4_0() { return cArgumentsAssignment_4_0; }
		
		//Expression
		public RuleCall getArgumentsExpressionParserRuleCall_4_0_0() { return cArgumentsExpressionParserRuleCall_4_0_0; }
		
		//(',' arguments+=Expression)*
		public Group getGroup_4_1() { return cGroup_4_1; }
		
		//','
		public Keyword getCommaKeyword_4_1_0() { return cCommaKeyword_4_1_0; }
		
		//arguments+=Expression
		public Assignment getArgumentsAssignment_4_1_1() { return cArgumentsAssignment_4_1_1; }
		
		//Expression
		public RuleCall getArgumentsExpressionParserRuleCall_4_1_1_0() { return cArgumentsExpressionParserRuleCall_4_1_1_0; }
		
		//')'
		public Keyword getRightParenthesisKeyword_5() { return cRightParenthesisKeyword_5; }
		
		//';'
		public Keyword getSemicolonKeyword_6() { return cSemicolonKeyword_6; }
	}
	public class RoutineElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Routine");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cRoutineKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cNameAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cNameNameParserRuleCall_1_0 = (RuleCall)cNameAssignment_1.eContents().get(0);
		private final RuleCall cParamsParserRuleCall_2 = (RuleCall)cGroup.eContents().get(2);
		private final Keyword cLeftCurlyBracketKeyword_3 = (Keyword)cGroup.eContents().get(3);
		private final Assignment cBodyAssignment_4 = (Assignment)cGroup.eContents().get(4);
		private final RuleCall cBodySoftwareStatementParserRuleCall_4_0 = (RuleCall)cBodyAssignment_4.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_5 = (Keyword)cGroup.eContents().get(5);
		
		//Routine returns scn::Routine:
		//    'routine' name=Name Params '{' body+=SoftwareStatement* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//'routine' name=Name Params '{' body+=SoftwareStatement* '}'
		public Group getGroup() { return cGroup; }
		
		//'routine'
		public Keyword getRoutineKeyword_0() { return cRoutineKeyword_0; }
		
		//name=Name
		public Assignment getNameAssignment_1() { return cNameAssignment_1; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_1_0() { return cNameNameParserRuleCall_1_0; }
		
		//Params
		public RuleCall getParamsParserRuleCall_2() { return cParamsParserRuleCall_2; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_3() { return cLeftCurlyBracketKeyword_3; }
		
		//body+=SoftwareStatement*
		public Assignment getBodyAssignment_4() { return cBodyAssignment_4; }
		
		//SoftwareStatement
		public RuleCall getBodySoftwareStatementParserRuleCall_4_0() { return cBodySoftwareStatementParserRuleCall_4_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_5() { return cRightCurlyBracketKeyword_5; }
	}
	public class EventDeclarationElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.EventDeclaration");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cEventKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cNameAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cNameNameParserRuleCall_1_0 = (RuleCall)cNameAssignment_1.eContents().get(0);
		private final Keyword cColonKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final Assignment cKindAssignment_3 = (Assignment)cGroup.eContents().get(3);
		private final CrossReference cKindArrivalKindCrossReference_3_0 = (CrossReference)cKindAssignment_3.eContents().get(0);
		private final RuleCall cKindArrivalKindNameParserRuleCall_3_0_1 = (RuleCall)cKindArrivalKindCrossReference_3_0.eContents().get(1);
		private final Group cGroup_4 = (Group)cGroup.eContents().get(4);
		private final Keyword cLeftParenthesisKeyword_4_0 = (Keyword)cGroup_4.eContents().get(0);
		private final Group cGroup_4_1 = (Group)cGroup_4.eContents().get(1);
		private final Assignment cArgumentsAssignment_4_1_0 = (Assignment)cGroup_4_1.eContents().get(0);
		private final RuleCall cArgumentsExpressionParserRuleCall_4_1_0_0 = (RuleCall)cArgumentsAssignment_4_1_0.eContents().get(0);
		private final Group cGroup_4_1_1 = (Group)cGroup_4_1.eContents().get(1);
		private final Keyword cCommaKeyword_4_1_1_0 = (Keyword)cGroup_4_1_1.eContents().get(0);
		private final Assignment cArgumentsAssignment_4_1_1_1 = (Assignment)cGroup_4_1_1.eContents().get(1);
		private final RuleCall cArgumentsExpressionParserRuleCall_4_1_1_1_0 = (RuleCall)cArgumentsAssignment_4_1_1_1.eContents().get(0);
		private final Keyword cRightParenthesisKeyword_4_2 = (Keyword)cGroup_4.eContents().get(2);
		private final Keyword cOnKeyword_5 = (Keyword)cGroup.eContents().get(5);
		private final Assignment cVcpuAssignment_6 = (Assignment)cGroup.eContents().get(6);
		private final CrossReference cVcpuVCpuCrossReference_6_0 = (CrossReference)cVcpuAssignment_6.eContents().get(0);
		private final RuleCall cVcpuVCpuNameParserRuleCall_6_0_1 = (RuleCall)cVcpuVCpuCrossReference_6_0.eContents().get(1);
		private final Alternatives cAlternatives_7 = (Alternatives)cGroup.eContents().get(7);
		private final Keyword cOnceKeyword_7_0 = (Keyword)cAlternatives_7.eContents().get(0);
		private final Group cGroup_7_1 = (Group)cAlternatives_7.eContents().get(1);
		private final Assignment cTimesAssignment_7_1_0 = (Assignment)cGroup_7_1.eContents().get(0);
		private final RuleCall cTimesINTTerminalRuleCall_7_1_0_0 = (RuleCall)cTimesAssignment_7_1_0.eContents().get(0);
		private final Keyword cTimesKeyword_7_1_1 = (Keyword)cGroup_7_1.eContents().get(1);
		private final Assignment cUnlimitedAssignment_7_2 = (Assignment)cAlternatives_7.eContents().get(2);
		private final Keyword cUnlimitedUnlimitedKeyword_7_2_0 = (Keyword)cUnlimitedAssignment_7_2.eContents().get(0);
		private final Group cGroup_8 = (Group)cGroup.eContents().get(8);
		private final Assignment cMustArriveAssignment_8_0 = (Assignment)cGroup_8.eContents().get(0);
		private final Keyword cMustArriveMustKeyword_8_0_0 = (Keyword)cMustArriveAssignment_8_0.eContents().get(0);
		private final Keyword cArriveKeyword_8_1 = (Keyword)cGroup_8.eContents().get(1);
		private final Group cGroup_9 = (Group)cGroup.eContents().get(9);
		private final Keyword cAfterKeyword_9_0 = (Keyword)cGroup_9.eContents().get(0);
		private final Assignment cAfterAssignment_9_1 = (Assignment)cGroup_9.eContents().get(1);
		private final CrossReference cAfterSoftwareStatementCrossReference_9_1_0 = (CrossReference)cAfterAssignment_9_1.eContents().get(0);
		private final RuleCall cAfterSoftwareStatementNameParserRuleCall_9_1_0_1 = (RuleCall)cAfterSoftwareStatementCrossReference_9_1_0.eContents().get(1);
		
		//EventDeclaration returns scn::EventDeclaration:
		//    'event' name=Name ':' kind=[sem::ArrivalKind|Name] ('(' (arguments+=Expression (',' arguments+=Expression)*)? ')')?
		//    'on' vcpu=[scn::VCpu|Name] ('once' | times=INT 'times' | unlimited?='unlimited')? (mustArrive?='must' 'arrive')?
		//    ('after' after=[scn::SoftwareStatement|Name])?;
		@Override public ParserRule getRule() { return rule; }
		
		//'event' name=Name ':' kind=[sem::ArrivalKind|Name] ('(' (arguments+=Expression (',' arguments+=Expression)*)? ')')?
		//'on' vcpu=[scn::VCpu|Name] ('once' | times=INT 'times' | unlimited?='unlimited')? (mustArrive?='must' 'arrive')?
		//('after' after=[scn::SoftwareStatement|Name])?
		public Group getGroup() { return cGroup; }
		
		//'event'
		public Keyword getEventKeyword_0() { return cEventKeyword_0; }
		
		//name=Name
		public Assignment getNameAssignment_1() { return cNameAssignment_1; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_1_0() { return cNameNameParserRuleCall_1_0; }
		
		//':'
		public Keyword getColonKeyword_2() { return cColonKeyword_2; }
		
		//kind=[sem::ArrivalKind|Name]
		public Assignment getKindAssignment_3() { return cKindAssignment_3; }
		
		//[sem::ArrivalKind|Name]
		public CrossReference getKindArrivalKindCrossReference_3_0() { return cKindArrivalKindCrossReference_3_0; }
		
		//Name
		public RuleCall getKindArrivalKindNameParserRuleCall_3_0_1() { return cKindArrivalKindNameParserRuleCall_3_0_1; }
		
		//('(' (arguments+=Expression (',' arguments+=Expression)*)? ')')?
		public Group getGroup_4() { return cGroup_4; }
		
		//'('
		public Keyword getLeftParenthesisKeyword_4_0() { return cLeftParenthesisKeyword_4_0; }
		
		//(arguments+=Expression (',' arguments+=Expression)*)?
		public Group getGroup_4_1() { return cGroup_4_1; }
		
		//arguments+=Expression
		public Assignment getArgumentsAssignment_4_1_0() { return cArgumentsAssignment_4_1_0; }
		
		//Expression
		public RuleCall getArgumentsExpressionParserRuleCall_4_1_0_0() { return cArgumentsExpressionParserRuleCall_4_1_0_0; }
		
		//(',' arguments+=Expression)*
		public Group getGroup_4_1_1() { return cGroup_4_1_1; }
		
		//','
		public Keyword getCommaKeyword_4_1_1_0() { return cCommaKeyword_4_1_1_0; }
		
		//arguments+=Expression
		public Assignment getArgumentsAssignment_4_1_1_1() { return cArgumentsAssignment_4_1_1_1; }
		
		//Expression
		public RuleCall getArgumentsExpressionParserRuleCall_4_1_1_1_0() { return cArgumentsExpressionParserRuleCall_4_1_1_1_0; }
		
		//')'
		public Keyword getRightParenthesisKeyword_4_2() { return cRightParenthesisKeyword_4_2; }
		
		//'on'
		public Keyword getOnKeyword_5() { return cOnKeyword_5; }
		
		//vcpu=[scn::VCpu|Name]
		public Assignment getVcpuAssignment_6() { return cVcpuAssignment_6; }
		
		//[scn::VCpu|Name]
		public CrossReference getVcpuVCpuCrossReference_6_0() { return cVcpuVCpuCrossReference_6_0; }
		
		//Name
		public RuleCall getVcpuVCpuNameParserRuleCall_6_0_1() { return cVcpuVCpuNameParserRuleCall_6_0_1; }
		
		//('once' | times=INT 'times' | unlimited?='unlimited')?
		public Alternatives getAlternatives_7() { return cAlternatives_7; }
		
		//'once'
		public Keyword getOnceKeyword_7_0() { return cOnceKeyword_7_0; }
		
		//times=INT 'times'
		public Group getGroup_7_1() { return cGroup_7_1; }
		
		//times=INT
		public Assignment getTimesAssignment_7_1_0() { return cTimesAssignment_7_1_0; }
		
		//INT
		public RuleCall getTimesINTTerminalRuleCall_7_1_0_0() { return cTimesINTTerminalRuleCall_7_1_0_0; }
		
		//'times'
		public Keyword getTimesKeyword_7_1_1() { return cTimesKeyword_7_1_1; }
		
		//unlimited?='unlimited'
		public Assignment getUnlimitedAssignment_7_2() { return cUnlimitedAssignment_7_2; }
		
		//'unlimited'
		public Keyword getUnlimitedUnlimitedKeyword_7_2_0() { return cUnlimitedUnlimitedKeyword_7_2_0; }
		
		//(mustArrive?='must' 'arrive')?
		public Group getGroup_8() { return cGroup_8; }
		
		//mustArrive?='must'
		public Assignment getMustArriveAssignment_8_0() { return cMustArriveAssignment_8_0; }
		
		//'must'
		public Keyword getMustArriveMustKeyword_8_0_0() { return cMustArriveMustKeyword_8_0_0; }
		
		//'arrive'
		public Keyword getArriveKeyword_8_1() { return cArriveKeyword_8_1; }
		
		//('after' after=[scn::SoftwareStatement|Name])?
		public Group getGroup_9() { return cGroup_9; }
		
		//'after'
		public Keyword getAfterKeyword_9_0() { return cAfterKeyword_9_0; }
		
		//after=[scn::SoftwareStatement|Name]
		public Assignment getAfterAssignment_9_1() { return cAfterAssignment_9_1; }
		
		//[scn::SoftwareStatement|Name]
		public CrossReference getAfterSoftwareStatementCrossReference_9_1_0() { return cAfterSoftwareStatementCrossReference_9_1_0; }
		
		//Name
		public RuleCall getAfterSoftwareStatementNameParserRuleCall_9_1_0_1() { return cAfterSoftwareStatementNameParserRuleCall_9_1_0_1; }
	}
	public class CheckDeclarationElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.CheckDeclaration");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cCheckKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Group cGroup_1 = (Group)cGroup.eContents().get(1);
		private final Assignment cNameAssignment_1_0 = (Assignment)cGroup_1.eContents().get(0);
		private final RuleCall cNameNameParserRuleCall_1_0_0 = (RuleCall)cNameAssignment_1_0.eContents().get(0);
		private final Keyword cColonKeyword_1_1 = (Keyword)cGroup_1.eContents().get(1);
		private final Assignment cKindAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final RuleCall cKindCheckKindParserRuleCall_2_0 = (RuleCall)cKindAssignment_2.eContents().get(0);
		private final Alternatives cAlternatives_3 = (Alternatives)cGroup.eContents().get(3);
		private final Assignment cHazardAssignment_3_0 = (Assignment)cAlternatives_3.eContents().get(0);
		private final RuleCall cHazardRULE_IDTerminalRuleCall_3_0_0 = (RuleCall)cHazardAssignment_3_0.eContents().get(0);
		private final Assignment cConditionAssignment_3_1 = (Assignment)cAlternatives_3.eContents().get(1);
		private final RuleCall cConditionExpressionParserRuleCall_3_1_0 = (RuleCall)cConditionAssignment_3_1.eContents().get(0);
		
		//CheckDeclaration returns scn::CheckDeclaration:
		//    'check' (name=Name ':')? kind=CheckKind (hazard=RULE_ID | condition=Expression);
		@Override public ParserRule getRule() { return rule; }
		
		//'check' (name=Name ':')? kind=CheckKind (hazard=RULE_ID | condition=Expression)
		public Group getGroup() { return cGroup; }
		
		//'check'
		public Keyword getCheckKeyword_0() { return cCheckKeyword_0; }
		
		//(name=Name ':')?
		public Group getGroup_1() { return cGroup_1; }
		
		//name=Name
		public Assignment getNameAssignment_1_0() { return cNameAssignment_1_0; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_1_0_0() { return cNameNameParserRuleCall_1_0_0; }
		
		//':'
		public Keyword getColonKeyword_1_1() { return cColonKeyword_1_1; }
		
		//kind=CheckKind
		public Assignment getKindAssignment_2() { return cKindAssignment_2; }
		
		//CheckKind
		public RuleCall getKindCheckKindParserRuleCall_2_0() { return cKindCheckKindParserRuleCall_2_0; }
		
		//(hazard=RULE_ID | condition=Expression)
		public Alternatives getAlternatives_3() { return cAlternatives_3; }
		
		//hazard=RULE_ID
		public Assignment getHazardAssignment_3_0() { return cHazardAssignment_3_0; }
		
		//RULE_ID
		public RuleCall getHazardRULE_IDTerminalRuleCall_3_0_0() { return cHazardRULE_IDTerminalRuleCall_3_0_0; }
		
		//condition=Expression
		public Assignment getConditionAssignment_3_1() { return cConditionAssignment_3_1; }
		
		//Expression
		public RuleCall getConditionExpressionParserRuleCall_3_1_0() { return cConditionExpressionParserRuleCall_3_1_0; }
	}
	public class CheckKindElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.CheckKind");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Keyword cNeverKeyword_0 = (Keyword)cAlternatives.eContents().get(0);
		private final Keyword cAlwaysKeyword_1 = (Keyword)cAlternatives.eContents().get(1);
		private final Keyword cExistsKeyword_2 = (Keyword)cAlternatives.eContents().get(2);
		private final Keyword cEventuallyKeyword_3 = (Keyword)cAlternatives.eContents().get(3);
		
		//CheckKind:
		//    'never' | 'always' | 'exists' | 'eventually';
		@Override public ParserRule getRule() { return rule; }
		
		//'never' | 'always' | 'exists' | 'eventually'
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'never'
		public Keyword getNeverKeyword_0() { return cNeverKeyword_0; }
		
		//'always'
		public Keyword getAlwaysKeyword_1() { return cAlwaysKeyword_1; }
		
		//'exists'
		public Keyword getExistsKeyword_2() { return cExistsKeyword_2; }
		
		//'eventually'
		public Keyword getEventuallyKeyword_3() { return cEventuallyKeyword_3; }
	}
	public class StoryElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Story");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cStoryKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cTitleAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cTitleSTRINGTerminalRuleCall_1_0 = (RuleCall)cTitleAssignment_1.eContents().get(0);
		private final Keyword cLeftCurlyBracketKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final Assignment cSettingsAssignment_3 = (Assignment)cGroup.eContents().get(3);
		private final RuleCall cSettingsStorySettingParserRuleCall_3_0 = (RuleCall)cSettingsAssignment_3.eContents().get(0);
		private final Assignment cChoicesAssignment_4 = (Assignment)cGroup.eContents().get(4);
		private final RuleCall cChoicesStoryChoiceParserRuleCall_4_0 = (RuleCall)cChoicesAssignment_4.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_5 = (Keyword)cGroup.eContents().get(5);
		
		//Story returns scn::Story:
		//    'story' title=STRING '{' settings+=StorySetting* choices+=StoryChoice* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//'story' title=STRING '{' settings+=StorySetting* choices+=StoryChoice* '}'
		public Group getGroup() { return cGroup; }
		
		//'story'
		public Keyword getStoryKeyword_0() { return cStoryKeyword_0; }
		
		//title=STRING
		public Assignment getTitleAssignment_1() { return cTitleAssignment_1; }
		
		//STRING
		public RuleCall getTitleSTRINGTerminalRuleCall_1_0() { return cTitleSTRINGTerminalRuleCall_1_0; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_2() { return cLeftCurlyBracketKeyword_2; }
		
		//settings+=StorySetting*
		public Assignment getSettingsAssignment_3() { return cSettingsAssignment_3; }
		
		//StorySetting
		public RuleCall getSettingsStorySettingParserRuleCall_3_0() { return cSettingsStorySettingParserRuleCall_3_0; }
		
		//choices+=StoryChoice*
		public Assignment getChoicesAssignment_4() { return cChoicesAssignment_4; }
		
		//StoryChoice
		public RuleCall getChoicesStoryChoiceParserRuleCall_4_0() { return cChoicesStoryChoiceParserRuleCall_4_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_5() { return cRightCurlyBracketKeyword_5; }
	}
	public class StorySettingElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.StorySetting");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Alternatives cAlternatives_0 = (Alternatives)cGroup.eContents().get(0);
		private final Group cGroup_0_0 = (Group)cAlternatives_0.eContents().get(0);
		private final Keyword cKnobKeyword_0_0_0 = (Keyword)cGroup_0_0.eContents().get(0);
		private final Assignment cKnobAssignment_0_0_1 = (Assignment)cGroup_0_0.eContents().get(1);
		private final CrossReference cKnobKnobCrossReference_0_0_1_0 = (CrossReference)cKnobAssignment_0_0_1.eContents().get(0);
		private final RuleCall cKnobKnobNameParserRuleCall_0_0_1_0_1 = (RuleCall)cKnobKnobCrossReference_0_0_1_0.eContents().get(1);
		private final Group cGroup_0_1 = (Group)cAlternatives_0.eContents().get(1);
		private final Keyword cParamKeyword_0_1_0 = (Keyword)cGroup_0_1.eContents().get(0);
		private final Assignment cParamAssignment_0_1_1 = (Assignment)cGroup_0_1.eContents().get(1);
		private final CrossReference cParamScenarioParamCrossReference_0_1_1_0 = (CrossReference)cParamAssignment_0_1_1.eContents().get(0);
		private final RuleCall cParamScenarioParamNameParserRuleCall_0_1_1_0_1 = (RuleCall)cParamScenarioParamCrossReference_0_1_1_0.eContents().get(1);
		private final Keyword cEqualsSignKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Assignment cValueAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final RuleCall cValueExpressionParserRuleCall_2_0 = (RuleCall)cValueAssignment_2.eContents().get(0);
		private final Keyword cSemicolonKeyword_3 = (Keyword)cGroup.eContents().get(3);
		
		//StorySetting returns scn::StorySetting:
		//    ('knob' knob=[sem::Knob|Name] | 'param' param=[scn::ScenarioParam|Name]) '=' value=Expression ';';
		@Override public ParserRule getRule() { return rule; }
		
		//('knob' knob=[sem::Knob|Name] | 'param' param=[scn::ScenarioParam|Name]) '=' value=Expression ';'
		public Group getGroup() { return cGroup; }
		
		//('knob' knob=[sem::Knob|Name] | 'param' param=[scn::ScenarioParam|Name])
		public Alternatives getAlternatives_0() { return cAlternatives_0; }
		
		//'knob' knob=[sem::Knob|Name]
		public Group getGroup_0_0() { return cGroup_0_0; }
		
		//'knob'
		public Keyword getKnobKeyword_0_0_0() { return cKnobKeyword_0_0_0; }
		
		//knob=[sem::Knob|Name]
		public Assignment getKnobAssignment_0_0_1() { return cKnobAssignment_0_0_1; }
		
		//[sem::Knob|Name]
		public CrossReference getKnobKnobCrossReference_0_0_1_0() { return cKnobKnobCrossReference_0_0_1_0; }
		
		//Name
		public RuleCall getKnobKnobNameParserRuleCall_0_0_1_0_1() { return cKnobKnobNameParserRuleCall_0_0_1_0_1; }
		
		//'param' param=[scn::ScenarioParam|Name]
		public Group getGroup_0_1() { return cGroup_0_1; }
		
		//'param'
		public Keyword getParamKeyword_0_1_0() { return cParamKeyword_0_1_0; }
		
		//param=[scn::ScenarioParam|Name]
		public Assignment getParamAssignment_0_1_1() { return cParamAssignment_0_1_1; }
		
		//[scn::ScenarioParam|Name]
		public CrossReference getParamScenarioParamCrossReference_0_1_1_0() { return cParamScenarioParamCrossReference_0_1_1_0; }
		
		//Name
		public RuleCall getParamScenarioParamNameParserRuleCall_0_1_1_0_1() { return cParamScenarioParamNameParserRuleCall_0_1_1_0_1; }
		
		//'='
		public Keyword getEqualsSignKeyword_1() { return cEqualsSignKeyword_1; }
		
		//value=Expression
		public Assignment getValueAssignment_2() { return cValueAssignment_2; }
		
		//Expression
		public RuleCall getValueExpressionParserRuleCall_2_0() { return cValueExpressionParserRuleCall_2_0; }
		
		//';'
		public Keyword getSemicolonKeyword_3() { return cSemicolonKeyword_3; }
	}
	public class StoryChoiceElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.StoryChoice");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cEventAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final CrossReference cEventEventDeclarationCrossReference_0_0 = (CrossReference)cEventAssignment_0.eContents().get(0);
		private final RuleCall cEventEventDeclarationNameParserRuleCall_0_0_1 = (RuleCall)cEventEventDeclarationCrossReference_0_0.eContents().get(1);
		private final Alternatives cAlternatives_1 = (Alternatives)cGroup.eContents().get(1);
		private final Group cGroup_1_0 = (Group)cAlternatives_1.eContents().get(0);
		private final Assignment cAnchorAssignment_1_0_0 = (Assignment)cGroup_1_0.eContents().get(0);
		private final Keyword cAnchorAtKeyword_1_0_0_0 = (Keyword)cAnchorAssignment_1_0_0.eContents().get(0);
		private final Assignment cNumberAssignment_1_0_1 = (Assignment)cGroup_1_0.eContents().get(1);
		private final RuleCall cNumberINTTerminalRuleCall_1_0_1_0 = (RuleCall)cNumberAssignment_1_0_1.eContents().get(0);
		private final Group cGroup_1_1 = (Group)cAlternatives_1.eContents().get(1);
		private final Assignment cAnchorAssignment_1_1_0 = (Assignment)cGroup_1_1.eContents().get(0);
		private final Alternatives cAnchorAlternatives_1_1_0_0 = (Alternatives)cAnchorAssignment_1_1_0.eContents().get(0);
		private final Keyword cAnchorBeforeKeyword_1_1_0_0_0 = (Keyword)cAnchorAlternatives_1_1_0_0.eContents().get(0);
		private final Keyword cAnchorAfterKeyword_1_1_0_0_1 = (Keyword)cAnchorAlternatives_1_1_0_0.eContents().get(1);
		private final Assignment cLabelAssignment_1_1_1 = (Assignment)cGroup_1_1.eContents().get(1);
		private final CrossReference cLabelSoftwareStatementCrossReference_1_1_1_0 = (CrossReference)cLabelAssignment_1_1_1.eContents().get(0);
		private final RuleCall cLabelSoftwareStatementNameParserRuleCall_1_1_1_0_1 = (RuleCall)cLabelSoftwareStatementCrossReference_1_1_1_0.eContents().get(1);
		private final Group cGroup_1_1_2 = (Group)cGroup_1_1.eContents().get(2);
		private final Keyword cNumberSignKeyword_1_1_2_0 = (Keyword)cGroup_1_1_2.eContents().get(0);
		private final Assignment cOccurrenceAssignment_1_1_2_1 = (Assignment)cGroup_1_1_2.eContents().get(1);
		private final RuleCall cOccurrenceINTTerminalRuleCall_1_1_2_1_0 = (RuleCall)cOccurrenceAssignment_1_1_2_1.eContents().get(0);
		private final Keyword cSemicolonKeyword_2 = (Keyword)cGroup.eContents().get(2);
		
		//StoryChoice returns scn::StoryChoice:
		//    event=[scn::EventDeclaration|Name]
		//    (anchor='at' number=INT | anchor=('before' | 'after') label=[scn::SoftwareStatement|Name] ('#' occurrence=INT)?) ';';
		@Override public ParserRule getRule() { return rule; }
		
		//event=[scn::EventDeclaration|Name]
		//(anchor='at' number=INT | anchor=('before' | 'after') label=[scn::SoftwareStatement|Name] ('#' occurrence=INT)?) ';'
		public Group getGroup() { return cGroup; }
		
		//event=[scn::EventDeclaration|Name]
		public Assignment getEventAssignment_0() { return cEventAssignment_0; }
		
		//[scn::EventDeclaration|Name]
		public CrossReference getEventEventDeclarationCrossReference_0_0() { return cEventEventDeclarationCrossReference_0_0; }
		
		//Name
		public RuleCall getEventEventDeclarationNameParserRuleCall_0_0_1() { return cEventEventDeclarationNameParserRuleCall_0_0_1; }
		
		//(anchor='at' number=INT | anchor=('before' | 'after') label=[scn::SoftwareStatement|Name] ('#' occurrence=INT)?)
		public Alternatives getAlternatives_1() { return cAlternatives_1; }
		
		//anchor='at' number=INT
		public Group getGroup_1_0() { return cGroup_1_0; }
		
		//anchor='at'
		public Assignment getAnchorAssignment_1_0_0() { return cAnchorAssignment_1_0_0; }
		
		//'at'
		public Keyword getAnchorAtKeyword_1_0_0_0() { return cAnchorAtKeyword_1_0_0_0; }
		
		//number=INT
		public Assignment getNumberAssignment_1_0_1() { return cNumberAssignment_1_0_1; }
		
		//INT
		public RuleCall getNumberINTTerminalRuleCall_1_0_1_0() { return cNumberINTTerminalRuleCall_1_0_1_0; }
		
		//anchor=('before' | 'after') label=[scn::SoftwareStatement|Name] ('#' occurrence=INT)?
		public Group getGroup_1_1() { return cGroup_1_1; }
		
		//anchor=('before' | 'after')
		public Assignment getAnchorAssignment_1_1_0() { return cAnchorAssignment_1_1_0; }
		
		//('before' | 'after')
		public Alternatives getAnchorAlternatives_1_1_0_0() { return cAnchorAlternatives_1_1_0_0; }
		
		//'before'
		public Keyword getAnchorBeforeKeyword_1_1_0_0_0() { return cAnchorBeforeKeyword_1_1_0_0_0; }
		
		//'after'
		public Keyword getAnchorAfterKeyword_1_1_0_0_1() { return cAnchorAfterKeyword_1_1_0_0_1; }
		
		//label=[scn::SoftwareStatement|Name]
		public Assignment getLabelAssignment_1_1_1() { return cLabelAssignment_1_1_1; }
		
		//[scn::SoftwareStatement|Name]
		public CrossReference getLabelSoftwareStatementCrossReference_1_1_1_0() { return cLabelSoftwareStatementCrossReference_1_1_1_0; }
		
		//Name
		public RuleCall getLabelSoftwareStatementNameParserRuleCall_1_1_1_0_1() { return cLabelSoftwareStatementNameParserRuleCall_1_1_1_0_1; }
		
		//('#' occurrence=INT)?
		public Group getGroup_1_1_2() { return cGroup_1_1_2; }
		
		//'#'
		public Keyword getNumberSignKeyword_1_1_2_0() { return cNumberSignKeyword_1_1_2_0; }
		
		//occurrence=INT
		public Assignment getOccurrenceAssignment_1_1_2_1() { return cOccurrenceAssignment_1_1_2_1; }
		
		//INT
		public RuleCall getOccurrenceINTTerminalRuleCall_1_1_2_1_0() { return cOccurrenceINTTerminalRuleCall_1_1_2_1_0; }
		
		//';'
		public Keyword getSemicolonKeyword_2() { return cSemicolonKeyword_2; }
	}
	public class CompareElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Compare");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cCompareKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cParamAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final CrossReference cParamScenarioParamCrossReference_1_0 = (CrossReference)cParamAssignment_1.eContents().get(0);
		private final RuleCall cParamScenarioParamNameParserRuleCall_1_0_1 = (RuleCall)cParamScenarioParamCrossReference_1_0.eContents().get(1);
		private final Keyword cInKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final Keyword cLeftCurlyBracketKeyword_3 = (Keyword)cGroup.eContents().get(3);
		private final Assignment cValuesAssignment_4 = (Assignment)cGroup.eContents().get(4);
		private final RuleCall cValuesExpressionParserRuleCall_4_0 = (RuleCall)cValuesAssignment_4.eContents().get(0);
		private final Group cGroup_5 = (Group)cGroup.eContents().get(5);
		private final Keyword cCommaKeyword_5_0 = (Keyword)cGroup_5.eContents().get(0);
		private final Assignment cValuesAssignment_5_1 = (Assignment)cGroup_5.eContents().get(1);
		private final RuleCall cValuesExpressionParserRuleCall_5_1_0 = (RuleCall)cValuesAssignment_5_1.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_6 = (Keyword)cGroup.eContents().get(6);
		
		//Compare returns scn::Compare:
		//    'compare' param=[scn::ScenarioParam|Name] 'in' '{' values+=Expression (',' values+=Expression)* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//'compare' param=[scn::ScenarioParam|Name] 'in' '{' values+=Expression (',' values+=Expression)* '}'
		public Group getGroup() { return cGroup; }
		
		//'compare'
		public Keyword getCompareKeyword_0() { return cCompareKeyword_0; }
		
		//param=[scn::ScenarioParam|Name]
		public Assignment getParamAssignment_1() { return cParamAssignment_1; }
		
		//[scn::ScenarioParam|Name]
		public CrossReference getParamScenarioParamCrossReference_1_0() { return cParamScenarioParamCrossReference_1_0; }
		
		//Name
		public RuleCall getParamScenarioParamNameParserRuleCall_1_0_1() { return cParamScenarioParamNameParserRuleCall_1_0_1; }
		
		//'in'
		public Keyword getInKeyword_2() { return cInKeyword_2; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_3() { return cLeftCurlyBracketKeyword_3; }
		
		//values+=Expression
		public Assignment getValuesAssignment_4() { return cValuesAssignment_4; }
		
		//Expression
		public RuleCall getValuesExpressionParserRuleCall_4_0() { return cValuesExpressionParserRuleCall_4_0; }
		
		//(',' values+=Expression)*
		public Group getGroup_5() { return cGroup_5; }
		
		//','
		public Keyword getCommaKeyword_5_0() { return cCommaKeyword_5_0; }
		
		//values+=Expression
		public Assignment getValuesAssignment_5_1() { return cValuesAssignment_5_1; }
		
		//Expression
		public RuleCall getValuesExpressionParserRuleCall_5_1_0() { return cValuesExpressionParserRuleCall_5_1_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_6() { return cRightCurlyBracketKeyword_6; }
	}
	public class WithoutElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Without");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cWithoutKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cRuleAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cRuleRULE_IDTerminalRuleCall_1_0 = (RuleCall)cRuleAssignment_1.eContents().get(0);
		
		//Without returns scn::Without:
		//    'without' rule=RULE_ID;
		@Override public ParserRule getRule() { return rule; }
		
		//'without' rule=RULE_ID
		public Group getGroup() { return cGroup; }
		
		//'without'
		public Keyword getWithoutKeyword_0() { return cWithoutKeyword_0; }
		
		//rule=RULE_ID
		public Assignment getRuleAssignment_1() { return cRuleAssignment_1; }
		
		//RULE_ID
		public RuleCall getRuleRULE_IDTerminalRuleCall_1_0() { return cRuleRULE_IDTerminalRuleCall_1_0; }
	}
	public class SymmetricElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Symmetric");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cSymmetricKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cVcpusAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final CrossReference cVcpusVCpuCrossReference_1_0 = (CrossReference)cVcpusAssignment_1.eContents().get(0);
		private final RuleCall cVcpusVCpuNameParserRuleCall_1_0_1 = (RuleCall)cVcpusVCpuCrossReference_1_0.eContents().get(1);
		private final Group cGroup_2 = (Group)cGroup.eContents().get(2);
		private final Keyword cCommaKeyword_2_0 = (Keyword)cGroup_2.eContents().get(0);
		private final Assignment cVcpusAssignment_2_1 = (Assignment)cGroup_2.eContents().get(1);
		private final CrossReference cVcpusVCpuCrossReference_2_1_0 = (CrossReference)cVcpusAssignment_2_1.eContents().get(0);
		private final RuleCall cVcpusVCpuNameParserRuleCall_2_1_0_1 = (RuleCall)cVcpusVCpuCrossReference_2_1_0.eContents().get(1);
		
		//Symmetric returns scn::Symmetric:
		//    'symmetric' vcpus+=[scn::VCpu|Name] (',' vcpus+=[scn::VCpu|Name])+;
		@Override public ParserRule getRule() { return rule; }
		
		//'symmetric' vcpus+=[scn::VCpu|Name] (',' vcpus+=[scn::VCpu|Name])+
		public Group getGroup() { return cGroup; }
		
		//'symmetric'
		public Keyword getSymmetricKeyword_0() { return cSymmetricKeyword_0; }
		
		//vcpus+=[scn::VCpu|Name]
		public Assignment getVcpusAssignment_1() { return cVcpusAssignment_1; }
		
		//[scn::VCpu|Name]
		public CrossReference getVcpusVCpuCrossReference_1_0() { return cVcpusVCpuCrossReference_1_0; }
		
		//Name
		public RuleCall getVcpusVCpuNameParserRuleCall_1_0_1() { return cVcpusVCpuNameParserRuleCall_1_0_1; }
		
		//(',' vcpus+=[scn::VCpu|Name])+
		public Group getGroup_2() { return cGroup_2; }
		
		//','
		public Keyword getCommaKeyword_2_0() { return cCommaKeyword_2_0; }
		
		//vcpus+=[scn::VCpu|Name]
		public Assignment getVcpusAssignment_2_1() { return cVcpusAssignment_2_1; }
		
		//[scn::VCpu|Name]
		public CrossReference getVcpusVCpuCrossReference_2_1_0() { return cVcpusVCpuCrossReference_2_1_0; }
		
		//Name
		public RuleCall getVcpusVCpuNameParserRuleCall_2_1_0_1() { return cVcpusVCpuNameParserRuleCall_2_1_0_1; }
	}
	public class NoteElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Note");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cNoteKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cTextAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cTextSTRINGTerminalRuleCall_1_0 = (RuleCall)cTextAssignment_1.eContents().get(0);
		private final Group cGroup_2 = (Group)cGroup.eContents().get(2);
		private final Keyword cOnKeyword_2_0 = (Keyword)cGroup_2.eContents().get(0);
		private final Group cGroup_2_1 = (Group)cGroup_2.eContents().get(1);
		private final Assignment cOwnerAssignment_2_1_0 = (Assignment)cGroup_2_1.eContents().get(0);
		private final CrossReference cOwnerEObjectCrossReference_2_1_0_0 = (CrossReference)cOwnerAssignment_2_1_0.eContents().get(0);
		private final RuleCall cOwnerEObjectNameParserRuleCall_2_1_0_0_1 = (RuleCall)cOwnerEObjectCrossReference_2_1_0_0.eContents().get(1);
		private final Keyword cFullStopKeyword_2_1_1 = (Keyword)cGroup_2_1.eContents().get(1);
		private final Assignment cPartAssignment_2_2 = (Assignment)cGroup_2.eContents().get(2);
		private final CrossReference cPartEObjectCrossReference_2_2_0 = (CrossReference)cPartAssignment_2_2.eContents().get(0);
		private final RuleCall cPartEObjectPartWordParserRuleCall_2_2_0_1 = (RuleCall)cPartEObjectCrossReference_2_2_0.eContents().get(1);
		
		//Note returns scn::Note:
		//    'note' text=STRING ('on' (owner=[ecore::EObject|Name] '.')? part=[ecore::EObject|PartWord])?;
		@Override public ParserRule getRule() { return rule; }
		
		//'note' text=STRING ('on' (owner=[ecore::EObject|Name] '.')? part=[ecore::EObject|PartWord])?
		public Group getGroup() { return cGroup; }
		
		//'note'
		public Keyword getNoteKeyword_0() { return cNoteKeyword_0; }
		
		//text=STRING
		public Assignment getTextAssignment_1() { return cTextAssignment_1; }
		
		//STRING
		public RuleCall getTextSTRINGTerminalRuleCall_1_0() { return cTextSTRINGTerminalRuleCall_1_0; }
		
		//('on' (owner=[ecore::EObject|Name] '.')? part=[ecore::EObject|PartWord])?
		public Group getGroup_2() { return cGroup_2; }
		
		//'on'
		public Keyword getOnKeyword_2_0() { return cOnKeyword_2_0; }
		
		//(owner=[ecore::EObject|Name] '.')?
		public Group getGroup_2_1() { return cGroup_2_1; }
		
		//owner=[ecore::EObject|Name]
		public Assignment getOwnerAssignment_2_1_0() { return cOwnerAssignment_2_1_0; }
		
		//[ecore::EObject|Name]
		public CrossReference getOwnerEObjectCrossReference_2_1_0_0() { return cOwnerEObjectCrossReference_2_1_0_0; }
		
		//Name
		public RuleCall getOwnerEObjectNameParserRuleCall_2_1_0_0_1() { return cOwnerEObjectNameParserRuleCall_2_1_0_0_1; }
		
		//'.'
		public Keyword getFullStopKeyword_2_1_1() { return cFullStopKeyword_2_1_1; }
		
		//part=[ecore::EObject|PartWord]
		public Assignment getPartAssignment_2_2() { return cPartAssignment_2_2; }
		
		//[ecore::EObject|PartWord]
		public CrossReference getPartEObjectCrossReference_2_2_0() { return cPartEObjectCrossReference_2_2_0; }
		
		//PartWord
		public RuleCall getPartEObjectPartWordParserRuleCall_2_2_0_1() { return cPartEObjectPartWordParserRuleCall_2_2_0_1; }
	}
	public class PartWordElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.PartWord");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final RuleCall cNameParserRuleCall_0 = (RuleCall)cAlternatives.eContents().get(0);
		private final RuleCall cRULE_IDTerminalRuleCall_1 = (RuleCall)cAlternatives.eContents().get(1);
		private final RuleCall cINTTerminalRuleCall_2 = (RuleCall)cAlternatives.eContents().get(2);
		private final RuleCall cHEXTerminalRuleCall_3 = (RuleCall)cAlternatives.eContents().get(3);
		
		///* A name, what a check is about, or what a handler is for. */
		//PartWord:
		//    Name | RULE_ID | INT | HEX;
		@Override public ParserRule getRule() { return rule; }
		
		//Name | RULE_ID | INT | HEX
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//Name
		public RuleCall getNameParserRuleCall_0() { return cNameParserRuleCall_0; }
		
		//RULE_ID
		public RuleCall getRULE_IDTerminalRuleCall_1() { return cRULE_IDTerminalRuleCall_1; }
		
		//INT
		public RuleCall getINTTerminalRuleCall_2() { return cINTTerminalRuleCall_2; }
		
		//HEX
		public RuleCall getHEXTerminalRuleCall_3() { return cHEXTerminalRuleCall_3; }
	}
	public class SoftwareStatementElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.SoftwareStatement");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final RuleCall cSoftwareIfParserRuleCall_0 = (RuleCall)cAlternatives.eContents().get(0);
		private final RuleCall cSoftwareWhileParserRuleCall_1 = (RuleCall)cAlternatives.eContents().get(1);
		private final RuleCall cSoftwareGotoParserRuleCall_2 = (RuleCall)cAlternatives.eContents().get(2);
		private final RuleCall cRoutineCallParserRuleCall_3 = (RuleCall)cAlternatives.eContents().get(3);
		private final RuleCall cInstructionCallParserRuleCall_4 = (RuleCall)cAlternatives.eContents().get(4);
		
		//SoftwareStatement returns scn::SoftwareStatement:
		//    SoftwareIf | SoftwareWhile | SoftwareGoto | RoutineCall | InstructionCall;
		@Override public ParserRule getRule() { return rule; }
		
		//SoftwareIf | SoftwareWhile | SoftwareGoto | RoutineCall | InstructionCall
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//SoftwareIf
		public RuleCall getSoftwareIfParserRuleCall_0() { return cSoftwareIfParserRuleCall_0; }
		
		//SoftwareWhile
		public RuleCall getSoftwareWhileParserRuleCall_1() { return cSoftwareWhileParserRuleCall_1; }
		
		//SoftwareGoto
		public RuleCall getSoftwareGotoParserRuleCall_2() { return cSoftwareGotoParserRuleCall_2; }
		
		//RoutineCall
		public RuleCall getRoutineCallParserRuleCall_3() { return cRoutineCallParserRuleCall_3; }
		
		//InstructionCall
		public RuleCall getInstructionCallParserRuleCall_4() { return cInstructionCallParserRuleCall_4; }
	}
	public class LabelElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Label");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cNameAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cNameNameParserRuleCall_0_0 = (RuleCall)cNameAssignment_0.eContents().get(0);
		private final Keyword cColonKeyword_1 = (Keyword)cGroup.eContents().get(1);
		
		//fragment Label returns scn::SoftwareStatement:
		//    name=Name ':';
		@Override public ParserRule getRule() { return rule; }
		
		//name=Name ':'
		public Group getGroup() { return cGroup; }
		
		//name=Name
		public Assignment getNameAssignment_0() { return cNameAssignment_0; }
		
		//Name
		public RuleCall getNameNameParserRuleCall_0_0() { return cNameNameParserRuleCall_0_0; }
		
		//':'
		public Keyword getColonKeyword_1() { return cColonKeyword_1; }
	}
	public class InstructionCallElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.InstructionCall");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final RuleCall cLabelParserRuleCall_0 = (RuleCall)cGroup.eContents().get(0);
		private final Assignment cInstructionAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final CrossReference cInstructionInstructionCrossReference_1_0 = (CrossReference)cInstructionAssignment_1.eContents().get(0);
		private final RuleCall cInstructionInstructionNameParserRuleCall_1_0_1 = (RuleCall)cInstructionInstructionCrossReference_1_0.eContents().get(1);
		private final Group cGroup_2 = (Group)cGroup.eContents().get(2);
		private final Assignment cArgumentsAssignment_2_0 = (Assignment)cGroup_2.eContents().get(0);
		private final RuleCall cArgumentsExpressionParserRuleCall_2_0_0 = (RuleCall)cArgumentsAssignment_2_0.eContents().get(0);
		private final Group cGroup_2_1 = (Group)cGroup_2.eContents().get(1);
		private final Keyword cCommaKeyword_2_1_0 = (Keyword)cGroup_2_1.eContents().get(0);
		private final Assignment cArgumentsAssignment_2_1_1 = (Assignment)cGroup_2_1.eContents().get(1);
		private final RuleCall cArgumentsExpressionParserRuleCall_2_1_1_0 = (RuleCall)cArgumentsAssignment_2_1_1.eContents().get(0);
		private final Alternatives cAlternatives_3 = (Alternatives)cGroup.eContents().get(3);
		private final Group cGroup_3_0 = (Group)cAlternatives_3.eContents().get(0);
		private final Keyword cHyphenMinusGreaterThanSignKeyword_3_0_0 = (Keyword)cGroup_3_0.eContents().get(0);
		private final Assignment cTargetAssignment_3_0_1 = (Assignment)cGroup_3_0.eContents().get(1);
		private final RuleCall cTargetPlaceParserRuleCall_3_0_1_0 = (RuleCall)cTargetAssignment_3_0_1.eContents().get(0);
		private final Group cGroup_3_1 = (Group)cAlternatives_3.eContents().get(1);
		private final Keyword cLessThanSignHyphenMinusKeyword_3_1_0 = (Keyword)cGroup_3_1.eContents().get(0);
		private final Assignment cSourceAssignment_3_1_1 = (Assignment)cGroup_3_1.eContents().get(1);
		private final RuleCall cSourceExpressionParserRuleCall_3_1_1_0 = (RuleCall)cSourceAssignment_3_1_1.eContents().get(0);
		private final Keyword cSemicolonKeyword_4 = (Keyword)cGroup.eContents().get(4);
		
		//InstructionCall returns scn::InstructionCall:
		//    Label? instruction=[sem::Instruction|Name] (arguments+=Expression (',' arguments+=Expression)*)?
		//    ('->' target=Place | '<-' source=Expression)? ';';
		@Override public ParserRule getRule() { return rule; }
		
		//Label? instruction=[sem::Instruction|Name] (arguments+=Expression (',' arguments+=Expression)*)?
		//('->' target=Place | '<-' source=Expression)? ';'
		public Group getGroup() { return cGroup; }
		
		//Label?
		public RuleCall getLabelParserRuleCall_0() { return cLabelParserRuleCall_0; }
		
		//instruction=[sem::Instruction|Name]
		public Assignment getInstructionAssignment_1() { return cInstructionAssignment_1; }
		
		//[sem::Instruction|Name]
		public CrossReference getInstructionInstructionCrossReference_1_0() { return cInstructionInstructionCrossReference_1_0; }
		
		//Name
		public RuleCall getInstructionInstructionNameParserRuleCall_1_0_1() { return cInstructionInstructionNameParserRuleCall_1_0_1; }
		
		//(arguments+=Expression (',' arguments+=Expression)*)?
		public Group getGroup_2() { return cGroup_2; }
		
		//arguments+=Expression
		public Assignment getArgumentsAssignment_2_0() { return cArgumentsAssignment_2_0; }
		
		//Expression
		public RuleCall getArgumentsExpressionParserRuleCall_2_0_0() { return cArgumentsExpressionParserRuleCall_2_0_0; }
		
		//(',' arguments+=Expression)*
		public Group getGroup_2_1() { return cGroup_2_1; }
		
		//','
		public Keyword getCommaKeyword_2_1_0() { return cCommaKeyword_2_1_0; }
		
		//arguments+=Expression
		public Assignment getArgumentsAssignment_2_1_1() { return cArgumentsAssignment_2_1_1; }
		
		//Expression
		public RuleCall getArgumentsExpressionParserRuleCall_2_1_1_0() { return cArgumentsExpressionParserRuleCall_2_1_1_0; }
		
		//('->' target=Place | '<-' source=Expression)?
		public Alternatives getAlternatives_3() { return cAlternatives_3; }
		
		//'->' target=Place
		public Group getGroup_3_0() { return cGroup_3_0; }
		
		//'->'
		public Keyword getHyphenMinusGreaterThanSignKeyword_3_0_0() { return cHyphenMinusGreaterThanSignKeyword_3_0_0; }
		
		//target=Place
		public Assignment getTargetAssignment_3_0_1() { return cTargetAssignment_3_0_1; }
		
		//Place
		public RuleCall getTargetPlaceParserRuleCall_3_0_1_0() { return cTargetPlaceParserRuleCall_3_0_1_0; }
		
		//'<-' source=Expression
		public Group getGroup_3_1() { return cGroup_3_1; }
		
		//'<-'
		public Keyword getLessThanSignHyphenMinusKeyword_3_1_0() { return cLessThanSignHyphenMinusKeyword_3_1_0; }
		
		//source=Expression
		public Assignment getSourceAssignment_3_1_1() { return cSourceAssignment_3_1_1; }
		
		//Expression
		public RuleCall getSourceExpressionParserRuleCall_3_1_1_0() { return cSourceExpressionParserRuleCall_3_1_1_0; }
		
		//';'
		public Keyword getSemicolonKeyword_4() { return cSemicolonKeyword_4; }
	}
	public class SoftwareIfElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.SoftwareIf");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Action cSoftwareIfAction_0 = (Action)cGroup.eContents().get(0);
		private final RuleCall cLabelParserRuleCall_1 = (RuleCall)cGroup.eContents().get(1);
		private final Keyword cIfKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final Assignment cConditionAssignment_3 = (Assignment)cGroup.eContents().get(3);
		private final RuleCall cConditionExpressionParserRuleCall_3_0 = (RuleCall)cConditionAssignment_3.eContents().get(0);
		private final Keyword cLeftCurlyBracketKeyword_4 = (Keyword)cGroup.eContents().get(4);
		private final Assignment cThenAssignment_5 = (Assignment)cGroup.eContents().get(5);
		private final RuleCall cThenSoftwareStatementParserRuleCall_5_0 = (RuleCall)cThenAssignment_5.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_6 = (Keyword)cGroup.eContents().get(6);
		private final Group cGroup_7 = (Group)cGroup.eContents().get(7);
		private final Keyword cElseKeyword_7_0 = (Keyword)cGroup_7.eContents().get(0);
		private final Alternatives cAlternatives_7_1 = (Alternatives)cGroup_7.eContents().get(1);
		private final Assignment cOtherwiseAssignment_7_1_0 = (Assignment)cAlternatives_7_1.eContents().get(0);
		private final RuleCall cOtherwiseSoftwareIfParserRuleCall_7_1_0_0 = (RuleCall)cOtherwiseAssignment_7_1_0.eContents().get(0);
		private final Group cGroup_7_1_1 = (Group)cAlternatives_7_1.eContents().get(1);
		private final Keyword cLeftCurlyBracketKeyword_7_1_1_0 = (Keyword)cGroup_7_1_1.eContents().get(0);
		private final Assignment cOtherwiseAssignment_7_1_1_1 = (Assignment)cGroup_7_1_1.eContents().get(1);
		private final RuleCall cOtherwiseSoftwareStatementParserRuleCall_7_1_1_1_0 = (RuleCall)cOtherwiseAssignment_7_1_1_1.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_7_1_1_2 = (Keyword)cGroup_7_1_1.eContents().get(2);
		
		//SoftwareIf returns scn::SoftwareIf:
		//    {scn::SoftwareIf} Label? 'if' condition=Expression '{' then+=SoftwareStatement* '}'
		//    ('else' (otherwise+=SoftwareIf | '{' otherwise+=SoftwareStatement* '}'))?;
		@Override public ParserRule getRule() { return rule; }
		
		//{scn::SoftwareIf} Label? 'if' condition=Expression '{' then+=SoftwareStatement* '}'
		//('else' (otherwise+=SoftwareIf | '{' otherwise+=SoftwareStatement* '}'))?
		public Group getGroup() { return cGroup; }
		
		//{scn::SoftwareIf}
		public Action getSoftwareIfAction_0() { return cSoftwareIfAction_0; }
		
		//Label?
		public RuleCall getLabelParserRuleCall_1() { return cLabelParserRuleCall_1; }
		
		//'if'
		public Keyword getIfKeyword_2() { return cIfKeyword_2; }
		
		//condition=Expression
		public Assignment getConditionAssignment_3() { return cConditionAssignment_3; }
		
		//Expression
		public RuleCall getConditionExpressionParserRuleCall_3_0() { return cConditionExpressionParserRuleCall_3_0; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_4() { return cLeftCurlyBracketKeyword_4; }
		
		//then+=SoftwareStatement*
		public Assignment getThenAssignment_5() { return cThenAssignment_5; }
		
		//SoftwareStatement
		public RuleCall getThenSoftwareStatementParserRuleCall_5_0() { return cThenSoftwareStatementParserRuleCall_5_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_6() { return cRightCurlyBracketKeyword_6; }
		
		//('else' (otherwise+=SoftwareIf | '{' otherwise+=SoftwareStatement* '}'))?
		public Group getGroup_7() { return cGroup_7; }
		
		//'else'
		public Keyword getElseKeyword_7_0() { return cElseKeyword_7_0; }
		
		//(otherwise+=SoftwareIf | '{' otherwise+=SoftwareStatement* '}')
		public Alternatives getAlternatives_7_1() { return cAlternatives_7_1; }
		
		//otherwise+=SoftwareIf
		public Assignment getOtherwiseAssignment_7_1_0() { return cOtherwiseAssignment_7_1_0; }
		
		//SoftwareIf
		public RuleCall getOtherwiseSoftwareIfParserRuleCall_7_1_0_0() { return cOtherwiseSoftwareIfParserRuleCall_7_1_0_0; }
		
		//'{' otherwise+=SoftwareStatement* '}'
		public Group getGroup_7_1_1() { return cGroup_7_1_1; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_7_1_1_0() { return cLeftCurlyBracketKeyword_7_1_1_0; }
		
		//otherwise+=SoftwareStatement*
		public Assignment getOtherwiseAssignment_7_1_1_1() { return cOtherwiseAssignment_7_1_1_1; }
		
		//SoftwareStatement
		public RuleCall getOtherwiseSoftwareStatementParserRuleCall_7_1_1_1_0() { return cOtherwiseSoftwareStatementParserRuleCall_7_1_1_1_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_7_1_1_2() { return cRightCurlyBracketKeyword_7_1_1_2; }
	}
	public class SoftwareWhileElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.SoftwareWhile");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Action cSoftwareWhileAction_0 = (Action)cGroup.eContents().get(0);
		private final RuleCall cLabelParserRuleCall_1 = (RuleCall)cGroup.eContents().get(1);
		private final Keyword cWhileKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final Assignment cConditionAssignment_3 = (Assignment)cGroup.eContents().get(3);
		private final RuleCall cConditionExpressionParserRuleCall_3_0 = (RuleCall)cConditionAssignment_3.eContents().get(0);
		private final Keyword cLeftCurlyBracketKeyword_4 = (Keyword)cGroup.eContents().get(4);
		private final Assignment cBodyAssignment_5 = (Assignment)cGroup.eContents().get(5);
		private final RuleCall cBodySoftwareStatementParserRuleCall_5_0 = (RuleCall)cBodyAssignment_5.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_6 = (Keyword)cGroup.eContents().get(6);
		
		//SoftwareWhile returns scn::SoftwareWhile:
		//    {scn::SoftwareWhile} Label? 'while' condition=Expression '{' body+=SoftwareStatement* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//{scn::SoftwareWhile} Label? 'while' condition=Expression '{' body+=SoftwareStatement* '}'
		public Group getGroup() { return cGroup; }
		
		//{scn::SoftwareWhile}
		public Action getSoftwareWhileAction_0() { return cSoftwareWhileAction_0; }
		
		//Label?
		public RuleCall getLabelParserRuleCall_1() { return cLabelParserRuleCall_1; }
		
		//'while'
		public Keyword getWhileKeyword_2() { return cWhileKeyword_2; }
		
		//condition=Expression
		public Assignment getConditionAssignment_3() { return cConditionAssignment_3; }
		
		//Expression
		public RuleCall getConditionExpressionParserRuleCall_3_0() { return cConditionExpressionParserRuleCall_3_0; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_4() { return cLeftCurlyBracketKeyword_4; }
		
		//body+=SoftwareStatement*
		public Assignment getBodyAssignment_5() { return cBodyAssignment_5; }
		
		//SoftwareStatement
		public RuleCall getBodySoftwareStatementParserRuleCall_5_0() { return cBodySoftwareStatementParserRuleCall_5_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_6() { return cRightCurlyBracketKeyword_6; }
	}
	public class SoftwareGotoElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.SoftwareGoto");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final RuleCall cLabelParserRuleCall_0 = (RuleCall)cGroup.eContents().get(0);
		private final Keyword cGotoKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Assignment cLabelAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final CrossReference cLabelSoftwareStatementCrossReference_2_0 = (CrossReference)cLabelAssignment_2.eContents().get(0);
		private final RuleCall cLabelSoftwareStatementNameParserRuleCall_2_0_1 = (RuleCall)cLabelSoftwareStatementCrossReference_2_0.eContents().get(1);
		private final Keyword cSemicolonKeyword_3 = (Keyword)cGroup.eContents().get(3);
		
		//SoftwareGoto returns scn::SoftwareGoto:
		//    Label? 'goto' label=[scn::SoftwareStatement|Name] ';';
		@Override public ParserRule getRule() { return rule; }
		
		//Label? 'goto' label=[scn::SoftwareStatement|Name] ';'
		public Group getGroup() { return cGroup; }
		
		//Label?
		public RuleCall getLabelParserRuleCall_0() { return cLabelParserRuleCall_0; }
		
		//'goto'
		public Keyword getGotoKeyword_1() { return cGotoKeyword_1; }
		
		//label=[scn::SoftwareStatement|Name]
		public Assignment getLabelAssignment_2() { return cLabelAssignment_2; }
		
		//[scn::SoftwareStatement|Name]
		public CrossReference getLabelSoftwareStatementCrossReference_2_0() { return cLabelSoftwareStatementCrossReference_2_0; }
		
		//Name
		public RuleCall getLabelSoftwareStatementNameParserRuleCall_2_0_1() { return cLabelSoftwareStatementNameParserRuleCall_2_0_1; }
		
		//';'
		public Keyword getSemicolonKeyword_3() { return cSemicolonKeyword_3; }
	}
	public class RoutineCallElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.RoutineCall");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final RuleCall cLabelParserRuleCall_0 = (RuleCall)cGroup.eContents().get(0);
		private final Keyword cCallKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Assignment cRoutineAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final CrossReference cRoutineRoutineCrossReference_2_0 = (CrossReference)cRoutineAssignment_2.eContents().get(0);
		private final RuleCall cRoutineRoutineNameParserRuleCall_2_0_1 = (RuleCall)cRoutineRoutineCrossReference_2_0.eContents().get(1);
		private final Keyword cLeftParenthesisKeyword_3 = (Keyword)cGroup.eContents().get(3);
		private final Group cGroup_4 = (Group)cGroup.eContents().get(4);
		private final Assignment cArgumentsAssignment_4_0 = (Assignment)cGroup_4.eContents().get(0);
		private final RuleCall cArgumentsExpressionParserRuleCall_4_0_0 = (RuleCall)cArgumentsAssignment_4_0.eContents().get(0);
		private final Group cGroup_4_1 = (Group)cGroup_4.eContents().get(1);
		private final Keyword cCommaKeyword_4_1_0 = (Keyword)cGroup_4_1.eContents().get(0);
		private final Assignment cArgumentsAssignment_4_1_1 = (Assignment)cGroup_4_1.eContents().get(1);
		private final RuleCall cArgumentsExpressionParserRuleCall_4_1_1_0 = (RuleCall)cArgumentsAssignment_4_1_1.eContents().get(0);
		private final Keyword cRightParenthesisKeyword_5 = (Keyword)cGroup.eContents().get(5);
		private final Keyword cSemicolonKeyword_6 = (Keyword)cGroup.eContents().get(6);
		
		//RoutineCall returns scn::RoutineCall:
		//    Label? 'call' routine=[scn::Routine|Name] '(' (arguments+=Expression (',' arguments+=Expression)*)? ')' ';';
		@Override public ParserRule getRule() { return rule; }
		
		//Label? 'call' routine=[scn::Routine|Name] '(' (arguments+=Expression (',' arguments+=Expression)*)? ')' ';'
		public Group getGroup() { return cGroup; }
		
		//Label?
		public RuleCall getLabelParserRuleCall_0() { return cLabelParserRuleCall_0; }
		
		//'call'
		public Keyword getCallKeyword_1() { return cCallKeyword_1; }
		
		//routine=[scn::Routine|Name]
		public Assignment getRoutineAssignment_2() { return cRoutineAssignment_2; }
		
		//[scn::Routine|Name]
		public CrossReference getRoutineRoutineCrossReference_2_0() { return cRoutineRoutineCrossReference_2_0; }
		
		//Name
		public RuleCall getRoutineRoutineNameParserRuleCall_2_0_1() { return cRoutineRoutineNameParserRuleCall_2_0_1; }
		
		//'('
		public Keyword getLeftParenthesisKeyword_3() { return cLeftParenthesisKeyword_3; }
		
		//(arguments+=Expression (',' arguments+=Expression)*)?
		public Group getGroup_4() { return cGroup_4; }
		
		//arguments+=Expression
		public Assignment getArgumentsAssignment_4_0() { return cArgumentsAssignment_4_0; }
		
		//Expression
		public RuleCall getArgumentsExpressionParserRuleCall_4_0_0() { return cArgumentsExpressionParserRuleCall_4_0_0; }
		
		//(',' arguments+=Expression)*
		public Group getGroup_4_1() { return cGroup_4_1; }
		
		//','
		public Keyword getCommaKeyword_4_1_0() { return cCommaKeyword_4_1_0; }
		
		//arguments+=Expression
		public Assignment getArgumentsAssignment_4_1_1() { return cArgumentsAssignment_4_1_1; }
		
		//Expression
		public RuleCall getArgumentsExpressionParserRuleCall_4_1_1_0() { return cArgumentsExpressionParserRuleCall_4_1_1_0; }
		
		//')'
		public Keyword getRightParenthesisKeyword_5() { return cRightParenthesisKeyword_5; }
		
		//';'
		public Keyword getSemicolonKeyword_6() { return cSemicolonKeyword_6; }
	}
	public class NameElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Name");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final RuleCall cIDTerminalRuleCall_0 = (RuleCall)cAlternatives.eContents().get(0);
		private final Keyword cCpuKeyword_1 = (Keyword)cAlternatives.eContents().get(1);
		private final Keyword cCoreKeyword_2 = (Keyword)cAlternatives.eContents().get(2);
		private final Keyword cVcpuKeyword_3 = (Keyword)cAlternatives.eContents().get(3);
		private final Keyword cEventKeyword_4 = (Keyword)cAlternatives.eContents().get(4);
		private final Keyword cRankKeyword_5 = (Keyword)cAlternatives.eContents().get(5);
		private final Keyword cStageKeyword_6 = (Keyword)cAlternatives.eContents().get(6);
		private final Keyword cCheckKeyword_7 = (Keyword)cAlternatives.eContents().get(7);
		private final Keyword cCostKeyword_8 = (Keyword)cAlternatives.eContents().get(8);
		private final Keyword cRangeKeyword_9 = (Keyword)cAlternatives.eContents().get(9);
		private final Keyword cTableKeyword_10 = (Keyword)cAlternatives.eContents().get(10);
		private final Keyword cLaneKeyword_11 = (Keyword)cAlternatives.eContents().get(11);
		private final Keyword cLoserKeyword_12 = (Keyword)cAlternatives.eContents().get(12);
		private final Keyword cOrderKeyword_13 = (Keyword)cAlternatives.eContents().get(13);
		private final Keyword cTaskKeyword_14 = (Keyword)cAlternatives.eContents().get(14);
		private final Keyword cStartKeyword_15 = (Keyword)cAlternatives.eContents().get(15);
		private final Keyword cLocalKeyword_16 = (Keyword)cAlternatives.eContents().get(16);
		private final Keyword cMemoryKeyword_17 = (Keyword)cAlternatives.eContents().get(17);
		private final Keyword cStoryKeyword_18 = (Keyword)cAlternatives.eContents().get(18);
		private final Keyword cOpenKeyword_19 = (Keyword)cAlternatives.eContents().get(19);
		private final Keyword cOfKeyword_20 = (Keyword)cAlternatives.eContents().get(20);
		private final Keyword cByKeyword_21 = (Keyword)cAlternatives.eContents().get(21);
		private final Keyword cShadesKeyword_22 = (Keyword)cAlternatives.eContents().get(22);
		private final Keyword cLabelledKeyword_23 = (Keyword)cAlternatives.eContents().get(23);
		private final Keyword cTimesKeyword_24 = (Keyword)cAlternatives.eContents().get(24);
		private final Keyword cOnceKeyword_25 = (Keyword)cAlternatives.eContents().get(25);
		private final Keyword cStateKeyword_26 = (Keyword)cAlternatives.eContents().get(26);
		private final Keyword cPlusKeyword_27 = (Keyword)cAlternatives.eContents().get(27);
		private final Keyword cHatchKeyword_28 = (Keyword)cAlternatives.eContents().get(28);
		private final Keyword cGlyphKeyword_29 = (Keyword)cAlternatives.eContents().get(29);
		private final Keyword cAtKeyword_30 = (Keyword)cAlternatives.eContents().get(30);
		private final Keyword cOnKeyword_31 = (Keyword)cAlternatives.eContents().get(31);
		private final Keyword cAfterKeyword_32 = (Keyword)cAlternatives.eContents().get(32);
		private final Keyword cBeforeKeyword_33 = (Keyword)cAlternatives.eContents().get(33);
		private final Keyword cAnyKeyword_34 = (Keyword)cAlternatives.eContents().get(34);
		private final Keyword cPassesKeyword_35 = (Keyword)cAlternatives.eContents().get(35);
		private final Keyword cFailsKeyword_36 = (Keyword)cAlternatives.eContents().get(36);
		private final Keyword cHostKeyword_37 = (Keyword)cAlternatives.eContents().get(37);
		private final Keyword cParamKeyword_38 = (Keyword)cAlternatives.eContents().get(38);
		private final Keyword cEntityKeyword_39 = (Keyword)cAlternatives.eContents().get(39);
		private final Keyword cChoiceKeyword_40 = (Keyword)cAlternatives.eContents().get(40);
		private final Keyword cOptionKeyword_41 = (Keyword)cAlternatives.eContents().get(41);
		private final Keyword cOperatorKeyword_42 = (Keyword)cAlternatives.eContents().get(42);
		private final Keyword cRoutineKeyword_43 = (Keyword)cAlternatives.eContents().get(43);
		private final Keyword cHandlerKeyword_44 = (Keyword)cAlternatives.eContents().get(44);
		private final Keyword cWarningKeyword_45 = (Keyword)cAlternatives.eContents().get(45);
		private final Keyword cModuleKeyword_46 = (Keyword)cAlternatives.eContents().get(46);
		private final Keyword cScenarioKeyword_47 = (Keyword)cAlternatives.eContents().get(47);
		private final Keyword cPlatformKeyword_48 = (Keyword)cAlternatives.eContents().get(48);
		private final Keyword cMustKeyword_49 = (Keyword)cAlternatives.eContents().get(49);
		private final Keyword cArriveKeyword_50 = (Keyword)cAlternatives.eContents().get(50);
		private final Keyword cSymmetricKeyword_51 = (Keyword)cAlternatives.eContents().get(51);
		private final Keyword cNoteKeyword_52 = (Keyword)cAlternatives.eContents().get(52);
		
		///* ---- names and numbers ---- */
		///* Words with a meaning in one place stay names everywhere else. */
		//Name:
		//    ID | 'cpu' | 'core' | 'vcpu' | 'event' | 'rank' | 'stage' | 'check' | 'cost' | 'range' | 'table' | 'lane' | 'loser' |
		//    'order' | 'task' | 'start' | 'local' | 'memory' | 'story' | 'open' | 'of' | 'by' | 'shades' | 'labelled' |
		//    'times' | 'once' | 'state' | 'plus' | 'hatch' | 'glyph' | 'at' | 'on' | 'after' | 'before' | 'any' | 'passes' | 'fails' |
		//    'host' | 'param' | 'entity' | 'choice' | 'option' | 'operator' | 'routine' | 'handler' | 'warning' | 'module' |
		//    'scenario' | 'platform' | 'must' | 'arrive' | 'symmetric' | 'note';
		@Override public ParserRule getRule() { return rule; }
		
		//ID | 'cpu' | 'core' | 'vcpu' | 'event' | 'rank' | 'stage' | 'check' | 'cost' | 'range' | 'table' | 'lane' | 'loser' |
		//'order' | 'task' | 'start' | 'local' | 'memory' | 'story' | 'open' | 'of' | 'by' | 'shades' | 'labelled' |
		//'times' | 'once' | 'state' | 'plus' | 'hatch' | 'glyph' | 'at' | 'on' | 'after' | 'before' | 'any' | 'passes' | 'fails' |
		//'host' | 'param' | 'entity' | 'choice' | 'option' | 'operator' | 'routine' | 'handler' | 'warning' | 'module' |
		//'scenario' | 'platform' | 'must' | 'arrive' | 'symmetric' | 'note'
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//ID
		public RuleCall getIDTerminalRuleCall_0() { return cIDTerminalRuleCall_0; }
		
		//'cpu'
		public Keyword getCpuKeyword_1() { return cCpuKeyword_1; }
		
		//'core'
		public Keyword getCoreKeyword_2() { return cCoreKeyword_2; }
		
		//'vcpu'
		public Keyword getVcpuKeyword_3() { return cVcpuKeyword_3; }
		
		//'event'
		public Keyword getEventKeyword_4() { return cEventKeyword_4; }
		
		//'rank'
		public Keyword getRankKeyword_5() { return cRankKeyword_5; }
		
		//'stage'
		public Keyword getStageKeyword_6() { return cStageKeyword_6; }
		
		//'check'
		public Keyword getCheckKeyword_7() { return cCheckKeyword_7; }
		
		//'cost'
		public Keyword getCostKeyword_8() { return cCostKeyword_8; }
		
		//'range'
		public Keyword getRangeKeyword_9() { return cRangeKeyword_9; }
		
		//'table'
		public Keyword getTableKeyword_10() { return cTableKeyword_10; }
		
		//'lane'
		public Keyword getLaneKeyword_11() { return cLaneKeyword_11; }
		
		//'loser'
		public Keyword getLoserKeyword_12() { return cLoserKeyword_12; }
		
		//'order'
		public Keyword getOrderKeyword_13() { return cOrderKeyword_13; }
		
		//'task'
		public Keyword getTaskKeyword_14() { return cTaskKeyword_14; }
		
		//'start'
		public Keyword getStartKeyword_15() { return cStartKeyword_15; }
		
		//'local'
		public Keyword getLocalKeyword_16() { return cLocalKeyword_16; }
		
		//'memory'
		public Keyword getMemoryKeyword_17() { return cMemoryKeyword_17; }
		
		//'story'
		public Keyword getStoryKeyword_18() { return cStoryKeyword_18; }
		
		//'open'
		public Keyword getOpenKeyword_19() { return cOpenKeyword_19; }
		
		//'of'
		public Keyword getOfKeyword_20() { return cOfKeyword_20; }
		
		//'by'
		public Keyword getByKeyword_21() { return cByKeyword_21; }
		
		//'shades'
		public Keyword getShadesKeyword_22() { return cShadesKeyword_22; }
		
		//'labelled'
		public Keyword getLabelledKeyword_23() { return cLabelledKeyword_23; }
		
		//'times'
		public Keyword getTimesKeyword_24() { return cTimesKeyword_24; }
		
		//'once'
		public Keyword getOnceKeyword_25() { return cOnceKeyword_25; }
		
		//'state'
		public Keyword getStateKeyword_26() { return cStateKeyword_26; }
		
		//'plus'
		public Keyword getPlusKeyword_27() { return cPlusKeyword_27; }
		
		//'hatch'
		public Keyword getHatchKeyword_28() { return cHatchKeyword_28; }
		
		//'glyph'
		public Keyword getGlyphKeyword_29() { return cGlyphKeyword_29; }
		
		//'at'
		public Keyword getAtKeyword_30() { return cAtKeyword_30; }
		
		//'on'
		public Keyword getOnKeyword_31() { return cOnKeyword_31; }
		
		//'after'
		public Keyword getAfterKeyword_32() { return cAfterKeyword_32; }
		
		//'before'
		public Keyword getBeforeKeyword_33() { return cBeforeKeyword_33; }
		
		//'any'
		public Keyword getAnyKeyword_34() { return cAnyKeyword_34; }
		
		//'passes'
		public Keyword getPassesKeyword_35() { return cPassesKeyword_35; }
		
		//'fails'
		public Keyword getFailsKeyword_36() { return cFailsKeyword_36; }
		
		//'host'
		public Keyword getHostKeyword_37() { return cHostKeyword_37; }
		
		//'param'
		public Keyword getParamKeyword_38() { return cParamKeyword_38; }
		
		//'entity'
		public Keyword getEntityKeyword_39() { return cEntityKeyword_39; }
		
		//'choice'
		public Keyword getChoiceKeyword_40() { return cChoiceKeyword_40; }
		
		//'option'
		public Keyword getOptionKeyword_41() { return cOptionKeyword_41; }
		
		//'operator'
		public Keyword getOperatorKeyword_42() { return cOperatorKeyword_42; }
		
		//'routine'
		public Keyword getRoutineKeyword_43() { return cRoutineKeyword_43; }
		
		//'handler'
		public Keyword getHandlerKeyword_44() { return cHandlerKeyword_44; }
		
		//'warning'
		public Keyword getWarningKeyword_45() { return cWarningKeyword_45; }
		
		//'module'
		public Keyword getModuleKeyword_46() { return cModuleKeyword_46; }
		
		//'scenario'
		public Keyword getScenarioKeyword_47() { return cScenarioKeyword_47; }
		
		//'platform'
		public Keyword getPlatformKeyword_48() { return cPlatformKeyword_48; }
		
		//'must'
		public Keyword getMustKeyword_49() { return cMustKeyword_49; }
		
		//'arrive'
		public Keyword getArriveKeyword_50() { return cArriveKeyword_50; }
		
		//'symmetric'
		public Keyword getSymmetricKeyword_51() { return cSymmetricKeyword_51; }
		
		//'note'
		public Keyword getNoteKeyword_52() { return cNoteKeyword_52; }
	}
	public class QNameElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.QName");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final RuleCall cNameParserRuleCall_0 = (RuleCall)cGroup.eContents().get(0);
		private final Group cGroup_1 = (Group)cGroup.eContents().get(1);
		private final Keyword cFullStopKeyword_1_0 = (Keyword)cGroup_1.eContents().get(0);
		private final RuleCall cNameParserRuleCall_1_1 = (RuleCall)cGroup_1.eContents().get(1);
		
		//QName:
		//    Name ('.' Name)*;
		@Override public ParserRule getRule() { return rule; }
		
		//Name ('.' Name)*
		public Group getGroup() { return cGroup; }
		
		//Name
		public RuleCall getNameParserRuleCall_0() { return cNameParserRuleCall_0; }
		
		//('.' Name)*
		public Group getGroup_1() { return cGroup_1; }
		
		//'.'
		public Keyword getFullStopKeyword_1_0() { return cFullStopKeyword_1_0; }
		
		//Name
		public RuleCall getNameParserRuleCall_1_1() { return cNameParserRuleCall_1_1; }
	}
	public class NumberElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Number");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final RuleCall cINTTerminalRuleCall_0 = (RuleCall)cGroup.eContents().get(0);
		private final Group cGroup_1 = (Group)cGroup.eContents().get(1);
		private final Keyword cFullStopKeyword_1_0 = (Keyword)cGroup_1.eContents().get(0);
		private final RuleCall cINTTerminalRuleCall_1_1 = (RuleCall)cGroup_1.eContents().get(1);
		
		//Number returns ecore::EString hidden():
		//    INT ('.' INT)?;
		@Override public ParserRule getRule() { return rule; }
		
		//INT ('.' INT)?
		public Group getGroup() { return cGroup; }
		
		//INT
		public RuleCall getINTTerminalRuleCall_0() { return cINTTerminalRuleCall_0; }
		
		//('.' INT)?
		public Group getGroup_1() { return cGroup_1; }
		
		//'.'
		public Keyword getFullStopKeyword_1_0() { return cFullStopKeyword_1_0; }
		
		//INT
		public RuleCall getINTTerminalRuleCall_1_1() { return cINTTerminalRuleCall_1_1; }
	}
	public class Number32Elements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.Number32");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final RuleCall cINTTerminalRuleCall_0 = (RuleCall)cAlternatives.eContents().get(0);
		private final RuleCall cHEXTerminalRuleCall_1 = (RuleCall)cAlternatives.eContents().get(1);
		
		//Number32 returns ecore::EInt:
		//    INT | HEX;
		@Override public ParserRule getRule() { return rule; }
		
		//INT | HEX
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//INT
		public RuleCall getINTTerminalRuleCall_0() { return cINTTerminalRuleCall_0; }
		
		//HEX
		public RuleCall getHEXTerminalRuleCall_1() { return cHEXTerminalRuleCall_1; }
	}
	
	
	private final DocumentElements pDocument;
	private final ModuleElements pModule;
	private final ImportElements pImport;
	private final ElementElements pElement;
	private final RuleHeadElements pRuleHead;
	private final EnumTypeElements pEnumType;
	private final EnumLiteralElements pEnumLiteral;
	private final RangeTypeElements pRangeType;
	private final EntityTypeElements pEntityType;
	private final UnionTypeElements pUnionType;
	private final PlainLiteralElements pPlainLiteral;
	private final TypeRefElements pTypeRef;
	private final StateGroupElements pStateGroup;
	private final ScopeNameElements pScopeName;
	private final VariableElements pVariable;
	private final KnobElements pKnob;
	private final CostElements pCost;
	private final ParamElements pParam;
	private final ParamsElements pParams;
	private final TableElements pTable;
	private final RowElements pRow;
	private final PatternElements pPattern;
	private final OperatorElements pOperator;
	private final DefinitionElements pDefinition;
	private final BlockerElements pBlocker;
	private final DecisionElements pDecision;
	private final DecisionExtensionElements pDecisionExtension;
	private final CandidateElements pCandidate;
	private final LetBindingElements pLetBinding;
	private final ChoiceElements pChoice;
	private final OptionElements pOption;
	private final CascadeElements pCascade;
	private final StageElements pStage;
	private final CascadeCheckElements pCascadeCheck;
	private final ProcElements pProc;
	private final StepElements pStep;
	private final InstructionElements pInstruction;
	private final ArrivalKindElements pArrivalKind;
	private final ProcessorElements pProcessor;
	private final RoleElements pRole;
	private final LaneElements pLane;
	private final HatchNameElements pHatchName;
	private final HazardElements pHazard;
	private final HazardIdElements pHazardId;
	private final RuleOverrideElements pRuleOverride;
	private final DisableElements pDisable;
	private final BlockElements pBlock;
	private final StatementElements pStatement;
	private final AssignElements pAssign;
	private final IfStatementElements pIfStatement;
	private final ElseIfElements pElseIf;
	private final GotoElements pGoto;
	private final CallStatementElements pCallStatement;
	private final ExecuteElements pExecute;
	private final ChooseStatementElements pChooseStatement;
	private final SayElements pSay;
	private final MarkStatementElements pMarkStatement;
	private final MarkKindElements pMarkKind;
	private final ExpressionElements pExpression;
	private final ConditionalElements pConditional;
	private final QuantifierElements pQuantifier;
	private final QuantifierKindElements pQuantifierKind;
	private final SelectorKindElements pSelectorKind;
	private final OrElements pOr;
	private final AndElements pAnd;
	private final ComparisonElements pComparison;
	private final ComparisonOpElements pComparisonOp;
	private final SumElements pSum;
	private final SumOpElements pSumOp;
	private final ProductElements pProduct;
	private final ProductOpElements pProductOp;
	private final PrefixElements pPrefix;
	private final PostfixElements pPostfix;
	private final PrimaryElements pPrimary;
	private final ScenarioElements pScenario;
	private final ScenarioItemElements pScenarioItem;
	private final ScenarioParamElements pScenarioParam;
	private final KnobSettingElements pKnobSetting;
	private final MemoryElements pMemory;
	private final ObjectDeclarationElements pObjectDeclaration;
	private final EntityObjectElements pEntityObject;
	private final SettingElements pSetting;
	private final PlaceElements pPlace;
	private final NameReferenceElements pNameReference;
	private final VCpuElements pVCpu;
	private final TaskElements pTask;
	private final HandlerElements pHandler;
	private final ExitHandlerElements pExitHandler;
	private final BodyElements pBody;
	private final HostElements pHost;
	private final HostUseElements pHostUse;
	private final RoutineElements pRoutine;
	private final EventDeclarationElements pEventDeclaration;
	private final CheckDeclarationElements pCheckDeclaration;
	private final CheckKindElements pCheckKind;
	private final StoryElements pStory;
	private final StorySettingElements pStorySetting;
	private final StoryChoiceElements pStoryChoice;
	private final CompareElements pCompare;
	private final WithoutElements pWithout;
	private final SymmetricElements pSymmetric;
	private final NoteElements pNote;
	private final PartWordElements pPartWord;
	private final SoftwareStatementElements pSoftwareStatement;
	private final LabelElements pLabel;
	private final InstructionCallElements pInstructionCall;
	private final SoftwareIfElements pSoftwareIf;
	private final SoftwareWhileElements pSoftwareWhile;
	private final SoftwareGotoElements pSoftwareGoto;
	private final RoutineCallElements pRoutineCall;
	private final NameElements pName;
	private final QNameElements pQName;
	private final NumberElements pNumber;
	private final Number32Elements pNumber32;
	private final TerminalRule tRULE_ID;
	private final TerminalRule tHEX;
	private final TerminalRule tID;
	private final TerminalRule tINT;
	private final TerminalRule tSTRING;
	private final TerminalRule tML_COMMENT;
	private final TerminalRule tSL_COMMENT;
	private final TerminalRule tWS;
	private final TerminalRule tANY_OTHER;
	
	private final Grammar grammar;

	@Inject
	public NotationGrammarAccess(GrammarProvider grammarProvider) {
		this.grammar = internalFindGrammar(grammarProvider);
		this.pDocument = new DocumentElements();
		this.pModule = new ModuleElements();
		this.pImport = new ImportElements();
		this.pElement = new ElementElements();
		this.pRuleHead = new RuleHeadElements();
		this.pEnumType = new EnumTypeElements();
		this.pEnumLiteral = new EnumLiteralElements();
		this.pRangeType = new RangeTypeElements();
		this.pEntityType = new EntityTypeElements();
		this.pUnionType = new UnionTypeElements();
		this.pPlainLiteral = new PlainLiteralElements();
		this.pTypeRef = new TypeRefElements();
		this.pStateGroup = new StateGroupElements();
		this.pScopeName = new ScopeNameElements();
		this.pVariable = new VariableElements();
		this.pKnob = new KnobElements();
		this.pCost = new CostElements();
		this.pParam = new ParamElements();
		this.pParams = new ParamsElements();
		this.pTable = new TableElements();
		this.pRow = new RowElements();
		this.pPattern = new PatternElements();
		this.pOperator = new OperatorElements();
		this.pDefinition = new DefinitionElements();
		this.pBlocker = new BlockerElements();
		this.pDecision = new DecisionElements();
		this.pDecisionExtension = new DecisionExtensionElements();
		this.pCandidate = new CandidateElements();
		this.pLetBinding = new LetBindingElements();
		this.pChoice = new ChoiceElements();
		this.pOption = new OptionElements();
		this.pCascade = new CascadeElements();
		this.pStage = new StageElements();
		this.pCascadeCheck = new CascadeCheckElements();
		this.pProc = new ProcElements();
		this.pStep = new StepElements();
		this.pInstruction = new InstructionElements();
		this.pArrivalKind = new ArrivalKindElements();
		this.pProcessor = new ProcessorElements();
		this.pRole = new RoleElements();
		this.pLane = new LaneElements();
		this.pHatchName = new HatchNameElements();
		this.pHazard = new HazardElements();
		this.pHazardId = new HazardIdElements();
		this.pRuleOverride = new RuleOverrideElements();
		this.pDisable = new DisableElements();
		this.pBlock = new BlockElements();
		this.pStatement = new StatementElements();
		this.pAssign = new AssignElements();
		this.pIfStatement = new IfStatementElements();
		this.pElseIf = new ElseIfElements();
		this.pGoto = new GotoElements();
		this.pCallStatement = new CallStatementElements();
		this.pExecute = new ExecuteElements();
		this.pChooseStatement = new ChooseStatementElements();
		this.pSay = new SayElements();
		this.pMarkStatement = new MarkStatementElements();
		this.pMarkKind = new MarkKindElements();
		this.pExpression = new ExpressionElements();
		this.pConditional = new ConditionalElements();
		this.pQuantifier = new QuantifierElements();
		this.pQuantifierKind = new QuantifierKindElements();
		this.pSelectorKind = new SelectorKindElements();
		this.pOr = new OrElements();
		this.pAnd = new AndElements();
		this.pComparison = new ComparisonElements();
		this.pComparisonOp = new ComparisonOpElements();
		this.pSum = new SumElements();
		this.pSumOp = new SumOpElements();
		this.pProduct = new ProductElements();
		this.pProductOp = new ProductOpElements();
		this.pPrefix = new PrefixElements();
		this.pPostfix = new PostfixElements();
		this.pPrimary = new PrimaryElements();
		this.pScenario = new ScenarioElements();
		this.pScenarioItem = new ScenarioItemElements();
		this.pScenarioParam = new ScenarioParamElements();
		this.pKnobSetting = new KnobSettingElements();
		this.pMemory = new MemoryElements();
		this.pObjectDeclaration = new ObjectDeclarationElements();
		this.pEntityObject = new EntityObjectElements();
		this.pSetting = new SettingElements();
		this.pPlace = new PlaceElements();
		this.pNameReference = new NameReferenceElements();
		this.pVCpu = new VCpuElements();
		this.pTask = new TaskElements();
		this.pHandler = new HandlerElements();
		this.pExitHandler = new ExitHandlerElements();
		this.pBody = new BodyElements();
		this.pHost = new HostElements();
		this.pHostUse = new HostUseElements();
		this.pRoutine = new RoutineElements();
		this.pEventDeclaration = new EventDeclarationElements();
		this.pCheckDeclaration = new CheckDeclarationElements();
		this.pCheckKind = new CheckKindElements();
		this.pStory = new StoryElements();
		this.pStorySetting = new StorySettingElements();
		this.pStoryChoice = new StoryChoiceElements();
		this.pCompare = new CompareElements();
		this.pWithout = new WithoutElements();
		this.pSymmetric = new SymmetricElements();
		this.pNote = new NoteElements();
		this.pPartWord = new PartWordElements();
		this.pSoftwareStatement = new SoftwareStatementElements();
		this.pLabel = new LabelElements();
		this.pInstructionCall = new InstructionCallElements();
		this.pSoftwareIf = new SoftwareIfElements();
		this.pSoftwareWhile = new SoftwareWhileElements();
		this.pSoftwareGoto = new SoftwareGotoElements();
		this.pRoutineCall = new RoutineCallElements();
		this.pName = new NameElements();
		this.pQName = new QNameElements();
		this.pNumber = new NumberElements();
		this.pNumber32 = new Number32Elements();
		this.tRULE_ID = (TerminalRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.RULE_ID");
		this.tHEX = (TerminalRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.HEX");
		this.tID = (TerminalRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.ID");
		this.tINT = (TerminalRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.INT");
		this.tSTRING = (TerminalRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.STRING");
		this.tML_COMMENT = (TerminalRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.ML_COMMENT");
		this.tSL_COMMENT = (TerminalRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.SL_COMMENT");
		this.tWS = (TerminalRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.WS");
		this.tANY_OTHER = (TerminalRule) GrammarUtil.findRuleForName(getGrammar(), "trapline.notation.Notation.ANY_OTHER");
	}
	
	protected Grammar internalFindGrammar(GrammarProvider grammarProvider) {
		Grammar grammar = grammarProvider.getGrammar(this);
		while (grammar != null) {
			if ("trapline.notation.Notation".equals(grammar.getName())) {
				return grammar;
			}
			List<Grammar> grammars = grammar.getUsedGrammars();
			if (!grammars.isEmpty()) {
				grammar = grammars.iterator().next();
			} else {
				return null;
			}
		}
		return grammar;
	}
	
	@Override
	public Grammar getGrammar() {
		return grammar;
	}
	

	
	//Document returns sem::Document:
	//    Module | Scenario;
	public DocumentElements getDocumentAccess() {
		return pDocument;
	}
	
	public ParserRule getDocumentRule() {
		return getDocumentAccess().getRule();
	}
	
	///* ---- modules ---- */
	//Module returns sem::Module:
	//    'module' name=QName ('extends' base=QName)? (title=STRING)?
	//    imports+=Import*
	//    elements+=Element*;
	public ModuleElements getModuleAccess() {
		return pModule;
	}
	
	public ParserRule getModuleRule() {
		return getModuleAccess().getRule();
	}
	
	//Import returns sem::Import:
	//    'import' module=QName;
	public ImportElements getImportAccess() {
		return pImport;
	}
	
	public ParserRule getImportRule() {
		return getImportAccess().getRule();
	}
	
	//Element returns sem::Element:
	//    EnumType | RangeType | EntityType | UnionType | StateGroup | Knob | Cost | Table | Operator | Definition | Blocker |
	//    Decision | DecisionExtension | Choice | Cascade | Proc | Instruction | ArrivalKind | Processor | Lane | Hazard |
	//    RuleOverride | Disable | Routine | Host;
	public ElementElements getElementAccess() {
		return pElement;
	}
	
	public ParserRule getElementRule() {
		return getElementAccess().getRule();
	}
	
	//fragment RuleHead returns sem::Rule:
	//    id=RULE_ID sentence=STRING ('cites' citations+=STRING (',' citations+=STRING)*)? ('costs' cost=[sem::Cost|RULE_ID])?;
	public RuleHeadElements getRuleHeadAccess() {
		return pRuleHead;
	}
	
	public ParserRule getRuleHeadRule() {
		return getRuleHeadAccess().getRule();
	}
	
	//EnumType returns sem::EnumType:
	//    (open?='open')? 'enum' name=Name (low=Number32 '..' high=Number32)? '{' literals+=EnumLiteral* '}';
	public EnumTypeElements getEnumTypeAccess() {
		return pEnumType;
	}
	
	public ParserRule getEnumTypeRule() {
		return getEnumTypeAccess().getRule();
	}
	
	//EnumLiteral returns sem::EnumLiteral:
	//    name=Name (explicit?='=' value=Number32)? (label=STRING)?;
	public EnumLiteralElements getEnumLiteralAccess() {
		return pEnumLiteral;
	}
	
	public ParserRule getEnumLiteralRule() {
		return getEnumLiteralAccess().getRule();
	}
	
	//RangeType returns sem::RangeType:
	//    'range' name=Name low=Number32 '..' high=Number32 (hexadecimal?='hexadecimal')?;
	public RangeTypeElements getRangeTypeAccess() {
		return pRangeType;
	}
	
	public ParserRule getRangeTypeRule() {
		return getRangeTypeAccess().getRule();
	}
	
	//EntityType returns sem::EntityType:
	//    'entity' name=Name ('{' properties+=Variable* '}')?;
	public EntityTypeElements getEntityTypeAccess() {
		return pEntityType;
	}
	
	public ParserRule getEntityTypeRule() {
		return getEntityTypeAccess().getRule();
	}
	
	//UnionType returns sem::UnionType:
	//    'union' name=Name 'of' members+=[sem::TypeDeclaration|Name] (',' members+=[sem::TypeDeclaration|Name])*
	//    ('plus' literals+=PlainLiteral (',' literals+=PlainLiteral)*)?;
	public UnionTypeElements getUnionTypeAccess() {
		return pUnionType;
	}
	
	public ParserRule getUnionTypeRule() {
		return getUnionTypeAccess().getRule();
	}
	
	//PlainLiteral returns sem::EnumLiteral:
	//    name=Name;
	public PlainLiteralElements getPlainLiteralAccess() {
		return pPlainLiteral;
	}
	
	public ParserRule getPlainLiteralRule() {
		return getPlainLiteralAccess().getRule();
	}
	
	//TypeRef returns sem::TypeRef:
	//    {sem::BoolTypeRef} 'bool' | {sem::PositionTypeRef} 'position' | {sem::RangeTypeRef} low=Number32 '..' high=Number32 |
	//    {sem::NamedTypeRef} type=[sem::TypeDeclaration|Name];
	public TypeRefElements getTypeRefAccess() {
		return pTypeRef;
	}
	
	public ParserRule getTypeRefRule() {
		return getTypeRefAccess().getRule();
	}
	
	//StateGroup returns sem::StateGroup:
	//    (ghost?='ghost')? 'state' scope=ScopeName '{' variables+=Variable* '}';
	public StateGroupElements getStateGroupAccess() {
		return pStateGroup;
	}
	
	public ParserRule getStateGroupRule() {
		return getStateGroupAccess().getRule();
	}
	
	//ScopeName:
	//    ID | 'cpu' | 'core' | 'vcpu';
	public ScopeNameElements getScopeNameAccess() {
		return pScopeName;
	}
	
	public ParserRule getScopeNameRule() {
		return getScopeNameAccess().getRule();
	}
	
	//Variable returns sem::Variable:
	//    name=Name ('[' index=TypeRef ']')?
	//    ((':' type=TypeRef ('=' initial=Expression)? (doc=STRING)?) | ('{' fields+=Variable* '}'));
	public VariableElements getVariableAccess() {
		return pVariable;
	}
	
	public ParserRule getVariableRule() {
		return getVariableAccess().getRule();
	}
	
	//Knob returns sem::Knob:
	//    'knob' name=Name ':' type=TypeRef '=' initial=Expression (doc=STRING)?
	//    ('cites' citations+=STRING (',' citations+=STRING)*)?;
	public KnobElements getKnobAccess() {
		return pKnob;
	}
	
	public ParserRule getKnobRule() {
		return getKnobAccess().getRule();
	}
	
	//Cost returns sem::Cost:
	//    'cost' name=RULE_ID sentence=STRING central=INT ('within' uncertainty=Number)?
	//    ('cites' citations+=STRING (',' citations+=STRING)*)?;
	public CostElements getCostAccess() {
		return pCost;
	}
	
	public ParserRule getCostRule() {
		return getCostAccess().getRule();
	}
	
	//Param returns sem::Param:
	//    name=Name (':' type=TypeRef ('=' initial=Expression)?)?;
	public ParamElements getParamAccess() {
		return pParam;
	}
	
	public ParserRule getParamRule() {
		return getParamAccess().getRule();
	}
	
	//fragment Params *:
	//    '(' (params+=Param (',' params+=Param)*)? ')';
	public ParamsElements getParamsAccess() {
		return pParams;
	}
	
	public ParserRule getParamsRule() {
		return getParamsAccess().getRule();
	}
	
	//Table returns sem::Table:
	//    'table' name=Name id=RULE_ID sentence=STRING ('cites' citations+=STRING (',' citations+=STRING)*)? ('costs' cost=[sem::Cost|RULE_ID])?
	//    '(' (params+=Param (',' params+=Param)*)? ')' '->' '(' results+=Param (',' results+=Param)* ')' '{' rows+=Row* '}';
	public TableElements getTableAccess() {
		return pTable;
	}
	
	public ParserRule getTableRule() {
		return getTableAccess().getRule();
	}
	
	//Row returns sem::Row:
	//    {sem::Row} (id=RULE_ID (sentence=STRING)? ('cites' citations+=STRING (',' citations+=STRING)*)? ':')?
	//    patterns+=Pattern (',' patterns+=Pattern)* '->' results+=Expression (',' results+=Expression)* ';';
	public RowElements getRowAccess() {
		return pRow;
	}
	
	public ParserRule getRowRule() {
		return getRowAccess().getRule();
	}
	
	//Pattern returns sem::Pattern:
	//    {sem::AnyPattern} '*' |
	//    {sem::ValuesPattern} (values+=Primary | '{' values+=Primary (',' values+=Primary)* '}');
	public PatternElements getPatternAccess() {
		return pPattern;
	}
	
	public ParserRule getPatternRule() {
		return getPatternAccess().getRule();
	}
	
	//Operator returns sem::Operator:
	//    'operator' name=Name Params (doc=STRING)?;
	public OperatorElements getOperatorAccess() {
		return pOperator;
	}
	
	public ParserRule getOperatorRule() {
		return getOperatorAccess().getRule();
	}
	
	//Definition returns sem::Definition:
	//    'def' name=Name Params? '=' value=Expression ';';
	public DefinitionElements getDefinitionAccess() {
		return pDefinition;
	}
	
	public ParserRule getDefinitionRule() {
		return getDefinitionAccess().getRule();
	}
	
	//Blocker returns sem::Blocker:
	//    'blocker' name=Name letter=STRING ('on' 'lane' lane=[sem::Lane|Name])?
	//    id=RULE_ID sentence=STRING ('cites' citations+=STRING (',' citations+=STRING)*)? ('costs' cost=[sem::Cost|RULE_ID])? ':' condition=Expression ';';
	public BlockerElements getBlockerAccess() {
		return pBlocker;
	}
	
	public ParserRule getBlockerRule() {
		return getBlockerAccess().getRule();
	}
	
	//Decision returns sem::Decision:
	//    'decision' name=Name RuleHead '{'
	//        candidates+=Candidate*
	//        ('otherwise' ('when' otherwiseGuard=Expression)? otherwise=Block)?
	//    '}';
	public DecisionElements getDecisionAccess() {
		return pDecision;
	}
	
	public ParserRule getDecisionRule() {
		return getDecisionAccess().getRule();
	}
	
	//DecisionExtension returns sem::DecisionExtension:
	//    'extend' 'decision' decision=[sem::Decision|Name] '{' candidates+=Candidate* '}';
	public DecisionExtensionElements getDecisionExtensionAccess() {
		return pDecisionExtension;
	}
	
	public ParserRule getDecisionExtensionRule() {
		return getDecisionExtensionAccess().getRule();
	}
	
	//Candidate returns sem::Candidate:
	//    'rank' rank=Number name=Name RuleHead ('let' binding=LetBinding)? 'when' guard=Expression
	//    ('blocked' 'by' blockers+=[sem::Blocker|Name] (',' blockers+=[sem::Blocker|Name])*)?
	//    ('loser' loser=ID)?
	//    body=Block;
	public CandidateElements getCandidateAccess() {
		return pCandidate;
	}
	
	public ParserRule getCandidateRule() {
		return getCandidateAccess().getRule();
	}
	
	//LetBinding returns sem::LetBinding:
	//    name=Name '=' value=Expression;
	public LetBindingElements getLetBindingAccess() {
		return pLetBinding;
	}
	
	public ParserRule getLetBindingRule() {
		return getLetBindingAccess().getRule();
	}
	
	//Choice returns sem::Choice:
	//    'choice' name=Name RuleHead '{' options+=Option* '}';
	public ChoiceElements getChoiceAccess() {
		return pChoice;
	}
	
	public ParserRule getChoiceRule() {
		return getChoiceAccess().getRule();
	}
	
	//Option returns sem::Option:
	//    'option' RuleHead ('when' guard=Expression)? body=Block;
	public OptionElements getOptionAccess() {
		return pOption;
	}
	
	public ParserRule getOptionRule() {
		return getOptionAccess().getRule();
	}
	
	//Cascade returns sem::Cascade:
	//    (event?='event')? 'cascade' name=Name '(' (params+=Param (',' params+=Param)*)? ')'
	//    id=RULE_ID sentence=STRING ('cites' citations+=STRING (',' citations+=STRING)*)? ('costs' cost=[sem::Cost|RULE_ID])? '{' stages+=Stage* 'passes' passes=Block '}';
	public CascadeElements getCascadeAccess() {
		return pCascade;
	}
	
	public ParserRule getCascadeRule() {
		return getCascadeAccess().getRule();
	}
	
	//Stage returns sem::Stage:
	//    'stage' name=Name (anyOrder?='any' 'order')? ('fails' fails=Block)? '{' checks+=CascadeCheck* '}';
	public StageElements getStageAccess() {
		return pStage;
	}
	
	public ParserRule getStageRule() {
		return getStageAccess().getRule();
	}
	
	//CascadeCheck returns sem::CascadeCheck:
	//    'check' RuleHead ':' condition=Expression (';' | 'else' fails=Block);
	public CascadeCheckElements getCascadeCheckAccess() {
		return pCascadeCheck;
	}
	
	public ParserRule getCascadeCheckRule() {
		return getCascadeCheckAccess().getRule();
	}
	
	//Proc returns sem::Proc:
	//    (event?='event')? 'proc' name=Name Params '{' ('var' locals+=Variable ';')* steps+=Step* '}';
	public ProcElements getProcAccess() {
		return pProc;
	}
	
	public ParserRule getProcRule() {
		return getProcAccess().getRule();
	}
	
	//Step returns sem::Step:
	//    (RuleHead | {sem::Step} 'do') ('when' guard=Expression)? body=Block;
	public StepElements getStepAccess() {
		return pStep;
	}
	
	public ParserRule getStepRule() {
		return getStepAccess().getRule();
	}
	
	//Instruction returns sem::Instruction:
	//    (event?='event')? 'insn' name=Name ('(' (params+=Param (',' params+=Param)*)? ')')?
	//    ('->' target=Param | '<-' source=Param)? (doc=STRING)?
	//    (steps+=Step | '{' steps+=Step* '}');
	public InstructionElements getInstructionAccess() {
		return pInstruction;
	}
	
	public ParserRule getInstructionRule() {
		return getInstructionAccess().getRule();
	}
	
	//ArrivalKind returns sem::ArrivalKind:
	//    'arrival' name=Name ('(' (params+=Param (',' params+=Param)*)? ')')? RuleHead ('when' guard=Expression)? body=Block;
	public ArrivalKindElements getArrivalKindAccess() {
		return pArrivalKind;
	}
	
	public ParserRule getArrivalKindRule() {
		return getArrivalKindAccess().getRule();
	}
	
	//Processor returns sem::Processor:
	//    {sem::Processor} 'processor' '{' roles+=Role* '}';
	public ProcessorElements getProcessorAccess() {
		return pProcessor;
	}
	
	public ParserRule getProcessorRule() {
		return getProcessorAccess().getRule();
	}
	
	//Role returns sem::Role:
	//    name=Name '=' value=Expression ';';
	public RoleElements getRoleAccess() {
		return pRole;
	}
	
	public ParserRule getRoleRule() {
		return getRoleAccess().getRule();
	}
	
	//Lane returns sem::Lane:
	//    'lane' name=Name ('[' index=Param ']')? label=STRING kind=ID ('of' value=Expression)? ('labelled' labelled=Expression)?
	//    ('hatch' hatch=HatchName)? ('glyph' glyph=ID letter=STRING)?
	//    ('decided' 'by' decision=[sem::Decision|Name] '.' candidate=Name)?
	//    ('shades' shades+=ID (',' shades+=ID)*)?;
	public LaneElements getLaneAccess() {
		return pLane;
	}
	
	public ParserRule getLaneRule() {
		return getLaneAccess().getRule();
	}
	
	//HatchName:
	//    ID | 'if';
	public HatchNameElements getHatchNameAccess() {
		return pHatchName;
	}
	
	public ParserRule getHatchNameRule() {
		return getHatchNameAccess().getRule();
	}
	
	//Hazard returns sem::Hazard:
	//    (warning?='warning')? 'hazard' name=HazardId ('alias' aliases+=HazardId (',' aliases+=HazardId)*)?
	//    sentence=STRING ('cites' citations+=STRING (',' citations+=STRING)*)?
	//    ('at' at=RULE_ID)? 'when' guard=Expression ';';
	public HazardElements getHazardAccess() {
		return pHazard;
	}
	
	public ParserRule getHazardRule() {
		return getHazardAccess().getRule();
	}
	
	//HazardId:
	//    RULE_ID | ID;
	public HazardIdElements getHazardIdAccess() {
		return pHazardId;
	}
	
	public ParserRule getHazardIdRule() {
		return getHazardIdAccess().getRule();
	}
	
	//RuleOverride returns sem::RuleOverride:
	//    'override' RuleHead ('when' guard=Expression)? body=Block;
	public RuleOverrideElements getRuleOverrideAccess() {
		return pRuleOverride;
	}
	
	public ParserRule getRuleOverrideRule() {
		return getRuleOverrideAccess().getRule();
	}
	
	//Disable returns sem::Disable:
	//    'disable' rule=RULE_ID ';';
	public DisableElements getDisableAccess() {
		return pDisable;
	}
	
	public ParserRule getDisableRule() {
		return getDisableAccess().getRule();
	}
	
	///* ---- statements of rules ---- */
	//Block returns sem::Block:
	//    {sem::Block} '{' statements+=Statement* '}';
	public BlockElements getBlockAccess() {
		return pBlock;
	}
	
	public ParserRule getBlockRule() {
		return getBlockAccess().getRule();
	}
	
	//Statement returns sem::Statement:
	//    Assign | IfStatement | Goto | CallStatement | Execute | ChooseStatement | Say | MarkStatement;
	public StatementElements getStatementAccess() {
		return pStatement;
	}
	
	public ParserRule getStatementRule() {
		return getStatementAccess().getRule();
	}
	
	//Assign returns sem::Assign:
	//    target=Place ':=' value=Expression ';';
	public AssignElements getAssignAccess() {
		return pAssign;
	}
	
	public ParserRule getAssignRule() {
		return getAssignAccess().getRule();
	}
	
	//IfStatement returns sem::IfStatement:
	//    'if' condition=Expression then=Block ('else' otherwise=(Block | ElseIf))?;
	public IfStatementElements getIfStatementAccess() {
		return pIfStatement;
	}
	
	public ParserRule getIfStatementRule() {
		return getIfStatementAccess().getRule();
	}
	
	//ElseIf returns sem::Block:
	//    statements+=IfStatement;
	public ElseIfElements getElseIfAccess() {
		return pElseIf;
	}
	
	public ParserRule getElseIfRule() {
		return getElseIfAccess().getRule();
	}
	
	//Goto returns sem::Goto:
	//    'goto' target=[sem::Symbol|Name] ('(' (arguments+=Expression (',' arguments+=Expression)*)? ')')? ';';
	public GotoElements getGotoAccess() {
		return pGoto;
	}
	
	public ParserRule getGotoRule() {
		return getGotoAccess().getRule();
	}
	
	//CallStatement returns sem::CallStatement:
	//    'call' target=[sem::Symbol|Name] '(' (arguments+=Expression (',' arguments+=Expression)*)? ')' ';';
	public CallStatementElements getCallStatementAccess() {
		return pCallStatement;
	}
	
	public ParserRule getCallStatementRule() {
		return getCallStatementAccess().getRule();
	}
	
	//Execute returns sem::Execute:
	//    {sem::Execute} 'execute' ';';
	public ExecuteElements getExecuteAccess() {
		return pExecute;
	}
	
	public ParserRule getExecuteRule() {
		return getExecuteAccess().getRule();
	}
	
	//ChooseStatement returns sem::ChooseStatement:
	//    'choose' target=Place 'in' type=TypeRef ';';
	public ChooseStatementElements getChooseStatementAccess() {
		return pChooseStatement;
	}
	
	public ParserRule getChooseStatementRule() {
		return getChooseStatementAccess().getRule();
	}
	
	//Say returns sem::Say:
	//    'say' text=STRING (',' arguments+=Expression)* ';';
	public SayElements getSayAccess() {
		return pSay;
	}
	
	public ParserRule getSayRule() {
		return getSayAccess().getRule();
	}
	
	//MarkStatement returns sem::MarkStatement:
	//    'mark' lane=[sem::Lane|Name] ('[' index=Expression ']')? kind=MarkKind (text=STRING (',' arguments+=Expression)*)? ';';
	public MarkStatementElements getMarkStatementAccess() {
		return pMarkStatement;
	}
	
	public ParserRule getMarkStatementRule() {
		return getMarkStatementAccess().getRule();
	}
	
	//MarkKind:
	//    ID | 'note';
	public MarkKindElements getMarkKindAccess() {
		return pMarkKind;
	}
	
	public ParserRule getMarkKindRule() {
		return getMarkKindAccess().getRule();
	}
	
	///* ---- expressions ---- */
	//Expression returns sem::Expression:
	//    Conditional | Or;
	public ExpressionElements getExpressionAccess() {
		return pExpression;
	}
	
	public ParserRule getExpressionRule() {
		return getExpressionAccess().getRule();
	}
	
	//Conditional returns sem::Conditional:
	//    'if' condition=Expression 'then' then=Expression 'else' otherwise=Expression;
	public ConditionalElements getConditionalAccess() {
		return pConditional;
	}
	
	public ParserRule getConditionalRule() {
		return getConditionalAccess().getRule();
	}
	
	//Quantifier returns sem::Quantifier:
	//    kind=QuantifierKind name=Name 'in' type=TypeRef ':' body=Expression |
	//    kind=SelectorKind name=Name 'in' type=TypeRef ':' body=Expression (=>'else' otherwise=Expression)?;
	public QuantifierElements getQuantifierAccess() {
		return pQuantifier;
	}
	
	public ParserRule getQuantifierRule() {
		return getQuantifierAccess().getRule();
	}
	
	//QuantifierKind:
	//    'exists' | 'all' | 'count';
	public QuantifierKindElements getQuantifierKindAccess() {
		return pQuantifierKind;
	}
	
	public ParserRule getQuantifierKindRule() {
		return getQuantifierKindAccess().getRule();
	}
	
	//SelectorKind:
	//    'highest' | 'lowest';
	public SelectorKindElements getSelectorKindAccess() {
		return pSelectorKind;
	}
	
	public ParserRule getSelectorKindRule() {
		return getSelectorKindAccess().getRule();
	}
	
	//Or returns sem::Expression:
	//    And (=>({sem::Binary.left=current} op='||') right=And)*;
	public OrElements getOrAccess() {
		return pOr;
	}
	
	public ParserRule getOrRule() {
		return getOrAccess().getRule();
	}
	
	//And returns sem::Expression:
	//    Comparison (=>({sem::Binary.left=current} op='&&') right=Comparison)*;
	public AndElements getAndAccess() {
		return pAnd;
	}
	
	public ParserRule getAndRule() {
		return getAndAccess().getRule();
	}
	
	//Comparison returns sem::Expression:
	//    Sum (=>({sem::Binary.left=current} op=ComparisonOp) right=Sum |
	//        =>({sem::Membership.value=current} 'in') '{' members+=Sum (',' members+=Sum)* '}' |
	//        =>({sem::TypeTest.value=current} 'is') type=[sem::TypeDeclaration|Name])?;
	public ComparisonElements getComparisonAccess() {
		return pComparison;
	}
	
	public ParserRule getComparisonRule() {
		return getComparisonAccess().getRule();
	}
	
	//ComparisonOp:
	//    '==' | '!=' | '<' | '<=' | '>' | '>=';
	public ComparisonOpElements getComparisonOpAccess() {
		return pComparisonOp;
	}
	
	public ParserRule getComparisonOpRule() {
		return getComparisonOpAccess().getRule();
	}
	
	//Sum returns sem::Expression:
	//    Product (=>({sem::Binary.left=current} op=SumOp) right=Product)*;
	public SumElements getSumAccess() {
		return pSum;
	}
	
	public ParserRule getSumRule() {
		return getSumAccess().getRule();
	}
	
	//SumOp:
	//    '+' | '-';
	public SumOpElements getSumOpAccess() {
		return pSumOp;
	}
	
	public ParserRule getSumOpRule() {
		return getSumOpAccess().getRule();
	}
	
	//Product returns sem::Expression:
	//    Prefix (=>({sem::Binary.left=current} op=ProductOp) right=Prefix)*;
	public ProductElements getProductAccess() {
		return pProduct;
	}
	
	public ParserRule getProductRule() {
		return getProductAccess().getRule();
	}
	
	//ProductOp:
	//    '*' | '/' | '%';
	public ProductOpElements getProductOpAccess() {
		return pProductOp;
	}
	
	public ParserRule getProductOpRule() {
		return getProductOpAccess().getRule();
	}
	
	//Prefix returns sem::Expression:
	//    {sem::Unary} op=('!' | '-') operand=Prefix | Quantifier | Postfix;
	public PrefixElements getPrefixAccess() {
		return pPrefix;
	}
	
	public ParserRule getPrefixRule() {
		return getPrefixAccess().getRule();
	}
	
	//Postfix returns sem::Expression:
	//    Primary (({sem::IndexAccess.target=current} '[' index=Expression ']') | ({sem::FieldAccess.target=current} '.' field=Name))*;
	public PostfixElements getPostfixAccess() {
		return pPostfix;
	}
	
	public ParserRule getPostfixRule() {
		return getPostfixAccess().getRule();
	}
	
	//Primary returns sem::Expression:
	//    '(' Expression ')' |
	//    {sem::IntLiteral} value=Number32 |
	//    {sem::BoolLiteral} (value?='true' | 'false') |
	//    {sem::NowhereLiteral} 'nowhere' |
	//    =>({sem::CallExpression} function=[sem::Symbol|Name] '(') (arguments+=Expression (',' arguments+=Expression)*)? ')' |
	//    {sem::Reference} symbol=[sem::Symbol|Name];
	public PrimaryElements getPrimaryAccess() {
		return pPrimary;
	}
	
	public ParserRule getPrimaryRule() {
		return getPrimaryAccess().getRule();
	}
	
	///* ---- scenarios ---- */
	//Scenario returns scn::Scenario:
	//    'scenario' name=Name (title=STRING)?
	//    'platform' platform=QName
	//    imports+=Import*
	//    items+=ScenarioItem*;
	public ScenarioElements getScenarioAccess() {
		return pScenario;
	}
	
	public ParserRule getScenarioRule() {
		return getScenarioAccess().getRule();
	}
	
	//ScenarioItem returns scn::ScenarioItem:
	//    ScenarioParam | KnobSetting | Memory | VCpu | Host | HostUse | Routine | EventDeclaration | CheckDeclaration | Story |
	//    Compare | Without | Symmetric | Note | ObjectDeclaration;
	public ScenarioItemElements getScenarioItemAccess() {
		return pScenarioItem;
	}
	
	public ParserRule getScenarioItemRule() {
		return getScenarioItemAccess().getRule();
	}
	
	//ScenarioParam returns scn::ScenarioParam:
	//    'param' name=Name ':' type=TypeRef '=' value=Expression (open?='open')?;
	public ScenarioParamElements getScenarioParamAccess() {
		return pScenarioParam;
	}
	
	public ParserRule getScenarioParamRule() {
		return getScenarioParamAccess().getRule();
	}
	
	//KnobSetting returns scn::KnobSetting:
	//    'knob' knob=[sem::Knob|Name] ('=' value=Expression | open?='open');
	public KnobSettingElements getKnobSettingAccess() {
		return pKnobSetting;
	}
	
	public ParserRule getKnobSettingRule() {
		return getKnobSettingAccess().getRule();
	}
	
	//Memory returns scn::Memory:
	//    {scn::Memory} 'memory' '{' variables+=Variable* '}';
	public MemoryElements getMemoryAccess() {
		return pMemory;
	}
	
	public ParserRule getMemoryRule() {
		return getMemoryAccess().getRule();
	}
	
	//ObjectDeclaration returns scn::ObjectDeclaration:
	//    type=[sem::EntityType|ID] objects+=EntityObject (',' objects+=EntityObject)*;
	public ObjectDeclarationElements getObjectDeclarationAccess() {
		return pObjectDeclaration;
	}
	
	public ParserRule getObjectDeclarationRule() {
		return getObjectDeclarationAccess().getRule();
	}
	
	//EntityObject returns scn::EntityObject:
	//    name=Name ('{' settings+=Setting* '}')?;
	public EntityObjectElements getEntityObjectAccess() {
		return pEntityObject;
	}
	
	public ParserRule getEntityObjectRule() {
		return getEntityObjectAccess().getRule();
	}
	
	//Setting returns scn::Setting:
	//    place=Place ('=' value=Expression)? ';'?;
	public SettingElements getSettingAccess() {
		return pSetting;
	}
	
	public ParserRule getSettingRule() {
		return getSettingAccess().getRule();
	}
	
	//Place returns sem::Expression:
	//    NameReference (({sem::IndexAccess.target=current} '[' index=Expression ']') | ({sem::FieldAccess.target=current} '.' field=Name))*;
	public PlaceElements getPlaceAccess() {
		return pPlace;
	}
	
	public ParserRule getPlaceRule() {
		return getPlaceAccess().getRule();
	}
	
	//NameReference returns sem::Expression:
	//    {sem::Reference} symbol=[sem::Symbol|Name];
	public NameReferenceElements getNameReferenceAccess() {
		return pNameReference;
	}
	
	public ParserRule getNameReferenceRule() {
		return getNameReferenceAccess().getRule();
	}
	
	//VCpu returns scn::VCpu:
	//    'vcpu' name=Name ('cpu' cpu=Name)? ('core' core=Name)? '{'
	//        ('start' '{' settings+=Setting* '}' | blocks+=Task | blocks+=Handler)*
	//    '}';
	public VCpuElements getVCpuAccess() {
		return pVCpu;
	}
	
	public ParserRule getVCpuRule() {
		return getVCpuAccess().getRule();
	}
	
	//Task returns scn::Task:
	//    {scn::Task} 'task' Body;
	public TaskElements getTaskAccess() {
		return pTask;
	}
	
	public ParserRule getTaskRule() {
		return getTaskAccess().getRule();
	}
	
	//Handler returns scn::Handler:
	//    'handler' trigger=Primary Body;
	public HandlerElements getHandlerAccess() {
		return pHandler;
	}
	
	public ParserRule getHandlerRule() {
		return getHandlerAccess().getRule();
	}
	
	//ExitHandler returns scn::ExitHandler:
	//    'on' trigger=Primary Body;
	public ExitHandlerElements getExitHandlerAccess() {
		return pExitHandler;
	}
	
	public ParserRule getExitHandlerRule() {
		return getExitHandlerAccess().getRule();
	}
	
	//fragment Body returns scn::CodeBlock:
	//    '{' ('local' locals+=Variable ';')* body+=SoftwareStatement* '}';
	public BodyElements getBodyAccess() {
		return pBody;
	}
	
	public ParserRule getBodyRule() {
		return getBodyAccess().getRule();
	}
	
	//Host returns scn::Host:
	//    {scn::Host} 'host' (name=Name Params)? '{' handlers+=ExitHandler* '}';
	public HostElements getHostAccess() {
		return pHost;
	}
	
	public ParserRule getHostRule() {
		return getHostAccess().getRule();
	}
	
	//HostUse returns scn::HostUse:
	//    'host' 'is' host=[scn::Host|Name] '(' (arguments+=Expression (',' arguments+=Expression)*)? ')' ';';
	public HostUseElements getHostUseAccess() {
		return pHostUse;
	}
	
	public ParserRule getHostUseRule() {
		return getHostUseAccess().getRule();
	}
	
	//Routine returns scn::Routine:
	//    'routine' name=Name Params '{' body+=SoftwareStatement* '}';
	public RoutineElements getRoutineAccess() {
		return pRoutine;
	}
	
	public ParserRule getRoutineRule() {
		return getRoutineAccess().getRule();
	}
	
	//EventDeclaration returns scn::EventDeclaration:
	//    'event' name=Name ':' kind=[sem::ArrivalKind|Name] ('(' (arguments+=Expression (',' arguments+=Expression)*)? ')')?
	//    'on' vcpu=[scn::VCpu|Name] ('once' | times=INT 'times' | unlimited?='unlimited')? (mustArrive?='must' 'arrive')?
	//    ('after' after=[scn::SoftwareStatement|Name])?;
	public EventDeclarationElements getEventDeclarationAccess() {
		return pEventDeclaration;
	}
	
	public ParserRule getEventDeclarationRule() {
		return getEventDeclarationAccess().getRule();
	}
	
	//CheckDeclaration returns scn::CheckDeclaration:
	//    'check' (name=Name ':')? kind=CheckKind (hazard=RULE_ID | condition=Expression);
	public CheckDeclarationElements getCheckDeclarationAccess() {
		return pCheckDeclaration;
	}
	
	public ParserRule getCheckDeclarationRule() {
		return getCheckDeclarationAccess().getRule();
	}
	
	//CheckKind:
	//    'never' | 'always' | 'exists' | 'eventually';
	public CheckKindElements getCheckKindAccess() {
		return pCheckKind;
	}
	
	public ParserRule getCheckKindRule() {
		return getCheckKindAccess().getRule();
	}
	
	//Story returns scn::Story:
	//    'story' title=STRING '{' settings+=StorySetting* choices+=StoryChoice* '}';
	public StoryElements getStoryAccess() {
		return pStory;
	}
	
	public ParserRule getStoryRule() {
		return getStoryAccess().getRule();
	}
	
	//StorySetting returns scn::StorySetting:
	//    ('knob' knob=[sem::Knob|Name] | 'param' param=[scn::ScenarioParam|Name]) '=' value=Expression ';';
	public StorySettingElements getStorySettingAccess() {
		return pStorySetting;
	}
	
	public ParserRule getStorySettingRule() {
		return getStorySettingAccess().getRule();
	}
	
	//StoryChoice returns scn::StoryChoice:
	//    event=[scn::EventDeclaration|Name]
	//    (anchor='at' number=INT | anchor=('before' | 'after') label=[scn::SoftwareStatement|Name] ('#' occurrence=INT)?) ';';
	public StoryChoiceElements getStoryChoiceAccess() {
		return pStoryChoice;
	}
	
	public ParserRule getStoryChoiceRule() {
		return getStoryChoiceAccess().getRule();
	}
	
	//Compare returns scn::Compare:
	//    'compare' param=[scn::ScenarioParam|Name] 'in' '{' values+=Expression (',' values+=Expression)* '}';
	public CompareElements getCompareAccess() {
		return pCompare;
	}
	
	public ParserRule getCompareRule() {
		return getCompareAccess().getRule();
	}
	
	//Without returns scn::Without:
	//    'without' rule=RULE_ID;
	public WithoutElements getWithoutAccess() {
		return pWithout;
	}
	
	public ParserRule getWithoutRule() {
		return getWithoutAccess().getRule();
	}
	
	//Symmetric returns scn::Symmetric:
	//    'symmetric' vcpus+=[scn::VCpu|Name] (',' vcpus+=[scn::VCpu|Name])+;
	public SymmetricElements getSymmetricAccess() {
		return pSymmetric;
	}
	
	public ParserRule getSymmetricRule() {
		return getSymmetricAccess().getRule();
	}
	
	//Note returns scn::Note:
	//    'note' text=STRING ('on' (owner=[ecore::EObject|Name] '.')? part=[ecore::EObject|PartWord])?;
	public NoteElements getNoteAccess() {
		return pNote;
	}
	
	public ParserRule getNoteRule() {
		return getNoteAccess().getRule();
	}
	
	///* A name, what a check is about, or what a handler is for. */
	//PartWord:
	//    Name | RULE_ID | INT | HEX;
	public PartWordElements getPartWordAccess() {
		return pPartWord;
	}
	
	public ParserRule getPartWordRule() {
		return getPartWordAccess().getRule();
	}
	
	//SoftwareStatement returns scn::SoftwareStatement:
	//    SoftwareIf | SoftwareWhile | SoftwareGoto | RoutineCall | InstructionCall;
	public SoftwareStatementElements getSoftwareStatementAccess() {
		return pSoftwareStatement;
	}
	
	public ParserRule getSoftwareStatementRule() {
		return getSoftwareStatementAccess().getRule();
	}
	
	//fragment Label returns scn::SoftwareStatement:
	//    name=Name ':';
	public LabelElements getLabelAccess() {
		return pLabel;
	}
	
	public ParserRule getLabelRule() {
		return getLabelAccess().getRule();
	}
	
	//InstructionCall returns scn::InstructionCall:
	//    Label? instruction=[sem::Instruction|Name] (arguments+=Expression (',' arguments+=Expression)*)?
	//    ('->' target=Place | '<-' source=Expression)? ';';
	public InstructionCallElements getInstructionCallAccess() {
		return pInstructionCall;
	}
	
	public ParserRule getInstructionCallRule() {
		return getInstructionCallAccess().getRule();
	}
	
	//SoftwareIf returns scn::SoftwareIf:
	//    {scn::SoftwareIf} Label? 'if' condition=Expression '{' then+=SoftwareStatement* '}'
	//    ('else' (otherwise+=SoftwareIf | '{' otherwise+=SoftwareStatement* '}'))?;
	public SoftwareIfElements getSoftwareIfAccess() {
		return pSoftwareIf;
	}
	
	public ParserRule getSoftwareIfRule() {
		return getSoftwareIfAccess().getRule();
	}
	
	//SoftwareWhile returns scn::SoftwareWhile:
	//    {scn::SoftwareWhile} Label? 'while' condition=Expression '{' body+=SoftwareStatement* '}';
	public SoftwareWhileElements getSoftwareWhileAccess() {
		return pSoftwareWhile;
	}
	
	public ParserRule getSoftwareWhileRule() {
		return getSoftwareWhileAccess().getRule();
	}
	
	//SoftwareGoto returns scn::SoftwareGoto:
	//    Label? 'goto' label=[scn::SoftwareStatement|Name] ';';
	public SoftwareGotoElements getSoftwareGotoAccess() {
		return pSoftwareGoto;
	}
	
	public ParserRule getSoftwareGotoRule() {
		return getSoftwareGotoAccess().getRule();
	}
	
	//RoutineCall returns scn::RoutineCall:
	//    Label? 'call' routine=[scn::Routine|Name] '(' (arguments+=Expression (',' arguments+=Expression)*)? ')' ';';
	public RoutineCallElements getRoutineCallAccess() {
		return pRoutineCall;
	}
	
	public ParserRule getRoutineCallRule() {
		return getRoutineCallAccess().getRule();
	}
	
	///* ---- names and numbers ---- */
	///* Words with a meaning in one place stay names everywhere else. */
	//Name:
	//    ID | 'cpu' | 'core' | 'vcpu' | 'event' | 'rank' | 'stage' | 'check' | 'cost' | 'range' | 'table' | 'lane' | 'loser' |
	//    'order' | 'task' | 'start' | 'local' | 'memory' | 'story' | 'open' | 'of' | 'by' | 'shades' | 'labelled' |
	//    'times' | 'once' | 'state' | 'plus' | 'hatch' | 'glyph' | 'at' | 'on' | 'after' | 'before' | 'any' | 'passes' | 'fails' |
	//    'host' | 'param' | 'entity' | 'choice' | 'option' | 'operator' | 'routine' | 'handler' | 'warning' | 'module' |
	//    'scenario' | 'platform' | 'must' | 'arrive' | 'symmetric' | 'note';
	public NameElements getNameAccess() {
		return pName;
	}
	
	public ParserRule getNameRule() {
		return getNameAccess().getRule();
	}
	
	//QName:
	//    Name ('.' Name)*;
	public QNameElements getQNameAccess() {
		return pQName;
	}
	
	public ParserRule getQNameRule() {
		return getQNameAccess().getRule();
	}
	
	//Number returns ecore::EString hidden():
	//    INT ('.' INT)?;
	public NumberElements getNumberAccess() {
		return pNumber;
	}
	
	public ParserRule getNumberRule() {
		return getNumberAccess().getRule();
	}
	
	//Number32 returns ecore::EInt:
	//    INT | HEX;
	public Number32Elements getNumber32Access() {
		return pNumber32;
	}
	
	public ParserRule getNumber32Rule() {
		return getNumber32Access().getRule();
	}
	
	//terminal RULE_ID: ('A'..'Z') '-' ('0'..'9')+ ('.' ('a'..'z' | 'A'..'Z' | '_' | '0'..'9')+)*;
	public TerminalRule getRULE_IDRule() {
		return tRULE_ID;
	}
	
	//terminal HEX: '0' ('x' | 'X') ('0'..'9' | 'a'..'f' | 'A'..'F' | '_')+;
	public TerminalRule getHEXRule() {
		return tHEX;
	}
	
	//terminal ID: '#'? ('a'..'z' | 'A'..'Z' | '_') ('a'..'z' | 'A'..'Z' | '_' | '0'..'9')*;
	public TerminalRule getIDRule() {
		return tID;
	}
	
	//terminal INT returns ecore::EInt: ('0'..'9')+;
	public TerminalRule getINTRule() {
		return tINT;
	}
	
	//terminal STRING: '"' ('\\' . | !('\\' | '"' | '\n'))* '"';
	public TerminalRule getSTRINGRule() {
		return tSTRING;
	}
	
	//terminal ML_COMMENT: '/*' -> '*/';
	public TerminalRule getML_COMMENTRule() {
		return tML_COMMENT;
	}
	
	//terminal SL_COMMENT: '//' !('\n' | '\r')* ('\r'? '\n')?;
	public TerminalRule getSL_COMMENTRule() {
		return tSL_COMMENT;
	}
	
	//terminal WS: (' ' | '\t' | '\r' | '\n')+;
	public TerminalRule getWSRule() {
		return tWS;
	}
	
	//terminal ANY_OTHER: .;
	public TerminalRule getANY_OTHERRule() {
		return tANY_OTHER;
	}
}
