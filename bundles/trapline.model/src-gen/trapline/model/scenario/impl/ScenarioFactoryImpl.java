/**
 */
package trapline.model.scenario.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import trapline.model.scenario.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ScenarioFactoryImpl extends EFactoryImpl implements ScenarioFactory
{
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ScenarioFactory init()
	{
		try
		{
			ScenarioFactory theScenarioFactory = (ScenarioFactory)EPackage.Registry.INSTANCE.getEFactory(ScenarioPackage.eNS_URI);
			if (theScenarioFactory != null)
			{
				return theScenarioFactory;
			}
		}
		catch (Exception exception)
		{
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ScenarioFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ScenarioFactoryImpl()
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
			case ScenarioPackage.SCENARIO: return createScenario();
			case ScenarioPackage.SCENARIO_PARAM: return createScenarioParam();
			case ScenarioPackage.KNOB_SETTING: return createKnobSetting();
			case ScenarioPackage.MEMORY: return createMemory();
			case ScenarioPackage.OBJECT_DECLARATION: return createObjectDeclaration();
			case ScenarioPackage.ENTITY_OBJECT: return createEntityObject();
			case ScenarioPackage.SETTING: return createSetting();
			case ScenarioPackage.VCPU: return createVCpu();
			case ScenarioPackage.TASK: return createTask();
			case ScenarioPackage.HANDLER: return createHandler();
			case ScenarioPackage.EXIT_HANDLER: return createExitHandler();
			case ScenarioPackage.HOST: return createHost();
			case ScenarioPackage.HOST_USE: return createHostUse();
			case ScenarioPackage.ROUTINE: return createRoutine();
			case ScenarioPackage.EVENT_DECLARATION: return createEventDeclaration();
			case ScenarioPackage.CHECK_DECLARATION: return createCheckDeclaration();
			case ScenarioPackage.STORY: return createStory();
			case ScenarioPackage.STORY_SETTING: return createStorySetting();
			case ScenarioPackage.STORY_CHOICE: return createStoryChoice();
			case ScenarioPackage.COMPARE: return createCompare();
			case ScenarioPackage.WITHOUT: return createWithout();
			case ScenarioPackage.SYMMETRIC: return createSymmetric();
			case ScenarioPackage.NOTE: return createNote();
			case ScenarioPackage.INSTRUCTION_CALL: return createInstructionCall();
			case ScenarioPackage.SOFTWARE_IF: return createSoftwareIf();
			case ScenarioPackage.SOFTWARE_WHILE: return createSoftwareWhile();
			case ScenarioPackage.SOFTWARE_GOTO: return createSoftwareGoto();
			case ScenarioPackage.ROUTINE_CALL: return createRoutineCall();
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
	public Scenario createScenario()
	{
		ScenarioImpl scenario = new ScenarioImpl();
		return scenario;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScenarioParam createScenarioParam()
	{
		ScenarioParamImpl scenarioParam = new ScenarioParamImpl();
		return scenarioParam;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KnobSetting createKnobSetting()
	{
		KnobSettingImpl knobSetting = new KnobSettingImpl();
		return knobSetting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Memory createMemory()
	{
		MemoryImpl memory = new MemoryImpl();
		return memory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ObjectDeclaration createObjectDeclaration()
	{
		ObjectDeclarationImpl objectDeclaration = new ObjectDeclarationImpl();
		return objectDeclaration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EntityObject createEntityObject()
	{
		EntityObjectImpl entityObject = new EntityObjectImpl();
		return entityObject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Setting createSetting()
	{
		SettingImpl setting = new SettingImpl();
		return setting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VCpu createVCpu()
	{
		VCpuImpl vCpu = new VCpuImpl();
		return vCpu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Task createTask()
	{
		TaskImpl task = new TaskImpl();
		return task;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Handler createHandler()
	{
		HandlerImpl handler = new HandlerImpl();
		return handler;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExitHandler createExitHandler()
	{
		ExitHandlerImpl exitHandler = new ExitHandlerImpl();
		return exitHandler;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Host createHost()
	{
		HostImpl host = new HostImpl();
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HostUse createHostUse()
	{
		HostUseImpl hostUse = new HostUseImpl();
		return hostUse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Routine createRoutine()
	{
		RoutineImpl routine = new RoutineImpl();
		return routine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EventDeclaration createEventDeclaration()
	{
		EventDeclarationImpl eventDeclaration = new EventDeclarationImpl();
		return eventDeclaration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CheckDeclaration createCheckDeclaration()
	{
		CheckDeclarationImpl checkDeclaration = new CheckDeclarationImpl();
		return checkDeclaration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Story createStory()
	{
		StoryImpl story = new StoryImpl();
		return story;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StorySetting createStorySetting()
	{
		StorySettingImpl storySetting = new StorySettingImpl();
		return storySetting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StoryChoice createStoryChoice()
	{
		StoryChoiceImpl storyChoice = new StoryChoiceImpl();
		return storyChoice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Compare createCompare()
	{
		CompareImpl compare = new CompareImpl();
		return compare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Without createWithout()
	{
		WithoutImpl without = new WithoutImpl();
		return without;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Symmetric createSymmetric()
	{
		SymmetricImpl symmetric = new SymmetricImpl();
		return symmetric;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Note createNote()
	{
		NoteImpl note = new NoteImpl();
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InstructionCall createInstructionCall()
	{
		InstructionCallImpl instructionCall = new InstructionCallImpl();
		return instructionCall;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SoftwareIf createSoftwareIf()
	{
		SoftwareIfImpl softwareIf = new SoftwareIfImpl();
		return softwareIf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SoftwareWhile createSoftwareWhile()
	{
		SoftwareWhileImpl softwareWhile = new SoftwareWhileImpl();
		return softwareWhile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SoftwareGoto createSoftwareGoto()
	{
		SoftwareGotoImpl softwareGoto = new SoftwareGotoImpl();
		return softwareGoto;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoutineCall createRoutineCall()
	{
		RoutineCallImpl routineCall = new RoutineCallImpl();
		return routineCall;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScenarioPackage getScenarioPackage()
	{
		return (ScenarioPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ScenarioPackage getPackage()
	{
		return ScenarioPackage.eINSTANCE;
	}

} //ScenarioFactoryImpl
