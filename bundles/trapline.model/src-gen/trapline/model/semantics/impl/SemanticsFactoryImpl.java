/**
 */
package trapline.model.semantics.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

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
import trapline.model.semantics.SemanticsFactory;
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

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class SemanticsFactoryImpl extends EFactoryImpl implements SemanticsFactory
{
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static SemanticsFactory init()
	{
		try
		{
			SemanticsFactory theSemanticsFactory = (SemanticsFactory)EPackage.Registry.INSTANCE.getEFactory(SemanticsPackage.eNS_URI);
			if (theSemanticsFactory != null)
			{
				return theSemanticsFactory;
			}
		}
		catch (Exception exception)
		{
			EcorePlugin.INSTANCE.log(exception);
		}
		return new SemanticsFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SemanticsFactoryImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass)
	{
		switch (eClass.getClassifierID())
		{
			case SemanticsPackage.IMPORT: return createImport();
			case SemanticsPackage.MODULE: return createModule();
			case SemanticsPackage.ENUM_TYPE: return createEnumType();
			case SemanticsPackage.ENUM_LITERAL: return createEnumLiteral();
			case SemanticsPackage.RANGE_TYPE: return createRangeType();
			case SemanticsPackage.ENTITY_TYPE: return createEntityType();
			case SemanticsPackage.UNION_TYPE: return createUnionType();
			case SemanticsPackage.BOOL_TYPE_REF: return createBoolTypeRef();
			case SemanticsPackage.POSITION_TYPE_REF: return createPositionTypeRef();
			case SemanticsPackage.RANGE_TYPE_REF: return createRangeTypeRef();
			case SemanticsPackage.NAMED_TYPE_REF: return createNamedTypeRef();
			case SemanticsPackage.STATE_GROUP: return createStateGroup();
			case SemanticsPackage.VARIABLE: return createVariable();
			case SemanticsPackage.KNOB: return createKnob();
			case SemanticsPackage.COST: return createCost();
			case SemanticsPackage.PARAM: return createParam();
			case SemanticsPackage.TABLE: return createTable();
			case SemanticsPackage.ROW: return createRow();
			case SemanticsPackage.ANY_PATTERN: return createAnyPattern();
			case SemanticsPackage.VALUES_PATTERN: return createValuesPattern();
			case SemanticsPackage.OPERATOR: return createOperator();
			case SemanticsPackage.DEFINITION: return createDefinition();
			case SemanticsPackage.BLOCKER: return createBlocker();
			case SemanticsPackage.DECISION: return createDecision();
			case SemanticsPackage.DECISION_EXTENSION: return createDecisionExtension();
			case SemanticsPackage.CANDIDATE: return createCandidate();
			case SemanticsPackage.LET_BINDING: return createLetBinding();
			case SemanticsPackage.CHOICE: return createChoice();
			case SemanticsPackage.OPTION: return createOption();
			case SemanticsPackage.CASCADE: return createCascade();
			case SemanticsPackage.STAGE: return createStage();
			case SemanticsPackage.CASCADE_CHECK: return createCascadeCheck();
			case SemanticsPackage.PROC: return createProc();
			case SemanticsPackage.INSTRUCTION: return createInstruction();
			case SemanticsPackage.STEP: return createStep();
			case SemanticsPackage.ARRIVAL_KIND: return createArrivalKind();
			case SemanticsPackage.PROCESSOR: return createProcessor();
			case SemanticsPackage.ROLE: return createRole();
			case SemanticsPackage.LANE: return createLane();
			case SemanticsPackage.HAZARD: return createHazard();
			case SemanticsPackage.RULE_OVERRIDE: return createRuleOverride();
			case SemanticsPackage.DISABLE: return createDisable();
			case SemanticsPackage.BLOCK: return createBlock();
			case SemanticsPackage.ASSIGN: return createAssign();
			case SemanticsPackage.IF_STATEMENT: return createIfStatement();
			case SemanticsPackage.GOTO: return createGoto();
			case SemanticsPackage.CALL_STATEMENT: return createCallStatement();
			case SemanticsPackage.EXECUTE: return createExecute();
			case SemanticsPackage.CHOOSE_STATEMENT: return createChooseStatement();
			case SemanticsPackage.SAY: return createSay();
			case SemanticsPackage.MARK_STATEMENT: return createMarkStatement();
			case SemanticsPackage.CONDITIONAL: return createConditional();
			case SemanticsPackage.BINARY: return createBinary();
			case SemanticsPackage.UNARY: return createUnary();
			case SemanticsPackage.MEMBERSHIP: return createMembership();
			case SemanticsPackage.TYPE_TEST: return createTypeTest();
			case SemanticsPackage.INT_LITERAL: return createIntLiteral();
			case SemanticsPackage.BOOL_LITERAL: return createBoolLiteral();
			case SemanticsPackage.NOWHERE_LITERAL: return createNowhereLiteral();
			case SemanticsPackage.REFERENCE: return createReference();
			case SemanticsPackage.INDEX_ACCESS: return createIndexAccess();
			case SemanticsPackage.FIELD_ACCESS: return createFieldAccess();
			case SemanticsPackage.CALL_EXPRESSION: return createCallExpression();
			case SemanticsPackage.QUANTIFIER: return createQuantifier();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Import createImport()
	{
		ImportImpl import_ = new ImportImpl();
		return import_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public trapline.model.semantics.Module createModule()
	{
		ModuleImpl module = new ModuleImpl();
		return module;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EnumType createEnumType()
	{
		EnumTypeImpl enumType = new EnumTypeImpl();
		return enumType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EnumLiteral createEnumLiteral()
	{
		EnumLiteralImpl enumLiteral = new EnumLiteralImpl();
		return enumLiteral;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RangeType createRangeType()
	{
		RangeTypeImpl rangeType = new RangeTypeImpl();
		return rangeType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EntityType createEntityType()
	{
		EntityTypeImpl entityType = new EntityTypeImpl();
		return entityType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UnionType createUnionType()
	{
		UnionTypeImpl unionType = new UnionTypeImpl();
		return unionType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BoolTypeRef createBoolTypeRef()
	{
		BoolTypeRefImpl boolTypeRef = new BoolTypeRefImpl();
		return boolTypeRef;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PositionTypeRef createPositionTypeRef()
	{
		PositionTypeRefImpl positionTypeRef = new PositionTypeRefImpl();
		return positionTypeRef;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RangeTypeRef createRangeTypeRef()
	{
		RangeTypeRefImpl rangeTypeRef = new RangeTypeRefImpl();
		return rangeTypeRef;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NamedTypeRef createNamedTypeRef()
	{
		NamedTypeRefImpl namedTypeRef = new NamedTypeRefImpl();
		return namedTypeRef;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StateGroup createStateGroup()
	{
		StateGroupImpl stateGroup = new StateGroupImpl();
		return stateGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Variable createVariable()
	{
		VariableImpl variable = new VariableImpl();
		return variable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Knob createKnob()
	{
		KnobImpl knob = new KnobImpl();
		return knob;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cost createCost()
	{
		CostImpl cost = new CostImpl();
		return cost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Param createParam()
	{
		ParamImpl param = new ParamImpl();
		return param;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Table createTable()
	{
		TableImpl table = new TableImpl();
		return table;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Row createRow()
	{
		RowImpl row = new RowImpl();
		return row;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnyPattern createAnyPattern()
	{
		AnyPatternImpl anyPattern = new AnyPatternImpl();
		return anyPattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ValuesPattern createValuesPattern()
	{
		ValuesPatternImpl valuesPattern = new ValuesPatternImpl();
		return valuesPattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Operator createOperator()
	{
		OperatorImpl operator = new OperatorImpl();
		return operator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Definition createDefinition()
	{
		DefinitionImpl definition = new DefinitionImpl();
		return definition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Blocker createBlocker()
	{
		BlockerImpl blocker = new BlockerImpl();
		return blocker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Decision createDecision()
	{
		DecisionImpl decision = new DecisionImpl();
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecisionExtension createDecisionExtension()
	{
		DecisionExtensionImpl decisionExtension = new DecisionExtensionImpl();
		return decisionExtension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Candidate createCandidate()
	{
		CandidateImpl candidate = new CandidateImpl();
		return candidate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LetBinding createLetBinding()
	{
		LetBindingImpl letBinding = new LetBindingImpl();
		return letBinding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Choice createChoice()
	{
		ChoiceImpl choice = new ChoiceImpl();
		return choice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Option createOption()
	{
		OptionImpl option = new OptionImpl();
		return option;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cascade createCascade()
	{
		CascadeImpl cascade = new CascadeImpl();
		return cascade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stage createStage()
	{
		StageImpl stage = new StageImpl();
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CascadeCheck createCascadeCheck()
	{
		CascadeCheckImpl cascadeCheck = new CascadeCheckImpl();
		return cascadeCheck;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Proc createProc()
	{
		ProcImpl proc = new ProcImpl();
		return proc;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instruction createInstruction()
	{
		InstructionImpl instruction = new InstructionImpl();
		return instruction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Step createStep()
	{
		StepImpl step = new StepImpl();
		return step;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ArrivalKind createArrivalKind()
	{
		ArrivalKindImpl arrivalKind = new ArrivalKindImpl();
		return arrivalKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Processor createProcessor()
	{
		ProcessorImpl processor = new ProcessorImpl();
		return processor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role createRole()
	{
		RoleImpl role = new RoleImpl();
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Lane createLane()
	{
		LaneImpl lane = new LaneImpl();
		return lane;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Hazard createHazard()
	{
		HazardImpl hazard = new HazardImpl();
		return hazard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RuleOverride createRuleOverride()
	{
		RuleOverrideImpl ruleOverride = new RuleOverrideImpl();
		return ruleOverride;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Disable createDisable()
	{
		DisableImpl disable = new DisableImpl();
		return disable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Block createBlock()
	{
		BlockImpl block = new BlockImpl();
		return block;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assign createAssign()
	{
		AssignImpl assign = new AssignImpl();
		return assign;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IfStatement createIfStatement()
	{
		IfStatementImpl ifStatement = new IfStatementImpl();
		return ifStatement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Goto createGoto()
	{
		GotoImpl goto_ = new GotoImpl();
		return goto_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CallStatement createCallStatement()
	{
		CallStatementImpl callStatement = new CallStatementImpl();
		return callStatement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Execute createExecute()
	{
		ExecuteImpl execute = new ExecuteImpl();
		return execute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChooseStatement createChooseStatement()
	{
		ChooseStatementImpl chooseStatement = new ChooseStatementImpl();
		return chooseStatement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Say createSay()
	{
		SayImpl say = new SayImpl();
		return say;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MarkStatement createMarkStatement()
	{
		MarkStatementImpl markStatement = new MarkStatementImpl();
		return markStatement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Conditional createConditional()
	{
		ConditionalImpl conditional = new ConditionalImpl();
		return conditional;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Binary createBinary()
	{
		BinaryImpl binary = new BinaryImpl();
		return binary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Unary createUnary()
	{
		UnaryImpl unary = new UnaryImpl();
		return unary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Membership createMembership()
	{
		MembershipImpl membership = new MembershipImpl();
		return membership;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TypeTest createTypeTest()
	{
		TypeTestImpl typeTest = new TypeTestImpl();
		return typeTest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IntLiteral createIntLiteral()
	{
		IntLiteralImpl intLiteral = new IntLiteralImpl();
		return intLiteral;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BoolLiteral createBoolLiteral()
	{
		BoolLiteralImpl boolLiteral = new BoolLiteralImpl();
		return boolLiteral;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NowhereLiteral createNowhereLiteral()
	{
		NowhereLiteralImpl nowhereLiteral = new NowhereLiteralImpl();
		return nowhereLiteral;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Reference createReference()
	{
		ReferenceImpl reference = new ReferenceImpl();
		return reference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IndexAccess createIndexAccess()
	{
		IndexAccessImpl indexAccess = new IndexAccessImpl();
		return indexAccess;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FieldAccess createFieldAccess()
	{
		FieldAccessImpl fieldAccess = new FieldAccessImpl();
		return fieldAccess;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CallExpression createCallExpression()
	{
		CallExpressionImpl callExpression = new CallExpressionImpl();
		return callExpression;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantifier createQuantifier()
	{
		QuantifierImpl quantifier = new QuantifierImpl();
		return quantifier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SemanticsPackage getSemanticsPackage()
	{
		return (SemanticsPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static SemanticsPackage getPackage()
	{
		return SemanticsPackage.eINSTANCE;
	}

} //SemanticsFactoryImpl
