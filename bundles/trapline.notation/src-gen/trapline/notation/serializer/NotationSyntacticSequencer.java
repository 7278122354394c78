package trapline.notation.serializer;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.serializer.analysis.GrammarAlias.AbstractElementAlias;
import org.eclipse.xtext.serializer.analysis.GrammarAlias.GroupAlias;
import org.eclipse.xtext.serializer.analysis.GrammarAlias.TokenAlias;
import org.eclipse.xtext.serializer.analysis.ISyntacticSequencerPDAProvider.ISynNavigable;
import org.eclipse.xtext.serializer.analysis.ISyntacticSequencerPDAProvider.ISynTransition;
import org.eclipse.xtext.serializer.sequencer.AbstractSyntacticSequencer;
import trapline.notation.services.NotationGrammarAccess;

@SuppressWarnings("all")
public class NotationSyntacticSequencer extends AbstractSyntacticSequencer {

	protected NotationGrammarAccess grammarAccess;
	protected AbstractElementAlias match_ArrivalKind___LeftParenthesisKeyword_2_0_RightParenthesisKeyword_2_2__q;
	protected AbstractElementAlias match_EntityObject___LeftCurlyBracketKeyword_1_0_RightCurlyBracketKeyword_1_2__q;
	protected AbstractElementAlias match_EntityType___LeftCurlyBracketKeyword_2_0_RightCurlyBracketKeyword_2_2__q;
	protected AbstractElementAlias match_EventDeclaration_OnceKeyword_7_0_q;
	protected AbstractElementAlias match_EventDeclaration___LeftParenthesisKeyword_4_0_RightParenthesisKeyword_4_2__q;
	protected AbstractElementAlias match_Goto___LeftParenthesisKeyword_2_0_RightParenthesisKeyword_2_2__q;
	protected AbstractElementAlias match_Instruction___LeftParenthesisKeyword_3_0_RightParenthesisKeyword_3_2__q;
	protected AbstractElementAlias match_Primary_LeftParenthesisKeyword_0_0_a;
	protected AbstractElementAlias match_Primary_LeftParenthesisKeyword_0_0_p;
	protected AbstractElementAlias match_Setting_SemicolonKeyword_2_q;
	protected AbstractElementAlias match_SoftwareIf___ElseKeyword_7_0_LeftCurlyBracketKeyword_7_1_1_0_RightCurlyBracketKeyword_7_1_1_2__q;
	protected AbstractElementAlias match_VCpu___RightCurlyBracketKeyword_5_0_3_StartKeyword_5_0_0_LeftCurlyBracketKeyword_5_0_1__a;
	protected AbstractElementAlias match_VCpu___StartKeyword_5_0_0_LeftCurlyBracketKeyword_5_0_1_RightCurlyBracketKeyword_5_0_3__a;
	
	@Inject
	protected void init(IGrammarAccess access) {
		grammarAccess = (NotationGrammarAccess) access;
		match_ArrivalKind___LeftParenthesisKeyword_2_0_RightParenthesisKeyword_2_2__q = new GroupAlias(false, true, new TokenAlias(false, false, grammarAccess.getArrivalKindAccess().getLeftParenthesisKeyword_2_0()), new TokenAlias(false, false, grammarAccess.getArrivalKindAccess().getRightParenthesisKeyword_2_2()));
		match_EntityObject___LeftCurlyBracketKeyword_1_0_RightCurlyBracketKeyword_1_2__q = new GroupAlias(false, true, new TokenAlias(false, false, grammarAccess.getEntityObjectAccess().getLeftCurlyBracketKeyword_1_0()), new TokenAlias(false, false, grammarAccess.getEntityObjectAccess().getRightCurlyBracketKeyword_1_2()));
		match_EntityType___LeftCurlyBracketKeyword_2_0_RightCurlyBracketKeyword_2_2__q = new GroupAlias(false, true, new TokenAlias(false, false, grammarAccess.getEntityTypeAccess().getLeftCurlyBracketKeyword_2_0()), new TokenAlias(false, false, grammarAccess.getEntityTypeAccess().getRightCurlyBracketKeyword_2_2()));
		match_EventDeclaration_OnceKeyword_7_0_q = new TokenAlias(false, true, grammarAccess.getEventDeclarationAccess().getOnceKeyword_7_0());
		match_EventDeclaration___LeftParenthesisKeyword_4_0_RightParenthesisKeyword_4_2__q = new GroupAlias(false, true, new TokenAlias(false, false, grammarAccess.getEventDeclarationAccess().getLeftParenthesisKeyword_4_0()), new TokenAlias(false, false, grammarAccess.getEventDeclarationAccess().getRightParenthesisKeyword_4_2()));
		match_Goto___LeftParenthesisKeyword_2_0_RightParenthesisKeyword_2_2__q = new GroupAlias(false, true, new TokenAlias(false, false, grammarAccess.getGotoAccess().getLeftParenthesisKeyword_2_0()), new TokenAlias(false, false, grammarAccess.getGotoAccess().getRightParenthesisKeyword_2_2()));
		match_Instruction___LeftParenthesisKeyword_3_0_RightParenthesisKeyword_3_2__q = new GroupAlias(false, true, new TokenAlias(false, false, grammarAccess.getInstructionAccess().getLeftParenthesisKeyword_3_0()), new TokenAlias(false, false, grammarAccess.getInstructionAccess().getRightParenthesisKeyword_3_2()));
		match_Primary_LeftParenthesisKeyword_0_0_a = new TokenAlias(true, true, grammarAccess.getPrimaryAccess().getLeftParenthesisKeyword_0_0());
		match_Primary_LeftParenthesisKeyword_0_0_p = new TokenAlias(true, false, grammarAccess.getPrimaryAccess().getLeftParenthesisKeyword_0_0());
		match_Setting_SemicolonKeyword_2_q = new TokenAlias(false, true, grammarAccess.getSettingAccess().getSemicolonKeyword_2());
		match_SoftwareIf___ElseKeyword_7_0_LeftCurlyBracketKeyword_7_1_1_0_RightCurlyBracketKeyword_7_1_1_2__q = new GroupAlias(false, true, new TokenAlias(false, false, grammarAccess.getSoftwareIfAccess().getElseKeyword_7_0()), new TokenAlias(false, false, grammarAccess.getSoftwareIfAccess().getLeftCurlyBracketKeyword_7_1_1_0()), new TokenAlias(false, false, grammarAccess.getSoftwareIfAccess().getRightCurlyBracketKeyword_7_1_1_2()));
		match_VCpu___RightCurlyBracketKeyword_5_0_3_StartKeyword_5_0_0_LeftCurlyBracketKeyword_5_0_1__a = new GroupAlias(true, true, new TokenAlias(false, false, grammarAccess.getVCpuAccess().getRightCurlyBracketKeyword_5_0_3()), new TokenAlias(false, false, grammarAccess.getVCpuAccess().getStartKeyword_5_0_0()), new TokenAlias(false, false, grammarAccess.getVCpuAccess().getLeftCurlyBracketKeyword_5_0_1()));
		match_VCpu___StartKeyword_5_0_0_LeftCurlyBracketKeyword_5_0_1_RightCurlyBracketKeyword_5_0_3__a = new GroupAlias(true, true, new TokenAlias(false, false, grammarAccess.getVCpuAccess().getStartKeyword_5_0_0()), new TokenAlias(false, false, grammarAccess.getVCpuAccess().getLeftCurlyBracketKeyword_5_0_1()), new TokenAlias(false, false, grammarAccess.getVCpuAccess().getRightCurlyBracketKeyword_5_0_3()));
	}
	
	@Override
	protected String getUnassignedRuleCallToken(EObject semanticObject, RuleCall ruleCall, INode node) {
		return "";
	}
	
	
	@Override
	protected void emitUnassignedTokens(EObject semanticObject, ISynTransition transition, INode fromNode, INode toNode) {
		if (transition.getAmbiguousSyntaxes().isEmpty()) return;
		List<INode> transitionNodes = collectNodes(fromNode, toNode);
		for (AbstractElementAlias syntax : transition.getAmbiguousSyntaxes()) {
			List<INode> syntaxNodes = getNodesFor(transitionNodes, syntax);
			if (match_ArrivalKind___LeftParenthesisKeyword_2_0_RightParenthesisKeyword_2_2__q.equals(syntax))
				emit_ArrivalKind___LeftParenthesisKeyword_2_0_RightParenthesisKeyword_2_2__q(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_EntityObject___LeftCurlyBracketKeyword_1_0_RightCurlyBracketKeyword_1_2__q.equals(syntax))
				emit_EntityObject___LeftCurlyBracketKeyword_1_0_RightCurlyBracketKeyword_1_2__q(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_EntityType___LeftCurlyBracketKeyword_2_0_RightCurlyBracketKeyword_2_2__q.equals(syntax))
				emit_EntityType___LeftCurlyBracketKeyword_2_0_RightCurlyBracketKeyword_2_2__q(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_EventDeclaration_OnceKeyword_7_0_q.equals(syntax))
				emit_EventDeclaration_OnceKeyword_7_0_q(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_EventDeclaration___LeftParenthesisKeyword_4_0_RightParenthesisKeyword_4_2__q.equals(syntax))
				emit_EventDeclaration___LeftParenthesisKeyword_4_0_RightParenthesisKeyword_4_2__q(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_Goto___LeftParenthesisKeyword_2_0_RightParenthesisKeyword_2_2__q.equals(syntax))
				emit_Goto___LeftParenthesisKeyword_2_0_RightParenthesisKeyword_2_2__q(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_Instruction___LeftParenthesisKeyword_3_0_RightParenthesisKeyword_3_2__q.equals(syntax))
				emit_Instruction___LeftParenthesisKeyword_3_0_RightParenthesisKeyword_3_2__q(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_Primary_LeftParenthesisKeyword_0_0_a.equals(syntax))
				emit_Primary_LeftParenthesisKeyword_0_0_a(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_Primary_LeftParenthesisKeyword_0_0_p.equals(syntax))
				emit_Primary_LeftParenthesisKeyword_0_0_p(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_Setting_SemicolonKeyword_2_q.equals(syntax))
				emit_Setting_SemicolonKeyword_2_q(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_SoftwareIf___ElseKeyword_7_0_LeftCurlyBracketKeyword_7_1_1_0_RightCurlyBracketKeyword_7_1_1_2__q.equals(syntax))
				emit_SoftwareIf___ElseKeyword_7_0_LeftCurlyBracketKeyword_7_1_1_0_RightCurlyBracketKeyword_7_1_1_2__q(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_VCpu___RightCurlyBracketKeyword_5_0_3_StartKeyword_5_0_0_LeftCurlyBracketKeyword_5_0_1__a.equals(syntax))
				emit_VCpu___RightCurlyBracketKeyword_5_0_3_StartKeyword_5_0_0_LeftCurlyBracketKeyword_5_0_1__a(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_VCpu___StartKeyword_5_0_0_LeftCurlyBracketKeyword_5_0_1_RightCurlyBracketKeyword_5_0_3__a.equals(syntax))
				emit_VCpu___StartKeyword_5_0_0_LeftCurlyBracketKeyword_5_0_1_RightCurlyBracketKeyword_5_0_3__a(semanticObject, getLastNavigableState(), syntaxNodes);
			else acceptNodes(getLastNavigableState(), syntaxNodes);
		}
	}

	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     ('(' ')')?
	 *
	 * This ambiguous syntax occurs at:
	 *     name=Name (ambiguity) id=RULE_ID
	 
	 * </pre>
	 */
	protected void emit_ArrivalKind___LeftParenthesisKeyword_2_0_RightParenthesisKeyword_2_2__q(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     ('{' '}')?
	 *
	 * This ambiguous syntax occurs at:
	 *     name=Name (ambiguity) (rule end)
	 
	 * </pre>
	 */
	protected void emit_EntityObject___LeftCurlyBracketKeyword_1_0_RightCurlyBracketKeyword_1_2__q(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     ('{' '}')?
	 *
	 * This ambiguous syntax occurs at:
	 *     name=Name (ambiguity) (rule end)
	 
	 * </pre>
	 */
	protected void emit_EntityType___LeftCurlyBracketKeyword_2_0_RightCurlyBracketKeyword_2_2__q(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     'once'?
	 *
	 * This ambiguous syntax occurs at:
	 *     vcpu=[VCpu|Name] (ambiguity) 'after' after=[SoftwareStatement|Name]
	 *     vcpu=[VCpu|Name] (ambiguity) (rule end)
	 *     vcpu=[VCpu|Name] (ambiguity) mustArrive?='must'
	 
	 * </pre>
	 */
	protected void emit_EventDeclaration_OnceKeyword_7_0_q(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     ('(' ')')?
	 *
	 * This ambiguous syntax occurs at:
	 *     kind=[ArrivalKind|Name] (ambiguity) 'on' vcpu=[VCpu|Name]
	 
	 * </pre>
	 */
	protected void emit_EventDeclaration___LeftParenthesisKeyword_4_0_RightParenthesisKeyword_4_2__q(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     ('(' ')')?
	 *
	 * This ambiguous syntax occurs at:
	 *     target=[Symbol|Name] (ambiguity) ';' (rule end)
	 
	 * </pre>
	 */
	protected void emit_Goto___LeftParenthesisKeyword_2_0_RightParenthesisKeyword_2_2__q(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     ('(' ')')?
	 *
	 * This ambiguous syntax occurs at:
	 *     name=Name (ambiguity) '-&gt;' target=Param
	 *     name=Name (ambiguity) '&lt;-' source=Param
	 *     name=Name (ambiguity) '{' '}' (rule end)
	 *     name=Name (ambiguity) '{' steps+=Step
	 *     name=Name (ambiguity) doc=STRING
	 *     name=Name (ambiguity) steps+=Step
	 
	 * </pre>
	 */
	protected void emit_Instruction___LeftParenthesisKeyword_3_0_RightParenthesisKeyword_3_2__q(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     '('*
	 *
	 * This ambiguous syntax occurs at:
	 *     (rule start) (ambiguity) 'false' (rule start)
	 *     (rule start) (ambiguity) 'if' condition=Expression
	 *     (rule start) (ambiguity) 'nowhere' (rule start)
	 *     (rule start) (ambiguity) function=[Symbol|Name]
	 *     (rule start) (ambiguity) kind=QuantifierKind
	 *     (rule start) (ambiguity) kind=SelectorKind
	 *     (rule start) (ambiguity) op='!'
	 *     (rule start) (ambiguity) op='-'
	 *     (rule start) (ambiguity) symbol=[Symbol|Name]
	 *     (rule start) (ambiguity) value=Number32
	 *     (rule start) (ambiguity) value?='true'
	 *     (rule start) (ambiguity) {Binary.left=}
	 *     (rule start) (ambiguity) {FieldAccess.target=}
	 *     (rule start) (ambiguity) {IndexAccess.target=}
	 *     (rule start) (ambiguity) {Membership.value=}
	 *     (rule start) (ambiguity) {TypeTest.value=}
	 
	 * </pre>
	 */
	protected void emit_Primary_LeftParenthesisKeyword_0_0_a(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     '('+
	 *
	 * This ambiguous syntax occurs at:
	 *     (rule start) (ambiguity) 'if' condition=Expression
	 *     (rule start) (ambiguity) kind=QuantifierKind
	 *     (rule start) (ambiguity) kind=SelectorKind
	 *     (rule start) (ambiguity) op='!'
	 *     (rule start) (ambiguity) op='-'
	 *     (rule start) (ambiguity) {Binary.left=}
	 *     (rule start) (ambiguity) {FieldAccess.target=}
	 *     (rule start) (ambiguity) {IndexAccess.target=}
	 *     (rule start) (ambiguity) {Membership.value=}
	 *     (rule start) (ambiguity) {TypeTest.value=}
	 
	 * </pre>
	 */
	protected void emit_Primary_LeftParenthesisKeyword_0_0_p(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     ';'?
	 *
	 * This ambiguous syntax occurs at:
	 *     place=Place (ambiguity) (rule end)
	 *     value=Expression (ambiguity) (rule end)
	 
	 * </pre>
	 */
	protected void emit_Setting_SemicolonKeyword_2_q(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     ('else' '{' '}')?
	 *
	 * This ambiguous syntax occurs at:
	 *     condition=Expression '{' '}' (ambiguity) (rule end)
	 *     then+=SoftwareStatement '}' (ambiguity) (rule end)
	 
	 * </pre>
	 */
	protected void emit_SoftwareIf___ElseKeyword_7_0_LeftCurlyBracketKeyword_7_1_1_0_RightCurlyBracketKeyword_7_1_1_2__q(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     ('}' 'start' '{')*
	 *
	 * This ambiguous syntax occurs at:
	 *     blocks+=Handler 'start' '{' (ambiguity) settings+=Setting
	 *     blocks+=Task 'start' '{' (ambiguity) settings+=Setting
	 *     core=Name '{' 'start' '{' (ambiguity) settings+=Setting
	 *     cpu=Name '{' 'start' '{' (ambiguity) settings+=Setting
	 *     name=Name '{' 'start' '{' (ambiguity) settings+=Setting
	 *     settings+=Setting (ambiguity) settings+=Setting
	 
	 * </pre>
	 */
	protected void emit_VCpu___RightCurlyBracketKeyword_5_0_3_StartKeyword_5_0_0_LeftCurlyBracketKeyword_5_0_1__a(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     ('start' '{' '}')*
	 *
	 * This ambiguous syntax occurs at:
	 *     blocks+=Handler (ambiguity) '}' (rule end)
	 *     blocks+=Handler (ambiguity) blocks+=Handler
	 *     blocks+=Handler (ambiguity) blocks+=Task
	 *     blocks+=Task (ambiguity) '}' (rule end)
	 *     blocks+=Task (ambiguity) blocks+=Handler
	 *     blocks+=Task (ambiguity) blocks+=Task
	 *     core=Name '{' (ambiguity) '}' (rule end)
	 *     core=Name '{' (ambiguity) blocks+=Handler
	 *     core=Name '{' (ambiguity) blocks+=Task
	 *     cpu=Name '{' (ambiguity) '}' (rule end)
	 *     cpu=Name '{' (ambiguity) blocks+=Handler
	 *     cpu=Name '{' (ambiguity) blocks+=Task
	 *     name=Name '{' (ambiguity) '}' (rule end)
	 *     name=Name '{' (ambiguity) blocks+=Handler
	 *     name=Name '{' (ambiguity) blocks+=Task
	 *     settings+=Setting '}' (ambiguity) '}' (rule end)
	 *     settings+=Setting '}' (ambiguity) blocks+=Handler
	 *     settings+=Setting '}' (ambiguity) blocks+=Task
	 
	 * </pre>
	 */
	protected void emit_VCpu___StartKeyword_5_0_0_LeftCurlyBracketKeyword_5_0_1_RightCurlyBracketKeyword_5_0_3__a(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
}
