grammar InternalNotation;

options {
	superClass=AbstractInternalAntlrParser;
}

@lexer::header {
package trapline.notation.parser.antlr.internal;

// Hack: Use our own Lexer superclass by means of import. 
// Currently there is no other way to specify the superclass for the lexer.
import org.eclipse.xtext.parser.antlr.Lexer;
}

@parser::header {
package trapline.notation.parser.antlr.internal;

import org.eclipse.xtext.*;
import org.eclipse.xtext.parser.*;
import org.eclipse.xtext.parser.impl.*;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.parser.antlr.AbstractInternalAntlrParser;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.eclipse.xtext.parser.antlr.XtextTokenStream.HiddenTokens;
import org.eclipse.xtext.parser.antlr.AntlrDatatypeRuleToken;
import trapline.notation.services.NotationGrammarAccess;

}

@parser::members {

 	private NotationGrammarAccess grammarAccess;

    public InternalNotationParser(TokenStream input, NotationGrammarAccess grammarAccess) {
        this(input);
        this.grammarAccess = grammarAccess;
        registerRules(grammarAccess.getGrammar());
    }

    @Override
    protected String getFirstRuleName() {
    	return "Document";
   	}

   	@Override
   	protected NotationGrammarAccess getGrammarAccess() {
   		return grammarAccess;
   	}

}

@rulecatch {
    catch (RecognitionException re) {
        recover(input,re);
        appendSkippedTokens();
    }
}

// Entry rule entryRuleDocument
entryRuleDocument returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getDocumentRule()); }
	iv_ruleDocument=ruleDocument
	{ $current=$iv_ruleDocument.current; }
	EOF;

// Rule Document
ruleDocument returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		{
			newCompositeNode(grammarAccess.getDocumentAccess().getModuleParserRuleCall_0());
		}
		this_Module_0=ruleModule
		{
			$current = $this_Module_0.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getDocumentAccess().getScenarioParserRuleCall_1());
		}
		this_Scenario_1=ruleScenario
		{
			$current = $this_Scenario_1.current;
			afterParserOrEnumRuleCall();
		}
	)
;

// Entry rule entryRuleModule
entryRuleModule returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getModuleRule()); }
	iv_ruleModule=ruleModule
	{ $current=$iv_ruleModule.current; }
	EOF;

// Rule Module
ruleModule returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='module'
		{
			newLeafNode(otherlv_0, grammarAccess.getModuleAccess().getModuleKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getModuleAccess().getNameQNameParserRuleCall_1_0());
				}
				lv_name_1_0=ruleQName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getModuleRule());
					}
					set(
						$current,
						"name",
						lv_name_1_0,
						"trapline.notation.Notation.QName");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_2='extends'
			{
				newLeafNode(otherlv_2, grammarAccess.getModuleAccess().getExtendsKeyword_2_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getModuleAccess().getBaseQNameParserRuleCall_2_1_0());
					}
					lv_base_3_0=ruleQName
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getModuleRule());
						}
						set(
							$current,
							"base",
							lv_base_3_0,
							"trapline.notation.Notation.QName");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)?
		(
			(
				lv_title_4_0=RULE_STRING
				{
					newLeafNode(lv_title_4_0, grammarAccess.getModuleAccess().getTitleSTRINGTerminalRuleCall_3_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getModuleRule());
					}
					setWithLastConsumed(
						$current,
						"title",
						lv_title_4_0,
						"trapline.notation.Notation.STRING");
				}
			)
		)?
		(
			(
				{
					newCompositeNode(grammarAccess.getModuleAccess().getImportsImportParserRuleCall_4_0());
				}
				lv_imports_5_0=ruleImport
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getModuleRule());
					}
					add(
						$current,
						"imports",
						lv_imports_5_0,
						"trapline.notation.Notation.Import");
					afterParserOrEnumRuleCall();
				}
			)
		)*
		(
			(
				{
					newCompositeNode(grammarAccess.getModuleAccess().getElementsElementParserRuleCall_5_0());
				}
				lv_elements_6_0=ruleElement
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getModuleRule());
					}
					add(
						$current,
						"elements",
						lv_elements_6_0,
						"trapline.notation.Notation.Element");
					afterParserOrEnumRuleCall();
				}
			)
		)*
	)
;

// Entry rule entryRuleImport
entryRuleImport returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getImportRule()); }
	iv_ruleImport=ruleImport
	{ $current=$iv_ruleImport.current; }
	EOF;

// Rule Import
ruleImport returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='import'
		{
			newLeafNode(otherlv_0, grammarAccess.getImportAccess().getImportKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getImportAccess().getModuleQNameParserRuleCall_1_0());
				}
				lv_module_1_0=ruleQName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getImportRule());
					}
					set(
						$current,
						"module",
						lv_module_1_0,
						"trapline.notation.Notation.QName");
					afterParserOrEnumRuleCall();
				}
			)
		)
	)
;

// Entry rule entryRuleElement
entryRuleElement returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getElementRule()); }
	iv_ruleElement=ruleElement
	{ $current=$iv_ruleElement.current; }
	EOF;

// Rule Element
ruleElement returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		{
			newCompositeNode(grammarAccess.getElementAccess().getEnumTypeParserRuleCall_0());
		}
		this_EnumType_0=ruleEnumType
		{
			$current = $this_EnumType_0.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getElementAccess().getRangeTypeParserRuleCall_1());
		}
		this_RangeType_1=ruleRangeType
		{
			$current = $this_RangeType_1.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getElementAccess().getEntityTypeParserRuleCall_2());
		}
		this_EntityType_2=ruleEntityType
		{
			$current = $this_EntityType_2.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getElementAccess().getUnionTypeParserRuleCall_3());
		}
		this_UnionType_3=ruleUnionType
		{
			$current = $this_UnionType_3.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getElementAccess().getStateGroupParserRuleCall_4());
		}
		this_StateGroup_4=ruleStateGroup
		{
			$current = $this_StateGroup_4.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getElementAccess().getKnobParserRuleCall_5());
		}
		this_Knob_5=ruleKnob
		{
			$current = $this_Knob_5.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getElementAccess().getCostParserRuleCall_6());
		}
		this_Cost_6=ruleCost
		{
			$current = $this_Cost_6.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getElementAccess().getTableParserRuleCall_7());
		}
		this_Table_7=ruleTable
		{
			$current = $this_Table_7.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getElementAccess().getOperatorParserRuleCall_8());
		}
		this_Operator_8=ruleOperator
		{
			$current = $this_Operator_8.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getElementAccess().getDefinitionParserRuleCall_9());
		}
		this_Definition_9=ruleDefinition
		{
			$current = $this_Definition_9.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getElementAccess().getBlockerParserRuleCall_10());
		}
		this_Blocker_10=ruleBlocker
		{
			$current = $this_Blocker_10.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getElementAccess().getDecisionParserRuleCall_11());
		}
		this_Decision_11=ruleDecision
		{
			$current = $this_Decision_11.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getElementAccess().getDecisionExtensionParserRuleCall_12());
		}
		this_DecisionExtension_12=ruleDecisionExtension
		{
			$current = $this_DecisionExtension_12.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getElementAccess().getChoiceParserRuleCall_13());
		}
		this_Choice_13=ruleChoice
		{
			$current = $this_Choice_13.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getElementAccess().getCascadeParserRuleCall_14());
		}
		this_Cascade_14=ruleCascade
		{
			$current = $this_Cascade_14.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getElementAccess().getProcParserRuleCall_15());
		}
		this_Proc_15=ruleProc
		{
			$current = $this_Proc_15.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getElementAccess().getInstructionParserRuleCall_16());
		}
		this_Instruction_16=ruleInstruction
		{
			$current = $this_Instruction_16.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getElementAccess().getArrivalKindParserRuleCall_17());
		}
		this_ArrivalKind_17=ruleArrivalKind
		{
			$current = $this_ArrivalKind_17.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getElementAccess().getProcessorParserRuleCall_18());
		}
		this_Processor_18=ruleProcessor
		{
			$current = $this_Processor_18.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getElementAccess().getLaneParserRuleCall_19());
		}
		this_Lane_19=ruleLane
		{
			$current = $this_Lane_19.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getElementAccess().getHazardParserRuleCall_20());
		}
		this_Hazard_20=ruleHazard
		{
			$current = $this_Hazard_20.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getElementAccess().getRuleOverrideParserRuleCall_21());
		}
		this_RuleOverride_21=ruleRuleOverride
		{
			$current = $this_RuleOverride_21.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getElementAccess().getDisableParserRuleCall_22());
		}
		this_Disable_22=ruleDisable
		{
			$current = $this_Disable_22.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getElementAccess().getRoutineParserRuleCall_23());
		}
		this_Routine_23=ruleRoutine
		{
			$current = $this_Routine_23.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getElementAccess().getHostParserRuleCall_24());
		}
		this_Host_24=ruleHost
		{
			$current = $this_Host_24.current;
			afterParserOrEnumRuleCall();
		}
	)
;


// Rule RuleHead
ruleRuleHead[EObject in_current]  returns [EObject current=in_current]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				lv_id_0_0=RULE_RULE_ID
				{
					newLeafNode(lv_id_0_0, grammarAccess.getRuleHeadAccess().getIdRULE_IDTerminalRuleCall_0_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getRuleHeadRule());
					}
					setWithLastConsumed(
						$current,
						"id",
						lv_id_0_0,
						"trapline.notation.Notation.RULE_ID");
				}
			)
		)
		(
			(
				lv_sentence_1_0=RULE_STRING
				{
					newLeafNode(lv_sentence_1_0, grammarAccess.getRuleHeadAccess().getSentenceSTRINGTerminalRuleCall_1_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getRuleHeadRule());
					}
					setWithLastConsumed(
						$current,
						"sentence",
						lv_sentence_1_0,
						"trapline.notation.Notation.STRING");
				}
			)
		)
		(
			otherlv_2='cites'
			{
				newLeafNode(otherlv_2, grammarAccess.getRuleHeadAccess().getCitesKeyword_2_0());
			}
			(
				(
					lv_citations_3_0=RULE_STRING
					{
						newLeafNode(lv_citations_3_0, grammarAccess.getRuleHeadAccess().getCitationsSTRINGTerminalRuleCall_2_1_0());
					}
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getRuleHeadRule());
						}
						addWithLastConsumed(
							$current,
							"citations",
							lv_citations_3_0,
							"trapline.notation.Notation.STRING");
					}
				)
			)
			(
				otherlv_4=','
				{
					newLeafNode(otherlv_4, grammarAccess.getRuleHeadAccess().getCommaKeyword_2_2_0());
				}
				(
					(
						lv_citations_5_0=RULE_STRING
						{
							newLeafNode(lv_citations_5_0, grammarAccess.getRuleHeadAccess().getCitationsSTRINGTerminalRuleCall_2_2_1_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getRuleHeadRule());
							}
							addWithLastConsumed(
								$current,
								"citations",
								lv_citations_5_0,
								"trapline.notation.Notation.STRING");
						}
					)
				)
			)*
		)?
		(
			otherlv_6='costs'
			{
				newLeafNode(otherlv_6, grammarAccess.getRuleHeadAccess().getCostsKeyword_3_0());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getRuleHeadRule());
						}
					}
					otherlv_7=RULE_RULE_ID
					{
						newLeafNode(otherlv_7, grammarAccess.getRuleHeadAccess().getCostCostCrossReference_3_1_0());
					}
				)
			)
		)?
	)
;

// Entry rule entryRuleEnumType
entryRuleEnumType returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getEnumTypeRule()); }
	iv_ruleEnumType=ruleEnumType
	{ $current=$iv_ruleEnumType.current; }
	EOF;

// Rule EnumType
ruleEnumType returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				lv_open_0_0='open'
				{
					newLeafNode(lv_open_0_0, grammarAccess.getEnumTypeAccess().getOpenOpenKeyword_0_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getEnumTypeRule());
					}
					setWithLastConsumed($current, "open", lv_open_0_0 != null, "open");
				}
			)
		)?
		otherlv_1='enum'
		{
			newLeafNode(otherlv_1, grammarAccess.getEnumTypeAccess().getEnumKeyword_1());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getEnumTypeAccess().getNameNameParserRuleCall_2_0());
				}
				lv_name_2_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getEnumTypeRule());
					}
					set(
						$current,
						"name",
						lv_name_2_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			(
				(
					{
						newCompositeNode(grammarAccess.getEnumTypeAccess().getLowNumber32ParserRuleCall_3_0_0());
					}
					lv_low_3_0=ruleNumber32
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getEnumTypeRule());
						}
						set(
							$current,
							"low",
							lv_low_3_0,
							"trapline.notation.Notation.Number32");
						afterParserOrEnumRuleCall();
					}
				)
			)
			otherlv_4='..'
			{
				newLeafNode(otherlv_4, grammarAccess.getEnumTypeAccess().getFullStopFullStopKeyword_3_1());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getEnumTypeAccess().getHighNumber32ParserRuleCall_3_2_0());
					}
					lv_high_5_0=ruleNumber32
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getEnumTypeRule());
						}
						set(
							$current,
							"high",
							lv_high_5_0,
							"trapline.notation.Notation.Number32");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)?
		otherlv_6='{'
		{
			newLeafNode(otherlv_6, grammarAccess.getEnumTypeAccess().getLeftCurlyBracketKeyword_4());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getEnumTypeAccess().getLiteralsEnumLiteralParserRuleCall_5_0());
				}
				lv_literals_7_0=ruleEnumLiteral
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getEnumTypeRule());
					}
					add(
						$current,
						"literals",
						lv_literals_7_0,
						"trapline.notation.Notation.EnumLiteral");
					afterParserOrEnumRuleCall();
				}
			)
		)*
		otherlv_8='}'
		{
			newLeafNode(otherlv_8, grammarAccess.getEnumTypeAccess().getRightCurlyBracketKeyword_6());
		}
	)
;

// Entry rule entryRuleEnumLiteral
entryRuleEnumLiteral returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getEnumLiteralRule()); }
	iv_ruleEnumLiteral=ruleEnumLiteral
	{ $current=$iv_ruleEnumLiteral.current; }
	EOF;

// Rule EnumLiteral
ruleEnumLiteral returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getEnumLiteralAccess().getNameNameParserRuleCall_0_0());
				}
				lv_name_0_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getEnumLiteralRule());
					}
					set(
						$current,
						"name",
						lv_name_0_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			(
				(
					lv_explicit_1_0='='
					{
						newLeafNode(lv_explicit_1_0, grammarAccess.getEnumLiteralAccess().getExplicitEqualsSignKeyword_1_0_0());
					}
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getEnumLiteralRule());
						}
						setWithLastConsumed($current, "explicit", lv_explicit_1_0 != null, "=");
					}
				)
			)
			(
				(
					{
						newCompositeNode(grammarAccess.getEnumLiteralAccess().getValueNumber32ParserRuleCall_1_1_0());
					}
					lv_value_2_0=ruleNumber32
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getEnumLiteralRule());
						}
						set(
							$current,
							"value",
							lv_value_2_0,
							"trapline.notation.Notation.Number32");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)?
		(
			(
				lv_label_3_0=RULE_STRING
				{
					newLeafNode(lv_label_3_0, grammarAccess.getEnumLiteralAccess().getLabelSTRINGTerminalRuleCall_2_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getEnumLiteralRule());
					}
					setWithLastConsumed(
						$current,
						"label",
						lv_label_3_0,
						"trapline.notation.Notation.STRING");
				}
			)
		)?
	)
;

// Entry rule entryRuleRangeType
entryRuleRangeType returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getRangeTypeRule()); }
	iv_ruleRangeType=ruleRangeType
	{ $current=$iv_ruleRangeType.current; }
	EOF;

// Rule RangeType
ruleRangeType returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='range'
		{
			newLeafNode(otherlv_0, grammarAccess.getRangeTypeAccess().getRangeKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getRangeTypeAccess().getNameNameParserRuleCall_1_0());
				}
				lv_name_1_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getRangeTypeRule());
					}
					set(
						$current,
						"name",
						lv_name_1_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			(
				{
					newCompositeNode(grammarAccess.getRangeTypeAccess().getLowNumber32ParserRuleCall_2_0());
				}
				lv_low_2_0=ruleNumber32
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getRangeTypeRule());
					}
					set(
						$current,
						"low",
						lv_low_2_0,
						"trapline.notation.Notation.Number32");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_3='..'
		{
			newLeafNode(otherlv_3, grammarAccess.getRangeTypeAccess().getFullStopFullStopKeyword_3());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getRangeTypeAccess().getHighNumber32ParserRuleCall_4_0());
				}
				lv_high_4_0=ruleNumber32
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getRangeTypeRule());
					}
					set(
						$current,
						"high",
						lv_high_4_0,
						"trapline.notation.Notation.Number32");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			(
				lv_hexadecimal_5_0='hexadecimal'
				{
					newLeafNode(lv_hexadecimal_5_0, grammarAccess.getRangeTypeAccess().getHexadecimalHexadecimalKeyword_5_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getRangeTypeRule());
					}
					setWithLastConsumed($current, "hexadecimal", lv_hexadecimal_5_0 != null, "hexadecimal");
				}
			)
		)?
	)
;

// Entry rule entryRuleEntityType
entryRuleEntityType returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getEntityTypeRule()); }
	iv_ruleEntityType=ruleEntityType
	{ $current=$iv_ruleEntityType.current; }
	EOF;

// Rule EntityType
ruleEntityType returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='entity'
		{
			newLeafNode(otherlv_0, grammarAccess.getEntityTypeAccess().getEntityKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getEntityTypeAccess().getNameNameParserRuleCall_1_0());
				}
				lv_name_1_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getEntityTypeRule());
					}
					set(
						$current,
						"name",
						lv_name_1_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_2='{'
			{
				newLeafNode(otherlv_2, grammarAccess.getEntityTypeAccess().getLeftCurlyBracketKeyword_2_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getEntityTypeAccess().getPropertiesVariableParserRuleCall_2_1_0());
					}
					lv_properties_3_0=ruleVariable
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getEntityTypeRule());
						}
						add(
							$current,
							"properties",
							lv_properties_3_0,
							"trapline.notation.Notation.Variable");
						afterParserOrEnumRuleCall();
					}
				)
			)*
			otherlv_4='}'
			{
				newLeafNode(otherlv_4, grammarAccess.getEntityTypeAccess().getRightCurlyBracketKeyword_2_2());
			}
		)?
	)
;

// Entry rule entryRuleUnionType
entryRuleUnionType returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getUnionTypeRule()); }
	iv_ruleUnionType=ruleUnionType
	{ $current=$iv_ruleUnionType.current; }
	EOF;

// Rule UnionType
ruleUnionType returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='union'
		{
			newLeafNode(otherlv_0, grammarAccess.getUnionTypeAccess().getUnionKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getUnionTypeAccess().getNameNameParserRuleCall_1_0());
				}
				lv_name_1_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getUnionTypeRule());
					}
					set(
						$current,
						"name",
						lv_name_1_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_2='of'
		{
			newLeafNode(otherlv_2, grammarAccess.getUnionTypeAccess().getOfKeyword_2());
		}
		(
			(
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getUnionTypeRule());
					}
				}
				{
					newCompositeNode(grammarAccess.getUnionTypeAccess().getMembersTypeDeclarationCrossReference_3_0());
				}
				ruleName
				{
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_4=','
			{
				newLeafNode(otherlv_4, grammarAccess.getUnionTypeAccess().getCommaKeyword_4_0());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getUnionTypeRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getUnionTypeAccess().getMembersTypeDeclarationCrossReference_4_1_0());
					}
					ruleName
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
		)*
		(
			otherlv_6='plus'
			{
				newLeafNode(otherlv_6, grammarAccess.getUnionTypeAccess().getPlusKeyword_5_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getUnionTypeAccess().getLiteralsPlainLiteralParserRuleCall_5_1_0());
					}
					lv_literals_7_0=rulePlainLiteral
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getUnionTypeRule());
						}
						add(
							$current,
							"literals",
							lv_literals_7_0,
							"trapline.notation.Notation.PlainLiteral");
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_8=','
				{
					newLeafNode(otherlv_8, grammarAccess.getUnionTypeAccess().getCommaKeyword_5_2_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getUnionTypeAccess().getLiteralsPlainLiteralParserRuleCall_5_2_1_0());
						}
						lv_literals_9_0=rulePlainLiteral
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getUnionTypeRule());
							}
							add(
								$current,
								"literals",
								lv_literals_9_0,
								"trapline.notation.Notation.PlainLiteral");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)*
		)?
	)
;

// Entry rule entryRulePlainLiteral
entryRulePlainLiteral returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getPlainLiteralRule()); }
	iv_rulePlainLiteral=rulePlainLiteral
	{ $current=$iv_rulePlainLiteral.current; }
	EOF;

// Rule PlainLiteral
rulePlainLiteral returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				newCompositeNode(grammarAccess.getPlainLiteralAccess().getNameNameParserRuleCall_0());
			}
			lv_name_0_0=ruleName
			{
				if ($current==null) {
					$current = createModelElementForParent(grammarAccess.getPlainLiteralRule());
				}
				set(
					$current,
					"name",
					lv_name_0_0,
					"trapline.notation.Notation.Name");
				afterParserOrEnumRuleCall();
			}
		)
	)
;

// Entry rule entryRuleTypeRef
entryRuleTypeRef returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getTypeRefRule()); }
	iv_ruleTypeRef=ruleTypeRef
	{ $current=$iv_ruleTypeRef.current; }
	EOF;

// Rule TypeRef
ruleTypeRef returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					$current = forceCreateModelElement(
						grammarAccess.getTypeRefAccess().getBoolTypeRefAction_0_0(),
						$current);
				}
			)
			otherlv_1='bool'
			{
				newLeafNode(otherlv_1, grammarAccess.getTypeRefAccess().getBoolKeyword_0_1());
			}
		)
		    |
		(
			(
				{
					$current = forceCreateModelElement(
						grammarAccess.getTypeRefAccess().getPositionTypeRefAction_1_0(),
						$current);
				}
			)
			otherlv_3='position'
			{
				newLeafNode(otherlv_3, grammarAccess.getTypeRefAccess().getPositionKeyword_1_1());
			}
		)
		    |
		(
			(
				{
					$current = forceCreateModelElement(
						grammarAccess.getTypeRefAccess().getRangeTypeRefAction_2_0(),
						$current);
				}
			)
			(
				(
					{
						newCompositeNode(grammarAccess.getTypeRefAccess().getLowNumber32ParserRuleCall_2_1_0());
					}
					lv_low_5_0=ruleNumber32
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getTypeRefRule());
						}
						set(
							$current,
							"low",
							lv_low_5_0,
							"trapline.notation.Notation.Number32");
						afterParserOrEnumRuleCall();
					}
				)
			)
			otherlv_6='..'
			{
				newLeafNode(otherlv_6, grammarAccess.getTypeRefAccess().getFullStopFullStopKeyword_2_2());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getTypeRefAccess().getHighNumber32ParserRuleCall_2_3_0());
					}
					lv_high_7_0=ruleNumber32
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getTypeRefRule());
						}
						set(
							$current,
							"high",
							lv_high_7_0,
							"trapline.notation.Notation.Number32");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)
		    |
		(
			(
				{
					$current = forceCreateModelElement(
						grammarAccess.getTypeRefAccess().getNamedTypeRefAction_3_0(),
						$current);
				}
			)
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getTypeRefRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getTypeRefAccess().getTypeTypeDeclarationCrossReference_3_1_0());
					}
					ruleName
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
		)
	)
;

// Entry rule entryRuleStateGroup
entryRuleStateGroup returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getStateGroupRule()); }
	iv_ruleStateGroup=ruleStateGroup
	{ $current=$iv_ruleStateGroup.current; }
	EOF;

// Rule StateGroup
ruleStateGroup returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				lv_ghost_0_0='ghost'
				{
					newLeafNode(lv_ghost_0_0, grammarAccess.getStateGroupAccess().getGhostGhostKeyword_0_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getStateGroupRule());
					}
					setWithLastConsumed($current, "ghost", lv_ghost_0_0 != null, "ghost");
				}
			)
		)?
		otherlv_1='state'
		{
			newLeafNode(otherlv_1, grammarAccess.getStateGroupAccess().getStateKeyword_1());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getStateGroupAccess().getScopeScopeNameParserRuleCall_2_0());
				}
				lv_scope_2_0=ruleScopeName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getStateGroupRule());
					}
					set(
						$current,
						"scope",
						lv_scope_2_0,
						"trapline.notation.Notation.ScopeName");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_3='{'
		{
			newLeafNode(otherlv_3, grammarAccess.getStateGroupAccess().getLeftCurlyBracketKeyword_3());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getStateGroupAccess().getVariablesVariableParserRuleCall_4_0());
				}
				lv_variables_4_0=ruleVariable
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getStateGroupRule());
					}
					add(
						$current,
						"variables",
						lv_variables_4_0,
						"trapline.notation.Notation.Variable");
					afterParserOrEnumRuleCall();
				}
			)
		)*
		otherlv_5='}'
		{
			newLeafNode(otherlv_5, grammarAccess.getStateGroupAccess().getRightCurlyBracketKeyword_5());
		}
	)
;

// Entry rule entryRuleScopeName
entryRuleScopeName returns [String current=null]:
	{ newCompositeNode(grammarAccess.getScopeNameRule()); }
	iv_ruleScopeName=ruleScopeName
	{ $current=$iv_ruleScopeName.current.getText(); }
	EOF;

// Rule ScopeName
ruleScopeName returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		this_ID_0=RULE_ID
		{
			$current.merge(this_ID_0);
		}
		{
			newLeafNode(this_ID_0, grammarAccess.getScopeNameAccess().getIDTerminalRuleCall_0());
		}
		    |
		kw='cpu'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getScopeNameAccess().getCpuKeyword_1());
		}
		    |
		kw='core'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getScopeNameAccess().getCoreKeyword_2());
		}
		    |
		kw='vcpu'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getScopeNameAccess().getVcpuKeyword_3());
		}
	)
;

// Entry rule entryRuleVariable
entryRuleVariable returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getVariableRule()); }
	iv_ruleVariable=ruleVariable
	{ $current=$iv_ruleVariable.current; }
	EOF;

// Rule Variable
ruleVariable returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getVariableAccess().getNameNameParserRuleCall_0_0());
				}
				lv_name_0_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getVariableRule());
					}
					set(
						$current,
						"name",
						lv_name_0_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_1='['
			{
				newLeafNode(otherlv_1, grammarAccess.getVariableAccess().getLeftSquareBracketKeyword_1_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getVariableAccess().getIndexTypeRefParserRuleCall_1_1_0());
					}
					lv_index_2_0=ruleTypeRef
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getVariableRule());
						}
						set(
							$current,
							"index",
							lv_index_2_0,
							"trapline.notation.Notation.TypeRef");
						afterParserOrEnumRuleCall();
					}
				)
			)
			otherlv_3=']'
			{
				newLeafNode(otherlv_3, grammarAccess.getVariableAccess().getRightSquareBracketKeyword_1_2());
			}
		)?
		(
			(
				otherlv_4=':'
				{
					newLeafNode(otherlv_4, grammarAccess.getVariableAccess().getColonKeyword_2_0_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getVariableAccess().getTypeTypeRefParserRuleCall_2_0_1_0());
						}
						lv_type_5_0=ruleTypeRef
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getVariableRule());
							}
							set(
								$current,
								"type",
								lv_type_5_0,
								"trapline.notation.Notation.TypeRef");
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					otherlv_6='='
					{
						newLeafNode(otherlv_6, grammarAccess.getVariableAccess().getEqualsSignKeyword_2_0_2_0());
					}
					(
						(
							{
								newCompositeNode(grammarAccess.getVariableAccess().getInitialExpressionParserRuleCall_2_0_2_1_0());
							}
							lv_initial_7_0=ruleExpression
							{
								if ($current==null) {
									$current = createModelElementForParent(grammarAccess.getVariableRule());
								}
								set(
									$current,
									"initial",
									lv_initial_7_0,
									"trapline.notation.Notation.Expression");
								afterParserOrEnumRuleCall();
							}
						)
					)
				)?
				(
					(
						lv_doc_8_0=RULE_STRING
						{
							newLeafNode(lv_doc_8_0, grammarAccess.getVariableAccess().getDocSTRINGTerminalRuleCall_2_0_3_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getVariableRule());
							}
							setWithLastConsumed(
								$current,
								"doc",
								lv_doc_8_0,
								"trapline.notation.Notation.STRING");
						}
					)
				)?
			)
			    |
			(
				otherlv_9='{'
				{
					newLeafNode(otherlv_9, grammarAccess.getVariableAccess().getLeftCurlyBracketKeyword_2_1_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getVariableAccess().getFieldsVariableParserRuleCall_2_1_1_0());
						}
						lv_fields_10_0=ruleVariable
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getVariableRule());
							}
							add(
								$current,
								"fields",
								lv_fields_10_0,
								"trapline.notation.Notation.Variable");
							afterParserOrEnumRuleCall();
						}
					)
				)*
				otherlv_11='}'
				{
					newLeafNode(otherlv_11, grammarAccess.getVariableAccess().getRightCurlyBracketKeyword_2_1_2());
				}
			)
		)
	)
;

// Entry rule entryRuleKnob
entryRuleKnob returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getKnobRule()); }
	iv_ruleKnob=ruleKnob
	{ $current=$iv_ruleKnob.current; }
	EOF;

// Rule Knob
ruleKnob returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='knob'
		{
			newLeafNode(otherlv_0, grammarAccess.getKnobAccess().getKnobKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getKnobAccess().getNameNameParserRuleCall_1_0());
				}
				lv_name_1_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getKnobRule());
					}
					set(
						$current,
						"name",
						lv_name_1_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_2=':'
		{
			newLeafNode(otherlv_2, grammarAccess.getKnobAccess().getColonKeyword_2());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getKnobAccess().getTypeTypeRefParserRuleCall_3_0());
				}
				lv_type_3_0=ruleTypeRef
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getKnobRule());
					}
					set(
						$current,
						"type",
						lv_type_3_0,
						"trapline.notation.Notation.TypeRef");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_4='='
		{
			newLeafNode(otherlv_4, grammarAccess.getKnobAccess().getEqualsSignKeyword_4());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getKnobAccess().getInitialExpressionParserRuleCall_5_0());
				}
				lv_initial_5_0=ruleExpression
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getKnobRule());
					}
					set(
						$current,
						"initial",
						lv_initial_5_0,
						"trapline.notation.Notation.Expression");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			(
				lv_doc_6_0=RULE_STRING
				{
					newLeafNode(lv_doc_6_0, grammarAccess.getKnobAccess().getDocSTRINGTerminalRuleCall_6_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getKnobRule());
					}
					setWithLastConsumed(
						$current,
						"doc",
						lv_doc_6_0,
						"trapline.notation.Notation.STRING");
				}
			)
		)?
		(
			otherlv_7='cites'
			{
				newLeafNode(otherlv_7, grammarAccess.getKnobAccess().getCitesKeyword_7_0());
			}
			(
				(
					lv_citations_8_0=RULE_STRING
					{
						newLeafNode(lv_citations_8_0, grammarAccess.getKnobAccess().getCitationsSTRINGTerminalRuleCall_7_1_0());
					}
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getKnobRule());
						}
						addWithLastConsumed(
							$current,
							"citations",
							lv_citations_8_0,
							"trapline.notation.Notation.STRING");
					}
				)
			)
			(
				otherlv_9=','
				{
					newLeafNode(otherlv_9, grammarAccess.getKnobAccess().getCommaKeyword_7_2_0());
				}
				(
					(
						lv_citations_10_0=RULE_STRING
						{
							newLeafNode(lv_citations_10_0, grammarAccess.getKnobAccess().getCitationsSTRINGTerminalRuleCall_7_2_1_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getKnobRule());
							}
							addWithLastConsumed(
								$current,
								"citations",
								lv_citations_10_0,
								"trapline.notation.Notation.STRING");
						}
					)
				)
			)*
		)?
	)
;

// Entry rule entryRuleCost
entryRuleCost returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getCostRule()); }
	iv_ruleCost=ruleCost
	{ $current=$iv_ruleCost.current; }
	EOF;

// Rule Cost
ruleCost returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='cost'
		{
			newLeafNode(otherlv_0, grammarAccess.getCostAccess().getCostKeyword_0());
		}
		(
			(
				lv_name_1_0=RULE_RULE_ID
				{
					newLeafNode(lv_name_1_0, grammarAccess.getCostAccess().getNameRULE_IDTerminalRuleCall_1_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getCostRule());
					}
					setWithLastConsumed(
						$current,
						"name",
						lv_name_1_0,
						"trapline.notation.Notation.RULE_ID");
				}
			)
		)
		(
			(
				lv_sentence_2_0=RULE_STRING
				{
					newLeafNode(lv_sentence_2_0, grammarAccess.getCostAccess().getSentenceSTRINGTerminalRuleCall_2_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getCostRule());
					}
					setWithLastConsumed(
						$current,
						"sentence",
						lv_sentence_2_0,
						"trapline.notation.Notation.STRING");
				}
			)
		)
		(
			(
				lv_central_3_0=RULE_INT
				{
					newLeafNode(lv_central_3_0, grammarAccess.getCostAccess().getCentralINTTerminalRuleCall_3_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getCostRule());
					}
					setWithLastConsumed(
						$current,
						"central",
						lv_central_3_0,
						"trapline.notation.Notation.INT");
				}
			)
		)
		(
			otherlv_4='within'
			{
				newLeafNode(otherlv_4, grammarAccess.getCostAccess().getWithinKeyword_4_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getCostAccess().getUncertaintyNumberParserRuleCall_4_1_0());
					}
					lv_uncertainty_5_0=ruleNumber
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getCostRule());
						}
						set(
							$current,
							"uncertainty",
							lv_uncertainty_5_0,
							"trapline.notation.Notation.Number");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)?
		(
			otherlv_6='cites'
			{
				newLeafNode(otherlv_6, grammarAccess.getCostAccess().getCitesKeyword_5_0());
			}
			(
				(
					lv_citations_7_0=RULE_STRING
					{
						newLeafNode(lv_citations_7_0, grammarAccess.getCostAccess().getCitationsSTRINGTerminalRuleCall_5_1_0());
					}
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getCostRule());
						}
						addWithLastConsumed(
							$current,
							"citations",
							lv_citations_7_0,
							"trapline.notation.Notation.STRING");
					}
				)
			)
			(
				otherlv_8=','
				{
					newLeafNode(otherlv_8, grammarAccess.getCostAccess().getCommaKeyword_5_2_0());
				}
				(
					(
						lv_citations_9_0=RULE_STRING
						{
							newLeafNode(lv_citations_9_0, grammarAccess.getCostAccess().getCitationsSTRINGTerminalRuleCall_5_2_1_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getCostRule());
							}
							addWithLastConsumed(
								$current,
								"citations",
								lv_citations_9_0,
								"trapline.notation.Notation.STRING");
						}
					)
				)
			)*
		)?
	)
;

// Entry rule entryRuleParam
entryRuleParam returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getParamRule()); }
	iv_ruleParam=ruleParam
	{ $current=$iv_ruleParam.current; }
	EOF;

// Rule Param
ruleParam returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getParamAccess().getNameNameParserRuleCall_0_0());
				}
				lv_name_0_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getParamRule());
					}
					set(
						$current,
						"name",
						lv_name_0_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_1=':'
			{
				newLeafNode(otherlv_1, grammarAccess.getParamAccess().getColonKeyword_1_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getParamAccess().getTypeTypeRefParserRuleCall_1_1_0());
					}
					lv_type_2_0=ruleTypeRef
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getParamRule());
						}
						set(
							$current,
							"type",
							lv_type_2_0,
							"trapline.notation.Notation.TypeRef");
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_3='='
				{
					newLeafNode(otherlv_3, grammarAccess.getParamAccess().getEqualsSignKeyword_1_2_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getParamAccess().getInitialExpressionParserRuleCall_1_2_1_0());
						}
						lv_initial_4_0=ruleExpression
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getParamRule());
							}
							set(
								$current,
								"initial",
								lv_initial_4_0,
								"trapline.notation.Notation.Expression");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)?
		)?
	)
;


// Rule Params
ruleParams[EObject in_current]  returns [EObject current=in_current]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='('
		{
			newLeafNode(otherlv_0, grammarAccess.getParamsAccess().getLeftParenthesisKeyword_0());
		}
		(
			(
				(
					{
						newCompositeNode(grammarAccess.getParamsAccess().getParamsParamParserRuleCall_1_0_0());
					}
					lv_params_1_0=ruleParam
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getParamsRule());
						}
						add(
							$current,
							"params",
							lv_params_1_0,
							"trapline.notation.Notation.Param");
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_2=','
				{
					newLeafNode(otherlv_2, grammarAccess.getParamsAccess().getCommaKeyword_1_1_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getParamsAccess().getParamsParamParserRuleCall_1_1_1_0());
						}
						lv_params_3_0=ruleParam
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getParamsRule());
							}
							add(
								$current,
								"params",
								lv_params_3_0,
								"trapline.notation.Notation.Param");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)*
		)?
		otherlv_4=')'
		{
			newLeafNode(otherlv_4, grammarAccess.getParamsAccess().getRightParenthesisKeyword_2());
		}
	)
;

// Entry rule entryRuleTable
entryRuleTable returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getTableRule()); }
	iv_ruleTable=ruleTable
	{ $current=$iv_ruleTable.current; }
	EOF;

// Rule Table
ruleTable returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='table'
		{
			newLeafNode(otherlv_0, grammarAccess.getTableAccess().getTableKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getTableAccess().getNameNameParserRuleCall_1_0());
				}
				lv_name_1_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getTableRule());
					}
					set(
						$current,
						"name",
						lv_name_1_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			(
				lv_id_2_0=RULE_RULE_ID
				{
					newLeafNode(lv_id_2_0, grammarAccess.getTableAccess().getIdRULE_IDTerminalRuleCall_2_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getTableRule());
					}
					setWithLastConsumed(
						$current,
						"id",
						lv_id_2_0,
						"trapline.notation.Notation.RULE_ID");
				}
			)
		)
		(
			(
				lv_sentence_3_0=RULE_STRING
				{
					newLeafNode(lv_sentence_3_0, grammarAccess.getTableAccess().getSentenceSTRINGTerminalRuleCall_3_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getTableRule());
					}
					setWithLastConsumed(
						$current,
						"sentence",
						lv_sentence_3_0,
						"trapline.notation.Notation.STRING");
				}
			)
		)
		(
			otherlv_4='cites'
			{
				newLeafNode(otherlv_4, grammarAccess.getTableAccess().getCitesKeyword_4_0());
			}
			(
				(
					lv_citations_5_0=RULE_STRING
					{
						newLeafNode(lv_citations_5_0, grammarAccess.getTableAccess().getCitationsSTRINGTerminalRuleCall_4_1_0());
					}
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getTableRule());
						}
						addWithLastConsumed(
							$current,
							"citations",
							lv_citations_5_0,
							"trapline.notation.Notation.STRING");
					}
				)
			)
			(
				otherlv_6=','
				{
					newLeafNode(otherlv_6, grammarAccess.getTableAccess().getCommaKeyword_4_2_0());
				}
				(
					(
						lv_citations_7_0=RULE_STRING
						{
							newLeafNode(lv_citations_7_0, grammarAccess.getTableAccess().getCitationsSTRINGTerminalRuleCall_4_2_1_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getTableRule());
							}
							addWithLastConsumed(
								$current,
								"citations",
								lv_citations_7_0,
								"trapline.notation.Notation.STRING");
						}
					)
				)
			)*
		)?
		(
			otherlv_8='costs'
			{
				newLeafNode(otherlv_8, grammarAccess.getTableAccess().getCostsKeyword_5_0());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getTableRule());
						}
					}
					otherlv_9=RULE_RULE_ID
					{
						newLeafNode(otherlv_9, grammarAccess.getTableAccess().getCostCostCrossReference_5_1_0());
					}
				)
			)
		)?
		otherlv_10='('
		{
			newLeafNode(otherlv_10, grammarAccess.getTableAccess().getLeftParenthesisKeyword_6());
		}
		(
			(
				(
					{
						newCompositeNode(grammarAccess.getTableAccess().getParamsParamParserRuleCall_7_0_0());
					}
					lv_params_11_0=ruleParam
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getTableRule());
						}
						add(
							$current,
							"params",
							lv_params_11_0,
							"trapline.notation.Notation.Param");
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_12=','
				{
					newLeafNode(otherlv_12, grammarAccess.getTableAccess().getCommaKeyword_7_1_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getTableAccess().getParamsParamParserRuleCall_7_1_1_0());
						}
						lv_params_13_0=ruleParam
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getTableRule());
							}
							add(
								$current,
								"params",
								lv_params_13_0,
								"trapline.notation.Notation.Param");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)*
		)?
		otherlv_14=')'
		{
			newLeafNode(otherlv_14, grammarAccess.getTableAccess().getRightParenthesisKeyword_8());
		}
		otherlv_15='->'
		{
			newLeafNode(otherlv_15, grammarAccess.getTableAccess().getHyphenMinusGreaterThanSignKeyword_9());
		}
		otherlv_16='('
		{
			newLeafNode(otherlv_16, grammarAccess.getTableAccess().getLeftParenthesisKeyword_10());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getTableAccess().getResultsParamParserRuleCall_11_0());
				}
				lv_results_17_0=ruleParam
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getTableRule());
					}
					add(
						$current,
						"results",
						lv_results_17_0,
						"trapline.notation.Notation.Param");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_18=','
			{
				newLeafNode(otherlv_18, grammarAccess.getTableAccess().getCommaKeyword_12_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getTableAccess().getResultsParamParserRuleCall_12_1_0());
					}
					lv_results_19_0=ruleParam
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getTableRule());
						}
						add(
							$current,
							"results",
							lv_results_19_0,
							"trapline.notation.Notation.Param");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)*
		otherlv_20=')'
		{
			newLeafNode(otherlv_20, grammarAccess.getTableAccess().getRightParenthesisKeyword_13());
		}
		otherlv_21='{'
		{
			newLeafNode(otherlv_21, grammarAccess.getTableAccess().getLeftCurlyBracketKeyword_14());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getTableAccess().getRowsRowParserRuleCall_15_0());
				}
				lv_rows_22_0=ruleRow
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getTableRule());
					}
					add(
						$current,
						"rows",
						lv_rows_22_0,
						"trapline.notation.Notation.Row");
					afterParserOrEnumRuleCall();
				}
			)
		)*
		otherlv_23='}'
		{
			newLeafNode(otherlv_23, grammarAccess.getTableAccess().getRightCurlyBracketKeyword_16());
		}
	)
;

// Entry rule entryRuleRow
entryRuleRow returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getRowRule()); }
	iv_ruleRow=ruleRow
	{ $current=$iv_ruleRow.current; }
	EOF;

// Rule Row
ruleRow returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				$current = forceCreateModelElement(
					grammarAccess.getRowAccess().getRowAction_0(),
					$current);
			}
		)
		(
			(
				(
					lv_id_1_0=RULE_RULE_ID
					{
						newLeafNode(lv_id_1_0, grammarAccess.getRowAccess().getIdRULE_IDTerminalRuleCall_1_0_0());
					}
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getRowRule());
						}
						setWithLastConsumed(
							$current,
							"id",
							lv_id_1_0,
							"trapline.notation.Notation.RULE_ID");
					}
				)
			)
			(
				(
					lv_sentence_2_0=RULE_STRING
					{
						newLeafNode(lv_sentence_2_0, grammarAccess.getRowAccess().getSentenceSTRINGTerminalRuleCall_1_1_0());
					}
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getRowRule());
						}
						setWithLastConsumed(
							$current,
							"sentence",
							lv_sentence_2_0,
							"trapline.notation.Notation.STRING");
					}
				)
			)?
			(
				otherlv_3='cites'
				{
					newLeafNode(otherlv_3, grammarAccess.getRowAccess().getCitesKeyword_1_2_0());
				}
				(
					(
						lv_citations_4_0=RULE_STRING
						{
							newLeafNode(lv_citations_4_0, grammarAccess.getRowAccess().getCitationsSTRINGTerminalRuleCall_1_2_1_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getRowRule());
							}
							addWithLastConsumed(
								$current,
								"citations",
								lv_citations_4_0,
								"trapline.notation.Notation.STRING");
						}
					)
				)
				(
					otherlv_5=','
					{
						newLeafNode(otherlv_5, grammarAccess.getRowAccess().getCommaKeyword_1_2_2_0());
					}
					(
						(
							lv_citations_6_0=RULE_STRING
							{
								newLeafNode(lv_citations_6_0, grammarAccess.getRowAccess().getCitationsSTRINGTerminalRuleCall_1_2_2_1_0());
							}
							{
								if ($current==null) {
									$current = createModelElement(grammarAccess.getRowRule());
								}
								addWithLastConsumed(
									$current,
									"citations",
									lv_citations_6_0,
									"trapline.notation.Notation.STRING");
							}
						)
					)
				)*
			)?
			otherlv_7=':'
			{
				newLeafNode(otherlv_7, grammarAccess.getRowAccess().getColonKeyword_1_3());
			}
		)?
		(
			(
				{
					newCompositeNode(grammarAccess.getRowAccess().getPatternsPatternParserRuleCall_2_0());
				}
				lv_patterns_8_0=rulePattern
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getRowRule());
					}
					add(
						$current,
						"patterns",
						lv_patterns_8_0,
						"trapline.notation.Notation.Pattern");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_9=','
			{
				newLeafNode(otherlv_9, grammarAccess.getRowAccess().getCommaKeyword_3_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getRowAccess().getPatternsPatternParserRuleCall_3_1_0());
					}
					lv_patterns_10_0=rulePattern
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getRowRule());
						}
						add(
							$current,
							"patterns",
							lv_patterns_10_0,
							"trapline.notation.Notation.Pattern");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)*
		otherlv_11='->'
		{
			newLeafNode(otherlv_11, grammarAccess.getRowAccess().getHyphenMinusGreaterThanSignKeyword_4());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getRowAccess().getResultsExpressionParserRuleCall_5_0());
				}
				lv_results_12_0=ruleExpression
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getRowRule());
					}
					add(
						$current,
						"results",
						lv_results_12_0,
						"trapline.notation.Notation.Expression");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_13=','
			{
				newLeafNode(otherlv_13, grammarAccess.getRowAccess().getCommaKeyword_6_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getRowAccess().getResultsExpressionParserRuleCall_6_1_0());
					}
					lv_results_14_0=ruleExpression
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getRowRule());
						}
						add(
							$current,
							"results",
							lv_results_14_0,
							"trapline.notation.Notation.Expression");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)*
		otherlv_15=';'
		{
			newLeafNode(otherlv_15, grammarAccess.getRowAccess().getSemicolonKeyword_7());
		}
	)
;

// Entry rule entryRulePattern
entryRulePattern returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getPatternRule()); }
	iv_rulePattern=rulePattern
	{ $current=$iv_rulePattern.current; }
	EOF;

// Rule Pattern
rulePattern returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					$current = forceCreateModelElement(
						grammarAccess.getPatternAccess().getAnyPatternAction_0_0(),
						$current);
				}
			)
			otherlv_1='*'
			{
				newLeafNode(otherlv_1, grammarAccess.getPatternAccess().getAsteriskKeyword_0_1());
			}
		)
		    |
		(
			(
				{
					$current = forceCreateModelElement(
						grammarAccess.getPatternAccess().getValuesPatternAction_1_0(),
						$current);
				}
			)
			(
				(
					(
						{
							newCompositeNode(grammarAccess.getPatternAccess().getValuesPrimaryParserRuleCall_1_1_0_0());
						}
						lv_values_3_0=rulePrimary
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getPatternRule());
							}
							add(
								$current,
								"values",
								lv_values_3_0,
								"trapline.notation.Notation.Primary");
							afterParserOrEnumRuleCall();
						}
					)
				)
				    |
				(
					otherlv_4='{'
					{
						newLeafNode(otherlv_4, grammarAccess.getPatternAccess().getLeftCurlyBracketKeyword_1_1_1_0());
					}
					(
						(
							{
								newCompositeNode(grammarAccess.getPatternAccess().getValuesPrimaryParserRuleCall_1_1_1_1_0());
							}
							lv_values_5_0=rulePrimary
							{
								if ($current==null) {
									$current = createModelElementForParent(grammarAccess.getPatternRule());
								}
								add(
									$current,
									"values",
									lv_values_5_0,
									"trapline.notation.Notation.Primary");
								afterParserOrEnumRuleCall();
							}
						)
					)
					(
						otherlv_6=','
						{
							newLeafNode(otherlv_6, grammarAccess.getPatternAccess().getCommaKeyword_1_1_1_2_0());
						}
						(
							(
								{
									newCompositeNode(grammarAccess.getPatternAccess().getValuesPrimaryParserRuleCall_1_1_1_2_1_0());
								}
								lv_values_7_0=rulePrimary
								{
									if ($current==null) {
										$current = createModelElementForParent(grammarAccess.getPatternRule());
									}
									add(
										$current,
										"values",
										lv_values_7_0,
										"trapline.notation.Notation.Primary");
									afterParserOrEnumRuleCall();
								}
							)
						)
					)*
					otherlv_8='}'
					{
						newLeafNode(otherlv_8, grammarAccess.getPatternAccess().getRightCurlyBracketKeyword_1_1_1_3());
					}
				)
			)
		)
	)
;

// Entry rule entryRuleOperator
entryRuleOperator returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getOperatorRule()); }
	iv_ruleOperator=ruleOperator
	{ $current=$iv_ruleOperator.current; }
	EOF;

// Rule Operator
ruleOperator returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='operator'
		{
			newLeafNode(otherlv_0, grammarAccess.getOperatorAccess().getOperatorKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getOperatorAccess().getNameNameParserRuleCall_1_0());
				}
				lv_name_1_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getOperatorRule());
					}
					set(
						$current,
						"name",
						lv_name_1_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getOperatorRule());
			}
			newCompositeNode(grammarAccess.getOperatorAccess().getParamsParserRuleCall_2());
		}
		this_Params_2=ruleParams[$current]
		{
			$current = $this_Params_2.current;
			afterParserOrEnumRuleCall();
		}
		(
			(
				lv_doc_3_0=RULE_STRING
				{
					newLeafNode(lv_doc_3_0, grammarAccess.getOperatorAccess().getDocSTRINGTerminalRuleCall_3_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getOperatorRule());
					}
					setWithLastConsumed(
						$current,
						"doc",
						lv_doc_3_0,
						"trapline.notation.Notation.STRING");
				}
			)
		)?
	)
;

// Entry rule entryRuleDefinition
entryRuleDefinition returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getDefinitionRule()); }
	iv_ruleDefinition=ruleDefinition
	{ $current=$iv_ruleDefinition.current; }
	EOF;

// Rule Definition
ruleDefinition returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='def'
		{
			newLeafNode(otherlv_0, grammarAccess.getDefinitionAccess().getDefKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getDefinitionAccess().getNameNameParserRuleCall_1_0());
				}
				lv_name_1_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getDefinitionRule());
					}
					set(
						$current,
						"name",
						lv_name_1_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getDefinitionRule());
				}
				newCompositeNode(grammarAccess.getDefinitionAccess().getParamsParserRuleCall_2());
			}
			this_Params_2=ruleParams[$current]
			{
				$current = $this_Params_2.current;
				afterParserOrEnumRuleCall();
			}
		)?
		otherlv_3='='
		{
			newLeafNode(otherlv_3, grammarAccess.getDefinitionAccess().getEqualsSignKeyword_3());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getDefinitionAccess().getValueExpressionParserRuleCall_4_0());
				}
				lv_value_4_0=ruleExpression
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getDefinitionRule());
					}
					set(
						$current,
						"value",
						lv_value_4_0,
						"trapline.notation.Notation.Expression");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_5=';'
		{
			newLeafNode(otherlv_5, grammarAccess.getDefinitionAccess().getSemicolonKeyword_5());
		}
	)
;

// Entry rule entryRuleBlocker
entryRuleBlocker returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getBlockerRule()); }
	iv_ruleBlocker=ruleBlocker
	{ $current=$iv_ruleBlocker.current; }
	EOF;

// Rule Blocker
ruleBlocker returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='blocker'
		{
			newLeafNode(otherlv_0, grammarAccess.getBlockerAccess().getBlockerKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getBlockerAccess().getNameNameParserRuleCall_1_0());
				}
				lv_name_1_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getBlockerRule());
					}
					set(
						$current,
						"name",
						lv_name_1_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			(
				lv_letter_2_0=RULE_STRING
				{
					newLeafNode(lv_letter_2_0, grammarAccess.getBlockerAccess().getLetterSTRINGTerminalRuleCall_2_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getBlockerRule());
					}
					setWithLastConsumed(
						$current,
						"letter",
						lv_letter_2_0,
						"trapline.notation.Notation.STRING");
				}
			)
		)
		(
			otherlv_3='on'
			{
				newLeafNode(otherlv_3, grammarAccess.getBlockerAccess().getOnKeyword_3_0());
			}
			otherlv_4='lane'
			{
				newLeafNode(otherlv_4, grammarAccess.getBlockerAccess().getLaneKeyword_3_1());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getBlockerRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getBlockerAccess().getLaneLaneCrossReference_3_2_0());
					}
					ruleName
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
		)?
		(
			(
				lv_id_6_0=RULE_RULE_ID
				{
					newLeafNode(lv_id_6_0, grammarAccess.getBlockerAccess().getIdRULE_IDTerminalRuleCall_4_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getBlockerRule());
					}
					setWithLastConsumed(
						$current,
						"id",
						lv_id_6_0,
						"trapline.notation.Notation.RULE_ID");
				}
			)
		)
		(
			(
				lv_sentence_7_0=RULE_STRING
				{
					newLeafNode(lv_sentence_7_0, grammarAccess.getBlockerAccess().getSentenceSTRINGTerminalRuleCall_5_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getBlockerRule());
					}
					setWithLastConsumed(
						$current,
						"sentence",
						lv_sentence_7_0,
						"trapline.notation.Notation.STRING");
				}
			)
		)
		(
			otherlv_8='cites'
			{
				newLeafNode(otherlv_8, grammarAccess.getBlockerAccess().getCitesKeyword_6_0());
			}
			(
				(
					lv_citations_9_0=RULE_STRING
					{
						newLeafNode(lv_citations_9_0, grammarAccess.getBlockerAccess().getCitationsSTRINGTerminalRuleCall_6_1_0());
					}
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getBlockerRule());
						}
						addWithLastConsumed(
							$current,
							"citations",
							lv_citations_9_0,
							"trapline.notation.Notation.STRING");
					}
				)
			)
			(
				otherlv_10=','
				{
					newLeafNode(otherlv_10, grammarAccess.getBlockerAccess().getCommaKeyword_6_2_0());
				}
				(
					(
						lv_citations_11_0=RULE_STRING
						{
							newLeafNode(lv_citations_11_0, grammarAccess.getBlockerAccess().getCitationsSTRINGTerminalRuleCall_6_2_1_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getBlockerRule());
							}
							addWithLastConsumed(
								$current,
								"citations",
								lv_citations_11_0,
								"trapline.notation.Notation.STRING");
						}
					)
				)
			)*
		)?
		(
			otherlv_12='costs'
			{
				newLeafNode(otherlv_12, grammarAccess.getBlockerAccess().getCostsKeyword_7_0());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getBlockerRule());
						}
					}
					otherlv_13=RULE_RULE_ID
					{
						newLeafNode(otherlv_13, grammarAccess.getBlockerAccess().getCostCostCrossReference_7_1_0());
					}
				)
			)
		)?
		otherlv_14=':'
		{
			newLeafNode(otherlv_14, grammarAccess.getBlockerAccess().getColonKeyword_8());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getBlockerAccess().getConditionExpressionParserRuleCall_9_0());
				}
				lv_condition_15_0=ruleExpression
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getBlockerRule());
					}
					set(
						$current,
						"condition",
						lv_condition_15_0,
						"trapline.notation.Notation.Expression");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_16=';'
		{
			newLeafNode(otherlv_16, grammarAccess.getBlockerAccess().getSemicolonKeyword_10());
		}
	)
;

// Entry rule entryRuleDecision
entryRuleDecision returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getDecisionRule()); }
	iv_ruleDecision=ruleDecision
	{ $current=$iv_ruleDecision.current; }
	EOF;

// Rule Decision
ruleDecision returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='decision'
		{
			newLeafNode(otherlv_0, grammarAccess.getDecisionAccess().getDecisionKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getDecisionAccess().getNameNameParserRuleCall_1_0());
				}
				lv_name_1_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getDecisionRule());
					}
					set(
						$current,
						"name",
						lv_name_1_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getDecisionRule());
			}
			newCompositeNode(grammarAccess.getDecisionAccess().getRuleHeadParserRuleCall_2());
		}
		this_RuleHead_2=ruleRuleHead[$current]
		{
			$current = $this_RuleHead_2.current;
			afterParserOrEnumRuleCall();
		}
		otherlv_3='{'
		{
			newLeafNode(otherlv_3, grammarAccess.getDecisionAccess().getLeftCurlyBracketKeyword_3());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getDecisionAccess().getCandidatesCandidateParserRuleCall_4_0());
				}
				lv_candidates_4_0=ruleCandidate
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getDecisionRule());
					}
					add(
						$current,
						"candidates",
						lv_candidates_4_0,
						"trapline.notation.Notation.Candidate");
					afterParserOrEnumRuleCall();
				}
			)
		)*
		(
			otherlv_5='otherwise'
			{
				newLeafNode(otherlv_5, grammarAccess.getDecisionAccess().getOtherwiseKeyword_5_0());
			}
			(
				otherlv_6='when'
				{
					newLeafNode(otherlv_6, grammarAccess.getDecisionAccess().getWhenKeyword_5_1_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getDecisionAccess().getOtherwiseGuardExpressionParserRuleCall_5_1_1_0());
						}
						lv_otherwiseGuard_7_0=ruleExpression
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getDecisionRule());
							}
							set(
								$current,
								"otherwiseGuard",
								lv_otherwiseGuard_7_0,
								"trapline.notation.Notation.Expression");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)?
			(
				(
					{
						newCompositeNode(grammarAccess.getDecisionAccess().getOtherwiseBlockParserRuleCall_5_2_0());
					}
					lv_otherwise_8_0=ruleBlock
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getDecisionRule());
						}
						set(
							$current,
							"otherwise",
							lv_otherwise_8_0,
							"trapline.notation.Notation.Block");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)?
		otherlv_9='}'
		{
			newLeafNode(otherlv_9, grammarAccess.getDecisionAccess().getRightCurlyBracketKeyword_6());
		}
	)
;

// Entry rule entryRuleDecisionExtension
entryRuleDecisionExtension returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getDecisionExtensionRule()); }
	iv_ruleDecisionExtension=ruleDecisionExtension
	{ $current=$iv_ruleDecisionExtension.current; }
	EOF;

// Rule DecisionExtension
ruleDecisionExtension returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='extend'
		{
			newLeafNode(otherlv_0, grammarAccess.getDecisionExtensionAccess().getExtendKeyword_0());
		}
		otherlv_1='decision'
		{
			newLeafNode(otherlv_1, grammarAccess.getDecisionExtensionAccess().getDecisionKeyword_1());
		}
		(
			(
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getDecisionExtensionRule());
					}
				}
				{
					newCompositeNode(grammarAccess.getDecisionExtensionAccess().getDecisionDecisionCrossReference_2_0());
				}
				ruleName
				{
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_3='{'
		{
			newLeafNode(otherlv_3, grammarAccess.getDecisionExtensionAccess().getLeftCurlyBracketKeyword_3());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getDecisionExtensionAccess().getCandidatesCandidateParserRuleCall_4_0());
				}
				lv_candidates_4_0=ruleCandidate
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getDecisionExtensionRule());
					}
					add(
						$current,
						"candidates",
						lv_candidates_4_0,
						"trapline.notation.Notation.Candidate");
					afterParserOrEnumRuleCall();
				}
			)
		)*
		otherlv_5='}'
		{
			newLeafNode(otherlv_5, grammarAccess.getDecisionExtensionAccess().getRightCurlyBracketKeyword_5());
		}
	)
;

// Entry rule entryRuleCandidate
entryRuleCandidate returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getCandidateRule()); }
	iv_ruleCandidate=ruleCandidate
	{ $current=$iv_ruleCandidate.current; }
	EOF;

// Rule Candidate
ruleCandidate returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='rank'
		{
			newLeafNode(otherlv_0, grammarAccess.getCandidateAccess().getRankKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getCandidateAccess().getRankNumberParserRuleCall_1_0());
				}
				lv_rank_1_0=ruleNumber
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getCandidateRule());
					}
					set(
						$current,
						"rank",
						lv_rank_1_0,
						"trapline.notation.Notation.Number");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			(
				{
					newCompositeNode(grammarAccess.getCandidateAccess().getNameNameParserRuleCall_2_0());
				}
				lv_name_2_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getCandidateRule());
					}
					set(
						$current,
						"name",
						lv_name_2_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getCandidateRule());
			}
			newCompositeNode(grammarAccess.getCandidateAccess().getRuleHeadParserRuleCall_3());
		}
		this_RuleHead_3=ruleRuleHead[$current]
		{
			$current = $this_RuleHead_3.current;
			afterParserOrEnumRuleCall();
		}
		(
			otherlv_4='let'
			{
				newLeafNode(otherlv_4, grammarAccess.getCandidateAccess().getLetKeyword_4_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getCandidateAccess().getBindingLetBindingParserRuleCall_4_1_0());
					}
					lv_binding_5_0=ruleLetBinding
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getCandidateRule());
						}
						set(
							$current,
							"binding",
							lv_binding_5_0,
							"trapline.notation.Notation.LetBinding");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)?
		otherlv_6='when'
		{
			newLeafNode(otherlv_6, grammarAccess.getCandidateAccess().getWhenKeyword_5());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getCandidateAccess().getGuardExpressionParserRuleCall_6_0());
				}
				lv_guard_7_0=ruleExpression
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getCandidateRule());
					}
					set(
						$current,
						"guard",
						lv_guard_7_0,
						"trapline.notation.Notation.Expression");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_8='blocked'
			{
				newLeafNode(otherlv_8, grammarAccess.getCandidateAccess().getBlockedKeyword_7_0());
			}
			otherlv_9='by'
			{
				newLeafNode(otherlv_9, grammarAccess.getCandidateAccess().getByKeyword_7_1());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getCandidateRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getCandidateAccess().getBlockersBlockerCrossReference_7_2_0());
					}
					ruleName
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_11=','
				{
					newLeafNode(otherlv_11, grammarAccess.getCandidateAccess().getCommaKeyword_7_3_0());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getCandidateRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getCandidateAccess().getBlockersBlockerCrossReference_7_3_1_0());
						}
						ruleName
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
			)*
		)?
		(
			otherlv_13='loser'
			{
				newLeafNode(otherlv_13, grammarAccess.getCandidateAccess().getLoserKeyword_8_0());
			}
			(
				(
					lv_loser_14_0=RULE_ID
					{
						newLeafNode(lv_loser_14_0, grammarAccess.getCandidateAccess().getLoserIDTerminalRuleCall_8_1_0());
					}
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getCandidateRule());
						}
						setWithLastConsumed(
							$current,
							"loser",
							lv_loser_14_0,
							"trapline.notation.Notation.ID");
					}
				)
			)
		)?
		(
			(
				{
					newCompositeNode(grammarAccess.getCandidateAccess().getBodyBlockParserRuleCall_9_0());
				}
				lv_body_15_0=ruleBlock
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getCandidateRule());
					}
					set(
						$current,
						"body",
						lv_body_15_0,
						"trapline.notation.Notation.Block");
					afterParserOrEnumRuleCall();
				}
			)
		)
	)
;

// Entry rule entryRuleLetBinding
entryRuleLetBinding returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getLetBindingRule()); }
	iv_ruleLetBinding=ruleLetBinding
	{ $current=$iv_ruleLetBinding.current; }
	EOF;

// Rule LetBinding
ruleLetBinding returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getLetBindingAccess().getNameNameParserRuleCall_0_0());
				}
				lv_name_0_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getLetBindingRule());
					}
					set(
						$current,
						"name",
						lv_name_0_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_1='='
		{
			newLeafNode(otherlv_1, grammarAccess.getLetBindingAccess().getEqualsSignKeyword_1());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getLetBindingAccess().getValueExpressionParserRuleCall_2_0());
				}
				lv_value_2_0=ruleExpression
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getLetBindingRule());
					}
					set(
						$current,
						"value",
						lv_value_2_0,
						"trapline.notation.Notation.Expression");
					afterParserOrEnumRuleCall();
				}
			)
		)
	)
;

// Entry rule entryRuleChoice
entryRuleChoice returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getChoiceRule()); }
	iv_ruleChoice=ruleChoice
	{ $current=$iv_ruleChoice.current; }
	EOF;

// Rule Choice
ruleChoice returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='choice'
		{
			newLeafNode(otherlv_0, grammarAccess.getChoiceAccess().getChoiceKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getChoiceAccess().getNameNameParserRuleCall_1_0());
				}
				lv_name_1_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getChoiceRule());
					}
					set(
						$current,
						"name",
						lv_name_1_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getChoiceRule());
			}
			newCompositeNode(grammarAccess.getChoiceAccess().getRuleHeadParserRuleCall_2());
		}
		this_RuleHead_2=ruleRuleHead[$current]
		{
			$current = $this_RuleHead_2.current;
			afterParserOrEnumRuleCall();
		}
		otherlv_3='{'
		{
			newLeafNode(otherlv_3, grammarAccess.getChoiceAccess().getLeftCurlyBracketKeyword_3());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getChoiceAccess().getOptionsOptionParserRuleCall_4_0());
				}
				lv_options_4_0=ruleOption
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getChoiceRule());
					}
					add(
						$current,
						"options",
						lv_options_4_0,
						"trapline.notation.Notation.Option");
					afterParserOrEnumRuleCall();
				}
			)
		)*
		otherlv_5='}'
		{
			newLeafNode(otherlv_5, grammarAccess.getChoiceAccess().getRightCurlyBracketKeyword_5());
		}
	)
;

// Entry rule entryRuleOption
entryRuleOption returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getOptionRule()); }
	iv_ruleOption=ruleOption
	{ $current=$iv_ruleOption.current; }
	EOF;

// Rule Option
ruleOption returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='option'
		{
			newLeafNode(otherlv_0, grammarAccess.getOptionAccess().getOptionKeyword_0());
		}
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getOptionRule());
			}
			newCompositeNode(grammarAccess.getOptionAccess().getRuleHeadParserRuleCall_1());
		}
		this_RuleHead_1=ruleRuleHead[$current]
		{
			$current = $this_RuleHead_1.current;
			afterParserOrEnumRuleCall();
		}
		(
			otherlv_2='when'
			{
				newLeafNode(otherlv_2, grammarAccess.getOptionAccess().getWhenKeyword_2_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getOptionAccess().getGuardExpressionParserRuleCall_2_1_0());
					}
					lv_guard_3_0=ruleExpression
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getOptionRule());
						}
						set(
							$current,
							"guard",
							lv_guard_3_0,
							"trapline.notation.Notation.Expression");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)?
		(
			(
				{
					newCompositeNode(grammarAccess.getOptionAccess().getBodyBlockParserRuleCall_3_0());
				}
				lv_body_4_0=ruleBlock
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getOptionRule());
					}
					set(
						$current,
						"body",
						lv_body_4_0,
						"trapline.notation.Notation.Block");
					afterParserOrEnumRuleCall();
				}
			)
		)
	)
;

// Entry rule entryRuleCascade
entryRuleCascade returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getCascadeRule()); }
	iv_ruleCascade=ruleCascade
	{ $current=$iv_ruleCascade.current; }
	EOF;

// Rule Cascade
ruleCascade returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				lv_event_0_0='event'
				{
					newLeafNode(lv_event_0_0, grammarAccess.getCascadeAccess().getEventEventKeyword_0_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getCascadeRule());
					}
					setWithLastConsumed($current, "event", lv_event_0_0 != null, "event");
				}
			)
		)?
		otherlv_1='cascade'
		{
			newLeafNode(otherlv_1, grammarAccess.getCascadeAccess().getCascadeKeyword_1());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getCascadeAccess().getNameNameParserRuleCall_2_0());
				}
				lv_name_2_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getCascadeRule());
					}
					set(
						$current,
						"name",
						lv_name_2_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_3='('
		{
			newLeafNode(otherlv_3, grammarAccess.getCascadeAccess().getLeftParenthesisKeyword_3());
		}
		(
			(
				(
					{
						newCompositeNode(grammarAccess.getCascadeAccess().getParamsParamParserRuleCall_4_0_0());
					}
					lv_params_4_0=ruleParam
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getCascadeRule());
						}
						add(
							$current,
							"params",
							lv_params_4_0,
							"trapline.notation.Notation.Param");
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_5=','
				{
					newLeafNode(otherlv_5, grammarAccess.getCascadeAccess().getCommaKeyword_4_1_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getCascadeAccess().getParamsParamParserRuleCall_4_1_1_0());
						}
						lv_params_6_0=ruleParam
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getCascadeRule());
							}
							add(
								$current,
								"params",
								lv_params_6_0,
								"trapline.notation.Notation.Param");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)*
		)?
		otherlv_7=')'
		{
			newLeafNode(otherlv_7, grammarAccess.getCascadeAccess().getRightParenthesisKeyword_5());
		}
		(
			(
				lv_id_8_0=RULE_RULE_ID
				{
					newLeafNode(lv_id_8_0, grammarAccess.getCascadeAccess().getIdRULE_IDTerminalRuleCall_6_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getCascadeRule());
					}
					setWithLastConsumed(
						$current,
						"id",
						lv_id_8_0,
						"trapline.notation.Notation.RULE_ID");
				}
			)
		)
		(
			(
				lv_sentence_9_0=RULE_STRING
				{
					newLeafNode(lv_sentence_9_0, grammarAccess.getCascadeAccess().getSentenceSTRINGTerminalRuleCall_7_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getCascadeRule());
					}
					setWithLastConsumed(
						$current,
						"sentence",
						lv_sentence_9_0,
						"trapline.notation.Notation.STRING");
				}
			)
		)
		(
			otherlv_10='cites'
			{
				newLeafNode(otherlv_10, grammarAccess.getCascadeAccess().getCitesKeyword_8_0());
			}
			(
				(
					lv_citations_11_0=RULE_STRING
					{
						newLeafNode(lv_citations_11_0, grammarAccess.getCascadeAccess().getCitationsSTRINGTerminalRuleCall_8_1_0());
					}
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getCascadeRule());
						}
						addWithLastConsumed(
							$current,
							"citations",
							lv_citations_11_0,
							"trapline.notation.Notation.STRING");
					}
				)
			)
			(
				otherlv_12=','
				{
					newLeafNode(otherlv_12, grammarAccess.getCascadeAccess().getCommaKeyword_8_2_0());
				}
				(
					(
						lv_citations_13_0=RULE_STRING
						{
							newLeafNode(lv_citations_13_0, grammarAccess.getCascadeAccess().getCitationsSTRINGTerminalRuleCall_8_2_1_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getCascadeRule());
							}
							addWithLastConsumed(
								$current,
								"citations",
								lv_citations_13_0,
								"trapline.notation.Notation.STRING");
						}
					)
				)
			)*
		)?
		(
			otherlv_14='costs'
			{
				newLeafNode(otherlv_14, grammarAccess.getCascadeAccess().getCostsKeyword_9_0());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getCascadeRule());
						}
					}
					otherlv_15=RULE_RULE_ID
					{
						newLeafNode(otherlv_15, grammarAccess.getCascadeAccess().getCostCostCrossReference_9_1_0());
					}
				)
			)
		)?
		otherlv_16='{'
		{
			newLeafNode(otherlv_16, grammarAccess.getCascadeAccess().getLeftCurlyBracketKeyword_10());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getCascadeAccess().getStagesStageParserRuleCall_11_0());
				}
				lv_stages_17_0=ruleStage
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getCascadeRule());
					}
					add(
						$current,
						"stages",
						lv_stages_17_0,
						"trapline.notation.Notation.Stage");
					afterParserOrEnumRuleCall();
				}
			)
		)*
		otherlv_18='passes'
		{
			newLeafNode(otherlv_18, grammarAccess.getCascadeAccess().getPassesKeyword_12());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getCascadeAccess().getPassesBlockParserRuleCall_13_0());
				}
				lv_passes_19_0=ruleBlock
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getCascadeRule());
					}
					set(
						$current,
						"passes",
						lv_passes_19_0,
						"trapline.notation.Notation.Block");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_20='}'
		{
			newLeafNode(otherlv_20, grammarAccess.getCascadeAccess().getRightCurlyBracketKeyword_14());
		}
	)
;

// Entry rule entryRuleStage
entryRuleStage returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getStageRule()); }
	iv_ruleStage=ruleStage
	{ $current=$iv_ruleStage.current; }
	EOF;

// Rule Stage
ruleStage returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='stage'
		{
			newLeafNode(otherlv_0, grammarAccess.getStageAccess().getStageKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getStageAccess().getNameNameParserRuleCall_1_0());
				}
				lv_name_1_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getStageRule());
					}
					set(
						$current,
						"name",
						lv_name_1_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			(
				(
					lv_anyOrder_2_0='any'
					{
						newLeafNode(lv_anyOrder_2_0, grammarAccess.getStageAccess().getAnyOrderAnyKeyword_2_0_0());
					}
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getStageRule());
						}
						setWithLastConsumed($current, "anyOrder", lv_anyOrder_2_0 != null, "any");
					}
				)
			)
			otherlv_3='order'
			{
				newLeafNode(otherlv_3, grammarAccess.getStageAccess().getOrderKeyword_2_1());
			}
		)?
		(
			otherlv_4='fails'
			{
				newLeafNode(otherlv_4, grammarAccess.getStageAccess().getFailsKeyword_3_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getStageAccess().getFailsBlockParserRuleCall_3_1_0());
					}
					lv_fails_5_0=ruleBlock
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getStageRule());
						}
						set(
							$current,
							"fails",
							lv_fails_5_0,
							"trapline.notation.Notation.Block");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)?
		otherlv_6='{'
		{
			newLeafNode(otherlv_6, grammarAccess.getStageAccess().getLeftCurlyBracketKeyword_4());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getStageAccess().getChecksCascadeCheckParserRuleCall_5_0());
				}
				lv_checks_7_0=ruleCascadeCheck
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getStageRule());
					}
					add(
						$current,
						"checks",
						lv_checks_7_0,
						"trapline.notation.Notation.CascadeCheck");
					afterParserOrEnumRuleCall();
				}
			)
		)*
		otherlv_8='}'
		{
			newLeafNode(otherlv_8, grammarAccess.getStageAccess().getRightCurlyBracketKeyword_6());
		}
	)
;

// Entry rule entryRuleCascadeCheck
entryRuleCascadeCheck returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getCascadeCheckRule()); }
	iv_ruleCascadeCheck=ruleCascadeCheck
	{ $current=$iv_ruleCascadeCheck.current; }
	EOF;

// Rule CascadeCheck
ruleCascadeCheck returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='check'
		{
			newLeafNode(otherlv_0, grammarAccess.getCascadeCheckAccess().getCheckKeyword_0());
		}
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getCascadeCheckRule());
			}
			newCompositeNode(grammarAccess.getCascadeCheckAccess().getRuleHeadParserRuleCall_1());
		}
		this_RuleHead_1=ruleRuleHead[$current]
		{
			$current = $this_RuleHead_1.current;
			afterParserOrEnumRuleCall();
		}
		otherlv_2=':'
		{
			newLeafNode(otherlv_2, grammarAccess.getCascadeCheckAccess().getColonKeyword_2());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getCascadeCheckAccess().getConditionExpressionParserRuleCall_3_0());
				}
				lv_condition_3_0=ruleExpression
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getCascadeCheckRule());
					}
					set(
						$current,
						"condition",
						lv_condition_3_0,
						"trapline.notation.Notation.Expression");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_4=';'
			{
				newLeafNode(otherlv_4, grammarAccess.getCascadeCheckAccess().getSemicolonKeyword_4_0());
			}
			    |
			(
				otherlv_5='else'
				{
					newLeafNode(otherlv_5, grammarAccess.getCascadeCheckAccess().getElseKeyword_4_1_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getCascadeCheckAccess().getFailsBlockParserRuleCall_4_1_1_0());
						}
						lv_fails_6_0=ruleBlock
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getCascadeCheckRule());
							}
							set(
								$current,
								"fails",
								lv_fails_6_0,
								"trapline.notation.Notation.Block");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
		)
	)
;

// Entry rule entryRuleProc
entryRuleProc returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getProcRule()); }
	iv_ruleProc=ruleProc
	{ $current=$iv_ruleProc.current; }
	EOF;

// Rule Proc
ruleProc returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				lv_event_0_0='event'
				{
					newLeafNode(lv_event_0_0, grammarAccess.getProcAccess().getEventEventKeyword_0_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getProcRule());
					}
					setWithLastConsumed($current, "event", lv_event_0_0 != null, "event");
				}
			)
		)?
		otherlv_1='proc'
		{
			newLeafNode(otherlv_1, grammarAccess.getProcAccess().getProcKeyword_1());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getProcAccess().getNameNameParserRuleCall_2_0());
				}
				lv_name_2_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getProcRule());
					}
					set(
						$current,
						"name",
						lv_name_2_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getProcRule());
			}
			newCompositeNode(grammarAccess.getProcAccess().getParamsParserRuleCall_3());
		}
		this_Params_3=ruleParams[$current]
		{
			$current = $this_Params_3.current;
			afterParserOrEnumRuleCall();
		}
		otherlv_4='{'
		{
			newLeafNode(otherlv_4, grammarAccess.getProcAccess().getLeftCurlyBracketKeyword_4());
		}
		(
			otherlv_5='var'
			{
				newLeafNode(otherlv_5, grammarAccess.getProcAccess().getVarKeyword_5_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getProcAccess().getLocalsVariableParserRuleCall_5_1_0());
					}
					lv_locals_6_0=ruleVariable
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getProcRule());
						}
						add(
							$current,
							"locals",
							lv_locals_6_0,
							"trapline.notation.Notation.Variable");
						afterParserOrEnumRuleCall();
					}
				)
			)
			otherlv_7=';'
			{
				newLeafNode(otherlv_7, grammarAccess.getProcAccess().getSemicolonKeyword_5_2());
			}
		)*
		(
			(
				{
					newCompositeNode(grammarAccess.getProcAccess().getStepsStepParserRuleCall_6_0());
				}
				lv_steps_8_0=ruleStep
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getProcRule());
					}
					add(
						$current,
						"steps",
						lv_steps_8_0,
						"trapline.notation.Notation.Step");
					afterParserOrEnumRuleCall();
				}
			)
		)*
		otherlv_9='}'
		{
			newLeafNode(otherlv_9, grammarAccess.getProcAccess().getRightCurlyBracketKeyword_7());
		}
	)
;

// Entry rule entryRuleStep
entryRuleStep returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getStepRule()); }
	iv_ruleStep=ruleStep
	{ $current=$iv_ruleStep.current; }
	EOF;

// Rule Step
ruleStep returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getStepRule());
				}
				newCompositeNode(grammarAccess.getStepAccess().getRuleHeadParserRuleCall_0_0());
			}
			this_RuleHead_0=ruleRuleHead[$current]
			{
				$current = $this_RuleHead_0.current;
				afterParserOrEnumRuleCall();
			}
			    |
			(
				(
					{
						$current = forceCreateModelElement(
							grammarAccess.getStepAccess().getStepAction_0_1_0(),
							$current);
					}
				)
				otherlv_2='do'
				{
					newLeafNode(otherlv_2, grammarAccess.getStepAccess().getDoKeyword_0_1_1());
				}
			)
		)
		(
			otherlv_3='when'
			{
				newLeafNode(otherlv_3, grammarAccess.getStepAccess().getWhenKeyword_1_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getStepAccess().getGuardExpressionParserRuleCall_1_1_0());
					}
					lv_guard_4_0=ruleExpression
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getStepRule());
						}
						set(
							$current,
							"guard",
							lv_guard_4_0,
							"trapline.notation.Notation.Expression");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)?
		(
			(
				{
					newCompositeNode(grammarAccess.getStepAccess().getBodyBlockParserRuleCall_2_0());
				}
				lv_body_5_0=ruleBlock
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getStepRule());
					}
					set(
						$current,
						"body",
						lv_body_5_0,
						"trapline.notation.Notation.Block");
					afterParserOrEnumRuleCall();
				}
			)
		)
	)
;

// Entry rule entryRuleInstruction
entryRuleInstruction returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getInstructionRule()); }
	iv_ruleInstruction=ruleInstruction
	{ $current=$iv_ruleInstruction.current; }
	EOF;

// Rule Instruction
ruleInstruction returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				lv_event_0_0='event'
				{
					newLeafNode(lv_event_0_0, grammarAccess.getInstructionAccess().getEventEventKeyword_0_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getInstructionRule());
					}
					setWithLastConsumed($current, "event", lv_event_0_0 != null, "event");
				}
			)
		)?
		otherlv_1='insn'
		{
			newLeafNode(otherlv_1, grammarAccess.getInstructionAccess().getInsnKeyword_1());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getInstructionAccess().getNameNameParserRuleCall_2_0());
				}
				lv_name_2_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getInstructionRule());
					}
					set(
						$current,
						"name",
						lv_name_2_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_3='('
			{
				newLeafNode(otherlv_3, grammarAccess.getInstructionAccess().getLeftParenthesisKeyword_3_0());
			}
			(
				(
					(
						{
							newCompositeNode(grammarAccess.getInstructionAccess().getParamsParamParserRuleCall_3_1_0_0());
						}
						lv_params_4_0=ruleParam
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getInstructionRule());
							}
							add(
								$current,
								"params",
								lv_params_4_0,
								"trapline.notation.Notation.Param");
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					otherlv_5=','
					{
						newLeafNode(otherlv_5, grammarAccess.getInstructionAccess().getCommaKeyword_3_1_1_0());
					}
					(
						(
							{
								newCompositeNode(grammarAccess.getInstructionAccess().getParamsParamParserRuleCall_3_1_1_1_0());
							}
							lv_params_6_0=ruleParam
							{
								if ($current==null) {
									$current = createModelElementForParent(grammarAccess.getInstructionRule());
								}
								add(
									$current,
									"params",
									lv_params_6_0,
									"trapline.notation.Notation.Param");
								afterParserOrEnumRuleCall();
							}
						)
					)
				)*
			)?
			otherlv_7=')'
			{
				newLeafNode(otherlv_7, grammarAccess.getInstructionAccess().getRightParenthesisKeyword_3_2());
			}
		)?
		(
			(
				otherlv_8='->'
				{
					newLeafNode(otherlv_8, grammarAccess.getInstructionAccess().getHyphenMinusGreaterThanSignKeyword_4_0_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getInstructionAccess().getTargetParamParserRuleCall_4_0_1_0());
						}
						lv_target_9_0=ruleParam
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getInstructionRule());
							}
							set(
								$current,
								"target",
								lv_target_9_0,
								"trapline.notation.Notation.Param");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_10='<-'
				{
					newLeafNode(otherlv_10, grammarAccess.getInstructionAccess().getLessThanSignHyphenMinusKeyword_4_1_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getInstructionAccess().getSourceParamParserRuleCall_4_1_1_0());
						}
						lv_source_11_0=ruleParam
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getInstructionRule());
							}
							set(
								$current,
								"source",
								lv_source_11_0,
								"trapline.notation.Notation.Param");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
		)?
		(
			(
				lv_doc_12_0=RULE_STRING
				{
					newLeafNode(lv_doc_12_0, grammarAccess.getInstructionAccess().getDocSTRINGTerminalRuleCall_5_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getInstructionRule());
					}
					setWithLastConsumed(
						$current,
						"doc",
						lv_doc_12_0,
						"trapline.notation.Notation.STRING");
				}
			)
		)?
		(
			(
				(
					{
						newCompositeNode(grammarAccess.getInstructionAccess().getStepsStepParserRuleCall_6_0_0());
					}
					lv_steps_13_0=ruleStep
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getInstructionRule());
						}
						add(
							$current,
							"steps",
							lv_steps_13_0,
							"trapline.notation.Notation.Step");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				otherlv_14='{'
				{
					newLeafNode(otherlv_14, grammarAccess.getInstructionAccess().getLeftCurlyBracketKeyword_6_1_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getInstructionAccess().getStepsStepParserRuleCall_6_1_1_0());
						}
						lv_steps_15_0=ruleStep
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getInstructionRule());
							}
							add(
								$current,
								"steps",
								lv_steps_15_0,
								"trapline.notation.Notation.Step");
							afterParserOrEnumRuleCall();
						}
					)
				)*
				otherlv_16='}'
				{
					newLeafNode(otherlv_16, grammarAccess.getInstructionAccess().getRightCurlyBracketKeyword_6_1_2());
				}
			)
		)
	)
;

// Entry rule entryRuleArrivalKind
entryRuleArrivalKind returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getArrivalKindRule()); }
	iv_ruleArrivalKind=ruleArrivalKind
	{ $current=$iv_ruleArrivalKind.current; }
	EOF;

// Rule ArrivalKind
ruleArrivalKind returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='arrival'
		{
			newLeafNode(otherlv_0, grammarAccess.getArrivalKindAccess().getArrivalKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getArrivalKindAccess().getNameNameParserRuleCall_1_0());
				}
				lv_name_1_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getArrivalKindRule());
					}
					set(
						$current,
						"name",
						lv_name_1_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_2='('
			{
				newLeafNode(otherlv_2, grammarAccess.getArrivalKindAccess().getLeftParenthesisKeyword_2_0());
			}
			(
				(
					(
						{
							newCompositeNode(grammarAccess.getArrivalKindAccess().getParamsParamParserRuleCall_2_1_0_0());
						}
						lv_params_3_0=ruleParam
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getArrivalKindRule());
							}
							add(
								$current,
								"params",
								lv_params_3_0,
								"trapline.notation.Notation.Param");
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					otherlv_4=','
					{
						newLeafNode(otherlv_4, grammarAccess.getArrivalKindAccess().getCommaKeyword_2_1_1_0());
					}
					(
						(
							{
								newCompositeNode(grammarAccess.getArrivalKindAccess().getParamsParamParserRuleCall_2_1_1_1_0());
							}
							lv_params_5_0=ruleParam
							{
								if ($current==null) {
									$current = createModelElementForParent(grammarAccess.getArrivalKindRule());
								}
								add(
									$current,
									"params",
									lv_params_5_0,
									"trapline.notation.Notation.Param");
								afterParserOrEnumRuleCall();
							}
						)
					)
				)*
			)?
			otherlv_6=')'
			{
				newLeafNode(otherlv_6, grammarAccess.getArrivalKindAccess().getRightParenthesisKeyword_2_2());
			}
		)?
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getArrivalKindRule());
			}
			newCompositeNode(grammarAccess.getArrivalKindAccess().getRuleHeadParserRuleCall_3());
		}
		this_RuleHead_7=ruleRuleHead[$current]
		{
			$current = $this_RuleHead_7.current;
			afterParserOrEnumRuleCall();
		}
		(
			otherlv_8='when'
			{
				newLeafNode(otherlv_8, grammarAccess.getArrivalKindAccess().getWhenKeyword_4_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getArrivalKindAccess().getGuardExpressionParserRuleCall_4_1_0());
					}
					lv_guard_9_0=ruleExpression
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getArrivalKindRule());
						}
						set(
							$current,
							"guard",
							lv_guard_9_0,
							"trapline.notation.Notation.Expression");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)?
		(
			(
				{
					newCompositeNode(grammarAccess.getArrivalKindAccess().getBodyBlockParserRuleCall_5_0());
				}
				lv_body_10_0=ruleBlock
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getArrivalKindRule());
					}
					set(
						$current,
						"body",
						lv_body_10_0,
						"trapline.notation.Notation.Block");
					afterParserOrEnumRuleCall();
				}
			)
		)
	)
;

// Entry rule entryRuleProcessor
entryRuleProcessor returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getProcessorRule()); }
	iv_ruleProcessor=ruleProcessor
	{ $current=$iv_ruleProcessor.current; }
	EOF;

// Rule Processor
ruleProcessor returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				$current = forceCreateModelElement(
					grammarAccess.getProcessorAccess().getProcessorAction_0(),
					$current);
			}
		)
		otherlv_1='processor'
		{
			newLeafNode(otherlv_1, grammarAccess.getProcessorAccess().getProcessorKeyword_1());
		}
		otherlv_2='{'
		{
			newLeafNode(otherlv_2, grammarAccess.getProcessorAccess().getLeftCurlyBracketKeyword_2());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getProcessorAccess().getRolesRoleParserRuleCall_3_0());
				}
				lv_roles_3_0=ruleRole
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getProcessorRule());
					}
					add(
						$current,
						"roles",
						lv_roles_3_0,
						"trapline.notation.Notation.Role");
					afterParserOrEnumRuleCall();
				}
			)
		)*
		otherlv_4='}'
		{
			newLeafNode(otherlv_4, grammarAccess.getProcessorAccess().getRightCurlyBracketKeyword_4());
		}
	)
;

// Entry rule entryRuleRole
entryRuleRole returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getRoleRule()); }
	iv_ruleRole=ruleRole
	{ $current=$iv_ruleRole.current; }
	EOF;

// Rule Role
ruleRole returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getRoleAccess().getNameNameParserRuleCall_0_0());
				}
				lv_name_0_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getRoleRule());
					}
					set(
						$current,
						"name",
						lv_name_0_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_1='='
		{
			newLeafNode(otherlv_1, grammarAccess.getRoleAccess().getEqualsSignKeyword_1());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getRoleAccess().getValueExpressionParserRuleCall_2_0());
				}
				lv_value_2_0=ruleExpression
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getRoleRule());
					}
					set(
						$current,
						"value",
						lv_value_2_0,
						"trapline.notation.Notation.Expression");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_3=';'
		{
			newLeafNode(otherlv_3, grammarAccess.getRoleAccess().getSemicolonKeyword_3());
		}
	)
;

// Entry rule entryRuleLane
entryRuleLane returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getLaneRule()); }
	iv_ruleLane=ruleLane
	{ $current=$iv_ruleLane.current; }
	EOF;

// Rule Lane
ruleLane returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='lane'
		{
			newLeafNode(otherlv_0, grammarAccess.getLaneAccess().getLaneKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getLaneAccess().getNameNameParserRuleCall_1_0());
				}
				lv_name_1_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getLaneRule());
					}
					set(
						$current,
						"name",
						lv_name_1_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_2='['
			{
				newLeafNode(otherlv_2, grammarAccess.getLaneAccess().getLeftSquareBracketKeyword_2_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getLaneAccess().getIndexParamParserRuleCall_2_1_0());
					}
					lv_index_3_0=ruleParam
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getLaneRule());
						}
						set(
							$current,
							"index",
							lv_index_3_0,
							"trapline.notation.Notation.Param");
						afterParserOrEnumRuleCall();
					}
				)
			)
			otherlv_4=']'
			{
				newLeafNode(otherlv_4, grammarAccess.getLaneAccess().getRightSquareBracketKeyword_2_2());
			}
		)?
		(
			(
				lv_label_5_0=RULE_STRING
				{
					newLeafNode(lv_label_5_0, grammarAccess.getLaneAccess().getLabelSTRINGTerminalRuleCall_3_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getLaneRule());
					}
					setWithLastConsumed(
						$current,
						"label",
						lv_label_5_0,
						"trapline.notation.Notation.STRING");
				}
			)
		)
		(
			(
				lv_kind_6_0=RULE_ID
				{
					newLeafNode(lv_kind_6_0, grammarAccess.getLaneAccess().getKindIDTerminalRuleCall_4_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getLaneRule());
					}
					setWithLastConsumed(
						$current,
						"kind",
						lv_kind_6_0,
						"trapline.notation.Notation.ID");
				}
			)
		)
		(
			otherlv_7='of'
			{
				newLeafNode(otherlv_7, grammarAccess.getLaneAccess().getOfKeyword_5_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getLaneAccess().getValueExpressionParserRuleCall_5_1_0());
					}
					lv_value_8_0=ruleExpression
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getLaneRule());
						}
						set(
							$current,
							"value",
							lv_value_8_0,
							"trapline.notation.Notation.Expression");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)?
		(
			otherlv_9='labelled'
			{
				newLeafNode(otherlv_9, grammarAccess.getLaneAccess().getLabelledKeyword_6_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getLaneAccess().getLabelledExpressionParserRuleCall_6_1_0());
					}
					lv_labelled_10_0=ruleExpression
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getLaneRule());
						}
						set(
							$current,
							"labelled",
							lv_labelled_10_0,
							"trapline.notation.Notation.Expression");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)?
		(
			otherlv_11='hatch'
			{
				newLeafNode(otherlv_11, grammarAccess.getLaneAccess().getHatchKeyword_7_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getLaneAccess().getHatchHatchNameParserRuleCall_7_1_0());
					}
					lv_hatch_12_0=ruleHatchName
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getLaneRule());
						}
						set(
							$current,
							"hatch",
							lv_hatch_12_0,
							"trapline.notation.Notation.HatchName");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)?
		(
			otherlv_13='glyph'
			{
				newLeafNode(otherlv_13, grammarAccess.getLaneAccess().getGlyphKeyword_8_0());
			}
			(
				(
					lv_glyph_14_0=RULE_ID
					{
						newLeafNode(lv_glyph_14_0, grammarAccess.getLaneAccess().getGlyphIDTerminalRuleCall_8_1_0());
					}
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getLaneRule());
						}
						setWithLastConsumed(
							$current,
							"glyph",
							lv_glyph_14_0,
							"trapline.notation.Notation.ID");
					}
				)
			)
			(
				(
					lv_letter_15_0=RULE_STRING
					{
						newLeafNode(lv_letter_15_0, grammarAccess.getLaneAccess().getLetterSTRINGTerminalRuleCall_8_2_0());
					}
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getLaneRule());
						}
						setWithLastConsumed(
							$current,
							"letter",
							lv_letter_15_0,
							"trapline.notation.Notation.STRING");
					}
				)
			)
		)?
		(
			otherlv_16='decided'
			{
				newLeafNode(otherlv_16, grammarAccess.getLaneAccess().getDecidedKeyword_9_0());
			}
			otherlv_17='by'
			{
				newLeafNode(otherlv_17, grammarAccess.getLaneAccess().getByKeyword_9_1());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getLaneRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getLaneAccess().getDecisionDecisionCrossReference_9_2_0());
					}
					ruleName
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
			otherlv_19='.'
			{
				newLeafNode(otherlv_19, grammarAccess.getLaneAccess().getFullStopKeyword_9_3());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getLaneAccess().getCandidateNameParserRuleCall_9_4_0());
					}
					lv_candidate_20_0=ruleName
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getLaneRule());
						}
						set(
							$current,
							"candidate",
							lv_candidate_20_0,
							"trapline.notation.Notation.Name");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)?
		(
			otherlv_21='shades'
			{
				newLeafNode(otherlv_21, grammarAccess.getLaneAccess().getShadesKeyword_10_0());
			}
			(
				(
					lv_shades_22_0=RULE_ID
					{
						newLeafNode(lv_shades_22_0, grammarAccess.getLaneAccess().getShadesIDTerminalRuleCall_10_1_0());
					}
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getLaneRule());
						}
						addWithLastConsumed(
							$current,
							"shades",
							lv_shades_22_0,
							"trapline.notation.Notation.ID");
					}
				)
			)
			(
				otherlv_23=','
				{
					newLeafNode(otherlv_23, grammarAccess.getLaneAccess().getCommaKeyword_10_2_0());
				}
				(
					(
						lv_shades_24_0=RULE_ID
						{
							newLeafNode(lv_shades_24_0, grammarAccess.getLaneAccess().getShadesIDTerminalRuleCall_10_2_1_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getLaneRule());
							}
							addWithLastConsumed(
								$current,
								"shades",
								lv_shades_24_0,
								"trapline.notation.Notation.ID");
						}
					)
				)
			)*
		)?
	)
;

// Entry rule entryRuleHatchName
entryRuleHatchName returns [String current=null]:
	{ newCompositeNode(grammarAccess.getHatchNameRule()); }
	iv_ruleHatchName=ruleHatchName
	{ $current=$iv_ruleHatchName.current.getText(); }
	EOF;

// Rule HatchName
ruleHatchName returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		this_ID_0=RULE_ID
		{
			$current.merge(this_ID_0);
		}
		{
			newLeafNode(this_ID_0, grammarAccess.getHatchNameAccess().getIDTerminalRuleCall_0());
		}
		    |
		kw='if'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getHatchNameAccess().getIfKeyword_1());
		}
	)
;

// Entry rule entryRuleHazard
entryRuleHazard returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getHazardRule()); }
	iv_ruleHazard=ruleHazard
	{ $current=$iv_ruleHazard.current; }
	EOF;

// Rule Hazard
ruleHazard returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				lv_warning_0_0='warning'
				{
					newLeafNode(lv_warning_0_0, grammarAccess.getHazardAccess().getWarningWarningKeyword_0_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getHazardRule());
					}
					setWithLastConsumed($current, "warning", lv_warning_0_0 != null, "warning");
				}
			)
		)?
		otherlv_1='hazard'
		{
			newLeafNode(otherlv_1, grammarAccess.getHazardAccess().getHazardKeyword_1());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getHazardAccess().getNameHazardIdParserRuleCall_2_0());
				}
				lv_name_2_0=ruleHazardId
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getHazardRule());
					}
					set(
						$current,
						"name",
						lv_name_2_0,
						"trapline.notation.Notation.HazardId");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_3='alias'
			{
				newLeafNode(otherlv_3, grammarAccess.getHazardAccess().getAliasKeyword_3_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getHazardAccess().getAliasesHazardIdParserRuleCall_3_1_0());
					}
					lv_aliases_4_0=ruleHazardId
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getHazardRule());
						}
						add(
							$current,
							"aliases",
							lv_aliases_4_0,
							"trapline.notation.Notation.HazardId");
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_5=','
				{
					newLeafNode(otherlv_5, grammarAccess.getHazardAccess().getCommaKeyword_3_2_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getHazardAccess().getAliasesHazardIdParserRuleCall_3_2_1_0());
						}
						lv_aliases_6_0=ruleHazardId
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getHazardRule());
							}
							add(
								$current,
								"aliases",
								lv_aliases_6_0,
								"trapline.notation.Notation.HazardId");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)*
		)?
		(
			(
				lv_sentence_7_0=RULE_STRING
				{
					newLeafNode(lv_sentence_7_0, grammarAccess.getHazardAccess().getSentenceSTRINGTerminalRuleCall_4_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getHazardRule());
					}
					setWithLastConsumed(
						$current,
						"sentence",
						lv_sentence_7_0,
						"trapline.notation.Notation.STRING");
				}
			)
		)
		(
			otherlv_8='cites'
			{
				newLeafNode(otherlv_8, grammarAccess.getHazardAccess().getCitesKeyword_5_0());
			}
			(
				(
					lv_citations_9_0=RULE_STRING
					{
						newLeafNode(lv_citations_9_0, grammarAccess.getHazardAccess().getCitationsSTRINGTerminalRuleCall_5_1_0());
					}
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getHazardRule());
						}
						addWithLastConsumed(
							$current,
							"citations",
							lv_citations_9_0,
							"trapline.notation.Notation.STRING");
					}
				)
			)
			(
				otherlv_10=','
				{
					newLeafNode(otherlv_10, grammarAccess.getHazardAccess().getCommaKeyword_5_2_0());
				}
				(
					(
						lv_citations_11_0=RULE_STRING
						{
							newLeafNode(lv_citations_11_0, grammarAccess.getHazardAccess().getCitationsSTRINGTerminalRuleCall_5_2_1_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getHazardRule());
							}
							addWithLastConsumed(
								$current,
								"citations",
								lv_citations_11_0,
								"trapline.notation.Notation.STRING");
						}
					)
				)
			)*
		)?
		(
			otherlv_12='at'
			{
				newLeafNode(otherlv_12, grammarAccess.getHazardAccess().getAtKeyword_6_0());
			}
			(
				(
					lv_at_13_0=RULE_RULE_ID
					{
						newLeafNode(lv_at_13_0, grammarAccess.getHazardAccess().getAtRULE_IDTerminalRuleCall_6_1_0());
					}
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getHazardRule());
						}
						setWithLastConsumed(
							$current,
							"at",
							lv_at_13_0,
							"trapline.notation.Notation.RULE_ID");
					}
				)
			)
		)?
		otherlv_14='when'
		{
			newLeafNode(otherlv_14, grammarAccess.getHazardAccess().getWhenKeyword_7());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getHazardAccess().getGuardExpressionParserRuleCall_8_0());
				}
				lv_guard_15_0=ruleExpression
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getHazardRule());
					}
					set(
						$current,
						"guard",
						lv_guard_15_0,
						"trapline.notation.Notation.Expression");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_16=';'
		{
			newLeafNode(otherlv_16, grammarAccess.getHazardAccess().getSemicolonKeyword_9());
		}
	)
;

// Entry rule entryRuleHazardId
entryRuleHazardId returns [String current=null]:
	{ newCompositeNode(grammarAccess.getHazardIdRule()); }
	iv_ruleHazardId=ruleHazardId
	{ $current=$iv_ruleHazardId.current.getText(); }
	EOF;

// Rule HazardId
ruleHazardId returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		this_RULE_ID_0=RULE_RULE_ID
		{
			$current.merge(this_RULE_ID_0);
		}
		{
			newLeafNode(this_RULE_ID_0, grammarAccess.getHazardIdAccess().getRULE_IDTerminalRuleCall_0());
		}
		    |
		this_ID_1=RULE_ID
		{
			$current.merge(this_ID_1);
		}
		{
			newLeafNode(this_ID_1, grammarAccess.getHazardIdAccess().getIDTerminalRuleCall_1());
		}
	)
;

// Entry rule entryRuleRuleOverride
entryRuleRuleOverride returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getRuleOverrideRule()); }
	iv_ruleRuleOverride=ruleRuleOverride
	{ $current=$iv_ruleRuleOverride.current; }
	EOF;

// Rule RuleOverride
ruleRuleOverride returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='override'
		{
			newLeafNode(otherlv_0, grammarAccess.getRuleOverrideAccess().getOverrideKeyword_0());
		}
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getRuleOverrideRule());
			}
			newCompositeNode(grammarAccess.getRuleOverrideAccess().getRuleHeadParserRuleCall_1());
		}
		this_RuleHead_1=ruleRuleHead[$current]
		{
			$current = $this_RuleHead_1.current;
			afterParserOrEnumRuleCall();
		}
		(
			otherlv_2='when'
			{
				newLeafNode(otherlv_2, grammarAccess.getRuleOverrideAccess().getWhenKeyword_2_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getRuleOverrideAccess().getGuardExpressionParserRuleCall_2_1_0());
					}
					lv_guard_3_0=ruleExpression
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getRuleOverrideRule());
						}
						set(
							$current,
							"guard",
							lv_guard_3_0,
							"trapline.notation.Notation.Expression");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)?
		(
			(
				{
					newCompositeNode(grammarAccess.getRuleOverrideAccess().getBodyBlockParserRuleCall_3_0());
				}
				lv_body_4_0=ruleBlock
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getRuleOverrideRule());
					}
					set(
						$current,
						"body",
						lv_body_4_0,
						"trapline.notation.Notation.Block");
					afterParserOrEnumRuleCall();
				}
			)
		)
	)
;

// Entry rule entryRuleDisable
entryRuleDisable returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getDisableRule()); }
	iv_ruleDisable=ruleDisable
	{ $current=$iv_ruleDisable.current; }
	EOF;

// Rule Disable
ruleDisable returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='disable'
		{
			newLeafNode(otherlv_0, grammarAccess.getDisableAccess().getDisableKeyword_0());
		}
		(
			(
				lv_rule_1_0=RULE_RULE_ID
				{
					newLeafNode(lv_rule_1_0, grammarAccess.getDisableAccess().getRuleRULE_IDTerminalRuleCall_1_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getDisableRule());
					}
					setWithLastConsumed(
						$current,
						"rule",
						lv_rule_1_0,
						"trapline.notation.Notation.RULE_ID");
				}
			)
		)
		otherlv_2=';'
		{
			newLeafNode(otherlv_2, grammarAccess.getDisableAccess().getSemicolonKeyword_2());
		}
	)
;

// Entry rule entryRuleBlock
entryRuleBlock returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getBlockRule()); }
	iv_ruleBlock=ruleBlock
	{ $current=$iv_ruleBlock.current; }
	EOF;

// Rule Block
ruleBlock returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				$current = forceCreateModelElement(
					grammarAccess.getBlockAccess().getBlockAction_0(),
					$current);
			}
		)
		otherlv_1='{'
		{
			newLeafNode(otherlv_1, grammarAccess.getBlockAccess().getLeftCurlyBracketKeyword_1());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getBlockAccess().getStatementsStatementParserRuleCall_2_0());
				}
				lv_statements_2_0=ruleStatement
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getBlockRule());
					}
					add(
						$current,
						"statements",
						lv_statements_2_0,
						"trapline.notation.Notation.Statement");
					afterParserOrEnumRuleCall();
				}
			)
		)*
		otherlv_3='}'
		{
			newLeafNode(otherlv_3, grammarAccess.getBlockAccess().getRightCurlyBracketKeyword_3());
		}
	)
;

// Entry rule entryRuleStatement
entryRuleStatement returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getStatementRule()); }
	iv_ruleStatement=ruleStatement
	{ $current=$iv_ruleStatement.current; }
	EOF;

// Rule Statement
ruleStatement returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		{
			newCompositeNode(grammarAccess.getStatementAccess().getAssignParserRuleCall_0());
		}
		this_Assign_0=ruleAssign
		{
			$current = $this_Assign_0.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getStatementAccess().getIfStatementParserRuleCall_1());
		}
		this_IfStatement_1=ruleIfStatement
		{
			$current = $this_IfStatement_1.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getStatementAccess().getGotoParserRuleCall_2());
		}
		this_Goto_2=ruleGoto
		{
			$current = $this_Goto_2.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getStatementAccess().getCallStatementParserRuleCall_3());
		}
		this_CallStatement_3=ruleCallStatement
		{
			$current = $this_CallStatement_3.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getStatementAccess().getExecuteParserRuleCall_4());
		}
		this_Execute_4=ruleExecute
		{
			$current = $this_Execute_4.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getStatementAccess().getChooseStatementParserRuleCall_5());
		}
		this_ChooseStatement_5=ruleChooseStatement
		{
			$current = $this_ChooseStatement_5.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getStatementAccess().getSayParserRuleCall_6());
		}
		this_Say_6=ruleSay
		{
			$current = $this_Say_6.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getStatementAccess().getMarkStatementParserRuleCall_7());
		}
		this_MarkStatement_7=ruleMarkStatement
		{
			$current = $this_MarkStatement_7.current;
			afterParserOrEnumRuleCall();
		}
	)
;

// Entry rule entryRuleAssign
entryRuleAssign returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getAssignRule()); }
	iv_ruleAssign=ruleAssign
	{ $current=$iv_ruleAssign.current; }
	EOF;

// Rule Assign
ruleAssign returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getAssignAccess().getTargetPlaceParserRuleCall_0_0());
				}
				lv_target_0_0=rulePlace
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getAssignRule());
					}
					set(
						$current,
						"target",
						lv_target_0_0,
						"trapline.notation.Notation.Place");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_1=':='
		{
			newLeafNode(otherlv_1, grammarAccess.getAssignAccess().getColonEqualsSignKeyword_1());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getAssignAccess().getValueExpressionParserRuleCall_2_0());
				}
				lv_value_2_0=ruleExpression
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getAssignRule());
					}
					set(
						$current,
						"value",
						lv_value_2_0,
						"trapline.notation.Notation.Expression");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_3=';'
		{
			newLeafNode(otherlv_3, grammarAccess.getAssignAccess().getSemicolonKeyword_3());
		}
	)
;

// Entry rule entryRuleIfStatement
entryRuleIfStatement returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getIfStatementRule()); }
	iv_ruleIfStatement=ruleIfStatement
	{ $current=$iv_ruleIfStatement.current; }
	EOF;

// Rule IfStatement
ruleIfStatement returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='if'
		{
			newLeafNode(otherlv_0, grammarAccess.getIfStatementAccess().getIfKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getIfStatementAccess().getConditionExpressionParserRuleCall_1_0());
				}
				lv_condition_1_0=ruleExpression
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getIfStatementRule());
					}
					set(
						$current,
						"condition",
						lv_condition_1_0,
						"trapline.notation.Notation.Expression");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			(
				{
					newCompositeNode(grammarAccess.getIfStatementAccess().getThenBlockParserRuleCall_2_0());
				}
				lv_then_2_0=ruleBlock
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getIfStatementRule());
					}
					set(
						$current,
						"then",
						lv_then_2_0,
						"trapline.notation.Notation.Block");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_3='else'
			{
				newLeafNode(otherlv_3, grammarAccess.getIfStatementAccess().getElseKeyword_3_0());
			}
			(
				(
					(
						{
							newCompositeNode(grammarAccess.getIfStatementAccess().getOtherwiseBlockParserRuleCall_3_1_0_0());
						}
						lv_otherwise_4_1=ruleBlock
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getIfStatementRule());
							}
							set(
								$current,
								"otherwise",
								lv_otherwise_4_1,
								"trapline.notation.Notation.Block");
							afterParserOrEnumRuleCall();
						}
						    |
						{
							newCompositeNode(grammarAccess.getIfStatementAccess().getOtherwiseElseIfParserRuleCall_3_1_0_1());
						}
						lv_otherwise_4_2=ruleElseIf
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getIfStatementRule());
							}
							set(
								$current,
								"otherwise",
								lv_otherwise_4_2,
								"trapline.notation.Notation.ElseIf");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
		)?
	)
;

// Entry rule entryRuleElseIf
entryRuleElseIf returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getElseIfRule()); }
	iv_ruleElseIf=ruleElseIf
	{ $current=$iv_ruleElseIf.current; }
	EOF;

// Rule ElseIf
ruleElseIf returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				newCompositeNode(grammarAccess.getElseIfAccess().getStatementsIfStatementParserRuleCall_0());
			}
			lv_statements_0_0=ruleIfStatement
			{
				if ($current==null) {
					$current = createModelElementForParent(grammarAccess.getElseIfRule());
				}
				add(
					$current,
					"statements",
					lv_statements_0_0,
					"trapline.notation.Notation.IfStatement");
				afterParserOrEnumRuleCall();
			}
		)
	)
;

// Entry rule entryRuleGoto
entryRuleGoto returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getGotoRule()); }
	iv_ruleGoto=ruleGoto
	{ $current=$iv_ruleGoto.current; }
	EOF;

// Rule Goto
ruleGoto returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='goto'
		{
			newLeafNode(otherlv_0, grammarAccess.getGotoAccess().getGotoKeyword_0());
		}
		(
			(
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getGotoRule());
					}
				}
				{
					newCompositeNode(grammarAccess.getGotoAccess().getTargetSymbolCrossReference_1_0());
				}
				ruleName
				{
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_2='('
			{
				newLeafNode(otherlv_2, grammarAccess.getGotoAccess().getLeftParenthesisKeyword_2_0());
			}
			(
				(
					(
						{
							newCompositeNode(grammarAccess.getGotoAccess().getArgumentsExpressionParserRuleCall_2_1_0_0());
						}
						lv_arguments_3_0=ruleExpression
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getGotoRule());
							}
							add(
								$current,
								"arguments",
								lv_arguments_3_0,
								"trapline.notation.Notation.Expression");
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					otherlv_4=','
					{
						newLeafNode(otherlv_4, grammarAccess.getGotoAccess().getCommaKeyword_2_1_1_0());
					}
					(
						(
							{
								newCompositeNode(grammarAccess.getGotoAccess().getArgumentsExpressionParserRuleCall_2_1_1_1_0());
							}
							lv_arguments_5_0=ruleExpression
							{
								if ($current==null) {
									$current = createModelElementForParent(grammarAccess.getGotoRule());
								}
								add(
									$current,
									"arguments",
									lv_arguments_5_0,
									"trapline.notation.Notation.Expression");
								afterParserOrEnumRuleCall();
							}
						)
					)
				)*
			)?
			otherlv_6=')'
			{
				newLeafNode(otherlv_6, grammarAccess.getGotoAccess().getRightParenthesisKeyword_2_2());
			}
		)?
		otherlv_7=';'
		{
			newLeafNode(otherlv_7, grammarAccess.getGotoAccess().getSemicolonKeyword_3());
		}
	)
;

// Entry rule entryRuleCallStatement
entryRuleCallStatement returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getCallStatementRule()); }
	iv_ruleCallStatement=ruleCallStatement
	{ $current=$iv_ruleCallStatement.current; }
	EOF;

// Rule CallStatement
ruleCallStatement returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='call'
		{
			newLeafNode(otherlv_0, grammarAccess.getCallStatementAccess().getCallKeyword_0());
		}
		(
			(
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getCallStatementRule());
					}
				}
				{
					newCompositeNode(grammarAccess.getCallStatementAccess().getTargetSymbolCrossReference_1_0());
				}
				ruleName
				{
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_2='('
		{
			newLeafNode(otherlv_2, grammarAccess.getCallStatementAccess().getLeftParenthesisKeyword_2());
		}
		(
			(
				(
					{
						newCompositeNode(grammarAccess.getCallStatementAccess().getArgumentsExpressionParserRuleCall_3_0_0());
					}
					lv_arguments_3_0=ruleExpression
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getCallStatementRule());
						}
						add(
							$current,
							"arguments",
							lv_arguments_3_0,
							"trapline.notation.Notation.Expression");
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_4=','
				{
					newLeafNode(otherlv_4, grammarAccess.getCallStatementAccess().getCommaKeyword_3_1_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getCallStatementAccess().getArgumentsExpressionParserRuleCall_3_1_1_0());
						}
						lv_arguments_5_0=ruleExpression
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getCallStatementRule());
							}
							add(
								$current,
								"arguments",
								lv_arguments_5_0,
								"trapline.notation.Notation.Expression");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)*
		)?
		otherlv_6=')'
		{
			newLeafNode(otherlv_6, grammarAccess.getCallStatementAccess().getRightParenthesisKeyword_4());
		}
		otherlv_7=';'
		{
			newLeafNode(otherlv_7, grammarAccess.getCallStatementAccess().getSemicolonKeyword_5());
		}
	)
;

// Entry rule entryRuleExecute
entryRuleExecute returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getExecuteRule()); }
	iv_ruleExecute=ruleExecute
	{ $current=$iv_ruleExecute.current; }
	EOF;

// Rule Execute
ruleExecute returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				$current = forceCreateModelElement(
					grammarAccess.getExecuteAccess().getExecuteAction_0(),
					$current);
			}
		)
		otherlv_1='execute'
		{
			newLeafNode(otherlv_1, grammarAccess.getExecuteAccess().getExecuteKeyword_1());
		}
		otherlv_2=';'
		{
			newLeafNode(otherlv_2, grammarAccess.getExecuteAccess().getSemicolonKeyword_2());
		}
	)
;

// Entry rule entryRuleChooseStatement
entryRuleChooseStatement returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getChooseStatementRule()); }
	iv_ruleChooseStatement=ruleChooseStatement
	{ $current=$iv_ruleChooseStatement.current; }
	EOF;

// Rule ChooseStatement
ruleChooseStatement returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='choose'
		{
			newLeafNode(otherlv_0, grammarAccess.getChooseStatementAccess().getChooseKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getChooseStatementAccess().getTargetPlaceParserRuleCall_1_0());
				}
				lv_target_1_0=rulePlace
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getChooseStatementRule());
					}
					set(
						$current,
						"target",
						lv_target_1_0,
						"trapline.notation.Notation.Place");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_2='in'
		{
			newLeafNode(otherlv_2, grammarAccess.getChooseStatementAccess().getInKeyword_2());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getChooseStatementAccess().getTypeTypeRefParserRuleCall_3_0());
				}
				lv_type_3_0=ruleTypeRef
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getChooseStatementRule());
					}
					set(
						$current,
						"type",
						lv_type_3_0,
						"trapline.notation.Notation.TypeRef");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_4=';'
		{
			newLeafNode(otherlv_4, grammarAccess.getChooseStatementAccess().getSemicolonKeyword_4());
		}
	)
;

// Entry rule entryRuleSay
entryRuleSay returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getSayRule()); }
	iv_ruleSay=ruleSay
	{ $current=$iv_ruleSay.current; }
	EOF;

// Rule Say
ruleSay returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='say'
		{
			newLeafNode(otherlv_0, grammarAccess.getSayAccess().getSayKeyword_0());
		}
		(
			(
				lv_text_1_0=RULE_STRING
				{
					newLeafNode(lv_text_1_0, grammarAccess.getSayAccess().getTextSTRINGTerminalRuleCall_1_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getSayRule());
					}
					setWithLastConsumed(
						$current,
						"text",
						lv_text_1_0,
						"trapline.notation.Notation.STRING");
				}
			)
		)
		(
			otherlv_2=','
			{
				newLeafNode(otherlv_2, grammarAccess.getSayAccess().getCommaKeyword_2_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getSayAccess().getArgumentsExpressionParserRuleCall_2_1_0());
					}
					lv_arguments_3_0=ruleExpression
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getSayRule());
						}
						add(
							$current,
							"arguments",
							lv_arguments_3_0,
							"trapline.notation.Notation.Expression");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)*
		otherlv_4=';'
		{
			newLeafNode(otherlv_4, grammarAccess.getSayAccess().getSemicolonKeyword_3());
		}
	)
;

// Entry rule entryRuleMarkStatement
entryRuleMarkStatement returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getMarkStatementRule()); }
	iv_ruleMarkStatement=ruleMarkStatement
	{ $current=$iv_ruleMarkStatement.current; }
	EOF;

// Rule MarkStatement
ruleMarkStatement returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='mark'
		{
			newLeafNode(otherlv_0, grammarAccess.getMarkStatementAccess().getMarkKeyword_0());
		}
		(
			(
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getMarkStatementRule());
					}
				}
				{
					newCompositeNode(grammarAccess.getMarkStatementAccess().getLaneLaneCrossReference_1_0());
				}
				ruleName
				{
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_2='['
			{
				newLeafNode(otherlv_2, grammarAccess.getMarkStatementAccess().getLeftSquareBracketKeyword_2_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getMarkStatementAccess().getIndexExpressionParserRuleCall_2_1_0());
					}
					lv_index_3_0=ruleExpression
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getMarkStatementRule());
						}
						set(
							$current,
							"index",
							lv_index_3_0,
							"trapline.notation.Notation.Expression");
						afterParserOrEnumRuleCall();
					}
				)
			)
			otherlv_4=']'
			{
				newLeafNode(otherlv_4, grammarAccess.getMarkStatementAccess().getRightSquareBracketKeyword_2_2());
			}
		)?
		(
			(
				{
					newCompositeNode(grammarAccess.getMarkStatementAccess().getKindMarkKindParserRuleCall_3_0());
				}
				lv_kind_5_0=ruleMarkKind
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getMarkStatementRule());
					}
					set(
						$current,
						"kind",
						lv_kind_5_0,
						"trapline.notation.Notation.MarkKind");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			(
				(
					lv_text_6_0=RULE_STRING
					{
						newLeafNode(lv_text_6_0, grammarAccess.getMarkStatementAccess().getTextSTRINGTerminalRuleCall_4_0_0());
					}
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getMarkStatementRule());
						}
						setWithLastConsumed(
							$current,
							"text",
							lv_text_6_0,
							"trapline.notation.Notation.STRING");
					}
				)
			)
			(
				otherlv_7=','
				{
					newLeafNode(otherlv_7, grammarAccess.getMarkStatementAccess().getCommaKeyword_4_1_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getMarkStatementAccess().getArgumentsExpressionParserRuleCall_4_1_1_0());
						}
						lv_arguments_8_0=ruleExpression
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getMarkStatementRule());
							}
							add(
								$current,
								"arguments",
								lv_arguments_8_0,
								"trapline.notation.Notation.Expression");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)*
		)?
		otherlv_9=';'
		{
			newLeafNode(otherlv_9, grammarAccess.getMarkStatementAccess().getSemicolonKeyword_5());
		}
	)
;

// Entry rule entryRuleMarkKind
entryRuleMarkKind returns [String current=null]:
	{ newCompositeNode(grammarAccess.getMarkKindRule()); }
	iv_ruleMarkKind=ruleMarkKind
	{ $current=$iv_ruleMarkKind.current.getText(); }
	EOF;

// Rule MarkKind
ruleMarkKind returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		this_ID_0=RULE_ID
		{
			$current.merge(this_ID_0);
		}
		{
			newLeafNode(this_ID_0, grammarAccess.getMarkKindAccess().getIDTerminalRuleCall_0());
		}
		    |
		kw='note'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getMarkKindAccess().getNoteKeyword_1());
		}
	)
;

// Entry rule entryRuleExpression
entryRuleExpression returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getExpressionRule()); }
	iv_ruleExpression=ruleExpression
	{ $current=$iv_ruleExpression.current; }
	EOF;

// Rule Expression
ruleExpression returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		{
			newCompositeNode(grammarAccess.getExpressionAccess().getConditionalParserRuleCall_0());
		}
		this_Conditional_0=ruleConditional
		{
			$current = $this_Conditional_0.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getExpressionAccess().getOrParserRuleCall_1());
		}
		this_Or_1=ruleOr
		{
			$current = $this_Or_1.current;
			afterParserOrEnumRuleCall();
		}
	)
;

// Entry rule entryRuleConditional
entryRuleConditional returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getConditionalRule()); }
	iv_ruleConditional=ruleConditional
	{ $current=$iv_ruleConditional.current; }
	EOF;

// Rule Conditional
ruleConditional returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='if'
		{
			newLeafNode(otherlv_0, grammarAccess.getConditionalAccess().getIfKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getConditionalAccess().getConditionExpressionParserRuleCall_1_0());
				}
				lv_condition_1_0=ruleExpression
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getConditionalRule());
					}
					set(
						$current,
						"condition",
						lv_condition_1_0,
						"trapline.notation.Notation.Expression");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_2='then'
		{
			newLeafNode(otherlv_2, grammarAccess.getConditionalAccess().getThenKeyword_2());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getConditionalAccess().getThenExpressionParserRuleCall_3_0());
				}
				lv_then_3_0=ruleExpression
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getConditionalRule());
					}
					set(
						$current,
						"then",
						lv_then_3_0,
						"trapline.notation.Notation.Expression");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_4='else'
		{
			newLeafNode(otherlv_4, grammarAccess.getConditionalAccess().getElseKeyword_4());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getConditionalAccess().getOtherwiseExpressionParserRuleCall_5_0());
				}
				lv_otherwise_5_0=ruleExpression
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getConditionalRule());
					}
					set(
						$current,
						"otherwise",
						lv_otherwise_5_0,
						"trapline.notation.Notation.Expression");
					afterParserOrEnumRuleCall();
				}
			)
		)
	)
;

// Entry rule entryRuleQuantifier
entryRuleQuantifier returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getQuantifierRule()); }
	iv_ruleQuantifier=ruleQuantifier
	{ $current=$iv_ruleQuantifier.current; }
	EOF;

// Rule Quantifier
ruleQuantifier returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				(
					{
						newCompositeNode(grammarAccess.getQuantifierAccess().getKindQuantifierKindParserRuleCall_0_0_0());
					}
					lv_kind_0_0=ruleQuantifierKind
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getQuantifierRule());
						}
						set(
							$current,
							"kind",
							lv_kind_0_0,
							"trapline.notation.Notation.QuantifierKind");
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				(
					{
						newCompositeNode(grammarAccess.getQuantifierAccess().getNameNameParserRuleCall_0_1_0());
					}
					lv_name_1_0=ruleName
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getQuantifierRule());
						}
						set(
							$current,
							"name",
							lv_name_1_0,
							"trapline.notation.Notation.Name");
						afterParserOrEnumRuleCall();
					}
				)
			)
			otherlv_2='in'
			{
				newLeafNode(otherlv_2, grammarAccess.getQuantifierAccess().getInKeyword_0_2());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getQuantifierAccess().getTypeTypeRefParserRuleCall_0_3_0());
					}
					lv_type_3_0=ruleTypeRef
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getQuantifierRule());
						}
						set(
							$current,
							"type",
							lv_type_3_0,
							"trapline.notation.Notation.TypeRef");
						afterParserOrEnumRuleCall();
					}
				)
			)
			otherlv_4=':'
			{
				newLeafNode(otherlv_4, grammarAccess.getQuantifierAccess().getColonKeyword_0_4());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getQuantifierAccess().getBodyExpressionParserRuleCall_0_5_0());
					}
					lv_body_5_0=ruleExpression
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getQuantifierRule());
						}
						set(
							$current,
							"body",
							lv_body_5_0,
							"trapline.notation.Notation.Expression");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)
		    |
		(
			(
				(
					{
						newCompositeNode(grammarAccess.getQuantifierAccess().getKindSelectorKindParserRuleCall_1_0_0());
					}
					lv_kind_6_0=ruleSelectorKind
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getQuantifierRule());
						}
						set(
							$current,
							"kind",
							lv_kind_6_0,
							"trapline.notation.Notation.SelectorKind");
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				(
					{
						newCompositeNode(grammarAccess.getQuantifierAccess().getNameNameParserRuleCall_1_1_0());
					}
					lv_name_7_0=ruleName
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getQuantifierRule());
						}
						set(
							$current,
							"name",
							lv_name_7_0,
							"trapline.notation.Notation.Name");
						afterParserOrEnumRuleCall();
					}
				)
			)
			otherlv_8='in'
			{
				newLeafNode(otherlv_8, grammarAccess.getQuantifierAccess().getInKeyword_1_2());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getQuantifierAccess().getTypeTypeRefParserRuleCall_1_3_0());
					}
					lv_type_9_0=ruleTypeRef
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getQuantifierRule());
						}
						set(
							$current,
							"type",
							lv_type_9_0,
							"trapline.notation.Notation.TypeRef");
						afterParserOrEnumRuleCall();
					}
				)
			)
			otherlv_10=':'
			{
				newLeafNode(otherlv_10, grammarAccess.getQuantifierAccess().getColonKeyword_1_4());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getQuantifierAccess().getBodyExpressionParserRuleCall_1_5_0());
					}
					lv_body_11_0=ruleExpression
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getQuantifierRule());
						}
						set(
							$current,
							"body",
							lv_body_11_0,
							"trapline.notation.Notation.Expression");
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				(
					('else')=>
					otherlv_12='else'
					{
						newLeafNode(otherlv_12, grammarAccess.getQuantifierAccess().getElseKeyword_1_6_0());
					}
				)
				(
					(
						{
							newCompositeNode(grammarAccess.getQuantifierAccess().getOtherwiseExpressionParserRuleCall_1_6_1_0());
						}
						lv_otherwise_13_0=ruleExpression
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getQuantifierRule());
							}
							set(
								$current,
								"otherwise",
								lv_otherwise_13_0,
								"trapline.notation.Notation.Expression");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)?
		)
	)
;

// Entry rule entryRuleQuantifierKind
entryRuleQuantifierKind returns [String current=null]:
	{ newCompositeNode(grammarAccess.getQuantifierKindRule()); }
	iv_ruleQuantifierKind=ruleQuantifierKind
	{ $current=$iv_ruleQuantifierKind.current.getText(); }
	EOF;

// Rule QuantifierKind
ruleQuantifierKind returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		kw='exists'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getQuantifierKindAccess().getExistsKeyword_0());
		}
		    |
		kw='all'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getQuantifierKindAccess().getAllKeyword_1());
		}
		    |
		kw='count'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getQuantifierKindAccess().getCountKeyword_2());
		}
	)
;

// Entry rule entryRuleSelectorKind
entryRuleSelectorKind returns [String current=null]:
	{ newCompositeNode(grammarAccess.getSelectorKindRule()); }
	iv_ruleSelectorKind=ruleSelectorKind
	{ $current=$iv_ruleSelectorKind.current.getText(); }
	EOF;

// Rule SelectorKind
ruleSelectorKind returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		kw='highest'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getSelectorKindAccess().getHighestKeyword_0());
		}
		    |
		kw='lowest'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getSelectorKindAccess().getLowestKeyword_1());
		}
	)
;

// Entry rule entryRuleOr
entryRuleOr returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getOrRule()); }
	iv_ruleOr=ruleOr
	{ $current=$iv_ruleOr.current; }
	EOF;

// Rule Or
ruleOr returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		{
			newCompositeNode(grammarAccess.getOrAccess().getAndParserRuleCall_0());
		}
		this_And_0=ruleAnd
		{
			$current = $this_And_0.current;
			afterParserOrEnumRuleCall();
		}
		(
			(
				((
					(
					)
					(
						(
							'||'
						)
					)
				)
				)=>
				(
					(
						{
							$current = forceCreateModelElementAndSet(
								grammarAccess.getOrAccess().getBinaryLeftAction_1_0_0_0(),
								$current);
						}
					)
					(
						(
							lv_op_2_0='||'
							{
								newLeafNode(lv_op_2_0, grammarAccess.getOrAccess().getOpVerticalLineVerticalLineKeyword_1_0_0_1_0());
							}
							{
								if ($current==null) {
									$current = createModelElement(grammarAccess.getOrRule());
								}
								setWithLastConsumed($current, "op", lv_op_2_0, "||");
							}
						)
					)
				)
			)
			(
				(
					{
						newCompositeNode(grammarAccess.getOrAccess().getRightAndParserRuleCall_1_1_0());
					}
					lv_right_3_0=ruleAnd
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getOrRule());
						}
						set(
							$current,
							"right",
							lv_right_3_0,
							"trapline.notation.Notation.And");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)*
	)
;

// Entry rule entryRuleAnd
entryRuleAnd returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getAndRule()); }
	iv_ruleAnd=ruleAnd
	{ $current=$iv_ruleAnd.current; }
	EOF;

// Rule And
ruleAnd returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		{
			newCompositeNode(grammarAccess.getAndAccess().getComparisonParserRuleCall_0());
		}
		this_Comparison_0=ruleComparison
		{
			$current = $this_Comparison_0.current;
			afterParserOrEnumRuleCall();
		}
		(
			(
				((
					(
					)
					(
						(
							'&&'
						)
					)
				)
				)=>
				(
					(
						{
							$current = forceCreateModelElementAndSet(
								grammarAccess.getAndAccess().getBinaryLeftAction_1_0_0_0(),
								$current);
						}
					)
					(
						(
							lv_op_2_0='&&'
							{
								newLeafNode(lv_op_2_0, grammarAccess.getAndAccess().getOpAmpersandAmpersandKeyword_1_0_0_1_0());
							}
							{
								if ($current==null) {
									$current = createModelElement(grammarAccess.getAndRule());
								}
								setWithLastConsumed($current, "op", lv_op_2_0, "&&");
							}
						)
					)
				)
			)
			(
				(
					{
						newCompositeNode(grammarAccess.getAndAccess().getRightComparisonParserRuleCall_1_1_0());
					}
					lv_right_3_0=ruleComparison
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getAndRule());
						}
						set(
							$current,
							"right",
							lv_right_3_0,
							"trapline.notation.Notation.Comparison");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)*
	)
;

// Entry rule entryRuleComparison
entryRuleComparison returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getComparisonRule()); }
	iv_ruleComparison=ruleComparison
	{ $current=$iv_ruleComparison.current; }
	EOF;

// Rule Comparison
ruleComparison returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		{
			newCompositeNode(grammarAccess.getComparisonAccess().getSumParserRuleCall_0());
		}
		this_Sum_0=ruleSum
		{
			$current = $this_Sum_0.current;
			afterParserOrEnumRuleCall();
		}
		(
			(
				(
					((
						(
						)
						(
							(
								ruleComparisonOp
							)
						)
					)
					)=>
					(
						(
							{
								$current = forceCreateModelElementAndSet(
									grammarAccess.getComparisonAccess().getBinaryLeftAction_1_0_0_0_0(),
									$current);
							}
						)
						(
							(
								{
									newCompositeNode(grammarAccess.getComparisonAccess().getOpComparisonOpParserRuleCall_1_0_0_0_1_0());
								}
								lv_op_2_0=ruleComparisonOp
								{
									if ($current==null) {
										$current = createModelElementForParent(grammarAccess.getComparisonRule());
									}
									set(
										$current,
										"op",
										lv_op_2_0,
										"trapline.notation.Notation.ComparisonOp");
									afterParserOrEnumRuleCall();
								}
							)
						)
					)
				)
				(
					(
						{
							newCompositeNode(grammarAccess.getComparisonAccess().getRightSumParserRuleCall_1_0_1_0());
						}
						lv_right_3_0=ruleSum
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getComparisonRule());
							}
							set(
								$current,
								"right",
								lv_right_3_0,
								"trapline.notation.Notation.Sum");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				(
					((
						(
						)
						'in'
					)
					)=>
					(
						(
							{
								$current = forceCreateModelElementAndSet(
									grammarAccess.getComparisonAccess().getMembershipValueAction_1_1_0_0_0(),
									$current);
							}
						)
						otherlv_5='in'
						{
							newLeafNode(otherlv_5, grammarAccess.getComparisonAccess().getInKeyword_1_1_0_0_1());
						}
					)
				)
				otherlv_6='{'
				{
					newLeafNode(otherlv_6, grammarAccess.getComparisonAccess().getLeftCurlyBracketKeyword_1_1_1());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getComparisonAccess().getMembersSumParserRuleCall_1_1_2_0());
						}
						lv_members_7_0=ruleSum
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getComparisonRule());
							}
							add(
								$current,
								"members",
								lv_members_7_0,
								"trapline.notation.Notation.Sum");
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					otherlv_8=','
					{
						newLeafNode(otherlv_8, grammarAccess.getComparisonAccess().getCommaKeyword_1_1_3_0());
					}
					(
						(
							{
								newCompositeNode(grammarAccess.getComparisonAccess().getMembersSumParserRuleCall_1_1_3_1_0());
							}
							lv_members_9_0=ruleSum
							{
								if ($current==null) {
									$current = createModelElementForParent(grammarAccess.getComparisonRule());
								}
								add(
									$current,
									"members",
									lv_members_9_0,
									"trapline.notation.Notation.Sum");
								afterParserOrEnumRuleCall();
							}
						)
					)
				)*
				otherlv_10='}'
				{
					newLeafNode(otherlv_10, grammarAccess.getComparisonAccess().getRightCurlyBracketKeyword_1_1_4());
				}
			)
			    |
			(
				(
					((
						(
						)
						'is'
					)
					)=>
					(
						(
							{
								$current = forceCreateModelElementAndSet(
									grammarAccess.getComparisonAccess().getTypeTestValueAction_1_2_0_0_0(),
									$current);
							}
						)
						otherlv_12='is'
						{
							newLeafNode(otherlv_12, grammarAccess.getComparisonAccess().getIsKeyword_1_2_0_0_1());
						}
					)
				)
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getComparisonRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getComparisonAccess().getTypeTypeDeclarationCrossReference_1_2_1_0());
						}
						ruleName
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
		)?
	)
;

// Entry rule entryRuleComparisonOp
entryRuleComparisonOp returns [String current=null]:
	{ newCompositeNode(grammarAccess.getComparisonOpRule()); }
	iv_ruleComparisonOp=ruleComparisonOp
	{ $current=$iv_ruleComparisonOp.current.getText(); }
	EOF;

// Rule ComparisonOp
ruleComparisonOp returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		kw='=='
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getComparisonOpAccess().getEqualsSignEqualsSignKeyword_0());
		}
		    |
		kw='!='
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getComparisonOpAccess().getExclamationMarkEqualsSignKeyword_1());
		}
		    |
		kw='<'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getComparisonOpAccess().getLessThanSignKeyword_2());
		}
		    |
		kw='<='
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getComparisonOpAccess().getLessThanSignEqualsSignKeyword_3());
		}
		    |
		kw='>'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getComparisonOpAccess().getGreaterThanSignKeyword_4());
		}
		    |
		kw='>='
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getComparisonOpAccess().getGreaterThanSignEqualsSignKeyword_5());
		}
	)
;

// Entry rule entryRuleSum
entryRuleSum returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getSumRule()); }
	iv_ruleSum=ruleSum
	{ $current=$iv_ruleSum.current; }
	EOF;

// Rule Sum
ruleSum returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		{
			newCompositeNode(grammarAccess.getSumAccess().getProductParserRuleCall_0());
		}
		this_Product_0=ruleProduct
		{
			$current = $this_Product_0.current;
			afterParserOrEnumRuleCall();
		}
		(
			(
				((
					(
					)
					(
						(
							ruleSumOp
						)
					)
				)
				)=>
				(
					(
						{
							$current = forceCreateModelElementAndSet(
								grammarAccess.getSumAccess().getBinaryLeftAction_1_0_0_0(),
								$current);
						}
					)
					(
						(
							{
								newCompositeNode(grammarAccess.getSumAccess().getOpSumOpParserRuleCall_1_0_0_1_0());
							}
							lv_op_2_0=ruleSumOp
							{
								if ($current==null) {
									$current = createModelElementForParent(grammarAccess.getSumRule());
								}
								set(
									$current,
									"op",
									lv_op_2_0,
									"trapline.notation.Notation.SumOp");
								afterParserOrEnumRuleCall();
							}
						)
					)
				)
			)
			(
				(
					{
						newCompositeNode(grammarAccess.getSumAccess().getRightProductParserRuleCall_1_1_0());
					}
					lv_right_3_0=ruleProduct
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getSumRule());
						}
						set(
							$current,
							"right",
							lv_right_3_0,
							"trapline.notation.Notation.Product");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)*
	)
;

// Entry rule entryRuleSumOp
entryRuleSumOp returns [String current=null]:
	{ newCompositeNode(grammarAccess.getSumOpRule()); }
	iv_ruleSumOp=ruleSumOp
	{ $current=$iv_ruleSumOp.current.getText(); }
	EOF;

// Rule SumOp
ruleSumOp returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		kw='+'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getSumOpAccess().getPlusSignKeyword_0());
		}
		    |
		kw='-'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getSumOpAccess().getHyphenMinusKeyword_1());
		}
	)
;

// Entry rule entryRuleProduct
entryRuleProduct returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getProductRule()); }
	iv_ruleProduct=ruleProduct
	{ $current=$iv_ruleProduct.current; }
	EOF;

// Rule Product
ruleProduct returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		{
			newCompositeNode(grammarAccess.getProductAccess().getPrefixParserRuleCall_0());
		}
		this_Prefix_0=rulePrefix
		{
			$current = $this_Prefix_0.current;
			afterParserOrEnumRuleCall();
		}
		(
			(
				((
					(
					)
					(
						(
							ruleProductOp
						)
					)
				)
				)=>
				(
					(
						{
							$current = forceCreateModelElementAndSet(
								grammarAccess.getProductAccess().getBinaryLeftAction_1_0_0_0(),
								$current);
						}
					)
					(
						(
							{
								newCompositeNode(grammarAccess.getProductAccess().getOpProductOpParserRuleCall_1_0_0_1_0());
							}
							lv_op_2_0=ruleProductOp
							{
								if ($current==null) {
									$current = createModelElementForParent(grammarAccess.getProductRule());
								}
								set(
									$current,
									"op",
									lv_op_2_0,
									"trapline.notation.Notation.ProductOp");
								afterParserOrEnumRuleCall();
							}
						)
					)
				)
			)
			(
				(
					{
						newCompositeNode(grammarAccess.getProductAccess().getRightPrefixParserRuleCall_1_1_0());
					}
					lv_right_3_0=rulePrefix
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getProductRule());
						}
						set(
							$current,
							"right",
							lv_right_3_0,
							"trapline.notation.Notation.Prefix");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)*
	)
;

// Entry rule entryRuleProductOp
entryRuleProductOp returns [String current=null]:
	{ newCompositeNode(grammarAccess.getProductOpRule()); }
	iv_ruleProductOp=ruleProductOp
	{ $current=$iv_ruleProductOp.current.getText(); }
	EOF;

// Rule ProductOp
ruleProductOp returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		kw='*'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getProductOpAccess().getAsteriskKeyword_0());
		}
		    |
		kw='/'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getProductOpAccess().getSolidusKeyword_1());
		}
		    |
		kw='%'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getProductOpAccess().getPercentSignKeyword_2());
		}
	)
;

// Entry rule entryRulePrefix
entryRulePrefix returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getPrefixRule()); }
	iv_rulePrefix=rulePrefix
	{ $current=$iv_rulePrefix.current; }
	EOF;

// Rule Prefix
rulePrefix returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					$current = forceCreateModelElement(
						grammarAccess.getPrefixAccess().getUnaryAction_0_0(),
						$current);
				}
			)
			(
				(
					(
						lv_op_1_1='!'
						{
							newLeafNode(lv_op_1_1, grammarAccess.getPrefixAccess().getOpExclamationMarkKeyword_0_1_0_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getPrefixRule());
							}
							setWithLastConsumed($current, "op", lv_op_1_1, null);
						}
						    |
						lv_op_1_2='-'
						{
							newLeafNode(lv_op_1_2, grammarAccess.getPrefixAccess().getOpHyphenMinusKeyword_0_1_0_1());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getPrefixRule());
							}
							setWithLastConsumed($current, "op", lv_op_1_2, null);
						}
					)
				)
			)
			(
				(
					{
						newCompositeNode(grammarAccess.getPrefixAccess().getOperandPrefixParserRuleCall_0_2_0());
					}
					lv_operand_2_0=rulePrefix
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getPrefixRule());
						}
						set(
							$current,
							"operand",
							lv_operand_2_0,
							"trapline.notation.Notation.Prefix");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)
		    |
		{
			newCompositeNode(grammarAccess.getPrefixAccess().getQuantifierParserRuleCall_1());
		}
		this_Quantifier_3=ruleQuantifier
		{
			$current = $this_Quantifier_3.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getPrefixAccess().getPostfixParserRuleCall_2());
		}
		this_Postfix_4=rulePostfix
		{
			$current = $this_Postfix_4.current;
			afterParserOrEnumRuleCall();
		}
	)
;

// Entry rule entryRulePostfix
entryRulePostfix returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getPostfixRule()); }
	iv_rulePostfix=rulePostfix
	{ $current=$iv_rulePostfix.current; }
	EOF;

// Rule Postfix
rulePostfix returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		{
			newCompositeNode(grammarAccess.getPostfixAccess().getPrimaryParserRuleCall_0());
		}
		this_Primary_0=rulePrimary
		{
			$current = $this_Primary_0.current;
			afterParserOrEnumRuleCall();
		}
		(
			(
				(
					{
						$current = forceCreateModelElementAndSet(
							grammarAccess.getPostfixAccess().getIndexAccessTargetAction_1_0_0(),
							$current);
					}
				)
				otherlv_2='['
				{
					newLeafNode(otherlv_2, grammarAccess.getPostfixAccess().getLeftSquareBracketKeyword_1_0_1());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getPostfixAccess().getIndexExpressionParserRuleCall_1_0_2_0());
						}
						lv_index_3_0=ruleExpression
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getPostfixRule());
							}
							set(
								$current,
								"index",
								lv_index_3_0,
								"trapline.notation.Notation.Expression");
							afterParserOrEnumRuleCall();
						}
					)
				)
				otherlv_4=']'
				{
					newLeafNode(otherlv_4, grammarAccess.getPostfixAccess().getRightSquareBracketKeyword_1_0_3());
				}
			)
			    |
			(
				(
					{
						$current = forceCreateModelElementAndSet(
							grammarAccess.getPostfixAccess().getFieldAccessTargetAction_1_1_0(),
							$current);
					}
				)
				otherlv_6='.'
				{
					newLeafNode(otherlv_6, grammarAccess.getPostfixAccess().getFullStopKeyword_1_1_1());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getPostfixAccess().getFieldNameParserRuleCall_1_1_2_0());
						}
						lv_field_7_0=ruleName
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getPostfixRule());
							}
							set(
								$current,
								"field",
								lv_field_7_0,
								"trapline.notation.Notation.Name");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
		)*
	)
;

// Entry rule entryRulePrimary
entryRulePrimary returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getPrimaryRule()); }
	iv_rulePrimary=rulePrimary
	{ $current=$iv_rulePrimary.current; }
	EOF;

// Rule Primary
rulePrimary returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			otherlv_0='('
			{
				newLeafNode(otherlv_0, grammarAccess.getPrimaryAccess().getLeftParenthesisKeyword_0_0());
			}
			{
				newCompositeNode(grammarAccess.getPrimaryAccess().getExpressionParserRuleCall_0_1());
			}
			this_Expression_1=ruleExpression
			{
				$current = $this_Expression_1.current;
				afterParserOrEnumRuleCall();
			}
			otherlv_2=')'
			{
				newLeafNode(otherlv_2, grammarAccess.getPrimaryAccess().getRightParenthesisKeyword_0_2());
			}
		)
		    |
		(
			(
				{
					$current = forceCreateModelElement(
						grammarAccess.getPrimaryAccess().getIntLiteralAction_1_0(),
						$current);
				}
			)
			(
				(
					{
						newCompositeNode(grammarAccess.getPrimaryAccess().getValueNumber32ParserRuleCall_1_1_0());
					}
					lv_value_4_0=ruleNumber32
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getPrimaryRule());
						}
						set(
							$current,
							"value",
							lv_value_4_0,
							"trapline.notation.Notation.Number32");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)
		    |
		(
			(
				{
					$current = forceCreateModelElement(
						grammarAccess.getPrimaryAccess().getBoolLiteralAction_2_0(),
						$current);
				}
			)
			(
				(
					(
						lv_value_6_0='true'
						{
							newLeafNode(lv_value_6_0, grammarAccess.getPrimaryAccess().getValueTrueKeyword_2_1_0_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getPrimaryRule());
							}
							setWithLastConsumed($current, "value", lv_value_6_0 != null, "true");
						}
					)
				)
				    |
				otherlv_7='false'
				{
					newLeafNode(otherlv_7, grammarAccess.getPrimaryAccess().getFalseKeyword_2_1_1());
				}
			)
		)
		    |
		(
			(
				{
					$current = forceCreateModelElement(
						grammarAccess.getPrimaryAccess().getNowhereLiteralAction_3_0(),
						$current);
				}
			)
			otherlv_9='nowhere'
			{
				newLeafNode(otherlv_9, grammarAccess.getPrimaryAccess().getNowhereKeyword_3_1());
			}
		)
		    |
		(
			(
				((
					(
					)
					(
						(
							ruleName
						)
					)
					'('
				)
				)=>
				(
					(
						{
							$current = forceCreateModelElement(
								grammarAccess.getPrimaryAccess().getCallExpressionAction_4_0_0_0(),
								$current);
						}
					)
					(
						(
							{
								if ($current==null) {
									$current = createModelElement(grammarAccess.getPrimaryRule());
								}
							}
							{
								newCompositeNode(grammarAccess.getPrimaryAccess().getFunctionSymbolCrossReference_4_0_0_1_0());
							}
							ruleName
							{
								afterParserOrEnumRuleCall();
							}
						)
					)
					otherlv_12='('
					{
						newLeafNode(otherlv_12, grammarAccess.getPrimaryAccess().getLeftParenthesisKeyword_4_0_0_2());
					}
				)
			)
			(
				(
					(
						{
							newCompositeNode(grammarAccess.getPrimaryAccess().getArgumentsExpressionParserRuleCall_4_1_0_0());
						}
						lv_arguments_13_0=ruleExpression
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getPrimaryRule());
							}
							add(
								$current,
								"arguments",
								lv_arguments_13_0,
								"trapline.notation.Notation.Expression");
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					otherlv_14=','
					{
						newLeafNode(otherlv_14, grammarAccess.getPrimaryAccess().getCommaKeyword_4_1_1_0());
					}
					(
						(
							{
								newCompositeNode(grammarAccess.getPrimaryAccess().getArgumentsExpressionParserRuleCall_4_1_1_1_0());
							}
							lv_arguments_15_0=ruleExpression
							{
								if ($current==null) {
									$current = createModelElementForParent(grammarAccess.getPrimaryRule());
								}
								add(
									$current,
									"arguments",
									lv_arguments_15_0,
									"trapline.notation.Notation.Expression");
								afterParserOrEnumRuleCall();
							}
						)
					)
				)*
			)?
			otherlv_16=')'
			{
				newLeafNode(otherlv_16, grammarAccess.getPrimaryAccess().getRightParenthesisKeyword_4_2());
			}
		)
		    |
		(
			(
				{
					$current = forceCreateModelElement(
						grammarAccess.getPrimaryAccess().getReferenceAction_5_0(),
						$current);
				}
			)
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getPrimaryRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getPrimaryAccess().getSymbolSymbolCrossReference_5_1_0());
					}
					ruleName
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
		)
	)
;

// Entry rule entryRuleScenario
entryRuleScenario returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getScenarioRule()); }
	iv_ruleScenario=ruleScenario
	{ $current=$iv_ruleScenario.current; }
	EOF;

// Rule Scenario
ruleScenario returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='scenario'
		{
			newLeafNode(otherlv_0, grammarAccess.getScenarioAccess().getScenarioKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getScenarioAccess().getNameNameParserRuleCall_1_0());
				}
				lv_name_1_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getScenarioRule());
					}
					set(
						$current,
						"name",
						lv_name_1_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			(
				lv_title_2_0=RULE_STRING
				{
					newLeafNode(lv_title_2_0, grammarAccess.getScenarioAccess().getTitleSTRINGTerminalRuleCall_2_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getScenarioRule());
					}
					setWithLastConsumed(
						$current,
						"title",
						lv_title_2_0,
						"trapline.notation.Notation.STRING");
				}
			)
		)?
		otherlv_3='platform'
		{
			newLeafNode(otherlv_3, grammarAccess.getScenarioAccess().getPlatformKeyword_3());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getScenarioAccess().getPlatformQNameParserRuleCall_4_0());
				}
				lv_platform_4_0=ruleQName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getScenarioRule());
					}
					set(
						$current,
						"platform",
						lv_platform_4_0,
						"trapline.notation.Notation.QName");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			(
				{
					newCompositeNode(grammarAccess.getScenarioAccess().getImportsImportParserRuleCall_5_0());
				}
				lv_imports_5_0=ruleImport
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getScenarioRule());
					}
					add(
						$current,
						"imports",
						lv_imports_5_0,
						"trapline.notation.Notation.Import");
					afterParserOrEnumRuleCall();
				}
			)
		)*
		(
			(
				{
					newCompositeNode(grammarAccess.getScenarioAccess().getItemsScenarioItemParserRuleCall_6_0());
				}
				lv_items_6_0=ruleScenarioItem
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getScenarioRule());
					}
					add(
						$current,
						"items",
						lv_items_6_0,
						"trapline.notation.Notation.ScenarioItem");
					afterParserOrEnumRuleCall();
				}
			)
		)*
	)
;

// Entry rule entryRuleScenarioItem
entryRuleScenarioItem returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getScenarioItemRule()); }
	iv_ruleScenarioItem=ruleScenarioItem
	{ $current=$iv_ruleScenarioItem.current; }
	EOF;

// Rule ScenarioItem
ruleScenarioItem returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		{
			newCompositeNode(grammarAccess.getScenarioItemAccess().getScenarioParamParserRuleCall_0());
		}
		this_ScenarioParam_0=ruleScenarioParam
		{
			$current = $this_ScenarioParam_0.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getScenarioItemAccess().getKnobSettingParserRuleCall_1());
		}
		this_KnobSetting_1=ruleKnobSetting
		{
			$current = $this_KnobSetting_1.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getScenarioItemAccess().getMemoryParserRuleCall_2());
		}
		this_Memory_2=ruleMemory
		{
			$current = $this_Memory_2.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getScenarioItemAccess().getVCpuParserRuleCall_3());
		}
		this_VCpu_3=ruleVCpu
		{
			$current = $this_VCpu_3.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getScenarioItemAccess().getHostParserRuleCall_4());
		}
		this_Host_4=ruleHost
		{
			$current = $this_Host_4.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getScenarioItemAccess().getHostUseParserRuleCall_5());
		}
		this_HostUse_5=ruleHostUse
		{
			$current = $this_HostUse_5.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getScenarioItemAccess().getRoutineParserRuleCall_6());
		}
		this_Routine_6=ruleRoutine
		{
			$current = $this_Routine_6.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getScenarioItemAccess().getEventDeclarationParserRuleCall_7());
		}
		this_EventDeclaration_7=ruleEventDeclaration
		{
			$current = $this_EventDeclaration_7.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getScenarioItemAccess().getCheckDeclarationParserRuleCall_8());
		}
		this_CheckDeclaration_8=ruleCheckDeclaration
		{
			$current = $this_CheckDeclaration_8.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getScenarioItemAccess().getStoryParserRuleCall_9());
		}
		this_Story_9=ruleStory
		{
			$current = $this_Story_9.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getScenarioItemAccess().getCompareParserRuleCall_10());
		}
		this_Compare_10=ruleCompare
		{
			$current = $this_Compare_10.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getScenarioItemAccess().getWithoutParserRuleCall_11());
		}
		this_Without_11=ruleWithout
		{
			$current = $this_Without_11.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getScenarioItemAccess().getSymmetricParserRuleCall_12());
		}
		this_Symmetric_12=ruleSymmetric
		{
			$current = $this_Symmetric_12.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getScenarioItemAccess().getNoteParserRuleCall_13());
		}
		this_Note_13=ruleNote
		{
			$current = $this_Note_13.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getScenarioItemAccess().getObjectDeclarationParserRuleCall_14());
		}
		this_ObjectDeclaration_14=ruleObjectDeclaration
		{
			$current = $this_ObjectDeclaration_14.current;
			afterParserOrEnumRuleCall();
		}
	)
;

// Entry rule entryRuleScenarioParam
entryRuleScenarioParam returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getScenarioParamRule()); }
	iv_ruleScenarioParam=ruleScenarioParam
	{ $current=$iv_ruleScenarioParam.current; }
	EOF;

// Rule ScenarioParam
ruleScenarioParam returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='param'
		{
			newLeafNode(otherlv_0, grammarAccess.getScenarioParamAccess().getParamKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getScenarioParamAccess().getNameNameParserRuleCall_1_0());
				}
				lv_name_1_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getScenarioParamRule());
					}
					set(
						$current,
						"name",
						lv_name_1_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_2=':'
		{
			newLeafNode(otherlv_2, grammarAccess.getScenarioParamAccess().getColonKeyword_2());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getScenarioParamAccess().getTypeTypeRefParserRuleCall_3_0());
				}
				lv_type_3_0=ruleTypeRef
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getScenarioParamRule());
					}
					set(
						$current,
						"type",
						lv_type_3_0,
						"trapline.notation.Notation.TypeRef");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_4='='
		{
			newLeafNode(otherlv_4, grammarAccess.getScenarioParamAccess().getEqualsSignKeyword_4());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getScenarioParamAccess().getValueExpressionParserRuleCall_5_0());
				}
				lv_value_5_0=ruleExpression
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getScenarioParamRule());
					}
					set(
						$current,
						"value",
						lv_value_5_0,
						"trapline.notation.Notation.Expression");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			(
				lv_open_6_0='open'
				{
					newLeafNode(lv_open_6_0, grammarAccess.getScenarioParamAccess().getOpenOpenKeyword_6_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getScenarioParamRule());
					}
					setWithLastConsumed($current, "open", lv_open_6_0 != null, "open");
				}
			)
		)?
	)
;

// Entry rule entryRuleKnobSetting
entryRuleKnobSetting returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getKnobSettingRule()); }
	iv_ruleKnobSetting=ruleKnobSetting
	{ $current=$iv_ruleKnobSetting.current; }
	EOF;

// Rule KnobSetting
ruleKnobSetting returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='knob'
		{
			newLeafNode(otherlv_0, grammarAccess.getKnobSettingAccess().getKnobKeyword_0());
		}
		(
			(
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getKnobSettingRule());
					}
				}
				{
					newCompositeNode(grammarAccess.getKnobSettingAccess().getKnobKnobCrossReference_1_0());
				}
				ruleName
				{
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			(
				otherlv_2='='
				{
					newLeafNode(otherlv_2, grammarAccess.getKnobSettingAccess().getEqualsSignKeyword_2_0_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getKnobSettingAccess().getValueExpressionParserRuleCall_2_0_1_0());
						}
						lv_value_3_0=ruleExpression
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getKnobSettingRule());
							}
							set(
								$current,
								"value",
								lv_value_3_0,
								"trapline.notation.Notation.Expression");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				(
					lv_open_4_0='open'
					{
						newLeafNode(lv_open_4_0, grammarAccess.getKnobSettingAccess().getOpenOpenKeyword_2_1_0());
					}
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getKnobSettingRule());
						}
						setWithLastConsumed($current, "open", lv_open_4_0 != null, "open");
					}
				)
			)
		)
	)
;

// Entry rule entryRuleMemory
entryRuleMemory returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getMemoryRule()); }
	iv_ruleMemory=ruleMemory
	{ $current=$iv_ruleMemory.current; }
	EOF;

// Rule Memory
ruleMemory returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				$current = forceCreateModelElement(
					grammarAccess.getMemoryAccess().getMemoryAction_0(),
					$current);
			}
		)
		otherlv_1='memory'
		{
			newLeafNode(otherlv_1, grammarAccess.getMemoryAccess().getMemoryKeyword_1());
		}
		otherlv_2='{'
		{
			newLeafNode(otherlv_2, grammarAccess.getMemoryAccess().getLeftCurlyBracketKeyword_2());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getMemoryAccess().getVariablesVariableParserRuleCall_3_0());
				}
				lv_variables_3_0=ruleVariable
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getMemoryRule());
					}
					add(
						$current,
						"variables",
						lv_variables_3_0,
						"trapline.notation.Notation.Variable");
					afterParserOrEnumRuleCall();
				}
			)
		)*
		otherlv_4='}'
		{
			newLeafNode(otherlv_4, grammarAccess.getMemoryAccess().getRightCurlyBracketKeyword_4());
		}
	)
;

// Entry rule entryRuleObjectDeclaration
entryRuleObjectDeclaration returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getObjectDeclarationRule()); }
	iv_ruleObjectDeclaration=ruleObjectDeclaration
	{ $current=$iv_ruleObjectDeclaration.current; }
	EOF;

// Rule ObjectDeclaration
ruleObjectDeclaration returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getObjectDeclarationRule());
					}
				}
				otherlv_0=RULE_ID
				{
					newLeafNode(otherlv_0, grammarAccess.getObjectDeclarationAccess().getTypeEntityTypeCrossReference_0_0());
				}
			)
		)
		(
			(
				{
					newCompositeNode(grammarAccess.getObjectDeclarationAccess().getObjectsEntityObjectParserRuleCall_1_0());
				}
				lv_objects_1_0=ruleEntityObject
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getObjectDeclarationRule());
					}
					add(
						$current,
						"objects",
						lv_objects_1_0,
						"trapline.notation.Notation.EntityObject");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_2=','
			{
				newLeafNode(otherlv_2, grammarAccess.getObjectDeclarationAccess().getCommaKeyword_2_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getObjectDeclarationAccess().getObjectsEntityObjectParserRuleCall_2_1_0());
					}
					lv_objects_3_0=ruleEntityObject
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getObjectDeclarationRule());
						}
						add(
							$current,
							"objects",
							lv_objects_3_0,
							"trapline.notation.Notation.EntityObject");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)*
	)
;

// Entry rule entryRuleEntityObject
entryRuleEntityObject returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getEntityObjectRule()); }
	iv_ruleEntityObject=ruleEntityObject
	{ $current=$iv_ruleEntityObject.current; }
	EOF;

// Rule EntityObject
ruleEntityObject returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getEntityObjectAccess().getNameNameParserRuleCall_0_0());
				}
				lv_name_0_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getEntityObjectRule());
					}
					set(
						$current,
						"name",
						lv_name_0_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_1='{'
			{
				newLeafNode(otherlv_1, grammarAccess.getEntityObjectAccess().getLeftCurlyBracketKeyword_1_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getEntityObjectAccess().getSettingsSettingParserRuleCall_1_1_0());
					}
					lv_settings_2_0=ruleSetting
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getEntityObjectRule());
						}
						add(
							$current,
							"settings",
							lv_settings_2_0,
							"trapline.notation.Notation.Setting");
						afterParserOrEnumRuleCall();
					}
				)
			)*
			otherlv_3='}'
			{
				newLeafNode(otherlv_3, grammarAccess.getEntityObjectAccess().getRightCurlyBracketKeyword_1_2());
			}
		)?
	)
;

// Entry rule entryRuleSetting
entryRuleSetting returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getSettingRule()); }
	iv_ruleSetting=ruleSetting
	{ $current=$iv_ruleSetting.current; }
	EOF;

// Rule Setting
ruleSetting returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getSettingAccess().getPlacePlaceParserRuleCall_0_0());
				}
				lv_place_0_0=rulePlace
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getSettingRule());
					}
					set(
						$current,
						"place",
						lv_place_0_0,
						"trapline.notation.Notation.Place");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_1='='
			{
				newLeafNode(otherlv_1, grammarAccess.getSettingAccess().getEqualsSignKeyword_1_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getSettingAccess().getValueExpressionParserRuleCall_1_1_0());
					}
					lv_value_2_0=ruleExpression
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getSettingRule());
						}
						set(
							$current,
							"value",
							lv_value_2_0,
							"trapline.notation.Notation.Expression");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)?
		(
			otherlv_3=';'
			{
				newLeafNode(otherlv_3, grammarAccess.getSettingAccess().getSemicolonKeyword_2());
			}
		)?
	)
;

// Entry rule entryRulePlace
entryRulePlace returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getPlaceRule()); }
	iv_rulePlace=rulePlace
	{ $current=$iv_rulePlace.current; }
	EOF;

// Rule Place
rulePlace returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		{
			newCompositeNode(grammarAccess.getPlaceAccess().getNameReferenceParserRuleCall_0());
		}
		this_NameReference_0=ruleNameReference
		{
			$current = $this_NameReference_0.current;
			afterParserOrEnumRuleCall();
		}
		(
			(
				(
					{
						$current = forceCreateModelElementAndSet(
							grammarAccess.getPlaceAccess().getIndexAccessTargetAction_1_0_0(),
							$current);
					}
				)
				otherlv_2='['
				{
					newLeafNode(otherlv_2, grammarAccess.getPlaceAccess().getLeftSquareBracketKeyword_1_0_1());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getPlaceAccess().getIndexExpressionParserRuleCall_1_0_2_0());
						}
						lv_index_3_0=ruleExpression
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getPlaceRule());
							}
							set(
								$current,
								"index",
								lv_index_3_0,
								"trapline.notation.Notation.Expression");
							afterParserOrEnumRuleCall();
						}
					)
				)
				otherlv_4=']'
				{
					newLeafNode(otherlv_4, grammarAccess.getPlaceAccess().getRightSquareBracketKeyword_1_0_3());
				}
			)
			    |
			(
				(
					{
						$current = forceCreateModelElementAndSet(
							grammarAccess.getPlaceAccess().getFieldAccessTargetAction_1_1_0(),
							$current);
					}
				)
				otherlv_6='.'
				{
					newLeafNode(otherlv_6, grammarAccess.getPlaceAccess().getFullStopKeyword_1_1_1());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getPlaceAccess().getFieldNameParserRuleCall_1_1_2_0());
						}
						lv_field_7_0=ruleName
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getPlaceRule());
							}
							set(
								$current,
								"field",
								lv_field_7_0,
								"trapline.notation.Notation.Name");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
		)*
	)
;

// Entry rule entryRuleNameReference
entryRuleNameReference returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getNameReferenceRule()); }
	iv_ruleNameReference=ruleNameReference
	{ $current=$iv_ruleNameReference.current; }
	EOF;

// Rule NameReference
ruleNameReference returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				$current = forceCreateModelElement(
					grammarAccess.getNameReferenceAccess().getReferenceAction_0(),
					$current);
			}
		)
		(
			(
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getNameReferenceRule());
					}
				}
				{
					newCompositeNode(grammarAccess.getNameReferenceAccess().getSymbolSymbolCrossReference_1_0());
				}
				ruleName
				{
					afterParserOrEnumRuleCall();
				}
			)
		)
	)
;

// Entry rule entryRuleVCpu
entryRuleVCpu returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getVCpuRule()); }
	iv_ruleVCpu=ruleVCpu
	{ $current=$iv_ruleVCpu.current; }
	EOF;

// Rule VCpu
ruleVCpu returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='vcpu'
		{
			newLeafNode(otherlv_0, grammarAccess.getVCpuAccess().getVcpuKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getVCpuAccess().getNameNameParserRuleCall_1_0());
				}
				lv_name_1_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getVCpuRule());
					}
					set(
						$current,
						"name",
						lv_name_1_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_2='cpu'
			{
				newLeafNode(otherlv_2, grammarAccess.getVCpuAccess().getCpuKeyword_2_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getVCpuAccess().getCpuNameParserRuleCall_2_1_0());
					}
					lv_cpu_3_0=ruleName
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getVCpuRule());
						}
						set(
							$current,
							"cpu",
							lv_cpu_3_0,
							"trapline.notation.Notation.Name");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)?
		(
			otherlv_4='core'
			{
				newLeafNode(otherlv_4, grammarAccess.getVCpuAccess().getCoreKeyword_3_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getVCpuAccess().getCoreNameParserRuleCall_3_1_0());
					}
					lv_core_5_0=ruleName
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getVCpuRule());
						}
						set(
							$current,
							"core",
							lv_core_5_0,
							"trapline.notation.Notation.Name");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)?
		otherlv_6='{'
		{
			newLeafNode(otherlv_6, grammarAccess.getVCpuAccess().getLeftCurlyBracketKeyword_4());
		}
		(
			(
				otherlv_7='start'
				{
					newLeafNode(otherlv_7, grammarAccess.getVCpuAccess().getStartKeyword_5_0_0());
				}
				otherlv_8='{'
				{
					newLeafNode(otherlv_8, grammarAccess.getVCpuAccess().getLeftCurlyBracketKeyword_5_0_1());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getVCpuAccess().getSettingsSettingParserRuleCall_5_0_2_0());
						}
						lv_settings_9_0=ruleSetting
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getVCpuRule());
							}
							add(
								$current,
								"settings",
								lv_settings_9_0,
								"trapline.notation.Notation.Setting");
							afterParserOrEnumRuleCall();
						}
					)
				)*
				otherlv_10='}'
				{
					newLeafNode(otherlv_10, grammarAccess.getVCpuAccess().getRightCurlyBracketKeyword_5_0_3());
				}
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getVCpuAccess().getBlocksTaskParserRuleCall_5_1_0());
					}
					lv_blocks_11_0=ruleTask
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getVCpuRule());
						}
						add(
							$current,
							"blocks",
							lv_blocks_11_0,
							"trapline.notation.Notation.Task");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getVCpuAccess().getBlocksHandlerParserRuleCall_5_2_0());
					}
					lv_blocks_12_0=ruleHandler
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getVCpuRule());
						}
						add(
							$current,
							"blocks",
							lv_blocks_12_0,
							"trapline.notation.Notation.Handler");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)*
		otherlv_13='}'
		{
			newLeafNode(otherlv_13, grammarAccess.getVCpuAccess().getRightCurlyBracketKeyword_6());
		}
	)
;

// Entry rule entryRuleTask
entryRuleTask returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getTaskRule()); }
	iv_ruleTask=ruleTask
	{ $current=$iv_ruleTask.current; }
	EOF;

// Rule Task
ruleTask returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				$current = forceCreateModelElement(
					grammarAccess.getTaskAccess().getTaskAction_0(),
					$current);
			}
		)
		otherlv_1='task'
		{
			newLeafNode(otherlv_1, grammarAccess.getTaskAccess().getTaskKeyword_1());
		}
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getTaskRule());
			}
			newCompositeNode(grammarAccess.getTaskAccess().getBodyParserRuleCall_2());
		}
		this_Body_2=ruleBody[$current]
		{
			$current = $this_Body_2.current;
			afterParserOrEnumRuleCall();
		}
	)
;

// Entry rule entryRuleHandler
entryRuleHandler returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getHandlerRule()); }
	iv_ruleHandler=ruleHandler
	{ $current=$iv_ruleHandler.current; }
	EOF;

// Rule Handler
ruleHandler returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='handler'
		{
			newLeafNode(otherlv_0, grammarAccess.getHandlerAccess().getHandlerKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getHandlerAccess().getTriggerPrimaryParserRuleCall_1_0());
				}
				lv_trigger_1_0=rulePrimary
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getHandlerRule());
					}
					set(
						$current,
						"trigger",
						lv_trigger_1_0,
						"trapline.notation.Notation.Primary");
					afterParserOrEnumRuleCall();
				}
			)
		)
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getHandlerRule());
			}
			newCompositeNode(grammarAccess.getHandlerAccess().getBodyParserRuleCall_2());
		}
		this_Body_2=ruleBody[$current]
		{
			$current = $this_Body_2.current;
			afterParserOrEnumRuleCall();
		}
	)
;

// Entry rule entryRuleExitHandler
entryRuleExitHandler returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getExitHandlerRule()); }
	iv_ruleExitHandler=ruleExitHandler
	{ $current=$iv_ruleExitHandler.current; }
	EOF;

// Rule ExitHandler
ruleExitHandler returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='on'
		{
			newLeafNode(otherlv_0, grammarAccess.getExitHandlerAccess().getOnKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getExitHandlerAccess().getTriggerPrimaryParserRuleCall_1_0());
				}
				lv_trigger_1_0=rulePrimary
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getExitHandlerRule());
					}
					set(
						$current,
						"trigger",
						lv_trigger_1_0,
						"trapline.notation.Notation.Primary");
					afterParserOrEnumRuleCall();
				}
			)
		)
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getExitHandlerRule());
			}
			newCompositeNode(grammarAccess.getExitHandlerAccess().getBodyParserRuleCall_2());
		}
		this_Body_2=ruleBody[$current]
		{
			$current = $this_Body_2.current;
			afterParserOrEnumRuleCall();
		}
	)
;


// Rule Body
ruleBody[EObject in_current]  returns [EObject current=in_current]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='{'
		{
			newLeafNode(otherlv_0, grammarAccess.getBodyAccess().getLeftCurlyBracketKeyword_0());
		}
		(
			otherlv_1='local'
			{
				newLeafNode(otherlv_1, grammarAccess.getBodyAccess().getLocalKeyword_1_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getBodyAccess().getLocalsVariableParserRuleCall_1_1_0());
					}
					lv_locals_2_0=ruleVariable
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getBodyRule());
						}
						add(
							$current,
							"locals",
							lv_locals_2_0,
							"trapline.notation.Notation.Variable");
						afterParserOrEnumRuleCall();
					}
				)
			)
			otherlv_3=';'
			{
				newLeafNode(otherlv_3, grammarAccess.getBodyAccess().getSemicolonKeyword_1_2());
			}
		)*
		(
			(
				{
					newCompositeNode(grammarAccess.getBodyAccess().getBodySoftwareStatementParserRuleCall_2_0());
				}
				lv_body_4_0=ruleSoftwareStatement
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getBodyRule());
					}
					add(
						$current,
						"body",
						lv_body_4_0,
						"trapline.notation.Notation.SoftwareStatement");
					afterParserOrEnumRuleCall();
				}
			)
		)*
		otherlv_5='}'
		{
			newLeafNode(otherlv_5, grammarAccess.getBodyAccess().getRightCurlyBracketKeyword_3());
		}
	)
;

// Entry rule entryRuleHost
entryRuleHost returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getHostRule()); }
	iv_ruleHost=ruleHost
	{ $current=$iv_ruleHost.current; }
	EOF;

// Rule Host
ruleHost returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				$current = forceCreateModelElement(
					grammarAccess.getHostAccess().getHostAction_0(),
					$current);
			}
		)
		otherlv_1='host'
		{
			newLeafNode(otherlv_1, grammarAccess.getHostAccess().getHostKeyword_1());
		}
		(
			(
				(
					{
						newCompositeNode(grammarAccess.getHostAccess().getNameNameParserRuleCall_2_0_0());
					}
					lv_name_2_0=ruleName
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getHostRule());
						}
						set(
							$current,
							"name",
							lv_name_2_0,
							"trapline.notation.Notation.Name");
						afterParserOrEnumRuleCall();
					}
				)
			)
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getHostRule());
				}
				newCompositeNode(grammarAccess.getHostAccess().getParamsParserRuleCall_2_1());
			}
			this_Params_3=ruleParams[$current]
			{
				$current = $this_Params_3.current;
				afterParserOrEnumRuleCall();
			}
		)?
		otherlv_4='{'
		{
			newLeafNode(otherlv_4, grammarAccess.getHostAccess().getLeftCurlyBracketKeyword_3());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getHostAccess().getHandlersExitHandlerParserRuleCall_4_0());
				}
				lv_handlers_5_0=ruleExitHandler
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getHostRule());
					}
					add(
						$current,
						"handlers",
						lv_handlers_5_0,
						"trapline.notation.Notation.ExitHandler");
					afterParserOrEnumRuleCall();
				}
			)
		)*
		otherlv_6='}'
		{
			newLeafNode(otherlv_6, grammarAccess.getHostAccess().getRightCurlyBracketKeyword_5());
		}
	)
;

// Entry rule entryRuleHostUse
entryRuleHostUse returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getHostUseRule()); }
	iv_ruleHostUse=ruleHostUse
	{ $current=$iv_ruleHostUse.current; }
	EOF;

// Rule HostUse
ruleHostUse returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='host'
		{
			newLeafNode(otherlv_0, grammarAccess.getHostUseAccess().getHostKeyword_0());
		}
		otherlv_1='is'
		{
			newLeafNode(otherlv_1, grammarAccess.getHostUseAccess().getIsKeyword_1());
		}
		(
			(
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getHostUseRule());
					}
				}
				{
					newCompositeNode(grammarAccess.getHostUseAccess().getHostHostCrossReference_2_0());
				}
				ruleName
				{
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_3='('
		{
			newLeafNode(otherlv_3, grammarAccess.getHostUseAccess().getLeftParenthesisKeyword_3());
		}
		(
			(
				(
					{
						newCompositeNode(grammarAccess.getHostUseAccess().getArgumentsExpressionParserRuleCall_4_0_0());
					}
					lv_arguments_4_0=ruleExpression
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getHostUseRule());
						}
						add(
							$current,
							"arguments",
							lv_arguments_4_0,
							"trapline.notation.Notation.Expression");
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_5=','
				{
					newLeafNode(otherlv_5, grammarAccess.getHostUseAccess().getCommaKeyword_4_1_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getHostUseAccess().getArgumentsExpressionParserRuleCall_4_1_1_0());
						}
						lv_arguments_6_0=ruleExpression
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getHostUseRule());
							}
							add(
								$current,
								"arguments",
								lv_arguments_6_0,
								"trapline.notation.Notation.Expression");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)*
		)?
		otherlv_7=')'
		{
			newLeafNode(otherlv_7, grammarAccess.getHostUseAccess().getRightParenthesisKeyword_5());
		}
		otherlv_8=';'
		{
			newLeafNode(otherlv_8, grammarAccess.getHostUseAccess().getSemicolonKeyword_6());
		}
	)
;

// Entry rule entryRuleRoutine
entryRuleRoutine returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getRoutineRule()); }
	iv_ruleRoutine=ruleRoutine
	{ $current=$iv_ruleRoutine.current; }
	EOF;

// Rule Routine
ruleRoutine returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='routine'
		{
			newLeafNode(otherlv_0, grammarAccess.getRoutineAccess().getRoutineKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getRoutineAccess().getNameNameParserRuleCall_1_0());
				}
				lv_name_1_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getRoutineRule());
					}
					set(
						$current,
						"name",
						lv_name_1_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getRoutineRule());
			}
			newCompositeNode(grammarAccess.getRoutineAccess().getParamsParserRuleCall_2());
		}
		this_Params_2=ruleParams[$current]
		{
			$current = $this_Params_2.current;
			afterParserOrEnumRuleCall();
		}
		otherlv_3='{'
		{
			newLeafNode(otherlv_3, grammarAccess.getRoutineAccess().getLeftCurlyBracketKeyword_3());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getRoutineAccess().getBodySoftwareStatementParserRuleCall_4_0());
				}
				lv_body_4_0=ruleSoftwareStatement
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getRoutineRule());
					}
					add(
						$current,
						"body",
						lv_body_4_0,
						"trapline.notation.Notation.SoftwareStatement");
					afterParserOrEnumRuleCall();
				}
			)
		)*
		otherlv_5='}'
		{
			newLeafNode(otherlv_5, grammarAccess.getRoutineAccess().getRightCurlyBracketKeyword_5());
		}
	)
;

// Entry rule entryRuleEventDeclaration
entryRuleEventDeclaration returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getEventDeclarationRule()); }
	iv_ruleEventDeclaration=ruleEventDeclaration
	{ $current=$iv_ruleEventDeclaration.current; }
	EOF;

// Rule EventDeclaration
ruleEventDeclaration returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='event'
		{
			newLeafNode(otherlv_0, grammarAccess.getEventDeclarationAccess().getEventKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getEventDeclarationAccess().getNameNameParserRuleCall_1_0());
				}
				lv_name_1_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getEventDeclarationRule());
					}
					set(
						$current,
						"name",
						lv_name_1_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_2=':'
		{
			newLeafNode(otherlv_2, grammarAccess.getEventDeclarationAccess().getColonKeyword_2());
		}
		(
			(
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getEventDeclarationRule());
					}
				}
				{
					newCompositeNode(grammarAccess.getEventDeclarationAccess().getKindArrivalKindCrossReference_3_0());
				}
				ruleName
				{
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_4='('
			{
				newLeafNode(otherlv_4, grammarAccess.getEventDeclarationAccess().getLeftParenthesisKeyword_4_0());
			}
			(
				(
					(
						{
							newCompositeNode(grammarAccess.getEventDeclarationAccess().getArgumentsExpressionParserRuleCall_4_1_0_0());
						}
						lv_arguments_5_0=ruleExpression
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getEventDeclarationRule());
							}
							add(
								$current,
								"arguments",
								lv_arguments_5_0,
								"trapline.notation.Notation.Expression");
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					otherlv_6=','
					{
						newLeafNode(otherlv_6, grammarAccess.getEventDeclarationAccess().getCommaKeyword_4_1_1_0());
					}
					(
						(
							{
								newCompositeNode(grammarAccess.getEventDeclarationAccess().getArgumentsExpressionParserRuleCall_4_1_1_1_0());
							}
							lv_arguments_7_0=ruleExpression
							{
								if ($current==null) {
									$current = createModelElementForParent(grammarAccess.getEventDeclarationRule());
								}
								add(
									$current,
									"arguments",
									lv_arguments_7_0,
									"trapline.notation.Notation.Expression");
								afterParserOrEnumRuleCall();
							}
						)
					)
				)*
			)?
			otherlv_8=')'
			{
				newLeafNode(otherlv_8, grammarAccess.getEventDeclarationAccess().getRightParenthesisKeyword_4_2());
			}
		)?
		otherlv_9='on'
		{
			newLeafNode(otherlv_9, grammarAccess.getEventDeclarationAccess().getOnKeyword_5());
		}
		(
			(
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getEventDeclarationRule());
					}
				}
				{
					newCompositeNode(grammarAccess.getEventDeclarationAccess().getVcpuVCpuCrossReference_6_0());
				}
				ruleName
				{
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_11='once'
			{
				newLeafNode(otherlv_11, grammarAccess.getEventDeclarationAccess().getOnceKeyword_7_0());
			}
			    |
			(
				(
					(
						lv_times_12_0=RULE_INT
						{
							newLeafNode(lv_times_12_0, grammarAccess.getEventDeclarationAccess().getTimesINTTerminalRuleCall_7_1_0_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getEventDeclarationRule());
							}
							setWithLastConsumed(
								$current,
								"times",
								lv_times_12_0,
								"trapline.notation.Notation.INT");
						}
					)
				)
				otherlv_13='times'
				{
					newLeafNode(otherlv_13, grammarAccess.getEventDeclarationAccess().getTimesKeyword_7_1_1());
				}
			)
			    |
			(
				(
					lv_unlimited_14_0='unlimited'
					{
						newLeafNode(lv_unlimited_14_0, grammarAccess.getEventDeclarationAccess().getUnlimitedUnlimitedKeyword_7_2_0());
					}
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getEventDeclarationRule());
						}
						setWithLastConsumed($current, "unlimited", lv_unlimited_14_0 != null, "unlimited");
					}
				)
			)
		)?
		(
			(
				(
					lv_mustArrive_15_0='must'
					{
						newLeafNode(lv_mustArrive_15_0, grammarAccess.getEventDeclarationAccess().getMustArriveMustKeyword_8_0_0());
					}
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getEventDeclarationRule());
						}
						setWithLastConsumed($current, "mustArrive", lv_mustArrive_15_0 != null, "must");
					}
				)
			)
			otherlv_16='arrive'
			{
				newLeafNode(otherlv_16, grammarAccess.getEventDeclarationAccess().getArriveKeyword_8_1());
			}
		)?
		(
			otherlv_17='after'
			{
				newLeafNode(otherlv_17, grammarAccess.getEventDeclarationAccess().getAfterKeyword_9_0());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getEventDeclarationRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getEventDeclarationAccess().getAfterSoftwareStatementCrossReference_9_1_0());
					}
					ruleName
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
		)?
	)
;

// Entry rule entryRuleCheckDeclaration
entryRuleCheckDeclaration returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getCheckDeclarationRule()); }
	iv_ruleCheckDeclaration=ruleCheckDeclaration
	{ $current=$iv_ruleCheckDeclaration.current; }
	EOF;

// Rule CheckDeclaration
ruleCheckDeclaration returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='check'
		{
			newLeafNode(otherlv_0, grammarAccess.getCheckDeclarationAccess().getCheckKeyword_0());
		}
		(
			(
				(
					{
						newCompositeNode(grammarAccess.getCheckDeclarationAccess().getNameNameParserRuleCall_1_0_0());
					}
					lv_name_1_0=ruleName
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getCheckDeclarationRule());
						}
						set(
							$current,
							"name",
							lv_name_1_0,
							"trapline.notation.Notation.Name");
						afterParserOrEnumRuleCall();
					}
				)
			)
			otherlv_2=':'
			{
				newLeafNode(otherlv_2, grammarAccess.getCheckDeclarationAccess().getColonKeyword_1_1());
			}
		)?
		(
			(
				{
					newCompositeNode(grammarAccess.getCheckDeclarationAccess().getKindCheckKindParserRuleCall_2_0());
				}
				lv_kind_3_0=ruleCheckKind
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getCheckDeclarationRule());
					}
					set(
						$current,
						"kind",
						lv_kind_3_0,
						"trapline.notation.Notation.CheckKind");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			(
				(
					lv_hazard_4_0=RULE_RULE_ID
					{
						newLeafNode(lv_hazard_4_0, grammarAccess.getCheckDeclarationAccess().getHazardRULE_IDTerminalRuleCall_3_0_0());
					}
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getCheckDeclarationRule());
						}
						setWithLastConsumed(
							$current,
							"hazard",
							lv_hazard_4_0,
							"trapline.notation.Notation.RULE_ID");
					}
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getCheckDeclarationAccess().getConditionExpressionParserRuleCall_3_1_0());
					}
					lv_condition_5_0=ruleExpression
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getCheckDeclarationRule());
						}
						set(
							$current,
							"condition",
							lv_condition_5_0,
							"trapline.notation.Notation.Expression");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)
	)
;

// Entry rule entryRuleCheckKind
entryRuleCheckKind returns [String current=null]:
	{ newCompositeNode(grammarAccess.getCheckKindRule()); }
	iv_ruleCheckKind=ruleCheckKind
	{ $current=$iv_ruleCheckKind.current.getText(); }
	EOF;

// Rule CheckKind
ruleCheckKind returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		kw='never'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getCheckKindAccess().getNeverKeyword_0());
		}
		    |
		kw='always'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getCheckKindAccess().getAlwaysKeyword_1());
		}
		    |
		kw='exists'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getCheckKindAccess().getExistsKeyword_2());
		}
		    |
		kw='eventually'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getCheckKindAccess().getEventuallyKeyword_3());
		}
	)
;

// Entry rule entryRuleStory
entryRuleStory returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getStoryRule()); }
	iv_ruleStory=ruleStory
	{ $current=$iv_ruleStory.current; }
	EOF;

// Rule Story
ruleStory returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='story'
		{
			newLeafNode(otherlv_0, grammarAccess.getStoryAccess().getStoryKeyword_0());
		}
		(
			(
				lv_title_1_0=RULE_STRING
				{
					newLeafNode(lv_title_1_0, grammarAccess.getStoryAccess().getTitleSTRINGTerminalRuleCall_1_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getStoryRule());
					}
					setWithLastConsumed(
						$current,
						"title",
						lv_title_1_0,
						"trapline.notation.Notation.STRING");
				}
			)
		)
		otherlv_2='{'
		{
			newLeafNode(otherlv_2, grammarAccess.getStoryAccess().getLeftCurlyBracketKeyword_2());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getStoryAccess().getSettingsStorySettingParserRuleCall_3_0());
				}
				lv_settings_3_0=ruleStorySetting
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getStoryRule());
					}
					add(
						$current,
						"settings",
						lv_settings_3_0,
						"trapline.notation.Notation.StorySetting");
					afterParserOrEnumRuleCall();
				}
			)
		)*
		(
			(
				{
					newCompositeNode(grammarAccess.getStoryAccess().getChoicesStoryChoiceParserRuleCall_4_0());
				}
				lv_choices_4_0=ruleStoryChoice
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getStoryRule());
					}
					add(
						$current,
						"choices",
						lv_choices_4_0,
						"trapline.notation.Notation.StoryChoice");
					afterParserOrEnumRuleCall();
				}
			)
		)*
		otherlv_5='}'
		{
			newLeafNode(otherlv_5, grammarAccess.getStoryAccess().getRightCurlyBracketKeyword_5());
		}
	)
;

// Entry rule entryRuleStorySetting
entryRuleStorySetting returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getStorySettingRule()); }
	iv_ruleStorySetting=ruleStorySetting
	{ $current=$iv_ruleStorySetting.current; }
	EOF;

// Rule StorySetting
ruleStorySetting returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				otherlv_0='knob'
				{
					newLeafNode(otherlv_0, grammarAccess.getStorySettingAccess().getKnobKeyword_0_0_0());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getStorySettingRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getStorySettingAccess().getKnobKnobCrossReference_0_0_1_0());
						}
						ruleName
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_2='param'
				{
					newLeafNode(otherlv_2, grammarAccess.getStorySettingAccess().getParamKeyword_0_1_0());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getStorySettingRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getStorySettingAccess().getParamScenarioParamCrossReference_0_1_1_0());
						}
						ruleName
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
		)
		otherlv_4='='
		{
			newLeafNode(otherlv_4, grammarAccess.getStorySettingAccess().getEqualsSignKeyword_1());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getStorySettingAccess().getValueExpressionParserRuleCall_2_0());
				}
				lv_value_5_0=ruleExpression
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getStorySettingRule());
					}
					set(
						$current,
						"value",
						lv_value_5_0,
						"trapline.notation.Notation.Expression");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_6=';'
		{
			newLeafNode(otherlv_6, grammarAccess.getStorySettingAccess().getSemicolonKeyword_3());
		}
	)
;

// Entry rule entryRuleStoryChoice
entryRuleStoryChoice returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getStoryChoiceRule()); }
	iv_ruleStoryChoice=ruleStoryChoice
	{ $current=$iv_ruleStoryChoice.current; }
	EOF;

// Rule StoryChoice
ruleStoryChoice returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getStoryChoiceRule());
					}
				}
				{
					newCompositeNode(grammarAccess.getStoryChoiceAccess().getEventEventDeclarationCrossReference_0_0());
				}
				ruleName
				{
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			(
				(
					(
						lv_anchor_1_0='at'
						{
							newLeafNode(lv_anchor_1_0, grammarAccess.getStoryChoiceAccess().getAnchorAtKeyword_1_0_0_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getStoryChoiceRule());
							}
							setWithLastConsumed($current, "anchor", lv_anchor_1_0, "at");
						}
					)
				)
				(
					(
						lv_number_2_0=RULE_INT
						{
							newLeafNode(lv_number_2_0, grammarAccess.getStoryChoiceAccess().getNumberINTTerminalRuleCall_1_0_1_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getStoryChoiceRule());
							}
							setWithLastConsumed(
								$current,
								"number",
								lv_number_2_0,
								"trapline.notation.Notation.INT");
						}
					)
				)
			)
			    |
			(
				(
					(
						(
							lv_anchor_3_1='before'
							{
								newLeafNode(lv_anchor_3_1, grammarAccess.getStoryChoiceAccess().getAnchorBeforeKeyword_1_1_0_0_0());
							}
							{
								if ($current==null) {
									$current = createModelElement(grammarAccess.getStoryChoiceRule());
								}
								setWithLastConsumed($current, "anchor", lv_anchor_3_1, null);
							}
							    |
							lv_anchor_3_2='after'
							{
								newLeafNode(lv_anchor_3_2, grammarAccess.getStoryChoiceAccess().getAnchorAfterKeyword_1_1_0_0_1());
							}
							{
								if ($current==null) {
									$current = createModelElement(grammarAccess.getStoryChoiceRule());
								}
								setWithLastConsumed($current, "anchor", lv_anchor_3_2, null);
							}
						)
					)
				)
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getStoryChoiceRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getStoryChoiceAccess().getLabelSoftwareStatementCrossReference_1_1_1_0());
						}
						ruleName
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					otherlv_5='#'
					{
						newLeafNode(otherlv_5, grammarAccess.getStoryChoiceAccess().getNumberSignKeyword_1_1_2_0());
					}
					(
						(
							lv_occurrence_6_0=RULE_INT
							{
								newLeafNode(lv_occurrence_6_0, grammarAccess.getStoryChoiceAccess().getOccurrenceINTTerminalRuleCall_1_1_2_1_0());
							}
							{
								if ($current==null) {
									$current = createModelElement(grammarAccess.getStoryChoiceRule());
								}
								setWithLastConsumed(
									$current,
									"occurrence",
									lv_occurrence_6_0,
									"trapline.notation.Notation.INT");
							}
						)
					)
				)?
			)
		)
		otherlv_7=';'
		{
			newLeafNode(otherlv_7, grammarAccess.getStoryChoiceAccess().getSemicolonKeyword_2());
		}
	)
;

// Entry rule entryRuleCompare
entryRuleCompare returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getCompareRule()); }
	iv_ruleCompare=ruleCompare
	{ $current=$iv_ruleCompare.current; }
	EOF;

// Rule Compare
ruleCompare returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='compare'
		{
			newLeafNode(otherlv_0, grammarAccess.getCompareAccess().getCompareKeyword_0());
		}
		(
			(
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getCompareRule());
					}
				}
				{
					newCompositeNode(grammarAccess.getCompareAccess().getParamScenarioParamCrossReference_1_0());
				}
				ruleName
				{
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_2='in'
		{
			newLeafNode(otherlv_2, grammarAccess.getCompareAccess().getInKeyword_2());
		}
		otherlv_3='{'
		{
			newLeafNode(otherlv_3, grammarAccess.getCompareAccess().getLeftCurlyBracketKeyword_3());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getCompareAccess().getValuesExpressionParserRuleCall_4_0());
				}
				lv_values_4_0=ruleExpression
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getCompareRule());
					}
					add(
						$current,
						"values",
						lv_values_4_0,
						"trapline.notation.Notation.Expression");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_5=','
			{
				newLeafNode(otherlv_5, grammarAccess.getCompareAccess().getCommaKeyword_5_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getCompareAccess().getValuesExpressionParserRuleCall_5_1_0());
					}
					lv_values_6_0=ruleExpression
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getCompareRule());
						}
						add(
							$current,
							"values",
							lv_values_6_0,
							"trapline.notation.Notation.Expression");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)*
		otherlv_7='}'
		{
			newLeafNode(otherlv_7, grammarAccess.getCompareAccess().getRightCurlyBracketKeyword_6());
		}
	)
;

// Entry rule entryRuleWithout
entryRuleWithout returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getWithoutRule()); }
	iv_ruleWithout=ruleWithout
	{ $current=$iv_ruleWithout.current; }
	EOF;

// Rule Without
ruleWithout returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='without'
		{
			newLeafNode(otherlv_0, grammarAccess.getWithoutAccess().getWithoutKeyword_0());
		}
		(
			(
				lv_rule_1_0=RULE_RULE_ID
				{
					newLeafNode(lv_rule_1_0, grammarAccess.getWithoutAccess().getRuleRULE_IDTerminalRuleCall_1_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getWithoutRule());
					}
					setWithLastConsumed(
						$current,
						"rule",
						lv_rule_1_0,
						"trapline.notation.Notation.RULE_ID");
				}
			)
		)
	)
;

// Entry rule entryRuleSymmetric
entryRuleSymmetric returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getSymmetricRule()); }
	iv_ruleSymmetric=ruleSymmetric
	{ $current=$iv_ruleSymmetric.current; }
	EOF;

// Rule Symmetric
ruleSymmetric returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='symmetric'
		{
			newLeafNode(otherlv_0, grammarAccess.getSymmetricAccess().getSymmetricKeyword_0());
		}
		(
			(
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getSymmetricRule());
					}
				}
				{
					newCompositeNode(grammarAccess.getSymmetricAccess().getVcpusVCpuCrossReference_1_0());
				}
				ruleName
				{
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_2=','
			{
				newLeafNode(otherlv_2, grammarAccess.getSymmetricAccess().getCommaKeyword_2_0());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getSymmetricRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getSymmetricAccess().getVcpusVCpuCrossReference_2_1_0());
					}
					ruleName
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
		)+
	)
;

// Entry rule entryRuleNote
entryRuleNote returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getNoteRule()); }
	iv_ruleNote=ruleNote
	{ $current=$iv_ruleNote.current; }
	EOF;

// Rule Note
ruleNote returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='note'
		{
			newLeafNode(otherlv_0, grammarAccess.getNoteAccess().getNoteKeyword_0());
		}
		(
			(
				lv_text_1_0=RULE_STRING
				{
					newLeafNode(lv_text_1_0, grammarAccess.getNoteAccess().getTextSTRINGTerminalRuleCall_1_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getNoteRule());
					}
					setWithLastConsumed(
						$current,
						"text",
						lv_text_1_0,
						"trapline.notation.Notation.STRING");
				}
			)
		)
		(
			otherlv_2='on'
			{
				newLeafNode(otherlv_2, grammarAccess.getNoteAccess().getOnKeyword_2_0());
			}
			(
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getNoteRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getNoteAccess().getOwnerEObjectCrossReference_2_1_0_0());
						}
						ruleName
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
				otherlv_4='.'
				{
					newLeafNode(otherlv_4, grammarAccess.getNoteAccess().getFullStopKeyword_2_1_1());
				}
			)?
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getNoteRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getNoteAccess().getPartEObjectCrossReference_2_2_0());
					}
					rulePartWord
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
		)?
	)
;

// Entry rule entryRulePartWord
entryRulePartWord returns [String current=null]:
	{ newCompositeNode(grammarAccess.getPartWordRule()); }
	iv_rulePartWord=rulePartWord
	{ $current=$iv_rulePartWord.current.getText(); }
	EOF;

// Rule PartWord
rulePartWord returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		{
			newCompositeNode(grammarAccess.getPartWordAccess().getNameParserRuleCall_0());
		}
		this_Name_0=ruleName
		{
			$current.merge(this_Name_0);
		}
		{
			afterParserOrEnumRuleCall();
		}
		    |
		this_RULE_ID_1=RULE_RULE_ID
		{
			$current.merge(this_RULE_ID_1);
		}
		{
			newLeafNode(this_RULE_ID_1, grammarAccess.getPartWordAccess().getRULE_IDTerminalRuleCall_1());
		}
		    |
		this_INT_2=RULE_INT
		{
			$current.merge(this_INT_2);
		}
		{
			newLeafNode(this_INT_2, grammarAccess.getPartWordAccess().getINTTerminalRuleCall_2());
		}
		    |
		this_HEX_3=RULE_HEX
		{
			$current.merge(this_HEX_3);
		}
		{
			newLeafNode(this_HEX_3, grammarAccess.getPartWordAccess().getHEXTerminalRuleCall_3());
		}
	)
;

// Entry rule entryRuleSoftwareStatement
entryRuleSoftwareStatement returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getSoftwareStatementRule()); }
	iv_ruleSoftwareStatement=ruleSoftwareStatement
	{ $current=$iv_ruleSoftwareStatement.current; }
	EOF;

// Rule SoftwareStatement
ruleSoftwareStatement returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		{
			newCompositeNode(grammarAccess.getSoftwareStatementAccess().getSoftwareIfParserRuleCall_0());
		}
		this_SoftwareIf_0=ruleSoftwareIf
		{
			$current = $this_SoftwareIf_0.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getSoftwareStatementAccess().getSoftwareWhileParserRuleCall_1());
		}
		this_SoftwareWhile_1=ruleSoftwareWhile
		{
			$current = $this_SoftwareWhile_1.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getSoftwareStatementAccess().getSoftwareGotoParserRuleCall_2());
		}
		this_SoftwareGoto_2=ruleSoftwareGoto
		{
			$current = $this_SoftwareGoto_2.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getSoftwareStatementAccess().getRoutineCallParserRuleCall_3());
		}
		this_RoutineCall_3=ruleRoutineCall
		{
			$current = $this_RoutineCall_3.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getSoftwareStatementAccess().getInstructionCallParserRuleCall_4());
		}
		this_InstructionCall_4=ruleInstructionCall
		{
			$current = $this_InstructionCall_4.current;
			afterParserOrEnumRuleCall();
		}
	)
;


// Rule Label
ruleLabel[EObject in_current]  returns [EObject current=in_current]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getLabelAccess().getNameNameParserRuleCall_0_0());
				}
				lv_name_0_0=ruleName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getLabelRule());
					}
					set(
						$current,
						"name",
						lv_name_0_0,
						"trapline.notation.Notation.Name");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_1=':'
		{
			newLeafNode(otherlv_1, grammarAccess.getLabelAccess().getColonKeyword_1());
		}
	)
;

// Entry rule entryRuleInstructionCall
entryRuleInstructionCall returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getInstructionCallRule()); }
	iv_ruleInstructionCall=ruleInstructionCall
	{ $current=$iv_ruleInstructionCall.current; }
	EOF;

// Rule InstructionCall
ruleInstructionCall returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getInstructionCallRule());
				}
				newCompositeNode(grammarAccess.getInstructionCallAccess().getLabelParserRuleCall_0());
			}
			this_Label_0=ruleLabel[$current]
			{
				$current = $this_Label_0.current;
				afterParserOrEnumRuleCall();
			}
		)?
		(
			(
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getInstructionCallRule());
					}
				}
				{
					newCompositeNode(grammarAccess.getInstructionCallAccess().getInstructionInstructionCrossReference_1_0());
				}
				ruleName
				{
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			(
				(
					{
						newCompositeNode(grammarAccess.getInstructionCallAccess().getArgumentsExpressionParserRuleCall_2_0_0());
					}
					lv_arguments_2_0=ruleExpression
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getInstructionCallRule());
						}
						add(
							$current,
							"arguments",
							lv_arguments_2_0,
							"trapline.notation.Notation.Expression");
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_3=','
				{
					newLeafNode(otherlv_3, grammarAccess.getInstructionCallAccess().getCommaKeyword_2_1_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getInstructionCallAccess().getArgumentsExpressionParserRuleCall_2_1_1_0());
						}
						lv_arguments_4_0=ruleExpression
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getInstructionCallRule());
							}
							add(
								$current,
								"arguments",
								lv_arguments_4_0,
								"trapline.notation.Notation.Expression");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)*
		)?
		(
			(
				otherlv_5='->'
				{
					newLeafNode(otherlv_5, grammarAccess.getInstructionCallAccess().getHyphenMinusGreaterThanSignKeyword_3_0_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getInstructionCallAccess().getTargetPlaceParserRuleCall_3_0_1_0());
						}
						lv_target_6_0=rulePlace
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getInstructionCallRule());
							}
							set(
								$current,
								"target",
								lv_target_6_0,
								"trapline.notation.Notation.Place");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_7='<-'
				{
					newLeafNode(otherlv_7, grammarAccess.getInstructionCallAccess().getLessThanSignHyphenMinusKeyword_3_1_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getInstructionCallAccess().getSourceExpressionParserRuleCall_3_1_1_0());
						}
						lv_source_8_0=ruleExpression
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getInstructionCallRule());
							}
							set(
								$current,
								"source",
								lv_source_8_0,
								"trapline.notation.Notation.Expression");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
		)?
		otherlv_9=';'
		{
			newLeafNode(otherlv_9, grammarAccess.getInstructionCallAccess().getSemicolonKeyword_4());
		}
	)
;

// Entry rule entryRuleSoftwareIf
entryRuleSoftwareIf returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getSoftwareIfRule()); }
	iv_ruleSoftwareIf=ruleSoftwareIf
	{ $current=$iv_ruleSoftwareIf.current; }
	EOF;

// Rule SoftwareIf
ruleSoftwareIf returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				$current = forceCreateModelElement(
					grammarAccess.getSoftwareIfAccess().getSoftwareIfAction_0(),
					$current);
			}
		)
		(
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getSoftwareIfRule());
				}
				newCompositeNode(grammarAccess.getSoftwareIfAccess().getLabelParserRuleCall_1());
			}
			this_Label_1=ruleLabel[$current]
			{
				$current = $this_Label_1.current;
				afterParserOrEnumRuleCall();
			}
		)?
		otherlv_2='if'
		{
			newLeafNode(otherlv_2, grammarAccess.getSoftwareIfAccess().getIfKeyword_2());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getSoftwareIfAccess().getConditionExpressionParserRuleCall_3_0());
				}
				lv_condition_3_0=ruleExpression
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getSoftwareIfRule());
					}
					set(
						$current,
						"condition",
						lv_condition_3_0,
						"trapline.notation.Notation.Expression");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_4='{'
		{
			newLeafNode(otherlv_4, grammarAccess.getSoftwareIfAccess().getLeftCurlyBracketKeyword_4());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getSoftwareIfAccess().getThenSoftwareStatementParserRuleCall_5_0());
				}
				lv_then_5_0=ruleSoftwareStatement
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getSoftwareIfRule());
					}
					add(
						$current,
						"then",
						lv_then_5_0,
						"trapline.notation.Notation.SoftwareStatement");
					afterParserOrEnumRuleCall();
				}
			)
		)*
		otherlv_6='}'
		{
			newLeafNode(otherlv_6, grammarAccess.getSoftwareIfAccess().getRightCurlyBracketKeyword_6());
		}
		(
			otherlv_7='else'
			{
				newLeafNode(otherlv_7, grammarAccess.getSoftwareIfAccess().getElseKeyword_7_0());
			}
			(
				(
					(
						{
							newCompositeNode(grammarAccess.getSoftwareIfAccess().getOtherwiseSoftwareIfParserRuleCall_7_1_0_0());
						}
						lv_otherwise_8_0=ruleSoftwareIf
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getSoftwareIfRule());
							}
							add(
								$current,
								"otherwise",
								lv_otherwise_8_0,
								"trapline.notation.Notation.SoftwareIf");
							afterParserOrEnumRuleCall();
						}
					)
				)
				    |
				(
					otherlv_9='{'
					{
						newLeafNode(otherlv_9, grammarAccess.getSoftwareIfAccess().getLeftCurlyBracketKeyword_7_1_1_0());
					}
					(
						(
							{
								newCompositeNode(grammarAccess.getSoftwareIfAccess().getOtherwiseSoftwareStatementParserRuleCall_7_1_1_1_0());
							}
							lv_otherwise_10_0=ruleSoftwareStatement
							{
								if ($current==null) {
									$current = createModelElementForParent(grammarAccess.getSoftwareIfRule());
								}
								add(
									$current,
									"otherwise",
									lv_otherwise_10_0,
									"trapline.notation.Notation.SoftwareStatement");
								afterParserOrEnumRuleCall();
							}
						)
					)*
					otherlv_11='}'
					{
						newLeafNode(otherlv_11, grammarAccess.getSoftwareIfAccess().getRightCurlyBracketKeyword_7_1_1_2());
					}
				)
			)
		)?
	)
;

// Entry rule entryRuleSoftwareWhile
entryRuleSoftwareWhile returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getSoftwareWhileRule()); }
	iv_ruleSoftwareWhile=ruleSoftwareWhile
	{ $current=$iv_ruleSoftwareWhile.current; }
	EOF;

// Rule SoftwareWhile
ruleSoftwareWhile returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				$current = forceCreateModelElement(
					grammarAccess.getSoftwareWhileAccess().getSoftwareWhileAction_0(),
					$current);
			}
		)
		(
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getSoftwareWhileRule());
				}
				newCompositeNode(grammarAccess.getSoftwareWhileAccess().getLabelParserRuleCall_1());
			}
			this_Label_1=ruleLabel[$current]
			{
				$current = $this_Label_1.current;
				afterParserOrEnumRuleCall();
			}
		)?
		otherlv_2='while'
		{
			newLeafNode(otherlv_2, grammarAccess.getSoftwareWhileAccess().getWhileKeyword_2());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getSoftwareWhileAccess().getConditionExpressionParserRuleCall_3_0());
				}
				lv_condition_3_0=ruleExpression
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getSoftwareWhileRule());
					}
					set(
						$current,
						"condition",
						lv_condition_3_0,
						"trapline.notation.Notation.Expression");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_4='{'
		{
			newLeafNode(otherlv_4, grammarAccess.getSoftwareWhileAccess().getLeftCurlyBracketKeyword_4());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getSoftwareWhileAccess().getBodySoftwareStatementParserRuleCall_5_0());
				}
				lv_body_5_0=ruleSoftwareStatement
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getSoftwareWhileRule());
					}
					add(
						$current,
						"body",
						lv_body_5_0,
						"trapline.notation.Notation.SoftwareStatement");
					afterParserOrEnumRuleCall();
				}
			)
		)*
		otherlv_6='}'
		{
			newLeafNode(otherlv_6, grammarAccess.getSoftwareWhileAccess().getRightCurlyBracketKeyword_6());
		}
	)
;

// Entry rule entryRuleSoftwareGoto
entryRuleSoftwareGoto returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getSoftwareGotoRule()); }
	iv_ruleSoftwareGoto=ruleSoftwareGoto
	{ $current=$iv_ruleSoftwareGoto.current; }
	EOF;

// Rule SoftwareGoto
ruleSoftwareGoto returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getSoftwareGotoRule());
				}
				newCompositeNode(grammarAccess.getSoftwareGotoAccess().getLabelParserRuleCall_0());
			}
			this_Label_0=ruleLabel[$current]
			{
				$current = $this_Label_0.current;
				afterParserOrEnumRuleCall();
			}
		)?
		otherlv_1='goto'
		{
			newLeafNode(otherlv_1, grammarAccess.getSoftwareGotoAccess().getGotoKeyword_1());
		}
		(
			(
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getSoftwareGotoRule());
					}
				}
				{
					newCompositeNode(grammarAccess.getSoftwareGotoAccess().getLabelSoftwareStatementCrossReference_2_0());
				}
				ruleName
				{
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_3=';'
		{
			newLeafNode(otherlv_3, grammarAccess.getSoftwareGotoAccess().getSemicolonKeyword_3());
		}
	)
;

// Entry rule entryRuleRoutineCall
entryRuleRoutineCall returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getRoutineCallRule()); }
	iv_ruleRoutineCall=ruleRoutineCall
	{ $current=$iv_ruleRoutineCall.current; }
	EOF;

// Rule RoutineCall
ruleRoutineCall returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getRoutineCallRule());
				}
				newCompositeNode(grammarAccess.getRoutineCallAccess().getLabelParserRuleCall_0());
			}
			this_Label_0=ruleLabel[$current]
			{
				$current = $this_Label_0.current;
				afterParserOrEnumRuleCall();
			}
		)?
		otherlv_1='call'
		{
			newLeafNode(otherlv_1, grammarAccess.getRoutineCallAccess().getCallKeyword_1());
		}
		(
			(
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getRoutineCallRule());
					}
				}
				{
					newCompositeNode(grammarAccess.getRoutineCallAccess().getRoutineRoutineCrossReference_2_0());
				}
				ruleName
				{
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_3='('
		{
			newLeafNode(otherlv_3, grammarAccess.getRoutineCallAccess().getLeftParenthesisKeyword_3());
		}
		(
			(
				(
					{
						newCompositeNode(grammarAccess.getRoutineCallAccess().getArgumentsExpressionParserRuleCall_4_0_0());
					}
					lv_arguments_4_0=ruleExpression
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getRoutineCallRule());
						}
						add(
							$current,
							"arguments",
							lv_arguments_4_0,
							"trapline.notation.Notation.Expression");
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_5=','
				{
					newLeafNode(otherlv_5, grammarAccess.getRoutineCallAccess().getCommaKeyword_4_1_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getRoutineCallAccess().getArgumentsExpressionParserRuleCall_4_1_1_0());
						}
						lv_arguments_6_0=ruleExpression
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getRoutineCallRule());
							}
							add(
								$current,
								"arguments",
								lv_arguments_6_0,
								"trapline.notation.Notation.Expression");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)*
		)?
		otherlv_7=')'
		{
			newLeafNode(otherlv_7, grammarAccess.getRoutineCallAccess().getRightParenthesisKeyword_5());
		}
		otherlv_8=';'
		{
			newLeafNode(otherlv_8, grammarAccess.getRoutineCallAccess().getSemicolonKeyword_6());
		}
	)
;

// Entry rule entryRuleName
entryRuleName returns [String current=null]:
	{ newCompositeNode(grammarAccess.getNameRule()); }
	iv_ruleName=ruleName
	{ $current=$iv_ruleName.current.getText(); }
	EOF;

// Rule Name
ruleName returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		this_ID_0=RULE_ID
		{
			$current.merge(this_ID_0);
		}
		{
			newLeafNode(this_ID_0, grammarAccess.getNameAccess().getIDTerminalRuleCall_0());
		}
		    |
		kw='cpu'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getCpuKeyword_1());
		}
		    |
		kw='core'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getCoreKeyword_2());
		}
		    |
		kw='vcpu'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getVcpuKeyword_3());
		}
		    |
		kw='event'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getEventKeyword_4());
		}
		    |
		kw='rank'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getRankKeyword_5());
		}
		    |
		kw='stage'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getStageKeyword_6());
		}
		    |
		kw='check'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getCheckKeyword_7());
		}
		    |
		kw='cost'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getCostKeyword_8());
		}
		    |
		kw='range'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getRangeKeyword_9());
		}
		    |
		kw='table'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getTableKeyword_10());
		}
		    |
		kw='lane'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getLaneKeyword_11());
		}
		    |
		kw='loser'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getLoserKeyword_12());
		}
		    |
		kw='order'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getOrderKeyword_13());
		}
		    |
		kw='task'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getTaskKeyword_14());
		}
		    |
		kw='start'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getStartKeyword_15());
		}
		    |
		kw='local'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getLocalKeyword_16());
		}
		    |
		kw='memory'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getMemoryKeyword_17());
		}
		    |
		kw='story'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getStoryKeyword_18());
		}
		    |
		kw='open'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getOpenKeyword_19());
		}
		    |
		kw='of'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getOfKeyword_20());
		}
		    |
		kw='by'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getByKeyword_21());
		}
		    |
		kw='shades'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getShadesKeyword_22());
		}
		    |
		kw='labelled'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getLabelledKeyword_23());
		}
		    |
		kw='times'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getTimesKeyword_24());
		}
		    |
		kw='once'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getOnceKeyword_25());
		}
		    |
		kw='state'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getStateKeyword_26());
		}
		    |
		kw='plus'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getPlusKeyword_27());
		}
		    |
		kw='hatch'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getHatchKeyword_28());
		}
		    |
		kw='glyph'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getGlyphKeyword_29());
		}
		    |
		kw='at'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getAtKeyword_30());
		}
		    |
		kw='on'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getOnKeyword_31());
		}
		    |
		kw='after'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getAfterKeyword_32());
		}
		    |
		kw='before'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getBeforeKeyword_33());
		}
		    |
		kw='any'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getAnyKeyword_34());
		}
		    |
		kw='passes'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getPassesKeyword_35());
		}
		    |
		kw='fails'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getFailsKeyword_36());
		}
		    |
		kw='host'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getHostKeyword_37());
		}
		    |
		kw='param'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getParamKeyword_38());
		}
		    |
		kw='entity'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getEntityKeyword_39());
		}
		    |
		kw='choice'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getChoiceKeyword_40());
		}
		    |
		kw='option'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getOptionKeyword_41());
		}
		    |
		kw='operator'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getOperatorKeyword_42());
		}
		    |
		kw='routine'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getRoutineKeyword_43());
		}
		    |
		kw='handler'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getHandlerKeyword_44());
		}
		    |
		kw='warning'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getWarningKeyword_45());
		}
		    |
		kw='module'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getModuleKeyword_46());
		}
		    |
		kw='scenario'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getScenarioKeyword_47());
		}
		    |
		kw='platform'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getPlatformKeyword_48());
		}
		    |
		kw='must'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getMustKeyword_49());
		}
		    |
		kw='arrive'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getArriveKeyword_50());
		}
		    |
		kw='symmetric'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getSymmetricKeyword_51());
		}
		    |
		kw='note'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNameAccess().getNoteKeyword_52());
		}
	)
;

// Entry rule entryRuleQName
entryRuleQName returns [String current=null]:
	{ newCompositeNode(grammarAccess.getQNameRule()); }
	iv_ruleQName=ruleQName
	{ $current=$iv_ruleQName.current.getText(); }
	EOF;

// Rule QName
ruleQName returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		{
			newCompositeNode(grammarAccess.getQNameAccess().getNameParserRuleCall_0());
		}
		this_Name_0=ruleName
		{
			$current.merge(this_Name_0);
		}
		{
			afterParserOrEnumRuleCall();
		}
		(
			kw='.'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getQNameAccess().getFullStopKeyword_1_0());
			}
			{
				newCompositeNode(grammarAccess.getQNameAccess().getNameParserRuleCall_1_1());
			}
			this_Name_2=ruleName
			{
				$current.merge(this_Name_2);
			}
			{
				afterParserOrEnumRuleCall();
			}
		)*
	)
;

// Entry rule entryRuleNumber
entryRuleNumber returns [String current=null]@init {
	HiddenTokens myHiddenTokenState = ((XtextTokenStream)input).setHiddenTokens();
}:
	{ newCompositeNode(grammarAccess.getNumberRule()); }
	iv_ruleNumber=ruleNumber
	{ $current=$iv_ruleNumber.current.getText(); }
	EOF;
finally {
	myHiddenTokenState.restore();
}

// Rule Number
ruleNumber returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
	HiddenTokens myHiddenTokenState = ((XtextTokenStream)input).setHiddenTokens();
}
@after {
	leaveRule();
}:
	(
		this_INT_0=RULE_INT
		{
			$current.merge(this_INT_0);
		}
		{
			newLeafNode(this_INT_0, grammarAccess.getNumberAccess().getINTTerminalRuleCall_0());
		}
		(
			kw='.'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getNumberAccess().getFullStopKeyword_1_0());
			}
			this_INT_2=RULE_INT
			{
				$current.merge(this_INT_2);
			}
			{
				newLeafNode(this_INT_2, grammarAccess.getNumberAccess().getINTTerminalRuleCall_1_1());
			}
		)?
	)
;
finally {
	myHiddenTokenState.restore();
}

// Entry rule entryRuleNumber32
entryRuleNumber32 returns [String current=null]:
	{ newCompositeNode(grammarAccess.getNumber32Rule()); }
	iv_ruleNumber32=ruleNumber32
	{ $current=$iv_ruleNumber32.current.getText(); }
	EOF;

// Rule Number32
ruleNumber32 returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		this_INT_0=RULE_INT
		{
			$current.merge(this_INT_0);
		}
		{
			newLeafNode(this_INT_0, grammarAccess.getNumber32Access().getINTTerminalRuleCall_0());
		}
		    |
		this_HEX_1=RULE_HEX
		{
			$current.merge(this_HEX_1);
		}
		{
			newLeafNode(this_HEX_1, grammarAccess.getNumber32Access().getHEXTerminalRuleCall_1());
		}
	)
;

RULE_RULE_ID : 'A'..'Z' '-' ('0'..'9')+ ('.' ('a'..'z'|'A'..'Z'|'_'|'0'..'9')+)*;

RULE_HEX : '0' ('x'|'X') ('0'..'9'|'a'..'f'|'A'..'F'|'_')+;

RULE_ID : '#'? ('a'..'z'|'A'..'Z'|'_') ('a'..'z'|'A'..'Z'|'_'|'0'..'9')*;

RULE_INT : ('0'..'9')+;

RULE_STRING : '"' ('\\' .|~(('\\'|'"'|'\n')))* '"';

RULE_ML_COMMENT : '/*' ( options {greedy=false;} : . )*'*/';

RULE_SL_COMMENT : '//' ~(('\n'|'\r'))* ('\r'? '\n')?;

RULE_WS : (' '|'\t'|'\r'|'\n')+;

RULE_ANY_OTHER : .;
