grammar InternalNotation;

options {
	superClass=AbstractInternalContentAssistParser;
	backtrack=true;
}

@lexer::header {
package trapline.notation.ide.contentassist.antlr.internal;

// Hack: Use our own Lexer superclass by means of import. 
// Currently there is no other way to specify the superclass for the lexer.
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;
}

@parser::header {
package trapline.notation.ide.contentassist.antlr.internal;

import java.io.InputStream;
import org.eclipse.xtext.*;
import org.eclipse.xtext.parser.*;
import org.eclipse.xtext.parser.impl.*;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.eclipse.xtext.parser.antlr.XtextTokenStream.HiddenTokens;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.AbstractInternalContentAssistParser;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.DFA;
import trapline.notation.services.NotationGrammarAccess;

}
@parser::members {
	private NotationGrammarAccess grammarAccess;

	public void setGrammarAccess(NotationGrammarAccess grammarAccess) {
		this.grammarAccess = grammarAccess;
	}

	@Override
	protected Grammar getGrammar() {
		return grammarAccess.getGrammar();
	}

	@Override
	protected String getValueForTokenName(String tokenName) {
		return tokenName;
	}
}

// Entry rule entryRuleDocument
entryRuleDocument
:
{ before(grammarAccess.getDocumentRule()); }
	 ruleDocument
{ after(grammarAccess.getDocumentRule()); } 
	 EOF 
;

// Rule Document
ruleDocument 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getDocumentAccess().getAlternatives()); }
		(rule__Document__Alternatives)
		{ after(grammarAccess.getDocumentAccess().getAlternatives()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleModule
entryRuleModule
:
{ before(grammarAccess.getModuleRule()); }
	 ruleModule
{ after(grammarAccess.getModuleRule()); } 
	 EOF 
;

// Rule Module
ruleModule 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getModuleAccess().getGroup()); }
		(rule__Module__Group__0)
		{ after(grammarAccess.getModuleAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleImport
entryRuleImport
:
{ before(grammarAccess.getImportRule()); }
	 ruleImport
{ after(grammarAccess.getImportRule()); } 
	 EOF 
;

// Rule Import
ruleImport 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getImportAccess().getGroup()); }
		(rule__Import__Group__0)
		{ after(grammarAccess.getImportAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleElement
entryRuleElement
:
{ before(grammarAccess.getElementRule()); }
	 ruleElement
{ after(grammarAccess.getElementRule()); } 
	 EOF 
;

// Rule Element
ruleElement 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getElementAccess().getAlternatives()); }
		(rule__Element__Alternatives)
		{ after(grammarAccess.getElementAccess().getAlternatives()); }
	)
;
finally {
	restoreStackSize(stackSize);
}


// Rule RuleHead
ruleRuleHead 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getRuleHeadAccess().getGroup()); }
		(rule__RuleHead__Group__0)
		{ after(grammarAccess.getRuleHeadAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleEnumType
entryRuleEnumType
:
{ before(grammarAccess.getEnumTypeRule()); }
	 ruleEnumType
{ after(grammarAccess.getEnumTypeRule()); } 
	 EOF 
;

// Rule EnumType
ruleEnumType 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getEnumTypeAccess().getGroup()); }
		(rule__EnumType__Group__0)
		{ after(grammarAccess.getEnumTypeAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleEnumLiteral
entryRuleEnumLiteral
:
{ before(grammarAccess.getEnumLiteralRule()); }
	 ruleEnumLiteral
{ after(grammarAccess.getEnumLiteralRule()); } 
	 EOF 
;

// Rule EnumLiteral
ruleEnumLiteral 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getEnumLiteralAccess().getGroup()); }
		(rule__EnumLiteral__Group__0)
		{ after(grammarAccess.getEnumLiteralAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleRangeType
entryRuleRangeType
:
{ before(grammarAccess.getRangeTypeRule()); }
	 ruleRangeType
{ after(grammarAccess.getRangeTypeRule()); } 
	 EOF 
;

// Rule RangeType
ruleRangeType 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getRangeTypeAccess().getGroup()); }
		(rule__RangeType__Group__0)
		{ after(grammarAccess.getRangeTypeAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleEntityType
entryRuleEntityType
:
{ before(grammarAccess.getEntityTypeRule()); }
	 ruleEntityType
{ after(grammarAccess.getEntityTypeRule()); } 
	 EOF 
;

// Rule EntityType
ruleEntityType 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getEntityTypeAccess().getGroup()); }
		(rule__EntityType__Group__0)
		{ after(grammarAccess.getEntityTypeAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleUnionType
entryRuleUnionType
:
{ before(grammarAccess.getUnionTypeRule()); }
	 ruleUnionType
{ after(grammarAccess.getUnionTypeRule()); } 
	 EOF 
;

// Rule UnionType
ruleUnionType 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getUnionTypeAccess().getGroup()); }
		(rule__UnionType__Group__0)
		{ after(grammarAccess.getUnionTypeAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRulePlainLiteral
entryRulePlainLiteral
:
{ before(grammarAccess.getPlainLiteralRule()); }
	 rulePlainLiteral
{ after(grammarAccess.getPlainLiteralRule()); } 
	 EOF 
;

// Rule PlainLiteral
rulePlainLiteral 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getPlainLiteralAccess().getNameAssignment()); }
		(rule__PlainLiteral__NameAssignment)
		{ after(grammarAccess.getPlainLiteralAccess().getNameAssignment()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleTypeRef
entryRuleTypeRef
:
{ before(grammarAccess.getTypeRefRule()); }
	 ruleTypeRef
{ after(grammarAccess.getTypeRefRule()); } 
	 EOF 
;

// Rule TypeRef
ruleTypeRef 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getTypeRefAccess().getAlternatives()); }
		(rule__TypeRef__Alternatives)
		{ after(grammarAccess.getTypeRefAccess().getAlternatives()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleStateGroup
entryRuleStateGroup
:
{ before(grammarAccess.getStateGroupRule()); }
	 ruleStateGroup
{ after(grammarAccess.getStateGroupRule()); } 
	 EOF 
;

// Rule StateGroup
ruleStateGroup 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getStateGroupAccess().getGroup()); }
		(rule__StateGroup__Group__0)
		{ after(grammarAccess.getStateGroupAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleScopeName
entryRuleScopeName
:
{ before(grammarAccess.getScopeNameRule()); }
	 ruleScopeName
{ after(grammarAccess.getScopeNameRule()); } 
	 EOF 
;

// Rule ScopeName
ruleScopeName 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getScopeNameAccess().getAlternatives()); }
		(rule__ScopeName__Alternatives)
		{ after(grammarAccess.getScopeNameAccess().getAlternatives()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleVariable
entryRuleVariable
:
{ before(grammarAccess.getVariableRule()); }
	 ruleVariable
{ after(grammarAccess.getVariableRule()); } 
	 EOF 
;

// Rule Variable
ruleVariable 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getVariableAccess().getGroup()); }
		(rule__Variable__Group__0)
		{ after(grammarAccess.getVariableAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleKnob
entryRuleKnob
:
{ before(grammarAccess.getKnobRule()); }
	 ruleKnob
{ after(grammarAccess.getKnobRule()); } 
	 EOF 
;

// Rule Knob
ruleKnob 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getKnobAccess().getGroup()); }
		(rule__Knob__Group__0)
		{ after(grammarAccess.getKnobAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleCost
entryRuleCost
:
{ before(grammarAccess.getCostRule()); }
	 ruleCost
{ after(grammarAccess.getCostRule()); } 
	 EOF 
;

// Rule Cost
ruleCost 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getCostAccess().getGroup()); }
		(rule__Cost__Group__0)
		{ after(grammarAccess.getCostAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleParam
entryRuleParam
:
{ before(grammarAccess.getParamRule()); }
	 ruleParam
{ after(grammarAccess.getParamRule()); } 
	 EOF 
;

// Rule Param
ruleParam 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getParamAccess().getGroup()); }
		(rule__Param__Group__0)
		{ after(grammarAccess.getParamAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}


// Rule Params
ruleParams 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getParamsAccess().getGroup()); }
		(rule__Params__Group__0)
		{ after(grammarAccess.getParamsAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleTable
entryRuleTable
:
{ before(grammarAccess.getTableRule()); }
	 ruleTable
{ after(grammarAccess.getTableRule()); } 
	 EOF 
;

// Rule Table
ruleTable 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getTableAccess().getGroup()); }
		(rule__Table__Group__0)
		{ after(grammarAccess.getTableAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleRow
entryRuleRow
:
{ before(grammarAccess.getRowRule()); }
	 ruleRow
{ after(grammarAccess.getRowRule()); } 
	 EOF 
;

// Rule Row
ruleRow 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getRowAccess().getGroup()); }
		(rule__Row__Group__0)
		{ after(grammarAccess.getRowAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRulePattern
entryRulePattern
:
{ before(grammarAccess.getPatternRule()); }
	 rulePattern
{ after(grammarAccess.getPatternRule()); } 
	 EOF 
;

// Rule Pattern
rulePattern 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getPatternAccess().getAlternatives()); }
		(rule__Pattern__Alternatives)
		{ after(grammarAccess.getPatternAccess().getAlternatives()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleOperator
entryRuleOperator
:
{ before(grammarAccess.getOperatorRule()); }
	 ruleOperator
{ after(grammarAccess.getOperatorRule()); } 
	 EOF 
;

// Rule Operator
ruleOperator 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getOperatorAccess().getGroup()); }
		(rule__Operator__Group__0)
		{ after(grammarAccess.getOperatorAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleDefinition
entryRuleDefinition
:
{ before(grammarAccess.getDefinitionRule()); }
	 ruleDefinition
{ after(grammarAccess.getDefinitionRule()); } 
	 EOF 
;

// Rule Definition
ruleDefinition 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getDefinitionAccess().getGroup()); }
		(rule__Definition__Group__0)
		{ after(grammarAccess.getDefinitionAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleBlocker
entryRuleBlocker
:
{ before(grammarAccess.getBlockerRule()); }
	 ruleBlocker
{ after(grammarAccess.getBlockerRule()); } 
	 EOF 
;

// Rule Blocker
ruleBlocker 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getBlockerAccess().getGroup()); }
		(rule__Blocker__Group__0)
		{ after(grammarAccess.getBlockerAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleDecision
entryRuleDecision
:
{ before(grammarAccess.getDecisionRule()); }
	 ruleDecision
{ after(grammarAccess.getDecisionRule()); } 
	 EOF 
;

// Rule Decision
ruleDecision 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getDecisionAccess().getGroup()); }
		(rule__Decision__Group__0)
		{ after(grammarAccess.getDecisionAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleDecisionExtension
entryRuleDecisionExtension
:
{ before(grammarAccess.getDecisionExtensionRule()); }
	 ruleDecisionExtension
{ after(grammarAccess.getDecisionExtensionRule()); } 
	 EOF 
;

// Rule DecisionExtension
ruleDecisionExtension 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getDecisionExtensionAccess().getGroup()); }
		(rule__DecisionExtension__Group__0)
		{ after(grammarAccess.getDecisionExtensionAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleCandidate
entryRuleCandidate
:
{ before(grammarAccess.getCandidateRule()); }
	 ruleCandidate
{ after(grammarAccess.getCandidateRule()); } 
	 EOF 
;

// Rule Candidate
ruleCandidate 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getCandidateAccess().getGroup()); }
		(rule__Candidate__Group__0)
		{ after(grammarAccess.getCandidateAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleLetBinding
entryRuleLetBinding
:
{ before(grammarAccess.getLetBindingRule()); }
	 ruleLetBinding
{ after(grammarAccess.getLetBindingRule()); } 
	 EOF 
;

// Rule LetBinding
ruleLetBinding 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getLetBindingAccess().getGroup()); }
		(rule__LetBinding__Group__0)
		{ after(grammarAccess.getLetBindingAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleChoice
entryRuleChoice
:
{ before(grammarAccess.getChoiceRule()); }
	 ruleChoice
{ after(grammarAccess.getChoiceRule()); } 
	 EOF 
;

// Rule Choice
ruleChoice 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getChoiceAccess().getGroup()); }
		(rule__Choice__Group__0)
		{ after(grammarAccess.getChoiceAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleOption
entryRuleOption
:
{ before(grammarAccess.getOptionRule()); }
	 ruleOption
{ after(grammarAccess.getOptionRule()); } 
	 EOF 
;

// Rule Option
ruleOption 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getOptionAccess().getGroup()); }
		(rule__Option__Group__0)
		{ after(grammarAccess.getOptionAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleCascade
entryRuleCascade
:
{ before(grammarAccess.getCascadeRule()); }
	 ruleCascade
{ after(grammarAccess.getCascadeRule()); } 
	 EOF 
;

// Rule Cascade
ruleCascade 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getCascadeAccess().getGroup()); }
		(rule__Cascade__Group__0)
		{ after(grammarAccess.getCascadeAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleStage
entryRuleStage
:
{ before(grammarAccess.getStageRule()); }
	 ruleStage
{ after(grammarAccess.getStageRule()); } 
	 EOF 
;

// Rule Stage
ruleStage 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getStageAccess().getGroup()); }
		(rule__Stage__Group__0)
		{ after(grammarAccess.getStageAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleCascadeCheck
entryRuleCascadeCheck
:
{ before(grammarAccess.getCascadeCheckRule()); }
	 ruleCascadeCheck
{ after(grammarAccess.getCascadeCheckRule()); } 
	 EOF 
;

// Rule CascadeCheck
ruleCascadeCheck 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getCascadeCheckAccess().getGroup()); }
		(rule__CascadeCheck__Group__0)
		{ after(grammarAccess.getCascadeCheckAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleProc
entryRuleProc
:
{ before(grammarAccess.getProcRule()); }
	 ruleProc
{ after(grammarAccess.getProcRule()); } 
	 EOF 
;

// Rule Proc
ruleProc 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getProcAccess().getGroup()); }
		(rule__Proc__Group__0)
		{ after(grammarAccess.getProcAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleStep
entryRuleStep
:
{ before(grammarAccess.getStepRule()); }
	 ruleStep
{ after(grammarAccess.getStepRule()); } 
	 EOF 
;

// Rule Step
ruleStep 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getStepAccess().getGroup()); }
		(rule__Step__Group__0)
		{ after(grammarAccess.getStepAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleInstruction
entryRuleInstruction
:
{ before(grammarAccess.getInstructionRule()); }
	 ruleInstruction
{ after(grammarAccess.getInstructionRule()); } 
	 EOF 
;

// Rule Instruction
ruleInstruction 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getInstructionAccess().getGroup()); }
		(rule__Instruction__Group__0)
		{ after(grammarAccess.getInstructionAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleArrivalKind
entryRuleArrivalKind
:
{ before(grammarAccess.getArrivalKindRule()); }
	 ruleArrivalKind
{ after(grammarAccess.getArrivalKindRule()); } 
	 EOF 
;

// Rule ArrivalKind
ruleArrivalKind 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getArrivalKindAccess().getGroup()); }
		(rule__ArrivalKind__Group__0)
		{ after(grammarAccess.getArrivalKindAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleProcessor
entryRuleProcessor
:
{ before(grammarAccess.getProcessorRule()); }
	 ruleProcessor
{ after(grammarAccess.getProcessorRule()); } 
	 EOF 
;

// Rule Processor
ruleProcessor 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getProcessorAccess().getGroup()); }
		(rule__Processor__Group__0)
		{ after(grammarAccess.getProcessorAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleRole
entryRuleRole
:
{ before(grammarAccess.getRoleRule()); }
	 ruleRole
{ after(grammarAccess.getRoleRule()); } 
	 EOF 
;

// Rule Role
ruleRole 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getRoleAccess().getGroup()); }
		(rule__Role__Group__0)
		{ after(grammarAccess.getRoleAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleLane
entryRuleLane
:
{ before(grammarAccess.getLaneRule()); }
	 ruleLane
{ after(grammarAccess.getLaneRule()); } 
	 EOF 
;

// Rule Lane
ruleLane 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getLaneAccess().getGroup()); }
		(rule__Lane__Group__0)
		{ after(grammarAccess.getLaneAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleHatchName
entryRuleHatchName
:
{ before(grammarAccess.getHatchNameRule()); }
	 ruleHatchName
{ after(grammarAccess.getHatchNameRule()); } 
	 EOF 
;

// Rule HatchName
ruleHatchName 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getHatchNameAccess().getAlternatives()); }
		(rule__HatchName__Alternatives)
		{ after(grammarAccess.getHatchNameAccess().getAlternatives()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleHazard
entryRuleHazard
:
{ before(grammarAccess.getHazardRule()); }
	 ruleHazard
{ after(grammarAccess.getHazardRule()); } 
	 EOF 
;

// Rule Hazard
ruleHazard 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getHazardAccess().getGroup()); }
		(rule__Hazard__Group__0)
		{ after(grammarAccess.getHazardAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleHazardId
entryRuleHazardId
:
{ before(grammarAccess.getHazardIdRule()); }
	 ruleHazardId
{ after(grammarAccess.getHazardIdRule()); } 
	 EOF 
;

// Rule HazardId
ruleHazardId 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getHazardIdAccess().getAlternatives()); }
		(rule__HazardId__Alternatives)
		{ after(grammarAccess.getHazardIdAccess().getAlternatives()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleRuleOverride
entryRuleRuleOverride
:
{ before(grammarAccess.getRuleOverrideRule()); }
	 ruleRuleOverride
{ after(grammarAccess.getRuleOverrideRule()); } 
	 EOF 
;

// Rule RuleOverride
ruleRuleOverride 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getRuleOverrideAccess().getGroup()); }
		(rule__RuleOverride__Group__0)
		{ after(grammarAccess.getRuleOverrideAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleDisable
entryRuleDisable
:
{ before(grammarAccess.getDisableRule()); }
	 ruleDisable
{ after(grammarAccess.getDisableRule()); } 
	 EOF 
;

// Rule Disable
ruleDisable 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getDisableAccess().getGroup()); }
		(rule__Disable__Group__0)
		{ after(grammarAccess.getDisableAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleBlock
entryRuleBlock
:
{ before(grammarAccess.getBlockRule()); }
	 ruleBlock
{ after(grammarAccess.getBlockRule()); } 
	 EOF 
;

// Rule Block
ruleBlock 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getBlockAccess().getGroup()); }
		(rule__Block__Group__0)
		{ after(grammarAccess.getBlockAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleStatement
entryRuleStatement
:
{ before(grammarAccess.getStatementRule()); }
	 ruleStatement
{ after(grammarAccess.getStatementRule()); } 
	 EOF 
;

// Rule Statement
ruleStatement 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getStatementAccess().getAlternatives()); }
		(rule__Statement__Alternatives)
		{ after(grammarAccess.getStatementAccess().getAlternatives()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleAssign
entryRuleAssign
:
{ before(grammarAccess.getAssignRule()); }
	 ruleAssign
{ after(grammarAccess.getAssignRule()); } 
	 EOF 
;

// Rule Assign
ruleAssign 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getAssignAccess().getGroup()); }
		(rule__Assign__Group__0)
		{ after(grammarAccess.getAssignAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleIfStatement
entryRuleIfStatement
:
{ before(grammarAccess.getIfStatementRule()); }
	 ruleIfStatement
{ after(grammarAccess.getIfStatementRule()); } 
	 EOF 
;

// Rule IfStatement
ruleIfStatement 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getIfStatementAccess().getGroup()); }
		(rule__IfStatement__Group__0)
		{ after(grammarAccess.getIfStatementAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleElseIf
entryRuleElseIf
:
{ before(grammarAccess.getElseIfRule()); }
	 ruleElseIf
{ after(grammarAccess.getElseIfRule()); } 
	 EOF 
;

// Rule ElseIf
ruleElseIf 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getElseIfAccess().getStatementsAssignment()); }
		(rule__ElseIf__StatementsAssignment)
		{ after(grammarAccess.getElseIfAccess().getStatementsAssignment()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleGoto
entryRuleGoto
:
{ before(grammarAccess.getGotoRule()); }
	 ruleGoto
{ after(grammarAccess.getGotoRule()); } 
	 EOF 
;

// Rule Goto
ruleGoto 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getGotoAccess().getGroup()); }
		(rule__Goto__Group__0)
		{ after(grammarAccess.getGotoAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleCallStatement
entryRuleCallStatement
:
{ before(grammarAccess.getCallStatementRule()); }
	 ruleCallStatement
{ after(grammarAccess.getCallStatementRule()); } 
	 EOF 
;

// Rule CallStatement
ruleCallStatement 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getCallStatementAccess().getGroup()); }
		(rule__CallStatement__Group__0)
		{ after(grammarAccess.getCallStatementAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleExecute
entryRuleExecute
:
{ before(grammarAccess.getExecuteRule()); }
	 ruleExecute
{ after(grammarAccess.getExecuteRule()); } 
	 EOF 
;

// Rule Execute
ruleExecute 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getExecuteAccess().getGroup()); }
		(rule__Execute__Group__0)
		{ after(grammarAccess.getExecuteAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleChooseStatement
entryRuleChooseStatement
:
{ before(grammarAccess.getChooseStatementRule()); }
	 ruleChooseStatement
{ after(grammarAccess.getChooseStatementRule()); } 
	 EOF 
;

// Rule ChooseStatement
ruleChooseStatement 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getChooseStatementAccess().getGroup()); }
		(rule__ChooseStatement__Group__0)
		{ after(grammarAccess.getChooseStatementAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleSay
entryRuleSay
:
{ before(grammarAccess.getSayRule()); }
	 ruleSay
{ after(grammarAccess.getSayRule()); } 
	 EOF 
;

// Rule Say
ruleSay 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getSayAccess().getGroup()); }
		(rule__Say__Group__0)
		{ after(grammarAccess.getSayAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleMarkStatement
entryRuleMarkStatement
:
{ before(grammarAccess.getMarkStatementRule()); }
	 ruleMarkStatement
{ after(grammarAccess.getMarkStatementRule()); } 
	 EOF 
;

// Rule MarkStatement
ruleMarkStatement 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getMarkStatementAccess().getGroup()); }
		(rule__MarkStatement__Group__0)
		{ after(grammarAccess.getMarkStatementAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleMarkKind
entryRuleMarkKind
:
{ before(grammarAccess.getMarkKindRule()); }
	 ruleMarkKind
{ after(grammarAccess.getMarkKindRule()); } 
	 EOF 
;

// Rule MarkKind
ruleMarkKind 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getMarkKindAccess().getAlternatives()); }
		(rule__MarkKind__Alternatives)
		{ after(grammarAccess.getMarkKindAccess().getAlternatives()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleExpression
entryRuleExpression
:
{ before(grammarAccess.getExpressionRule()); }
	 ruleExpression
{ after(grammarAccess.getExpressionRule()); } 
	 EOF 
;

// Rule Expression
ruleExpression 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getExpressionAccess().getAlternatives()); }
		(rule__Expression__Alternatives)
		{ after(grammarAccess.getExpressionAccess().getAlternatives()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleConditional
entryRuleConditional
:
{ before(grammarAccess.getConditionalRule()); }
	 ruleConditional
{ after(grammarAccess.getConditionalRule()); } 
	 EOF 
;

// Rule Conditional
ruleConditional 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getConditionalAccess().getGroup()); }
		(rule__Conditional__Group__0)
		{ after(grammarAccess.getConditionalAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleQuantifier
entryRuleQuantifier
:
{ before(grammarAccess.getQuantifierRule()); }
	 ruleQuantifier
{ after(grammarAccess.getQuantifierRule()); } 
	 EOF 
;

// Rule Quantifier
ruleQuantifier 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getQuantifierAccess().getAlternatives()); }
		(rule__Quantifier__Alternatives)
		{ after(grammarAccess.getQuantifierAccess().getAlternatives()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleQuantifierKind
entryRuleQuantifierKind
:
{ before(grammarAccess.getQuantifierKindRule()); }
	 ruleQuantifierKind
{ after(grammarAccess.getQuantifierKindRule()); } 
	 EOF 
;

// Rule QuantifierKind
ruleQuantifierKind 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getQuantifierKindAccess().getAlternatives()); }
		(rule__QuantifierKind__Alternatives)
		{ after(grammarAccess.getQuantifierKindAccess().getAlternatives()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleSelectorKind
entryRuleSelectorKind
:
{ before(grammarAccess.getSelectorKindRule()); }
	 ruleSelectorKind
{ after(grammarAccess.getSelectorKindRule()); } 
	 EOF 
;

// Rule SelectorKind
ruleSelectorKind 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getSelectorKindAccess().getAlternatives()); }
		(rule__SelectorKind__Alternatives)
		{ after(grammarAccess.getSelectorKindAccess().getAlternatives()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleOr
entryRuleOr
:
{ before(grammarAccess.getOrRule()); }
	 ruleOr
{ after(grammarAccess.getOrRule()); } 
	 EOF 
;

// Rule Or
ruleOr 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getOrAccess().getGroup()); }
		(rule__Or__Group__0)
		{ after(grammarAccess.getOrAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleAnd
entryRuleAnd
:
{ before(grammarAccess.getAndRule()); }
	 ruleAnd
{ after(grammarAccess.getAndRule()); } 
	 EOF 
;

// Rule And
ruleAnd 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getAndAccess().getGroup()); }
		(rule__And__Group__0)
		{ after(grammarAccess.getAndAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleComparison
entryRuleComparison
:
{ before(grammarAccess.getComparisonRule()); }
	 ruleComparison
{ after(grammarAccess.getComparisonRule()); } 
	 EOF 
;

// Rule Comparison
ruleComparison 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getComparisonAccess().getGroup()); }
		(rule__Comparison__Group__0)
		{ after(grammarAccess.getComparisonAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleComparisonOp
entryRuleComparisonOp
:
{ before(grammarAccess.getComparisonOpRule()); }
	 ruleComparisonOp
{ after(grammarAccess.getComparisonOpRule()); } 
	 EOF 
;

// Rule ComparisonOp
ruleComparisonOp 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getComparisonOpAccess().getAlternatives()); }
		(rule__ComparisonOp__Alternatives)
		{ after(grammarAccess.getComparisonOpAccess().getAlternatives()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleSum
entryRuleSum
:
{ before(grammarAccess.getSumRule()); }
	 ruleSum
{ after(grammarAccess.getSumRule()); } 
	 EOF 
;

// Rule Sum
ruleSum 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getSumAccess().getGroup()); }
		(rule__Sum__Group__0)
		{ after(grammarAccess.getSumAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleSumOp
entryRuleSumOp
:
{ before(grammarAccess.getSumOpRule()); }
	 ruleSumOp
{ after(grammarAccess.getSumOpRule()); } 
	 EOF 
;

// Rule SumOp
ruleSumOp 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getSumOpAccess().getAlternatives()); }
		(rule__SumOp__Alternatives)
		{ after(grammarAccess.getSumOpAccess().getAlternatives()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleProduct
entryRuleProduct
:
{ before(grammarAccess.getProductRule()); }
	 ruleProduct
{ after(grammarAccess.getProductRule()); } 
	 EOF 
;

// Rule Product
ruleProduct 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getProductAccess().getGroup()); }
		(rule__Product__Group__0)
		{ after(grammarAccess.getProductAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleProductOp
entryRuleProductOp
:
{ before(grammarAccess.getProductOpRule()); }
	 ruleProductOp
{ after(grammarAccess.getProductOpRule()); } 
	 EOF 
;

// Rule ProductOp
ruleProductOp 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getProductOpAccess().getAlternatives()); }
		(rule__ProductOp__Alternatives)
		{ after(grammarAccess.getProductOpAccess().getAlternatives()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRulePrefix
entryRulePrefix
:
{ before(grammarAccess.getPrefixRule()); }
	 rulePrefix
{ after(grammarAccess.getPrefixRule()); } 
	 EOF 
;

// Rule Prefix
rulePrefix 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getPrefixAccess().getAlternatives()); }
		(rule__Prefix__Alternatives)
		{ after(grammarAccess.getPrefixAccess().getAlternatives()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRulePostfix
entryRulePostfix
:
{ before(grammarAccess.getPostfixRule()); }
	 rulePostfix
{ after(grammarAccess.getPostfixRule()); } 
	 EOF 
;

// Rule Postfix
rulePostfix 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getPostfixAccess().getGroup()); }
		(rule__Postfix__Group__0)
		{ after(grammarAccess.getPostfixAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRulePrimary
entryRulePrimary
:
{ before(grammarAccess.getPrimaryRule()); }
	 rulePrimary
{ after(grammarAccess.getPrimaryRule()); } 
	 EOF 
;

// Rule Primary
rulePrimary 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getPrimaryAccess().getAlternatives()); }
		(rule__Primary__Alternatives)
		{ after(grammarAccess.getPrimaryAccess().getAlternatives()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleScenario
entryRuleScenario
:
{ before(grammarAccess.getScenarioRule()); }
	 ruleScenario
{ after(grammarAccess.getScenarioRule()); } 
	 EOF 
;

// Rule Scenario
ruleScenario 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getScenarioAccess().getGroup()); }
		(rule__Scenario__Group__0)
		{ after(grammarAccess.getScenarioAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleScenarioItem
entryRuleScenarioItem
:
{ before(grammarAccess.getScenarioItemRule()); }
	 ruleScenarioItem
{ after(grammarAccess.getScenarioItemRule()); } 
	 EOF 
;

// Rule ScenarioItem
ruleScenarioItem 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getScenarioItemAccess().getAlternatives()); }
		(rule__ScenarioItem__Alternatives)
		{ after(grammarAccess.getScenarioItemAccess().getAlternatives()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleScenarioParam
entryRuleScenarioParam
:
{ before(grammarAccess.getScenarioParamRule()); }
	 ruleScenarioParam
{ after(grammarAccess.getScenarioParamRule()); } 
	 EOF 
;

// Rule ScenarioParam
ruleScenarioParam 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getScenarioParamAccess().getGroup()); }
		(rule__ScenarioParam__Group__0)
		{ after(grammarAccess.getScenarioParamAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleKnobSetting
entryRuleKnobSetting
:
{ before(grammarAccess.getKnobSettingRule()); }
	 ruleKnobSetting
{ after(grammarAccess.getKnobSettingRule()); } 
	 EOF 
;

// Rule KnobSetting
ruleKnobSetting 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getKnobSettingAccess().getGroup()); }
		(rule__KnobSetting__Group__0)
		{ after(grammarAccess.getKnobSettingAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleMemory
entryRuleMemory
:
{ before(grammarAccess.getMemoryRule()); }
	 ruleMemory
{ after(grammarAccess.getMemoryRule()); } 
	 EOF 
;

// Rule Memory
ruleMemory 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getMemoryAccess().getGroup()); }
		(rule__Memory__Group__0)
		{ after(grammarAccess.getMemoryAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleObjectDeclaration
entryRuleObjectDeclaration
:
{ before(grammarAccess.getObjectDeclarationRule()); }
	 ruleObjectDeclaration
{ after(grammarAccess.getObjectDeclarationRule()); } 
	 EOF 
;

// Rule ObjectDeclaration
ruleObjectDeclaration 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getObjectDeclarationAccess().getGroup()); }
		(rule__ObjectDeclaration__Group__0)
		{ after(grammarAccess.getObjectDeclarationAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleEntityObject
entryRuleEntityObject
:
{ before(grammarAccess.getEntityObjectRule()); }
	 ruleEntityObject
{ after(grammarAccess.getEntityObjectRule()); } 
	 EOF 
;

// Rule EntityObject
ruleEntityObject 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getEntityObjectAccess().getGroup()); }
		(rule__EntityObject__Group__0)
		{ after(grammarAccess.getEntityObjectAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleSetting
entryRuleSetting
:
{ before(grammarAccess.getSettingRule()); }
	 ruleSetting
{ after(grammarAccess.getSettingRule()); } 
	 EOF 
;

// Rule Setting
ruleSetting 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getSettingAccess().getGroup()); }
		(rule__Setting__Group__0)
		{ after(grammarAccess.getSettingAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRulePlace
entryRulePlace
:
{ before(grammarAccess.getPlaceRule()); }
	 rulePlace
{ after(grammarAccess.getPlaceRule()); } 
	 EOF 
;

// Rule Place
rulePlace 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getPlaceAccess().getGroup()); }
		(rule__Place__Group__0)
		{ after(grammarAccess.getPlaceAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleNameReference
entryRuleNameReference
:
{ before(grammarAccess.getNameReferenceRule()); }
	 ruleNameReference
{ after(grammarAccess.getNameReferenceRule()); } 
	 EOF 
;

// Rule NameReference
ruleNameReference 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getNameReferenceAccess().getGroup()); }
		(rule__NameReference__Group__0)
		{ after(grammarAccess.getNameReferenceAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleVCpu
entryRuleVCpu
:
{ before(grammarAccess.getVCpuRule()); }
	 ruleVCpu
{ after(grammarAccess.getVCpuRule()); } 
	 EOF 
;

// Rule VCpu
ruleVCpu 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getVCpuAccess().getGroup()); }
		(rule__VCpu__Group__0)
		{ after(grammarAccess.getVCpuAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleTask
entryRuleTask
:
{ before(grammarAccess.getTaskRule()); }
	 ruleTask
{ after(grammarAccess.getTaskRule()); } 
	 EOF 
;

// Rule Task
ruleTask 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getTaskAccess().getGroup()); }
		(rule__Task__Group__0)
		{ after(grammarAccess.getTaskAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleHandler
entryRuleHandler
:
{ before(grammarAccess.getHandlerRule()); }
	 ruleHandler
{ after(grammarAccess.getHandlerRule()); } 
	 EOF 
;

// Rule Handler
ruleHandler 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getHandlerAccess().getGroup()); }
		(rule__Handler__Group__0)
		{ after(grammarAccess.getHandlerAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleExitHandler
entryRuleExitHandler
:
{ before(grammarAccess.getExitHandlerRule()); }
	 ruleExitHandler
{ after(grammarAccess.getExitHandlerRule()); } 
	 EOF 
;

// Rule ExitHandler
ruleExitHandler 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getExitHandlerAccess().getGroup()); }
		(rule__ExitHandler__Group__0)
		{ after(grammarAccess.getExitHandlerAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}


// Rule Body
ruleBody 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getBodyAccess().getGroup()); }
		(rule__Body__Group__0)
		{ after(grammarAccess.getBodyAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleHost
entryRuleHost
:
{ before(grammarAccess.getHostRule()); }
	 ruleHost
{ after(grammarAccess.getHostRule()); } 
	 EOF 
;

// Rule Host
ruleHost 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getHostAccess().getGroup()); }
		(rule__Host__Group__0)
		{ after(grammarAccess.getHostAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleHostUse
entryRuleHostUse
:
{ before(grammarAccess.getHostUseRule()); }
	 ruleHostUse
{ after(grammarAccess.getHostUseRule()); } 
	 EOF 
;

// Rule HostUse
ruleHostUse 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getHostUseAccess().getGroup()); }
		(rule__HostUse__Group__0)
		{ after(grammarAccess.getHostUseAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleRoutine
entryRuleRoutine
:
{ before(grammarAccess.getRoutineRule()); }
	 ruleRoutine
{ after(grammarAccess.getRoutineRule()); } 
	 EOF 
;

// Rule Routine
ruleRoutine 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getRoutineAccess().getGroup()); }
		(rule__Routine__Group__0)
		{ after(grammarAccess.getRoutineAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleEventDeclaration
entryRuleEventDeclaration
:
{ before(grammarAccess.getEventDeclarationRule()); }
	 ruleEventDeclaration
{ after(grammarAccess.getEventDeclarationRule()); } 
	 EOF 
;

// Rule EventDeclaration
ruleEventDeclaration 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getEventDeclarationAccess().getGroup()); }
		(rule__EventDeclaration__Group__0)
		{ after(grammarAccess.getEventDeclarationAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleCheckDeclaration
entryRuleCheckDeclaration
:
{ before(grammarAccess.getCheckDeclarationRule()); }
	 ruleCheckDeclaration
{ after(grammarAccess.getCheckDeclarationRule()); } 
	 EOF 
;

// Rule CheckDeclaration
ruleCheckDeclaration 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getCheckDeclarationAccess().getGroup()); }
		(rule__CheckDeclaration__Group__0)
		{ after(grammarAccess.getCheckDeclarationAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleCheckKind
entryRuleCheckKind
:
{ before(grammarAccess.getCheckKindRule()); }
	 ruleCheckKind
{ after(grammarAccess.getCheckKindRule()); } 
	 EOF 
;

// Rule CheckKind
ruleCheckKind 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getCheckKindAccess().getAlternatives()); }
		(rule__CheckKind__Alternatives)
		{ after(grammarAccess.getCheckKindAccess().getAlternatives()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleStory
entryRuleStory
:
{ before(grammarAccess.getStoryRule()); }
	 ruleStory
{ after(grammarAccess.getStoryRule()); } 
	 EOF 
;

// Rule Story
ruleStory 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getStoryAccess().getGroup()); }
		(rule__Story__Group__0)
		{ after(grammarAccess.getStoryAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleStorySetting
entryRuleStorySetting
:
{ before(grammarAccess.getStorySettingRule()); }
	 ruleStorySetting
{ after(grammarAccess.getStorySettingRule()); } 
	 EOF 
;

// Rule StorySetting
ruleStorySetting 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getStorySettingAccess().getGroup()); }
		(rule__StorySetting__Group__0)
		{ after(grammarAccess.getStorySettingAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleStoryChoice
entryRuleStoryChoice
:
{ before(grammarAccess.getStoryChoiceRule()); }
	 ruleStoryChoice
{ after(grammarAccess.getStoryChoiceRule()); } 
	 EOF 
;

// Rule StoryChoice
ruleStoryChoice 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getStoryChoiceAccess().getGroup()); }
		(rule__StoryChoice__Group__0)
		{ after(grammarAccess.getStoryChoiceAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleCompare
entryRuleCompare
:
{ before(grammarAccess.getCompareRule()); }
	 ruleCompare
{ after(grammarAccess.getCompareRule()); } 
	 EOF 
;

// Rule Compare
ruleCompare 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getCompareAccess().getGroup()); }
		(rule__Compare__Group__0)
		{ after(grammarAccess.getCompareAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleWithout
entryRuleWithout
:
{ before(grammarAccess.getWithoutRule()); }
	 ruleWithout
{ after(grammarAccess.getWithoutRule()); } 
	 EOF 
;

// Rule Without
ruleWithout 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getWithoutAccess().getGroup()); }
		(rule__Without__Group__0)
		{ after(grammarAccess.getWithoutAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleSymmetric
entryRuleSymmetric
:
{ before(grammarAccess.getSymmetricRule()); }
	 ruleSymmetric
{ after(grammarAccess.getSymmetricRule()); } 
	 EOF 
;

// Rule Symmetric
ruleSymmetric 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getSymmetricAccess().getGroup()); }
		(rule__Symmetric__Group__0)
		{ after(grammarAccess.getSymmetricAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleNote
entryRuleNote
:
{ before(grammarAccess.getNoteRule()); }
	 ruleNote
{ after(grammarAccess.getNoteRule()); } 
	 EOF 
;

// Rule Note
ruleNote 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getNoteAccess().getGroup()); }
		(rule__Note__Group__0)
		{ after(grammarAccess.getNoteAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRulePartWord
entryRulePartWord
:
{ before(grammarAccess.getPartWordRule()); }
	 rulePartWord
{ after(grammarAccess.getPartWordRule()); } 
	 EOF 
;

// Rule PartWord
rulePartWord 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getPartWordAccess().getAlternatives()); }
		(rule__PartWord__Alternatives)
		{ after(grammarAccess.getPartWordAccess().getAlternatives()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleSoftwareStatement
entryRuleSoftwareStatement
:
{ before(grammarAccess.getSoftwareStatementRule()); }
	 ruleSoftwareStatement
{ after(grammarAccess.getSoftwareStatementRule()); } 
	 EOF 
;

// Rule SoftwareStatement
ruleSoftwareStatement 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getSoftwareStatementAccess().getAlternatives()); }
		(rule__SoftwareStatement__Alternatives)
		{ after(grammarAccess.getSoftwareStatementAccess().getAlternatives()); }
	)
;
finally {
	restoreStackSize(stackSize);
}


// Rule Label
ruleLabel 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getLabelAccess().getGroup()); }
		(rule__Label__Group__0)
		{ after(grammarAccess.getLabelAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleInstructionCall
entryRuleInstructionCall
:
{ before(grammarAccess.getInstructionCallRule()); }
	 ruleInstructionCall
{ after(grammarAccess.getInstructionCallRule()); } 
	 EOF 
;

// Rule InstructionCall
ruleInstructionCall 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getInstructionCallAccess().getGroup()); }
		(rule__InstructionCall__Group__0)
		{ after(grammarAccess.getInstructionCallAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleSoftwareIf
entryRuleSoftwareIf
:
{ before(grammarAccess.getSoftwareIfRule()); }
	 ruleSoftwareIf
{ after(grammarAccess.getSoftwareIfRule()); } 
	 EOF 
;

// Rule SoftwareIf
ruleSoftwareIf 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getSoftwareIfAccess().getGroup()); }
		(rule__SoftwareIf__Group__0)
		{ after(grammarAccess.getSoftwareIfAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleSoftwareWhile
entryRuleSoftwareWhile
:
{ before(grammarAccess.getSoftwareWhileRule()); }
	 ruleSoftwareWhile
{ after(grammarAccess.getSoftwareWhileRule()); } 
	 EOF 
;

// Rule SoftwareWhile
ruleSoftwareWhile 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getSoftwareWhileAccess().getGroup()); }
		(rule__SoftwareWhile__Group__0)
		{ after(grammarAccess.getSoftwareWhileAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleSoftwareGoto
entryRuleSoftwareGoto
:
{ before(grammarAccess.getSoftwareGotoRule()); }
	 ruleSoftwareGoto
{ after(grammarAccess.getSoftwareGotoRule()); } 
	 EOF 
;

// Rule SoftwareGoto
ruleSoftwareGoto 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getSoftwareGotoAccess().getGroup()); }
		(rule__SoftwareGoto__Group__0)
		{ after(grammarAccess.getSoftwareGotoAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleRoutineCall
entryRuleRoutineCall
:
{ before(grammarAccess.getRoutineCallRule()); }
	 ruleRoutineCall
{ after(grammarAccess.getRoutineCallRule()); } 
	 EOF 
;

// Rule RoutineCall
ruleRoutineCall 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getRoutineCallAccess().getGroup()); }
		(rule__RoutineCall__Group__0)
		{ after(grammarAccess.getRoutineCallAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleName
entryRuleName
:
{ before(grammarAccess.getNameRule()); }
	 ruleName
{ after(grammarAccess.getNameRule()); } 
	 EOF 
;

// Rule Name
ruleName 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getNameAccess().getAlternatives()); }
		(rule__Name__Alternatives)
		{ after(grammarAccess.getNameAccess().getAlternatives()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleQName
entryRuleQName
:
{ before(grammarAccess.getQNameRule()); }
	 ruleQName
{ after(grammarAccess.getQNameRule()); } 
	 EOF 
;

// Rule QName
ruleQName 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getQNameAccess().getGroup()); }
		(rule__QName__Group__0)
		{ after(grammarAccess.getQNameAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

// Entry rule entryRuleNumber
entryRuleNumber
@init { 
	HiddenTokens myHiddenTokenState = ((XtextTokenStream)input).setHiddenTokens();
}
:
{ before(grammarAccess.getNumberRule()); }
	 ruleNumber
{ after(grammarAccess.getNumberRule()); } 
	 EOF 
;
finally {
	myHiddenTokenState.restore();
}

// Rule Number
ruleNumber 
	@init {
		HiddenTokens myHiddenTokenState = ((XtextTokenStream)input).setHiddenTokens();
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getNumberAccess().getGroup()); }
		(rule__Number__Group__0)
		{ after(grammarAccess.getNumberAccess().getGroup()); }
	)
;
finally {
	restoreStackSize(stackSize);
	myHiddenTokenState.restore();
}

// Entry rule entryRuleNumber32
entryRuleNumber32
:
{ before(grammarAccess.getNumber32Rule()); }
	 ruleNumber32
{ after(grammarAccess.getNumber32Rule()); } 
	 EOF 
;

// Rule Number32
ruleNumber32 
	@init {
		int stackSize = keepStackSize();
	}
	:
	(
		{ before(grammarAccess.getNumber32Access().getAlternatives()); }
		(rule__Number32__Alternatives)
		{ after(grammarAccess.getNumber32Access().getAlternatives()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Document__Alternatives
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getDocumentAccess().getModuleParserRuleCall_0()); }
		ruleModule
		{ after(grammarAccess.getDocumentAccess().getModuleParserRuleCall_0()); }
	)
	|
	(
		{ before(grammarAccess.getDocumentAccess().getScenarioParserRuleCall_1()); }
		ruleScenario
		{ after(grammarAccess.getDocumentAccess().getScenarioParserRuleCall_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Element__Alternatives
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getElementAccess().getEnumTypeParserRuleCall_0()); }
		ruleEnumType
		{ after(grammarAccess.getElementAccess().getEnumTypeParserRuleCall_0()); }
	)
	|
	(
		{ before(grammarAccess.getElementAccess().getRangeTypeParserRuleCall_1()); }
		ruleRangeType
		{ after(grammarAccess.getElementAccess().getRangeTypeParserRuleCall_1()); }
	)
	|
	(
		{ before(grammarAccess.getElementAccess().getEntityTypeParserRuleCall_2()); }
		ruleEntityType
		{ after(grammarAccess.getElementAccess().getEntityTypeParserRuleCall_2()); }
	)
	|
	(
		{ before(grammarAccess.getElementAccess().getUnionTypeParserRuleCall_3()); }
		ruleUnionType
		{ after(grammarAccess.getElementAccess().getUnionTypeParserRuleCall_3()); }
	)
	|
	(
		{ before(grammarAccess.getElementAccess().getStateGroupParserRuleCall_4()); }
		ruleStateGroup
		{ after(grammarAccess.getElementAccess().getStateGroupParserRuleCall_4()); }
	)
	|
	(
		{ before(grammarAccess.getElementAccess().getKnobParserRuleCall_5()); }
		ruleKnob
		{ after(grammarAccess.getElementAccess().getKnobParserRuleCall_5()); }
	)
	|
	(
		{ before(grammarAccess.getElementAccess().getCostParserRuleCall_6()); }
		ruleCost
		{ after(grammarAccess.getElementAccess().getCostParserRuleCall_6()); }
	)
	|
	(
		{ before(grammarAccess.getElementAccess().getTableParserRuleCall_7()); }
		ruleTable
		{ after(grammarAccess.getElementAccess().getTableParserRuleCall_7()); }
	)
	|
	(
		{ before(grammarAccess.getElementAccess().getOperatorParserRuleCall_8()); }
		ruleOperator
		{ after(grammarAccess.getElementAccess().getOperatorParserRuleCall_8()); }
	)
	|
	(
		{ before(grammarAccess.getElementAccess().getDefinitionParserRuleCall_9()); }
		ruleDefinition
		{ after(grammarAccess.getElementAccess().getDefinitionParserRuleCall_9()); }
	)
	|
	(
		{ before(grammarAccess.getElementAccess().getBlockerParserRuleCall_10()); }
		ruleBlocker
		{ after(grammarAccess.getElementAccess().getBlockerParserRuleCall_10()); }
	)
	|
	(
		{ before(grammarAccess.getElementAccess().getDecisionParserRuleCall_11()); }
		ruleDecision
		{ after(grammarAccess.getElementAccess().getDecisionParserRuleCall_11()); }
	)
	|
	(
		{ before(grammarAccess.getElementAccess().getDecisionExtensionParserRuleCall_12()); }
		ruleDecisionExtension
		{ after(grammarAccess.getElementAccess().getDecisionExtensionParserRuleCall_12()); }
	)
	|
	(
		{ before(grammarAccess.getElementAccess().getChoiceParserRuleCall_13()); }
		ruleChoice
		{ after(grammarAccess.getElementAccess().getChoiceParserRuleCall_13()); }
	)
	|
	(
		{ before(grammarAccess.getElementAccess().getCascadeParserRuleCall_14()); }
		ruleCascade
		{ after(grammarAccess.getElementAccess().getCascadeParserRuleCall_14()); }
	)
	|
	(
		{ before(grammarAccess.getElementAccess().getProcParserRuleCall_15()); }
		ruleProc
		{ after(grammarAccess.getElementAccess().getProcParserRuleCall_15()); }
	)
	|
	(
		{ before(grammarAccess.getElementAccess().getInstructionParserRuleCall_16()); }
		ruleInstruction
		{ after(grammarAccess.getElementAccess().getInstructionParserRuleCall_16()); }
	)
	|
	(
		{ before(grammarAccess.getElementAccess().getArrivalKindParserRuleCall_17()); }
		ruleArrivalKind
		{ after(grammarAccess.getElementAccess().getArrivalKindParserRuleCall_17()); }
	)
	|
	(
		{ before(grammarAccess.getElementAccess().getProcessorParserRuleCall_18()); }
		ruleProcessor
		{ after(grammarAccess.getElementAccess().getProcessorParserRuleCall_18()); }
	)
	|
	(
		{ before(grammarAccess.getElementAccess().getLaneParserRuleCall_19()); }
		ruleLane
		{ after(grammarAccess.getElementAccess().getLaneParserRuleCall_19()); }
	)
	|
	(
		{ before(grammarAccess.getElementAccess().getHazardParserRuleCall_20()); }
		ruleHazard
		{ after(grammarAccess.getElementAccess().getHazardParserRuleCall_20()); }
	)
	|
	(
		{ before(grammarAccess.getElementAccess().getRuleOverrideParserRuleCall_21()); }
		ruleRuleOverride
		{ after(grammarAccess.getElementAccess().getRuleOverrideParserRuleCall_21()); }
	)
	|
	(
		{ before(grammarAccess.getElementAccess().getDisableParserRuleCall_22()); }
		ruleDisable
		{ after(grammarAccess.getElementAccess().getDisableParserRuleCall_22()); }
	)
	|
	(
		{ before(grammarAccess.getElementAccess().getRoutineParserRuleCall_23()); }
		ruleRoutine
		{ after(grammarAccess.getElementAccess().getRoutineParserRuleCall_23()); }
	)
	|
	(
		{ before(grammarAccess.getElementAccess().getHostParserRuleCall_24()); }
		ruleHost
		{ after(grammarAccess.getElementAccess().getHostParserRuleCall_24()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__TypeRef__Alternatives
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getTypeRefAccess().getGroup_0()); }
		(rule__TypeRef__Group_0__0)
		{ after(grammarAccess.getTypeRefAccess().getGroup_0()); }
	)
	|
	(
		{ before(grammarAccess.getTypeRefAccess().getGroup_1()); }
		(rule__TypeRef__Group_1__0)
		{ after(grammarAccess.getTypeRefAccess().getGroup_1()); }
	)
	|
	(
		{ before(grammarAccess.getTypeRefAccess().getGroup_2()); }
		(rule__TypeRef__Group_2__0)
		{ after(grammarAccess.getTypeRefAccess().getGroup_2()); }
	)
	|
	(
		{ before(grammarAccess.getTypeRefAccess().getGroup_3()); }
		(rule__TypeRef__Group_3__0)
		{ after(grammarAccess.getTypeRefAccess().getGroup_3()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__ScopeName__Alternatives
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getScopeNameAccess().getIDTerminalRuleCall_0()); }
		RULE_ID
		{ after(grammarAccess.getScopeNameAccess().getIDTerminalRuleCall_0()); }
	)
	|
	(
		{ before(grammarAccess.getScopeNameAccess().getCpuKeyword_1()); }
		'cpu'
		{ after(grammarAccess.getScopeNameAccess().getCpuKeyword_1()); }
	)
	|
	(
		{ before(grammarAccess.getScopeNameAccess().getCoreKeyword_2()); }
		'core'
		{ after(grammarAccess.getScopeNameAccess().getCoreKeyword_2()); }
	)
	|
	(
		{ before(grammarAccess.getScopeNameAccess().getVcpuKeyword_3()); }
		'vcpu'
		{ after(grammarAccess.getScopeNameAccess().getVcpuKeyword_3()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__Alternatives_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getVariableAccess().getGroup_2_0()); }
		(rule__Variable__Group_2_0__0)
		{ after(grammarAccess.getVariableAccess().getGroup_2_0()); }
	)
	|
	(
		{ before(grammarAccess.getVariableAccess().getGroup_2_1()); }
		(rule__Variable__Group_2_1__0)
		{ after(grammarAccess.getVariableAccess().getGroup_2_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Pattern__Alternatives
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getPatternAccess().getGroup_0()); }
		(rule__Pattern__Group_0__0)
		{ after(grammarAccess.getPatternAccess().getGroup_0()); }
	)
	|
	(
		{ before(grammarAccess.getPatternAccess().getGroup_1()); }
		(rule__Pattern__Group_1__0)
		{ after(grammarAccess.getPatternAccess().getGroup_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Pattern__Alternatives_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getPatternAccess().getValuesAssignment_1_1_0()); }
		(rule__Pattern__ValuesAssignment_1_1_0)
		{ after(grammarAccess.getPatternAccess().getValuesAssignment_1_1_0()); }
	)
	|
	(
		{ before(grammarAccess.getPatternAccess().getGroup_1_1_1()); }
		(rule__Pattern__Group_1_1_1__0)
		{ after(grammarAccess.getPatternAccess().getGroup_1_1_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__CascadeCheck__Alternatives_4
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCascadeCheckAccess().getSemicolonKeyword_4_0()); }
		';'
		{ after(grammarAccess.getCascadeCheckAccess().getSemicolonKeyword_4_0()); }
	)
	|
	(
		{ before(grammarAccess.getCascadeCheckAccess().getGroup_4_1()); }
		(rule__CascadeCheck__Group_4_1__0)
		{ after(grammarAccess.getCascadeCheckAccess().getGroup_4_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Step__Alternatives_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getStepAccess().getRuleHeadParserRuleCall_0_0()); }
		ruleRuleHead
		{ after(grammarAccess.getStepAccess().getRuleHeadParserRuleCall_0_0()); }
	)
	|
	(
		{ before(grammarAccess.getStepAccess().getGroup_0_1()); }
		(rule__Step__Group_0_1__0)
		{ after(grammarAccess.getStepAccess().getGroup_0_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Alternatives_4
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getInstructionAccess().getGroup_4_0()); }
		(rule__Instruction__Group_4_0__0)
		{ after(grammarAccess.getInstructionAccess().getGroup_4_0()); }
	)
	|
	(
		{ before(grammarAccess.getInstructionAccess().getGroup_4_1()); }
		(rule__Instruction__Group_4_1__0)
		{ after(grammarAccess.getInstructionAccess().getGroup_4_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Alternatives_6
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getInstructionAccess().getStepsAssignment_6_0()); }
		(rule__Instruction__StepsAssignment_6_0)
		{ after(grammarAccess.getInstructionAccess().getStepsAssignment_6_0()); }
	)
	|
	(
		{ before(grammarAccess.getInstructionAccess().getGroup_6_1()); }
		(rule__Instruction__Group_6_1__0)
		{ after(grammarAccess.getInstructionAccess().getGroup_6_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__HatchName__Alternatives
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getHatchNameAccess().getIDTerminalRuleCall_0()); }
		RULE_ID
		{ after(grammarAccess.getHatchNameAccess().getIDTerminalRuleCall_0()); }
	)
	|
	(
		{ before(grammarAccess.getHatchNameAccess().getIfKeyword_1()); }
		'if'
		{ after(grammarAccess.getHatchNameAccess().getIfKeyword_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__HazardId__Alternatives
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getHazardIdAccess().getRULE_IDTerminalRuleCall_0()); }
		RULE_RULE_ID
		{ after(grammarAccess.getHazardIdAccess().getRULE_IDTerminalRuleCall_0()); }
	)
	|
	(
		{ before(grammarAccess.getHazardIdAccess().getIDTerminalRuleCall_1()); }
		RULE_ID
		{ after(grammarAccess.getHazardIdAccess().getIDTerminalRuleCall_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Statement__Alternatives
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getStatementAccess().getAssignParserRuleCall_0()); }
		ruleAssign
		{ after(grammarAccess.getStatementAccess().getAssignParserRuleCall_0()); }
	)
	|
	(
		{ before(grammarAccess.getStatementAccess().getIfStatementParserRuleCall_1()); }
		ruleIfStatement
		{ after(grammarAccess.getStatementAccess().getIfStatementParserRuleCall_1()); }
	)
	|
	(
		{ before(grammarAccess.getStatementAccess().getGotoParserRuleCall_2()); }
		ruleGoto
		{ after(grammarAccess.getStatementAccess().getGotoParserRuleCall_2()); }
	)
	|
	(
		{ before(grammarAccess.getStatementAccess().getCallStatementParserRuleCall_3()); }
		ruleCallStatement
		{ after(grammarAccess.getStatementAccess().getCallStatementParserRuleCall_3()); }
	)
	|
	(
		{ before(grammarAccess.getStatementAccess().getExecuteParserRuleCall_4()); }
		ruleExecute
		{ after(grammarAccess.getStatementAccess().getExecuteParserRuleCall_4()); }
	)
	|
	(
		{ before(grammarAccess.getStatementAccess().getChooseStatementParserRuleCall_5()); }
		ruleChooseStatement
		{ after(grammarAccess.getStatementAccess().getChooseStatementParserRuleCall_5()); }
	)
	|
	(
		{ before(grammarAccess.getStatementAccess().getSayParserRuleCall_6()); }
		ruleSay
		{ after(grammarAccess.getStatementAccess().getSayParserRuleCall_6()); }
	)
	|
	(
		{ before(grammarAccess.getStatementAccess().getMarkStatementParserRuleCall_7()); }
		ruleMarkStatement
		{ after(grammarAccess.getStatementAccess().getMarkStatementParserRuleCall_7()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__IfStatement__OtherwiseAlternatives_3_1_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getIfStatementAccess().getOtherwiseBlockParserRuleCall_3_1_0_0()); }
		ruleBlock
		{ after(grammarAccess.getIfStatementAccess().getOtherwiseBlockParserRuleCall_3_1_0_0()); }
	)
	|
	(
		{ before(grammarAccess.getIfStatementAccess().getOtherwiseElseIfParserRuleCall_3_1_0_1()); }
		ruleElseIf
		{ after(grammarAccess.getIfStatementAccess().getOtherwiseElseIfParserRuleCall_3_1_0_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkKind__Alternatives
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getMarkKindAccess().getIDTerminalRuleCall_0()); }
		RULE_ID
		{ after(grammarAccess.getMarkKindAccess().getIDTerminalRuleCall_0()); }
	)
	|
	(
		{ before(grammarAccess.getMarkKindAccess().getNoteKeyword_1()); }
		'note'
		{ after(grammarAccess.getMarkKindAccess().getNoteKeyword_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Expression__Alternatives
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getExpressionAccess().getConditionalParserRuleCall_0()); }
		ruleConditional
		{ after(grammarAccess.getExpressionAccess().getConditionalParserRuleCall_0()); }
	)
	|
	(
		{ before(grammarAccess.getExpressionAccess().getOrParserRuleCall_1()); }
		ruleOr
		{ after(grammarAccess.getExpressionAccess().getOrParserRuleCall_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Alternatives
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getQuantifierAccess().getGroup_0()); }
		(rule__Quantifier__Group_0__0)
		{ after(grammarAccess.getQuantifierAccess().getGroup_0()); }
	)
	|
	(
		{ before(grammarAccess.getQuantifierAccess().getGroup_1()); }
		(rule__Quantifier__Group_1__0)
		{ after(grammarAccess.getQuantifierAccess().getGroup_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__QuantifierKind__Alternatives
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getQuantifierKindAccess().getExistsKeyword_0()); }
		'exists'
		{ after(grammarAccess.getQuantifierKindAccess().getExistsKeyword_0()); }
	)
	|
	(
		{ before(grammarAccess.getQuantifierKindAccess().getAllKeyword_1()); }
		'all'
		{ after(grammarAccess.getQuantifierKindAccess().getAllKeyword_1()); }
	)
	|
	(
		{ before(grammarAccess.getQuantifierKindAccess().getCountKeyword_2()); }
		'count'
		{ after(grammarAccess.getQuantifierKindAccess().getCountKeyword_2()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__SelectorKind__Alternatives
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getSelectorKindAccess().getHighestKeyword_0()); }
		'highest'
		{ after(grammarAccess.getSelectorKindAccess().getHighestKeyword_0()); }
	)
	|
	(
		{ before(grammarAccess.getSelectorKindAccess().getLowestKeyword_1()); }
		'lowest'
		{ after(grammarAccess.getSelectorKindAccess().getLowestKeyword_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Alternatives_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getComparisonAccess().getGroup_1_0()); }
		(rule__Comparison__Group_1_0__0)
		{ after(grammarAccess.getComparisonAccess().getGroup_1_0()); }
	)
	|
	(
		{ before(grammarAccess.getComparisonAccess().getGroup_1_1()); }
		(rule__Comparison__Group_1_1__0)
		{ after(grammarAccess.getComparisonAccess().getGroup_1_1()); }
	)
	|
	(
		{ before(grammarAccess.getComparisonAccess().getGroup_1_2()); }
		(rule__Comparison__Group_1_2__0)
		{ after(grammarAccess.getComparisonAccess().getGroup_1_2()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__ComparisonOp__Alternatives
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getComparisonOpAccess().getEqualsSignEqualsSignKeyword_0()); }
		'=='
		{ after(grammarAccess.getComparisonOpAccess().getEqualsSignEqualsSignKeyword_0()); }
	)
	|
	(
		{ before(grammarAccess.getComparisonOpAccess().getExclamationMarkEqualsSignKeyword_1()); }
		'!='
		{ after(grammarAccess.getComparisonOpAccess().getExclamationMarkEqualsSignKeyword_1()); }
	)
	|
	(
		{ before(grammarAccess.getComparisonOpAccess().getLessThanSignKeyword_2()); }
		'<'
		{ after(grammarAccess.getComparisonOpAccess().getLessThanSignKeyword_2()); }
	)
	|
	(
		{ before(grammarAccess.getComparisonOpAccess().getLessThanSignEqualsSignKeyword_3()); }
		'<='
		{ after(grammarAccess.getComparisonOpAccess().getLessThanSignEqualsSignKeyword_3()); }
	)
	|
	(
		{ before(grammarAccess.getComparisonOpAccess().getGreaterThanSignKeyword_4()); }
		'>'
		{ after(grammarAccess.getComparisonOpAccess().getGreaterThanSignKeyword_4()); }
	)
	|
	(
		{ before(grammarAccess.getComparisonOpAccess().getGreaterThanSignEqualsSignKeyword_5()); }
		'>='
		{ after(grammarAccess.getComparisonOpAccess().getGreaterThanSignEqualsSignKeyword_5()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__SumOp__Alternatives
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getSumOpAccess().getPlusSignKeyword_0()); }
		'+'
		{ after(grammarAccess.getSumOpAccess().getPlusSignKeyword_0()); }
	)
	|
	(
		{ before(grammarAccess.getSumOpAccess().getHyphenMinusKeyword_1()); }
		'-'
		{ after(grammarAccess.getSumOpAccess().getHyphenMinusKeyword_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__ProductOp__Alternatives
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getProductOpAccess().getAsteriskKeyword_0()); }
		'*'
		{ after(grammarAccess.getProductOpAccess().getAsteriskKeyword_0()); }
	)
	|
	(
		{ before(grammarAccess.getProductOpAccess().getSolidusKeyword_1()); }
		'/'
		{ after(grammarAccess.getProductOpAccess().getSolidusKeyword_1()); }
	)
	|
	(
		{ before(grammarAccess.getProductOpAccess().getPercentSignKeyword_2()); }
		'%'
		{ after(grammarAccess.getProductOpAccess().getPercentSignKeyword_2()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Prefix__Alternatives
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getPrefixAccess().getGroup_0()); }
		(rule__Prefix__Group_0__0)
		{ after(grammarAccess.getPrefixAccess().getGroup_0()); }
	)
	|
	(
		{ before(grammarAccess.getPrefixAccess().getQuantifierParserRuleCall_1()); }
		ruleQuantifier
		{ after(grammarAccess.getPrefixAccess().getQuantifierParserRuleCall_1()); }
	)
	|
	(
		{ before(grammarAccess.getPrefixAccess().getPostfixParserRuleCall_2()); }
		rulePostfix
		{ after(grammarAccess.getPrefixAccess().getPostfixParserRuleCall_2()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Prefix__OpAlternatives_0_1_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getPrefixAccess().getOpExclamationMarkKeyword_0_1_0_0()); }
		'!'
		{ after(grammarAccess.getPrefixAccess().getOpExclamationMarkKeyword_0_1_0_0()); }
	)
	|
	(
		{ before(grammarAccess.getPrefixAccess().getOpHyphenMinusKeyword_0_1_0_1()); }
		'-'
		{ after(grammarAccess.getPrefixAccess().getOpHyphenMinusKeyword_0_1_0_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Postfix__Alternatives_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getPostfixAccess().getGroup_1_0()); }
		(rule__Postfix__Group_1_0__0)
		{ after(grammarAccess.getPostfixAccess().getGroup_1_0()); }
	)
	|
	(
		{ before(grammarAccess.getPostfixAccess().getGroup_1_1()); }
		(rule__Postfix__Group_1_1__0)
		{ after(grammarAccess.getPostfixAccess().getGroup_1_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Alternatives
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getPrimaryAccess().getGroup_0()); }
		(rule__Primary__Group_0__0)
		{ after(grammarAccess.getPrimaryAccess().getGroup_0()); }
	)
	|
	(
		{ before(grammarAccess.getPrimaryAccess().getGroup_1()); }
		(rule__Primary__Group_1__0)
		{ after(grammarAccess.getPrimaryAccess().getGroup_1()); }
	)
	|
	(
		{ before(grammarAccess.getPrimaryAccess().getGroup_2()); }
		(rule__Primary__Group_2__0)
		{ after(grammarAccess.getPrimaryAccess().getGroup_2()); }
	)
	|
	(
		{ before(grammarAccess.getPrimaryAccess().getGroup_3()); }
		(rule__Primary__Group_3__0)
		{ after(grammarAccess.getPrimaryAccess().getGroup_3()); }
	)
	|
	(
		{ before(grammarAccess.getPrimaryAccess().getGroup_4()); }
		(rule__Primary__Group_4__0)
		{ after(grammarAccess.getPrimaryAccess().getGroup_4()); }
	)
	|
	(
		{ before(grammarAccess.getPrimaryAccess().getGroup_5()); }
		(rule__Primary__Group_5__0)
		{ after(grammarAccess.getPrimaryAccess().getGroup_5()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Alternatives_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getPrimaryAccess().getValueAssignment_2_1_0()); }
		(rule__Primary__ValueAssignment_2_1_0)
		{ after(grammarAccess.getPrimaryAccess().getValueAssignment_2_1_0()); }
	)
	|
	(
		{ before(grammarAccess.getPrimaryAccess().getFalseKeyword_2_1_1()); }
		'false'
		{ after(grammarAccess.getPrimaryAccess().getFalseKeyword_2_1_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__ScenarioItem__Alternatives
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getScenarioItemAccess().getScenarioParamParserRuleCall_0()); }
		ruleScenarioParam
		{ after(grammarAccess.getScenarioItemAccess().getScenarioParamParserRuleCall_0()); }
	)
	|
	(
		{ before(grammarAccess.getScenarioItemAccess().getKnobSettingParserRuleCall_1()); }
		ruleKnobSetting
		{ after(grammarAccess.getScenarioItemAccess().getKnobSettingParserRuleCall_1()); }
	)
	|
	(
		{ before(grammarAccess.getScenarioItemAccess().getMemoryParserRuleCall_2()); }
		ruleMemory
		{ after(grammarAccess.getScenarioItemAccess().getMemoryParserRuleCall_2()); }
	)
	|
	(
		{ before(grammarAccess.getScenarioItemAccess().getVCpuParserRuleCall_3()); }
		ruleVCpu
		{ after(grammarAccess.getScenarioItemAccess().getVCpuParserRuleCall_3()); }
	)
	|
	(
		{ before(grammarAccess.getScenarioItemAccess().getHostParserRuleCall_4()); }
		ruleHost
		{ after(grammarAccess.getScenarioItemAccess().getHostParserRuleCall_4()); }
	)
	|
	(
		{ before(grammarAccess.getScenarioItemAccess().getHostUseParserRuleCall_5()); }
		ruleHostUse
		{ after(grammarAccess.getScenarioItemAccess().getHostUseParserRuleCall_5()); }
	)
	|
	(
		{ before(grammarAccess.getScenarioItemAccess().getRoutineParserRuleCall_6()); }
		ruleRoutine
		{ after(grammarAccess.getScenarioItemAccess().getRoutineParserRuleCall_6()); }
	)
	|
	(
		{ before(grammarAccess.getScenarioItemAccess().getEventDeclarationParserRuleCall_7()); }
		ruleEventDeclaration
		{ after(grammarAccess.getScenarioItemAccess().getEventDeclarationParserRuleCall_7()); }
	)
	|
	(
		{ before(grammarAccess.getScenarioItemAccess().getCheckDeclarationParserRuleCall_8()); }
		ruleCheckDeclaration
		{ after(grammarAccess.getScenarioItemAccess().getCheckDeclarationParserRuleCall_8()); }
	)
	|
	(
		{ before(grammarAccess.getScenarioItemAccess().getStoryParserRuleCall_9()); }
		ruleStory
		{ after(grammarAccess.getScenarioItemAccess().getStoryParserRuleCall_9()); }
	)
	|
	(
		{ before(grammarAccess.getScenarioItemAccess().getCompareParserRuleCall_10()); }
		ruleCompare
		{ after(grammarAccess.getScenarioItemAccess().getCompareParserRuleCall_10()); }
	)
	|
	(
		{ before(grammarAccess.getScenarioItemAccess().getWithoutParserRuleCall_11()); }
		ruleWithout
		{ after(grammarAccess.getScenarioItemAccess().getWithoutParserRuleCall_11()); }
	)
	|
	(
		{ before(grammarAccess.getScenarioItemAccess().getSymmetricParserRuleCall_12()); }
		ruleSymmetric
		{ after(grammarAccess.getScenarioItemAccess().getSymmetricParserRuleCall_12()); }
	)
	|
	(
		{ before(grammarAccess.getScenarioItemAccess().getNoteParserRuleCall_13()); }
		ruleNote
		{ after(grammarAccess.getScenarioItemAccess().getNoteParserRuleCall_13()); }
	)
	|
	(
		{ before(grammarAccess.getScenarioItemAccess().getObjectDeclarationParserRuleCall_14()); }
		ruleObjectDeclaration
		{ after(grammarAccess.getScenarioItemAccess().getObjectDeclarationParserRuleCall_14()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__KnobSetting__Alternatives_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getKnobSettingAccess().getGroup_2_0()); }
		(rule__KnobSetting__Group_2_0__0)
		{ after(grammarAccess.getKnobSettingAccess().getGroup_2_0()); }
	)
	|
	(
		{ before(grammarAccess.getKnobSettingAccess().getOpenAssignment_2_1()); }
		(rule__KnobSetting__OpenAssignment_2_1)
		{ after(grammarAccess.getKnobSettingAccess().getOpenAssignment_2_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Place__Alternatives_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getPlaceAccess().getGroup_1_0()); }
		(rule__Place__Group_1_0__0)
		{ after(grammarAccess.getPlaceAccess().getGroup_1_0()); }
	)
	|
	(
		{ before(grammarAccess.getPlaceAccess().getGroup_1_1()); }
		(rule__Place__Group_1_1__0)
		{ after(grammarAccess.getPlaceAccess().getGroup_1_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__Alternatives_5
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getVCpuAccess().getGroup_5_0()); }
		(rule__VCpu__Group_5_0__0)
		{ after(grammarAccess.getVCpuAccess().getGroup_5_0()); }
	)
	|
	(
		{ before(grammarAccess.getVCpuAccess().getBlocksAssignment_5_1()); }
		(rule__VCpu__BlocksAssignment_5_1)
		{ after(grammarAccess.getVCpuAccess().getBlocksAssignment_5_1()); }
	)
	|
	(
		{ before(grammarAccess.getVCpuAccess().getBlocksAssignment_5_2()); }
		(rule__VCpu__BlocksAssignment_5_2)
		{ after(grammarAccess.getVCpuAccess().getBlocksAssignment_5_2()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Alternatives_7
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getEventDeclarationAccess().getOnceKeyword_7_0()); }
		'once'
		{ after(grammarAccess.getEventDeclarationAccess().getOnceKeyword_7_0()); }
	)
	|
	(
		{ before(grammarAccess.getEventDeclarationAccess().getGroup_7_1()); }
		(rule__EventDeclaration__Group_7_1__0)
		{ after(grammarAccess.getEventDeclarationAccess().getGroup_7_1()); }
	)
	|
	(
		{ before(grammarAccess.getEventDeclarationAccess().getUnlimitedAssignment_7_2()); }
		(rule__EventDeclaration__UnlimitedAssignment_7_2)
		{ after(grammarAccess.getEventDeclarationAccess().getUnlimitedAssignment_7_2()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__CheckDeclaration__Alternatives_3
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCheckDeclarationAccess().getHazardAssignment_3_0()); }
		(rule__CheckDeclaration__HazardAssignment_3_0)
		{ after(grammarAccess.getCheckDeclarationAccess().getHazardAssignment_3_0()); }
	)
	|
	(
		{ before(grammarAccess.getCheckDeclarationAccess().getConditionAssignment_3_1()); }
		(rule__CheckDeclaration__ConditionAssignment_3_1)
		{ after(grammarAccess.getCheckDeclarationAccess().getConditionAssignment_3_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__CheckKind__Alternatives
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCheckKindAccess().getNeverKeyword_0()); }
		'never'
		{ after(grammarAccess.getCheckKindAccess().getNeverKeyword_0()); }
	)
	|
	(
		{ before(grammarAccess.getCheckKindAccess().getAlwaysKeyword_1()); }
		'always'
		{ after(grammarAccess.getCheckKindAccess().getAlwaysKeyword_1()); }
	)
	|
	(
		{ before(grammarAccess.getCheckKindAccess().getExistsKeyword_2()); }
		'exists'
		{ after(grammarAccess.getCheckKindAccess().getExistsKeyword_2()); }
	)
	|
	(
		{ before(grammarAccess.getCheckKindAccess().getEventuallyKeyword_3()); }
		'eventually'
		{ after(grammarAccess.getCheckKindAccess().getEventuallyKeyword_3()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__StorySetting__Alternatives_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getStorySettingAccess().getGroup_0_0()); }
		(rule__StorySetting__Group_0_0__0)
		{ after(grammarAccess.getStorySettingAccess().getGroup_0_0()); }
	)
	|
	(
		{ before(grammarAccess.getStorySettingAccess().getGroup_0_1()); }
		(rule__StorySetting__Group_0_1__0)
		{ after(grammarAccess.getStorySettingAccess().getGroup_0_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__StoryChoice__Alternatives_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getStoryChoiceAccess().getGroup_1_0()); }
		(rule__StoryChoice__Group_1_0__0)
		{ after(grammarAccess.getStoryChoiceAccess().getGroup_1_0()); }
	)
	|
	(
		{ before(grammarAccess.getStoryChoiceAccess().getGroup_1_1()); }
		(rule__StoryChoice__Group_1_1__0)
		{ after(grammarAccess.getStoryChoiceAccess().getGroup_1_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__StoryChoice__AnchorAlternatives_1_1_0_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getStoryChoiceAccess().getAnchorBeforeKeyword_1_1_0_0_0()); }
		'before'
		{ after(grammarAccess.getStoryChoiceAccess().getAnchorBeforeKeyword_1_1_0_0_0()); }
	)
	|
	(
		{ before(grammarAccess.getStoryChoiceAccess().getAnchorAfterKeyword_1_1_0_0_1()); }
		'after'
		{ after(grammarAccess.getStoryChoiceAccess().getAnchorAfterKeyword_1_1_0_0_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__PartWord__Alternatives
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getPartWordAccess().getNameParserRuleCall_0()); }
		ruleName
		{ after(grammarAccess.getPartWordAccess().getNameParserRuleCall_0()); }
	)
	|
	(
		{ before(grammarAccess.getPartWordAccess().getRULE_IDTerminalRuleCall_1()); }
		RULE_RULE_ID
		{ after(grammarAccess.getPartWordAccess().getRULE_IDTerminalRuleCall_1()); }
	)
	|
	(
		{ before(grammarAccess.getPartWordAccess().getINTTerminalRuleCall_2()); }
		RULE_INT
		{ after(grammarAccess.getPartWordAccess().getINTTerminalRuleCall_2()); }
	)
	|
	(
		{ before(grammarAccess.getPartWordAccess().getHEXTerminalRuleCall_3()); }
		RULE_HEX
		{ after(grammarAccess.getPartWordAccess().getHEXTerminalRuleCall_3()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareStatement__Alternatives
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getSoftwareStatementAccess().getSoftwareIfParserRuleCall_0()); }
		ruleSoftwareIf
		{ after(grammarAccess.getSoftwareStatementAccess().getSoftwareIfParserRuleCall_0()); }
	)
	|
	(
		{ before(grammarAccess.getSoftwareStatementAccess().getSoftwareWhileParserRuleCall_1()); }
		ruleSoftwareWhile
		{ after(grammarAccess.getSoftwareStatementAccess().getSoftwareWhileParserRuleCall_1()); }
	)
	|
	(
		{ before(grammarAccess.getSoftwareStatementAccess().getSoftwareGotoParserRuleCall_2()); }
		ruleSoftwareGoto
		{ after(grammarAccess.getSoftwareStatementAccess().getSoftwareGotoParserRuleCall_2()); }
	)
	|
	(
		{ before(grammarAccess.getSoftwareStatementAccess().getRoutineCallParserRuleCall_3()); }
		ruleRoutineCall
		{ after(grammarAccess.getSoftwareStatementAccess().getRoutineCallParserRuleCall_3()); }
	)
	|
	(
		{ before(grammarAccess.getSoftwareStatementAccess().getInstructionCallParserRuleCall_4()); }
		ruleInstructionCall
		{ after(grammarAccess.getSoftwareStatementAccess().getInstructionCallParserRuleCall_4()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__InstructionCall__Alternatives_3
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getInstructionCallAccess().getGroup_3_0()); }
		(rule__InstructionCall__Group_3_0__0)
		{ after(grammarAccess.getInstructionCallAccess().getGroup_3_0()); }
	)
	|
	(
		{ before(grammarAccess.getInstructionCallAccess().getGroup_3_1()); }
		(rule__InstructionCall__Group_3_1__0)
		{ after(grammarAccess.getInstructionCallAccess().getGroup_3_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__Alternatives_7_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getSoftwareIfAccess().getOtherwiseAssignment_7_1_0()); }
		(rule__SoftwareIf__OtherwiseAssignment_7_1_0)
		{ after(grammarAccess.getSoftwareIfAccess().getOtherwiseAssignment_7_1_0()); }
	)
	|
	(
		{ before(grammarAccess.getSoftwareIfAccess().getGroup_7_1_1()); }
		(rule__SoftwareIf__Group_7_1_1__0)
		{ after(grammarAccess.getSoftwareIfAccess().getGroup_7_1_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Name__Alternatives
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getNameAccess().getIDTerminalRuleCall_0()); }
		RULE_ID
		{ after(grammarAccess.getNameAccess().getIDTerminalRuleCall_0()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getCpuKeyword_1()); }
		'cpu'
		{ after(grammarAccess.getNameAccess().getCpuKeyword_1()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getCoreKeyword_2()); }
		'core'
		{ after(grammarAccess.getNameAccess().getCoreKeyword_2()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getVcpuKeyword_3()); }
		'vcpu'
		{ after(grammarAccess.getNameAccess().getVcpuKeyword_3()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getEventKeyword_4()); }
		'event'
		{ after(grammarAccess.getNameAccess().getEventKeyword_4()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getRankKeyword_5()); }
		'rank'
		{ after(grammarAccess.getNameAccess().getRankKeyword_5()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getStageKeyword_6()); }
		'stage'
		{ after(grammarAccess.getNameAccess().getStageKeyword_6()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getCheckKeyword_7()); }
		'check'
		{ after(grammarAccess.getNameAccess().getCheckKeyword_7()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getCostKeyword_8()); }
		'cost'
		{ after(grammarAccess.getNameAccess().getCostKeyword_8()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getRangeKeyword_9()); }
		'range'
		{ after(grammarAccess.getNameAccess().getRangeKeyword_9()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getTableKeyword_10()); }
		'table'
		{ after(grammarAccess.getNameAccess().getTableKeyword_10()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getLaneKeyword_11()); }
		'lane'
		{ after(grammarAccess.getNameAccess().getLaneKeyword_11()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getLoserKeyword_12()); }
		'loser'
		{ after(grammarAccess.getNameAccess().getLoserKeyword_12()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getOrderKeyword_13()); }
		'order'
		{ after(grammarAccess.getNameAccess().getOrderKeyword_13()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getTaskKeyword_14()); }
		'task'
		{ after(grammarAccess.getNameAccess().getTaskKeyword_14()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getStartKeyword_15()); }
		'start'
		{ after(grammarAccess.getNameAccess().getStartKeyword_15()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getLocalKeyword_16()); }
		'local'
		{ after(grammarAccess.getNameAccess().getLocalKeyword_16()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getMemoryKeyword_17()); }
		'memory'
		{ after(grammarAccess.getNameAccess().getMemoryKeyword_17()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getStoryKeyword_18()); }
		'story'
		{ after(grammarAccess.getNameAccess().getStoryKeyword_18()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getOpenKeyword_19()); }
		'open'
		{ after(grammarAccess.getNameAccess().getOpenKeyword_19()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getOfKeyword_20()); }
		'of'
		{ after(grammarAccess.getNameAccess().getOfKeyword_20()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getByKeyword_21()); }
		'by'
		{ after(grammarAccess.getNameAccess().getByKeyword_21()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getShadesKeyword_22()); }
		'shades'
		{ after(grammarAccess.getNameAccess().getShadesKeyword_22()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getLabelledKeyword_23()); }
		'labelled'
		{ after(grammarAccess.getNameAccess().getLabelledKeyword_23()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getTimesKeyword_24()); }
		'times'
		{ after(grammarAccess.getNameAccess().getTimesKeyword_24()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getOnceKeyword_25()); }
		'once'
		{ after(grammarAccess.getNameAccess().getOnceKeyword_25()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getStateKeyword_26()); }
		'state'
		{ after(grammarAccess.getNameAccess().getStateKeyword_26()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getPlusKeyword_27()); }
		'plus'
		{ after(grammarAccess.getNameAccess().getPlusKeyword_27()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getHatchKeyword_28()); }
		'hatch'
		{ after(grammarAccess.getNameAccess().getHatchKeyword_28()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getGlyphKeyword_29()); }
		'glyph'
		{ after(grammarAccess.getNameAccess().getGlyphKeyword_29()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getAtKeyword_30()); }
		'at'
		{ after(grammarAccess.getNameAccess().getAtKeyword_30()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getOnKeyword_31()); }
		'on'
		{ after(grammarAccess.getNameAccess().getOnKeyword_31()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getAfterKeyword_32()); }
		'after'
		{ after(grammarAccess.getNameAccess().getAfterKeyword_32()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getBeforeKeyword_33()); }
		'before'
		{ after(grammarAccess.getNameAccess().getBeforeKeyword_33()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getAnyKeyword_34()); }
		'any'
		{ after(grammarAccess.getNameAccess().getAnyKeyword_34()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getPassesKeyword_35()); }
		'passes'
		{ after(grammarAccess.getNameAccess().getPassesKeyword_35()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getFailsKeyword_36()); }
		'fails'
		{ after(grammarAccess.getNameAccess().getFailsKeyword_36()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getHostKeyword_37()); }
		'host'
		{ after(grammarAccess.getNameAccess().getHostKeyword_37()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getParamKeyword_38()); }
		'param'
		{ after(grammarAccess.getNameAccess().getParamKeyword_38()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getEntityKeyword_39()); }
		'entity'
		{ after(grammarAccess.getNameAccess().getEntityKeyword_39()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getChoiceKeyword_40()); }
		'choice'
		{ after(grammarAccess.getNameAccess().getChoiceKeyword_40()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getOptionKeyword_41()); }
		'option'
		{ after(grammarAccess.getNameAccess().getOptionKeyword_41()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getOperatorKeyword_42()); }
		'operator'
		{ after(grammarAccess.getNameAccess().getOperatorKeyword_42()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getRoutineKeyword_43()); }
		'routine'
		{ after(grammarAccess.getNameAccess().getRoutineKeyword_43()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getHandlerKeyword_44()); }
		'handler'
		{ after(grammarAccess.getNameAccess().getHandlerKeyword_44()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getWarningKeyword_45()); }
		'warning'
		{ after(grammarAccess.getNameAccess().getWarningKeyword_45()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getModuleKeyword_46()); }
		'module'
		{ after(grammarAccess.getNameAccess().getModuleKeyword_46()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getScenarioKeyword_47()); }
		'scenario'
		{ after(grammarAccess.getNameAccess().getScenarioKeyword_47()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getPlatformKeyword_48()); }
		'platform'
		{ after(grammarAccess.getNameAccess().getPlatformKeyword_48()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getMustKeyword_49()); }
		'must'
		{ after(grammarAccess.getNameAccess().getMustKeyword_49()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getArriveKeyword_50()); }
		'arrive'
		{ after(grammarAccess.getNameAccess().getArriveKeyword_50()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getSymmetricKeyword_51()); }
		'symmetric'
		{ after(grammarAccess.getNameAccess().getSymmetricKeyword_51()); }
	)
	|
	(
		{ before(grammarAccess.getNameAccess().getNoteKeyword_52()); }
		'note'
		{ after(grammarAccess.getNameAccess().getNoteKeyword_52()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Number32__Alternatives
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getNumber32Access().getINTTerminalRuleCall_0()); }
		RULE_INT
		{ after(grammarAccess.getNumber32Access().getINTTerminalRuleCall_0()); }
	)
	|
	(
		{ before(grammarAccess.getNumber32Access().getHEXTerminalRuleCall_1()); }
		RULE_HEX
		{ after(grammarAccess.getNumber32Access().getHEXTerminalRuleCall_1()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Module__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Module__Group__0__Impl
	rule__Module__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Module__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getModuleAccess().getModuleKeyword_0()); }
	'module'
	{ after(grammarAccess.getModuleAccess().getModuleKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Module__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Module__Group__1__Impl
	rule__Module__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Module__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getModuleAccess().getNameAssignment_1()); }
	(rule__Module__NameAssignment_1)
	{ after(grammarAccess.getModuleAccess().getNameAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Module__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Module__Group__2__Impl
	rule__Module__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Module__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getModuleAccess().getGroup_2()); }
	(rule__Module__Group_2__0)?
	{ after(grammarAccess.getModuleAccess().getGroup_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Module__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Module__Group__3__Impl
	rule__Module__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Module__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getModuleAccess().getTitleAssignment_3()); }
	(rule__Module__TitleAssignment_3)?
	{ after(grammarAccess.getModuleAccess().getTitleAssignment_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Module__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Module__Group__4__Impl
	rule__Module__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__Module__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getModuleAccess().getImportsAssignment_4()); }
	(rule__Module__ImportsAssignment_4)*
	{ after(grammarAccess.getModuleAccess().getImportsAssignment_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Module__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Module__Group__5__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Module__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getModuleAccess().getElementsAssignment_5()); }
	(rule__Module__ElementsAssignment_5)*
	{ after(grammarAccess.getModuleAccess().getElementsAssignment_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Module__Group_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Module__Group_2__0__Impl
	rule__Module__Group_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Module__Group_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getModuleAccess().getExtendsKeyword_2_0()); }
	'extends'
	{ after(grammarAccess.getModuleAccess().getExtendsKeyword_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Module__Group_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Module__Group_2__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Module__Group_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getModuleAccess().getBaseAssignment_2_1()); }
	(rule__Module__BaseAssignment_2_1)
	{ after(grammarAccess.getModuleAccess().getBaseAssignment_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Import__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Import__Group__0__Impl
	rule__Import__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Import__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getImportAccess().getImportKeyword_0()); }
	'import'
	{ after(grammarAccess.getImportAccess().getImportKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Import__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Import__Group__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Import__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getImportAccess().getModuleAssignment_1()); }
	(rule__Import__ModuleAssignment_1)
	{ after(grammarAccess.getImportAccess().getModuleAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__RuleHead__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RuleHead__Group__0__Impl
	rule__RuleHead__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleHead__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRuleHeadAccess().getIdAssignment_0()); }
	(rule__RuleHead__IdAssignment_0)
	{ after(grammarAccess.getRuleHeadAccess().getIdAssignment_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleHead__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RuleHead__Group__1__Impl
	rule__RuleHead__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleHead__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRuleHeadAccess().getSentenceAssignment_1()); }
	(rule__RuleHead__SentenceAssignment_1)
	{ after(grammarAccess.getRuleHeadAccess().getSentenceAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleHead__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RuleHead__Group__2__Impl
	rule__RuleHead__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleHead__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRuleHeadAccess().getGroup_2()); }
	(rule__RuleHead__Group_2__0)?
	{ after(grammarAccess.getRuleHeadAccess().getGroup_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleHead__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RuleHead__Group__3__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleHead__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRuleHeadAccess().getGroup_3()); }
	(rule__RuleHead__Group_3__0)?
	{ after(grammarAccess.getRuleHeadAccess().getGroup_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__RuleHead__Group_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RuleHead__Group_2__0__Impl
	rule__RuleHead__Group_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleHead__Group_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRuleHeadAccess().getCitesKeyword_2_0()); }
	'cites'
	{ after(grammarAccess.getRuleHeadAccess().getCitesKeyword_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleHead__Group_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RuleHead__Group_2__1__Impl
	rule__RuleHead__Group_2__2
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleHead__Group_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRuleHeadAccess().getCitationsAssignment_2_1()); }
	(rule__RuleHead__CitationsAssignment_2_1)
	{ after(grammarAccess.getRuleHeadAccess().getCitationsAssignment_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleHead__Group_2__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RuleHead__Group_2__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleHead__Group_2__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRuleHeadAccess().getGroup_2_2()); }
	(rule__RuleHead__Group_2_2__0)*
	{ after(grammarAccess.getRuleHeadAccess().getGroup_2_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__RuleHead__Group_2_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RuleHead__Group_2_2__0__Impl
	rule__RuleHead__Group_2_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleHead__Group_2_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRuleHeadAccess().getCommaKeyword_2_2_0()); }
	','
	{ after(grammarAccess.getRuleHeadAccess().getCommaKeyword_2_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleHead__Group_2_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RuleHead__Group_2_2__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleHead__Group_2_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRuleHeadAccess().getCitationsAssignment_2_2_1()); }
	(rule__RuleHead__CitationsAssignment_2_2_1)
	{ after(grammarAccess.getRuleHeadAccess().getCitationsAssignment_2_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__RuleHead__Group_3__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RuleHead__Group_3__0__Impl
	rule__RuleHead__Group_3__1
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleHead__Group_3__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRuleHeadAccess().getCostsKeyword_3_0()); }
	'costs'
	{ after(grammarAccess.getRuleHeadAccess().getCostsKeyword_3_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleHead__Group_3__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RuleHead__Group_3__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleHead__Group_3__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRuleHeadAccess().getCostAssignment_3_1()); }
	(rule__RuleHead__CostAssignment_3_1)
	{ after(grammarAccess.getRuleHeadAccess().getCostAssignment_3_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__EnumType__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EnumType__Group__0__Impl
	rule__EnumType__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumType__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEnumTypeAccess().getOpenAssignment_0()); }
	(rule__EnumType__OpenAssignment_0)?
	{ after(grammarAccess.getEnumTypeAccess().getOpenAssignment_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumType__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EnumType__Group__1__Impl
	rule__EnumType__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumType__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEnumTypeAccess().getEnumKeyword_1()); }
	'enum'
	{ after(grammarAccess.getEnumTypeAccess().getEnumKeyword_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumType__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EnumType__Group__2__Impl
	rule__EnumType__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumType__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEnumTypeAccess().getNameAssignment_2()); }
	(rule__EnumType__NameAssignment_2)
	{ after(grammarAccess.getEnumTypeAccess().getNameAssignment_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumType__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EnumType__Group__3__Impl
	rule__EnumType__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumType__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEnumTypeAccess().getGroup_3()); }
	(rule__EnumType__Group_3__0)?
	{ after(grammarAccess.getEnumTypeAccess().getGroup_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumType__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EnumType__Group__4__Impl
	rule__EnumType__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumType__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEnumTypeAccess().getLeftCurlyBracketKeyword_4()); }
	'{'
	{ after(grammarAccess.getEnumTypeAccess().getLeftCurlyBracketKeyword_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumType__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EnumType__Group__5__Impl
	rule__EnumType__Group__6
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumType__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEnumTypeAccess().getLiteralsAssignment_5()); }
	(rule__EnumType__LiteralsAssignment_5)*
	{ after(grammarAccess.getEnumTypeAccess().getLiteralsAssignment_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumType__Group__6
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EnumType__Group__6__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumType__Group__6__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEnumTypeAccess().getRightCurlyBracketKeyword_6()); }
	'}'
	{ after(grammarAccess.getEnumTypeAccess().getRightCurlyBracketKeyword_6()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__EnumType__Group_3__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EnumType__Group_3__0__Impl
	rule__EnumType__Group_3__1
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumType__Group_3__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEnumTypeAccess().getLowAssignment_3_0()); }
	(rule__EnumType__LowAssignment_3_0)
	{ after(grammarAccess.getEnumTypeAccess().getLowAssignment_3_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumType__Group_3__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EnumType__Group_3__1__Impl
	rule__EnumType__Group_3__2
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumType__Group_3__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEnumTypeAccess().getFullStopFullStopKeyword_3_1()); }
	'..'
	{ after(grammarAccess.getEnumTypeAccess().getFullStopFullStopKeyword_3_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumType__Group_3__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EnumType__Group_3__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumType__Group_3__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEnumTypeAccess().getHighAssignment_3_2()); }
	(rule__EnumType__HighAssignment_3_2)
	{ after(grammarAccess.getEnumTypeAccess().getHighAssignment_3_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__EnumLiteral__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EnumLiteral__Group__0__Impl
	rule__EnumLiteral__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumLiteral__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEnumLiteralAccess().getNameAssignment_0()); }
	(rule__EnumLiteral__NameAssignment_0)
	{ after(grammarAccess.getEnumLiteralAccess().getNameAssignment_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumLiteral__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EnumLiteral__Group__1__Impl
	rule__EnumLiteral__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumLiteral__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEnumLiteralAccess().getGroup_1()); }
	(rule__EnumLiteral__Group_1__0)?
	{ after(grammarAccess.getEnumLiteralAccess().getGroup_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumLiteral__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EnumLiteral__Group__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumLiteral__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEnumLiteralAccess().getLabelAssignment_2()); }
	(rule__EnumLiteral__LabelAssignment_2)?
	{ after(grammarAccess.getEnumLiteralAccess().getLabelAssignment_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__EnumLiteral__Group_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EnumLiteral__Group_1__0__Impl
	rule__EnumLiteral__Group_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumLiteral__Group_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEnumLiteralAccess().getExplicitAssignment_1_0()); }
	(rule__EnumLiteral__ExplicitAssignment_1_0)
	{ after(grammarAccess.getEnumLiteralAccess().getExplicitAssignment_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumLiteral__Group_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EnumLiteral__Group_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumLiteral__Group_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEnumLiteralAccess().getValueAssignment_1_1()); }
	(rule__EnumLiteral__ValueAssignment_1_1)
	{ after(grammarAccess.getEnumLiteralAccess().getValueAssignment_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__RangeType__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RangeType__Group__0__Impl
	rule__RangeType__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__RangeType__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRangeTypeAccess().getRangeKeyword_0()); }
	'range'
	{ after(grammarAccess.getRangeTypeAccess().getRangeKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__RangeType__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RangeType__Group__1__Impl
	rule__RangeType__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__RangeType__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRangeTypeAccess().getNameAssignment_1()); }
	(rule__RangeType__NameAssignment_1)
	{ after(grammarAccess.getRangeTypeAccess().getNameAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__RangeType__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RangeType__Group__2__Impl
	rule__RangeType__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__RangeType__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRangeTypeAccess().getLowAssignment_2()); }
	(rule__RangeType__LowAssignment_2)
	{ after(grammarAccess.getRangeTypeAccess().getLowAssignment_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__RangeType__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RangeType__Group__3__Impl
	rule__RangeType__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__RangeType__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRangeTypeAccess().getFullStopFullStopKeyword_3()); }
	'..'
	{ after(grammarAccess.getRangeTypeAccess().getFullStopFullStopKeyword_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__RangeType__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RangeType__Group__4__Impl
	rule__RangeType__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__RangeType__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRangeTypeAccess().getHighAssignment_4()); }
	(rule__RangeType__HighAssignment_4)
	{ after(grammarAccess.getRangeTypeAccess().getHighAssignment_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__RangeType__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RangeType__Group__5__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__RangeType__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRangeTypeAccess().getHexadecimalAssignment_5()); }
	(rule__RangeType__HexadecimalAssignment_5)?
	{ after(grammarAccess.getRangeTypeAccess().getHexadecimalAssignment_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__EntityType__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EntityType__Group__0__Impl
	rule__EntityType__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__EntityType__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEntityTypeAccess().getEntityKeyword_0()); }
	'entity'
	{ after(grammarAccess.getEntityTypeAccess().getEntityKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EntityType__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EntityType__Group__1__Impl
	rule__EntityType__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__EntityType__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEntityTypeAccess().getNameAssignment_1()); }
	(rule__EntityType__NameAssignment_1)
	{ after(grammarAccess.getEntityTypeAccess().getNameAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EntityType__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EntityType__Group__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__EntityType__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEntityTypeAccess().getGroup_2()); }
	(rule__EntityType__Group_2__0)?
	{ after(grammarAccess.getEntityTypeAccess().getGroup_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__EntityType__Group_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EntityType__Group_2__0__Impl
	rule__EntityType__Group_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__EntityType__Group_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEntityTypeAccess().getLeftCurlyBracketKeyword_2_0()); }
	'{'
	{ after(grammarAccess.getEntityTypeAccess().getLeftCurlyBracketKeyword_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EntityType__Group_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EntityType__Group_2__1__Impl
	rule__EntityType__Group_2__2
;
finally {
	restoreStackSize(stackSize);
}

rule__EntityType__Group_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEntityTypeAccess().getPropertiesAssignment_2_1()); }
	(rule__EntityType__PropertiesAssignment_2_1)*
	{ after(grammarAccess.getEntityTypeAccess().getPropertiesAssignment_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EntityType__Group_2__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EntityType__Group_2__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__EntityType__Group_2__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEntityTypeAccess().getRightCurlyBracketKeyword_2_2()); }
	'}'
	{ after(grammarAccess.getEntityTypeAccess().getRightCurlyBracketKeyword_2_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__UnionType__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__UnionType__Group__0__Impl
	rule__UnionType__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__UnionType__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getUnionTypeAccess().getUnionKeyword_0()); }
	'union'
	{ after(grammarAccess.getUnionTypeAccess().getUnionKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__UnionType__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__UnionType__Group__1__Impl
	rule__UnionType__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__UnionType__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getUnionTypeAccess().getNameAssignment_1()); }
	(rule__UnionType__NameAssignment_1)
	{ after(grammarAccess.getUnionTypeAccess().getNameAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__UnionType__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__UnionType__Group__2__Impl
	rule__UnionType__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__UnionType__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getUnionTypeAccess().getOfKeyword_2()); }
	'of'
	{ after(grammarAccess.getUnionTypeAccess().getOfKeyword_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__UnionType__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__UnionType__Group__3__Impl
	rule__UnionType__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__UnionType__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getUnionTypeAccess().getMembersAssignment_3()); }
	(rule__UnionType__MembersAssignment_3)
	{ after(grammarAccess.getUnionTypeAccess().getMembersAssignment_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__UnionType__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__UnionType__Group__4__Impl
	rule__UnionType__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__UnionType__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getUnionTypeAccess().getGroup_4()); }
	(rule__UnionType__Group_4__0)*
	{ after(grammarAccess.getUnionTypeAccess().getGroup_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__UnionType__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__UnionType__Group__5__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__UnionType__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getUnionTypeAccess().getGroup_5()); }
	(rule__UnionType__Group_5__0)?
	{ after(grammarAccess.getUnionTypeAccess().getGroup_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__UnionType__Group_4__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__UnionType__Group_4__0__Impl
	rule__UnionType__Group_4__1
;
finally {
	restoreStackSize(stackSize);
}

rule__UnionType__Group_4__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getUnionTypeAccess().getCommaKeyword_4_0()); }
	','
	{ after(grammarAccess.getUnionTypeAccess().getCommaKeyword_4_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__UnionType__Group_4__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__UnionType__Group_4__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__UnionType__Group_4__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getUnionTypeAccess().getMembersAssignment_4_1()); }
	(rule__UnionType__MembersAssignment_4_1)
	{ after(grammarAccess.getUnionTypeAccess().getMembersAssignment_4_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__UnionType__Group_5__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__UnionType__Group_5__0__Impl
	rule__UnionType__Group_5__1
;
finally {
	restoreStackSize(stackSize);
}

rule__UnionType__Group_5__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getUnionTypeAccess().getPlusKeyword_5_0()); }
	'plus'
	{ after(grammarAccess.getUnionTypeAccess().getPlusKeyword_5_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__UnionType__Group_5__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__UnionType__Group_5__1__Impl
	rule__UnionType__Group_5__2
;
finally {
	restoreStackSize(stackSize);
}

rule__UnionType__Group_5__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getUnionTypeAccess().getLiteralsAssignment_5_1()); }
	(rule__UnionType__LiteralsAssignment_5_1)
	{ after(grammarAccess.getUnionTypeAccess().getLiteralsAssignment_5_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__UnionType__Group_5__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__UnionType__Group_5__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__UnionType__Group_5__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getUnionTypeAccess().getGroup_5_2()); }
	(rule__UnionType__Group_5_2__0)*
	{ after(grammarAccess.getUnionTypeAccess().getGroup_5_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__UnionType__Group_5_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__UnionType__Group_5_2__0__Impl
	rule__UnionType__Group_5_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__UnionType__Group_5_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getUnionTypeAccess().getCommaKeyword_5_2_0()); }
	','
	{ after(grammarAccess.getUnionTypeAccess().getCommaKeyword_5_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__UnionType__Group_5_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__UnionType__Group_5_2__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__UnionType__Group_5_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getUnionTypeAccess().getLiteralsAssignment_5_2_1()); }
	(rule__UnionType__LiteralsAssignment_5_2_1)
	{ after(grammarAccess.getUnionTypeAccess().getLiteralsAssignment_5_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__TypeRef__Group_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__TypeRef__Group_0__0__Impl
	rule__TypeRef__Group_0__1
;
finally {
	restoreStackSize(stackSize);
}

rule__TypeRef__Group_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTypeRefAccess().getBoolTypeRefAction_0_0()); }
	()
	{ after(grammarAccess.getTypeRefAccess().getBoolTypeRefAction_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__TypeRef__Group_0__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__TypeRef__Group_0__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__TypeRef__Group_0__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTypeRefAccess().getBoolKeyword_0_1()); }
	'bool'
	{ after(grammarAccess.getTypeRefAccess().getBoolKeyword_0_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__TypeRef__Group_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__TypeRef__Group_1__0__Impl
	rule__TypeRef__Group_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__TypeRef__Group_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTypeRefAccess().getPositionTypeRefAction_1_0()); }
	()
	{ after(grammarAccess.getTypeRefAccess().getPositionTypeRefAction_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__TypeRef__Group_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__TypeRef__Group_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__TypeRef__Group_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTypeRefAccess().getPositionKeyword_1_1()); }
	'position'
	{ after(grammarAccess.getTypeRefAccess().getPositionKeyword_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__TypeRef__Group_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__TypeRef__Group_2__0__Impl
	rule__TypeRef__Group_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__TypeRef__Group_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTypeRefAccess().getRangeTypeRefAction_2_0()); }
	()
	{ after(grammarAccess.getTypeRefAccess().getRangeTypeRefAction_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__TypeRef__Group_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__TypeRef__Group_2__1__Impl
	rule__TypeRef__Group_2__2
;
finally {
	restoreStackSize(stackSize);
}

rule__TypeRef__Group_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTypeRefAccess().getLowAssignment_2_1()); }
	(rule__TypeRef__LowAssignment_2_1)
	{ after(grammarAccess.getTypeRefAccess().getLowAssignment_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__TypeRef__Group_2__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__TypeRef__Group_2__2__Impl
	rule__TypeRef__Group_2__3
;
finally {
	restoreStackSize(stackSize);
}

rule__TypeRef__Group_2__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTypeRefAccess().getFullStopFullStopKeyword_2_2()); }
	'..'
	{ after(grammarAccess.getTypeRefAccess().getFullStopFullStopKeyword_2_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__TypeRef__Group_2__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__TypeRef__Group_2__3__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__TypeRef__Group_2__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTypeRefAccess().getHighAssignment_2_3()); }
	(rule__TypeRef__HighAssignment_2_3)
	{ after(grammarAccess.getTypeRefAccess().getHighAssignment_2_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__TypeRef__Group_3__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__TypeRef__Group_3__0__Impl
	rule__TypeRef__Group_3__1
;
finally {
	restoreStackSize(stackSize);
}

rule__TypeRef__Group_3__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTypeRefAccess().getNamedTypeRefAction_3_0()); }
	()
	{ after(grammarAccess.getTypeRefAccess().getNamedTypeRefAction_3_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__TypeRef__Group_3__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__TypeRef__Group_3__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__TypeRef__Group_3__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTypeRefAccess().getTypeAssignment_3_1()); }
	(rule__TypeRef__TypeAssignment_3_1)
	{ after(grammarAccess.getTypeRefAccess().getTypeAssignment_3_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__StateGroup__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__StateGroup__Group__0__Impl
	rule__StateGroup__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__StateGroup__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStateGroupAccess().getGhostAssignment_0()); }
	(rule__StateGroup__GhostAssignment_0)?
	{ after(grammarAccess.getStateGroupAccess().getGhostAssignment_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__StateGroup__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__StateGroup__Group__1__Impl
	rule__StateGroup__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__StateGroup__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStateGroupAccess().getStateKeyword_1()); }
	'state'
	{ after(grammarAccess.getStateGroupAccess().getStateKeyword_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__StateGroup__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__StateGroup__Group__2__Impl
	rule__StateGroup__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__StateGroup__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStateGroupAccess().getScopeAssignment_2()); }
	(rule__StateGroup__ScopeAssignment_2)
	{ after(grammarAccess.getStateGroupAccess().getScopeAssignment_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__StateGroup__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__StateGroup__Group__3__Impl
	rule__StateGroup__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__StateGroup__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStateGroupAccess().getLeftCurlyBracketKeyword_3()); }
	'{'
	{ after(grammarAccess.getStateGroupAccess().getLeftCurlyBracketKeyword_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__StateGroup__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__StateGroup__Group__4__Impl
	rule__StateGroup__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__StateGroup__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStateGroupAccess().getVariablesAssignment_4()); }
	(rule__StateGroup__VariablesAssignment_4)*
	{ after(grammarAccess.getStateGroupAccess().getVariablesAssignment_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__StateGroup__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__StateGroup__Group__5__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__StateGroup__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStateGroupAccess().getRightCurlyBracketKeyword_5()); }
	'}'
	{ after(grammarAccess.getStateGroupAccess().getRightCurlyBracketKeyword_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Variable__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Variable__Group__0__Impl
	rule__Variable__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVariableAccess().getNameAssignment_0()); }
	(rule__Variable__NameAssignment_0)
	{ after(grammarAccess.getVariableAccess().getNameAssignment_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Variable__Group__1__Impl
	rule__Variable__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVariableAccess().getGroup_1()); }
	(rule__Variable__Group_1__0)?
	{ after(grammarAccess.getVariableAccess().getGroup_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Variable__Group__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVariableAccess().getAlternatives_2()); }
	(rule__Variable__Alternatives_2)
	{ after(grammarAccess.getVariableAccess().getAlternatives_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Variable__Group_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Variable__Group_1__0__Impl
	rule__Variable__Group_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__Group_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVariableAccess().getLeftSquareBracketKeyword_1_0()); }
	'['
	{ after(grammarAccess.getVariableAccess().getLeftSquareBracketKeyword_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__Group_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Variable__Group_1__1__Impl
	rule__Variable__Group_1__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__Group_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVariableAccess().getIndexAssignment_1_1()); }
	(rule__Variable__IndexAssignment_1_1)
	{ after(grammarAccess.getVariableAccess().getIndexAssignment_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__Group_1__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Variable__Group_1__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__Group_1__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVariableAccess().getRightSquareBracketKeyword_1_2()); }
	']'
	{ after(grammarAccess.getVariableAccess().getRightSquareBracketKeyword_1_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Variable__Group_2_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Variable__Group_2_0__0__Impl
	rule__Variable__Group_2_0__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__Group_2_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVariableAccess().getColonKeyword_2_0_0()); }
	':'
	{ after(grammarAccess.getVariableAccess().getColonKeyword_2_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__Group_2_0__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Variable__Group_2_0__1__Impl
	rule__Variable__Group_2_0__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__Group_2_0__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVariableAccess().getTypeAssignment_2_0_1()); }
	(rule__Variable__TypeAssignment_2_0_1)
	{ after(grammarAccess.getVariableAccess().getTypeAssignment_2_0_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__Group_2_0__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Variable__Group_2_0__2__Impl
	rule__Variable__Group_2_0__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__Group_2_0__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVariableAccess().getGroup_2_0_2()); }
	(rule__Variable__Group_2_0_2__0)?
	{ after(grammarAccess.getVariableAccess().getGroup_2_0_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__Group_2_0__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Variable__Group_2_0__3__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__Group_2_0__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVariableAccess().getDocAssignment_2_0_3()); }
	(rule__Variable__DocAssignment_2_0_3)?
	{ after(grammarAccess.getVariableAccess().getDocAssignment_2_0_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Variable__Group_2_0_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Variable__Group_2_0_2__0__Impl
	rule__Variable__Group_2_0_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__Group_2_0_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVariableAccess().getEqualsSignKeyword_2_0_2_0()); }
	'='
	{ after(grammarAccess.getVariableAccess().getEqualsSignKeyword_2_0_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__Group_2_0_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Variable__Group_2_0_2__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__Group_2_0_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVariableAccess().getInitialAssignment_2_0_2_1()); }
	(rule__Variable__InitialAssignment_2_0_2_1)
	{ after(grammarAccess.getVariableAccess().getInitialAssignment_2_0_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Variable__Group_2_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Variable__Group_2_1__0__Impl
	rule__Variable__Group_2_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__Group_2_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVariableAccess().getLeftCurlyBracketKeyword_2_1_0()); }
	'{'
	{ after(grammarAccess.getVariableAccess().getLeftCurlyBracketKeyword_2_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__Group_2_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Variable__Group_2_1__1__Impl
	rule__Variable__Group_2_1__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__Group_2_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVariableAccess().getFieldsAssignment_2_1_1()); }
	(rule__Variable__FieldsAssignment_2_1_1)*
	{ after(grammarAccess.getVariableAccess().getFieldsAssignment_2_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__Group_2_1__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Variable__Group_2_1__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__Group_2_1__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVariableAccess().getRightCurlyBracketKeyword_2_1_2()); }
	'}'
	{ after(grammarAccess.getVariableAccess().getRightCurlyBracketKeyword_2_1_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Knob__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Knob__Group__0__Impl
	rule__Knob__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getKnobAccess().getKnobKeyword_0()); }
	'knob'
	{ after(grammarAccess.getKnobAccess().getKnobKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Knob__Group__1__Impl
	rule__Knob__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getKnobAccess().getNameAssignment_1()); }
	(rule__Knob__NameAssignment_1)
	{ after(grammarAccess.getKnobAccess().getNameAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Knob__Group__2__Impl
	rule__Knob__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getKnobAccess().getColonKeyword_2()); }
	':'
	{ after(grammarAccess.getKnobAccess().getColonKeyword_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Knob__Group__3__Impl
	rule__Knob__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getKnobAccess().getTypeAssignment_3()); }
	(rule__Knob__TypeAssignment_3)
	{ after(grammarAccess.getKnobAccess().getTypeAssignment_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Knob__Group__4__Impl
	rule__Knob__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getKnobAccess().getEqualsSignKeyword_4()); }
	'='
	{ after(grammarAccess.getKnobAccess().getEqualsSignKeyword_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Knob__Group__5__Impl
	rule__Knob__Group__6
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getKnobAccess().getInitialAssignment_5()); }
	(rule__Knob__InitialAssignment_5)
	{ after(grammarAccess.getKnobAccess().getInitialAssignment_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__Group__6
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Knob__Group__6__Impl
	rule__Knob__Group__7
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__Group__6__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getKnobAccess().getDocAssignment_6()); }
	(rule__Knob__DocAssignment_6)?
	{ after(grammarAccess.getKnobAccess().getDocAssignment_6()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__Group__7
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Knob__Group__7__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__Group__7__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getKnobAccess().getGroup_7()); }
	(rule__Knob__Group_7__0)?
	{ after(grammarAccess.getKnobAccess().getGroup_7()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Knob__Group_7__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Knob__Group_7__0__Impl
	rule__Knob__Group_7__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__Group_7__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getKnobAccess().getCitesKeyword_7_0()); }
	'cites'
	{ after(grammarAccess.getKnobAccess().getCitesKeyword_7_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__Group_7__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Knob__Group_7__1__Impl
	rule__Knob__Group_7__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__Group_7__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getKnobAccess().getCitationsAssignment_7_1()); }
	(rule__Knob__CitationsAssignment_7_1)
	{ after(grammarAccess.getKnobAccess().getCitationsAssignment_7_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__Group_7__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Knob__Group_7__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__Group_7__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getKnobAccess().getGroup_7_2()); }
	(rule__Knob__Group_7_2__0)*
	{ after(grammarAccess.getKnobAccess().getGroup_7_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Knob__Group_7_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Knob__Group_7_2__0__Impl
	rule__Knob__Group_7_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__Group_7_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getKnobAccess().getCommaKeyword_7_2_0()); }
	','
	{ after(grammarAccess.getKnobAccess().getCommaKeyword_7_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__Group_7_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Knob__Group_7_2__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__Group_7_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getKnobAccess().getCitationsAssignment_7_2_1()); }
	(rule__Knob__CitationsAssignment_7_2_1)
	{ after(grammarAccess.getKnobAccess().getCitationsAssignment_7_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Cost__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cost__Group__0__Impl
	rule__Cost__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCostAccess().getCostKeyword_0()); }
	'cost'
	{ after(grammarAccess.getCostAccess().getCostKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cost__Group__1__Impl
	rule__Cost__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCostAccess().getNameAssignment_1()); }
	(rule__Cost__NameAssignment_1)
	{ after(grammarAccess.getCostAccess().getNameAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cost__Group__2__Impl
	rule__Cost__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCostAccess().getSentenceAssignment_2()); }
	(rule__Cost__SentenceAssignment_2)
	{ after(grammarAccess.getCostAccess().getSentenceAssignment_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cost__Group__3__Impl
	rule__Cost__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCostAccess().getCentralAssignment_3()); }
	(rule__Cost__CentralAssignment_3)
	{ after(grammarAccess.getCostAccess().getCentralAssignment_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cost__Group__4__Impl
	rule__Cost__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCostAccess().getGroup_4()); }
	(rule__Cost__Group_4__0)?
	{ after(grammarAccess.getCostAccess().getGroup_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cost__Group__5__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCostAccess().getGroup_5()); }
	(rule__Cost__Group_5__0)?
	{ after(grammarAccess.getCostAccess().getGroup_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Cost__Group_4__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cost__Group_4__0__Impl
	rule__Cost__Group_4__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__Group_4__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCostAccess().getWithinKeyword_4_0()); }
	'within'
	{ after(grammarAccess.getCostAccess().getWithinKeyword_4_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__Group_4__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cost__Group_4__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__Group_4__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCostAccess().getUncertaintyAssignment_4_1()); }
	(rule__Cost__UncertaintyAssignment_4_1)
	{ after(grammarAccess.getCostAccess().getUncertaintyAssignment_4_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Cost__Group_5__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cost__Group_5__0__Impl
	rule__Cost__Group_5__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__Group_5__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCostAccess().getCitesKeyword_5_0()); }
	'cites'
	{ after(grammarAccess.getCostAccess().getCitesKeyword_5_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__Group_5__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cost__Group_5__1__Impl
	rule__Cost__Group_5__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__Group_5__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCostAccess().getCitationsAssignment_5_1()); }
	(rule__Cost__CitationsAssignment_5_1)
	{ after(grammarAccess.getCostAccess().getCitationsAssignment_5_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__Group_5__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cost__Group_5__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__Group_5__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCostAccess().getGroup_5_2()); }
	(rule__Cost__Group_5_2__0)*
	{ after(grammarAccess.getCostAccess().getGroup_5_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Cost__Group_5_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cost__Group_5_2__0__Impl
	rule__Cost__Group_5_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__Group_5_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCostAccess().getCommaKeyword_5_2_0()); }
	','
	{ after(grammarAccess.getCostAccess().getCommaKeyword_5_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__Group_5_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cost__Group_5_2__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__Group_5_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCostAccess().getCitationsAssignment_5_2_1()); }
	(rule__Cost__CitationsAssignment_5_2_1)
	{ after(grammarAccess.getCostAccess().getCitationsAssignment_5_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Param__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Param__Group__0__Impl
	rule__Param__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Param__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getParamAccess().getNameAssignment_0()); }
	(rule__Param__NameAssignment_0)
	{ after(grammarAccess.getParamAccess().getNameAssignment_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Param__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Param__Group__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Param__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getParamAccess().getGroup_1()); }
	(rule__Param__Group_1__0)?
	{ after(grammarAccess.getParamAccess().getGroup_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Param__Group_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Param__Group_1__0__Impl
	rule__Param__Group_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Param__Group_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getParamAccess().getColonKeyword_1_0()); }
	':'
	{ after(grammarAccess.getParamAccess().getColonKeyword_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Param__Group_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Param__Group_1__1__Impl
	rule__Param__Group_1__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Param__Group_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getParamAccess().getTypeAssignment_1_1()); }
	(rule__Param__TypeAssignment_1_1)
	{ after(grammarAccess.getParamAccess().getTypeAssignment_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Param__Group_1__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Param__Group_1__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Param__Group_1__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getParamAccess().getGroup_1_2()); }
	(rule__Param__Group_1_2__0)?
	{ after(grammarAccess.getParamAccess().getGroup_1_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Param__Group_1_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Param__Group_1_2__0__Impl
	rule__Param__Group_1_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Param__Group_1_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getParamAccess().getEqualsSignKeyword_1_2_0()); }
	'='
	{ after(grammarAccess.getParamAccess().getEqualsSignKeyword_1_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Param__Group_1_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Param__Group_1_2__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Param__Group_1_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getParamAccess().getInitialAssignment_1_2_1()); }
	(rule__Param__InitialAssignment_1_2_1)
	{ after(grammarAccess.getParamAccess().getInitialAssignment_1_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Params__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Params__Group__0__Impl
	rule__Params__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Params__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getParamsAccess().getLeftParenthesisKeyword_0()); }
	'('
	{ after(grammarAccess.getParamsAccess().getLeftParenthesisKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Params__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Params__Group__1__Impl
	rule__Params__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Params__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getParamsAccess().getGroup_1()); }
	(rule__Params__Group_1__0)?
	{ after(grammarAccess.getParamsAccess().getGroup_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Params__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Params__Group__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Params__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getParamsAccess().getRightParenthesisKeyword_2()); }
	')'
	{ after(grammarAccess.getParamsAccess().getRightParenthesisKeyword_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Params__Group_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Params__Group_1__0__Impl
	rule__Params__Group_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Params__Group_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getParamsAccess().getParamsAssignment_1_0()); }
	(rule__Params__ParamsAssignment_1_0)
	{ after(grammarAccess.getParamsAccess().getParamsAssignment_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Params__Group_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Params__Group_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Params__Group_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getParamsAccess().getGroup_1_1()); }
	(rule__Params__Group_1_1__0)*
	{ after(grammarAccess.getParamsAccess().getGroup_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Params__Group_1_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Params__Group_1_1__0__Impl
	rule__Params__Group_1_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Params__Group_1_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getParamsAccess().getCommaKeyword_1_1_0()); }
	','
	{ after(grammarAccess.getParamsAccess().getCommaKeyword_1_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Params__Group_1_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Params__Group_1_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Params__Group_1_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getParamsAccess().getParamsAssignment_1_1_1()); }
	(rule__Params__ParamsAssignment_1_1_1)
	{ after(grammarAccess.getParamsAccess().getParamsAssignment_1_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Table__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group__0__Impl
	rule__Table__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getTableKeyword_0()); }
	'table'
	{ after(grammarAccess.getTableAccess().getTableKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group__1__Impl
	rule__Table__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getNameAssignment_1()); }
	(rule__Table__NameAssignment_1)
	{ after(grammarAccess.getTableAccess().getNameAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group__2__Impl
	rule__Table__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getIdAssignment_2()); }
	(rule__Table__IdAssignment_2)
	{ after(grammarAccess.getTableAccess().getIdAssignment_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group__3__Impl
	rule__Table__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getSentenceAssignment_3()); }
	(rule__Table__SentenceAssignment_3)
	{ after(grammarAccess.getTableAccess().getSentenceAssignment_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group__4__Impl
	rule__Table__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getGroup_4()); }
	(rule__Table__Group_4__0)?
	{ after(grammarAccess.getTableAccess().getGroup_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group__5__Impl
	rule__Table__Group__6
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getGroup_5()); }
	(rule__Table__Group_5__0)?
	{ after(grammarAccess.getTableAccess().getGroup_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__6
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group__6__Impl
	rule__Table__Group__7
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__6__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getLeftParenthesisKeyword_6()); }
	'('
	{ after(grammarAccess.getTableAccess().getLeftParenthesisKeyword_6()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__7
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group__7__Impl
	rule__Table__Group__8
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__7__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getGroup_7()); }
	(rule__Table__Group_7__0)?
	{ after(grammarAccess.getTableAccess().getGroup_7()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__8
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group__8__Impl
	rule__Table__Group__9
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__8__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getRightParenthesisKeyword_8()); }
	')'
	{ after(grammarAccess.getTableAccess().getRightParenthesisKeyword_8()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__9
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group__9__Impl
	rule__Table__Group__10
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__9__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getHyphenMinusGreaterThanSignKeyword_9()); }
	'->'
	{ after(grammarAccess.getTableAccess().getHyphenMinusGreaterThanSignKeyword_9()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__10
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group__10__Impl
	rule__Table__Group__11
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__10__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getLeftParenthesisKeyword_10()); }
	'('
	{ after(grammarAccess.getTableAccess().getLeftParenthesisKeyword_10()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__11
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group__11__Impl
	rule__Table__Group__12
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__11__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getResultsAssignment_11()); }
	(rule__Table__ResultsAssignment_11)
	{ after(grammarAccess.getTableAccess().getResultsAssignment_11()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__12
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group__12__Impl
	rule__Table__Group__13
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__12__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getGroup_12()); }
	(rule__Table__Group_12__0)*
	{ after(grammarAccess.getTableAccess().getGroup_12()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__13
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group__13__Impl
	rule__Table__Group__14
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__13__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getRightParenthesisKeyword_13()); }
	')'
	{ after(grammarAccess.getTableAccess().getRightParenthesisKeyword_13()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__14
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group__14__Impl
	rule__Table__Group__15
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__14__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getLeftCurlyBracketKeyword_14()); }
	'{'
	{ after(grammarAccess.getTableAccess().getLeftCurlyBracketKeyword_14()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__15
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group__15__Impl
	rule__Table__Group__16
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__15__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getRowsAssignment_15()); }
	(rule__Table__RowsAssignment_15)*
	{ after(grammarAccess.getTableAccess().getRowsAssignment_15()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__16
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group__16__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group__16__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getRightCurlyBracketKeyword_16()); }
	'}'
	{ after(grammarAccess.getTableAccess().getRightCurlyBracketKeyword_16()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Table__Group_4__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group_4__0__Impl
	rule__Table__Group_4__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group_4__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getCitesKeyword_4_0()); }
	'cites'
	{ after(grammarAccess.getTableAccess().getCitesKeyword_4_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group_4__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group_4__1__Impl
	rule__Table__Group_4__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group_4__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getCitationsAssignment_4_1()); }
	(rule__Table__CitationsAssignment_4_1)
	{ after(grammarAccess.getTableAccess().getCitationsAssignment_4_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group_4__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group_4__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group_4__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getGroup_4_2()); }
	(rule__Table__Group_4_2__0)*
	{ after(grammarAccess.getTableAccess().getGroup_4_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Table__Group_4_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group_4_2__0__Impl
	rule__Table__Group_4_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group_4_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getCommaKeyword_4_2_0()); }
	','
	{ after(grammarAccess.getTableAccess().getCommaKeyword_4_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group_4_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group_4_2__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group_4_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getCitationsAssignment_4_2_1()); }
	(rule__Table__CitationsAssignment_4_2_1)
	{ after(grammarAccess.getTableAccess().getCitationsAssignment_4_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Table__Group_5__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group_5__0__Impl
	rule__Table__Group_5__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group_5__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getCostsKeyword_5_0()); }
	'costs'
	{ after(grammarAccess.getTableAccess().getCostsKeyword_5_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group_5__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group_5__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group_5__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getCostAssignment_5_1()); }
	(rule__Table__CostAssignment_5_1)
	{ after(grammarAccess.getTableAccess().getCostAssignment_5_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Table__Group_7__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group_7__0__Impl
	rule__Table__Group_7__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group_7__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getParamsAssignment_7_0()); }
	(rule__Table__ParamsAssignment_7_0)
	{ after(grammarAccess.getTableAccess().getParamsAssignment_7_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group_7__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group_7__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group_7__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getGroup_7_1()); }
	(rule__Table__Group_7_1__0)*
	{ after(grammarAccess.getTableAccess().getGroup_7_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Table__Group_7_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group_7_1__0__Impl
	rule__Table__Group_7_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group_7_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getCommaKeyword_7_1_0()); }
	','
	{ after(grammarAccess.getTableAccess().getCommaKeyword_7_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group_7_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group_7_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group_7_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getParamsAssignment_7_1_1()); }
	(rule__Table__ParamsAssignment_7_1_1)
	{ after(grammarAccess.getTableAccess().getParamsAssignment_7_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Table__Group_12__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group_12__0__Impl
	rule__Table__Group_12__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group_12__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getCommaKeyword_12_0()); }
	','
	{ after(grammarAccess.getTableAccess().getCommaKeyword_12_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group_12__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Table__Group_12__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__Group_12__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTableAccess().getResultsAssignment_12_1()); }
	(rule__Table__ResultsAssignment_12_1)
	{ after(grammarAccess.getTableAccess().getResultsAssignment_12_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Row__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Row__Group__0__Impl
	rule__Row__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRowAccess().getRowAction_0()); }
	()
	{ after(grammarAccess.getRowAccess().getRowAction_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Row__Group__1__Impl
	rule__Row__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRowAccess().getGroup_1()); }
	(rule__Row__Group_1__0)?
	{ after(grammarAccess.getRowAccess().getGroup_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Row__Group__2__Impl
	rule__Row__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRowAccess().getPatternsAssignment_2()); }
	(rule__Row__PatternsAssignment_2)
	{ after(grammarAccess.getRowAccess().getPatternsAssignment_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Row__Group__3__Impl
	rule__Row__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRowAccess().getGroup_3()); }
	(rule__Row__Group_3__0)*
	{ after(grammarAccess.getRowAccess().getGroup_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Row__Group__4__Impl
	rule__Row__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRowAccess().getHyphenMinusGreaterThanSignKeyword_4()); }
	'->'
	{ after(grammarAccess.getRowAccess().getHyphenMinusGreaterThanSignKeyword_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Row__Group__5__Impl
	rule__Row__Group__6
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRowAccess().getResultsAssignment_5()); }
	(rule__Row__ResultsAssignment_5)
	{ after(grammarAccess.getRowAccess().getResultsAssignment_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group__6
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Row__Group__6__Impl
	rule__Row__Group__7
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group__6__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRowAccess().getGroup_6()); }
	(rule__Row__Group_6__0)*
	{ after(grammarAccess.getRowAccess().getGroup_6()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group__7
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Row__Group__7__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group__7__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRowAccess().getSemicolonKeyword_7()); }
	';'
	{ after(grammarAccess.getRowAccess().getSemicolonKeyword_7()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Row__Group_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Row__Group_1__0__Impl
	rule__Row__Group_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRowAccess().getIdAssignment_1_0()); }
	(rule__Row__IdAssignment_1_0)
	{ after(grammarAccess.getRowAccess().getIdAssignment_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Row__Group_1__1__Impl
	rule__Row__Group_1__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRowAccess().getSentenceAssignment_1_1()); }
	(rule__Row__SentenceAssignment_1_1)?
	{ after(grammarAccess.getRowAccess().getSentenceAssignment_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group_1__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Row__Group_1__2__Impl
	rule__Row__Group_1__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group_1__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRowAccess().getGroup_1_2()); }
	(rule__Row__Group_1_2__0)?
	{ after(grammarAccess.getRowAccess().getGroup_1_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group_1__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Row__Group_1__3__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group_1__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRowAccess().getColonKeyword_1_3()); }
	':'
	{ after(grammarAccess.getRowAccess().getColonKeyword_1_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Row__Group_1_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Row__Group_1_2__0__Impl
	rule__Row__Group_1_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group_1_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRowAccess().getCitesKeyword_1_2_0()); }
	'cites'
	{ after(grammarAccess.getRowAccess().getCitesKeyword_1_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group_1_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Row__Group_1_2__1__Impl
	rule__Row__Group_1_2__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group_1_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRowAccess().getCitationsAssignment_1_2_1()); }
	(rule__Row__CitationsAssignment_1_2_1)
	{ after(grammarAccess.getRowAccess().getCitationsAssignment_1_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group_1_2__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Row__Group_1_2__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group_1_2__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRowAccess().getGroup_1_2_2()); }
	(rule__Row__Group_1_2_2__0)*
	{ after(grammarAccess.getRowAccess().getGroup_1_2_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Row__Group_1_2_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Row__Group_1_2_2__0__Impl
	rule__Row__Group_1_2_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group_1_2_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRowAccess().getCommaKeyword_1_2_2_0()); }
	','
	{ after(grammarAccess.getRowAccess().getCommaKeyword_1_2_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group_1_2_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Row__Group_1_2_2__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group_1_2_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRowAccess().getCitationsAssignment_1_2_2_1()); }
	(rule__Row__CitationsAssignment_1_2_2_1)
	{ after(grammarAccess.getRowAccess().getCitationsAssignment_1_2_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Row__Group_3__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Row__Group_3__0__Impl
	rule__Row__Group_3__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group_3__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRowAccess().getCommaKeyword_3_0()); }
	','
	{ after(grammarAccess.getRowAccess().getCommaKeyword_3_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group_3__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Row__Group_3__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group_3__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRowAccess().getPatternsAssignment_3_1()); }
	(rule__Row__PatternsAssignment_3_1)
	{ after(grammarAccess.getRowAccess().getPatternsAssignment_3_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Row__Group_6__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Row__Group_6__0__Impl
	rule__Row__Group_6__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group_6__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRowAccess().getCommaKeyword_6_0()); }
	','
	{ after(grammarAccess.getRowAccess().getCommaKeyword_6_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group_6__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Row__Group_6__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__Group_6__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRowAccess().getResultsAssignment_6_1()); }
	(rule__Row__ResultsAssignment_6_1)
	{ after(grammarAccess.getRowAccess().getResultsAssignment_6_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Pattern__Group_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Pattern__Group_0__0__Impl
	rule__Pattern__Group_0__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Pattern__Group_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPatternAccess().getAnyPatternAction_0_0()); }
	()
	{ after(grammarAccess.getPatternAccess().getAnyPatternAction_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Pattern__Group_0__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Pattern__Group_0__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Pattern__Group_0__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPatternAccess().getAsteriskKeyword_0_1()); }
	'*'
	{ after(grammarAccess.getPatternAccess().getAsteriskKeyword_0_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Pattern__Group_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Pattern__Group_1__0__Impl
	rule__Pattern__Group_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Pattern__Group_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPatternAccess().getValuesPatternAction_1_0()); }
	()
	{ after(grammarAccess.getPatternAccess().getValuesPatternAction_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Pattern__Group_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Pattern__Group_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Pattern__Group_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPatternAccess().getAlternatives_1_1()); }
	(rule__Pattern__Alternatives_1_1)
	{ after(grammarAccess.getPatternAccess().getAlternatives_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Pattern__Group_1_1_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Pattern__Group_1_1_1__0__Impl
	rule__Pattern__Group_1_1_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Pattern__Group_1_1_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPatternAccess().getLeftCurlyBracketKeyword_1_1_1_0()); }
	'{'
	{ after(grammarAccess.getPatternAccess().getLeftCurlyBracketKeyword_1_1_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Pattern__Group_1_1_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Pattern__Group_1_1_1__1__Impl
	rule__Pattern__Group_1_1_1__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Pattern__Group_1_1_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPatternAccess().getValuesAssignment_1_1_1_1()); }
	(rule__Pattern__ValuesAssignment_1_1_1_1)
	{ after(grammarAccess.getPatternAccess().getValuesAssignment_1_1_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Pattern__Group_1_1_1__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Pattern__Group_1_1_1__2__Impl
	rule__Pattern__Group_1_1_1__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Pattern__Group_1_1_1__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPatternAccess().getGroup_1_1_1_2()); }
	(rule__Pattern__Group_1_1_1_2__0)*
	{ after(grammarAccess.getPatternAccess().getGroup_1_1_1_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Pattern__Group_1_1_1__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Pattern__Group_1_1_1__3__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Pattern__Group_1_1_1__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPatternAccess().getRightCurlyBracketKeyword_1_1_1_3()); }
	'}'
	{ after(grammarAccess.getPatternAccess().getRightCurlyBracketKeyword_1_1_1_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Pattern__Group_1_1_1_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Pattern__Group_1_1_1_2__0__Impl
	rule__Pattern__Group_1_1_1_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Pattern__Group_1_1_1_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPatternAccess().getCommaKeyword_1_1_1_2_0()); }
	','
	{ after(grammarAccess.getPatternAccess().getCommaKeyword_1_1_1_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Pattern__Group_1_1_1_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Pattern__Group_1_1_1_2__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Pattern__Group_1_1_1_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPatternAccess().getValuesAssignment_1_1_1_2_1()); }
	(rule__Pattern__ValuesAssignment_1_1_1_2_1)
	{ after(grammarAccess.getPatternAccess().getValuesAssignment_1_1_1_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Operator__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Operator__Group__0__Impl
	rule__Operator__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Operator__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getOperatorAccess().getOperatorKeyword_0()); }
	'operator'
	{ after(grammarAccess.getOperatorAccess().getOperatorKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Operator__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Operator__Group__1__Impl
	rule__Operator__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Operator__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getOperatorAccess().getNameAssignment_1()); }
	(rule__Operator__NameAssignment_1)
	{ after(grammarAccess.getOperatorAccess().getNameAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Operator__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Operator__Group__2__Impl
	rule__Operator__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Operator__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getOperatorAccess().getParamsParserRuleCall_2()); }
	ruleParams
	{ after(grammarAccess.getOperatorAccess().getParamsParserRuleCall_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Operator__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Operator__Group__3__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Operator__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getOperatorAccess().getDocAssignment_3()); }
	(rule__Operator__DocAssignment_3)?
	{ after(grammarAccess.getOperatorAccess().getDocAssignment_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Definition__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Definition__Group__0__Impl
	rule__Definition__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Definition__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getDefinitionAccess().getDefKeyword_0()); }
	'def'
	{ after(grammarAccess.getDefinitionAccess().getDefKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Definition__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Definition__Group__1__Impl
	rule__Definition__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Definition__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getDefinitionAccess().getNameAssignment_1()); }
	(rule__Definition__NameAssignment_1)
	{ after(grammarAccess.getDefinitionAccess().getNameAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Definition__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Definition__Group__2__Impl
	rule__Definition__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Definition__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getDefinitionAccess().getParamsParserRuleCall_2()); }
	(ruleParams)?
	{ after(grammarAccess.getDefinitionAccess().getParamsParserRuleCall_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Definition__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Definition__Group__3__Impl
	rule__Definition__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Definition__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getDefinitionAccess().getEqualsSignKeyword_3()); }
	'='
	{ after(grammarAccess.getDefinitionAccess().getEqualsSignKeyword_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Definition__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Definition__Group__4__Impl
	rule__Definition__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__Definition__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getDefinitionAccess().getValueAssignment_4()); }
	(rule__Definition__ValueAssignment_4)
	{ after(grammarAccess.getDefinitionAccess().getValueAssignment_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Definition__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Definition__Group__5__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Definition__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getDefinitionAccess().getSemicolonKeyword_5()); }
	';'
	{ after(grammarAccess.getDefinitionAccess().getSemicolonKeyword_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Blocker__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Blocker__Group__0__Impl
	rule__Blocker__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBlockerAccess().getBlockerKeyword_0()); }
	'blocker'
	{ after(grammarAccess.getBlockerAccess().getBlockerKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Blocker__Group__1__Impl
	rule__Blocker__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBlockerAccess().getNameAssignment_1()); }
	(rule__Blocker__NameAssignment_1)
	{ after(grammarAccess.getBlockerAccess().getNameAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Blocker__Group__2__Impl
	rule__Blocker__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBlockerAccess().getLetterAssignment_2()); }
	(rule__Blocker__LetterAssignment_2)
	{ after(grammarAccess.getBlockerAccess().getLetterAssignment_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Blocker__Group__3__Impl
	rule__Blocker__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBlockerAccess().getGroup_3()); }
	(rule__Blocker__Group_3__0)?
	{ after(grammarAccess.getBlockerAccess().getGroup_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Blocker__Group__4__Impl
	rule__Blocker__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBlockerAccess().getIdAssignment_4()); }
	(rule__Blocker__IdAssignment_4)
	{ after(grammarAccess.getBlockerAccess().getIdAssignment_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Blocker__Group__5__Impl
	rule__Blocker__Group__6
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBlockerAccess().getSentenceAssignment_5()); }
	(rule__Blocker__SentenceAssignment_5)
	{ after(grammarAccess.getBlockerAccess().getSentenceAssignment_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group__6
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Blocker__Group__6__Impl
	rule__Blocker__Group__7
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group__6__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBlockerAccess().getGroup_6()); }
	(rule__Blocker__Group_6__0)?
	{ after(grammarAccess.getBlockerAccess().getGroup_6()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group__7
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Blocker__Group__7__Impl
	rule__Blocker__Group__8
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group__7__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBlockerAccess().getGroup_7()); }
	(rule__Blocker__Group_7__0)?
	{ after(grammarAccess.getBlockerAccess().getGroup_7()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group__8
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Blocker__Group__8__Impl
	rule__Blocker__Group__9
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group__8__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBlockerAccess().getColonKeyword_8()); }
	':'
	{ after(grammarAccess.getBlockerAccess().getColonKeyword_8()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group__9
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Blocker__Group__9__Impl
	rule__Blocker__Group__10
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group__9__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBlockerAccess().getConditionAssignment_9()); }
	(rule__Blocker__ConditionAssignment_9)
	{ after(grammarAccess.getBlockerAccess().getConditionAssignment_9()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group__10
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Blocker__Group__10__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group__10__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBlockerAccess().getSemicolonKeyword_10()); }
	';'
	{ after(grammarAccess.getBlockerAccess().getSemicolonKeyword_10()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Blocker__Group_3__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Blocker__Group_3__0__Impl
	rule__Blocker__Group_3__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group_3__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBlockerAccess().getOnKeyword_3_0()); }
	'on'
	{ after(grammarAccess.getBlockerAccess().getOnKeyword_3_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group_3__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Blocker__Group_3__1__Impl
	rule__Blocker__Group_3__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group_3__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBlockerAccess().getLaneKeyword_3_1()); }
	'lane'
	{ after(grammarAccess.getBlockerAccess().getLaneKeyword_3_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group_3__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Blocker__Group_3__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group_3__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBlockerAccess().getLaneAssignment_3_2()); }
	(rule__Blocker__LaneAssignment_3_2)
	{ after(grammarAccess.getBlockerAccess().getLaneAssignment_3_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Blocker__Group_6__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Blocker__Group_6__0__Impl
	rule__Blocker__Group_6__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group_6__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBlockerAccess().getCitesKeyword_6_0()); }
	'cites'
	{ after(grammarAccess.getBlockerAccess().getCitesKeyword_6_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group_6__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Blocker__Group_6__1__Impl
	rule__Blocker__Group_6__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group_6__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBlockerAccess().getCitationsAssignment_6_1()); }
	(rule__Blocker__CitationsAssignment_6_1)
	{ after(grammarAccess.getBlockerAccess().getCitationsAssignment_6_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group_6__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Blocker__Group_6__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group_6__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBlockerAccess().getGroup_6_2()); }
	(rule__Blocker__Group_6_2__0)*
	{ after(grammarAccess.getBlockerAccess().getGroup_6_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Blocker__Group_6_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Blocker__Group_6_2__0__Impl
	rule__Blocker__Group_6_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group_6_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBlockerAccess().getCommaKeyword_6_2_0()); }
	','
	{ after(grammarAccess.getBlockerAccess().getCommaKeyword_6_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group_6_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Blocker__Group_6_2__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group_6_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBlockerAccess().getCitationsAssignment_6_2_1()); }
	(rule__Blocker__CitationsAssignment_6_2_1)
	{ after(grammarAccess.getBlockerAccess().getCitationsAssignment_6_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Blocker__Group_7__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Blocker__Group_7__0__Impl
	rule__Blocker__Group_7__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group_7__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBlockerAccess().getCostsKeyword_7_0()); }
	'costs'
	{ after(grammarAccess.getBlockerAccess().getCostsKeyword_7_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group_7__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Blocker__Group_7__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__Group_7__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBlockerAccess().getCostAssignment_7_1()); }
	(rule__Blocker__CostAssignment_7_1)
	{ after(grammarAccess.getBlockerAccess().getCostAssignment_7_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Decision__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Decision__Group__0__Impl
	rule__Decision__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Decision__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getDecisionAccess().getDecisionKeyword_0()); }
	'decision'
	{ after(grammarAccess.getDecisionAccess().getDecisionKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Decision__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Decision__Group__1__Impl
	rule__Decision__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Decision__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getDecisionAccess().getNameAssignment_1()); }
	(rule__Decision__NameAssignment_1)
	{ after(grammarAccess.getDecisionAccess().getNameAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Decision__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Decision__Group__2__Impl
	rule__Decision__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Decision__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getDecisionAccess().getRuleHeadParserRuleCall_2()); }
	ruleRuleHead
	{ after(grammarAccess.getDecisionAccess().getRuleHeadParserRuleCall_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Decision__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Decision__Group__3__Impl
	rule__Decision__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Decision__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getDecisionAccess().getLeftCurlyBracketKeyword_3()); }
	'{'
	{ after(grammarAccess.getDecisionAccess().getLeftCurlyBracketKeyword_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Decision__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Decision__Group__4__Impl
	rule__Decision__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__Decision__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getDecisionAccess().getCandidatesAssignment_4()); }
	(rule__Decision__CandidatesAssignment_4)*
	{ after(grammarAccess.getDecisionAccess().getCandidatesAssignment_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Decision__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Decision__Group__5__Impl
	rule__Decision__Group__6
;
finally {
	restoreStackSize(stackSize);
}

rule__Decision__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getDecisionAccess().getGroup_5()); }
	(rule__Decision__Group_5__0)?
	{ after(grammarAccess.getDecisionAccess().getGroup_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Decision__Group__6
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Decision__Group__6__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Decision__Group__6__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getDecisionAccess().getRightCurlyBracketKeyword_6()); }
	'}'
	{ after(grammarAccess.getDecisionAccess().getRightCurlyBracketKeyword_6()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Decision__Group_5__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Decision__Group_5__0__Impl
	rule__Decision__Group_5__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Decision__Group_5__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getDecisionAccess().getOtherwiseKeyword_5_0()); }
	'otherwise'
	{ after(grammarAccess.getDecisionAccess().getOtherwiseKeyword_5_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Decision__Group_5__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Decision__Group_5__1__Impl
	rule__Decision__Group_5__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Decision__Group_5__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getDecisionAccess().getGroup_5_1()); }
	(rule__Decision__Group_5_1__0)?
	{ after(grammarAccess.getDecisionAccess().getGroup_5_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Decision__Group_5__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Decision__Group_5__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Decision__Group_5__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getDecisionAccess().getOtherwiseAssignment_5_2()); }
	(rule__Decision__OtherwiseAssignment_5_2)
	{ after(grammarAccess.getDecisionAccess().getOtherwiseAssignment_5_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Decision__Group_5_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Decision__Group_5_1__0__Impl
	rule__Decision__Group_5_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Decision__Group_5_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getDecisionAccess().getWhenKeyword_5_1_0()); }
	'when'
	{ after(grammarAccess.getDecisionAccess().getWhenKeyword_5_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Decision__Group_5_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Decision__Group_5_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Decision__Group_5_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getDecisionAccess().getOtherwiseGuardAssignment_5_1_1()); }
	(rule__Decision__OtherwiseGuardAssignment_5_1_1)
	{ after(grammarAccess.getDecisionAccess().getOtherwiseGuardAssignment_5_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__DecisionExtension__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__DecisionExtension__Group__0__Impl
	rule__DecisionExtension__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__DecisionExtension__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getDecisionExtensionAccess().getExtendKeyword_0()); }
	'extend'
	{ after(grammarAccess.getDecisionExtensionAccess().getExtendKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__DecisionExtension__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__DecisionExtension__Group__1__Impl
	rule__DecisionExtension__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__DecisionExtension__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getDecisionExtensionAccess().getDecisionKeyword_1()); }
	'decision'
	{ after(grammarAccess.getDecisionExtensionAccess().getDecisionKeyword_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__DecisionExtension__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__DecisionExtension__Group__2__Impl
	rule__DecisionExtension__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__DecisionExtension__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getDecisionExtensionAccess().getDecisionAssignment_2()); }
	(rule__DecisionExtension__DecisionAssignment_2)
	{ after(grammarAccess.getDecisionExtensionAccess().getDecisionAssignment_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__DecisionExtension__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__DecisionExtension__Group__3__Impl
	rule__DecisionExtension__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__DecisionExtension__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getDecisionExtensionAccess().getLeftCurlyBracketKeyword_3()); }
	'{'
	{ after(grammarAccess.getDecisionExtensionAccess().getLeftCurlyBracketKeyword_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__DecisionExtension__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__DecisionExtension__Group__4__Impl
	rule__DecisionExtension__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__DecisionExtension__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getDecisionExtensionAccess().getCandidatesAssignment_4()); }
	(rule__DecisionExtension__CandidatesAssignment_4)*
	{ after(grammarAccess.getDecisionExtensionAccess().getCandidatesAssignment_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__DecisionExtension__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__DecisionExtension__Group__5__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__DecisionExtension__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getDecisionExtensionAccess().getRightCurlyBracketKeyword_5()); }
	'}'
	{ after(grammarAccess.getDecisionExtensionAccess().getRightCurlyBracketKeyword_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Candidate__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Candidate__Group__0__Impl
	rule__Candidate__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCandidateAccess().getRankKeyword_0()); }
	'rank'
	{ after(grammarAccess.getCandidateAccess().getRankKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Candidate__Group__1__Impl
	rule__Candidate__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCandidateAccess().getRankAssignment_1()); }
	(rule__Candidate__RankAssignment_1)
	{ after(grammarAccess.getCandidateAccess().getRankAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Candidate__Group__2__Impl
	rule__Candidate__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCandidateAccess().getNameAssignment_2()); }
	(rule__Candidate__NameAssignment_2)
	{ after(grammarAccess.getCandidateAccess().getNameAssignment_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Candidate__Group__3__Impl
	rule__Candidate__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCandidateAccess().getRuleHeadParserRuleCall_3()); }
	ruleRuleHead
	{ after(grammarAccess.getCandidateAccess().getRuleHeadParserRuleCall_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Candidate__Group__4__Impl
	rule__Candidate__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCandidateAccess().getGroup_4()); }
	(rule__Candidate__Group_4__0)?
	{ after(grammarAccess.getCandidateAccess().getGroup_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Candidate__Group__5__Impl
	rule__Candidate__Group__6
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCandidateAccess().getWhenKeyword_5()); }
	'when'
	{ after(grammarAccess.getCandidateAccess().getWhenKeyword_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group__6
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Candidate__Group__6__Impl
	rule__Candidate__Group__7
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group__6__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCandidateAccess().getGuardAssignment_6()); }
	(rule__Candidate__GuardAssignment_6)
	{ after(grammarAccess.getCandidateAccess().getGuardAssignment_6()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group__7
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Candidate__Group__7__Impl
	rule__Candidate__Group__8
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group__7__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCandidateAccess().getGroup_7()); }
	(rule__Candidate__Group_7__0)?
	{ after(grammarAccess.getCandidateAccess().getGroup_7()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group__8
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Candidate__Group__8__Impl
	rule__Candidate__Group__9
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group__8__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCandidateAccess().getGroup_8()); }
	(rule__Candidate__Group_8__0)?
	{ after(grammarAccess.getCandidateAccess().getGroup_8()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group__9
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Candidate__Group__9__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group__9__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCandidateAccess().getBodyAssignment_9()); }
	(rule__Candidate__BodyAssignment_9)
	{ after(grammarAccess.getCandidateAccess().getBodyAssignment_9()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Candidate__Group_4__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Candidate__Group_4__0__Impl
	rule__Candidate__Group_4__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group_4__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCandidateAccess().getLetKeyword_4_0()); }
	'let'
	{ after(grammarAccess.getCandidateAccess().getLetKeyword_4_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group_4__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Candidate__Group_4__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group_4__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCandidateAccess().getBindingAssignment_4_1()); }
	(rule__Candidate__BindingAssignment_4_1)
	{ after(grammarAccess.getCandidateAccess().getBindingAssignment_4_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Candidate__Group_7__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Candidate__Group_7__0__Impl
	rule__Candidate__Group_7__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group_7__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCandidateAccess().getBlockedKeyword_7_0()); }
	'blocked'
	{ after(grammarAccess.getCandidateAccess().getBlockedKeyword_7_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group_7__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Candidate__Group_7__1__Impl
	rule__Candidate__Group_7__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group_7__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCandidateAccess().getByKeyword_7_1()); }
	'by'
	{ after(grammarAccess.getCandidateAccess().getByKeyword_7_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group_7__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Candidate__Group_7__2__Impl
	rule__Candidate__Group_7__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group_7__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCandidateAccess().getBlockersAssignment_7_2()); }
	(rule__Candidate__BlockersAssignment_7_2)
	{ after(grammarAccess.getCandidateAccess().getBlockersAssignment_7_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group_7__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Candidate__Group_7__3__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group_7__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCandidateAccess().getGroup_7_3()); }
	(rule__Candidate__Group_7_3__0)*
	{ after(grammarAccess.getCandidateAccess().getGroup_7_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Candidate__Group_7_3__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Candidate__Group_7_3__0__Impl
	rule__Candidate__Group_7_3__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group_7_3__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCandidateAccess().getCommaKeyword_7_3_0()); }
	','
	{ after(grammarAccess.getCandidateAccess().getCommaKeyword_7_3_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group_7_3__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Candidate__Group_7_3__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group_7_3__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCandidateAccess().getBlockersAssignment_7_3_1()); }
	(rule__Candidate__BlockersAssignment_7_3_1)
	{ after(grammarAccess.getCandidateAccess().getBlockersAssignment_7_3_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Candidate__Group_8__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Candidate__Group_8__0__Impl
	rule__Candidate__Group_8__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group_8__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCandidateAccess().getLoserKeyword_8_0()); }
	'loser'
	{ after(grammarAccess.getCandidateAccess().getLoserKeyword_8_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group_8__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Candidate__Group_8__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__Group_8__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCandidateAccess().getLoserAssignment_8_1()); }
	(rule__Candidate__LoserAssignment_8_1)
	{ after(grammarAccess.getCandidateAccess().getLoserAssignment_8_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__LetBinding__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__LetBinding__Group__0__Impl
	rule__LetBinding__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__LetBinding__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLetBindingAccess().getNameAssignment_0()); }
	(rule__LetBinding__NameAssignment_0)
	{ after(grammarAccess.getLetBindingAccess().getNameAssignment_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__LetBinding__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__LetBinding__Group__1__Impl
	rule__LetBinding__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__LetBinding__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLetBindingAccess().getEqualsSignKeyword_1()); }
	'='
	{ after(grammarAccess.getLetBindingAccess().getEqualsSignKeyword_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__LetBinding__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__LetBinding__Group__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__LetBinding__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLetBindingAccess().getValueAssignment_2()); }
	(rule__LetBinding__ValueAssignment_2)
	{ after(grammarAccess.getLetBindingAccess().getValueAssignment_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Choice__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Choice__Group__0__Impl
	rule__Choice__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Choice__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getChoiceAccess().getChoiceKeyword_0()); }
	'choice'
	{ after(grammarAccess.getChoiceAccess().getChoiceKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Choice__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Choice__Group__1__Impl
	rule__Choice__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Choice__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getChoiceAccess().getNameAssignment_1()); }
	(rule__Choice__NameAssignment_1)
	{ after(grammarAccess.getChoiceAccess().getNameAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Choice__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Choice__Group__2__Impl
	rule__Choice__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Choice__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getChoiceAccess().getRuleHeadParserRuleCall_2()); }
	ruleRuleHead
	{ after(grammarAccess.getChoiceAccess().getRuleHeadParserRuleCall_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Choice__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Choice__Group__3__Impl
	rule__Choice__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Choice__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getChoiceAccess().getLeftCurlyBracketKeyword_3()); }
	'{'
	{ after(grammarAccess.getChoiceAccess().getLeftCurlyBracketKeyword_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Choice__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Choice__Group__4__Impl
	rule__Choice__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__Choice__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getChoiceAccess().getOptionsAssignment_4()); }
	(rule__Choice__OptionsAssignment_4)*
	{ after(grammarAccess.getChoiceAccess().getOptionsAssignment_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Choice__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Choice__Group__5__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Choice__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getChoiceAccess().getRightCurlyBracketKeyword_5()); }
	'}'
	{ after(grammarAccess.getChoiceAccess().getRightCurlyBracketKeyword_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Option__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Option__Group__0__Impl
	rule__Option__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Option__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getOptionAccess().getOptionKeyword_0()); }
	'option'
	{ after(grammarAccess.getOptionAccess().getOptionKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Option__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Option__Group__1__Impl
	rule__Option__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Option__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getOptionAccess().getRuleHeadParserRuleCall_1()); }
	ruleRuleHead
	{ after(grammarAccess.getOptionAccess().getRuleHeadParserRuleCall_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Option__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Option__Group__2__Impl
	rule__Option__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Option__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getOptionAccess().getGroup_2()); }
	(rule__Option__Group_2__0)?
	{ after(grammarAccess.getOptionAccess().getGroup_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Option__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Option__Group__3__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Option__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getOptionAccess().getBodyAssignment_3()); }
	(rule__Option__BodyAssignment_3)
	{ after(grammarAccess.getOptionAccess().getBodyAssignment_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Option__Group_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Option__Group_2__0__Impl
	rule__Option__Group_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Option__Group_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getOptionAccess().getWhenKeyword_2_0()); }
	'when'
	{ after(grammarAccess.getOptionAccess().getWhenKeyword_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Option__Group_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Option__Group_2__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Option__Group_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getOptionAccess().getGuardAssignment_2_1()); }
	(rule__Option__GuardAssignment_2_1)
	{ after(grammarAccess.getOptionAccess().getGuardAssignment_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Cascade__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cascade__Group__0__Impl
	rule__Cascade__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeAccess().getEventAssignment_0()); }
	(rule__Cascade__EventAssignment_0)?
	{ after(grammarAccess.getCascadeAccess().getEventAssignment_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cascade__Group__1__Impl
	rule__Cascade__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeAccess().getCascadeKeyword_1()); }
	'cascade'
	{ after(grammarAccess.getCascadeAccess().getCascadeKeyword_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cascade__Group__2__Impl
	rule__Cascade__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeAccess().getNameAssignment_2()); }
	(rule__Cascade__NameAssignment_2)
	{ after(grammarAccess.getCascadeAccess().getNameAssignment_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cascade__Group__3__Impl
	rule__Cascade__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeAccess().getLeftParenthesisKeyword_3()); }
	'('
	{ after(grammarAccess.getCascadeAccess().getLeftParenthesisKeyword_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cascade__Group__4__Impl
	rule__Cascade__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeAccess().getGroup_4()); }
	(rule__Cascade__Group_4__0)?
	{ after(grammarAccess.getCascadeAccess().getGroup_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cascade__Group__5__Impl
	rule__Cascade__Group__6
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeAccess().getRightParenthesisKeyword_5()); }
	')'
	{ after(grammarAccess.getCascadeAccess().getRightParenthesisKeyword_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__6
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cascade__Group__6__Impl
	rule__Cascade__Group__7
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__6__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeAccess().getIdAssignment_6()); }
	(rule__Cascade__IdAssignment_6)
	{ after(grammarAccess.getCascadeAccess().getIdAssignment_6()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__7
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cascade__Group__7__Impl
	rule__Cascade__Group__8
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__7__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeAccess().getSentenceAssignment_7()); }
	(rule__Cascade__SentenceAssignment_7)
	{ after(grammarAccess.getCascadeAccess().getSentenceAssignment_7()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__8
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cascade__Group__8__Impl
	rule__Cascade__Group__9
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__8__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeAccess().getGroup_8()); }
	(rule__Cascade__Group_8__0)?
	{ after(grammarAccess.getCascadeAccess().getGroup_8()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__9
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cascade__Group__9__Impl
	rule__Cascade__Group__10
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__9__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeAccess().getGroup_9()); }
	(rule__Cascade__Group_9__0)?
	{ after(grammarAccess.getCascadeAccess().getGroup_9()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__10
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cascade__Group__10__Impl
	rule__Cascade__Group__11
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__10__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeAccess().getLeftCurlyBracketKeyword_10()); }
	'{'
	{ after(grammarAccess.getCascadeAccess().getLeftCurlyBracketKeyword_10()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__11
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cascade__Group__11__Impl
	rule__Cascade__Group__12
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__11__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeAccess().getStagesAssignment_11()); }
	(rule__Cascade__StagesAssignment_11)*
	{ after(grammarAccess.getCascadeAccess().getStagesAssignment_11()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__12
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cascade__Group__12__Impl
	rule__Cascade__Group__13
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__12__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeAccess().getPassesKeyword_12()); }
	'passes'
	{ after(grammarAccess.getCascadeAccess().getPassesKeyword_12()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__13
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cascade__Group__13__Impl
	rule__Cascade__Group__14
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__13__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeAccess().getPassesAssignment_13()); }
	(rule__Cascade__PassesAssignment_13)
	{ after(grammarAccess.getCascadeAccess().getPassesAssignment_13()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__14
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cascade__Group__14__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group__14__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeAccess().getRightCurlyBracketKeyword_14()); }
	'}'
	{ after(grammarAccess.getCascadeAccess().getRightCurlyBracketKeyword_14()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Cascade__Group_4__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cascade__Group_4__0__Impl
	rule__Cascade__Group_4__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group_4__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeAccess().getParamsAssignment_4_0()); }
	(rule__Cascade__ParamsAssignment_4_0)
	{ after(grammarAccess.getCascadeAccess().getParamsAssignment_4_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group_4__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cascade__Group_4__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group_4__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeAccess().getGroup_4_1()); }
	(rule__Cascade__Group_4_1__0)*
	{ after(grammarAccess.getCascadeAccess().getGroup_4_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Cascade__Group_4_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cascade__Group_4_1__0__Impl
	rule__Cascade__Group_4_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group_4_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeAccess().getCommaKeyword_4_1_0()); }
	','
	{ after(grammarAccess.getCascadeAccess().getCommaKeyword_4_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group_4_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cascade__Group_4_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group_4_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeAccess().getParamsAssignment_4_1_1()); }
	(rule__Cascade__ParamsAssignment_4_1_1)
	{ after(grammarAccess.getCascadeAccess().getParamsAssignment_4_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Cascade__Group_8__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cascade__Group_8__0__Impl
	rule__Cascade__Group_8__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group_8__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeAccess().getCitesKeyword_8_0()); }
	'cites'
	{ after(grammarAccess.getCascadeAccess().getCitesKeyword_8_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group_8__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cascade__Group_8__1__Impl
	rule__Cascade__Group_8__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group_8__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeAccess().getCitationsAssignment_8_1()); }
	(rule__Cascade__CitationsAssignment_8_1)
	{ after(grammarAccess.getCascadeAccess().getCitationsAssignment_8_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group_8__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cascade__Group_8__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group_8__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeAccess().getGroup_8_2()); }
	(rule__Cascade__Group_8_2__0)*
	{ after(grammarAccess.getCascadeAccess().getGroup_8_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Cascade__Group_8_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cascade__Group_8_2__0__Impl
	rule__Cascade__Group_8_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group_8_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeAccess().getCommaKeyword_8_2_0()); }
	','
	{ after(grammarAccess.getCascadeAccess().getCommaKeyword_8_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group_8_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cascade__Group_8_2__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group_8_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeAccess().getCitationsAssignment_8_2_1()); }
	(rule__Cascade__CitationsAssignment_8_2_1)
	{ after(grammarAccess.getCascadeAccess().getCitationsAssignment_8_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Cascade__Group_9__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cascade__Group_9__0__Impl
	rule__Cascade__Group_9__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group_9__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeAccess().getCostsKeyword_9_0()); }
	'costs'
	{ after(grammarAccess.getCascadeAccess().getCostsKeyword_9_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group_9__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Cascade__Group_9__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__Group_9__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeAccess().getCostAssignment_9_1()); }
	(rule__Cascade__CostAssignment_9_1)
	{ after(grammarAccess.getCascadeAccess().getCostAssignment_9_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Stage__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Stage__Group__0__Impl
	rule__Stage__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Stage__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStageAccess().getStageKeyword_0()); }
	'stage'
	{ after(grammarAccess.getStageAccess().getStageKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Stage__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Stage__Group__1__Impl
	rule__Stage__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Stage__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStageAccess().getNameAssignment_1()); }
	(rule__Stage__NameAssignment_1)
	{ after(grammarAccess.getStageAccess().getNameAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Stage__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Stage__Group__2__Impl
	rule__Stage__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Stage__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStageAccess().getGroup_2()); }
	(rule__Stage__Group_2__0)?
	{ after(grammarAccess.getStageAccess().getGroup_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Stage__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Stage__Group__3__Impl
	rule__Stage__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Stage__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStageAccess().getGroup_3()); }
	(rule__Stage__Group_3__0)?
	{ after(grammarAccess.getStageAccess().getGroup_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Stage__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Stage__Group__4__Impl
	rule__Stage__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__Stage__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStageAccess().getLeftCurlyBracketKeyword_4()); }
	'{'
	{ after(grammarAccess.getStageAccess().getLeftCurlyBracketKeyword_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Stage__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Stage__Group__5__Impl
	rule__Stage__Group__6
;
finally {
	restoreStackSize(stackSize);
}

rule__Stage__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStageAccess().getChecksAssignment_5()); }
	(rule__Stage__ChecksAssignment_5)*
	{ after(grammarAccess.getStageAccess().getChecksAssignment_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Stage__Group__6
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Stage__Group__6__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Stage__Group__6__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStageAccess().getRightCurlyBracketKeyword_6()); }
	'}'
	{ after(grammarAccess.getStageAccess().getRightCurlyBracketKeyword_6()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Stage__Group_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Stage__Group_2__0__Impl
	rule__Stage__Group_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Stage__Group_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStageAccess().getAnyOrderAssignment_2_0()); }
	(rule__Stage__AnyOrderAssignment_2_0)
	{ after(grammarAccess.getStageAccess().getAnyOrderAssignment_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Stage__Group_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Stage__Group_2__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Stage__Group_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStageAccess().getOrderKeyword_2_1()); }
	'order'
	{ after(grammarAccess.getStageAccess().getOrderKeyword_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Stage__Group_3__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Stage__Group_3__0__Impl
	rule__Stage__Group_3__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Stage__Group_3__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStageAccess().getFailsKeyword_3_0()); }
	'fails'
	{ after(grammarAccess.getStageAccess().getFailsKeyword_3_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Stage__Group_3__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Stage__Group_3__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Stage__Group_3__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStageAccess().getFailsAssignment_3_1()); }
	(rule__Stage__FailsAssignment_3_1)
	{ after(grammarAccess.getStageAccess().getFailsAssignment_3_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__CascadeCheck__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__CascadeCheck__Group__0__Impl
	rule__CascadeCheck__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__CascadeCheck__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeCheckAccess().getCheckKeyword_0()); }
	'check'
	{ after(grammarAccess.getCascadeCheckAccess().getCheckKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__CascadeCheck__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__CascadeCheck__Group__1__Impl
	rule__CascadeCheck__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__CascadeCheck__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeCheckAccess().getRuleHeadParserRuleCall_1()); }
	ruleRuleHead
	{ after(grammarAccess.getCascadeCheckAccess().getRuleHeadParserRuleCall_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__CascadeCheck__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__CascadeCheck__Group__2__Impl
	rule__CascadeCheck__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__CascadeCheck__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeCheckAccess().getColonKeyword_2()); }
	':'
	{ after(grammarAccess.getCascadeCheckAccess().getColonKeyword_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__CascadeCheck__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__CascadeCheck__Group__3__Impl
	rule__CascadeCheck__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__CascadeCheck__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeCheckAccess().getConditionAssignment_3()); }
	(rule__CascadeCheck__ConditionAssignment_3)
	{ after(grammarAccess.getCascadeCheckAccess().getConditionAssignment_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__CascadeCheck__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__CascadeCheck__Group__4__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__CascadeCheck__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeCheckAccess().getAlternatives_4()); }
	(rule__CascadeCheck__Alternatives_4)
	{ after(grammarAccess.getCascadeCheckAccess().getAlternatives_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__CascadeCheck__Group_4_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__CascadeCheck__Group_4_1__0__Impl
	rule__CascadeCheck__Group_4_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__CascadeCheck__Group_4_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeCheckAccess().getElseKeyword_4_1_0()); }
	'else'
	{ after(grammarAccess.getCascadeCheckAccess().getElseKeyword_4_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__CascadeCheck__Group_4_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__CascadeCheck__Group_4_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__CascadeCheck__Group_4_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCascadeCheckAccess().getFailsAssignment_4_1_1()); }
	(rule__CascadeCheck__FailsAssignment_4_1_1)
	{ after(grammarAccess.getCascadeCheckAccess().getFailsAssignment_4_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Proc__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Proc__Group__0__Impl
	rule__Proc__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Proc__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getProcAccess().getEventAssignment_0()); }
	(rule__Proc__EventAssignment_0)?
	{ after(grammarAccess.getProcAccess().getEventAssignment_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Proc__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Proc__Group__1__Impl
	rule__Proc__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Proc__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getProcAccess().getProcKeyword_1()); }
	'proc'
	{ after(grammarAccess.getProcAccess().getProcKeyword_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Proc__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Proc__Group__2__Impl
	rule__Proc__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Proc__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getProcAccess().getNameAssignment_2()); }
	(rule__Proc__NameAssignment_2)
	{ after(grammarAccess.getProcAccess().getNameAssignment_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Proc__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Proc__Group__3__Impl
	rule__Proc__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Proc__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getProcAccess().getParamsParserRuleCall_3()); }
	ruleParams
	{ after(grammarAccess.getProcAccess().getParamsParserRuleCall_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Proc__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Proc__Group__4__Impl
	rule__Proc__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__Proc__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getProcAccess().getLeftCurlyBracketKeyword_4()); }
	'{'
	{ after(grammarAccess.getProcAccess().getLeftCurlyBracketKeyword_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Proc__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Proc__Group__5__Impl
	rule__Proc__Group__6
;
finally {
	restoreStackSize(stackSize);
}

rule__Proc__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getProcAccess().getGroup_5()); }
	(rule__Proc__Group_5__0)*
	{ after(grammarAccess.getProcAccess().getGroup_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Proc__Group__6
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Proc__Group__6__Impl
	rule__Proc__Group__7
;
finally {
	restoreStackSize(stackSize);
}

rule__Proc__Group__6__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getProcAccess().getStepsAssignment_6()); }
	(rule__Proc__StepsAssignment_6)*
	{ after(grammarAccess.getProcAccess().getStepsAssignment_6()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Proc__Group__7
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Proc__Group__7__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Proc__Group__7__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getProcAccess().getRightCurlyBracketKeyword_7()); }
	'}'
	{ after(grammarAccess.getProcAccess().getRightCurlyBracketKeyword_7()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Proc__Group_5__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Proc__Group_5__0__Impl
	rule__Proc__Group_5__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Proc__Group_5__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getProcAccess().getVarKeyword_5_0()); }
	'var'
	{ after(grammarAccess.getProcAccess().getVarKeyword_5_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Proc__Group_5__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Proc__Group_5__1__Impl
	rule__Proc__Group_5__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Proc__Group_5__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getProcAccess().getLocalsAssignment_5_1()); }
	(rule__Proc__LocalsAssignment_5_1)
	{ after(grammarAccess.getProcAccess().getLocalsAssignment_5_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Proc__Group_5__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Proc__Group_5__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Proc__Group_5__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getProcAccess().getSemicolonKeyword_5_2()); }
	';'
	{ after(grammarAccess.getProcAccess().getSemicolonKeyword_5_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Step__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Step__Group__0__Impl
	rule__Step__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Step__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStepAccess().getAlternatives_0()); }
	(rule__Step__Alternatives_0)
	{ after(grammarAccess.getStepAccess().getAlternatives_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Step__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Step__Group__1__Impl
	rule__Step__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Step__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStepAccess().getGroup_1()); }
	(rule__Step__Group_1__0)?
	{ after(grammarAccess.getStepAccess().getGroup_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Step__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Step__Group__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Step__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStepAccess().getBodyAssignment_2()); }
	(rule__Step__BodyAssignment_2)
	{ after(grammarAccess.getStepAccess().getBodyAssignment_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Step__Group_0_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Step__Group_0_1__0__Impl
	rule__Step__Group_0_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Step__Group_0_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStepAccess().getStepAction_0_1_0()); }
	()
	{ after(grammarAccess.getStepAccess().getStepAction_0_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Step__Group_0_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Step__Group_0_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Step__Group_0_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStepAccess().getDoKeyword_0_1_1()); }
	'do'
	{ after(grammarAccess.getStepAccess().getDoKeyword_0_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Step__Group_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Step__Group_1__0__Impl
	rule__Step__Group_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Step__Group_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStepAccess().getWhenKeyword_1_0()); }
	'when'
	{ after(grammarAccess.getStepAccess().getWhenKeyword_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Step__Group_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Step__Group_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Step__Group_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStepAccess().getGuardAssignment_1_1()); }
	(rule__Step__GuardAssignment_1_1)
	{ after(grammarAccess.getStepAccess().getGuardAssignment_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Instruction__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Instruction__Group__0__Impl
	rule__Instruction__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionAccess().getEventAssignment_0()); }
	(rule__Instruction__EventAssignment_0)?
	{ after(grammarAccess.getInstructionAccess().getEventAssignment_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Instruction__Group__1__Impl
	rule__Instruction__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionAccess().getInsnKeyword_1()); }
	'insn'
	{ after(grammarAccess.getInstructionAccess().getInsnKeyword_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Instruction__Group__2__Impl
	rule__Instruction__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionAccess().getNameAssignment_2()); }
	(rule__Instruction__NameAssignment_2)
	{ after(grammarAccess.getInstructionAccess().getNameAssignment_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Instruction__Group__3__Impl
	rule__Instruction__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionAccess().getGroup_3()); }
	(rule__Instruction__Group_3__0)?
	{ after(grammarAccess.getInstructionAccess().getGroup_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Instruction__Group__4__Impl
	rule__Instruction__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionAccess().getAlternatives_4()); }
	(rule__Instruction__Alternatives_4)?
	{ after(grammarAccess.getInstructionAccess().getAlternatives_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Instruction__Group__5__Impl
	rule__Instruction__Group__6
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionAccess().getDocAssignment_5()); }
	(rule__Instruction__DocAssignment_5)?
	{ after(grammarAccess.getInstructionAccess().getDocAssignment_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group__6
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Instruction__Group__6__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group__6__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionAccess().getAlternatives_6()); }
	(rule__Instruction__Alternatives_6)
	{ after(grammarAccess.getInstructionAccess().getAlternatives_6()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Instruction__Group_3__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Instruction__Group_3__0__Impl
	rule__Instruction__Group_3__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group_3__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionAccess().getLeftParenthesisKeyword_3_0()); }
	'('
	{ after(grammarAccess.getInstructionAccess().getLeftParenthesisKeyword_3_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group_3__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Instruction__Group_3__1__Impl
	rule__Instruction__Group_3__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group_3__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionAccess().getGroup_3_1()); }
	(rule__Instruction__Group_3_1__0)?
	{ after(grammarAccess.getInstructionAccess().getGroup_3_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group_3__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Instruction__Group_3__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group_3__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionAccess().getRightParenthesisKeyword_3_2()); }
	')'
	{ after(grammarAccess.getInstructionAccess().getRightParenthesisKeyword_3_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Instruction__Group_3_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Instruction__Group_3_1__0__Impl
	rule__Instruction__Group_3_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group_3_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionAccess().getParamsAssignment_3_1_0()); }
	(rule__Instruction__ParamsAssignment_3_1_0)
	{ after(grammarAccess.getInstructionAccess().getParamsAssignment_3_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group_3_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Instruction__Group_3_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group_3_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionAccess().getGroup_3_1_1()); }
	(rule__Instruction__Group_3_1_1__0)*
	{ after(grammarAccess.getInstructionAccess().getGroup_3_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Instruction__Group_3_1_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Instruction__Group_3_1_1__0__Impl
	rule__Instruction__Group_3_1_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group_3_1_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionAccess().getCommaKeyword_3_1_1_0()); }
	','
	{ after(grammarAccess.getInstructionAccess().getCommaKeyword_3_1_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group_3_1_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Instruction__Group_3_1_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group_3_1_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionAccess().getParamsAssignment_3_1_1_1()); }
	(rule__Instruction__ParamsAssignment_3_1_1_1)
	{ after(grammarAccess.getInstructionAccess().getParamsAssignment_3_1_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Instruction__Group_4_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Instruction__Group_4_0__0__Impl
	rule__Instruction__Group_4_0__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group_4_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionAccess().getHyphenMinusGreaterThanSignKeyword_4_0_0()); }
	'->'
	{ after(grammarAccess.getInstructionAccess().getHyphenMinusGreaterThanSignKeyword_4_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group_4_0__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Instruction__Group_4_0__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group_4_0__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionAccess().getTargetAssignment_4_0_1()); }
	(rule__Instruction__TargetAssignment_4_0_1)
	{ after(grammarAccess.getInstructionAccess().getTargetAssignment_4_0_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Instruction__Group_4_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Instruction__Group_4_1__0__Impl
	rule__Instruction__Group_4_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group_4_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionAccess().getLessThanSignHyphenMinusKeyword_4_1_0()); }
	'<-'
	{ after(grammarAccess.getInstructionAccess().getLessThanSignHyphenMinusKeyword_4_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group_4_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Instruction__Group_4_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group_4_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionAccess().getSourceAssignment_4_1_1()); }
	(rule__Instruction__SourceAssignment_4_1_1)
	{ after(grammarAccess.getInstructionAccess().getSourceAssignment_4_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Instruction__Group_6_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Instruction__Group_6_1__0__Impl
	rule__Instruction__Group_6_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group_6_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionAccess().getLeftCurlyBracketKeyword_6_1_0()); }
	'{'
	{ after(grammarAccess.getInstructionAccess().getLeftCurlyBracketKeyword_6_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group_6_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Instruction__Group_6_1__1__Impl
	rule__Instruction__Group_6_1__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group_6_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionAccess().getStepsAssignment_6_1_1()); }
	(rule__Instruction__StepsAssignment_6_1_1)*
	{ after(grammarAccess.getInstructionAccess().getStepsAssignment_6_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group_6_1__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Instruction__Group_6_1__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__Group_6_1__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionAccess().getRightCurlyBracketKeyword_6_1_2()); }
	'}'
	{ after(grammarAccess.getInstructionAccess().getRightCurlyBracketKeyword_6_1_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__ArrivalKind__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ArrivalKind__Group__0__Impl
	rule__ArrivalKind__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getArrivalKindAccess().getArrivalKeyword_0()); }
	'arrival'
	{ after(grammarAccess.getArrivalKindAccess().getArrivalKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ArrivalKind__Group__1__Impl
	rule__ArrivalKind__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getArrivalKindAccess().getNameAssignment_1()); }
	(rule__ArrivalKind__NameAssignment_1)
	{ after(grammarAccess.getArrivalKindAccess().getNameAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ArrivalKind__Group__2__Impl
	rule__ArrivalKind__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getArrivalKindAccess().getGroup_2()); }
	(rule__ArrivalKind__Group_2__0)?
	{ after(grammarAccess.getArrivalKindAccess().getGroup_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ArrivalKind__Group__3__Impl
	rule__ArrivalKind__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getArrivalKindAccess().getRuleHeadParserRuleCall_3()); }
	ruleRuleHead
	{ after(grammarAccess.getArrivalKindAccess().getRuleHeadParserRuleCall_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ArrivalKind__Group__4__Impl
	rule__ArrivalKind__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getArrivalKindAccess().getGroup_4()); }
	(rule__ArrivalKind__Group_4__0)?
	{ after(grammarAccess.getArrivalKindAccess().getGroup_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ArrivalKind__Group__5__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getArrivalKindAccess().getBodyAssignment_5()); }
	(rule__ArrivalKind__BodyAssignment_5)
	{ after(grammarAccess.getArrivalKindAccess().getBodyAssignment_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__ArrivalKind__Group_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ArrivalKind__Group_2__0__Impl
	rule__ArrivalKind__Group_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__Group_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getArrivalKindAccess().getLeftParenthesisKeyword_2_0()); }
	'('
	{ after(grammarAccess.getArrivalKindAccess().getLeftParenthesisKeyword_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__Group_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ArrivalKind__Group_2__1__Impl
	rule__ArrivalKind__Group_2__2
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__Group_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getArrivalKindAccess().getGroup_2_1()); }
	(rule__ArrivalKind__Group_2_1__0)?
	{ after(grammarAccess.getArrivalKindAccess().getGroup_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__Group_2__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ArrivalKind__Group_2__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__Group_2__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getArrivalKindAccess().getRightParenthesisKeyword_2_2()); }
	')'
	{ after(grammarAccess.getArrivalKindAccess().getRightParenthesisKeyword_2_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__ArrivalKind__Group_2_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ArrivalKind__Group_2_1__0__Impl
	rule__ArrivalKind__Group_2_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__Group_2_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getArrivalKindAccess().getParamsAssignment_2_1_0()); }
	(rule__ArrivalKind__ParamsAssignment_2_1_0)
	{ after(grammarAccess.getArrivalKindAccess().getParamsAssignment_2_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__Group_2_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ArrivalKind__Group_2_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__Group_2_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getArrivalKindAccess().getGroup_2_1_1()); }
	(rule__ArrivalKind__Group_2_1_1__0)*
	{ after(grammarAccess.getArrivalKindAccess().getGroup_2_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__ArrivalKind__Group_2_1_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ArrivalKind__Group_2_1_1__0__Impl
	rule__ArrivalKind__Group_2_1_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__Group_2_1_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getArrivalKindAccess().getCommaKeyword_2_1_1_0()); }
	','
	{ after(grammarAccess.getArrivalKindAccess().getCommaKeyword_2_1_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__Group_2_1_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ArrivalKind__Group_2_1_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__Group_2_1_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getArrivalKindAccess().getParamsAssignment_2_1_1_1()); }
	(rule__ArrivalKind__ParamsAssignment_2_1_1_1)
	{ after(grammarAccess.getArrivalKindAccess().getParamsAssignment_2_1_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__ArrivalKind__Group_4__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ArrivalKind__Group_4__0__Impl
	rule__ArrivalKind__Group_4__1
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__Group_4__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getArrivalKindAccess().getWhenKeyword_4_0()); }
	'when'
	{ after(grammarAccess.getArrivalKindAccess().getWhenKeyword_4_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__Group_4__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ArrivalKind__Group_4__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__Group_4__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getArrivalKindAccess().getGuardAssignment_4_1()); }
	(rule__ArrivalKind__GuardAssignment_4_1)
	{ after(grammarAccess.getArrivalKindAccess().getGuardAssignment_4_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Processor__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Processor__Group__0__Impl
	rule__Processor__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Processor__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getProcessorAccess().getProcessorAction_0()); }
	()
	{ after(grammarAccess.getProcessorAccess().getProcessorAction_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Processor__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Processor__Group__1__Impl
	rule__Processor__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Processor__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getProcessorAccess().getProcessorKeyword_1()); }
	'processor'
	{ after(grammarAccess.getProcessorAccess().getProcessorKeyword_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Processor__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Processor__Group__2__Impl
	rule__Processor__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Processor__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getProcessorAccess().getLeftCurlyBracketKeyword_2()); }
	'{'
	{ after(grammarAccess.getProcessorAccess().getLeftCurlyBracketKeyword_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Processor__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Processor__Group__3__Impl
	rule__Processor__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Processor__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getProcessorAccess().getRolesAssignment_3()); }
	(rule__Processor__RolesAssignment_3)*
	{ after(grammarAccess.getProcessorAccess().getRolesAssignment_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Processor__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Processor__Group__4__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Processor__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getProcessorAccess().getRightCurlyBracketKeyword_4()); }
	'}'
	{ after(grammarAccess.getProcessorAccess().getRightCurlyBracketKeyword_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Role__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Role__Group__0__Impl
	rule__Role__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Role__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRoleAccess().getNameAssignment_0()); }
	(rule__Role__NameAssignment_0)
	{ after(grammarAccess.getRoleAccess().getNameAssignment_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Role__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Role__Group__1__Impl
	rule__Role__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Role__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRoleAccess().getEqualsSignKeyword_1()); }
	'='
	{ after(grammarAccess.getRoleAccess().getEqualsSignKeyword_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Role__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Role__Group__2__Impl
	rule__Role__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Role__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRoleAccess().getValueAssignment_2()); }
	(rule__Role__ValueAssignment_2)
	{ after(grammarAccess.getRoleAccess().getValueAssignment_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Role__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Role__Group__3__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Role__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRoleAccess().getSemicolonKeyword_3()); }
	';'
	{ after(grammarAccess.getRoleAccess().getSemicolonKeyword_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Lane__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group__0__Impl
	rule__Lane__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getLaneKeyword_0()); }
	'lane'
	{ after(grammarAccess.getLaneAccess().getLaneKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group__1__Impl
	rule__Lane__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getNameAssignment_1()); }
	(rule__Lane__NameAssignment_1)
	{ after(grammarAccess.getLaneAccess().getNameAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group__2__Impl
	rule__Lane__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getGroup_2()); }
	(rule__Lane__Group_2__0)?
	{ after(grammarAccess.getLaneAccess().getGroup_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group__3__Impl
	rule__Lane__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getLabelAssignment_3()); }
	(rule__Lane__LabelAssignment_3)
	{ after(grammarAccess.getLaneAccess().getLabelAssignment_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group__4__Impl
	rule__Lane__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getKindAssignment_4()); }
	(rule__Lane__KindAssignment_4)
	{ after(grammarAccess.getLaneAccess().getKindAssignment_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group__5__Impl
	rule__Lane__Group__6
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getGroup_5()); }
	(rule__Lane__Group_5__0)?
	{ after(grammarAccess.getLaneAccess().getGroup_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group__6
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group__6__Impl
	rule__Lane__Group__7
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group__6__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getGroup_6()); }
	(rule__Lane__Group_6__0)?
	{ after(grammarAccess.getLaneAccess().getGroup_6()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group__7
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group__7__Impl
	rule__Lane__Group__8
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group__7__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getGroup_7()); }
	(rule__Lane__Group_7__0)?
	{ after(grammarAccess.getLaneAccess().getGroup_7()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group__8
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group__8__Impl
	rule__Lane__Group__9
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group__8__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getGroup_8()); }
	(rule__Lane__Group_8__0)?
	{ after(grammarAccess.getLaneAccess().getGroup_8()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group__9
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group__9__Impl
	rule__Lane__Group__10
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group__9__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getGroup_9()); }
	(rule__Lane__Group_9__0)?
	{ after(grammarAccess.getLaneAccess().getGroup_9()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group__10
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group__10__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group__10__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getGroup_10()); }
	(rule__Lane__Group_10__0)?
	{ after(grammarAccess.getLaneAccess().getGroup_10()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Lane__Group_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group_2__0__Impl
	rule__Lane__Group_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getLeftSquareBracketKeyword_2_0()); }
	'['
	{ after(grammarAccess.getLaneAccess().getLeftSquareBracketKeyword_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group_2__1__Impl
	rule__Lane__Group_2__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getIndexAssignment_2_1()); }
	(rule__Lane__IndexAssignment_2_1)
	{ after(grammarAccess.getLaneAccess().getIndexAssignment_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_2__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group_2__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_2__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getRightSquareBracketKeyword_2_2()); }
	']'
	{ after(grammarAccess.getLaneAccess().getRightSquareBracketKeyword_2_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Lane__Group_5__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group_5__0__Impl
	rule__Lane__Group_5__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_5__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getOfKeyword_5_0()); }
	'of'
	{ after(grammarAccess.getLaneAccess().getOfKeyword_5_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_5__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group_5__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_5__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getValueAssignment_5_1()); }
	(rule__Lane__ValueAssignment_5_1)
	{ after(grammarAccess.getLaneAccess().getValueAssignment_5_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Lane__Group_6__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group_6__0__Impl
	rule__Lane__Group_6__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_6__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getLabelledKeyword_6_0()); }
	'labelled'
	{ after(grammarAccess.getLaneAccess().getLabelledKeyword_6_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_6__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group_6__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_6__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getLabelledAssignment_6_1()); }
	(rule__Lane__LabelledAssignment_6_1)
	{ after(grammarAccess.getLaneAccess().getLabelledAssignment_6_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Lane__Group_7__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group_7__0__Impl
	rule__Lane__Group_7__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_7__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getHatchKeyword_7_0()); }
	'hatch'
	{ after(grammarAccess.getLaneAccess().getHatchKeyword_7_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_7__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group_7__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_7__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getHatchAssignment_7_1()); }
	(rule__Lane__HatchAssignment_7_1)
	{ after(grammarAccess.getLaneAccess().getHatchAssignment_7_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Lane__Group_8__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group_8__0__Impl
	rule__Lane__Group_8__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_8__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getGlyphKeyword_8_0()); }
	'glyph'
	{ after(grammarAccess.getLaneAccess().getGlyphKeyword_8_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_8__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group_8__1__Impl
	rule__Lane__Group_8__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_8__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getGlyphAssignment_8_1()); }
	(rule__Lane__GlyphAssignment_8_1)
	{ after(grammarAccess.getLaneAccess().getGlyphAssignment_8_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_8__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group_8__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_8__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getLetterAssignment_8_2()); }
	(rule__Lane__LetterAssignment_8_2)
	{ after(grammarAccess.getLaneAccess().getLetterAssignment_8_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Lane__Group_9__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group_9__0__Impl
	rule__Lane__Group_9__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_9__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getDecidedKeyword_9_0()); }
	'decided'
	{ after(grammarAccess.getLaneAccess().getDecidedKeyword_9_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_9__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group_9__1__Impl
	rule__Lane__Group_9__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_9__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getByKeyword_9_1()); }
	'by'
	{ after(grammarAccess.getLaneAccess().getByKeyword_9_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_9__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group_9__2__Impl
	rule__Lane__Group_9__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_9__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getDecisionAssignment_9_2()); }
	(rule__Lane__DecisionAssignment_9_2)
	{ after(grammarAccess.getLaneAccess().getDecisionAssignment_9_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_9__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group_9__3__Impl
	rule__Lane__Group_9__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_9__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getFullStopKeyword_9_3()); }
	'.'
	{ after(grammarAccess.getLaneAccess().getFullStopKeyword_9_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_9__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group_9__4__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_9__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getCandidateAssignment_9_4()); }
	(rule__Lane__CandidateAssignment_9_4)
	{ after(grammarAccess.getLaneAccess().getCandidateAssignment_9_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Lane__Group_10__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group_10__0__Impl
	rule__Lane__Group_10__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_10__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getShadesKeyword_10_0()); }
	'shades'
	{ after(grammarAccess.getLaneAccess().getShadesKeyword_10_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_10__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group_10__1__Impl
	rule__Lane__Group_10__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_10__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getShadesAssignment_10_1()); }
	(rule__Lane__ShadesAssignment_10_1)
	{ after(grammarAccess.getLaneAccess().getShadesAssignment_10_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_10__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group_10__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_10__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getGroup_10_2()); }
	(rule__Lane__Group_10_2__0)*
	{ after(grammarAccess.getLaneAccess().getGroup_10_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Lane__Group_10_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group_10_2__0__Impl
	rule__Lane__Group_10_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_10_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getCommaKeyword_10_2_0()); }
	','
	{ after(grammarAccess.getLaneAccess().getCommaKeyword_10_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_10_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Lane__Group_10_2__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__Group_10_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLaneAccess().getShadesAssignment_10_2_1()); }
	(rule__Lane__ShadesAssignment_10_2_1)
	{ after(grammarAccess.getLaneAccess().getShadesAssignment_10_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Hazard__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Hazard__Group__0__Impl
	rule__Hazard__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHazardAccess().getWarningAssignment_0()); }
	(rule__Hazard__WarningAssignment_0)?
	{ after(grammarAccess.getHazardAccess().getWarningAssignment_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Hazard__Group__1__Impl
	rule__Hazard__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHazardAccess().getHazardKeyword_1()); }
	'hazard'
	{ after(grammarAccess.getHazardAccess().getHazardKeyword_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Hazard__Group__2__Impl
	rule__Hazard__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHazardAccess().getNameAssignment_2()); }
	(rule__Hazard__NameAssignment_2)
	{ after(grammarAccess.getHazardAccess().getNameAssignment_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Hazard__Group__3__Impl
	rule__Hazard__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHazardAccess().getGroup_3()); }
	(rule__Hazard__Group_3__0)?
	{ after(grammarAccess.getHazardAccess().getGroup_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Hazard__Group__4__Impl
	rule__Hazard__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHazardAccess().getSentenceAssignment_4()); }
	(rule__Hazard__SentenceAssignment_4)
	{ after(grammarAccess.getHazardAccess().getSentenceAssignment_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Hazard__Group__5__Impl
	rule__Hazard__Group__6
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHazardAccess().getGroup_5()); }
	(rule__Hazard__Group_5__0)?
	{ after(grammarAccess.getHazardAccess().getGroup_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group__6
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Hazard__Group__6__Impl
	rule__Hazard__Group__7
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group__6__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHazardAccess().getGroup_6()); }
	(rule__Hazard__Group_6__0)?
	{ after(grammarAccess.getHazardAccess().getGroup_6()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group__7
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Hazard__Group__7__Impl
	rule__Hazard__Group__8
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group__7__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHazardAccess().getWhenKeyword_7()); }
	'when'
	{ after(grammarAccess.getHazardAccess().getWhenKeyword_7()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group__8
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Hazard__Group__8__Impl
	rule__Hazard__Group__9
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group__8__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHazardAccess().getGuardAssignment_8()); }
	(rule__Hazard__GuardAssignment_8)
	{ after(grammarAccess.getHazardAccess().getGuardAssignment_8()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group__9
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Hazard__Group__9__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group__9__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHazardAccess().getSemicolonKeyword_9()); }
	';'
	{ after(grammarAccess.getHazardAccess().getSemicolonKeyword_9()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Hazard__Group_3__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Hazard__Group_3__0__Impl
	rule__Hazard__Group_3__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group_3__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHazardAccess().getAliasKeyword_3_0()); }
	'alias'
	{ after(grammarAccess.getHazardAccess().getAliasKeyword_3_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group_3__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Hazard__Group_3__1__Impl
	rule__Hazard__Group_3__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group_3__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHazardAccess().getAliasesAssignment_3_1()); }
	(rule__Hazard__AliasesAssignment_3_1)
	{ after(grammarAccess.getHazardAccess().getAliasesAssignment_3_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group_3__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Hazard__Group_3__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group_3__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHazardAccess().getGroup_3_2()); }
	(rule__Hazard__Group_3_2__0)*
	{ after(grammarAccess.getHazardAccess().getGroup_3_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Hazard__Group_3_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Hazard__Group_3_2__0__Impl
	rule__Hazard__Group_3_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group_3_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHazardAccess().getCommaKeyword_3_2_0()); }
	','
	{ after(grammarAccess.getHazardAccess().getCommaKeyword_3_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group_3_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Hazard__Group_3_2__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group_3_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHazardAccess().getAliasesAssignment_3_2_1()); }
	(rule__Hazard__AliasesAssignment_3_2_1)
	{ after(grammarAccess.getHazardAccess().getAliasesAssignment_3_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Hazard__Group_5__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Hazard__Group_5__0__Impl
	rule__Hazard__Group_5__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group_5__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHazardAccess().getCitesKeyword_5_0()); }
	'cites'
	{ after(grammarAccess.getHazardAccess().getCitesKeyword_5_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group_5__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Hazard__Group_5__1__Impl
	rule__Hazard__Group_5__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group_5__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHazardAccess().getCitationsAssignment_5_1()); }
	(rule__Hazard__CitationsAssignment_5_1)
	{ after(grammarAccess.getHazardAccess().getCitationsAssignment_5_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group_5__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Hazard__Group_5__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group_5__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHazardAccess().getGroup_5_2()); }
	(rule__Hazard__Group_5_2__0)*
	{ after(grammarAccess.getHazardAccess().getGroup_5_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Hazard__Group_5_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Hazard__Group_5_2__0__Impl
	rule__Hazard__Group_5_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group_5_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHazardAccess().getCommaKeyword_5_2_0()); }
	','
	{ after(grammarAccess.getHazardAccess().getCommaKeyword_5_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group_5_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Hazard__Group_5_2__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group_5_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHazardAccess().getCitationsAssignment_5_2_1()); }
	(rule__Hazard__CitationsAssignment_5_2_1)
	{ after(grammarAccess.getHazardAccess().getCitationsAssignment_5_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Hazard__Group_6__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Hazard__Group_6__0__Impl
	rule__Hazard__Group_6__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group_6__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHazardAccess().getAtKeyword_6_0()); }
	'at'
	{ after(grammarAccess.getHazardAccess().getAtKeyword_6_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group_6__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Hazard__Group_6__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__Group_6__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHazardAccess().getAtAssignment_6_1()); }
	(rule__Hazard__AtAssignment_6_1)
	{ after(grammarAccess.getHazardAccess().getAtAssignment_6_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__RuleOverride__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RuleOverride__Group__0__Impl
	rule__RuleOverride__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleOverride__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRuleOverrideAccess().getOverrideKeyword_0()); }
	'override'
	{ after(grammarAccess.getRuleOverrideAccess().getOverrideKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleOverride__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RuleOverride__Group__1__Impl
	rule__RuleOverride__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleOverride__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRuleOverrideAccess().getRuleHeadParserRuleCall_1()); }
	ruleRuleHead
	{ after(grammarAccess.getRuleOverrideAccess().getRuleHeadParserRuleCall_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleOverride__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RuleOverride__Group__2__Impl
	rule__RuleOverride__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleOverride__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRuleOverrideAccess().getGroup_2()); }
	(rule__RuleOverride__Group_2__0)?
	{ after(grammarAccess.getRuleOverrideAccess().getGroup_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleOverride__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RuleOverride__Group__3__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleOverride__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRuleOverrideAccess().getBodyAssignment_3()); }
	(rule__RuleOverride__BodyAssignment_3)
	{ after(grammarAccess.getRuleOverrideAccess().getBodyAssignment_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__RuleOverride__Group_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RuleOverride__Group_2__0__Impl
	rule__RuleOverride__Group_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleOverride__Group_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRuleOverrideAccess().getWhenKeyword_2_0()); }
	'when'
	{ after(grammarAccess.getRuleOverrideAccess().getWhenKeyword_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleOverride__Group_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RuleOverride__Group_2__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleOverride__Group_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRuleOverrideAccess().getGuardAssignment_2_1()); }
	(rule__RuleOverride__GuardAssignment_2_1)
	{ after(grammarAccess.getRuleOverrideAccess().getGuardAssignment_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Disable__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Disable__Group__0__Impl
	rule__Disable__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Disable__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getDisableAccess().getDisableKeyword_0()); }
	'disable'
	{ after(grammarAccess.getDisableAccess().getDisableKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Disable__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Disable__Group__1__Impl
	rule__Disable__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Disable__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getDisableAccess().getRuleAssignment_1()); }
	(rule__Disable__RuleAssignment_1)
	{ after(grammarAccess.getDisableAccess().getRuleAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Disable__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Disable__Group__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Disable__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getDisableAccess().getSemicolonKeyword_2()); }
	';'
	{ after(grammarAccess.getDisableAccess().getSemicolonKeyword_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Block__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Block__Group__0__Impl
	rule__Block__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Block__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBlockAccess().getBlockAction_0()); }
	()
	{ after(grammarAccess.getBlockAccess().getBlockAction_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Block__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Block__Group__1__Impl
	rule__Block__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Block__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBlockAccess().getLeftCurlyBracketKeyword_1()); }
	'{'
	{ after(grammarAccess.getBlockAccess().getLeftCurlyBracketKeyword_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Block__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Block__Group__2__Impl
	rule__Block__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Block__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBlockAccess().getStatementsAssignment_2()); }
	(rule__Block__StatementsAssignment_2)*
	{ after(grammarAccess.getBlockAccess().getStatementsAssignment_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Block__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Block__Group__3__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Block__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBlockAccess().getRightCurlyBracketKeyword_3()); }
	'}'
	{ after(grammarAccess.getBlockAccess().getRightCurlyBracketKeyword_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Assign__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Assign__Group__0__Impl
	rule__Assign__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Assign__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getAssignAccess().getTargetAssignment_0()); }
	(rule__Assign__TargetAssignment_0)
	{ after(grammarAccess.getAssignAccess().getTargetAssignment_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Assign__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Assign__Group__1__Impl
	rule__Assign__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Assign__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getAssignAccess().getColonEqualsSignKeyword_1()); }
	':='
	{ after(grammarAccess.getAssignAccess().getColonEqualsSignKeyword_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Assign__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Assign__Group__2__Impl
	rule__Assign__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Assign__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getAssignAccess().getValueAssignment_2()); }
	(rule__Assign__ValueAssignment_2)
	{ after(grammarAccess.getAssignAccess().getValueAssignment_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Assign__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Assign__Group__3__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Assign__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getAssignAccess().getSemicolonKeyword_3()); }
	';'
	{ after(grammarAccess.getAssignAccess().getSemicolonKeyword_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__IfStatement__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__IfStatement__Group__0__Impl
	rule__IfStatement__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__IfStatement__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getIfStatementAccess().getIfKeyword_0()); }
	'if'
	{ after(grammarAccess.getIfStatementAccess().getIfKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__IfStatement__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__IfStatement__Group__1__Impl
	rule__IfStatement__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__IfStatement__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getIfStatementAccess().getConditionAssignment_1()); }
	(rule__IfStatement__ConditionAssignment_1)
	{ after(grammarAccess.getIfStatementAccess().getConditionAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__IfStatement__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__IfStatement__Group__2__Impl
	rule__IfStatement__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__IfStatement__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getIfStatementAccess().getThenAssignment_2()); }
	(rule__IfStatement__ThenAssignment_2)
	{ after(grammarAccess.getIfStatementAccess().getThenAssignment_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__IfStatement__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__IfStatement__Group__3__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__IfStatement__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getIfStatementAccess().getGroup_3()); }
	(rule__IfStatement__Group_3__0)?
	{ after(grammarAccess.getIfStatementAccess().getGroup_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__IfStatement__Group_3__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__IfStatement__Group_3__0__Impl
	rule__IfStatement__Group_3__1
;
finally {
	restoreStackSize(stackSize);
}

rule__IfStatement__Group_3__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getIfStatementAccess().getElseKeyword_3_0()); }
	'else'
	{ after(grammarAccess.getIfStatementAccess().getElseKeyword_3_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__IfStatement__Group_3__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__IfStatement__Group_3__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__IfStatement__Group_3__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getIfStatementAccess().getOtherwiseAssignment_3_1()); }
	(rule__IfStatement__OtherwiseAssignment_3_1)
	{ after(grammarAccess.getIfStatementAccess().getOtherwiseAssignment_3_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Goto__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Goto__Group__0__Impl
	rule__Goto__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Goto__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getGotoAccess().getGotoKeyword_0()); }
	'goto'
	{ after(grammarAccess.getGotoAccess().getGotoKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Goto__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Goto__Group__1__Impl
	rule__Goto__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Goto__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getGotoAccess().getTargetAssignment_1()); }
	(rule__Goto__TargetAssignment_1)
	{ after(grammarAccess.getGotoAccess().getTargetAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Goto__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Goto__Group__2__Impl
	rule__Goto__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Goto__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getGotoAccess().getGroup_2()); }
	(rule__Goto__Group_2__0)?
	{ after(grammarAccess.getGotoAccess().getGroup_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Goto__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Goto__Group__3__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Goto__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getGotoAccess().getSemicolonKeyword_3()); }
	';'
	{ after(grammarAccess.getGotoAccess().getSemicolonKeyword_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Goto__Group_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Goto__Group_2__0__Impl
	rule__Goto__Group_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Goto__Group_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getGotoAccess().getLeftParenthesisKeyword_2_0()); }
	'('
	{ after(grammarAccess.getGotoAccess().getLeftParenthesisKeyword_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Goto__Group_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Goto__Group_2__1__Impl
	rule__Goto__Group_2__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Goto__Group_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getGotoAccess().getGroup_2_1()); }
	(rule__Goto__Group_2_1__0)?
	{ after(grammarAccess.getGotoAccess().getGroup_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Goto__Group_2__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Goto__Group_2__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Goto__Group_2__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getGotoAccess().getRightParenthesisKeyword_2_2()); }
	')'
	{ after(grammarAccess.getGotoAccess().getRightParenthesisKeyword_2_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Goto__Group_2_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Goto__Group_2_1__0__Impl
	rule__Goto__Group_2_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Goto__Group_2_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getGotoAccess().getArgumentsAssignment_2_1_0()); }
	(rule__Goto__ArgumentsAssignment_2_1_0)
	{ after(grammarAccess.getGotoAccess().getArgumentsAssignment_2_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Goto__Group_2_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Goto__Group_2_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Goto__Group_2_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getGotoAccess().getGroup_2_1_1()); }
	(rule__Goto__Group_2_1_1__0)*
	{ after(grammarAccess.getGotoAccess().getGroup_2_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Goto__Group_2_1_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Goto__Group_2_1_1__0__Impl
	rule__Goto__Group_2_1_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Goto__Group_2_1_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getGotoAccess().getCommaKeyword_2_1_1_0()); }
	','
	{ after(grammarAccess.getGotoAccess().getCommaKeyword_2_1_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Goto__Group_2_1_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Goto__Group_2_1_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Goto__Group_2_1_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getGotoAccess().getArgumentsAssignment_2_1_1_1()); }
	(rule__Goto__ArgumentsAssignment_2_1_1_1)
	{ after(grammarAccess.getGotoAccess().getArgumentsAssignment_2_1_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__CallStatement__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__CallStatement__Group__0__Impl
	rule__CallStatement__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__CallStatement__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCallStatementAccess().getCallKeyword_0()); }
	'call'
	{ after(grammarAccess.getCallStatementAccess().getCallKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__CallStatement__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__CallStatement__Group__1__Impl
	rule__CallStatement__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__CallStatement__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCallStatementAccess().getTargetAssignment_1()); }
	(rule__CallStatement__TargetAssignment_1)
	{ after(grammarAccess.getCallStatementAccess().getTargetAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__CallStatement__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__CallStatement__Group__2__Impl
	rule__CallStatement__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__CallStatement__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCallStatementAccess().getLeftParenthesisKeyword_2()); }
	'('
	{ after(grammarAccess.getCallStatementAccess().getLeftParenthesisKeyword_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__CallStatement__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__CallStatement__Group__3__Impl
	rule__CallStatement__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__CallStatement__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCallStatementAccess().getGroup_3()); }
	(rule__CallStatement__Group_3__0)?
	{ after(grammarAccess.getCallStatementAccess().getGroup_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__CallStatement__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__CallStatement__Group__4__Impl
	rule__CallStatement__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__CallStatement__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCallStatementAccess().getRightParenthesisKeyword_4()); }
	')'
	{ after(grammarAccess.getCallStatementAccess().getRightParenthesisKeyword_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__CallStatement__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__CallStatement__Group__5__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__CallStatement__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCallStatementAccess().getSemicolonKeyword_5()); }
	';'
	{ after(grammarAccess.getCallStatementAccess().getSemicolonKeyword_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__CallStatement__Group_3__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__CallStatement__Group_3__0__Impl
	rule__CallStatement__Group_3__1
;
finally {
	restoreStackSize(stackSize);
}

rule__CallStatement__Group_3__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCallStatementAccess().getArgumentsAssignment_3_0()); }
	(rule__CallStatement__ArgumentsAssignment_3_0)
	{ after(grammarAccess.getCallStatementAccess().getArgumentsAssignment_3_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__CallStatement__Group_3__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__CallStatement__Group_3__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__CallStatement__Group_3__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCallStatementAccess().getGroup_3_1()); }
	(rule__CallStatement__Group_3_1__0)*
	{ after(grammarAccess.getCallStatementAccess().getGroup_3_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__CallStatement__Group_3_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__CallStatement__Group_3_1__0__Impl
	rule__CallStatement__Group_3_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__CallStatement__Group_3_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCallStatementAccess().getCommaKeyword_3_1_0()); }
	','
	{ after(grammarAccess.getCallStatementAccess().getCommaKeyword_3_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__CallStatement__Group_3_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__CallStatement__Group_3_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__CallStatement__Group_3_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCallStatementAccess().getArgumentsAssignment_3_1_1()); }
	(rule__CallStatement__ArgumentsAssignment_3_1_1)
	{ after(grammarAccess.getCallStatementAccess().getArgumentsAssignment_3_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Execute__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Execute__Group__0__Impl
	rule__Execute__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Execute__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getExecuteAccess().getExecuteAction_0()); }
	()
	{ after(grammarAccess.getExecuteAccess().getExecuteAction_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Execute__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Execute__Group__1__Impl
	rule__Execute__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Execute__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getExecuteAccess().getExecuteKeyword_1()); }
	'execute'
	{ after(grammarAccess.getExecuteAccess().getExecuteKeyword_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Execute__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Execute__Group__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Execute__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getExecuteAccess().getSemicolonKeyword_2()); }
	';'
	{ after(grammarAccess.getExecuteAccess().getSemicolonKeyword_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__ChooseStatement__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ChooseStatement__Group__0__Impl
	rule__ChooseStatement__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__ChooseStatement__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getChooseStatementAccess().getChooseKeyword_0()); }
	'choose'
	{ after(grammarAccess.getChooseStatementAccess().getChooseKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__ChooseStatement__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ChooseStatement__Group__1__Impl
	rule__ChooseStatement__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__ChooseStatement__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getChooseStatementAccess().getTargetAssignment_1()); }
	(rule__ChooseStatement__TargetAssignment_1)
	{ after(grammarAccess.getChooseStatementAccess().getTargetAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__ChooseStatement__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ChooseStatement__Group__2__Impl
	rule__ChooseStatement__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__ChooseStatement__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getChooseStatementAccess().getInKeyword_2()); }
	'in'
	{ after(grammarAccess.getChooseStatementAccess().getInKeyword_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__ChooseStatement__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ChooseStatement__Group__3__Impl
	rule__ChooseStatement__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__ChooseStatement__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getChooseStatementAccess().getTypeAssignment_3()); }
	(rule__ChooseStatement__TypeAssignment_3)
	{ after(grammarAccess.getChooseStatementAccess().getTypeAssignment_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__ChooseStatement__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ChooseStatement__Group__4__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__ChooseStatement__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getChooseStatementAccess().getSemicolonKeyword_4()); }
	';'
	{ after(grammarAccess.getChooseStatementAccess().getSemicolonKeyword_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Say__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Say__Group__0__Impl
	rule__Say__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Say__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSayAccess().getSayKeyword_0()); }
	'say'
	{ after(grammarAccess.getSayAccess().getSayKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Say__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Say__Group__1__Impl
	rule__Say__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Say__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSayAccess().getTextAssignment_1()); }
	(rule__Say__TextAssignment_1)
	{ after(grammarAccess.getSayAccess().getTextAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Say__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Say__Group__2__Impl
	rule__Say__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Say__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSayAccess().getGroup_2()); }
	(rule__Say__Group_2__0)*
	{ after(grammarAccess.getSayAccess().getGroup_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Say__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Say__Group__3__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Say__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSayAccess().getSemicolonKeyword_3()); }
	';'
	{ after(grammarAccess.getSayAccess().getSemicolonKeyword_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Say__Group_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Say__Group_2__0__Impl
	rule__Say__Group_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Say__Group_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSayAccess().getCommaKeyword_2_0()); }
	','
	{ after(grammarAccess.getSayAccess().getCommaKeyword_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Say__Group_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Say__Group_2__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Say__Group_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSayAccess().getArgumentsAssignment_2_1()); }
	(rule__Say__ArgumentsAssignment_2_1)
	{ after(grammarAccess.getSayAccess().getArgumentsAssignment_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__MarkStatement__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__MarkStatement__Group__0__Impl
	rule__MarkStatement__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkStatement__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getMarkStatementAccess().getMarkKeyword_0()); }
	'mark'
	{ after(grammarAccess.getMarkStatementAccess().getMarkKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkStatement__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__MarkStatement__Group__1__Impl
	rule__MarkStatement__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkStatement__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getMarkStatementAccess().getLaneAssignment_1()); }
	(rule__MarkStatement__LaneAssignment_1)
	{ after(grammarAccess.getMarkStatementAccess().getLaneAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkStatement__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__MarkStatement__Group__2__Impl
	rule__MarkStatement__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkStatement__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getMarkStatementAccess().getGroup_2()); }
	(rule__MarkStatement__Group_2__0)?
	{ after(grammarAccess.getMarkStatementAccess().getGroup_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkStatement__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__MarkStatement__Group__3__Impl
	rule__MarkStatement__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkStatement__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getMarkStatementAccess().getKindAssignment_3()); }
	(rule__MarkStatement__KindAssignment_3)
	{ after(grammarAccess.getMarkStatementAccess().getKindAssignment_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkStatement__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__MarkStatement__Group__4__Impl
	rule__MarkStatement__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkStatement__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getMarkStatementAccess().getGroup_4()); }
	(rule__MarkStatement__Group_4__0)?
	{ after(grammarAccess.getMarkStatementAccess().getGroup_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkStatement__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__MarkStatement__Group__5__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkStatement__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getMarkStatementAccess().getSemicolonKeyword_5()); }
	';'
	{ after(grammarAccess.getMarkStatementAccess().getSemicolonKeyword_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__MarkStatement__Group_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__MarkStatement__Group_2__0__Impl
	rule__MarkStatement__Group_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkStatement__Group_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getMarkStatementAccess().getLeftSquareBracketKeyword_2_0()); }
	'['
	{ after(grammarAccess.getMarkStatementAccess().getLeftSquareBracketKeyword_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkStatement__Group_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__MarkStatement__Group_2__1__Impl
	rule__MarkStatement__Group_2__2
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkStatement__Group_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getMarkStatementAccess().getIndexAssignment_2_1()); }
	(rule__MarkStatement__IndexAssignment_2_1)
	{ after(grammarAccess.getMarkStatementAccess().getIndexAssignment_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkStatement__Group_2__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__MarkStatement__Group_2__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkStatement__Group_2__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getMarkStatementAccess().getRightSquareBracketKeyword_2_2()); }
	']'
	{ after(grammarAccess.getMarkStatementAccess().getRightSquareBracketKeyword_2_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__MarkStatement__Group_4__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__MarkStatement__Group_4__0__Impl
	rule__MarkStatement__Group_4__1
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkStatement__Group_4__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getMarkStatementAccess().getTextAssignment_4_0()); }
	(rule__MarkStatement__TextAssignment_4_0)
	{ after(grammarAccess.getMarkStatementAccess().getTextAssignment_4_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkStatement__Group_4__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__MarkStatement__Group_4__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkStatement__Group_4__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getMarkStatementAccess().getGroup_4_1()); }
	(rule__MarkStatement__Group_4_1__0)*
	{ after(grammarAccess.getMarkStatementAccess().getGroup_4_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__MarkStatement__Group_4_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__MarkStatement__Group_4_1__0__Impl
	rule__MarkStatement__Group_4_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkStatement__Group_4_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getMarkStatementAccess().getCommaKeyword_4_1_0()); }
	','
	{ after(grammarAccess.getMarkStatementAccess().getCommaKeyword_4_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkStatement__Group_4_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__MarkStatement__Group_4_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkStatement__Group_4_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getMarkStatementAccess().getArgumentsAssignment_4_1_1()); }
	(rule__MarkStatement__ArgumentsAssignment_4_1_1)
	{ after(grammarAccess.getMarkStatementAccess().getArgumentsAssignment_4_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Conditional__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Conditional__Group__0__Impl
	rule__Conditional__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Conditional__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getConditionalAccess().getIfKeyword_0()); }
	'if'
	{ after(grammarAccess.getConditionalAccess().getIfKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Conditional__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Conditional__Group__1__Impl
	rule__Conditional__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Conditional__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getConditionalAccess().getConditionAssignment_1()); }
	(rule__Conditional__ConditionAssignment_1)
	{ after(grammarAccess.getConditionalAccess().getConditionAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Conditional__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Conditional__Group__2__Impl
	rule__Conditional__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Conditional__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getConditionalAccess().getThenKeyword_2()); }
	'then'
	{ after(grammarAccess.getConditionalAccess().getThenKeyword_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Conditional__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Conditional__Group__3__Impl
	rule__Conditional__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Conditional__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getConditionalAccess().getThenAssignment_3()); }
	(rule__Conditional__ThenAssignment_3)
	{ after(grammarAccess.getConditionalAccess().getThenAssignment_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Conditional__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Conditional__Group__4__Impl
	rule__Conditional__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__Conditional__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getConditionalAccess().getElseKeyword_4()); }
	'else'
	{ after(grammarAccess.getConditionalAccess().getElseKeyword_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Conditional__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Conditional__Group__5__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Conditional__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getConditionalAccess().getOtherwiseAssignment_5()); }
	(rule__Conditional__OtherwiseAssignment_5)
	{ after(grammarAccess.getConditionalAccess().getOtherwiseAssignment_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Quantifier__Group_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Quantifier__Group_0__0__Impl
	rule__Quantifier__Group_0__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Group_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getQuantifierAccess().getKindAssignment_0_0()); }
	(rule__Quantifier__KindAssignment_0_0)
	{ after(grammarAccess.getQuantifierAccess().getKindAssignment_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Group_0__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Quantifier__Group_0__1__Impl
	rule__Quantifier__Group_0__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Group_0__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getQuantifierAccess().getNameAssignment_0_1()); }
	(rule__Quantifier__NameAssignment_0_1)
	{ after(grammarAccess.getQuantifierAccess().getNameAssignment_0_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Group_0__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Quantifier__Group_0__2__Impl
	rule__Quantifier__Group_0__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Group_0__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getQuantifierAccess().getInKeyword_0_2()); }
	'in'
	{ after(grammarAccess.getQuantifierAccess().getInKeyword_0_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Group_0__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Quantifier__Group_0__3__Impl
	rule__Quantifier__Group_0__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Group_0__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getQuantifierAccess().getTypeAssignment_0_3()); }
	(rule__Quantifier__TypeAssignment_0_3)
	{ after(grammarAccess.getQuantifierAccess().getTypeAssignment_0_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Group_0__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Quantifier__Group_0__4__Impl
	rule__Quantifier__Group_0__5
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Group_0__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getQuantifierAccess().getColonKeyword_0_4()); }
	':'
	{ after(grammarAccess.getQuantifierAccess().getColonKeyword_0_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Group_0__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Quantifier__Group_0__5__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Group_0__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getQuantifierAccess().getBodyAssignment_0_5()); }
	(rule__Quantifier__BodyAssignment_0_5)
	{ after(grammarAccess.getQuantifierAccess().getBodyAssignment_0_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Quantifier__Group_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Quantifier__Group_1__0__Impl
	rule__Quantifier__Group_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Group_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getQuantifierAccess().getKindAssignment_1_0()); }
	(rule__Quantifier__KindAssignment_1_0)
	{ after(grammarAccess.getQuantifierAccess().getKindAssignment_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Group_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Quantifier__Group_1__1__Impl
	rule__Quantifier__Group_1__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Group_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getQuantifierAccess().getNameAssignment_1_1()); }
	(rule__Quantifier__NameAssignment_1_1)
	{ after(grammarAccess.getQuantifierAccess().getNameAssignment_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Group_1__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Quantifier__Group_1__2__Impl
	rule__Quantifier__Group_1__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Group_1__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getQuantifierAccess().getInKeyword_1_2()); }
	'in'
	{ after(grammarAccess.getQuantifierAccess().getInKeyword_1_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Group_1__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Quantifier__Group_1__3__Impl
	rule__Quantifier__Group_1__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Group_1__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getQuantifierAccess().getTypeAssignment_1_3()); }
	(rule__Quantifier__TypeAssignment_1_3)
	{ after(grammarAccess.getQuantifierAccess().getTypeAssignment_1_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Group_1__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Quantifier__Group_1__4__Impl
	rule__Quantifier__Group_1__5
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Group_1__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getQuantifierAccess().getColonKeyword_1_4()); }
	':'
	{ after(grammarAccess.getQuantifierAccess().getColonKeyword_1_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Group_1__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Quantifier__Group_1__5__Impl
	rule__Quantifier__Group_1__6
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Group_1__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getQuantifierAccess().getBodyAssignment_1_5()); }
	(rule__Quantifier__BodyAssignment_1_5)
	{ after(grammarAccess.getQuantifierAccess().getBodyAssignment_1_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Group_1__6
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Quantifier__Group_1__6__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Group_1__6__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getQuantifierAccess().getGroup_1_6()); }
	(rule__Quantifier__Group_1_6__0)?
	{ after(grammarAccess.getQuantifierAccess().getGroup_1_6()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Quantifier__Group_1_6__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Quantifier__Group_1_6__0__Impl
	rule__Quantifier__Group_1_6__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Group_1_6__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getQuantifierAccess().getElseKeyword_1_6_0()); }
	('else')
	{ after(grammarAccess.getQuantifierAccess().getElseKeyword_1_6_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Group_1_6__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Quantifier__Group_1_6__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__Group_1_6__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getQuantifierAccess().getOtherwiseAssignment_1_6_1()); }
	(rule__Quantifier__OtherwiseAssignment_1_6_1)
	{ after(grammarAccess.getQuantifierAccess().getOtherwiseAssignment_1_6_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Or__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Or__Group__0__Impl
	rule__Or__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Or__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getOrAccess().getAndParserRuleCall_0()); }
	ruleAnd
	{ after(grammarAccess.getOrAccess().getAndParserRuleCall_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Or__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Or__Group__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Or__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getOrAccess().getGroup_1()); }
	(rule__Or__Group_1__0)*
	{ after(grammarAccess.getOrAccess().getGroup_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Or__Group_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Or__Group_1__0__Impl
	rule__Or__Group_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Or__Group_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getOrAccess().getGroup_1_0()); }
	(rule__Or__Group_1_0__0)
	{ after(grammarAccess.getOrAccess().getGroup_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Or__Group_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Or__Group_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Or__Group_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getOrAccess().getRightAssignment_1_1()); }
	(rule__Or__RightAssignment_1_1)
	{ after(grammarAccess.getOrAccess().getRightAssignment_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Or__Group_1_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Or__Group_1_0__0__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Or__Group_1_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getOrAccess().getGroup_1_0_0()); }
	(rule__Or__Group_1_0_0__0)
	{ after(grammarAccess.getOrAccess().getGroup_1_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Or__Group_1_0_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Or__Group_1_0_0__0__Impl
	rule__Or__Group_1_0_0__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Or__Group_1_0_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getOrAccess().getBinaryLeftAction_1_0_0_0()); }
	()
	{ after(grammarAccess.getOrAccess().getBinaryLeftAction_1_0_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Or__Group_1_0_0__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Or__Group_1_0_0__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Or__Group_1_0_0__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getOrAccess().getOpAssignment_1_0_0_1()); }
	(rule__Or__OpAssignment_1_0_0_1)
	{ after(grammarAccess.getOrAccess().getOpAssignment_1_0_0_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__And__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__And__Group__0__Impl
	rule__And__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__And__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getAndAccess().getComparisonParserRuleCall_0()); }
	ruleComparison
	{ after(grammarAccess.getAndAccess().getComparisonParserRuleCall_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__And__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__And__Group__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__And__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getAndAccess().getGroup_1()); }
	(rule__And__Group_1__0)*
	{ after(grammarAccess.getAndAccess().getGroup_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__And__Group_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__And__Group_1__0__Impl
	rule__And__Group_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__And__Group_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getAndAccess().getGroup_1_0()); }
	(rule__And__Group_1_0__0)
	{ after(grammarAccess.getAndAccess().getGroup_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__And__Group_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__And__Group_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__And__Group_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getAndAccess().getRightAssignment_1_1()); }
	(rule__And__RightAssignment_1_1)
	{ after(grammarAccess.getAndAccess().getRightAssignment_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__And__Group_1_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__And__Group_1_0__0__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__And__Group_1_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getAndAccess().getGroup_1_0_0()); }
	(rule__And__Group_1_0_0__0)
	{ after(grammarAccess.getAndAccess().getGroup_1_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__And__Group_1_0_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__And__Group_1_0_0__0__Impl
	rule__And__Group_1_0_0__1
;
finally {
	restoreStackSize(stackSize);
}

rule__And__Group_1_0_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getAndAccess().getBinaryLeftAction_1_0_0_0()); }
	()
	{ after(grammarAccess.getAndAccess().getBinaryLeftAction_1_0_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__And__Group_1_0_0__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__And__Group_1_0_0__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__And__Group_1_0_0__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getAndAccess().getOpAssignment_1_0_0_1()); }
	(rule__And__OpAssignment_1_0_0_1)
	{ after(grammarAccess.getAndAccess().getOpAssignment_1_0_0_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Comparison__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Comparison__Group__0__Impl
	rule__Comparison__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getComparisonAccess().getSumParserRuleCall_0()); }
	ruleSum
	{ after(grammarAccess.getComparisonAccess().getSumParserRuleCall_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Comparison__Group__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getComparisonAccess().getAlternatives_1()); }
	(rule__Comparison__Alternatives_1)?
	{ after(grammarAccess.getComparisonAccess().getAlternatives_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Comparison__Group_1_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Comparison__Group_1_0__0__Impl
	rule__Comparison__Group_1_0__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getComparisonAccess().getGroup_1_0_0()); }
	(rule__Comparison__Group_1_0_0__0)
	{ after(grammarAccess.getComparisonAccess().getGroup_1_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_0__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Comparison__Group_1_0__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_0__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getComparisonAccess().getRightAssignment_1_0_1()); }
	(rule__Comparison__RightAssignment_1_0_1)
	{ after(grammarAccess.getComparisonAccess().getRightAssignment_1_0_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Comparison__Group_1_0_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Comparison__Group_1_0_0__0__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_0_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getComparisonAccess().getGroup_1_0_0_0()); }
	(rule__Comparison__Group_1_0_0_0__0)
	{ after(grammarAccess.getComparisonAccess().getGroup_1_0_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Comparison__Group_1_0_0_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Comparison__Group_1_0_0_0__0__Impl
	rule__Comparison__Group_1_0_0_0__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_0_0_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getComparisonAccess().getBinaryLeftAction_1_0_0_0_0()); }
	()
	{ after(grammarAccess.getComparisonAccess().getBinaryLeftAction_1_0_0_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_0_0_0__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Comparison__Group_1_0_0_0__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_0_0_0__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getComparisonAccess().getOpAssignment_1_0_0_0_1()); }
	(rule__Comparison__OpAssignment_1_0_0_0_1)
	{ after(grammarAccess.getComparisonAccess().getOpAssignment_1_0_0_0_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Comparison__Group_1_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Comparison__Group_1_1__0__Impl
	rule__Comparison__Group_1_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getComparisonAccess().getGroup_1_1_0()); }
	(rule__Comparison__Group_1_1_0__0)
	{ after(grammarAccess.getComparisonAccess().getGroup_1_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Comparison__Group_1_1__1__Impl
	rule__Comparison__Group_1_1__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getComparisonAccess().getLeftCurlyBracketKeyword_1_1_1()); }
	'{'
	{ after(grammarAccess.getComparisonAccess().getLeftCurlyBracketKeyword_1_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_1__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Comparison__Group_1_1__2__Impl
	rule__Comparison__Group_1_1__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_1__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getComparisonAccess().getMembersAssignment_1_1_2()); }
	(rule__Comparison__MembersAssignment_1_1_2)
	{ after(grammarAccess.getComparisonAccess().getMembersAssignment_1_1_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_1__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Comparison__Group_1_1__3__Impl
	rule__Comparison__Group_1_1__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_1__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getComparisonAccess().getGroup_1_1_3()); }
	(rule__Comparison__Group_1_1_3__0)*
	{ after(grammarAccess.getComparisonAccess().getGroup_1_1_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_1__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Comparison__Group_1_1__4__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_1__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getComparisonAccess().getRightCurlyBracketKeyword_1_1_4()); }
	'}'
	{ after(grammarAccess.getComparisonAccess().getRightCurlyBracketKeyword_1_1_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Comparison__Group_1_1_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Comparison__Group_1_1_0__0__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_1_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getComparisonAccess().getGroup_1_1_0_0()); }
	(rule__Comparison__Group_1_1_0_0__0)
	{ after(grammarAccess.getComparisonAccess().getGroup_1_1_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Comparison__Group_1_1_0_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Comparison__Group_1_1_0_0__0__Impl
	rule__Comparison__Group_1_1_0_0__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_1_0_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getComparisonAccess().getMembershipValueAction_1_1_0_0_0()); }
	()
	{ after(grammarAccess.getComparisonAccess().getMembershipValueAction_1_1_0_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_1_0_0__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Comparison__Group_1_1_0_0__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_1_0_0__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getComparisonAccess().getInKeyword_1_1_0_0_1()); }
	'in'
	{ after(grammarAccess.getComparisonAccess().getInKeyword_1_1_0_0_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Comparison__Group_1_1_3__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Comparison__Group_1_1_3__0__Impl
	rule__Comparison__Group_1_1_3__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_1_3__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getComparisonAccess().getCommaKeyword_1_1_3_0()); }
	','
	{ after(grammarAccess.getComparisonAccess().getCommaKeyword_1_1_3_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_1_3__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Comparison__Group_1_1_3__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_1_3__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getComparisonAccess().getMembersAssignment_1_1_3_1()); }
	(rule__Comparison__MembersAssignment_1_1_3_1)
	{ after(grammarAccess.getComparisonAccess().getMembersAssignment_1_1_3_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Comparison__Group_1_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Comparison__Group_1_2__0__Impl
	rule__Comparison__Group_1_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getComparisonAccess().getGroup_1_2_0()); }
	(rule__Comparison__Group_1_2_0__0)
	{ after(grammarAccess.getComparisonAccess().getGroup_1_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Comparison__Group_1_2__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getComparisonAccess().getTypeAssignment_1_2_1()); }
	(rule__Comparison__TypeAssignment_1_2_1)
	{ after(grammarAccess.getComparisonAccess().getTypeAssignment_1_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Comparison__Group_1_2_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Comparison__Group_1_2_0__0__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_2_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getComparisonAccess().getGroup_1_2_0_0()); }
	(rule__Comparison__Group_1_2_0_0__0)
	{ after(grammarAccess.getComparisonAccess().getGroup_1_2_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Comparison__Group_1_2_0_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Comparison__Group_1_2_0_0__0__Impl
	rule__Comparison__Group_1_2_0_0__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_2_0_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getComparisonAccess().getTypeTestValueAction_1_2_0_0_0()); }
	()
	{ after(grammarAccess.getComparisonAccess().getTypeTestValueAction_1_2_0_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_2_0_0__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Comparison__Group_1_2_0_0__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__Group_1_2_0_0__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getComparisonAccess().getIsKeyword_1_2_0_0_1()); }
	'is'
	{ after(grammarAccess.getComparisonAccess().getIsKeyword_1_2_0_0_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Sum__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Sum__Group__0__Impl
	rule__Sum__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Sum__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSumAccess().getProductParserRuleCall_0()); }
	ruleProduct
	{ after(grammarAccess.getSumAccess().getProductParserRuleCall_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Sum__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Sum__Group__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Sum__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSumAccess().getGroup_1()); }
	(rule__Sum__Group_1__0)*
	{ after(grammarAccess.getSumAccess().getGroup_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Sum__Group_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Sum__Group_1__0__Impl
	rule__Sum__Group_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Sum__Group_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSumAccess().getGroup_1_0()); }
	(rule__Sum__Group_1_0__0)
	{ after(grammarAccess.getSumAccess().getGroup_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Sum__Group_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Sum__Group_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Sum__Group_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSumAccess().getRightAssignment_1_1()); }
	(rule__Sum__RightAssignment_1_1)
	{ after(grammarAccess.getSumAccess().getRightAssignment_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Sum__Group_1_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Sum__Group_1_0__0__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Sum__Group_1_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSumAccess().getGroup_1_0_0()); }
	(rule__Sum__Group_1_0_0__0)
	{ after(grammarAccess.getSumAccess().getGroup_1_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Sum__Group_1_0_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Sum__Group_1_0_0__0__Impl
	rule__Sum__Group_1_0_0__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Sum__Group_1_0_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSumAccess().getBinaryLeftAction_1_0_0_0()); }
	()
	{ after(grammarAccess.getSumAccess().getBinaryLeftAction_1_0_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Sum__Group_1_0_0__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Sum__Group_1_0_0__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Sum__Group_1_0_0__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSumAccess().getOpAssignment_1_0_0_1()); }
	(rule__Sum__OpAssignment_1_0_0_1)
	{ after(grammarAccess.getSumAccess().getOpAssignment_1_0_0_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Product__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Product__Group__0__Impl
	rule__Product__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Product__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getProductAccess().getPrefixParserRuleCall_0()); }
	rulePrefix
	{ after(grammarAccess.getProductAccess().getPrefixParserRuleCall_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Product__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Product__Group__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Product__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getProductAccess().getGroup_1()); }
	(rule__Product__Group_1__0)*
	{ after(grammarAccess.getProductAccess().getGroup_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Product__Group_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Product__Group_1__0__Impl
	rule__Product__Group_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Product__Group_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getProductAccess().getGroup_1_0()); }
	(rule__Product__Group_1_0__0)
	{ after(grammarAccess.getProductAccess().getGroup_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Product__Group_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Product__Group_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Product__Group_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getProductAccess().getRightAssignment_1_1()); }
	(rule__Product__RightAssignment_1_1)
	{ after(grammarAccess.getProductAccess().getRightAssignment_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Product__Group_1_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Product__Group_1_0__0__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Product__Group_1_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getProductAccess().getGroup_1_0_0()); }
	(rule__Product__Group_1_0_0__0)
	{ after(grammarAccess.getProductAccess().getGroup_1_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Product__Group_1_0_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Product__Group_1_0_0__0__Impl
	rule__Product__Group_1_0_0__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Product__Group_1_0_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getProductAccess().getBinaryLeftAction_1_0_0_0()); }
	()
	{ after(grammarAccess.getProductAccess().getBinaryLeftAction_1_0_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Product__Group_1_0_0__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Product__Group_1_0_0__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Product__Group_1_0_0__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getProductAccess().getOpAssignment_1_0_0_1()); }
	(rule__Product__OpAssignment_1_0_0_1)
	{ after(grammarAccess.getProductAccess().getOpAssignment_1_0_0_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Prefix__Group_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Prefix__Group_0__0__Impl
	rule__Prefix__Group_0__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Prefix__Group_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPrefixAccess().getUnaryAction_0_0()); }
	()
	{ after(grammarAccess.getPrefixAccess().getUnaryAction_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Prefix__Group_0__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Prefix__Group_0__1__Impl
	rule__Prefix__Group_0__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Prefix__Group_0__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPrefixAccess().getOpAssignment_0_1()); }
	(rule__Prefix__OpAssignment_0_1)
	{ after(grammarAccess.getPrefixAccess().getOpAssignment_0_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Prefix__Group_0__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Prefix__Group_0__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Prefix__Group_0__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPrefixAccess().getOperandAssignment_0_2()); }
	(rule__Prefix__OperandAssignment_0_2)
	{ after(grammarAccess.getPrefixAccess().getOperandAssignment_0_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Postfix__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Postfix__Group__0__Impl
	rule__Postfix__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Postfix__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPostfixAccess().getPrimaryParserRuleCall_0()); }
	rulePrimary
	{ after(grammarAccess.getPostfixAccess().getPrimaryParserRuleCall_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Postfix__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Postfix__Group__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Postfix__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPostfixAccess().getAlternatives_1()); }
	(rule__Postfix__Alternatives_1)*
	{ after(grammarAccess.getPostfixAccess().getAlternatives_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Postfix__Group_1_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Postfix__Group_1_0__0__Impl
	rule__Postfix__Group_1_0__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Postfix__Group_1_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPostfixAccess().getIndexAccessTargetAction_1_0_0()); }
	()
	{ after(grammarAccess.getPostfixAccess().getIndexAccessTargetAction_1_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Postfix__Group_1_0__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Postfix__Group_1_0__1__Impl
	rule__Postfix__Group_1_0__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Postfix__Group_1_0__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPostfixAccess().getLeftSquareBracketKeyword_1_0_1()); }
	'['
	{ after(grammarAccess.getPostfixAccess().getLeftSquareBracketKeyword_1_0_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Postfix__Group_1_0__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Postfix__Group_1_0__2__Impl
	rule__Postfix__Group_1_0__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Postfix__Group_1_0__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPostfixAccess().getIndexAssignment_1_0_2()); }
	(rule__Postfix__IndexAssignment_1_0_2)
	{ after(grammarAccess.getPostfixAccess().getIndexAssignment_1_0_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Postfix__Group_1_0__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Postfix__Group_1_0__3__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Postfix__Group_1_0__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPostfixAccess().getRightSquareBracketKeyword_1_0_3()); }
	']'
	{ after(grammarAccess.getPostfixAccess().getRightSquareBracketKeyword_1_0_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Postfix__Group_1_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Postfix__Group_1_1__0__Impl
	rule__Postfix__Group_1_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Postfix__Group_1_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPostfixAccess().getFieldAccessTargetAction_1_1_0()); }
	()
	{ after(grammarAccess.getPostfixAccess().getFieldAccessTargetAction_1_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Postfix__Group_1_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Postfix__Group_1_1__1__Impl
	rule__Postfix__Group_1_1__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Postfix__Group_1_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPostfixAccess().getFullStopKeyword_1_1_1()); }
	'.'
	{ after(grammarAccess.getPostfixAccess().getFullStopKeyword_1_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Postfix__Group_1_1__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Postfix__Group_1_1__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Postfix__Group_1_1__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPostfixAccess().getFieldAssignment_1_1_2()); }
	(rule__Postfix__FieldAssignment_1_1_2)
	{ after(grammarAccess.getPostfixAccess().getFieldAssignment_1_1_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Primary__Group_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Primary__Group_0__0__Impl
	rule__Primary__Group_0__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPrimaryAccess().getLeftParenthesisKeyword_0_0()); }
	'('
	{ after(grammarAccess.getPrimaryAccess().getLeftParenthesisKeyword_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_0__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Primary__Group_0__1__Impl
	rule__Primary__Group_0__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_0__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPrimaryAccess().getExpressionParserRuleCall_0_1()); }
	ruleExpression
	{ after(grammarAccess.getPrimaryAccess().getExpressionParserRuleCall_0_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_0__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Primary__Group_0__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_0__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPrimaryAccess().getRightParenthesisKeyword_0_2()); }
	')'
	{ after(grammarAccess.getPrimaryAccess().getRightParenthesisKeyword_0_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Primary__Group_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Primary__Group_1__0__Impl
	rule__Primary__Group_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPrimaryAccess().getIntLiteralAction_1_0()); }
	()
	{ after(grammarAccess.getPrimaryAccess().getIntLiteralAction_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Primary__Group_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPrimaryAccess().getValueAssignment_1_1()); }
	(rule__Primary__ValueAssignment_1_1)
	{ after(grammarAccess.getPrimaryAccess().getValueAssignment_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Primary__Group_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Primary__Group_2__0__Impl
	rule__Primary__Group_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPrimaryAccess().getBoolLiteralAction_2_0()); }
	()
	{ after(grammarAccess.getPrimaryAccess().getBoolLiteralAction_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Primary__Group_2__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPrimaryAccess().getAlternatives_2_1()); }
	(rule__Primary__Alternatives_2_1)
	{ after(grammarAccess.getPrimaryAccess().getAlternatives_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Primary__Group_3__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Primary__Group_3__0__Impl
	rule__Primary__Group_3__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_3__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPrimaryAccess().getNowhereLiteralAction_3_0()); }
	()
	{ after(grammarAccess.getPrimaryAccess().getNowhereLiteralAction_3_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_3__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Primary__Group_3__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_3__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPrimaryAccess().getNowhereKeyword_3_1()); }
	'nowhere'
	{ after(grammarAccess.getPrimaryAccess().getNowhereKeyword_3_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Primary__Group_4__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Primary__Group_4__0__Impl
	rule__Primary__Group_4__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_4__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPrimaryAccess().getGroup_4_0()); }
	(rule__Primary__Group_4_0__0)
	{ after(grammarAccess.getPrimaryAccess().getGroup_4_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_4__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Primary__Group_4__1__Impl
	rule__Primary__Group_4__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_4__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPrimaryAccess().getGroup_4_1()); }
	(rule__Primary__Group_4_1__0)?
	{ after(grammarAccess.getPrimaryAccess().getGroup_4_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_4__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Primary__Group_4__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_4__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPrimaryAccess().getRightParenthesisKeyword_4_2()); }
	')'
	{ after(grammarAccess.getPrimaryAccess().getRightParenthesisKeyword_4_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Primary__Group_4_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Primary__Group_4_0__0__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_4_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPrimaryAccess().getGroup_4_0_0()); }
	(rule__Primary__Group_4_0_0__0)
	{ after(grammarAccess.getPrimaryAccess().getGroup_4_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Primary__Group_4_0_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Primary__Group_4_0_0__0__Impl
	rule__Primary__Group_4_0_0__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_4_0_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPrimaryAccess().getCallExpressionAction_4_0_0_0()); }
	()
	{ after(grammarAccess.getPrimaryAccess().getCallExpressionAction_4_0_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_4_0_0__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Primary__Group_4_0_0__1__Impl
	rule__Primary__Group_4_0_0__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_4_0_0__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPrimaryAccess().getFunctionAssignment_4_0_0_1()); }
	(rule__Primary__FunctionAssignment_4_0_0_1)
	{ after(grammarAccess.getPrimaryAccess().getFunctionAssignment_4_0_0_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_4_0_0__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Primary__Group_4_0_0__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_4_0_0__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPrimaryAccess().getLeftParenthesisKeyword_4_0_0_2()); }
	'('
	{ after(grammarAccess.getPrimaryAccess().getLeftParenthesisKeyword_4_0_0_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Primary__Group_4_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Primary__Group_4_1__0__Impl
	rule__Primary__Group_4_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_4_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPrimaryAccess().getArgumentsAssignment_4_1_0()); }
	(rule__Primary__ArgumentsAssignment_4_1_0)
	{ after(grammarAccess.getPrimaryAccess().getArgumentsAssignment_4_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_4_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Primary__Group_4_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_4_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPrimaryAccess().getGroup_4_1_1()); }
	(rule__Primary__Group_4_1_1__0)*
	{ after(grammarAccess.getPrimaryAccess().getGroup_4_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Primary__Group_4_1_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Primary__Group_4_1_1__0__Impl
	rule__Primary__Group_4_1_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_4_1_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPrimaryAccess().getCommaKeyword_4_1_1_0()); }
	','
	{ after(grammarAccess.getPrimaryAccess().getCommaKeyword_4_1_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_4_1_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Primary__Group_4_1_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_4_1_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPrimaryAccess().getArgumentsAssignment_4_1_1_1()); }
	(rule__Primary__ArgumentsAssignment_4_1_1_1)
	{ after(grammarAccess.getPrimaryAccess().getArgumentsAssignment_4_1_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Primary__Group_5__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Primary__Group_5__0__Impl
	rule__Primary__Group_5__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_5__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPrimaryAccess().getReferenceAction_5_0()); }
	()
	{ after(grammarAccess.getPrimaryAccess().getReferenceAction_5_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_5__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Primary__Group_5__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__Group_5__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPrimaryAccess().getSymbolAssignment_5_1()); }
	(rule__Primary__SymbolAssignment_5_1)
	{ after(grammarAccess.getPrimaryAccess().getSymbolAssignment_5_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Scenario__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Scenario__Group__0__Impl
	rule__Scenario__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Scenario__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getScenarioAccess().getScenarioKeyword_0()); }
	'scenario'
	{ after(grammarAccess.getScenarioAccess().getScenarioKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Scenario__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Scenario__Group__1__Impl
	rule__Scenario__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Scenario__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getScenarioAccess().getNameAssignment_1()); }
	(rule__Scenario__NameAssignment_1)
	{ after(grammarAccess.getScenarioAccess().getNameAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Scenario__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Scenario__Group__2__Impl
	rule__Scenario__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Scenario__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getScenarioAccess().getTitleAssignment_2()); }
	(rule__Scenario__TitleAssignment_2)?
	{ after(grammarAccess.getScenarioAccess().getTitleAssignment_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Scenario__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Scenario__Group__3__Impl
	rule__Scenario__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Scenario__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getScenarioAccess().getPlatformKeyword_3()); }
	'platform'
	{ after(grammarAccess.getScenarioAccess().getPlatformKeyword_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Scenario__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Scenario__Group__4__Impl
	rule__Scenario__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__Scenario__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getScenarioAccess().getPlatformAssignment_4()); }
	(rule__Scenario__PlatformAssignment_4)
	{ after(grammarAccess.getScenarioAccess().getPlatformAssignment_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Scenario__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Scenario__Group__5__Impl
	rule__Scenario__Group__6
;
finally {
	restoreStackSize(stackSize);
}

rule__Scenario__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getScenarioAccess().getImportsAssignment_5()); }
	(rule__Scenario__ImportsAssignment_5)*
	{ after(grammarAccess.getScenarioAccess().getImportsAssignment_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Scenario__Group__6
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Scenario__Group__6__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Scenario__Group__6__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getScenarioAccess().getItemsAssignment_6()); }
	(rule__Scenario__ItemsAssignment_6)*
	{ after(grammarAccess.getScenarioAccess().getItemsAssignment_6()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__ScenarioParam__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ScenarioParam__Group__0__Impl
	rule__ScenarioParam__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__ScenarioParam__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getScenarioParamAccess().getParamKeyword_0()); }
	'param'
	{ after(grammarAccess.getScenarioParamAccess().getParamKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__ScenarioParam__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ScenarioParam__Group__1__Impl
	rule__ScenarioParam__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__ScenarioParam__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getScenarioParamAccess().getNameAssignment_1()); }
	(rule__ScenarioParam__NameAssignment_1)
	{ after(grammarAccess.getScenarioParamAccess().getNameAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__ScenarioParam__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ScenarioParam__Group__2__Impl
	rule__ScenarioParam__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__ScenarioParam__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getScenarioParamAccess().getColonKeyword_2()); }
	':'
	{ after(grammarAccess.getScenarioParamAccess().getColonKeyword_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__ScenarioParam__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ScenarioParam__Group__3__Impl
	rule__ScenarioParam__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__ScenarioParam__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getScenarioParamAccess().getTypeAssignment_3()); }
	(rule__ScenarioParam__TypeAssignment_3)
	{ after(grammarAccess.getScenarioParamAccess().getTypeAssignment_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__ScenarioParam__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ScenarioParam__Group__4__Impl
	rule__ScenarioParam__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__ScenarioParam__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getScenarioParamAccess().getEqualsSignKeyword_4()); }
	'='
	{ after(grammarAccess.getScenarioParamAccess().getEqualsSignKeyword_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__ScenarioParam__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ScenarioParam__Group__5__Impl
	rule__ScenarioParam__Group__6
;
finally {
	restoreStackSize(stackSize);
}

rule__ScenarioParam__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getScenarioParamAccess().getValueAssignment_5()); }
	(rule__ScenarioParam__ValueAssignment_5)
	{ after(grammarAccess.getScenarioParamAccess().getValueAssignment_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__ScenarioParam__Group__6
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ScenarioParam__Group__6__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__ScenarioParam__Group__6__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getScenarioParamAccess().getOpenAssignment_6()); }
	(rule__ScenarioParam__OpenAssignment_6)?
	{ after(grammarAccess.getScenarioParamAccess().getOpenAssignment_6()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__KnobSetting__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__KnobSetting__Group__0__Impl
	rule__KnobSetting__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__KnobSetting__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getKnobSettingAccess().getKnobKeyword_0()); }
	'knob'
	{ after(grammarAccess.getKnobSettingAccess().getKnobKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__KnobSetting__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__KnobSetting__Group__1__Impl
	rule__KnobSetting__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__KnobSetting__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getKnobSettingAccess().getKnobAssignment_1()); }
	(rule__KnobSetting__KnobAssignment_1)
	{ after(grammarAccess.getKnobSettingAccess().getKnobAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__KnobSetting__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__KnobSetting__Group__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__KnobSetting__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getKnobSettingAccess().getAlternatives_2()); }
	(rule__KnobSetting__Alternatives_2)
	{ after(grammarAccess.getKnobSettingAccess().getAlternatives_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__KnobSetting__Group_2_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__KnobSetting__Group_2_0__0__Impl
	rule__KnobSetting__Group_2_0__1
;
finally {
	restoreStackSize(stackSize);
}

rule__KnobSetting__Group_2_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getKnobSettingAccess().getEqualsSignKeyword_2_0_0()); }
	'='
	{ after(grammarAccess.getKnobSettingAccess().getEqualsSignKeyword_2_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__KnobSetting__Group_2_0__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__KnobSetting__Group_2_0__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__KnobSetting__Group_2_0__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getKnobSettingAccess().getValueAssignment_2_0_1()); }
	(rule__KnobSetting__ValueAssignment_2_0_1)
	{ after(grammarAccess.getKnobSettingAccess().getValueAssignment_2_0_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Memory__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Memory__Group__0__Impl
	rule__Memory__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Memory__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getMemoryAccess().getMemoryAction_0()); }
	()
	{ after(grammarAccess.getMemoryAccess().getMemoryAction_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Memory__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Memory__Group__1__Impl
	rule__Memory__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Memory__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getMemoryAccess().getMemoryKeyword_1()); }
	'memory'
	{ after(grammarAccess.getMemoryAccess().getMemoryKeyword_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Memory__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Memory__Group__2__Impl
	rule__Memory__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Memory__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getMemoryAccess().getLeftCurlyBracketKeyword_2()); }
	'{'
	{ after(grammarAccess.getMemoryAccess().getLeftCurlyBracketKeyword_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Memory__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Memory__Group__3__Impl
	rule__Memory__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Memory__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getMemoryAccess().getVariablesAssignment_3()); }
	(rule__Memory__VariablesAssignment_3)*
	{ after(grammarAccess.getMemoryAccess().getVariablesAssignment_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Memory__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Memory__Group__4__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Memory__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getMemoryAccess().getRightCurlyBracketKeyword_4()); }
	'}'
	{ after(grammarAccess.getMemoryAccess().getRightCurlyBracketKeyword_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__ObjectDeclaration__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ObjectDeclaration__Group__0__Impl
	rule__ObjectDeclaration__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__ObjectDeclaration__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getObjectDeclarationAccess().getTypeAssignment_0()); }
	(rule__ObjectDeclaration__TypeAssignment_0)
	{ after(grammarAccess.getObjectDeclarationAccess().getTypeAssignment_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__ObjectDeclaration__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ObjectDeclaration__Group__1__Impl
	rule__ObjectDeclaration__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__ObjectDeclaration__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getObjectDeclarationAccess().getObjectsAssignment_1()); }
	(rule__ObjectDeclaration__ObjectsAssignment_1)
	{ after(grammarAccess.getObjectDeclarationAccess().getObjectsAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__ObjectDeclaration__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ObjectDeclaration__Group__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__ObjectDeclaration__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getObjectDeclarationAccess().getGroup_2()); }
	(rule__ObjectDeclaration__Group_2__0)*
	{ after(grammarAccess.getObjectDeclarationAccess().getGroup_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__ObjectDeclaration__Group_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ObjectDeclaration__Group_2__0__Impl
	rule__ObjectDeclaration__Group_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__ObjectDeclaration__Group_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getObjectDeclarationAccess().getCommaKeyword_2_0()); }
	','
	{ after(grammarAccess.getObjectDeclarationAccess().getCommaKeyword_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__ObjectDeclaration__Group_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ObjectDeclaration__Group_2__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__ObjectDeclaration__Group_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getObjectDeclarationAccess().getObjectsAssignment_2_1()); }
	(rule__ObjectDeclaration__ObjectsAssignment_2_1)
	{ after(grammarAccess.getObjectDeclarationAccess().getObjectsAssignment_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__EntityObject__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EntityObject__Group__0__Impl
	rule__EntityObject__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__EntityObject__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEntityObjectAccess().getNameAssignment_0()); }
	(rule__EntityObject__NameAssignment_0)
	{ after(grammarAccess.getEntityObjectAccess().getNameAssignment_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EntityObject__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EntityObject__Group__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__EntityObject__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEntityObjectAccess().getGroup_1()); }
	(rule__EntityObject__Group_1__0)?
	{ after(grammarAccess.getEntityObjectAccess().getGroup_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__EntityObject__Group_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EntityObject__Group_1__0__Impl
	rule__EntityObject__Group_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__EntityObject__Group_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEntityObjectAccess().getLeftCurlyBracketKeyword_1_0()); }
	'{'
	{ after(grammarAccess.getEntityObjectAccess().getLeftCurlyBracketKeyword_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EntityObject__Group_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EntityObject__Group_1__1__Impl
	rule__EntityObject__Group_1__2
;
finally {
	restoreStackSize(stackSize);
}

rule__EntityObject__Group_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEntityObjectAccess().getSettingsAssignment_1_1()); }
	(rule__EntityObject__SettingsAssignment_1_1)*
	{ after(grammarAccess.getEntityObjectAccess().getSettingsAssignment_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EntityObject__Group_1__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EntityObject__Group_1__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__EntityObject__Group_1__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEntityObjectAccess().getRightCurlyBracketKeyword_1_2()); }
	'}'
	{ after(grammarAccess.getEntityObjectAccess().getRightCurlyBracketKeyword_1_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Setting__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Setting__Group__0__Impl
	rule__Setting__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Setting__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSettingAccess().getPlaceAssignment_0()); }
	(rule__Setting__PlaceAssignment_0)
	{ after(grammarAccess.getSettingAccess().getPlaceAssignment_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Setting__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Setting__Group__1__Impl
	rule__Setting__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Setting__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSettingAccess().getGroup_1()); }
	(rule__Setting__Group_1__0)?
	{ after(grammarAccess.getSettingAccess().getGroup_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Setting__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Setting__Group__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Setting__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSettingAccess().getSemicolonKeyword_2()); }
	(';')?
	{ after(grammarAccess.getSettingAccess().getSemicolonKeyword_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Setting__Group_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Setting__Group_1__0__Impl
	rule__Setting__Group_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Setting__Group_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSettingAccess().getEqualsSignKeyword_1_0()); }
	'='
	{ after(grammarAccess.getSettingAccess().getEqualsSignKeyword_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Setting__Group_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Setting__Group_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Setting__Group_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSettingAccess().getValueAssignment_1_1()); }
	(rule__Setting__ValueAssignment_1_1)
	{ after(grammarAccess.getSettingAccess().getValueAssignment_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Place__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Place__Group__0__Impl
	rule__Place__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Place__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPlaceAccess().getNameReferenceParserRuleCall_0()); }
	ruleNameReference
	{ after(grammarAccess.getPlaceAccess().getNameReferenceParserRuleCall_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Place__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Place__Group__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Place__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPlaceAccess().getAlternatives_1()); }
	(rule__Place__Alternatives_1)*
	{ after(grammarAccess.getPlaceAccess().getAlternatives_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Place__Group_1_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Place__Group_1_0__0__Impl
	rule__Place__Group_1_0__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Place__Group_1_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPlaceAccess().getIndexAccessTargetAction_1_0_0()); }
	()
	{ after(grammarAccess.getPlaceAccess().getIndexAccessTargetAction_1_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Place__Group_1_0__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Place__Group_1_0__1__Impl
	rule__Place__Group_1_0__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Place__Group_1_0__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPlaceAccess().getLeftSquareBracketKeyword_1_0_1()); }
	'['
	{ after(grammarAccess.getPlaceAccess().getLeftSquareBracketKeyword_1_0_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Place__Group_1_0__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Place__Group_1_0__2__Impl
	rule__Place__Group_1_0__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Place__Group_1_0__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPlaceAccess().getIndexAssignment_1_0_2()); }
	(rule__Place__IndexAssignment_1_0_2)
	{ after(grammarAccess.getPlaceAccess().getIndexAssignment_1_0_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Place__Group_1_0__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Place__Group_1_0__3__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Place__Group_1_0__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPlaceAccess().getRightSquareBracketKeyword_1_0_3()); }
	']'
	{ after(grammarAccess.getPlaceAccess().getRightSquareBracketKeyword_1_0_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Place__Group_1_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Place__Group_1_1__0__Impl
	rule__Place__Group_1_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Place__Group_1_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPlaceAccess().getFieldAccessTargetAction_1_1_0()); }
	()
	{ after(grammarAccess.getPlaceAccess().getFieldAccessTargetAction_1_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Place__Group_1_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Place__Group_1_1__1__Impl
	rule__Place__Group_1_1__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Place__Group_1_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPlaceAccess().getFullStopKeyword_1_1_1()); }
	'.'
	{ after(grammarAccess.getPlaceAccess().getFullStopKeyword_1_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Place__Group_1_1__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Place__Group_1_1__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Place__Group_1_1__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getPlaceAccess().getFieldAssignment_1_1_2()); }
	(rule__Place__FieldAssignment_1_1_2)
	{ after(grammarAccess.getPlaceAccess().getFieldAssignment_1_1_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__NameReference__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__NameReference__Group__0__Impl
	rule__NameReference__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__NameReference__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getNameReferenceAccess().getReferenceAction_0()); }
	()
	{ after(grammarAccess.getNameReferenceAccess().getReferenceAction_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__NameReference__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__NameReference__Group__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__NameReference__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getNameReferenceAccess().getSymbolAssignment_1()); }
	(rule__NameReference__SymbolAssignment_1)
	{ after(grammarAccess.getNameReferenceAccess().getSymbolAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__VCpu__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__VCpu__Group__0__Impl
	rule__VCpu__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVCpuAccess().getVcpuKeyword_0()); }
	'vcpu'
	{ after(grammarAccess.getVCpuAccess().getVcpuKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__VCpu__Group__1__Impl
	rule__VCpu__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVCpuAccess().getNameAssignment_1()); }
	(rule__VCpu__NameAssignment_1)
	{ after(grammarAccess.getVCpuAccess().getNameAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__VCpu__Group__2__Impl
	rule__VCpu__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVCpuAccess().getGroup_2()); }
	(rule__VCpu__Group_2__0)?
	{ after(grammarAccess.getVCpuAccess().getGroup_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__VCpu__Group__3__Impl
	rule__VCpu__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVCpuAccess().getGroup_3()); }
	(rule__VCpu__Group_3__0)?
	{ after(grammarAccess.getVCpuAccess().getGroup_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__VCpu__Group__4__Impl
	rule__VCpu__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVCpuAccess().getLeftCurlyBracketKeyword_4()); }
	'{'
	{ after(grammarAccess.getVCpuAccess().getLeftCurlyBracketKeyword_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__VCpu__Group__5__Impl
	rule__VCpu__Group__6
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVCpuAccess().getAlternatives_5()); }
	(rule__VCpu__Alternatives_5)*
	{ after(grammarAccess.getVCpuAccess().getAlternatives_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__Group__6
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__VCpu__Group__6__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__Group__6__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVCpuAccess().getRightCurlyBracketKeyword_6()); }
	'}'
	{ after(grammarAccess.getVCpuAccess().getRightCurlyBracketKeyword_6()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__VCpu__Group_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__VCpu__Group_2__0__Impl
	rule__VCpu__Group_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__Group_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVCpuAccess().getCpuKeyword_2_0()); }
	'cpu'
	{ after(grammarAccess.getVCpuAccess().getCpuKeyword_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__Group_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__VCpu__Group_2__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__Group_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVCpuAccess().getCpuAssignment_2_1()); }
	(rule__VCpu__CpuAssignment_2_1)
	{ after(grammarAccess.getVCpuAccess().getCpuAssignment_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__VCpu__Group_3__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__VCpu__Group_3__0__Impl
	rule__VCpu__Group_3__1
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__Group_3__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVCpuAccess().getCoreKeyword_3_0()); }
	'core'
	{ after(grammarAccess.getVCpuAccess().getCoreKeyword_3_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__Group_3__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__VCpu__Group_3__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__Group_3__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVCpuAccess().getCoreAssignment_3_1()); }
	(rule__VCpu__CoreAssignment_3_1)
	{ after(grammarAccess.getVCpuAccess().getCoreAssignment_3_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__VCpu__Group_5_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__VCpu__Group_5_0__0__Impl
	rule__VCpu__Group_5_0__1
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__Group_5_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVCpuAccess().getStartKeyword_5_0_0()); }
	'start'
	{ after(grammarAccess.getVCpuAccess().getStartKeyword_5_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__Group_5_0__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__VCpu__Group_5_0__1__Impl
	rule__VCpu__Group_5_0__2
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__Group_5_0__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVCpuAccess().getLeftCurlyBracketKeyword_5_0_1()); }
	'{'
	{ after(grammarAccess.getVCpuAccess().getLeftCurlyBracketKeyword_5_0_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__Group_5_0__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__VCpu__Group_5_0__2__Impl
	rule__VCpu__Group_5_0__3
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__Group_5_0__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVCpuAccess().getSettingsAssignment_5_0_2()); }
	(rule__VCpu__SettingsAssignment_5_0_2)*
	{ after(grammarAccess.getVCpuAccess().getSettingsAssignment_5_0_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__Group_5_0__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__VCpu__Group_5_0__3__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__Group_5_0__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getVCpuAccess().getRightCurlyBracketKeyword_5_0_3()); }
	'}'
	{ after(grammarAccess.getVCpuAccess().getRightCurlyBracketKeyword_5_0_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Task__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Task__Group__0__Impl
	rule__Task__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Task__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTaskAccess().getTaskAction_0()); }
	()
	{ after(grammarAccess.getTaskAccess().getTaskAction_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Task__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Task__Group__1__Impl
	rule__Task__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Task__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTaskAccess().getTaskKeyword_1()); }
	'task'
	{ after(grammarAccess.getTaskAccess().getTaskKeyword_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Task__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Task__Group__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Task__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getTaskAccess().getBodyParserRuleCall_2()); }
	ruleBody
	{ after(grammarAccess.getTaskAccess().getBodyParserRuleCall_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Handler__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Handler__Group__0__Impl
	rule__Handler__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Handler__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHandlerAccess().getHandlerKeyword_0()); }
	'handler'
	{ after(grammarAccess.getHandlerAccess().getHandlerKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Handler__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Handler__Group__1__Impl
	rule__Handler__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Handler__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHandlerAccess().getTriggerAssignment_1()); }
	(rule__Handler__TriggerAssignment_1)
	{ after(grammarAccess.getHandlerAccess().getTriggerAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Handler__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Handler__Group__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Handler__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHandlerAccess().getBodyParserRuleCall_2()); }
	ruleBody
	{ after(grammarAccess.getHandlerAccess().getBodyParserRuleCall_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__ExitHandler__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ExitHandler__Group__0__Impl
	rule__ExitHandler__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__ExitHandler__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getExitHandlerAccess().getOnKeyword_0()); }
	'on'
	{ after(grammarAccess.getExitHandlerAccess().getOnKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__ExitHandler__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ExitHandler__Group__1__Impl
	rule__ExitHandler__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__ExitHandler__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getExitHandlerAccess().getTriggerAssignment_1()); }
	(rule__ExitHandler__TriggerAssignment_1)
	{ after(grammarAccess.getExitHandlerAccess().getTriggerAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__ExitHandler__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__ExitHandler__Group__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__ExitHandler__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getExitHandlerAccess().getBodyParserRuleCall_2()); }
	ruleBody
	{ after(grammarAccess.getExitHandlerAccess().getBodyParserRuleCall_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Body__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Body__Group__0__Impl
	rule__Body__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Body__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBodyAccess().getLeftCurlyBracketKeyword_0()); }
	'{'
	{ after(grammarAccess.getBodyAccess().getLeftCurlyBracketKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Body__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Body__Group__1__Impl
	rule__Body__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Body__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBodyAccess().getGroup_1()); }
	(rule__Body__Group_1__0)*
	{ after(grammarAccess.getBodyAccess().getGroup_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Body__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Body__Group__2__Impl
	rule__Body__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Body__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBodyAccess().getBodyAssignment_2()); }
	(rule__Body__BodyAssignment_2)*
	{ after(grammarAccess.getBodyAccess().getBodyAssignment_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Body__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Body__Group__3__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Body__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBodyAccess().getRightCurlyBracketKeyword_3()); }
	'}'
	{ after(grammarAccess.getBodyAccess().getRightCurlyBracketKeyword_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Body__Group_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Body__Group_1__0__Impl
	rule__Body__Group_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Body__Group_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBodyAccess().getLocalKeyword_1_0()); }
	'local'
	{ after(grammarAccess.getBodyAccess().getLocalKeyword_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Body__Group_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Body__Group_1__1__Impl
	rule__Body__Group_1__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Body__Group_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBodyAccess().getLocalsAssignment_1_1()); }
	(rule__Body__LocalsAssignment_1_1)
	{ after(grammarAccess.getBodyAccess().getLocalsAssignment_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Body__Group_1__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Body__Group_1__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Body__Group_1__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getBodyAccess().getSemicolonKeyword_1_2()); }
	';'
	{ after(grammarAccess.getBodyAccess().getSemicolonKeyword_1_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Host__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Host__Group__0__Impl
	rule__Host__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Host__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHostAccess().getHostAction_0()); }
	()
	{ after(grammarAccess.getHostAccess().getHostAction_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Host__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Host__Group__1__Impl
	rule__Host__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Host__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHostAccess().getHostKeyword_1()); }
	'host'
	{ after(grammarAccess.getHostAccess().getHostKeyword_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Host__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Host__Group__2__Impl
	rule__Host__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Host__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHostAccess().getGroup_2()); }
	(rule__Host__Group_2__0)?
	{ after(grammarAccess.getHostAccess().getGroup_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Host__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Host__Group__3__Impl
	rule__Host__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Host__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHostAccess().getLeftCurlyBracketKeyword_3()); }
	'{'
	{ after(grammarAccess.getHostAccess().getLeftCurlyBracketKeyword_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Host__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Host__Group__4__Impl
	rule__Host__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__Host__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHostAccess().getHandlersAssignment_4()); }
	(rule__Host__HandlersAssignment_4)*
	{ after(grammarAccess.getHostAccess().getHandlersAssignment_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Host__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Host__Group__5__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Host__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHostAccess().getRightCurlyBracketKeyword_5()); }
	'}'
	{ after(grammarAccess.getHostAccess().getRightCurlyBracketKeyword_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Host__Group_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Host__Group_2__0__Impl
	rule__Host__Group_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Host__Group_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHostAccess().getNameAssignment_2_0()); }
	(rule__Host__NameAssignment_2_0)
	{ after(grammarAccess.getHostAccess().getNameAssignment_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Host__Group_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Host__Group_2__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Host__Group_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHostAccess().getParamsParserRuleCall_2_1()); }
	ruleParams
	{ after(grammarAccess.getHostAccess().getParamsParserRuleCall_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__HostUse__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__HostUse__Group__0__Impl
	rule__HostUse__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__HostUse__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHostUseAccess().getHostKeyword_0()); }
	'host'
	{ after(grammarAccess.getHostUseAccess().getHostKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__HostUse__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__HostUse__Group__1__Impl
	rule__HostUse__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__HostUse__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHostUseAccess().getIsKeyword_1()); }
	'is'
	{ after(grammarAccess.getHostUseAccess().getIsKeyword_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__HostUse__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__HostUse__Group__2__Impl
	rule__HostUse__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__HostUse__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHostUseAccess().getHostAssignment_2()); }
	(rule__HostUse__HostAssignment_2)
	{ after(grammarAccess.getHostUseAccess().getHostAssignment_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__HostUse__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__HostUse__Group__3__Impl
	rule__HostUse__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__HostUse__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHostUseAccess().getLeftParenthesisKeyword_3()); }
	'('
	{ after(grammarAccess.getHostUseAccess().getLeftParenthesisKeyword_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__HostUse__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__HostUse__Group__4__Impl
	rule__HostUse__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__HostUse__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHostUseAccess().getGroup_4()); }
	(rule__HostUse__Group_4__0)?
	{ after(grammarAccess.getHostUseAccess().getGroup_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__HostUse__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__HostUse__Group__5__Impl
	rule__HostUse__Group__6
;
finally {
	restoreStackSize(stackSize);
}

rule__HostUse__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHostUseAccess().getRightParenthesisKeyword_5()); }
	')'
	{ after(grammarAccess.getHostUseAccess().getRightParenthesisKeyword_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__HostUse__Group__6
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__HostUse__Group__6__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__HostUse__Group__6__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHostUseAccess().getSemicolonKeyword_6()); }
	';'
	{ after(grammarAccess.getHostUseAccess().getSemicolonKeyword_6()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__HostUse__Group_4__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__HostUse__Group_4__0__Impl
	rule__HostUse__Group_4__1
;
finally {
	restoreStackSize(stackSize);
}

rule__HostUse__Group_4__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHostUseAccess().getArgumentsAssignment_4_0()); }
	(rule__HostUse__ArgumentsAssignment_4_0)
	{ after(grammarAccess.getHostUseAccess().getArgumentsAssignment_4_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__HostUse__Group_4__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__HostUse__Group_4__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__HostUse__Group_4__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHostUseAccess().getGroup_4_1()); }
	(rule__HostUse__Group_4_1__0)*
	{ after(grammarAccess.getHostUseAccess().getGroup_4_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__HostUse__Group_4_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__HostUse__Group_4_1__0__Impl
	rule__HostUse__Group_4_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__HostUse__Group_4_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHostUseAccess().getCommaKeyword_4_1_0()); }
	','
	{ after(grammarAccess.getHostUseAccess().getCommaKeyword_4_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__HostUse__Group_4_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__HostUse__Group_4_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__HostUse__Group_4_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getHostUseAccess().getArgumentsAssignment_4_1_1()); }
	(rule__HostUse__ArgumentsAssignment_4_1_1)
	{ after(grammarAccess.getHostUseAccess().getArgumentsAssignment_4_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Routine__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Routine__Group__0__Impl
	rule__Routine__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Routine__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRoutineAccess().getRoutineKeyword_0()); }
	'routine'
	{ after(grammarAccess.getRoutineAccess().getRoutineKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Routine__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Routine__Group__1__Impl
	rule__Routine__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Routine__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRoutineAccess().getNameAssignment_1()); }
	(rule__Routine__NameAssignment_1)
	{ after(grammarAccess.getRoutineAccess().getNameAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Routine__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Routine__Group__2__Impl
	rule__Routine__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Routine__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRoutineAccess().getParamsParserRuleCall_2()); }
	ruleParams
	{ after(grammarAccess.getRoutineAccess().getParamsParserRuleCall_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Routine__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Routine__Group__3__Impl
	rule__Routine__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Routine__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRoutineAccess().getLeftCurlyBracketKeyword_3()); }
	'{'
	{ after(grammarAccess.getRoutineAccess().getLeftCurlyBracketKeyword_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Routine__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Routine__Group__4__Impl
	rule__Routine__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__Routine__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRoutineAccess().getBodyAssignment_4()); }
	(rule__Routine__BodyAssignment_4)*
	{ after(grammarAccess.getRoutineAccess().getBodyAssignment_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Routine__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Routine__Group__5__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Routine__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRoutineAccess().getRightCurlyBracketKeyword_5()); }
	'}'
	{ after(grammarAccess.getRoutineAccess().getRightCurlyBracketKeyword_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__EventDeclaration__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EventDeclaration__Group__0__Impl
	rule__EventDeclaration__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEventDeclarationAccess().getEventKeyword_0()); }
	'event'
	{ after(grammarAccess.getEventDeclarationAccess().getEventKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EventDeclaration__Group__1__Impl
	rule__EventDeclaration__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEventDeclarationAccess().getNameAssignment_1()); }
	(rule__EventDeclaration__NameAssignment_1)
	{ after(grammarAccess.getEventDeclarationAccess().getNameAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EventDeclaration__Group__2__Impl
	rule__EventDeclaration__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEventDeclarationAccess().getColonKeyword_2()); }
	':'
	{ after(grammarAccess.getEventDeclarationAccess().getColonKeyword_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EventDeclaration__Group__3__Impl
	rule__EventDeclaration__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEventDeclarationAccess().getKindAssignment_3()); }
	(rule__EventDeclaration__KindAssignment_3)
	{ after(grammarAccess.getEventDeclarationAccess().getKindAssignment_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EventDeclaration__Group__4__Impl
	rule__EventDeclaration__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEventDeclarationAccess().getGroup_4()); }
	(rule__EventDeclaration__Group_4__0)?
	{ after(grammarAccess.getEventDeclarationAccess().getGroup_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EventDeclaration__Group__5__Impl
	rule__EventDeclaration__Group__6
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEventDeclarationAccess().getOnKeyword_5()); }
	'on'
	{ after(grammarAccess.getEventDeclarationAccess().getOnKeyword_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group__6
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EventDeclaration__Group__6__Impl
	rule__EventDeclaration__Group__7
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group__6__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEventDeclarationAccess().getVcpuAssignment_6()); }
	(rule__EventDeclaration__VcpuAssignment_6)
	{ after(grammarAccess.getEventDeclarationAccess().getVcpuAssignment_6()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group__7
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EventDeclaration__Group__7__Impl
	rule__EventDeclaration__Group__8
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group__7__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEventDeclarationAccess().getAlternatives_7()); }
	(rule__EventDeclaration__Alternatives_7)?
	{ after(grammarAccess.getEventDeclarationAccess().getAlternatives_7()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group__8
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EventDeclaration__Group__8__Impl
	rule__EventDeclaration__Group__9
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group__8__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEventDeclarationAccess().getGroup_8()); }
	(rule__EventDeclaration__Group_8__0)?
	{ after(grammarAccess.getEventDeclarationAccess().getGroup_8()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group__9
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EventDeclaration__Group__9__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group__9__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEventDeclarationAccess().getGroup_9()); }
	(rule__EventDeclaration__Group_9__0)?
	{ after(grammarAccess.getEventDeclarationAccess().getGroup_9()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__EventDeclaration__Group_4__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EventDeclaration__Group_4__0__Impl
	rule__EventDeclaration__Group_4__1
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group_4__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEventDeclarationAccess().getLeftParenthesisKeyword_4_0()); }
	'('
	{ after(grammarAccess.getEventDeclarationAccess().getLeftParenthesisKeyword_4_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group_4__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EventDeclaration__Group_4__1__Impl
	rule__EventDeclaration__Group_4__2
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group_4__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEventDeclarationAccess().getGroup_4_1()); }
	(rule__EventDeclaration__Group_4_1__0)?
	{ after(grammarAccess.getEventDeclarationAccess().getGroup_4_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group_4__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EventDeclaration__Group_4__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group_4__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEventDeclarationAccess().getRightParenthesisKeyword_4_2()); }
	')'
	{ after(grammarAccess.getEventDeclarationAccess().getRightParenthesisKeyword_4_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__EventDeclaration__Group_4_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EventDeclaration__Group_4_1__0__Impl
	rule__EventDeclaration__Group_4_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group_4_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEventDeclarationAccess().getArgumentsAssignment_4_1_0()); }
	(rule__EventDeclaration__ArgumentsAssignment_4_1_0)
	{ after(grammarAccess.getEventDeclarationAccess().getArgumentsAssignment_4_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group_4_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EventDeclaration__Group_4_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group_4_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEventDeclarationAccess().getGroup_4_1_1()); }
	(rule__EventDeclaration__Group_4_1_1__0)*
	{ after(grammarAccess.getEventDeclarationAccess().getGroup_4_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__EventDeclaration__Group_4_1_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EventDeclaration__Group_4_1_1__0__Impl
	rule__EventDeclaration__Group_4_1_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group_4_1_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEventDeclarationAccess().getCommaKeyword_4_1_1_0()); }
	','
	{ after(grammarAccess.getEventDeclarationAccess().getCommaKeyword_4_1_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group_4_1_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EventDeclaration__Group_4_1_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group_4_1_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEventDeclarationAccess().getArgumentsAssignment_4_1_1_1()); }
	(rule__EventDeclaration__ArgumentsAssignment_4_1_1_1)
	{ after(grammarAccess.getEventDeclarationAccess().getArgumentsAssignment_4_1_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__EventDeclaration__Group_7_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EventDeclaration__Group_7_1__0__Impl
	rule__EventDeclaration__Group_7_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group_7_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEventDeclarationAccess().getTimesAssignment_7_1_0()); }
	(rule__EventDeclaration__TimesAssignment_7_1_0)
	{ after(grammarAccess.getEventDeclarationAccess().getTimesAssignment_7_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group_7_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EventDeclaration__Group_7_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group_7_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEventDeclarationAccess().getTimesKeyword_7_1_1()); }
	'times'
	{ after(grammarAccess.getEventDeclarationAccess().getTimesKeyword_7_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__EventDeclaration__Group_8__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EventDeclaration__Group_8__0__Impl
	rule__EventDeclaration__Group_8__1
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group_8__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEventDeclarationAccess().getMustArriveAssignment_8_0()); }
	(rule__EventDeclaration__MustArriveAssignment_8_0)
	{ after(grammarAccess.getEventDeclarationAccess().getMustArriveAssignment_8_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group_8__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EventDeclaration__Group_8__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group_8__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEventDeclarationAccess().getArriveKeyword_8_1()); }
	'arrive'
	{ after(grammarAccess.getEventDeclarationAccess().getArriveKeyword_8_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__EventDeclaration__Group_9__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EventDeclaration__Group_9__0__Impl
	rule__EventDeclaration__Group_9__1
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group_9__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEventDeclarationAccess().getAfterKeyword_9_0()); }
	'after'
	{ after(grammarAccess.getEventDeclarationAccess().getAfterKeyword_9_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group_9__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__EventDeclaration__Group_9__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__Group_9__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getEventDeclarationAccess().getAfterAssignment_9_1()); }
	(rule__EventDeclaration__AfterAssignment_9_1)
	{ after(grammarAccess.getEventDeclarationAccess().getAfterAssignment_9_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__CheckDeclaration__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__CheckDeclaration__Group__0__Impl
	rule__CheckDeclaration__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__CheckDeclaration__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCheckDeclarationAccess().getCheckKeyword_0()); }
	'check'
	{ after(grammarAccess.getCheckDeclarationAccess().getCheckKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__CheckDeclaration__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__CheckDeclaration__Group__1__Impl
	rule__CheckDeclaration__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__CheckDeclaration__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCheckDeclarationAccess().getGroup_1()); }
	(rule__CheckDeclaration__Group_1__0)?
	{ after(grammarAccess.getCheckDeclarationAccess().getGroup_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__CheckDeclaration__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__CheckDeclaration__Group__2__Impl
	rule__CheckDeclaration__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__CheckDeclaration__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCheckDeclarationAccess().getKindAssignment_2()); }
	(rule__CheckDeclaration__KindAssignment_2)
	{ after(grammarAccess.getCheckDeclarationAccess().getKindAssignment_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__CheckDeclaration__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__CheckDeclaration__Group__3__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__CheckDeclaration__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCheckDeclarationAccess().getAlternatives_3()); }
	(rule__CheckDeclaration__Alternatives_3)
	{ after(grammarAccess.getCheckDeclarationAccess().getAlternatives_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__CheckDeclaration__Group_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__CheckDeclaration__Group_1__0__Impl
	rule__CheckDeclaration__Group_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__CheckDeclaration__Group_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCheckDeclarationAccess().getNameAssignment_1_0()); }
	(rule__CheckDeclaration__NameAssignment_1_0)
	{ after(grammarAccess.getCheckDeclarationAccess().getNameAssignment_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__CheckDeclaration__Group_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__CheckDeclaration__Group_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__CheckDeclaration__Group_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCheckDeclarationAccess().getColonKeyword_1_1()); }
	':'
	{ after(grammarAccess.getCheckDeclarationAccess().getColonKeyword_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Story__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Story__Group__0__Impl
	rule__Story__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Story__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStoryAccess().getStoryKeyword_0()); }
	'story'
	{ after(grammarAccess.getStoryAccess().getStoryKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Story__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Story__Group__1__Impl
	rule__Story__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Story__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStoryAccess().getTitleAssignment_1()); }
	(rule__Story__TitleAssignment_1)
	{ after(grammarAccess.getStoryAccess().getTitleAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Story__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Story__Group__2__Impl
	rule__Story__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Story__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStoryAccess().getLeftCurlyBracketKeyword_2()); }
	'{'
	{ after(grammarAccess.getStoryAccess().getLeftCurlyBracketKeyword_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Story__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Story__Group__3__Impl
	rule__Story__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Story__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStoryAccess().getSettingsAssignment_3()); }
	(rule__Story__SettingsAssignment_3)*
	{ after(grammarAccess.getStoryAccess().getSettingsAssignment_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Story__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Story__Group__4__Impl
	rule__Story__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__Story__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStoryAccess().getChoicesAssignment_4()); }
	(rule__Story__ChoicesAssignment_4)*
	{ after(grammarAccess.getStoryAccess().getChoicesAssignment_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Story__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Story__Group__5__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Story__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStoryAccess().getRightCurlyBracketKeyword_5()); }
	'}'
	{ after(grammarAccess.getStoryAccess().getRightCurlyBracketKeyword_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__StorySetting__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__StorySetting__Group__0__Impl
	rule__StorySetting__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__StorySetting__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStorySettingAccess().getAlternatives_0()); }
	(rule__StorySetting__Alternatives_0)
	{ after(grammarAccess.getStorySettingAccess().getAlternatives_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__StorySetting__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__StorySetting__Group__1__Impl
	rule__StorySetting__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__StorySetting__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStorySettingAccess().getEqualsSignKeyword_1()); }
	'='
	{ after(grammarAccess.getStorySettingAccess().getEqualsSignKeyword_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__StorySetting__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__StorySetting__Group__2__Impl
	rule__StorySetting__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__StorySetting__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStorySettingAccess().getValueAssignment_2()); }
	(rule__StorySetting__ValueAssignment_2)
	{ after(grammarAccess.getStorySettingAccess().getValueAssignment_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__StorySetting__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__StorySetting__Group__3__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__StorySetting__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStorySettingAccess().getSemicolonKeyword_3()); }
	';'
	{ after(grammarAccess.getStorySettingAccess().getSemicolonKeyword_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__StorySetting__Group_0_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__StorySetting__Group_0_0__0__Impl
	rule__StorySetting__Group_0_0__1
;
finally {
	restoreStackSize(stackSize);
}

rule__StorySetting__Group_0_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStorySettingAccess().getKnobKeyword_0_0_0()); }
	'knob'
	{ after(grammarAccess.getStorySettingAccess().getKnobKeyword_0_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__StorySetting__Group_0_0__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__StorySetting__Group_0_0__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__StorySetting__Group_0_0__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStorySettingAccess().getKnobAssignment_0_0_1()); }
	(rule__StorySetting__KnobAssignment_0_0_1)
	{ after(grammarAccess.getStorySettingAccess().getKnobAssignment_0_0_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__StorySetting__Group_0_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__StorySetting__Group_0_1__0__Impl
	rule__StorySetting__Group_0_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__StorySetting__Group_0_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStorySettingAccess().getParamKeyword_0_1_0()); }
	'param'
	{ after(grammarAccess.getStorySettingAccess().getParamKeyword_0_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__StorySetting__Group_0_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__StorySetting__Group_0_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__StorySetting__Group_0_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStorySettingAccess().getParamAssignment_0_1_1()); }
	(rule__StorySetting__ParamAssignment_0_1_1)
	{ after(grammarAccess.getStorySettingAccess().getParamAssignment_0_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__StoryChoice__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__StoryChoice__Group__0__Impl
	rule__StoryChoice__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__StoryChoice__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStoryChoiceAccess().getEventAssignment_0()); }
	(rule__StoryChoice__EventAssignment_0)
	{ after(grammarAccess.getStoryChoiceAccess().getEventAssignment_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__StoryChoice__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__StoryChoice__Group__1__Impl
	rule__StoryChoice__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__StoryChoice__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStoryChoiceAccess().getAlternatives_1()); }
	(rule__StoryChoice__Alternatives_1)
	{ after(grammarAccess.getStoryChoiceAccess().getAlternatives_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__StoryChoice__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__StoryChoice__Group__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__StoryChoice__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStoryChoiceAccess().getSemicolonKeyword_2()); }
	';'
	{ after(grammarAccess.getStoryChoiceAccess().getSemicolonKeyword_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__StoryChoice__Group_1_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__StoryChoice__Group_1_0__0__Impl
	rule__StoryChoice__Group_1_0__1
;
finally {
	restoreStackSize(stackSize);
}

rule__StoryChoice__Group_1_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStoryChoiceAccess().getAnchorAssignment_1_0_0()); }
	(rule__StoryChoice__AnchorAssignment_1_0_0)
	{ after(grammarAccess.getStoryChoiceAccess().getAnchorAssignment_1_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__StoryChoice__Group_1_0__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__StoryChoice__Group_1_0__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__StoryChoice__Group_1_0__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStoryChoiceAccess().getNumberAssignment_1_0_1()); }
	(rule__StoryChoice__NumberAssignment_1_0_1)
	{ after(grammarAccess.getStoryChoiceAccess().getNumberAssignment_1_0_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__StoryChoice__Group_1_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__StoryChoice__Group_1_1__0__Impl
	rule__StoryChoice__Group_1_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__StoryChoice__Group_1_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStoryChoiceAccess().getAnchorAssignment_1_1_0()); }
	(rule__StoryChoice__AnchorAssignment_1_1_0)
	{ after(grammarAccess.getStoryChoiceAccess().getAnchorAssignment_1_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__StoryChoice__Group_1_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__StoryChoice__Group_1_1__1__Impl
	rule__StoryChoice__Group_1_1__2
;
finally {
	restoreStackSize(stackSize);
}

rule__StoryChoice__Group_1_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStoryChoiceAccess().getLabelAssignment_1_1_1()); }
	(rule__StoryChoice__LabelAssignment_1_1_1)
	{ after(grammarAccess.getStoryChoiceAccess().getLabelAssignment_1_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__StoryChoice__Group_1_1__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__StoryChoice__Group_1_1__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__StoryChoice__Group_1_1__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStoryChoiceAccess().getGroup_1_1_2()); }
	(rule__StoryChoice__Group_1_1_2__0)?
	{ after(grammarAccess.getStoryChoiceAccess().getGroup_1_1_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__StoryChoice__Group_1_1_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__StoryChoice__Group_1_1_2__0__Impl
	rule__StoryChoice__Group_1_1_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__StoryChoice__Group_1_1_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStoryChoiceAccess().getNumberSignKeyword_1_1_2_0()); }
	'#'
	{ after(grammarAccess.getStoryChoiceAccess().getNumberSignKeyword_1_1_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__StoryChoice__Group_1_1_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__StoryChoice__Group_1_1_2__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__StoryChoice__Group_1_1_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getStoryChoiceAccess().getOccurrenceAssignment_1_1_2_1()); }
	(rule__StoryChoice__OccurrenceAssignment_1_1_2_1)
	{ after(grammarAccess.getStoryChoiceAccess().getOccurrenceAssignment_1_1_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Compare__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Compare__Group__0__Impl
	rule__Compare__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Compare__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCompareAccess().getCompareKeyword_0()); }
	'compare'
	{ after(grammarAccess.getCompareAccess().getCompareKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Compare__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Compare__Group__1__Impl
	rule__Compare__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Compare__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCompareAccess().getParamAssignment_1()); }
	(rule__Compare__ParamAssignment_1)
	{ after(grammarAccess.getCompareAccess().getParamAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Compare__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Compare__Group__2__Impl
	rule__Compare__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__Compare__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCompareAccess().getInKeyword_2()); }
	'in'
	{ after(grammarAccess.getCompareAccess().getInKeyword_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Compare__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Compare__Group__3__Impl
	rule__Compare__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__Compare__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCompareAccess().getLeftCurlyBracketKeyword_3()); }
	'{'
	{ after(grammarAccess.getCompareAccess().getLeftCurlyBracketKeyword_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Compare__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Compare__Group__4__Impl
	rule__Compare__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__Compare__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCompareAccess().getValuesAssignment_4()); }
	(rule__Compare__ValuesAssignment_4)
	{ after(grammarAccess.getCompareAccess().getValuesAssignment_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Compare__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Compare__Group__5__Impl
	rule__Compare__Group__6
;
finally {
	restoreStackSize(stackSize);
}

rule__Compare__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCompareAccess().getGroup_5()); }
	(rule__Compare__Group_5__0)*
	{ after(grammarAccess.getCompareAccess().getGroup_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Compare__Group__6
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Compare__Group__6__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Compare__Group__6__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCompareAccess().getRightCurlyBracketKeyword_6()); }
	'}'
	{ after(grammarAccess.getCompareAccess().getRightCurlyBracketKeyword_6()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Compare__Group_5__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Compare__Group_5__0__Impl
	rule__Compare__Group_5__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Compare__Group_5__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCompareAccess().getCommaKeyword_5_0()); }
	','
	{ after(grammarAccess.getCompareAccess().getCommaKeyword_5_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Compare__Group_5__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Compare__Group_5__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Compare__Group_5__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getCompareAccess().getValuesAssignment_5_1()); }
	(rule__Compare__ValuesAssignment_5_1)
	{ after(grammarAccess.getCompareAccess().getValuesAssignment_5_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Without__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Without__Group__0__Impl
	rule__Without__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Without__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getWithoutAccess().getWithoutKeyword_0()); }
	'without'
	{ after(grammarAccess.getWithoutAccess().getWithoutKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Without__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Without__Group__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Without__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getWithoutAccess().getRuleAssignment_1()); }
	(rule__Without__RuleAssignment_1)
	{ after(grammarAccess.getWithoutAccess().getRuleAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Symmetric__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Symmetric__Group__0__Impl
	rule__Symmetric__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Symmetric__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSymmetricAccess().getSymmetricKeyword_0()); }
	'symmetric'
	{ after(grammarAccess.getSymmetricAccess().getSymmetricKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Symmetric__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Symmetric__Group__1__Impl
	rule__Symmetric__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Symmetric__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSymmetricAccess().getVcpusAssignment_1()); }
	(rule__Symmetric__VcpusAssignment_1)
	{ after(grammarAccess.getSymmetricAccess().getVcpusAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Symmetric__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Symmetric__Group__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Symmetric__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	(
		{ before(grammarAccess.getSymmetricAccess().getGroup_2()); }
		(rule__Symmetric__Group_2__0)
		{ after(grammarAccess.getSymmetricAccess().getGroup_2()); }
	)
	(
		{ before(grammarAccess.getSymmetricAccess().getGroup_2()); }
		(rule__Symmetric__Group_2__0)*
		{ after(grammarAccess.getSymmetricAccess().getGroup_2()); }
	)
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Symmetric__Group_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Symmetric__Group_2__0__Impl
	rule__Symmetric__Group_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Symmetric__Group_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSymmetricAccess().getCommaKeyword_2_0()); }
	','
	{ after(grammarAccess.getSymmetricAccess().getCommaKeyword_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Symmetric__Group_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Symmetric__Group_2__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Symmetric__Group_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSymmetricAccess().getVcpusAssignment_2_1()); }
	(rule__Symmetric__VcpusAssignment_2_1)
	{ after(grammarAccess.getSymmetricAccess().getVcpusAssignment_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Note__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Note__Group__0__Impl
	rule__Note__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Note__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getNoteAccess().getNoteKeyword_0()); }
	'note'
	{ after(grammarAccess.getNoteAccess().getNoteKeyword_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Note__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Note__Group__1__Impl
	rule__Note__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Note__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getNoteAccess().getTextAssignment_1()); }
	(rule__Note__TextAssignment_1)
	{ after(grammarAccess.getNoteAccess().getTextAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Note__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Note__Group__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Note__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getNoteAccess().getGroup_2()); }
	(rule__Note__Group_2__0)?
	{ after(grammarAccess.getNoteAccess().getGroup_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Note__Group_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Note__Group_2__0__Impl
	rule__Note__Group_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Note__Group_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getNoteAccess().getOnKeyword_2_0()); }
	'on'
	{ after(grammarAccess.getNoteAccess().getOnKeyword_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Note__Group_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Note__Group_2__1__Impl
	rule__Note__Group_2__2
;
finally {
	restoreStackSize(stackSize);
}

rule__Note__Group_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getNoteAccess().getGroup_2_1()); }
	(rule__Note__Group_2_1__0)?
	{ after(grammarAccess.getNoteAccess().getGroup_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Note__Group_2__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Note__Group_2__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Note__Group_2__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getNoteAccess().getPartAssignment_2_2()); }
	(rule__Note__PartAssignment_2_2)
	{ after(grammarAccess.getNoteAccess().getPartAssignment_2_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Note__Group_2_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Note__Group_2_1__0__Impl
	rule__Note__Group_2_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Note__Group_2_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getNoteAccess().getOwnerAssignment_2_1_0()); }
	(rule__Note__OwnerAssignment_2_1_0)
	{ after(grammarAccess.getNoteAccess().getOwnerAssignment_2_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Note__Group_2_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Note__Group_2_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Note__Group_2_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getNoteAccess().getFullStopKeyword_2_1_1()); }
	'.'
	{ after(grammarAccess.getNoteAccess().getFullStopKeyword_2_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Label__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Label__Group__0__Impl
	rule__Label__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Label__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLabelAccess().getNameAssignment_0()); }
	(rule__Label__NameAssignment_0)
	{ after(grammarAccess.getLabelAccess().getNameAssignment_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Label__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Label__Group__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Label__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getLabelAccess().getColonKeyword_1()); }
	':'
	{ after(grammarAccess.getLabelAccess().getColonKeyword_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__InstructionCall__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__InstructionCall__Group__0__Impl
	rule__InstructionCall__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__InstructionCall__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionCallAccess().getLabelParserRuleCall_0()); }
	(ruleLabel)?
	{ after(grammarAccess.getInstructionCallAccess().getLabelParserRuleCall_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__InstructionCall__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__InstructionCall__Group__1__Impl
	rule__InstructionCall__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__InstructionCall__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionCallAccess().getInstructionAssignment_1()); }
	(rule__InstructionCall__InstructionAssignment_1)
	{ after(grammarAccess.getInstructionCallAccess().getInstructionAssignment_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__InstructionCall__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__InstructionCall__Group__2__Impl
	rule__InstructionCall__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__InstructionCall__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionCallAccess().getGroup_2()); }
	(rule__InstructionCall__Group_2__0)?
	{ after(grammarAccess.getInstructionCallAccess().getGroup_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__InstructionCall__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__InstructionCall__Group__3__Impl
	rule__InstructionCall__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__InstructionCall__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionCallAccess().getAlternatives_3()); }
	(rule__InstructionCall__Alternatives_3)?
	{ after(grammarAccess.getInstructionCallAccess().getAlternatives_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__InstructionCall__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__InstructionCall__Group__4__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__InstructionCall__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionCallAccess().getSemicolonKeyword_4()); }
	';'
	{ after(grammarAccess.getInstructionCallAccess().getSemicolonKeyword_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__InstructionCall__Group_2__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__InstructionCall__Group_2__0__Impl
	rule__InstructionCall__Group_2__1
;
finally {
	restoreStackSize(stackSize);
}

rule__InstructionCall__Group_2__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionCallAccess().getArgumentsAssignment_2_0()); }
	(rule__InstructionCall__ArgumentsAssignment_2_0)
	{ after(grammarAccess.getInstructionCallAccess().getArgumentsAssignment_2_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__InstructionCall__Group_2__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__InstructionCall__Group_2__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__InstructionCall__Group_2__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionCallAccess().getGroup_2_1()); }
	(rule__InstructionCall__Group_2_1__0)*
	{ after(grammarAccess.getInstructionCallAccess().getGroup_2_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__InstructionCall__Group_2_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__InstructionCall__Group_2_1__0__Impl
	rule__InstructionCall__Group_2_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__InstructionCall__Group_2_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionCallAccess().getCommaKeyword_2_1_0()); }
	','
	{ after(grammarAccess.getInstructionCallAccess().getCommaKeyword_2_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__InstructionCall__Group_2_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__InstructionCall__Group_2_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__InstructionCall__Group_2_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionCallAccess().getArgumentsAssignment_2_1_1()); }
	(rule__InstructionCall__ArgumentsAssignment_2_1_1)
	{ after(grammarAccess.getInstructionCallAccess().getArgumentsAssignment_2_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__InstructionCall__Group_3_0__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__InstructionCall__Group_3_0__0__Impl
	rule__InstructionCall__Group_3_0__1
;
finally {
	restoreStackSize(stackSize);
}

rule__InstructionCall__Group_3_0__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionCallAccess().getHyphenMinusGreaterThanSignKeyword_3_0_0()); }
	'->'
	{ after(grammarAccess.getInstructionCallAccess().getHyphenMinusGreaterThanSignKeyword_3_0_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__InstructionCall__Group_3_0__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__InstructionCall__Group_3_0__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__InstructionCall__Group_3_0__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionCallAccess().getTargetAssignment_3_0_1()); }
	(rule__InstructionCall__TargetAssignment_3_0_1)
	{ after(grammarAccess.getInstructionCallAccess().getTargetAssignment_3_0_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__InstructionCall__Group_3_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__InstructionCall__Group_3_1__0__Impl
	rule__InstructionCall__Group_3_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__InstructionCall__Group_3_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionCallAccess().getLessThanSignHyphenMinusKeyword_3_1_0()); }
	'<-'
	{ after(grammarAccess.getInstructionCallAccess().getLessThanSignHyphenMinusKeyword_3_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__InstructionCall__Group_3_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__InstructionCall__Group_3_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__InstructionCall__Group_3_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getInstructionCallAccess().getSourceAssignment_3_1_1()); }
	(rule__InstructionCall__SourceAssignment_3_1_1)
	{ after(grammarAccess.getInstructionCallAccess().getSourceAssignment_3_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__SoftwareIf__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__SoftwareIf__Group__0__Impl
	rule__SoftwareIf__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSoftwareIfAccess().getSoftwareIfAction_0()); }
	()
	{ after(grammarAccess.getSoftwareIfAccess().getSoftwareIfAction_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__SoftwareIf__Group__1__Impl
	rule__SoftwareIf__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSoftwareIfAccess().getLabelParserRuleCall_1()); }
	(ruleLabel)?
	{ after(grammarAccess.getSoftwareIfAccess().getLabelParserRuleCall_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__SoftwareIf__Group__2__Impl
	rule__SoftwareIf__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSoftwareIfAccess().getIfKeyword_2()); }
	'if'
	{ after(grammarAccess.getSoftwareIfAccess().getIfKeyword_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__SoftwareIf__Group__3__Impl
	rule__SoftwareIf__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSoftwareIfAccess().getConditionAssignment_3()); }
	(rule__SoftwareIf__ConditionAssignment_3)
	{ after(grammarAccess.getSoftwareIfAccess().getConditionAssignment_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__SoftwareIf__Group__4__Impl
	rule__SoftwareIf__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSoftwareIfAccess().getLeftCurlyBracketKeyword_4()); }
	'{'
	{ after(grammarAccess.getSoftwareIfAccess().getLeftCurlyBracketKeyword_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__SoftwareIf__Group__5__Impl
	rule__SoftwareIf__Group__6
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSoftwareIfAccess().getThenAssignment_5()); }
	(rule__SoftwareIf__ThenAssignment_5)*
	{ after(grammarAccess.getSoftwareIfAccess().getThenAssignment_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__Group__6
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__SoftwareIf__Group__6__Impl
	rule__SoftwareIf__Group__7
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__Group__6__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSoftwareIfAccess().getRightCurlyBracketKeyword_6()); }
	'}'
	{ after(grammarAccess.getSoftwareIfAccess().getRightCurlyBracketKeyword_6()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__Group__7
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__SoftwareIf__Group__7__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__Group__7__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSoftwareIfAccess().getGroup_7()); }
	(rule__SoftwareIf__Group_7__0)?
	{ after(grammarAccess.getSoftwareIfAccess().getGroup_7()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__SoftwareIf__Group_7__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__SoftwareIf__Group_7__0__Impl
	rule__SoftwareIf__Group_7__1
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__Group_7__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSoftwareIfAccess().getElseKeyword_7_0()); }
	'else'
	{ after(grammarAccess.getSoftwareIfAccess().getElseKeyword_7_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__Group_7__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__SoftwareIf__Group_7__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__Group_7__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSoftwareIfAccess().getAlternatives_7_1()); }
	(rule__SoftwareIf__Alternatives_7_1)
	{ after(grammarAccess.getSoftwareIfAccess().getAlternatives_7_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__SoftwareIf__Group_7_1_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__SoftwareIf__Group_7_1_1__0__Impl
	rule__SoftwareIf__Group_7_1_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__Group_7_1_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSoftwareIfAccess().getLeftCurlyBracketKeyword_7_1_1_0()); }
	'{'
	{ after(grammarAccess.getSoftwareIfAccess().getLeftCurlyBracketKeyword_7_1_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__Group_7_1_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__SoftwareIf__Group_7_1_1__1__Impl
	rule__SoftwareIf__Group_7_1_1__2
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__Group_7_1_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSoftwareIfAccess().getOtherwiseAssignment_7_1_1_1()); }
	(rule__SoftwareIf__OtherwiseAssignment_7_1_1_1)*
	{ after(grammarAccess.getSoftwareIfAccess().getOtherwiseAssignment_7_1_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__Group_7_1_1__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__SoftwareIf__Group_7_1_1__2__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__Group_7_1_1__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSoftwareIfAccess().getRightCurlyBracketKeyword_7_1_1_2()); }
	'}'
	{ after(grammarAccess.getSoftwareIfAccess().getRightCurlyBracketKeyword_7_1_1_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__SoftwareWhile__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__SoftwareWhile__Group__0__Impl
	rule__SoftwareWhile__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareWhile__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSoftwareWhileAccess().getSoftwareWhileAction_0()); }
	()
	{ after(grammarAccess.getSoftwareWhileAccess().getSoftwareWhileAction_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareWhile__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__SoftwareWhile__Group__1__Impl
	rule__SoftwareWhile__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareWhile__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSoftwareWhileAccess().getLabelParserRuleCall_1()); }
	(ruleLabel)?
	{ after(grammarAccess.getSoftwareWhileAccess().getLabelParserRuleCall_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareWhile__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__SoftwareWhile__Group__2__Impl
	rule__SoftwareWhile__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareWhile__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSoftwareWhileAccess().getWhileKeyword_2()); }
	'while'
	{ after(grammarAccess.getSoftwareWhileAccess().getWhileKeyword_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareWhile__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__SoftwareWhile__Group__3__Impl
	rule__SoftwareWhile__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareWhile__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSoftwareWhileAccess().getConditionAssignment_3()); }
	(rule__SoftwareWhile__ConditionAssignment_3)
	{ after(grammarAccess.getSoftwareWhileAccess().getConditionAssignment_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareWhile__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__SoftwareWhile__Group__4__Impl
	rule__SoftwareWhile__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareWhile__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSoftwareWhileAccess().getLeftCurlyBracketKeyword_4()); }
	'{'
	{ after(grammarAccess.getSoftwareWhileAccess().getLeftCurlyBracketKeyword_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareWhile__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__SoftwareWhile__Group__5__Impl
	rule__SoftwareWhile__Group__6
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareWhile__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSoftwareWhileAccess().getBodyAssignment_5()); }
	(rule__SoftwareWhile__BodyAssignment_5)*
	{ after(grammarAccess.getSoftwareWhileAccess().getBodyAssignment_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareWhile__Group__6
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__SoftwareWhile__Group__6__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareWhile__Group__6__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSoftwareWhileAccess().getRightCurlyBracketKeyword_6()); }
	'}'
	{ after(grammarAccess.getSoftwareWhileAccess().getRightCurlyBracketKeyword_6()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__SoftwareGoto__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__SoftwareGoto__Group__0__Impl
	rule__SoftwareGoto__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareGoto__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSoftwareGotoAccess().getLabelParserRuleCall_0()); }
	(ruleLabel)?
	{ after(grammarAccess.getSoftwareGotoAccess().getLabelParserRuleCall_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareGoto__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__SoftwareGoto__Group__1__Impl
	rule__SoftwareGoto__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareGoto__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSoftwareGotoAccess().getGotoKeyword_1()); }
	'goto'
	{ after(grammarAccess.getSoftwareGotoAccess().getGotoKeyword_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareGoto__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__SoftwareGoto__Group__2__Impl
	rule__SoftwareGoto__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareGoto__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSoftwareGotoAccess().getLabelAssignment_2()); }
	(rule__SoftwareGoto__LabelAssignment_2)
	{ after(grammarAccess.getSoftwareGotoAccess().getLabelAssignment_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareGoto__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__SoftwareGoto__Group__3__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareGoto__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getSoftwareGotoAccess().getSemicolonKeyword_3()); }
	';'
	{ after(grammarAccess.getSoftwareGotoAccess().getSemicolonKeyword_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__RoutineCall__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RoutineCall__Group__0__Impl
	rule__RoutineCall__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__RoutineCall__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRoutineCallAccess().getLabelParserRuleCall_0()); }
	(ruleLabel)?
	{ after(grammarAccess.getRoutineCallAccess().getLabelParserRuleCall_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__RoutineCall__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RoutineCall__Group__1__Impl
	rule__RoutineCall__Group__2
;
finally {
	restoreStackSize(stackSize);
}

rule__RoutineCall__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRoutineCallAccess().getCallKeyword_1()); }
	'call'
	{ after(grammarAccess.getRoutineCallAccess().getCallKeyword_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__RoutineCall__Group__2
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RoutineCall__Group__2__Impl
	rule__RoutineCall__Group__3
;
finally {
	restoreStackSize(stackSize);
}

rule__RoutineCall__Group__2__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRoutineCallAccess().getRoutineAssignment_2()); }
	(rule__RoutineCall__RoutineAssignment_2)
	{ after(grammarAccess.getRoutineCallAccess().getRoutineAssignment_2()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__RoutineCall__Group__3
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RoutineCall__Group__3__Impl
	rule__RoutineCall__Group__4
;
finally {
	restoreStackSize(stackSize);
}

rule__RoutineCall__Group__3__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRoutineCallAccess().getLeftParenthesisKeyword_3()); }
	'('
	{ after(grammarAccess.getRoutineCallAccess().getLeftParenthesisKeyword_3()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__RoutineCall__Group__4
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RoutineCall__Group__4__Impl
	rule__RoutineCall__Group__5
;
finally {
	restoreStackSize(stackSize);
}

rule__RoutineCall__Group__4__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRoutineCallAccess().getGroup_4()); }
	(rule__RoutineCall__Group_4__0)?
	{ after(grammarAccess.getRoutineCallAccess().getGroup_4()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__RoutineCall__Group__5
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RoutineCall__Group__5__Impl
	rule__RoutineCall__Group__6
;
finally {
	restoreStackSize(stackSize);
}

rule__RoutineCall__Group__5__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRoutineCallAccess().getRightParenthesisKeyword_5()); }
	')'
	{ after(grammarAccess.getRoutineCallAccess().getRightParenthesisKeyword_5()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__RoutineCall__Group__6
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RoutineCall__Group__6__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__RoutineCall__Group__6__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRoutineCallAccess().getSemicolonKeyword_6()); }
	';'
	{ after(grammarAccess.getRoutineCallAccess().getSemicolonKeyword_6()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__RoutineCall__Group_4__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RoutineCall__Group_4__0__Impl
	rule__RoutineCall__Group_4__1
;
finally {
	restoreStackSize(stackSize);
}

rule__RoutineCall__Group_4__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRoutineCallAccess().getArgumentsAssignment_4_0()); }
	(rule__RoutineCall__ArgumentsAssignment_4_0)
	{ after(grammarAccess.getRoutineCallAccess().getArgumentsAssignment_4_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__RoutineCall__Group_4__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RoutineCall__Group_4__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__RoutineCall__Group_4__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRoutineCallAccess().getGroup_4_1()); }
	(rule__RoutineCall__Group_4_1__0)*
	{ after(grammarAccess.getRoutineCallAccess().getGroup_4_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__RoutineCall__Group_4_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RoutineCall__Group_4_1__0__Impl
	rule__RoutineCall__Group_4_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__RoutineCall__Group_4_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRoutineCallAccess().getCommaKeyword_4_1_0()); }
	','
	{ after(grammarAccess.getRoutineCallAccess().getCommaKeyword_4_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__RoutineCall__Group_4_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__RoutineCall__Group_4_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__RoutineCall__Group_4_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getRoutineCallAccess().getArgumentsAssignment_4_1_1()); }
	(rule__RoutineCall__ArgumentsAssignment_4_1_1)
	{ after(grammarAccess.getRoutineCallAccess().getArgumentsAssignment_4_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__QName__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__QName__Group__0__Impl
	rule__QName__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__QName__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getQNameAccess().getNameParserRuleCall_0()); }
	ruleName
	{ after(grammarAccess.getQNameAccess().getNameParserRuleCall_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__QName__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__QName__Group__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__QName__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getQNameAccess().getGroup_1()); }
	(rule__QName__Group_1__0)*
	{ after(grammarAccess.getQNameAccess().getGroup_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__QName__Group_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__QName__Group_1__0__Impl
	rule__QName__Group_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__QName__Group_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getQNameAccess().getFullStopKeyword_1_0()); }
	'.'
	{ after(grammarAccess.getQNameAccess().getFullStopKeyword_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__QName__Group_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__QName__Group_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__QName__Group_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getQNameAccess().getNameParserRuleCall_1_1()); }
	ruleName
	{ after(grammarAccess.getQNameAccess().getNameParserRuleCall_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Number__Group__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Number__Group__0__Impl
	rule__Number__Group__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Number__Group__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getNumberAccess().getINTTerminalRuleCall_0()); }
	RULE_INT
	{ after(grammarAccess.getNumberAccess().getINTTerminalRuleCall_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Number__Group__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Number__Group__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Number__Group__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getNumberAccess().getGroup_1()); }
	(rule__Number__Group_1__0)?
	{ after(grammarAccess.getNumberAccess().getGroup_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Number__Group_1__0
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Number__Group_1__0__Impl
	rule__Number__Group_1__1
;
finally {
	restoreStackSize(stackSize);
}

rule__Number__Group_1__0__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getNumberAccess().getFullStopKeyword_1_0()); }
	'.'
	{ after(grammarAccess.getNumberAccess().getFullStopKeyword_1_0()); }
)
;
finally {
	restoreStackSize(stackSize);
}

rule__Number__Group_1__1
	@init {
		int stackSize = keepStackSize();
	}
:
	rule__Number__Group_1__1__Impl
;
finally {
	restoreStackSize(stackSize);
}

rule__Number__Group_1__1__Impl
	@init {
		int stackSize = keepStackSize();
	}
:
(
	{ before(grammarAccess.getNumberAccess().getINTTerminalRuleCall_1_1()); }
	RULE_INT
	{ after(grammarAccess.getNumberAccess().getINTTerminalRuleCall_1_1()); }
)
;
finally {
	restoreStackSize(stackSize);
}


rule__Module__NameAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getModuleAccess().getNameQNameParserRuleCall_1_0()); }
		ruleQName
		{ after(grammarAccess.getModuleAccess().getNameQNameParserRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Module__BaseAssignment_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getModuleAccess().getBaseQNameParserRuleCall_2_1_0()); }
		ruleQName
		{ after(grammarAccess.getModuleAccess().getBaseQNameParserRuleCall_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Module__TitleAssignment_3
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getModuleAccess().getTitleSTRINGTerminalRuleCall_3_0()); }
		RULE_STRING
		{ after(grammarAccess.getModuleAccess().getTitleSTRINGTerminalRuleCall_3_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Module__ImportsAssignment_4
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getModuleAccess().getImportsImportParserRuleCall_4_0()); }
		ruleImport
		{ after(grammarAccess.getModuleAccess().getImportsImportParserRuleCall_4_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Module__ElementsAssignment_5
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getModuleAccess().getElementsElementParserRuleCall_5_0()); }
		ruleElement
		{ after(grammarAccess.getModuleAccess().getElementsElementParserRuleCall_5_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Import__ModuleAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getImportAccess().getModuleQNameParserRuleCall_1_0()); }
		ruleQName
		{ after(grammarAccess.getImportAccess().getModuleQNameParserRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleHead__IdAssignment_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getRuleHeadAccess().getIdRULE_IDTerminalRuleCall_0_0()); }
		RULE_RULE_ID
		{ after(grammarAccess.getRuleHeadAccess().getIdRULE_IDTerminalRuleCall_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleHead__SentenceAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getRuleHeadAccess().getSentenceSTRINGTerminalRuleCall_1_0()); }
		RULE_STRING
		{ after(grammarAccess.getRuleHeadAccess().getSentenceSTRINGTerminalRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleHead__CitationsAssignment_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getRuleHeadAccess().getCitationsSTRINGTerminalRuleCall_2_1_0()); }
		RULE_STRING
		{ after(grammarAccess.getRuleHeadAccess().getCitationsSTRINGTerminalRuleCall_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleHead__CitationsAssignment_2_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getRuleHeadAccess().getCitationsSTRINGTerminalRuleCall_2_2_1_0()); }
		RULE_STRING
		{ after(grammarAccess.getRuleHeadAccess().getCitationsSTRINGTerminalRuleCall_2_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleHead__CostAssignment_3_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getRuleHeadAccess().getCostCostCrossReference_3_1_0()); }
		(
			{ before(grammarAccess.getRuleHeadAccess().getCostCostRULE_IDTerminalRuleCall_3_1_0_1()); }
			RULE_RULE_ID
			{ after(grammarAccess.getRuleHeadAccess().getCostCostRULE_IDTerminalRuleCall_3_1_0_1()); }
		)
		{ after(grammarAccess.getRuleHeadAccess().getCostCostCrossReference_3_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumType__OpenAssignment_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getEnumTypeAccess().getOpenOpenKeyword_0_0()); }
		(
			{ before(grammarAccess.getEnumTypeAccess().getOpenOpenKeyword_0_0()); }
			'open'
			{ after(grammarAccess.getEnumTypeAccess().getOpenOpenKeyword_0_0()); }
		)
		{ after(grammarAccess.getEnumTypeAccess().getOpenOpenKeyword_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumType__NameAssignment_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getEnumTypeAccess().getNameNameParserRuleCall_2_0()); }
		ruleName
		{ after(grammarAccess.getEnumTypeAccess().getNameNameParserRuleCall_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumType__LowAssignment_3_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getEnumTypeAccess().getLowNumber32ParserRuleCall_3_0_0()); }
		ruleNumber32
		{ after(grammarAccess.getEnumTypeAccess().getLowNumber32ParserRuleCall_3_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumType__HighAssignment_3_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getEnumTypeAccess().getHighNumber32ParserRuleCall_3_2_0()); }
		ruleNumber32
		{ after(grammarAccess.getEnumTypeAccess().getHighNumber32ParserRuleCall_3_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumType__LiteralsAssignment_5
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getEnumTypeAccess().getLiteralsEnumLiteralParserRuleCall_5_0()); }
		ruleEnumLiteral
		{ after(grammarAccess.getEnumTypeAccess().getLiteralsEnumLiteralParserRuleCall_5_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumLiteral__NameAssignment_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getEnumLiteralAccess().getNameNameParserRuleCall_0_0()); }
		ruleName
		{ after(grammarAccess.getEnumLiteralAccess().getNameNameParserRuleCall_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumLiteral__ExplicitAssignment_1_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getEnumLiteralAccess().getExplicitEqualsSignKeyword_1_0_0()); }
		(
			{ before(grammarAccess.getEnumLiteralAccess().getExplicitEqualsSignKeyword_1_0_0()); }
			'='
			{ after(grammarAccess.getEnumLiteralAccess().getExplicitEqualsSignKeyword_1_0_0()); }
		)
		{ after(grammarAccess.getEnumLiteralAccess().getExplicitEqualsSignKeyword_1_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumLiteral__ValueAssignment_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getEnumLiteralAccess().getValueNumber32ParserRuleCall_1_1_0()); }
		ruleNumber32
		{ after(grammarAccess.getEnumLiteralAccess().getValueNumber32ParserRuleCall_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__EnumLiteral__LabelAssignment_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getEnumLiteralAccess().getLabelSTRINGTerminalRuleCall_2_0()); }
		RULE_STRING
		{ after(grammarAccess.getEnumLiteralAccess().getLabelSTRINGTerminalRuleCall_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__RangeType__NameAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getRangeTypeAccess().getNameNameParserRuleCall_1_0()); }
		ruleName
		{ after(grammarAccess.getRangeTypeAccess().getNameNameParserRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__RangeType__LowAssignment_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getRangeTypeAccess().getLowNumber32ParserRuleCall_2_0()); }
		ruleNumber32
		{ after(grammarAccess.getRangeTypeAccess().getLowNumber32ParserRuleCall_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__RangeType__HighAssignment_4
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getRangeTypeAccess().getHighNumber32ParserRuleCall_4_0()); }
		ruleNumber32
		{ after(grammarAccess.getRangeTypeAccess().getHighNumber32ParserRuleCall_4_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__RangeType__HexadecimalAssignment_5
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getRangeTypeAccess().getHexadecimalHexadecimalKeyword_5_0()); }
		(
			{ before(grammarAccess.getRangeTypeAccess().getHexadecimalHexadecimalKeyword_5_0()); }
			'hexadecimal'
			{ after(grammarAccess.getRangeTypeAccess().getHexadecimalHexadecimalKeyword_5_0()); }
		)
		{ after(grammarAccess.getRangeTypeAccess().getHexadecimalHexadecimalKeyword_5_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__EntityType__NameAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getEntityTypeAccess().getNameNameParserRuleCall_1_0()); }
		ruleName
		{ after(grammarAccess.getEntityTypeAccess().getNameNameParserRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__EntityType__PropertiesAssignment_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getEntityTypeAccess().getPropertiesVariableParserRuleCall_2_1_0()); }
		ruleVariable
		{ after(grammarAccess.getEntityTypeAccess().getPropertiesVariableParserRuleCall_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__UnionType__NameAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getUnionTypeAccess().getNameNameParserRuleCall_1_0()); }
		ruleName
		{ after(grammarAccess.getUnionTypeAccess().getNameNameParserRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__UnionType__MembersAssignment_3
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getUnionTypeAccess().getMembersTypeDeclarationCrossReference_3_0()); }
		(
			{ before(grammarAccess.getUnionTypeAccess().getMembersTypeDeclarationNameParserRuleCall_3_0_1()); }
			ruleName
			{ after(grammarAccess.getUnionTypeAccess().getMembersTypeDeclarationNameParserRuleCall_3_0_1()); }
		)
		{ after(grammarAccess.getUnionTypeAccess().getMembersTypeDeclarationCrossReference_3_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__UnionType__MembersAssignment_4_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getUnionTypeAccess().getMembersTypeDeclarationCrossReference_4_1_0()); }
		(
			{ before(grammarAccess.getUnionTypeAccess().getMembersTypeDeclarationNameParserRuleCall_4_1_0_1()); }
			ruleName
			{ after(grammarAccess.getUnionTypeAccess().getMembersTypeDeclarationNameParserRuleCall_4_1_0_1()); }
		)
		{ after(grammarAccess.getUnionTypeAccess().getMembersTypeDeclarationCrossReference_4_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__UnionType__LiteralsAssignment_5_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getUnionTypeAccess().getLiteralsPlainLiteralParserRuleCall_5_1_0()); }
		rulePlainLiteral
		{ after(grammarAccess.getUnionTypeAccess().getLiteralsPlainLiteralParserRuleCall_5_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__UnionType__LiteralsAssignment_5_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getUnionTypeAccess().getLiteralsPlainLiteralParserRuleCall_5_2_1_0()); }
		rulePlainLiteral
		{ after(grammarAccess.getUnionTypeAccess().getLiteralsPlainLiteralParserRuleCall_5_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__PlainLiteral__NameAssignment
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getPlainLiteralAccess().getNameNameParserRuleCall_0()); }
		ruleName
		{ after(grammarAccess.getPlainLiteralAccess().getNameNameParserRuleCall_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__TypeRef__LowAssignment_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getTypeRefAccess().getLowNumber32ParserRuleCall_2_1_0()); }
		ruleNumber32
		{ after(grammarAccess.getTypeRefAccess().getLowNumber32ParserRuleCall_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__TypeRef__HighAssignment_2_3
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getTypeRefAccess().getHighNumber32ParserRuleCall_2_3_0()); }
		ruleNumber32
		{ after(grammarAccess.getTypeRefAccess().getHighNumber32ParserRuleCall_2_3_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__TypeRef__TypeAssignment_3_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getTypeRefAccess().getTypeTypeDeclarationCrossReference_3_1_0()); }
		(
			{ before(grammarAccess.getTypeRefAccess().getTypeTypeDeclarationNameParserRuleCall_3_1_0_1()); }
			ruleName
			{ after(grammarAccess.getTypeRefAccess().getTypeTypeDeclarationNameParserRuleCall_3_1_0_1()); }
		)
		{ after(grammarAccess.getTypeRefAccess().getTypeTypeDeclarationCrossReference_3_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__StateGroup__GhostAssignment_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getStateGroupAccess().getGhostGhostKeyword_0_0()); }
		(
			{ before(grammarAccess.getStateGroupAccess().getGhostGhostKeyword_0_0()); }
			'ghost'
			{ after(grammarAccess.getStateGroupAccess().getGhostGhostKeyword_0_0()); }
		)
		{ after(grammarAccess.getStateGroupAccess().getGhostGhostKeyword_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__StateGroup__ScopeAssignment_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getStateGroupAccess().getScopeScopeNameParserRuleCall_2_0()); }
		ruleScopeName
		{ after(grammarAccess.getStateGroupAccess().getScopeScopeNameParserRuleCall_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__StateGroup__VariablesAssignment_4
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getStateGroupAccess().getVariablesVariableParserRuleCall_4_0()); }
		ruleVariable
		{ after(grammarAccess.getStateGroupAccess().getVariablesVariableParserRuleCall_4_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__NameAssignment_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getVariableAccess().getNameNameParserRuleCall_0_0()); }
		ruleName
		{ after(grammarAccess.getVariableAccess().getNameNameParserRuleCall_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__IndexAssignment_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getVariableAccess().getIndexTypeRefParserRuleCall_1_1_0()); }
		ruleTypeRef
		{ after(grammarAccess.getVariableAccess().getIndexTypeRefParserRuleCall_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__TypeAssignment_2_0_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getVariableAccess().getTypeTypeRefParserRuleCall_2_0_1_0()); }
		ruleTypeRef
		{ after(grammarAccess.getVariableAccess().getTypeTypeRefParserRuleCall_2_0_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__InitialAssignment_2_0_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getVariableAccess().getInitialExpressionParserRuleCall_2_0_2_1_0()); }
		ruleExpression
		{ after(grammarAccess.getVariableAccess().getInitialExpressionParserRuleCall_2_0_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__DocAssignment_2_0_3
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getVariableAccess().getDocSTRINGTerminalRuleCall_2_0_3_0()); }
		RULE_STRING
		{ after(grammarAccess.getVariableAccess().getDocSTRINGTerminalRuleCall_2_0_3_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Variable__FieldsAssignment_2_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getVariableAccess().getFieldsVariableParserRuleCall_2_1_1_0()); }
		ruleVariable
		{ after(grammarAccess.getVariableAccess().getFieldsVariableParserRuleCall_2_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__NameAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getKnobAccess().getNameNameParserRuleCall_1_0()); }
		ruleName
		{ after(grammarAccess.getKnobAccess().getNameNameParserRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__TypeAssignment_3
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getKnobAccess().getTypeTypeRefParserRuleCall_3_0()); }
		ruleTypeRef
		{ after(grammarAccess.getKnobAccess().getTypeTypeRefParserRuleCall_3_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__InitialAssignment_5
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getKnobAccess().getInitialExpressionParserRuleCall_5_0()); }
		ruleExpression
		{ after(grammarAccess.getKnobAccess().getInitialExpressionParserRuleCall_5_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__DocAssignment_6
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getKnobAccess().getDocSTRINGTerminalRuleCall_6_0()); }
		RULE_STRING
		{ after(grammarAccess.getKnobAccess().getDocSTRINGTerminalRuleCall_6_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__CitationsAssignment_7_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getKnobAccess().getCitationsSTRINGTerminalRuleCall_7_1_0()); }
		RULE_STRING
		{ after(grammarAccess.getKnobAccess().getCitationsSTRINGTerminalRuleCall_7_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Knob__CitationsAssignment_7_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getKnobAccess().getCitationsSTRINGTerminalRuleCall_7_2_1_0()); }
		RULE_STRING
		{ after(grammarAccess.getKnobAccess().getCitationsSTRINGTerminalRuleCall_7_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__NameAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCostAccess().getNameRULE_IDTerminalRuleCall_1_0()); }
		RULE_RULE_ID
		{ after(grammarAccess.getCostAccess().getNameRULE_IDTerminalRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__SentenceAssignment_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCostAccess().getSentenceSTRINGTerminalRuleCall_2_0()); }
		RULE_STRING
		{ after(grammarAccess.getCostAccess().getSentenceSTRINGTerminalRuleCall_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__CentralAssignment_3
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCostAccess().getCentralINTTerminalRuleCall_3_0()); }
		RULE_INT
		{ after(grammarAccess.getCostAccess().getCentralINTTerminalRuleCall_3_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__UncertaintyAssignment_4_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCostAccess().getUncertaintyNumberParserRuleCall_4_1_0()); }
		ruleNumber
		{ after(grammarAccess.getCostAccess().getUncertaintyNumberParserRuleCall_4_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__CitationsAssignment_5_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCostAccess().getCitationsSTRINGTerminalRuleCall_5_1_0()); }
		RULE_STRING
		{ after(grammarAccess.getCostAccess().getCitationsSTRINGTerminalRuleCall_5_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cost__CitationsAssignment_5_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCostAccess().getCitationsSTRINGTerminalRuleCall_5_2_1_0()); }
		RULE_STRING
		{ after(grammarAccess.getCostAccess().getCitationsSTRINGTerminalRuleCall_5_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Param__NameAssignment_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getParamAccess().getNameNameParserRuleCall_0_0()); }
		ruleName
		{ after(grammarAccess.getParamAccess().getNameNameParserRuleCall_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Param__TypeAssignment_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getParamAccess().getTypeTypeRefParserRuleCall_1_1_0()); }
		ruleTypeRef
		{ after(grammarAccess.getParamAccess().getTypeTypeRefParserRuleCall_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Param__InitialAssignment_1_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getParamAccess().getInitialExpressionParserRuleCall_1_2_1_0()); }
		ruleExpression
		{ after(grammarAccess.getParamAccess().getInitialExpressionParserRuleCall_1_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Params__ParamsAssignment_1_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getParamsAccess().getParamsParamParserRuleCall_1_0_0()); }
		ruleParam
		{ after(grammarAccess.getParamsAccess().getParamsParamParserRuleCall_1_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Params__ParamsAssignment_1_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getParamsAccess().getParamsParamParserRuleCall_1_1_1_0()); }
		ruleParam
		{ after(grammarAccess.getParamsAccess().getParamsParamParserRuleCall_1_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__NameAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getTableAccess().getNameNameParserRuleCall_1_0()); }
		ruleName
		{ after(grammarAccess.getTableAccess().getNameNameParserRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__IdAssignment_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getTableAccess().getIdRULE_IDTerminalRuleCall_2_0()); }
		RULE_RULE_ID
		{ after(grammarAccess.getTableAccess().getIdRULE_IDTerminalRuleCall_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__SentenceAssignment_3
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getTableAccess().getSentenceSTRINGTerminalRuleCall_3_0()); }
		RULE_STRING
		{ after(grammarAccess.getTableAccess().getSentenceSTRINGTerminalRuleCall_3_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__CitationsAssignment_4_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getTableAccess().getCitationsSTRINGTerminalRuleCall_4_1_0()); }
		RULE_STRING
		{ after(grammarAccess.getTableAccess().getCitationsSTRINGTerminalRuleCall_4_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__CitationsAssignment_4_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getTableAccess().getCitationsSTRINGTerminalRuleCall_4_2_1_0()); }
		RULE_STRING
		{ after(grammarAccess.getTableAccess().getCitationsSTRINGTerminalRuleCall_4_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__CostAssignment_5_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getTableAccess().getCostCostCrossReference_5_1_0()); }
		(
			{ before(grammarAccess.getTableAccess().getCostCostRULE_IDTerminalRuleCall_5_1_0_1()); }
			RULE_RULE_ID
			{ after(grammarAccess.getTableAccess().getCostCostRULE_IDTerminalRuleCall_5_1_0_1()); }
		)
		{ after(grammarAccess.getTableAccess().getCostCostCrossReference_5_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__ParamsAssignment_7_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getTableAccess().getParamsParamParserRuleCall_7_0_0()); }
		ruleParam
		{ after(grammarAccess.getTableAccess().getParamsParamParserRuleCall_7_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__ParamsAssignment_7_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getTableAccess().getParamsParamParserRuleCall_7_1_1_0()); }
		ruleParam
		{ after(grammarAccess.getTableAccess().getParamsParamParserRuleCall_7_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__ResultsAssignment_11
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getTableAccess().getResultsParamParserRuleCall_11_0()); }
		ruleParam
		{ after(grammarAccess.getTableAccess().getResultsParamParserRuleCall_11_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__ResultsAssignment_12_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getTableAccess().getResultsParamParserRuleCall_12_1_0()); }
		ruleParam
		{ after(grammarAccess.getTableAccess().getResultsParamParserRuleCall_12_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Table__RowsAssignment_15
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getTableAccess().getRowsRowParserRuleCall_15_0()); }
		ruleRow
		{ after(grammarAccess.getTableAccess().getRowsRowParserRuleCall_15_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__IdAssignment_1_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getRowAccess().getIdRULE_IDTerminalRuleCall_1_0_0()); }
		RULE_RULE_ID
		{ after(grammarAccess.getRowAccess().getIdRULE_IDTerminalRuleCall_1_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__SentenceAssignment_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getRowAccess().getSentenceSTRINGTerminalRuleCall_1_1_0()); }
		RULE_STRING
		{ after(grammarAccess.getRowAccess().getSentenceSTRINGTerminalRuleCall_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__CitationsAssignment_1_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getRowAccess().getCitationsSTRINGTerminalRuleCall_1_2_1_0()); }
		RULE_STRING
		{ after(grammarAccess.getRowAccess().getCitationsSTRINGTerminalRuleCall_1_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__CitationsAssignment_1_2_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getRowAccess().getCitationsSTRINGTerminalRuleCall_1_2_2_1_0()); }
		RULE_STRING
		{ after(grammarAccess.getRowAccess().getCitationsSTRINGTerminalRuleCall_1_2_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__PatternsAssignment_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getRowAccess().getPatternsPatternParserRuleCall_2_0()); }
		rulePattern
		{ after(grammarAccess.getRowAccess().getPatternsPatternParserRuleCall_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__PatternsAssignment_3_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getRowAccess().getPatternsPatternParserRuleCall_3_1_0()); }
		rulePattern
		{ after(grammarAccess.getRowAccess().getPatternsPatternParserRuleCall_3_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__ResultsAssignment_5
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getRowAccess().getResultsExpressionParserRuleCall_5_0()); }
		ruleExpression
		{ after(grammarAccess.getRowAccess().getResultsExpressionParserRuleCall_5_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Row__ResultsAssignment_6_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getRowAccess().getResultsExpressionParserRuleCall_6_1_0()); }
		ruleExpression
		{ after(grammarAccess.getRowAccess().getResultsExpressionParserRuleCall_6_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Pattern__ValuesAssignment_1_1_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getPatternAccess().getValuesPrimaryParserRuleCall_1_1_0_0()); }
		rulePrimary
		{ after(grammarAccess.getPatternAccess().getValuesPrimaryParserRuleCall_1_1_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Pattern__ValuesAssignment_1_1_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getPatternAccess().getValuesPrimaryParserRuleCall_1_1_1_1_0()); }
		rulePrimary
		{ after(grammarAccess.getPatternAccess().getValuesPrimaryParserRuleCall_1_1_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Pattern__ValuesAssignment_1_1_1_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getPatternAccess().getValuesPrimaryParserRuleCall_1_1_1_2_1_0()); }
		rulePrimary
		{ after(grammarAccess.getPatternAccess().getValuesPrimaryParserRuleCall_1_1_1_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Operator__NameAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getOperatorAccess().getNameNameParserRuleCall_1_0()); }
		ruleName
		{ after(grammarAccess.getOperatorAccess().getNameNameParserRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Operator__DocAssignment_3
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getOperatorAccess().getDocSTRINGTerminalRuleCall_3_0()); }
		RULE_STRING
		{ after(grammarAccess.getOperatorAccess().getDocSTRINGTerminalRuleCall_3_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Definition__NameAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getDefinitionAccess().getNameNameParserRuleCall_1_0()); }
		ruleName
		{ after(grammarAccess.getDefinitionAccess().getNameNameParserRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Definition__ValueAssignment_4
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getDefinitionAccess().getValueExpressionParserRuleCall_4_0()); }
		ruleExpression
		{ after(grammarAccess.getDefinitionAccess().getValueExpressionParserRuleCall_4_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__NameAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getBlockerAccess().getNameNameParserRuleCall_1_0()); }
		ruleName
		{ after(grammarAccess.getBlockerAccess().getNameNameParserRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__LetterAssignment_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getBlockerAccess().getLetterSTRINGTerminalRuleCall_2_0()); }
		RULE_STRING
		{ after(grammarAccess.getBlockerAccess().getLetterSTRINGTerminalRuleCall_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__LaneAssignment_3_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getBlockerAccess().getLaneLaneCrossReference_3_2_0()); }
		(
			{ before(grammarAccess.getBlockerAccess().getLaneLaneNameParserRuleCall_3_2_0_1()); }
			ruleName
			{ after(grammarAccess.getBlockerAccess().getLaneLaneNameParserRuleCall_3_2_0_1()); }
		)
		{ after(grammarAccess.getBlockerAccess().getLaneLaneCrossReference_3_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__IdAssignment_4
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getBlockerAccess().getIdRULE_IDTerminalRuleCall_4_0()); }
		RULE_RULE_ID
		{ after(grammarAccess.getBlockerAccess().getIdRULE_IDTerminalRuleCall_4_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__SentenceAssignment_5
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getBlockerAccess().getSentenceSTRINGTerminalRuleCall_5_0()); }
		RULE_STRING
		{ after(grammarAccess.getBlockerAccess().getSentenceSTRINGTerminalRuleCall_5_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__CitationsAssignment_6_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getBlockerAccess().getCitationsSTRINGTerminalRuleCall_6_1_0()); }
		RULE_STRING
		{ after(grammarAccess.getBlockerAccess().getCitationsSTRINGTerminalRuleCall_6_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__CitationsAssignment_6_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getBlockerAccess().getCitationsSTRINGTerminalRuleCall_6_2_1_0()); }
		RULE_STRING
		{ after(grammarAccess.getBlockerAccess().getCitationsSTRINGTerminalRuleCall_6_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__CostAssignment_7_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getBlockerAccess().getCostCostCrossReference_7_1_0()); }
		(
			{ before(grammarAccess.getBlockerAccess().getCostCostRULE_IDTerminalRuleCall_7_1_0_1()); }
			RULE_RULE_ID
			{ after(grammarAccess.getBlockerAccess().getCostCostRULE_IDTerminalRuleCall_7_1_0_1()); }
		)
		{ after(grammarAccess.getBlockerAccess().getCostCostCrossReference_7_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Blocker__ConditionAssignment_9
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getBlockerAccess().getConditionExpressionParserRuleCall_9_0()); }
		ruleExpression
		{ after(grammarAccess.getBlockerAccess().getConditionExpressionParserRuleCall_9_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Decision__NameAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getDecisionAccess().getNameNameParserRuleCall_1_0()); }
		ruleName
		{ after(grammarAccess.getDecisionAccess().getNameNameParserRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Decision__CandidatesAssignment_4
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getDecisionAccess().getCandidatesCandidateParserRuleCall_4_0()); }
		ruleCandidate
		{ after(grammarAccess.getDecisionAccess().getCandidatesCandidateParserRuleCall_4_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Decision__OtherwiseGuardAssignment_5_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getDecisionAccess().getOtherwiseGuardExpressionParserRuleCall_5_1_1_0()); }
		ruleExpression
		{ after(grammarAccess.getDecisionAccess().getOtherwiseGuardExpressionParserRuleCall_5_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Decision__OtherwiseAssignment_5_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getDecisionAccess().getOtherwiseBlockParserRuleCall_5_2_0()); }
		ruleBlock
		{ after(grammarAccess.getDecisionAccess().getOtherwiseBlockParserRuleCall_5_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__DecisionExtension__DecisionAssignment_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getDecisionExtensionAccess().getDecisionDecisionCrossReference_2_0()); }
		(
			{ before(grammarAccess.getDecisionExtensionAccess().getDecisionDecisionNameParserRuleCall_2_0_1()); }
			ruleName
			{ after(grammarAccess.getDecisionExtensionAccess().getDecisionDecisionNameParserRuleCall_2_0_1()); }
		)
		{ after(grammarAccess.getDecisionExtensionAccess().getDecisionDecisionCrossReference_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__DecisionExtension__CandidatesAssignment_4
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getDecisionExtensionAccess().getCandidatesCandidateParserRuleCall_4_0()); }
		ruleCandidate
		{ after(grammarAccess.getDecisionExtensionAccess().getCandidatesCandidateParserRuleCall_4_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__RankAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCandidateAccess().getRankNumberParserRuleCall_1_0()); }
		ruleNumber
		{ after(grammarAccess.getCandidateAccess().getRankNumberParserRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__NameAssignment_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCandidateAccess().getNameNameParserRuleCall_2_0()); }
		ruleName
		{ after(grammarAccess.getCandidateAccess().getNameNameParserRuleCall_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__BindingAssignment_4_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCandidateAccess().getBindingLetBindingParserRuleCall_4_1_0()); }
		ruleLetBinding
		{ after(grammarAccess.getCandidateAccess().getBindingLetBindingParserRuleCall_4_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__GuardAssignment_6
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCandidateAccess().getGuardExpressionParserRuleCall_6_0()); }
		ruleExpression
		{ after(grammarAccess.getCandidateAccess().getGuardExpressionParserRuleCall_6_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__BlockersAssignment_7_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCandidateAccess().getBlockersBlockerCrossReference_7_2_0()); }
		(
			{ before(grammarAccess.getCandidateAccess().getBlockersBlockerNameParserRuleCall_7_2_0_1()); }
			ruleName
			{ after(grammarAccess.getCandidateAccess().getBlockersBlockerNameParserRuleCall_7_2_0_1()); }
		)
		{ after(grammarAccess.getCandidateAccess().getBlockersBlockerCrossReference_7_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__BlockersAssignment_7_3_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCandidateAccess().getBlockersBlockerCrossReference_7_3_1_0()); }
		(
			{ before(grammarAccess.getCandidateAccess().getBlockersBlockerNameParserRuleCall_7_3_1_0_1()); }
			ruleName
			{ after(grammarAccess.getCandidateAccess().getBlockersBlockerNameParserRuleCall_7_3_1_0_1()); }
		)
		{ after(grammarAccess.getCandidateAccess().getBlockersBlockerCrossReference_7_3_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__LoserAssignment_8_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCandidateAccess().getLoserIDTerminalRuleCall_8_1_0()); }
		RULE_ID
		{ after(grammarAccess.getCandidateAccess().getLoserIDTerminalRuleCall_8_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Candidate__BodyAssignment_9
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCandidateAccess().getBodyBlockParserRuleCall_9_0()); }
		ruleBlock
		{ after(grammarAccess.getCandidateAccess().getBodyBlockParserRuleCall_9_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__LetBinding__NameAssignment_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getLetBindingAccess().getNameNameParserRuleCall_0_0()); }
		ruleName
		{ after(grammarAccess.getLetBindingAccess().getNameNameParserRuleCall_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__LetBinding__ValueAssignment_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getLetBindingAccess().getValueExpressionParserRuleCall_2_0()); }
		ruleExpression
		{ after(grammarAccess.getLetBindingAccess().getValueExpressionParserRuleCall_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Choice__NameAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getChoiceAccess().getNameNameParserRuleCall_1_0()); }
		ruleName
		{ after(grammarAccess.getChoiceAccess().getNameNameParserRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Choice__OptionsAssignment_4
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getChoiceAccess().getOptionsOptionParserRuleCall_4_0()); }
		ruleOption
		{ after(grammarAccess.getChoiceAccess().getOptionsOptionParserRuleCall_4_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Option__GuardAssignment_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getOptionAccess().getGuardExpressionParserRuleCall_2_1_0()); }
		ruleExpression
		{ after(grammarAccess.getOptionAccess().getGuardExpressionParserRuleCall_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Option__BodyAssignment_3
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getOptionAccess().getBodyBlockParserRuleCall_3_0()); }
		ruleBlock
		{ after(grammarAccess.getOptionAccess().getBodyBlockParserRuleCall_3_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__EventAssignment_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCascadeAccess().getEventEventKeyword_0_0()); }
		(
			{ before(grammarAccess.getCascadeAccess().getEventEventKeyword_0_0()); }
			'event'
			{ after(grammarAccess.getCascadeAccess().getEventEventKeyword_0_0()); }
		)
		{ after(grammarAccess.getCascadeAccess().getEventEventKeyword_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__NameAssignment_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCascadeAccess().getNameNameParserRuleCall_2_0()); }
		ruleName
		{ after(grammarAccess.getCascadeAccess().getNameNameParserRuleCall_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__ParamsAssignment_4_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCascadeAccess().getParamsParamParserRuleCall_4_0_0()); }
		ruleParam
		{ after(grammarAccess.getCascadeAccess().getParamsParamParserRuleCall_4_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__ParamsAssignment_4_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCascadeAccess().getParamsParamParserRuleCall_4_1_1_0()); }
		ruleParam
		{ after(grammarAccess.getCascadeAccess().getParamsParamParserRuleCall_4_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__IdAssignment_6
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCascadeAccess().getIdRULE_IDTerminalRuleCall_6_0()); }
		RULE_RULE_ID
		{ after(grammarAccess.getCascadeAccess().getIdRULE_IDTerminalRuleCall_6_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__SentenceAssignment_7
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCascadeAccess().getSentenceSTRINGTerminalRuleCall_7_0()); }
		RULE_STRING
		{ after(grammarAccess.getCascadeAccess().getSentenceSTRINGTerminalRuleCall_7_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__CitationsAssignment_8_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCascadeAccess().getCitationsSTRINGTerminalRuleCall_8_1_0()); }
		RULE_STRING
		{ after(grammarAccess.getCascadeAccess().getCitationsSTRINGTerminalRuleCall_8_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__CitationsAssignment_8_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCascadeAccess().getCitationsSTRINGTerminalRuleCall_8_2_1_0()); }
		RULE_STRING
		{ after(grammarAccess.getCascadeAccess().getCitationsSTRINGTerminalRuleCall_8_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__CostAssignment_9_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCascadeAccess().getCostCostCrossReference_9_1_0()); }
		(
			{ before(grammarAccess.getCascadeAccess().getCostCostRULE_IDTerminalRuleCall_9_1_0_1()); }
			RULE_RULE_ID
			{ after(grammarAccess.getCascadeAccess().getCostCostRULE_IDTerminalRuleCall_9_1_0_1()); }
		)
		{ after(grammarAccess.getCascadeAccess().getCostCostCrossReference_9_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__StagesAssignment_11
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCascadeAccess().getStagesStageParserRuleCall_11_0()); }
		ruleStage
		{ after(grammarAccess.getCascadeAccess().getStagesStageParserRuleCall_11_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Cascade__PassesAssignment_13
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCascadeAccess().getPassesBlockParserRuleCall_13_0()); }
		ruleBlock
		{ after(grammarAccess.getCascadeAccess().getPassesBlockParserRuleCall_13_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Stage__NameAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getStageAccess().getNameNameParserRuleCall_1_0()); }
		ruleName
		{ after(grammarAccess.getStageAccess().getNameNameParserRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Stage__AnyOrderAssignment_2_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getStageAccess().getAnyOrderAnyKeyword_2_0_0()); }
		(
			{ before(grammarAccess.getStageAccess().getAnyOrderAnyKeyword_2_0_0()); }
			'any'
			{ after(grammarAccess.getStageAccess().getAnyOrderAnyKeyword_2_0_0()); }
		)
		{ after(grammarAccess.getStageAccess().getAnyOrderAnyKeyword_2_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Stage__FailsAssignment_3_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getStageAccess().getFailsBlockParserRuleCall_3_1_0()); }
		ruleBlock
		{ after(grammarAccess.getStageAccess().getFailsBlockParserRuleCall_3_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Stage__ChecksAssignment_5
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getStageAccess().getChecksCascadeCheckParserRuleCall_5_0()); }
		ruleCascadeCheck
		{ after(grammarAccess.getStageAccess().getChecksCascadeCheckParserRuleCall_5_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__CascadeCheck__ConditionAssignment_3
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCascadeCheckAccess().getConditionExpressionParserRuleCall_3_0()); }
		ruleExpression
		{ after(grammarAccess.getCascadeCheckAccess().getConditionExpressionParserRuleCall_3_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__CascadeCheck__FailsAssignment_4_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCascadeCheckAccess().getFailsBlockParserRuleCall_4_1_1_0()); }
		ruleBlock
		{ after(grammarAccess.getCascadeCheckAccess().getFailsBlockParserRuleCall_4_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Proc__EventAssignment_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getProcAccess().getEventEventKeyword_0_0()); }
		(
			{ before(grammarAccess.getProcAccess().getEventEventKeyword_0_0()); }
			'event'
			{ after(grammarAccess.getProcAccess().getEventEventKeyword_0_0()); }
		)
		{ after(grammarAccess.getProcAccess().getEventEventKeyword_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Proc__NameAssignment_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getProcAccess().getNameNameParserRuleCall_2_0()); }
		ruleName
		{ after(grammarAccess.getProcAccess().getNameNameParserRuleCall_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Proc__LocalsAssignment_5_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getProcAccess().getLocalsVariableParserRuleCall_5_1_0()); }
		ruleVariable
		{ after(grammarAccess.getProcAccess().getLocalsVariableParserRuleCall_5_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Proc__StepsAssignment_6
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getProcAccess().getStepsStepParserRuleCall_6_0()); }
		ruleStep
		{ after(grammarAccess.getProcAccess().getStepsStepParserRuleCall_6_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Step__GuardAssignment_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getStepAccess().getGuardExpressionParserRuleCall_1_1_0()); }
		ruleExpression
		{ after(grammarAccess.getStepAccess().getGuardExpressionParserRuleCall_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Step__BodyAssignment_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getStepAccess().getBodyBlockParserRuleCall_2_0()); }
		ruleBlock
		{ after(grammarAccess.getStepAccess().getBodyBlockParserRuleCall_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__EventAssignment_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getInstructionAccess().getEventEventKeyword_0_0()); }
		(
			{ before(grammarAccess.getInstructionAccess().getEventEventKeyword_0_0()); }
			'event'
			{ after(grammarAccess.getInstructionAccess().getEventEventKeyword_0_0()); }
		)
		{ after(grammarAccess.getInstructionAccess().getEventEventKeyword_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__NameAssignment_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getInstructionAccess().getNameNameParserRuleCall_2_0()); }
		ruleName
		{ after(grammarAccess.getInstructionAccess().getNameNameParserRuleCall_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__ParamsAssignment_3_1_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getInstructionAccess().getParamsParamParserRuleCall_3_1_0_0()); }
		ruleParam
		{ after(grammarAccess.getInstructionAccess().getParamsParamParserRuleCall_3_1_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__ParamsAssignment_3_1_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getInstructionAccess().getParamsParamParserRuleCall_3_1_1_1_0()); }
		ruleParam
		{ after(grammarAccess.getInstructionAccess().getParamsParamParserRuleCall_3_1_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__TargetAssignment_4_0_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getInstructionAccess().getTargetParamParserRuleCall_4_0_1_0()); }
		ruleParam
		{ after(grammarAccess.getInstructionAccess().getTargetParamParserRuleCall_4_0_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__SourceAssignment_4_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getInstructionAccess().getSourceParamParserRuleCall_4_1_1_0()); }
		ruleParam
		{ after(grammarAccess.getInstructionAccess().getSourceParamParserRuleCall_4_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__DocAssignment_5
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getInstructionAccess().getDocSTRINGTerminalRuleCall_5_0()); }
		RULE_STRING
		{ after(grammarAccess.getInstructionAccess().getDocSTRINGTerminalRuleCall_5_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__StepsAssignment_6_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getInstructionAccess().getStepsStepParserRuleCall_6_0_0()); }
		ruleStep
		{ after(grammarAccess.getInstructionAccess().getStepsStepParserRuleCall_6_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Instruction__StepsAssignment_6_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getInstructionAccess().getStepsStepParserRuleCall_6_1_1_0()); }
		ruleStep
		{ after(grammarAccess.getInstructionAccess().getStepsStepParserRuleCall_6_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__NameAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getArrivalKindAccess().getNameNameParserRuleCall_1_0()); }
		ruleName
		{ after(grammarAccess.getArrivalKindAccess().getNameNameParserRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__ParamsAssignment_2_1_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getArrivalKindAccess().getParamsParamParserRuleCall_2_1_0_0()); }
		ruleParam
		{ after(grammarAccess.getArrivalKindAccess().getParamsParamParserRuleCall_2_1_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__ParamsAssignment_2_1_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getArrivalKindAccess().getParamsParamParserRuleCall_2_1_1_1_0()); }
		ruleParam
		{ after(grammarAccess.getArrivalKindAccess().getParamsParamParserRuleCall_2_1_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__GuardAssignment_4_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getArrivalKindAccess().getGuardExpressionParserRuleCall_4_1_0()); }
		ruleExpression
		{ after(grammarAccess.getArrivalKindAccess().getGuardExpressionParserRuleCall_4_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__ArrivalKind__BodyAssignment_5
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getArrivalKindAccess().getBodyBlockParserRuleCall_5_0()); }
		ruleBlock
		{ after(grammarAccess.getArrivalKindAccess().getBodyBlockParserRuleCall_5_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Processor__RolesAssignment_3
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getProcessorAccess().getRolesRoleParserRuleCall_3_0()); }
		ruleRole
		{ after(grammarAccess.getProcessorAccess().getRolesRoleParserRuleCall_3_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Role__NameAssignment_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getRoleAccess().getNameNameParserRuleCall_0_0()); }
		ruleName
		{ after(grammarAccess.getRoleAccess().getNameNameParserRuleCall_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Role__ValueAssignment_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getRoleAccess().getValueExpressionParserRuleCall_2_0()); }
		ruleExpression
		{ after(grammarAccess.getRoleAccess().getValueExpressionParserRuleCall_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__NameAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getLaneAccess().getNameNameParserRuleCall_1_0()); }
		ruleName
		{ after(grammarAccess.getLaneAccess().getNameNameParserRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__IndexAssignment_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getLaneAccess().getIndexParamParserRuleCall_2_1_0()); }
		ruleParam
		{ after(grammarAccess.getLaneAccess().getIndexParamParserRuleCall_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__LabelAssignment_3
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getLaneAccess().getLabelSTRINGTerminalRuleCall_3_0()); }
		RULE_STRING
		{ after(grammarAccess.getLaneAccess().getLabelSTRINGTerminalRuleCall_3_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__KindAssignment_4
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getLaneAccess().getKindIDTerminalRuleCall_4_0()); }
		RULE_ID
		{ after(grammarAccess.getLaneAccess().getKindIDTerminalRuleCall_4_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__ValueAssignment_5_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getLaneAccess().getValueExpressionParserRuleCall_5_1_0()); }
		ruleExpression
		{ after(grammarAccess.getLaneAccess().getValueExpressionParserRuleCall_5_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__LabelledAssignment_6_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getLaneAccess().getLabelledExpressionParserRuleCall_6_1_0()); }
		ruleExpression
		{ after(grammarAccess.getLaneAccess().getLabelledExpressionParserRuleCall_6_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__HatchAssignment_7_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getLaneAccess().getHatchHatchNameParserRuleCall_7_1_0()); }
		ruleHatchName
		{ after(grammarAccess.getLaneAccess().getHatchHatchNameParserRuleCall_7_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__GlyphAssignment_8_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getLaneAccess().getGlyphIDTerminalRuleCall_8_1_0()); }
		RULE_ID
		{ after(grammarAccess.getLaneAccess().getGlyphIDTerminalRuleCall_8_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__LetterAssignment_8_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getLaneAccess().getLetterSTRINGTerminalRuleCall_8_2_0()); }
		RULE_STRING
		{ after(grammarAccess.getLaneAccess().getLetterSTRINGTerminalRuleCall_8_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__DecisionAssignment_9_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getLaneAccess().getDecisionDecisionCrossReference_9_2_0()); }
		(
			{ before(grammarAccess.getLaneAccess().getDecisionDecisionNameParserRuleCall_9_2_0_1()); }
			ruleName
			{ after(grammarAccess.getLaneAccess().getDecisionDecisionNameParserRuleCall_9_2_0_1()); }
		)
		{ after(grammarAccess.getLaneAccess().getDecisionDecisionCrossReference_9_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__CandidateAssignment_9_4
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getLaneAccess().getCandidateNameParserRuleCall_9_4_0()); }
		ruleName
		{ after(grammarAccess.getLaneAccess().getCandidateNameParserRuleCall_9_4_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__ShadesAssignment_10_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getLaneAccess().getShadesIDTerminalRuleCall_10_1_0()); }
		RULE_ID
		{ after(grammarAccess.getLaneAccess().getShadesIDTerminalRuleCall_10_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Lane__ShadesAssignment_10_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getLaneAccess().getShadesIDTerminalRuleCall_10_2_1_0()); }
		RULE_ID
		{ after(grammarAccess.getLaneAccess().getShadesIDTerminalRuleCall_10_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__WarningAssignment_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getHazardAccess().getWarningWarningKeyword_0_0()); }
		(
			{ before(grammarAccess.getHazardAccess().getWarningWarningKeyword_0_0()); }
			'warning'
			{ after(grammarAccess.getHazardAccess().getWarningWarningKeyword_0_0()); }
		)
		{ after(grammarAccess.getHazardAccess().getWarningWarningKeyword_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__NameAssignment_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getHazardAccess().getNameHazardIdParserRuleCall_2_0()); }
		ruleHazardId
		{ after(grammarAccess.getHazardAccess().getNameHazardIdParserRuleCall_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__AliasesAssignment_3_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getHazardAccess().getAliasesHazardIdParserRuleCall_3_1_0()); }
		ruleHazardId
		{ after(grammarAccess.getHazardAccess().getAliasesHazardIdParserRuleCall_3_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__AliasesAssignment_3_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getHazardAccess().getAliasesHazardIdParserRuleCall_3_2_1_0()); }
		ruleHazardId
		{ after(grammarAccess.getHazardAccess().getAliasesHazardIdParserRuleCall_3_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__SentenceAssignment_4
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getHazardAccess().getSentenceSTRINGTerminalRuleCall_4_0()); }
		RULE_STRING
		{ after(grammarAccess.getHazardAccess().getSentenceSTRINGTerminalRuleCall_4_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__CitationsAssignment_5_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getHazardAccess().getCitationsSTRINGTerminalRuleCall_5_1_0()); }
		RULE_STRING
		{ after(grammarAccess.getHazardAccess().getCitationsSTRINGTerminalRuleCall_5_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__CitationsAssignment_5_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getHazardAccess().getCitationsSTRINGTerminalRuleCall_5_2_1_0()); }
		RULE_STRING
		{ after(grammarAccess.getHazardAccess().getCitationsSTRINGTerminalRuleCall_5_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__AtAssignment_6_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getHazardAccess().getAtRULE_IDTerminalRuleCall_6_1_0()); }
		RULE_RULE_ID
		{ after(grammarAccess.getHazardAccess().getAtRULE_IDTerminalRuleCall_6_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Hazard__GuardAssignment_8
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getHazardAccess().getGuardExpressionParserRuleCall_8_0()); }
		ruleExpression
		{ after(grammarAccess.getHazardAccess().getGuardExpressionParserRuleCall_8_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleOverride__GuardAssignment_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getRuleOverrideAccess().getGuardExpressionParserRuleCall_2_1_0()); }
		ruleExpression
		{ after(grammarAccess.getRuleOverrideAccess().getGuardExpressionParserRuleCall_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__RuleOverride__BodyAssignment_3
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getRuleOverrideAccess().getBodyBlockParserRuleCall_3_0()); }
		ruleBlock
		{ after(grammarAccess.getRuleOverrideAccess().getBodyBlockParserRuleCall_3_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Disable__RuleAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getDisableAccess().getRuleRULE_IDTerminalRuleCall_1_0()); }
		RULE_RULE_ID
		{ after(grammarAccess.getDisableAccess().getRuleRULE_IDTerminalRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Block__StatementsAssignment_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getBlockAccess().getStatementsStatementParserRuleCall_2_0()); }
		ruleStatement
		{ after(grammarAccess.getBlockAccess().getStatementsStatementParserRuleCall_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Assign__TargetAssignment_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getAssignAccess().getTargetPlaceParserRuleCall_0_0()); }
		rulePlace
		{ after(grammarAccess.getAssignAccess().getTargetPlaceParserRuleCall_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Assign__ValueAssignment_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getAssignAccess().getValueExpressionParserRuleCall_2_0()); }
		ruleExpression
		{ after(grammarAccess.getAssignAccess().getValueExpressionParserRuleCall_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__IfStatement__ConditionAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getIfStatementAccess().getConditionExpressionParserRuleCall_1_0()); }
		ruleExpression
		{ after(grammarAccess.getIfStatementAccess().getConditionExpressionParserRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__IfStatement__ThenAssignment_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getIfStatementAccess().getThenBlockParserRuleCall_2_0()); }
		ruleBlock
		{ after(grammarAccess.getIfStatementAccess().getThenBlockParserRuleCall_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__IfStatement__OtherwiseAssignment_3_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getIfStatementAccess().getOtherwiseAlternatives_3_1_0()); }
		(rule__IfStatement__OtherwiseAlternatives_3_1_0)
		{ after(grammarAccess.getIfStatementAccess().getOtherwiseAlternatives_3_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__ElseIf__StatementsAssignment
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getElseIfAccess().getStatementsIfStatementParserRuleCall_0()); }
		ruleIfStatement
		{ after(grammarAccess.getElseIfAccess().getStatementsIfStatementParserRuleCall_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Goto__TargetAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getGotoAccess().getTargetSymbolCrossReference_1_0()); }
		(
			{ before(grammarAccess.getGotoAccess().getTargetSymbolNameParserRuleCall_1_0_1()); }
			ruleName
			{ after(grammarAccess.getGotoAccess().getTargetSymbolNameParserRuleCall_1_0_1()); }
		)
		{ after(grammarAccess.getGotoAccess().getTargetSymbolCrossReference_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Goto__ArgumentsAssignment_2_1_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getGotoAccess().getArgumentsExpressionParserRuleCall_2_1_0_0()); }
		ruleExpression
		{ after(grammarAccess.getGotoAccess().getArgumentsExpressionParserRuleCall_2_1_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Goto__ArgumentsAssignment_2_1_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getGotoAccess().getArgumentsExpressionParserRuleCall_2_1_1_1_0()); }
		ruleExpression
		{ after(grammarAccess.getGotoAccess().getArgumentsExpressionParserRuleCall_2_1_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__CallStatement__TargetAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCallStatementAccess().getTargetSymbolCrossReference_1_0()); }
		(
			{ before(grammarAccess.getCallStatementAccess().getTargetSymbolNameParserRuleCall_1_0_1()); }
			ruleName
			{ after(grammarAccess.getCallStatementAccess().getTargetSymbolNameParserRuleCall_1_0_1()); }
		)
		{ after(grammarAccess.getCallStatementAccess().getTargetSymbolCrossReference_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__CallStatement__ArgumentsAssignment_3_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCallStatementAccess().getArgumentsExpressionParserRuleCall_3_0_0()); }
		ruleExpression
		{ after(grammarAccess.getCallStatementAccess().getArgumentsExpressionParserRuleCall_3_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__CallStatement__ArgumentsAssignment_3_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCallStatementAccess().getArgumentsExpressionParserRuleCall_3_1_1_0()); }
		ruleExpression
		{ after(grammarAccess.getCallStatementAccess().getArgumentsExpressionParserRuleCall_3_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__ChooseStatement__TargetAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getChooseStatementAccess().getTargetPlaceParserRuleCall_1_0()); }
		rulePlace
		{ after(grammarAccess.getChooseStatementAccess().getTargetPlaceParserRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__ChooseStatement__TypeAssignment_3
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getChooseStatementAccess().getTypeTypeRefParserRuleCall_3_0()); }
		ruleTypeRef
		{ after(grammarAccess.getChooseStatementAccess().getTypeTypeRefParserRuleCall_3_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Say__TextAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getSayAccess().getTextSTRINGTerminalRuleCall_1_0()); }
		RULE_STRING
		{ after(grammarAccess.getSayAccess().getTextSTRINGTerminalRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Say__ArgumentsAssignment_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getSayAccess().getArgumentsExpressionParserRuleCall_2_1_0()); }
		ruleExpression
		{ after(grammarAccess.getSayAccess().getArgumentsExpressionParserRuleCall_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkStatement__LaneAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getMarkStatementAccess().getLaneLaneCrossReference_1_0()); }
		(
			{ before(grammarAccess.getMarkStatementAccess().getLaneLaneNameParserRuleCall_1_0_1()); }
			ruleName
			{ after(grammarAccess.getMarkStatementAccess().getLaneLaneNameParserRuleCall_1_0_1()); }
		)
		{ after(grammarAccess.getMarkStatementAccess().getLaneLaneCrossReference_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkStatement__IndexAssignment_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getMarkStatementAccess().getIndexExpressionParserRuleCall_2_1_0()); }
		ruleExpression
		{ after(grammarAccess.getMarkStatementAccess().getIndexExpressionParserRuleCall_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkStatement__KindAssignment_3
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getMarkStatementAccess().getKindMarkKindParserRuleCall_3_0()); }
		ruleMarkKind
		{ after(grammarAccess.getMarkStatementAccess().getKindMarkKindParserRuleCall_3_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkStatement__TextAssignment_4_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getMarkStatementAccess().getTextSTRINGTerminalRuleCall_4_0_0()); }
		RULE_STRING
		{ after(grammarAccess.getMarkStatementAccess().getTextSTRINGTerminalRuleCall_4_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__MarkStatement__ArgumentsAssignment_4_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getMarkStatementAccess().getArgumentsExpressionParserRuleCall_4_1_1_0()); }
		ruleExpression
		{ after(grammarAccess.getMarkStatementAccess().getArgumentsExpressionParserRuleCall_4_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Conditional__ConditionAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getConditionalAccess().getConditionExpressionParserRuleCall_1_0()); }
		ruleExpression
		{ after(grammarAccess.getConditionalAccess().getConditionExpressionParserRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Conditional__ThenAssignment_3
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getConditionalAccess().getThenExpressionParserRuleCall_3_0()); }
		ruleExpression
		{ after(grammarAccess.getConditionalAccess().getThenExpressionParserRuleCall_3_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Conditional__OtherwiseAssignment_5
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getConditionalAccess().getOtherwiseExpressionParserRuleCall_5_0()); }
		ruleExpression
		{ after(grammarAccess.getConditionalAccess().getOtherwiseExpressionParserRuleCall_5_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__KindAssignment_0_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getQuantifierAccess().getKindQuantifierKindParserRuleCall_0_0_0()); }
		ruleQuantifierKind
		{ after(grammarAccess.getQuantifierAccess().getKindQuantifierKindParserRuleCall_0_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__NameAssignment_0_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getQuantifierAccess().getNameNameParserRuleCall_0_1_0()); }
		ruleName
		{ after(grammarAccess.getQuantifierAccess().getNameNameParserRuleCall_0_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__TypeAssignment_0_3
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getQuantifierAccess().getTypeTypeRefParserRuleCall_0_3_0()); }
		ruleTypeRef
		{ after(grammarAccess.getQuantifierAccess().getTypeTypeRefParserRuleCall_0_3_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__BodyAssignment_0_5
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getQuantifierAccess().getBodyExpressionParserRuleCall_0_5_0()); }
		ruleExpression
		{ after(grammarAccess.getQuantifierAccess().getBodyExpressionParserRuleCall_0_5_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__KindAssignment_1_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getQuantifierAccess().getKindSelectorKindParserRuleCall_1_0_0()); }
		ruleSelectorKind
		{ after(grammarAccess.getQuantifierAccess().getKindSelectorKindParserRuleCall_1_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__NameAssignment_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getQuantifierAccess().getNameNameParserRuleCall_1_1_0()); }
		ruleName
		{ after(grammarAccess.getQuantifierAccess().getNameNameParserRuleCall_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__TypeAssignment_1_3
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getQuantifierAccess().getTypeTypeRefParserRuleCall_1_3_0()); }
		ruleTypeRef
		{ after(grammarAccess.getQuantifierAccess().getTypeTypeRefParserRuleCall_1_3_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__BodyAssignment_1_5
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getQuantifierAccess().getBodyExpressionParserRuleCall_1_5_0()); }
		ruleExpression
		{ after(grammarAccess.getQuantifierAccess().getBodyExpressionParserRuleCall_1_5_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Quantifier__OtherwiseAssignment_1_6_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getQuantifierAccess().getOtherwiseExpressionParserRuleCall_1_6_1_0()); }
		ruleExpression
		{ after(grammarAccess.getQuantifierAccess().getOtherwiseExpressionParserRuleCall_1_6_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Or__OpAssignment_1_0_0_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getOrAccess().getOpVerticalLineVerticalLineKeyword_1_0_0_1_0()); }
		(
			{ before(grammarAccess.getOrAccess().getOpVerticalLineVerticalLineKeyword_1_0_0_1_0()); }
			'||'
			{ after(grammarAccess.getOrAccess().getOpVerticalLineVerticalLineKeyword_1_0_0_1_0()); }
		)
		{ after(grammarAccess.getOrAccess().getOpVerticalLineVerticalLineKeyword_1_0_0_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Or__RightAssignment_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getOrAccess().getRightAndParserRuleCall_1_1_0()); }
		ruleAnd
		{ after(grammarAccess.getOrAccess().getRightAndParserRuleCall_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__And__OpAssignment_1_0_0_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getAndAccess().getOpAmpersandAmpersandKeyword_1_0_0_1_0()); }
		(
			{ before(grammarAccess.getAndAccess().getOpAmpersandAmpersandKeyword_1_0_0_1_0()); }
			'&&'
			{ after(grammarAccess.getAndAccess().getOpAmpersandAmpersandKeyword_1_0_0_1_0()); }
		)
		{ after(grammarAccess.getAndAccess().getOpAmpersandAmpersandKeyword_1_0_0_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__And__RightAssignment_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getAndAccess().getRightComparisonParserRuleCall_1_1_0()); }
		ruleComparison
		{ after(grammarAccess.getAndAccess().getRightComparisonParserRuleCall_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__OpAssignment_1_0_0_0_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getComparisonAccess().getOpComparisonOpParserRuleCall_1_0_0_0_1_0()); }
		ruleComparisonOp
		{ after(grammarAccess.getComparisonAccess().getOpComparisonOpParserRuleCall_1_0_0_0_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__RightAssignment_1_0_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getComparisonAccess().getRightSumParserRuleCall_1_0_1_0()); }
		ruleSum
		{ after(grammarAccess.getComparisonAccess().getRightSumParserRuleCall_1_0_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__MembersAssignment_1_1_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getComparisonAccess().getMembersSumParserRuleCall_1_1_2_0()); }
		ruleSum
		{ after(grammarAccess.getComparisonAccess().getMembersSumParserRuleCall_1_1_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__MembersAssignment_1_1_3_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getComparisonAccess().getMembersSumParserRuleCall_1_1_3_1_0()); }
		ruleSum
		{ after(grammarAccess.getComparisonAccess().getMembersSumParserRuleCall_1_1_3_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Comparison__TypeAssignment_1_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getComparisonAccess().getTypeTypeDeclarationCrossReference_1_2_1_0()); }
		(
			{ before(grammarAccess.getComparisonAccess().getTypeTypeDeclarationNameParserRuleCall_1_2_1_0_1()); }
			ruleName
			{ after(grammarAccess.getComparisonAccess().getTypeTypeDeclarationNameParserRuleCall_1_2_1_0_1()); }
		)
		{ after(grammarAccess.getComparisonAccess().getTypeTypeDeclarationCrossReference_1_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Sum__OpAssignment_1_0_0_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getSumAccess().getOpSumOpParserRuleCall_1_0_0_1_0()); }
		ruleSumOp
		{ after(grammarAccess.getSumAccess().getOpSumOpParserRuleCall_1_0_0_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Sum__RightAssignment_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getSumAccess().getRightProductParserRuleCall_1_1_0()); }
		ruleProduct
		{ after(grammarAccess.getSumAccess().getRightProductParserRuleCall_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Product__OpAssignment_1_0_0_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getProductAccess().getOpProductOpParserRuleCall_1_0_0_1_0()); }
		ruleProductOp
		{ after(grammarAccess.getProductAccess().getOpProductOpParserRuleCall_1_0_0_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Product__RightAssignment_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getProductAccess().getRightPrefixParserRuleCall_1_1_0()); }
		rulePrefix
		{ after(grammarAccess.getProductAccess().getRightPrefixParserRuleCall_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Prefix__OpAssignment_0_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getPrefixAccess().getOpAlternatives_0_1_0()); }
		(rule__Prefix__OpAlternatives_0_1_0)
		{ after(grammarAccess.getPrefixAccess().getOpAlternatives_0_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Prefix__OperandAssignment_0_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getPrefixAccess().getOperandPrefixParserRuleCall_0_2_0()); }
		rulePrefix
		{ after(grammarAccess.getPrefixAccess().getOperandPrefixParserRuleCall_0_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Postfix__IndexAssignment_1_0_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getPostfixAccess().getIndexExpressionParserRuleCall_1_0_2_0()); }
		ruleExpression
		{ after(grammarAccess.getPostfixAccess().getIndexExpressionParserRuleCall_1_0_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Postfix__FieldAssignment_1_1_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getPostfixAccess().getFieldNameParserRuleCall_1_1_2_0()); }
		ruleName
		{ after(grammarAccess.getPostfixAccess().getFieldNameParserRuleCall_1_1_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__ValueAssignment_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getPrimaryAccess().getValueNumber32ParserRuleCall_1_1_0()); }
		ruleNumber32
		{ after(grammarAccess.getPrimaryAccess().getValueNumber32ParserRuleCall_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__ValueAssignment_2_1_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getPrimaryAccess().getValueTrueKeyword_2_1_0_0()); }
		(
			{ before(grammarAccess.getPrimaryAccess().getValueTrueKeyword_2_1_0_0()); }
			'true'
			{ after(grammarAccess.getPrimaryAccess().getValueTrueKeyword_2_1_0_0()); }
		)
		{ after(grammarAccess.getPrimaryAccess().getValueTrueKeyword_2_1_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__FunctionAssignment_4_0_0_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getPrimaryAccess().getFunctionSymbolCrossReference_4_0_0_1_0()); }
		(
			{ before(grammarAccess.getPrimaryAccess().getFunctionSymbolNameParserRuleCall_4_0_0_1_0_1()); }
			ruleName
			{ after(grammarAccess.getPrimaryAccess().getFunctionSymbolNameParserRuleCall_4_0_0_1_0_1()); }
		)
		{ after(grammarAccess.getPrimaryAccess().getFunctionSymbolCrossReference_4_0_0_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__ArgumentsAssignment_4_1_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getPrimaryAccess().getArgumentsExpressionParserRuleCall_4_1_0_0()); }
		ruleExpression
		{ after(grammarAccess.getPrimaryAccess().getArgumentsExpressionParserRuleCall_4_1_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__ArgumentsAssignment_4_1_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getPrimaryAccess().getArgumentsExpressionParserRuleCall_4_1_1_1_0()); }
		ruleExpression
		{ after(grammarAccess.getPrimaryAccess().getArgumentsExpressionParserRuleCall_4_1_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Primary__SymbolAssignment_5_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getPrimaryAccess().getSymbolSymbolCrossReference_5_1_0()); }
		(
			{ before(grammarAccess.getPrimaryAccess().getSymbolSymbolNameParserRuleCall_5_1_0_1()); }
			ruleName
			{ after(grammarAccess.getPrimaryAccess().getSymbolSymbolNameParserRuleCall_5_1_0_1()); }
		)
		{ after(grammarAccess.getPrimaryAccess().getSymbolSymbolCrossReference_5_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Scenario__NameAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getScenarioAccess().getNameNameParserRuleCall_1_0()); }
		ruleName
		{ after(grammarAccess.getScenarioAccess().getNameNameParserRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Scenario__TitleAssignment_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getScenarioAccess().getTitleSTRINGTerminalRuleCall_2_0()); }
		RULE_STRING
		{ after(grammarAccess.getScenarioAccess().getTitleSTRINGTerminalRuleCall_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Scenario__PlatformAssignment_4
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getScenarioAccess().getPlatformQNameParserRuleCall_4_0()); }
		ruleQName
		{ after(grammarAccess.getScenarioAccess().getPlatformQNameParserRuleCall_4_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Scenario__ImportsAssignment_5
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getScenarioAccess().getImportsImportParserRuleCall_5_0()); }
		ruleImport
		{ after(grammarAccess.getScenarioAccess().getImportsImportParserRuleCall_5_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Scenario__ItemsAssignment_6
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getScenarioAccess().getItemsScenarioItemParserRuleCall_6_0()); }
		ruleScenarioItem
		{ after(grammarAccess.getScenarioAccess().getItemsScenarioItemParserRuleCall_6_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__ScenarioParam__NameAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getScenarioParamAccess().getNameNameParserRuleCall_1_0()); }
		ruleName
		{ after(grammarAccess.getScenarioParamAccess().getNameNameParserRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__ScenarioParam__TypeAssignment_3
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getScenarioParamAccess().getTypeTypeRefParserRuleCall_3_0()); }
		ruleTypeRef
		{ after(grammarAccess.getScenarioParamAccess().getTypeTypeRefParserRuleCall_3_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__ScenarioParam__ValueAssignment_5
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getScenarioParamAccess().getValueExpressionParserRuleCall_5_0()); }
		ruleExpression
		{ after(grammarAccess.getScenarioParamAccess().getValueExpressionParserRuleCall_5_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__ScenarioParam__OpenAssignment_6
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getScenarioParamAccess().getOpenOpenKeyword_6_0()); }
		(
			{ before(grammarAccess.getScenarioParamAccess().getOpenOpenKeyword_6_0()); }
			'open'
			{ after(grammarAccess.getScenarioParamAccess().getOpenOpenKeyword_6_0()); }
		)
		{ after(grammarAccess.getScenarioParamAccess().getOpenOpenKeyword_6_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__KnobSetting__KnobAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getKnobSettingAccess().getKnobKnobCrossReference_1_0()); }
		(
			{ before(grammarAccess.getKnobSettingAccess().getKnobKnobNameParserRuleCall_1_0_1()); }
			ruleName
			{ after(grammarAccess.getKnobSettingAccess().getKnobKnobNameParserRuleCall_1_0_1()); }
		)
		{ after(grammarAccess.getKnobSettingAccess().getKnobKnobCrossReference_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__KnobSetting__ValueAssignment_2_0_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getKnobSettingAccess().getValueExpressionParserRuleCall_2_0_1_0()); }
		ruleExpression
		{ after(grammarAccess.getKnobSettingAccess().getValueExpressionParserRuleCall_2_0_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__KnobSetting__OpenAssignment_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getKnobSettingAccess().getOpenOpenKeyword_2_1_0()); }
		(
			{ before(grammarAccess.getKnobSettingAccess().getOpenOpenKeyword_2_1_0()); }
			'open'
			{ after(grammarAccess.getKnobSettingAccess().getOpenOpenKeyword_2_1_0()); }
		)
		{ after(grammarAccess.getKnobSettingAccess().getOpenOpenKeyword_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Memory__VariablesAssignment_3
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getMemoryAccess().getVariablesVariableParserRuleCall_3_0()); }
		ruleVariable
		{ after(grammarAccess.getMemoryAccess().getVariablesVariableParserRuleCall_3_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__ObjectDeclaration__TypeAssignment_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getObjectDeclarationAccess().getTypeEntityTypeCrossReference_0_0()); }
		(
			{ before(grammarAccess.getObjectDeclarationAccess().getTypeEntityTypeIDTerminalRuleCall_0_0_1()); }
			RULE_ID
			{ after(grammarAccess.getObjectDeclarationAccess().getTypeEntityTypeIDTerminalRuleCall_0_0_1()); }
		)
		{ after(grammarAccess.getObjectDeclarationAccess().getTypeEntityTypeCrossReference_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__ObjectDeclaration__ObjectsAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getObjectDeclarationAccess().getObjectsEntityObjectParserRuleCall_1_0()); }
		ruleEntityObject
		{ after(grammarAccess.getObjectDeclarationAccess().getObjectsEntityObjectParserRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__ObjectDeclaration__ObjectsAssignment_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getObjectDeclarationAccess().getObjectsEntityObjectParserRuleCall_2_1_0()); }
		ruleEntityObject
		{ after(grammarAccess.getObjectDeclarationAccess().getObjectsEntityObjectParserRuleCall_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__EntityObject__NameAssignment_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getEntityObjectAccess().getNameNameParserRuleCall_0_0()); }
		ruleName
		{ after(grammarAccess.getEntityObjectAccess().getNameNameParserRuleCall_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__EntityObject__SettingsAssignment_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getEntityObjectAccess().getSettingsSettingParserRuleCall_1_1_0()); }
		ruleSetting
		{ after(grammarAccess.getEntityObjectAccess().getSettingsSettingParserRuleCall_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Setting__PlaceAssignment_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getSettingAccess().getPlacePlaceParserRuleCall_0_0()); }
		rulePlace
		{ after(grammarAccess.getSettingAccess().getPlacePlaceParserRuleCall_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Setting__ValueAssignment_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getSettingAccess().getValueExpressionParserRuleCall_1_1_0()); }
		ruleExpression
		{ after(grammarAccess.getSettingAccess().getValueExpressionParserRuleCall_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Place__IndexAssignment_1_0_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getPlaceAccess().getIndexExpressionParserRuleCall_1_0_2_0()); }
		ruleExpression
		{ after(grammarAccess.getPlaceAccess().getIndexExpressionParserRuleCall_1_0_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Place__FieldAssignment_1_1_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getPlaceAccess().getFieldNameParserRuleCall_1_1_2_0()); }
		ruleName
		{ after(grammarAccess.getPlaceAccess().getFieldNameParserRuleCall_1_1_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__NameReference__SymbolAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getNameReferenceAccess().getSymbolSymbolCrossReference_1_0()); }
		(
			{ before(grammarAccess.getNameReferenceAccess().getSymbolSymbolNameParserRuleCall_1_0_1()); }
			ruleName
			{ after(grammarAccess.getNameReferenceAccess().getSymbolSymbolNameParserRuleCall_1_0_1()); }
		)
		{ after(grammarAccess.getNameReferenceAccess().getSymbolSymbolCrossReference_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__NameAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getVCpuAccess().getNameNameParserRuleCall_1_0()); }
		ruleName
		{ after(grammarAccess.getVCpuAccess().getNameNameParserRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__CpuAssignment_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getVCpuAccess().getCpuNameParserRuleCall_2_1_0()); }
		ruleName
		{ after(grammarAccess.getVCpuAccess().getCpuNameParserRuleCall_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__CoreAssignment_3_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getVCpuAccess().getCoreNameParserRuleCall_3_1_0()); }
		ruleName
		{ after(grammarAccess.getVCpuAccess().getCoreNameParserRuleCall_3_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__SettingsAssignment_5_0_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getVCpuAccess().getSettingsSettingParserRuleCall_5_0_2_0()); }
		ruleSetting
		{ after(grammarAccess.getVCpuAccess().getSettingsSettingParserRuleCall_5_0_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__BlocksAssignment_5_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getVCpuAccess().getBlocksTaskParserRuleCall_5_1_0()); }
		ruleTask
		{ after(grammarAccess.getVCpuAccess().getBlocksTaskParserRuleCall_5_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__VCpu__BlocksAssignment_5_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getVCpuAccess().getBlocksHandlerParserRuleCall_5_2_0()); }
		ruleHandler
		{ after(grammarAccess.getVCpuAccess().getBlocksHandlerParserRuleCall_5_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Handler__TriggerAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getHandlerAccess().getTriggerPrimaryParserRuleCall_1_0()); }
		rulePrimary
		{ after(grammarAccess.getHandlerAccess().getTriggerPrimaryParserRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__ExitHandler__TriggerAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getExitHandlerAccess().getTriggerPrimaryParserRuleCall_1_0()); }
		rulePrimary
		{ after(grammarAccess.getExitHandlerAccess().getTriggerPrimaryParserRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Body__LocalsAssignment_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getBodyAccess().getLocalsVariableParserRuleCall_1_1_0()); }
		ruleVariable
		{ after(grammarAccess.getBodyAccess().getLocalsVariableParserRuleCall_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Body__BodyAssignment_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getBodyAccess().getBodySoftwareStatementParserRuleCall_2_0()); }
		ruleSoftwareStatement
		{ after(grammarAccess.getBodyAccess().getBodySoftwareStatementParserRuleCall_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Host__NameAssignment_2_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getHostAccess().getNameNameParserRuleCall_2_0_0()); }
		ruleName
		{ after(grammarAccess.getHostAccess().getNameNameParserRuleCall_2_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Host__HandlersAssignment_4
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getHostAccess().getHandlersExitHandlerParserRuleCall_4_0()); }
		ruleExitHandler
		{ after(grammarAccess.getHostAccess().getHandlersExitHandlerParserRuleCall_4_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__HostUse__HostAssignment_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getHostUseAccess().getHostHostCrossReference_2_0()); }
		(
			{ before(grammarAccess.getHostUseAccess().getHostHostNameParserRuleCall_2_0_1()); }
			ruleName
			{ after(grammarAccess.getHostUseAccess().getHostHostNameParserRuleCall_2_0_1()); }
		)
		{ after(grammarAccess.getHostUseAccess().getHostHostCrossReference_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__HostUse__ArgumentsAssignment_4_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getHostUseAccess().getArgumentsExpressionParserRuleCall_4_0_0()); }
		ruleExpression
		{ after(grammarAccess.getHostUseAccess().getArgumentsExpressionParserRuleCall_4_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__HostUse__ArgumentsAssignment_4_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getHostUseAccess().getArgumentsExpressionParserRuleCall_4_1_1_0()); }
		ruleExpression
		{ after(grammarAccess.getHostUseAccess().getArgumentsExpressionParserRuleCall_4_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Routine__NameAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getRoutineAccess().getNameNameParserRuleCall_1_0()); }
		ruleName
		{ after(grammarAccess.getRoutineAccess().getNameNameParserRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Routine__BodyAssignment_4
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getRoutineAccess().getBodySoftwareStatementParserRuleCall_4_0()); }
		ruleSoftwareStatement
		{ after(grammarAccess.getRoutineAccess().getBodySoftwareStatementParserRuleCall_4_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__NameAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getEventDeclarationAccess().getNameNameParserRuleCall_1_0()); }
		ruleName
		{ after(grammarAccess.getEventDeclarationAccess().getNameNameParserRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__KindAssignment_3
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getEventDeclarationAccess().getKindArrivalKindCrossReference_3_0()); }
		(
			{ before(grammarAccess.getEventDeclarationAccess().getKindArrivalKindNameParserRuleCall_3_0_1()); }
			ruleName
			{ after(grammarAccess.getEventDeclarationAccess().getKindArrivalKindNameParserRuleCall_3_0_1()); }
		)
		{ after(grammarAccess.getEventDeclarationAccess().getKindArrivalKindCrossReference_3_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__ArgumentsAssignment_4_1_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getEventDeclarationAccess().getArgumentsExpressionParserRuleCall_4_1_0_0()); }
		ruleExpression
		{ after(grammarAccess.getEventDeclarationAccess().getArgumentsExpressionParserRuleCall_4_1_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__ArgumentsAssignment_4_1_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getEventDeclarationAccess().getArgumentsExpressionParserRuleCall_4_1_1_1_0()); }
		ruleExpression
		{ after(grammarAccess.getEventDeclarationAccess().getArgumentsExpressionParserRuleCall_4_1_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__VcpuAssignment_6
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getEventDeclarationAccess().getVcpuVCpuCrossReference_6_0()); }
		(
			{ before(grammarAccess.getEventDeclarationAccess().getVcpuVCpuNameParserRuleCall_6_0_1()); }
			ruleName
			{ after(grammarAccess.getEventDeclarationAccess().getVcpuVCpuNameParserRuleCall_6_0_1()); }
		)
		{ after(grammarAccess.getEventDeclarationAccess().getVcpuVCpuCrossReference_6_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__TimesAssignment_7_1_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getEventDeclarationAccess().getTimesINTTerminalRuleCall_7_1_0_0()); }
		RULE_INT
		{ after(grammarAccess.getEventDeclarationAccess().getTimesINTTerminalRuleCall_7_1_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__UnlimitedAssignment_7_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getEventDeclarationAccess().getUnlimitedUnlimitedKeyword_7_2_0()); }
		(
			{ before(grammarAccess.getEventDeclarationAccess().getUnlimitedUnlimitedKeyword_7_2_0()); }
			'unlimited'
			{ after(grammarAccess.getEventDeclarationAccess().getUnlimitedUnlimitedKeyword_7_2_0()); }
		)
		{ after(grammarAccess.getEventDeclarationAccess().getUnlimitedUnlimitedKeyword_7_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__MustArriveAssignment_8_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getEventDeclarationAccess().getMustArriveMustKeyword_8_0_0()); }
		(
			{ before(grammarAccess.getEventDeclarationAccess().getMustArriveMustKeyword_8_0_0()); }
			'must'
			{ after(grammarAccess.getEventDeclarationAccess().getMustArriveMustKeyword_8_0_0()); }
		)
		{ after(grammarAccess.getEventDeclarationAccess().getMustArriveMustKeyword_8_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__EventDeclaration__AfterAssignment_9_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getEventDeclarationAccess().getAfterSoftwareStatementCrossReference_9_1_0()); }
		(
			{ before(grammarAccess.getEventDeclarationAccess().getAfterSoftwareStatementNameParserRuleCall_9_1_0_1()); }
			ruleName
			{ after(grammarAccess.getEventDeclarationAccess().getAfterSoftwareStatementNameParserRuleCall_9_1_0_1()); }
		)
		{ after(grammarAccess.getEventDeclarationAccess().getAfterSoftwareStatementCrossReference_9_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__CheckDeclaration__NameAssignment_1_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCheckDeclarationAccess().getNameNameParserRuleCall_1_0_0()); }
		ruleName
		{ after(grammarAccess.getCheckDeclarationAccess().getNameNameParserRuleCall_1_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__CheckDeclaration__KindAssignment_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCheckDeclarationAccess().getKindCheckKindParserRuleCall_2_0()); }
		ruleCheckKind
		{ after(grammarAccess.getCheckDeclarationAccess().getKindCheckKindParserRuleCall_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__CheckDeclaration__HazardAssignment_3_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCheckDeclarationAccess().getHazardRULE_IDTerminalRuleCall_3_0_0()); }
		RULE_RULE_ID
		{ after(grammarAccess.getCheckDeclarationAccess().getHazardRULE_IDTerminalRuleCall_3_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__CheckDeclaration__ConditionAssignment_3_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCheckDeclarationAccess().getConditionExpressionParserRuleCall_3_1_0()); }
		ruleExpression
		{ after(grammarAccess.getCheckDeclarationAccess().getConditionExpressionParserRuleCall_3_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Story__TitleAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getStoryAccess().getTitleSTRINGTerminalRuleCall_1_0()); }
		RULE_STRING
		{ after(grammarAccess.getStoryAccess().getTitleSTRINGTerminalRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Story__SettingsAssignment_3
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getStoryAccess().getSettingsStorySettingParserRuleCall_3_0()); }
		ruleStorySetting
		{ after(grammarAccess.getStoryAccess().getSettingsStorySettingParserRuleCall_3_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Story__ChoicesAssignment_4
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getStoryAccess().getChoicesStoryChoiceParserRuleCall_4_0()); }
		ruleStoryChoice
		{ after(grammarAccess.getStoryAccess().getChoicesStoryChoiceParserRuleCall_4_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__StorySetting__KnobAssignment_0_0_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getStorySettingAccess().getKnobKnobCrossReference_0_0_1_0()); }
		(
			{ before(grammarAccess.getStorySettingAccess().getKnobKnobNameParserRuleCall_0_0_1_0_1()); }
			ruleName
			{ after(grammarAccess.getStorySettingAccess().getKnobKnobNameParserRuleCall_0_0_1_0_1()); }
		)
		{ after(grammarAccess.getStorySettingAccess().getKnobKnobCrossReference_0_0_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__StorySetting__ParamAssignment_0_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getStorySettingAccess().getParamScenarioParamCrossReference_0_1_1_0()); }
		(
			{ before(grammarAccess.getStorySettingAccess().getParamScenarioParamNameParserRuleCall_0_1_1_0_1()); }
			ruleName
			{ after(grammarAccess.getStorySettingAccess().getParamScenarioParamNameParserRuleCall_0_1_1_0_1()); }
		)
		{ after(grammarAccess.getStorySettingAccess().getParamScenarioParamCrossReference_0_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__StorySetting__ValueAssignment_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getStorySettingAccess().getValueExpressionParserRuleCall_2_0()); }
		ruleExpression
		{ after(grammarAccess.getStorySettingAccess().getValueExpressionParserRuleCall_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__StoryChoice__EventAssignment_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getStoryChoiceAccess().getEventEventDeclarationCrossReference_0_0()); }
		(
			{ before(grammarAccess.getStoryChoiceAccess().getEventEventDeclarationNameParserRuleCall_0_0_1()); }
			ruleName
			{ after(grammarAccess.getStoryChoiceAccess().getEventEventDeclarationNameParserRuleCall_0_0_1()); }
		)
		{ after(grammarAccess.getStoryChoiceAccess().getEventEventDeclarationCrossReference_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__StoryChoice__AnchorAssignment_1_0_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getStoryChoiceAccess().getAnchorAtKeyword_1_0_0_0()); }
		(
			{ before(grammarAccess.getStoryChoiceAccess().getAnchorAtKeyword_1_0_0_0()); }
			'at'
			{ after(grammarAccess.getStoryChoiceAccess().getAnchorAtKeyword_1_0_0_0()); }
		)
		{ after(grammarAccess.getStoryChoiceAccess().getAnchorAtKeyword_1_0_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__StoryChoice__NumberAssignment_1_0_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getStoryChoiceAccess().getNumberINTTerminalRuleCall_1_0_1_0()); }
		RULE_INT
		{ after(grammarAccess.getStoryChoiceAccess().getNumberINTTerminalRuleCall_1_0_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__StoryChoice__AnchorAssignment_1_1_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getStoryChoiceAccess().getAnchorAlternatives_1_1_0_0()); }
		(rule__StoryChoice__AnchorAlternatives_1_1_0_0)
		{ after(grammarAccess.getStoryChoiceAccess().getAnchorAlternatives_1_1_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__StoryChoice__LabelAssignment_1_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getStoryChoiceAccess().getLabelSoftwareStatementCrossReference_1_1_1_0()); }
		(
			{ before(grammarAccess.getStoryChoiceAccess().getLabelSoftwareStatementNameParserRuleCall_1_1_1_0_1()); }
			ruleName
			{ after(grammarAccess.getStoryChoiceAccess().getLabelSoftwareStatementNameParserRuleCall_1_1_1_0_1()); }
		)
		{ after(grammarAccess.getStoryChoiceAccess().getLabelSoftwareStatementCrossReference_1_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__StoryChoice__OccurrenceAssignment_1_1_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getStoryChoiceAccess().getOccurrenceINTTerminalRuleCall_1_1_2_1_0()); }
		RULE_INT
		{ after(grammarAccess.getStoryChoiceAccess().getOccurrenceINTTerminalRuleCall_1_1_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Compare__ParamAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCompareAccess().getParamScenarioParamCrossReference_1_0()); }
		(
			{ before(grammarAccess.getCompareAccess().getParamScenarioParamNameParserRuleCall_1_0_1()); }
			ruleName
			{ after(grammarAccess.getCompareAccess().getParamScenarioParamNameParserRuleCall_1_0_1()); }
		)
		{ after(grammarAccess.getCompareAccess().getParamScenarioParamCrossReference_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Compare__ValuesAssignment_4
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCompareAccess().getValuesExpressionParserRuleCall_4_0()); }
		ruleExpression
		{ after(grammarAccess.getCompareAccess().getValuesExpressionParserRuleCall_4_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Compare__ValuesAssignment_5_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getCompareAccess().getValuesExpressionParserRuleCall_5_1_0()); }
		ruleExpression
		{ after(grammarAccess.getCompareAccess().getValuesExpressionParserRuleCall_5_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Without__RuleAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getWithoutAccess().getRuleRULE_IDTerminalRuleCall_1_0()); }
		RULE_RULE_ID
		{ after(grammarAccess.getWithoutAccess().getRuleRULE_IDTerminalRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Symmetric__VcpusAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getSymmetricAccess().getVcpusVCpuCrossReference_1_0()); }
		(
			{ before(grammarAccess.getSymmetricAccess().getVcpusVCpuNameParserRuleCall_1_0_1()); }
			ruleName
			{ after(grammarAccess.getSymmetricAccess().getVcpusVCpuNameParserRuleCall_1_0_1()); }
		)
		{ after(grammarAccess.getSymmetricAccess().getVcpusVCpuCrossReference_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Symmetric__VcpusAssignment_2_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getSymmetricAccess().getVcpusVCpuCrossReference_2_1_0()); }
		(
			{ before(grammarAccess.getSymmetricAccess().getVcpusVCpuNameParserRuleCall_2_1_0_1()); }
			ruleName
			{ after(grammarAccess.getSymmetricAccess().getVcpusVCpuNameParserRuleCall_2_1_0_1()); }
		)
		{ after(grammarAccess.getSymmetricAccess().getVcpusVCpuCrossReference_2_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Note__TextAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getNoteAccess().getTextSTRINGTerminalRuleCall_1_0()); }
		RULE_STRING
		{ after(grammarAccess.getNoteAccess().getTextSTRINGTerminalRuleCall_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Note__OwnerAssignment_2_1_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getNoteAccess().getOwnerEObjectCrossReference_2_1_0_0()); }
		(
			{ before(grammarAccess.getNoteAccess().getOwnerEObjectNameParserRuleCall_2_1_0_0_1()); }
			ruleName
			{ after(grammarAccess.getNoteAccess().getOwnerEObjectNameParserRuleCall_2_1_0_0_1()); }
		)
		{ after(grammarAccess.getNoteAccess().getOwnerEObjectCrossReference_2_1_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Note__PartAssignment_2_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getNoteAccess().getPartEObjectCrossReference_2_2_0()); }
		(
			{ before(grammarAccess.getNoteAccess().getPartEObjectPartWordParserRuleCall_2_2_0_1()); }
			rulePartWord
			{ after(grammarAccess.getNoteAccess().getPartEObjectPartWordParserRuleCall_2_2_0_1()); }
		)
		{ after(grammarAccess.getNoteAccess().getPartEObjectCrossReference_2_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__Label__NameAssignment_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getLabelAccess().getNameNameParserRuleCall_0_0()); }
		ruleName
		{ after(grammarAccess.getLabelAccess().getNameNameParserRuleCall_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__InstructionCall__InstructionAssignment_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getInstructionCallAccess().getInstructionInstructionCrossReference_1_0()); }
		(
			{ before(grammarAccess.getInstructionCallAccess().getInstructionInstructionNameParserRuleCall_1_0_1()); }
			ruleName
			{ after(grammarAccess.getInstructionCallAccess().getInstructionInstructionNameParserRuleCall_1_0_1()); }
		)
		{ after(grammarAccess.getInstructionCallAccess().getInstructionInstructionCrossReference_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__InstructionCall__ArgumentsAssignment_2_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getInstructionCallAccess().getArgumentsExpressionParserRuleCall_2_0_0()); }
		ruleExpression
		{ after(grammarAccess.getInstructionCallAccess().getArgumentsExpressionParserRuleCall_2_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__InstructionCall__ArgumentsAssignment_2_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getInstructionCallAccess().getArgumentsExpressionParserRuleCall_2_1_1_0()); }
		ruleExpression
		{ after(grammarAccess.getInstructionCallAccess().getArgumentsExpressionParserRuleCall_2_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__InstructionCall__TargetAssignment_3_0_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getInstructionCallAccess().getTargetPlaceParserRuleCall_3_0_1_0()); }
		rulePlace
		{ after(grammarAccess.getInstructionCallAccess().getTargetPlaceParserRuleCall_3_0_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__InstructionCall__SourceAssignment_3_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getInstructionCallAccess().getSourceExpressionParserRuleCall_3_1_1_0()); }
		ruleExpression
		{ after(grammarAccess.getInstructionCallAccess().getSourceExpressionParserRuleCall_3_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__ConditionAssignment_3
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getSoftwareIfAccess().getConditionExpressionParserRuleCall_3_0()); }
		ruleExpression
		{ after(grammarAccess.getSoftwareIfAccess().getConditionExpressionParserRuleCall_3_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__ThenAssignment_5
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getSoftwareIfAccess().getThenSoftwareStatementParserRuleCall_5_0()); }
		ruleSoftwareStatement
		{ after(grammarAccess.getSoftwareIfAccess().getThenSoftwareStatementParserRuleCall_5_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__OtherwiseAssignment_7_1_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getSoftwareIfAccess().getOtherwiseSoftwareIfParserRuleCall_7_1_0_0()); }
		ruleSoftwareIf
		{ after(grammarAccess.getSoftwareIfAccess().getOtherwiseSoftwareIfParserRuleCall_7_1_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareIf__OtherwiseAssignment_7_1_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getSoftwareIfAccess().getOtherwiseSoftwareStatementParserRuleCall_7_1_1_1_0()); }
		ruleSoftwareStatement
		{ after(grammarAccess.getSoftwareIfAccess().getOtherwiseSoftwareStatementParserRuleCall_7_1_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareWhile__ConditionAssignment_3
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getSoftwareWhileAccess().getConditionExpressionParserRuleCall_3_0()); }
		ruleExpression
		{ after(grammarAccess.getSoftwareWhileAccess().getConditionExpressionParserRuleCall_3_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareWhile__BodyAssignment_5
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getSoftwareWhileAccess().getBodySoftwareStatementParserRuleCall_5_0()); }
		ruleSoftwareStatement
		{ after(grammarAccess.getSoftwareWhileAccess().getBodySoftwareStatementParserRuleCall_5_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__SoftwareGoto__LabelAssignment_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getSoftwareGotoAccess().getLabelSoftwareStatementCrossReference_2_0()); }
		(
			{ before(grammarAccess.getSoftwareGotoAccess().getLabelSoftwareStatementNameParserRuleCall_2_0_1()); }
			ruleName
			{ after(grammarAccess.getSoftwareGotoAccess().getLabelSoftwareStatementNameParserRuleCall_2_0_1()); }
		)
		{ after(grammarAccess.getSoftwareGotoAccess().getLabelSoftwareStatementCrossReference_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__RoutineCall__RoutineAssignment_2
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getRoutineCallAccess().getRoutineRoutineCrossReference_2_0()); }
		(
			{ before(grammarAccess.getRoutineCallAccess().getRoutineRoutineNameParserRuleCall_2_0_1()); }
			ruleName
			{ after(grammarAccess.getRoutineCallAccess().getRoutineRoutineNameParserRuleCall_2_0_1()); }
		)
		{ after(grammarAccess.getRoutineCallAccess().getRoutineRoutineCrossReference_2_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__RoutineCall__ArgumentsAssignment_4_0
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getRoutineCallAccess().getArgumentsExpressionParserRuleCall_4_0_0()); }
		ruleExpression
		{ after(grammarAccess.getRoutineCallAccess().getArgumentsExpressionParserRuleCall_4_0_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

rule__RoutineCall__ArgumentsAssignment_4_1_1
	@init {
		int stackSize = keepStackSize();
	}
:
	(
		{ before(grammarAccess.getRoutineCallAccess().getArgumentsExpressionParserRuleCall_4_1_1_0()); }
		ruleExpression
		{ after(grammarAccess.getRoutineCallAccess().getArgumentsExpressionParserRuleCall_4_1_1_0()); }
	)
;
finally {
	restoreStackSize(stackSize);
}

RULE_RULE_ID : 'A'..'Z' '-' ('0'..'9')+ ('.' ('a'..'z'|'A'..'Z'|'_'|'0'..'9')+)*;

RULE_HEX : '0' ('x'|'X') ('0'..'9'|'a'..'f'|'A'..'F'|'_')+;

RULE_ID : '#'? ('a'..'z'|'A'..'Z'|'_') ('a'..'z'|'A'..'Z'|'_'|'0'..'9')*;

RULE_INT : ('0'..'9')+;

RULE_STRING : '"' ('\\' .|~(('\\'|'"'|'\n')))* '"';

RULE_ML_COMMENT : '/*' ( options {greedy=false;} : . )*'*/';

RULE_SL_COMMENT : '//' ~(('\n'|'\r'))* ('\r'? '\n')?;

RULE_WS : (' '|'\t'|'\r'|'\n')+;

RULE_ANY_OTHER : .;
