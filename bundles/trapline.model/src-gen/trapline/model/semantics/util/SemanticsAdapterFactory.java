/**
 */
package trapline.model.semantics.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

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
import trapline.model.semantics.Document;
import trapline.model.semantics.Element;
import trapline.model.semantics.EntityType;
import trapline.model.semantics.EnumLiteral;
import trapline.model.semantics.EnumType;
import trapline.model.semantics.Execute;
import trapline.model.semantics.Expression;
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
import trapline.model.semantics.Pattern;
import trapline.model.semantics.PositionTypeRef;
import trapline.model.semantics.Proc;
import trapline.model.semantics.Processor;
import trapline.model.semantics.Quantifier;
import trapline.model.semantics.RangeType;
import trapline.model.semantics.RangeTypeRef;
import trapline.model.semantics.Reference;
import trapline.model.semantics.Role;
import trapline.model.semantics.Row;
import trapline.model.semantics.Rule;
import trapline.model.semantics.RuleOverride;
import trapline.model.semantics.Say;
import trapline.model.semantics.SemanticsPackage;
import trapline.model.semantics.Stage;
import trapline.model.semantics.StateGroup;
import trapline.model.semantics.Statement;
import trapline.model.semantics.Step;
import trapline.model.semantics.Symbol;
import trapline.model.semantics.Table;
import trapline.model.semantics.TypeDeclaration;
import trapline.model.semantics.TypeRef;
import trapline.model.semantics.TypeTest;
import trapline.model.semantics.Unary;
import trapline.model.semantics.UnionType;
import trapline.model.semantics.ValuesPattern;
import trapline.model.semantics.Variable;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see trapline.model.semantics.SemanticsPackage
 * @generated
 */
public class SemanticsAdapterFactory extends AdapterFactoryImpl
{
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static SemanticsPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SemanticsAdapterFactory()
	{
		if (modelPackage == null)
		{
			modelPackage = SemanticsPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object)
	{
		if (object == modelPackage)
		{
			return true;
		}
		if (object instanceof EObject)
		{
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SemanticsSwitch<Adapter> modelSwitch =
		new SemanticsSwitch<Adapter>()
		{
			@Override
			public Adapter caseDocument(Document object)
			{
				return createDocumentAdapter();
			}
			@Override
			public Adapter caseImport(Import object)
			{
				return createImportAdapter();
			}
			@Override
			public Adapter caseSymbol(Symbol object)
			{
				return createSymbolAdapter();
			}
			@Override
			public Adapter caseRule(Rule object)
			{
				return createRuleAdapter();
			}
			@Override
			public Adapter caseElement(Element object)
			{
				return createElementAdapter();
			}
			@Override
			public Adapter caseModule(trapline.model.semantics.Module object)
			{
				return createModuleAdapter();
			}
			@Override
			public Adapter caseTypeDeclaration(TypeDeclaration object)
			{
				return createTypeDeclarationAdapter();
			}
			@Override
			public Adapter caseEnumType(EnumType object)
			{
				return createEnumTypeAdapter();
			}
			@Override
			public Adapter caseEnumLiteral(EnumLiteral object)
			{
				return createEnumLiteralAdapter();
			}
			@Override
			public Adapter caseRangeType(RangeType object)
			{
				return createRangeTypeAdapter();
			}
			@Override
			public Adapter caseEntityType(EntityType object)
			{
				return createEntityTypeAdapter();
			}
			@Override
			public Adapter caseUnionType(UnionType object)
			{
				return createUnionTypeAdapter();
			}
			@Override
			public Adapter caseTypeRef(TypeRef object)
			{
				return createTypeRefAdapter();
			}
			@Override
			public Adapter caseBoolTypeRef(BoolTypeRef object)
			{
				return createBoolTypeRefAdapter();
			}
			@Override
			public Adapter casePositionTypeRef(PositionTypeRef object)
			{
				return createPositionTypeRefAdapter();
			}
			@Override
			public Adapter caseRangeTypeRef(RangeTypeRef object)
			{
				return createRangeTypeRefAdapter();
			}
			@Override
			public Adapter caseNamedTypeRef(NamedTypeRef object)
			{
				return createNamedTypeRefAdapter();
			}
			@Override
			public Adapter caseStateGroup(StateGroup object)
			{
				return createStateGroupAdapter();
			}
			@Override
			public Adapter caseVariable(Variable object)
			{
				return createVariableAdapter();
			}
			@Override
			public Adapter caseKnob(Knob object)
			{
				return createKnobAdapter();
			}
			@Override
			public Adapter caseCost(Cost object)
			{
				return createCostAdapter();
			}
			@Override
			public Adapter caseParam(Param object)
			{
				return createParamAdapter();
			}
			@Override
			public Adapter caseTable(Table object)
			{
				return createTableAdapter();
			}
			@Override
			public Adapter caseRow(Row object)
			{
				return createRowAdapter();
			}
			@Override
			public Adapter casePattern(Pattern object)
			{
				return createPatternAdapter();
			}
			@Override
			public Adapter caseAnyPattern(AnyPattern object)
			{
				return createAnyPatternAdapter();
			}
			@Override
			public Adapter caseValuesPattern(ValuesPattern object)
			{
				return createValuesPatternAdapter();
			}
			@Override
			public Adapter caseOperator(Operator object)
			{
				return createOperatorAdapter();
			}
			@Override
			public Adapter caseDefinition(Definition object)
			{
				return createDefinitionAdapter();
			}
			@Override
			public Adapter caseBlocker(Blocker object)
			{
				return createBlockerAdapter();
			}
			@Override
			public Adapter caseDecision(Decision object)
			{
				return createDecisionAdapter();
			}
			@Override
			public Adapter caseDecisionExtension(DecisionExtension object)
			{
				return createDecisionExtensionAdapter();
			}
			@Override
			public Adapter caseCandidate(Candidate object)
			{
				return createCandidateAdapter();
			}
			@Override
			public Adapter caseLetBinding(LetBinding object)
			{
				return createLetBindingAdapter();
			}
			@Override
			public Adapter caseChoice(Choice object)
			{
				return createChoiceAdapter();
			}
			@Override
			public Adapter caseOption(Option object)
			{
				return createOptionAdapter();
			}
			@Override
			public Adapter caseCascade(Cascade object)
			{
				return createCascadeAdapter();
			}
			@Override
			public Adapter caseStage(Stage object)
			{
				return createStageAdapter();
			}
			@Override
			public Adapter caseCascadeCheck(CascadeCheck object)
			{
				return createCascadeCheckAdapter();
			}
			@Override
			public Adapter caseProc(Proc object)
			{
				return createProcAdapter();
			}
			@Override
			public Adapter caseInstruction(Instruction object)
			{
				return createInstructionAdapter();
			}
			@Override
			public Adapter caseStep(Step object)
			{
				return createStepAdapter();
			}
			@Override
			public Adapter caseArrivalKind(ArrivalKind object)
			{
				return createArrivalKindAdapter();
			}
			@Override
			public Adapter caseProcessor(Processor object)
			{
				return createProcessorAdapter();
			}
			@Override
			public Adapter caseRole(Role object)
			{
				return createRoleAdapter();
			}
			@Override
			public Adapter caseLane(Lane object)
			{
				return createLaneAdapter();
			}
			@Override
			public Adapter caseHazard(Hazard object)
			{
				return createHazardAdapter();
			}
			@Override
			public Adapter caseRuleOverride(RuleOverride object)
			{
				return createRuleOverrideAdapter();
			}
			@Override
			public Adapter caseDisable(Disable object)
			{
				return createDisableAdapter();
			}
			@Override
			public Adapter caseBlock(Block object)
			{
				return createBlockAdapter();
			}
			@Override
			public Adapter caseStatement(Statement object)
			{
				return createStatementAdapter();
			}
			@Override
			public Adapter caseAssign(Assign object)
			{
				return createAssignAdapter();
			}
			@Override
			public Adapter caseIfStatement(IfStatement object)
			{
				return createIfStatementAdapter();
			}
			@Override
			public Adapter caseGoto(Goto object)
			{
				return createGotoAdapter();
			}
			@Override
			public Adapter caseCallStatement(CallStatement object)
			{
				return createCallStatementAdapter();
			}
			@Override
			public Adapter caseExecute(Execute object)
			{
				return createExecuteAdapter();
			}
			@Override
			public Adapter caseChooseStatement(ChooseStatement object)
			{
				return createChooseStatementAdapter();
			}
			@Override
			public Adapter caseSay(Say object)
			{
				return createSayAdapter();
			}
			@Override
			public Adapter caseMarkStatement(MarkStatement object)
			{
				return createMarkStatementAdapter();
			}
			@Override
			public Adapter caseExpression(Expression object)
			{
				return createExpressionAdapter();
			}
			@Override
			public Adapter caseConditional(Conditional object)
			{
				return createConditionalAdapter();
			}
			@Override
			public Adapter caseBinary(Binary object)
			{
				return createBinaryAdapter();
			}
			@Override
			public Adapter caseUnary(Unary object)
			{
				return createUnaryAdapter();
			}
			@Override
			public Adapter caseMembership(Membership object)
			{
				return createMembershipAdapter();
			}
			@Override
			public Adapter caseTypeTest(TypeTest object)
			{
				return createTypeTestAdapter();
			}
			@Override
			public Adapter caseIntLiteral(IntLiteral object)
			{
				return createIntLiteralAdapter();
			}
			@Override
			public Adapter caseBoolLiteral(BoolLiteral object)
			{
				return createBoolLiteralAdapter();
			}
			@Override
			public Adapter caseNowhereLiteral(NowhereLiteral object)
			{
				return createNowhereLiteralAdapter();
			}
			@Override
			public Adapter caseReference(Reference object)
			{
				return createReferenceAdapter();
			}
			@Override
			public Adapter caseIndexAccess(IndexAccess object)
			{
				return createIndexAccessAdapter();
			}
			@Override
			public Adapter caseFieldAccess(FieldAccess object)
			{
				return createFieldAccessAdapter();
			}
			@Override
			public Adapter caseCallExpression(CallExpression object)
			{
				return createCallExpressionAdapter();
			}
			@Override
			public Adapter caseQuantifier(Quantifier object)
			{
				return createQuantifierAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object)
			{
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target)
	{
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Document <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Document
	 * @generated
	 */
	public Adapter createDocumentAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Import <em>Import</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Import
	 * @generated
	 */
	public Adapter createImportAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Symbol <em>Symbol</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Symbol
	 * @generated
	 */
	public Adapter createSymbolAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Rule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Rule
	 * @generated
	 */
	public Adapter createRuleAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Element
	 * @generated
	 */
	public Adapter createElementAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Module <em>Module</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Module
	 * @generated
	 */
	public Adapter createModuleAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.TypeDeclaration <em>Type Declaration</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.TypeDeclaration
	 * @generated
	 */
	public Adapter createTypeDeclarationAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.EnumType <em>Enum Type</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.EnumType
	 * @generated
	 */
	public Adapter createEnumTypeAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.EnumLiteral <em>Enum Literal</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.EnumLiteral
	 * @generated
	 */
	public Adapter createEnumLiteralAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.RangeType <em>Range Type</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.RangeType
	 * @generated
	 */
	public Adapter createRangeTypeAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.EntityType <em>Entity Type</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.EntityType
	 * @generated
	 */
	public Adapter createEntityTypeAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.UnionType <em>Union Type</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.UnionType
	 * @generated
	 */
	public Adapter createUnionTypeAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.TypeRef <em>Type Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.TypeRef
	 * @generated
	 */
	public Adapter createTypeRefAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.BoolTypeRef <em>Bool Type Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.BoolTypeRef
	 * @generated
	 */
	public Adapter createBoolTypeRefAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.PositionTypeRef <em>Position Type Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.PositionTypeRef
	 * @generated
	 */
	public Adapter createPositionTypeRefAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.RangeTypeRef <em>Range Type Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.RangeTypeRef
	 * @generated
	 */
	public Adapter createRangeTypeRefAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.NamedTypeRef <em>Named Type Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.NamedTypeRef
	 * @generated
	 */
	public Adapter createNamedTypeRefAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.StateGroup <em>State Group</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.StateGroup
	 * @generated
	 */
	public Adapter createStateGroupAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Variable <em>Variable</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Variable
	 * @generated
	 */
	public Adapter createVariableAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Knob <em>Knob</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Knob
	 * @generated
	 */
	public Adapter createKnobAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Cost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Cost
	 * @generated
	 */
	public Adapter createCostAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Param <em>Param</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Param
	 * @generated
	 */
	public Adapter createParamAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Table <em>Table</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Table
	 * @generated
	 */
	public Adapter createTableAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Row <em>Row</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Row
	 * @generated
	 */
	public Adapter createRowAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Pattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Pattern
	 * @generated
	 */
	public Adapter createPatternAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.AnyPattern <em>Any Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.AnyPattern
	 * @generated
	 */
	public Adapter createAnyPatternAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.ValuesPattern <em>Values Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.ValuesPattern
	 * @generated
	 */
	public Adapter createValuesPatternAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Operator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Operator
	 * @generated
	 */
	public Adapter createOperatorAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Definition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Definition
	 * @generated
	 */
	public Adapter createDefinitionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Blocker <em>Blocker</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Blocker
	 * @generated
	 */
	public Adapter createBlockerAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Decision
	 * @generated
	 */
	public Adapter createDecisionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.DecisionExtension <em>Decision Extension</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.DecisionExtension
	 * @generated
	 */
	public Adapter createDecisionExtensionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Candidate <em>Candidate</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Candidate
	 * @generated
	 */
	public Adapter createCandidateAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.LetBinding <em>Let Binding</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.LetBinding
	 * @generated
	 */
	public Adapter createLetBindingAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Choice <em>Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Choice
	 * @generated
	 */
	public Adapter createChoiceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Option <em>Option</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Option
	 * @generated
	 */
	public Adapter createOptionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Cascade <em>Cascade</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Cascade
	 * @generated
	 */
	public Adapter createCascadeAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Stage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Stage
	 * @generated
	 */
	public Adapter createStageAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.CascadeCheck <em>Cascade Check</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.CascadeCheck
	 * @generated
	 */
	public Adapter createCascadeCheckAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Proc <em>Proc</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Proc
	 * @generated
	 */
	public Adapter createProcAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Instruction <em>Instruction</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Instruction
	 * @generated
	 */
	public Adapter createInstructionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Step <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Step
	 * @generated
	 */
	public Adapter createStepAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.ArrivalKind <em>Arrival Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.ArrivalKind
	 * @generated
	 */
	public Adapter createArrivalKindAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Processor <em>Processor</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Processor
	 * @generated
	 */
	public Adapter createProcessorAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Role <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Role
	 * @generated
	 */
	public Adapter createRoleAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Lane <em>Lane</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Lane
	 * @generated
	 */
	public Adapter createLaneAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Hazard <em>Hazard</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Hazard
	 * @generated
	 */
	public Adapter createHazardAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.RuleOverride <em>Rule Override</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.RuleOverride
	 * @generated
	 */
	public Adapter createRuleOverrideAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Disable <em>Disable</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Disable
	 * @generated
	 */
	public Adapter createDisableAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Block <em>Block</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Block
	 * @generated
	 */
	public Adapter createBlockAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Statement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Statement
	 * @generated
	 */
	public Adapter createStatementAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Assign <em>Assign</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Assign
	 * @generated
	 */
	public Adapter createAssignAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.IfStatement <em>If Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.IfStatement
	 * @generated
	 */
	public Adapter createIfStatementAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Goto <em>Goto</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Goto
	 * @generated
	 */
	public Adapter createGotoAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.CallStatement <em>Call Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.CallStatement
	 * @generated
	 */
	public Adapter createCallStatementAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Execute <em>Execute</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Execute
	 * @generated
	 */
	public Adapter createExecuteAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.ChooseStatement <em>Choose Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.ChooseStatement
	 * @generated
	 */
	public Adapter createChooseStatementAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Say <em>Say</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Say
	 * @generated
	 */
	public Adapter createSayAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.MarkStatement <em>Mark Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.MarkStatement
	 * @generated
	 */
	public Adapter createMarkStatementAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Expression <em>Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Expression
	 * @generated
	 */
	public Adapter createExpressionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Conditional <em>Conditional</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Conditional
	 * @generated
	 */
	public Adapter createConditionalAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Binary <em>Binary</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Binary
	 * @generated
	 */
	public Adapter createBinaryAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Unary <em>Unary</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Unary
	 * @generated
	 */
	public Adapter createUnaryAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Membership <em>Membership</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Membership
	 * @generated
	 */
	public Adapter createMembershipAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.TypeTest <em>Type Test</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.TypeTest
	 * @generated
	 */
	public Adapter createTypeTestAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.IntLiteral <em>Int Literal</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.IntLiteral
	 * @generated
	 */
	public Adapter createIntLiteralAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.BoolLiteral <em>Bool Literal</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.BoolLiteral
	 * @generated
	 */
	public Adapter createBoolLiteralAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.NowhereLiteral <em>Nowhere Literal</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.NowhereLiteral
	 * @generated
	 */
	public Adapter createNowhereLiteralAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Reference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Reference
	 * @generated
	 */
	public Adapter createReferenceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.IndexAccess <em>Index Access</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.IndexAccess
	 * @generated
	 */
	public Adapter createIndexAccessAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.FieldAccess <em>Field Access</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.FieldAccess
	 * @generated
	 */
	public Adapter createFieldAccessAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.CallExpression <em>Call Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.CallExpression
	 * @generated
	 */
	public Adapter createCallExpressionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.semantics.Quantifier <em>Quantifier</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.semantics.Quantifier
	 * @generated
	 */
	public Adapter createQuantifierAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter()
	{
		return null;
	}

} //SemanticsAdapterFactory
