/**
 */
package trapline.model.scenario;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import trapline.model.semantics.SemanticsPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see trapline.model.scenario.ScenarioFactory
 * @model kind="package"
 * @generated
 */
public interface ScenarioPackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "scenario";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:trapline:scenario:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "scenario";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ScenarioPackage eINSTANCE = trapline.model.scenario.impl.ScenarioPackageImpl.init();

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.ScenarioImpl <em>Scenario</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.ScenarioImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getScenario()
	 * @generated
	 */
	int SCENARIO = 0;

	/**
	 * The feature id for the '<em><b>Imports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__IMPORTS = SemanticsPackage.DOCUMENT__IMPORTS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__NAME = SemanticsPackage.DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__TITLE = SemanticsPackage.DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__PLATFORM = SemanticsPackage.DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__ITEMS = SemanticsPackage.DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Scenario</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_FEATURE_COUNT = SemanticsPackage.DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.ScenarioItemImpl <em>Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.ScenarioItemImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getScenarioItem()
	 * @generated
	 */
	int SCENARIO_ITEM = 1;

	/**
	 * The number of structural features of the '<em>Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_ITEM_FEATURE_COUNT = 0;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.ScenarioParamImpl <em>Param</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.ScenarioParamImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getScenarioParam()
	 * @generated
	 */
	int SCENARIO_PARAM = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_PARAM__NAME = SCENARIO_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_PARAM__TYPE = SCENARIO_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_PARAM__VALUE = SCENARIO_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Open</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_PARAM__OPEN = SCENARIO_ITEM_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Param</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_PARAM_FEATURE_COUNT = SCENARIO_ITEM_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.KnobSettingImpl <em>Knob Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.KnobSettingImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getKnobSetting()
	 * @generated
	 */
	int KNOB_SETTING = 3;

	/**
	 * The feature id for the '<em><b>Knob</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOB_SETTING__KNOB = SCENARIO_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOB_SETTING__VALUE = SCENARIO_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Open</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOB_SETTING__OPEN = SCENARIO_ITEM_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Knob Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOB_SETTING_FEATURE_COUNT = SCENARIO_ITEM_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.MemoryImpl <em>Memory</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.MemoryImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getMemory()
	 * @generated
	 */
	int MEMORY = 4;

	/**
	 * The feature id for the '<em><b>Variables</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY__VARIABLES = SCENARIO_ITEM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Memory</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_FEATURE_COUNT = SCENARIO_ITEM_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.ObjectDeclarationImpl <em>Object Declaration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.ObjectDeclarationImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getObjectDeclaration()
	 * @generated
	 */
	int OBJECT_DECLARATION = 5;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_DECLARATION__TYPE = SCENARIO_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Objects</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_DECLARATION__OBJECTS = SCENARIO_ITEM_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Object Declaration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_DECLARATION_FEATURE_COUNT = SCENARIO_ITEM_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.EntityObjectImpl <em>Entity Object</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.EntityObjectImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getEntityObject()
	 * @generated
	 */
	int ENTITY_OBJECT = 6;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_OBJECT__NAME = SemanticsPackage.SYMBOL__NAME;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_OBJECT__SETTINGS = SemanticsPackage.SYMBOL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Entity Object</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_OBJECT_FEATURE_COUNT = SemanticsPackage.SYMBOL_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.SettingImpl <em>Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.SettingImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getSetting()
	 * @generated
	 */
	int SETTING = 7;

	/**
	 * The feature id for the '<em><b>Place</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__PLACE = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.VCpuImpl <em>VCpu</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.VCpuImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getVCpu()
	 * @generated
	 */
	int VCPU = 8;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VCPU__NAME = SCENARIO_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Cpu</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VCPU__CPU = SCENARIO_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Core</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VCPU__CORE = SCENARIO_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VCPU__SETTINGS = SCENARIO_ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Blocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VCPU__BLOCKS = SCENARIO_ITEM_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>VCpu</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VCPU_FEATURE_COUNT = SCENARIO_ITEM_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.CodeBlockImpl <em>Code Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.CodeBlockImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getCodeBlock()
	 * @generated
	 */
	int CODE_BLOCK = 9;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_BLOCK__NAME = SemanticsPackage.SYMBOL__NAME;

	/**
	 * The feature id for the '<em><b>Locals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_BLOCK__LOCALS = SemanticsPackage.SYMBOL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_BLOCK__BODY = SemanticsPackage.SYMBOL_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Code Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_BLOCK_FEATURE_COUNT = SemanticsPackage.SYMBOL_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.TaskImpl <em>Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.TaskImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getTask()
	 * @generated
	 */
	int TASK = 10;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__NAME = CODE_BLOCK__NAME;

	/**
	 * The feature id for the '<em><b>Locals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__LOCALS = CODE_BLOCK__LOCALS;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__BODY = CODE_BLOCK__BODY;

	/**
	 * The number of structural features of the '<em>Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_FEATURE_COUNT = CODE_BLOCK_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.HandlerImpl <em>Handler</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.HandlerImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getHandler()
	 * @generated
	 */
	int HANDLER = 11;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLER__NAME = CODE_BLOCK__NAME;

	/**
	 * The feature id for the '<em><b>Locals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLER__LOCALS = CODE_BLOCK__LOCALS;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLER__BODY = CODE_BLOCK__BODY;

	/**
	 * The feature id for the '<em><b>Trigger</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLER__TRIGGER = CODE_BLOCK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Handler</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLER_FEATURE_COUNT = CODE_BLOCK_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.ExitHandlerImpl <em>Exit Handler</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.ExitHandlerImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getExitHandler()
	 * @generated
	 */
	int EXIT_HANDLER = 12;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_HANDLER__NAME = CODE_BLOCK__NAME;

	/**
	 * The feature id for the '<em><b>Locals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_HANDLER__LOCALS = CODE_BLOCK__LOCALS;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_HANDLER__BODY = CODE_BLOCK__BODY;

	/**
	 * The feature id for the '<em><b>Trigger</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_HANDLER__TRIGGER = CODE_BLOCK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Exit Handler</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_HANDLER_FEATURE_COUNT = CODE_BLOCK_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.HostImpl <em>Host</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.HostImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getHost()
	 * @generated
	 */
	int HOST = 13;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__NAME = SCENARIO_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Params</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__PARAMS = SCENARIO_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Handlers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__HANDLERS = SCENARIO_ITEM_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Host</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_FEATURE_COUNT = SCENARIO_ITEM_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.HostUseImpl <em>Host Use</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.HostUseImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getHostUse()
	 * @generated
	 */
	int HOST_USE = 14;

	/**
	 * The feature id for the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_USE__HOST = SCENARIO_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_USE__ARGUMENTS = SCENARIO_ITEM_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Host Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_USE_FEATURE_COUNT = SCENARIO_ITEM_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.RoutineImpl <em>Routine</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.RoutineImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getRoutine()
	 * @generated
	 */
	int ROUTINE = 15;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__NAME = SemanticsPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Params</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__PARAMS = SemanticsPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__BODY = SemanticsPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Routine</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE_FEATURE_COUNT = SemanticsPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.EventDeclarationImpl <em>Event Declaration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.EventDeclarationImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getEventDeclaration()
	 * @generated
	 */
	int EVENT_DECLARATION = 16;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_DECLARATION__NAME = SCENARIO_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_DECLARATION__KIND = SCENARIO_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_DECLARATION__ARGUMENTS = SCENARIO_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Vcpu</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_DECLARATION__VCPU = SCENARIO_ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Times</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_DECLARATION__TIMES = SCENARIO_ITEM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Unlimited</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_DECLARATION__UNLIMITED = SCENARIO_ITEM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>After</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_DECLARATION__AFTER = SCENARIO_ITEM_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Must Arrive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_DECLARATION__MUST_ARRIVE = SCENARIO_ITEM_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Event Declaration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_DECLARATION_FEATURE_COUNT = SCENARIO_ITEM_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.CheckDeclarationImpl <em>Check Declaration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.CheckDeclarationImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getCheckDeclaration()
	 * @generated
	 */
	int CHECK_DECLARATION = 17;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_DECLARATION__NAME = SCENARIO_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_DECLARATION__KIND = SCENARIO_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Hazard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_DECLARATION__HAZARD = SCENARIO_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_DECLARATION__CONDITION = SCENARIO_ITEM_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Check Declaration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_DECLARATION_FEATURE_COUNT = SCENARIO_ITEM_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.StoryImpl <em>Story</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.StoryImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getStory()
	 * @generated
	 */
	int STORY = 18;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY__TITLE = SCENARIO_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Choices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY__CHOICES = SCENARIO_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY__SETTINGS = SCENARIO_ITEM_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Story</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY_FEATURE_COUNT = SCENARIO_ITEM_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.StorySettingImpl <em>Story Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.StorySettingImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getStorySetting()
	 * @generated
	 */
	int STORY_SETTING = 19;

	/**
	 * The feature id for the '<em><b>Knob</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY_SETTING__KNOB = 0;

	/**
	 * The feature id for the '<em><b>Param</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY_SETTING__PARAM = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY_SETTING__VALUE = 2;

	/**
	 * The number of structural features of the '<em>Story Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY_SETTING_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.StoryChoiceImpl <em>Story Choice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.StoryChoiceImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getStoryChoice()
	 * @generated
	 */
	int STORY_CHOICE = 20;

	/**
	 * The feature id for the '<em><b>Event</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY_CHOICE__EVENT = 0;

	/**
	 * The feature id for the '<em><b>Anchor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY_CHOICE__ANCHOR = 1;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY_CHOICE__NUMBER = 2;

	/**
	 * The feature id for the '<em><b>Label</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY_CHOICE__LABEL = 3;

	/**
	 * The feature id for the '<em><b>Occurrence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY_CHOICE__OCCURRENCE = 4;

	/**
	 * The number of structural features of the '<em>Story Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY_CHOICE_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.CompareImpl <em>Compare</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.CompareImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getCompare()
	 * @generated
	 */
	int COMPARE = 21;

	/**
	 * The feature id for the '<em><b>Param</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARE__PARAM = SCENARIO_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARE__VALUES = SCENARIO_ITEM_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Compare</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARE_FEATURE_COUNT = SCENARIO_ITEM_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.WithoutImpl <em>Without</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.WithoutImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getWithout()
	 * @generated
	 */
	int WITHOUT = 22;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WITHOUT__RULE = SCENARIO_ITEM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Without</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WITHOUT_FEATURE_COUNT = SCENARIO_ITEM_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.SymmetricImpl <em>Symmetric</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.SymmetricImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getSymmetric()
	 * @generated
	 */
	int SYMMETRIC = 23;

	/**
	 * The feature id for the '<em><b>Vcpus</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMMETRIC__VCPUS = SCENARIO_ITEM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Symmetric</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMMETRIC_FEATURE_COUNT = SCENARIO_ITEM_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.NoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.NoteImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getNote()
	 * @generated
	 */
	int NOTE = 24;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__TEXT = SCENARIO_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__OWNER = SCENARIO_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Part</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__PART = SCENARIO_ITEM_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FEATURE_COUNT = SCENARIO_ITEM_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.SoftwareStatementImpl <em>Software Statement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.SoftwareStatementImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getSoftwareStatement()
	 * @generated
	 */
	int SOFTWARE_STATEMENT = 25;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_STATEMENT__NAME = SemanticsPackage.SYMBOL__NAME;

	/**
	 * The number of structural features of the '<em>Software Statement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_STATEMENT_FEATURE_COUNT = SemanticsPackage.SYMBOL_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.InstructionCallImpl <em>Instruction Call</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.InstructionCallImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getInstructionCall()
	 * @generated
	 */
	int INSTRUCTION_CALL = 26;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTION_CALL__NAME = SOFTWARE_STATEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTION_CALL__INSTRUCTION = SOFTWARE_STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTION_CALL__ARGUMENTS = SOFTWARE_STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTION_CALL__TARGET = SOFTWARE_STATEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTION_CALL__SOURCE = SOFTWARE_STATEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Instruction Call</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTION_CALL_FEATURE_COUNT = SOFTWARE_STATEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.SoftwareIfImpl <em>Software If</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.SoftwareIfImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getSoftwareIf()
	 * @generated
	 */
	int SOFTWARE_IF = 27;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_IF__NAME = SOFTWARE_STATEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_IF__CONDITION = SOFTWARE_STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Then</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_IF__THEN = SOFTWARE_STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Otherwise</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_IF__OTHERWISE = SOFTWARE_STATEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Software If</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_IF_FEATURE_COUNT = SOFTWARE_STATEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.SoftwareWhileImpl <em>Software While</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.SoftwareWhileImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getSoftwareWhile()
	 * @generated
	 */
	int SOFTWARE_WHILE = 28;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_WHILE__NAME = SOFTWARE_STATEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_WHILE__CONDITION = SOFTWARE_STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_WHILE__BODY = SOFTWARE_STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Software While</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_WHILE_FEATURE_COUNT = SOFTWARE_STATEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.SoftwareGotoImpl <em>Software Goto</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.SoftwareGotoImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getSoftwareGoto()
	 * @generated
	 */
	int SOFTWARE_GOTO = 29;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_GOTO__NAME = SOFTWARE_STATEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Label</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_GOTO__LABEL = SOFTWARE_STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Software Goto</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_GOTO_FEATURE_COUNT = SOFTWARE_STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link trapline.model.scenario.impl.RoutineCallImpl <em>Routine Call</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see trapline.model.scenario.impl.RoutineCallImpl
	 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getRoutineCall()
	 * @generated
	 */
	int ROUTINE_CALL = 30;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE_CALL__NAME = SOFTWARE_STATEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Routine</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE_CALL__ROUTINE = SOFTWARE_STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE_CALL__ARGUMENTS = SOFTWARE_STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Routine Call</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE_CALL_FEATURE_COUNT = SOFTWARE_STATEMENT_FEATURE_COUNT + 2;


	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.Scenario <em>Scenario</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scenario</em>'.
	 * @see trapline.model.scenario.Scenario
	 * @generated
	 */
	EClass getScenario();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.scenario.Scenario#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see trapline.model.scenario.Scenario#getName()
	 * @see #getScenario()
	 * @generated
	 */
	EAttribute getScenario_Name();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.scenario.Scenario#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see trapline.model.scenario.Scenario#getTitle()
	 * @see #getScenario()
	 * @generated
	 */
	EAttribute getScenario_Title();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.scenario.Scenario#getPlatform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Platform</em>'.
	 * @see trapline.model.scenario.Scenario#getPlatform()
	 * @see #getScenario()
	 * @generated
	 */
	EAttribute getScenario_Platform();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.scenario.Scenario#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see trapline.model.scenario.Scenario#getItems()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Items();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.ScenarioItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Item</em>'.
	 * @see trapline.model.scenario.ScenarioItem
	 * @generated
	 */
	EClass getScenarioItem();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.ScenarioParam <em>Param</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Param</em>'.
	 * @see trapline.model.scenario.ScenarioParam
	 * @generated
	 */
	EClass getScenarioParam();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.scenario.ScenarioParam#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Type</em>'.
	 * @see trapline.model.scenario.ScenarioParam#getType()
	 * @see #getScenarioParam()
	 * @generated
	 */
	EReference getScenarioParam_Type();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.scenario.ScenarioParam#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see trapline.model.scenario.ScenarioParam#getValue()
	 * @see #getScenarioParam()
	 * @generated
	 */
	EReference getScenarioParam_Value();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.scenario.ScenarioParam#isOpen <em>Open</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Open</em>'.
	 * @see trapline.model.scenario.ScenarioParam#isOpen()
	 * @see #getScenarioParam()
	 * @generated
	 */
	EAttribute getScenarioParam_Open();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.KnobSetting <em>Knob Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Knob Setting</em>'.
	 * @see trapline.model.scenario.KnobSetting
	 * @generated
	 */
	EClass getKnobSetting();

	/**
	 * Returns the meta object for the reference '{@link trapline.model.scenario.KnobSetting#getKnob <em>Knob</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Knob</em>'.
	 * @see trapline.model.scenario.KnobSetting#getKnob()
	 * @see #getKnobSetting()
	 * @generated
	 */
	EReference getKnobSetting_Knob();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.scenario.KnobSetting#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see trapline.model.scenario.KnobSetting#getValue()
	 * @see #getKnobSetting()
	 * @generated
	 */
	EReference getKnobSetting_Value();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.scenario.KnobSetting#isOpen <em>Open</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Open</em>'.
	 * @see trapline.model.scenario.KnobSetting#isOpen()
	 * @see #getKnobSetting()
	 * @generated
	 */
	EAttribute getKnobSetting_Open();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.Memory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Memory</em>'.
	 * @see trapline.model.scenario.Memory
	 * @generated
	 */
	EClass getMemory();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.scenario.Memory#getVariables <em>Variables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Variables</em>'.
	 * @see trapline.model.scenario.Memory#getVariables()
	 * @see #getMemory()
	 * @generated
	 */
	EReference getMemory_Variables();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.ObjectDeclaration <em>Object Declaration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Object Declaration</em>'.
	 * @see trapline.model.scenario.ObjectDeclaration
	 * @generated
	 */
	EClass getObjectDeclaration();

	/**
	 * Returns the meta object for the reference '{@link trapline.model.scenario.ObjectDeclaration#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Type</em>'.
	 * @see trapline.model.scenario.ObjectDeclaration#getType()
	 * @see #getObjectDeclaration()
	 * @generated
	 */
	EReference getObjectDeclaration_Type();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.scenario.ObjectDeclaration#getObjects <em>Objects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Objects</em>'.
	 * @see trapline.model.scenario.ObjectDeclaration#getObjects()
	 * @see #getObjectDeclaration()
	 * @generated
	 */
	EReference getObjectDeclaration_Objects();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.EntityObject <em>Entity Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Entity Object</em>'.
	 * @see trapline.model.scenario.EntityObject
	 * @generated
	 */
	EClass getEntityObject();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.scenario.EntityObject#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see trapline.model.scenario.EntityObject#getSettings()
	 * @see #getEntityObject()
	 * @generated
	 */
	EReference getEntityObject_Settings();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.Setting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Setting</em>'.
	 * @see trapline.model.scenario.Setting
	 * @generated
	 */
	EClass getSetting();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.scenario.Setting#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Place</em>'.
	 * @see trapline.model.scenario.Setting#getPlace()
	 * @see #getSetting()
	 * @generated
	 */
	EReference getSetting_Place();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.scenario.Setting#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see trapline.model.scenario.Setting#getValue()
	 * @see #getSetting()
	 * @generated
	 */
	EReference getSetting_Value();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.VCpu <em>VCpu</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>VCpu</em>'.
	 * @see trapline.model.scenario.VCpu
	 * @generated
	 */
	EClass getVCpu();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.scenario.VCpu#getCpu <em>Cpu</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpu</em>'.
	 * @see trapline.model.scenario.VCpu#getCpu()
	 * @see #getVCpu()
	 * @generated
	 */
	EAttribute getVCpu_Cpu();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.scenario.VCpu#getCore <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Core</em>'.
	 * @see trapline.model.scenario.VCpu#getCore()
	 * @see #getVCpu()
	 * @generated
	 */
	EAttribute getVCpu_Core();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.scenario.VCpu#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see trapline.model.scenario.VCpu#getSettings()
	 * @see #getVCpu()
	 * @generated
	 */
	EReference getVCpu_Settings();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.scenario.VCpu#getBlocks <em>Blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Blocks</em>'.
	 * @see trapline.model.scenario.VCpu#getBlocks()
	 * @see #getVCpu()
	 * @generated
	 */
	EReference getVCpu_Blocks();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.CodeBlock <em>Code Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Code Block</em>'.
	 * @see trapline.model.scenario.CodeBlock
	 * @generated
	 */
	EClass getCodeBlock();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.scenario.CodeBlock#getLocals <em>Locals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Locals</em>'.
	 * @see trapline.model.scenario.CodeBlock#getLocals()
	 * @see #getCodeBlock()
	 * @generated
	 */
	EReference getCodeBlock_Locals();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.scenario.CodeBlock#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Body</em>'.
	 * @see trapline.model.scenario.CodeBlock#getBody()
	 * @see #getCodeBlock()
	 * @generated
	 */
	EReference getCodeBlock_Body();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.Task <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Task</em>'.
	 * @see trapline.model.scenario.Task
	 * @generated
	 */
	EClass getTask();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.Handler <em>Handler</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Handler</em>'.
	 * @see trapline.model.scenario.Handler
	 * @generated
	 */
	EClass getHandler();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.scenario.Handler#getTrigger <em>Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Trigger</em>'.
	 * @see trapline.model.scenario.Handler#getTrigger()
	 * @see #getHandler()
	 * @generated
	 */
	EReference getHandler_Trigger();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.ExitHandler <em>Exit Handler</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Exit Handler</em>'.
	 * @see trapline.model.scenario.ExitHandler
	 * @generated
	 */
	EClass getExitHandler();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.scenario.ExitHandler#getTrigger <em>Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Trigger</em>'.
	 * @see trapline.model.scenario.ExitHandler#getTrigger()
	 * @see #getExitHandler()
	 * @generated
	 */
	EReference getExitHandler_Trigger();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.Host <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Host</em>'.
	 * @see trapline.model.scenario.Host
	 * @generated
	 */
	EClass getHost();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.scenario.Host#getParams <em>Params</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Params</em>'.
	 * @see trapline.model.scenario.Host#getParams()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Params();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.scenario.Host#getHandlers <em>Handlers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Handlers</em>'.
	 * @see trapline.model.scenario.Host#getHandlers()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Handlers();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.HostUse <em>Host Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Host Use</em>'.
	 * @see trapline.model.scenario.HostUse
	 * @generated
	 */
	EClass getHostUse();

	/**
	 * Returns the meta object for the reference '{@link trapline.model.scenario.HostUse#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Host</em>'.
	 * @see trapline.model.scenario.HostUse#getHost()
	 * @see #getHostUse()
	 * @generated
	 */
	EReference getHostUse_Host();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.scenario.HostUse#getArguments <em>Arguments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Arguments</em>'.
	 * @see trapline.model.scenario.HostUse#getArguments()
	 * @see #getHostUse()
	 * @generated
	 */
	EReference getHostUse_Arguments();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.Routine <em>Routine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Routine</em>'.
	 * @see trapline.model.scenario.Routine
	 * @generated
	 */
	EClass getRoutine();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.scenario.Routine#getParams <em>Params</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Params</em>'.
	 * @see trapline.model.scenario.Routine#getParams()
	 * @see #getRoutine()
	 * @generated
	 */
	EReference getRoutine_Params();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.scenario.Routine#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Body</em>'.
	 * @see trapline.model.scenario.Routine#getBody()
	 * @see #getRoutine()
	 * @generated
	 */
	EReference getRoutine_Body();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.EventDeclaration <em>Event Declaration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Event Declaration</em>'.
	 * @see trapline.model.scenario.EventDeclaration
	 * @generated
	 */
	EClass getEventDeclaration();

	/**
	 * Returns the meta object for the reference '{@link trapline.model.scenario.EventDeclaration#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Kind</em>'.
	 * @see trapline.model.scenario.EventDeclaration#getKind()
	 * @see #getEventDeclaration()
	 * @generated
	 */
	EReference getEventDeclaration_Kind();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.scenario.EventDeclaration#getArguments <em>Arguments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Arguments</em>'.
	 * @see trapline.model.scenario.EventDeclaration#getArguments()
	 * @see #getEventDeclaration()
	 * @generated
	 */
	EReference getEventDeclaration_Arguments();

	/**
	 * Returns the meta object for the reference '{@link trapline.model.scenario.EventDeclaration#getVcpu <em>Vcpu</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Vcpu</em>'.
	 * @see trapline.model.scenario.EventDeclaration#getVcpu()
	 * @see #getEventDeclaration()
	 * @generated
	 */
	EReference getEventDeclaration_Vcpu();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.scenario.EventDeclaration#getTimes <em>Times</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Times</em>'.
	 * @see trapline.model.scenario.EventDeclaration#getTimes()
	 * @see #getEventDeclaration()
	 * @generated
	 */
	EAttribute getEventDeclaration_Times();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.scenario.EventDeclaration#isUnlimited <em>Unlimited</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unlimited</em>'.
	 * @see trapline.model.scenario.EventDeclaration#isUnlimited()
	 * @see #getEventDeclaration()
	 * @generated
	 */
	EAttribute getEventDeclaration_Unlimited();

	/**
	 * Returns the meta object for the reference '{@link trapline.model.scenario.EventDeclaration#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>After</em>'.
	 * @see trapline.model.scenario.EventDeclaration#getAfter()
	 * @see #getEventDeclaration()
	 * @generated
	 */
	EReference getEventDeclaration_After();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.scenario.EventDeclaration#isMustArrive <em>Must Arrive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Must Arrive</em>'.
	 * @see trapline.model.scenario.EventDeclaration#isMustArrive()
	 * @see #getEventDeclaration()
	 * @generated
	 */
	EAttribute getEventDeclaration_MustArrive();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.CheckDeclaration <em>Check Declaration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Check Declaration</em>'.
	 * @see trapline.model.scenario.CheckDeclaration
	 * @generated
	 */
	EClass getCheckDeclaration();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.scenario.CheckDeclaration#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see trapline.model.scenario.CheckDeclaration#getKind()
	 * @see #getCheckDeclaration()
	 * @generated
	 */
	EAttribute getCheckDeclaration_Kind();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.scenario.CheckDeclaration#getHazard <em>Hazard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hazard</em>'.
	 * @see trapline.model.scenario.CheckDeclaration#getHazard()
	 * @see #getCheckDeclaration()
	 * @generated
	 */
	EAttribute getCheckDeclaration_Hazard();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.scenario.CheckDeclaration#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Condition</em>'.
	 * @see trapline.model.scenario.CheckDeclaration#getCondition()
	 * @see #getCheckDeclaration()
	 * @generated
	 */
	EReference getCheckDeclaration_Condition();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.Story <em>Story</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Story</em>'.
	 * @see trapline.model.scenario.Story
	 * @generated
	 */
	EClass getStory();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.scenario.Story#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see trapline.model.scenario.Story#getTitle()
	 * @see #getStory()
	 * @generated
	 */
	EAttribute getStory_Title();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.scenario.Story#getChoices <em>Choices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Choices</em>'.
	 * @see trapline.model.scenario.Story#getChoices()
	 * @see #getStory()
	 * @generated
	 */
	EReference getStory_Choices();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.scenario.Story#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see trapline.model.scenario.Story#getSettings()
	 * @see #getStory()
	 * @generated
	 */
	EReference getStory_Settings();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.StorySetting <em>Story Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Story Setting</em>'.
	 * @see trapline.model.scenario.StorySetting
	 * @generated
	 */
	EClass getStorySetting();

	/**
	 * Returns the meta object for the reference '{@link trapline.model.scenario.StorySetting#getKnob <em>Knob</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Knob</em>'.
	 * @see trapline.model.scenario.StorySetting#getKnob()
	 * @see #getStorySetting()
	 * @generated
	 */
	EReference getStorySetting_Knob();

	/**
	 * Returns the meta object for the reference '{@link trapline.model.scenario.StorySetting#getParam <em>Param</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Param</em>'.
	 * @see trapline.model.scenario.StorySetting#getParam()
	 * @see #getStorySetting()
	 * @generated
	 */
	EReference getStorySetting_Param();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.scenario.StorySetting#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see trapline.model.scenario.StorySetting#getValue()
	 * @see #getStorySetting()
	 * @generated
	 */
	EReference getStorySetting_Value();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.StoryChoice <em>Story Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Story Choice</em>'.
	 * @see trapline.model.scenario.StoryChoice
	 * @generated
	 */
	EClass getStoryChoice();

	/**
	 * Returns the meta object for the reference '{@link trapline.model.scenario.StoryChoice#getEvent <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Event</em>'.
	 * @see trapline.model.scenario.StoryChoice#getEvent()
	 * @see #getStoryChoice()
	 * @generated
	 */
	EReference getStoryChoice_Event();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.scenario.StoryChoice#getAnchor <em>Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Anchor</em>'.
	 * @see trapline.model.scenario.StoryChoice#getAnchor()
	 * @see #getStoryChoice()
	 * @generated
	 */
	EAttribute getStoryChoice_Anchor();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.scenario.StoryChoice#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see trapline.model.scenario.StoryChoice#getNumber()
	 * @see #getStoryChoice()
	 * @generated
	 */
	EAttribute getStoryChoice_Number();

	/**
	 * Returns the meta object for the reference '{@link trapline.model.scenario.StoryChoice#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Label</em>'.
	 * @see trapline.model.scenario.StoryChoice#getLabel()
	 * @see #getStoryChoice()
	 * @generated
	 */
	EReference getStoryChoice_Label();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.scenario.StoryChoice#getOccurrence <em>Occurrence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Occurrence</em>'.
	 * @see trapline.model.scenario.StoryChoice#getOccurrence()
	 * @see #getStoryChoice()
	 * @generated
	 */
	EAttribute getStoryChoice_Occurrence();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.Compare <em>Compare</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Compare</em>'.
	 * @see trapline.model.scenario.Compare
	 * @generated
	 */
	EClass getCompare();

	/**
	 * Returns the meta object for the reference '{@link trapline.model.scenario.Compare#getParam <em>Param</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Param</em>'.
	 * @see trapline.model.scenario.Compare#getParam()
	 * @see #getCompare()
	 * @generated
	 */
	EReference getCompare_Param();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.scenario.Compare#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Values</em>'.
	 * @see trapline.model.scenario.Compare#getValues()
	 * @see #getCompare()
	 * @generated
	 */
	EReference getCompare_Values();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.Without <em>Without</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Without</em>'.
	 * @see trapline.model.scenario.Without
	 * @generated
	 */
	EClass getWithout();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.scenario.Without#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see trapline.model.scenario.Without#getRule()
	 * @see #getWithout()
	 * @generated
	 */
	EAttribute getWithout_Rule();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.Symmetric <em>Symmetric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Symmetric</em>'.
	 * @see trapline.model.scenario.Symmetric
	 * @generated
	 */
	EClass getSymmetric();

	/**
	 * Returns the meta object for the reference list '{@link trapline.model.scenario.Symmetric#getVcpus <em>Vcpus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Vcpus</em>'.
	 * @see trapline.model.scenario.Symmetric#getVcpus()
	 * @see #getSymmetric()
	 * @generated
	 */
	EReference getSymmetric_Vcpus();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see trapline.model.scenario.Note
	 * @generated
	 */
	EClass getNote();

	/**
	 * Returns the meta object for the attribute '{@link trapline.model.scenario.Note#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see trapline.model.scenario.Note#getText()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Text();

	/**
	 * Returns the meta object for the reference '{@link trapline.model.scenario.Note#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see trapline.model.scenario.Note#getOwner()
	 * @see #getNote()
	 * @generated
	 */
	EReference getNote_Owner();

	/**
	 * Returns the meta object for the reference '{@link trapline.model.scenario.Note#getPart <em>Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Part</em>'.
	 * @see trapline.model.scenario.Note#getPart()
	 * @see #getNote()
	 * @generated
	 */
	EReference getNote_Part();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.SoftwareStatement <em>Software Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Software Statement</em>'.
	 * @see trapline.model.scenario.SoftwareStatement
	 * @generated
	 */
	EClass getSoftwareStatement();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.InstructionCall <em>Instruction Call</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Instruction Call</em>'.
	 * @see trapline.model.scenario.InstructionCall
	 * @generated
	 */
	EClass getInstructionCall();

	/**
	 * Returns the meta object for the reference '{@link trapline.model.scenario.InstructionCall#getInstruction <em>Instruction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Instruction</em>'.
	 * @see trapline.model.scenario.InstructionCall#getInstruction()
	 * @see #getInstructionCall()
	 * @generated
	 */
	EReference getInstructionCall_Instruction();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.scenario.InstructionCall#getArguments <em>Arguments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Arguments</em>'.
	 * @see trapline.model.scenario.InstructionCall#getArguments()
	 * @see #getInstructionCall()
	 * @generated
	 */
	EReference getInstructionCall_Arguments();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.scenario.InstructionCall#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Target</em>'.
	 * @see trapline.model.scenario.InstructionCall#getTarget()
	 * @see #getInstructionCall()
	 * @generated
	 */
	EReference getInstructionCall_Target();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.scenario.InstructionCall#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Source</em>'.
	 * @see trapline.model.scenario.InstructionCall#getSource()
	 * @see #getInstructionCall()
	 * @generated
	 */
	EReference getInstructionCall_Source();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.SoftwareIf <em>Software If</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Software If</em>'.
	 * @see trapline.model.scenario.SoftwareIf
	 * @generated
	 */
	EClass getSoftwareIf();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.scenario.SoftwareIf#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Condition</em>'.
	 * @see trapline.model.scenario.SoftwareIf#getCondition()
	 * @see #getSoftwareIf()
	 * @generated
	 */
	EReference getSoftwareIf_Condition();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.scenario.SoftwareIf#getThen <em>Then</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Then</em>'.
	 * @see trapline.model.scenario.SoftwareIf#getThen()
	 * @see #getSoftwareIf()
	 * @generated
	 */
	EReference getSoftwareIf_Then();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.scenario.SoftwareIf#getOtherwise <em>Otherwise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Otherwise</em>'.
	 * @see trapline.model.scenario.SoftwareIf#getOtherwise()
	 * @see #getSoftwareIf()
	 * @generated
	 */
	EReference getSoftwareIf_Otherwise();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.SoftwareWhile <em>Software While</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Software While</em>'.
	 * @see trapline.model.scenario.SoftwareWhile
	 * @generated
	 */
	EClass getSoftwareWhile();

	/**
	 * Returns the meta object for the containment reference '{@link trapline.model.scenario.SoftwareWhile#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Condition</em>'.
	 * @see trapline.model.scenario.SoftwareWhile#getCondition()
	 * @see #getSoftwareWhile()
	 * @generated
	 */
	EReference getSoftwareWhile_Condition();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.scenario.SoftwareWhile#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Body</em>'.
	 * @see trapline.model.scenario.SoftwareWhile#getBody()
	 * @see #getSoftwareWhile()
	 * @generated
	 */
	EReference getSoftwareWhile_Body();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.SoftwareGoto <em>Software Goto</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Software Goto</em>'.
	 * @see trapline.model.scenario.SoftwareGoto
	 * @generated
	 */
	EClass getSoftwareGoto();

	/**
	 * Returns the meta object for the reference '{@link trapline.model.scenario.SoftwareGoto#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Label</em>'.
	 * @see trapline.model.scenario.SoftwareGoto#getLabel()
	 * @see #getSoftwareGoto()
	 * @generated
	 */
	EReference getSoftwareGoto_Label();

	/**
	 * Returns the meta object for class '{@link trapline.model.scenario.RoutineCall <em>Routine Call</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Routine Call</em>'.
	 * @see trapline.model.scenario.RoutineCall
	 * @generated
	 */
	EClass getRoutineCall();

	/**
	 * Returns the meta object for the reference '{@link trapline.model.scenario.RoutineCall#getRoutine <em>Routine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Routine</em>'.
	 * @see trapline.model.scenario.RoutineCall#getRoutine()
	 * @see #getRoutineCall()
	 * @generated
	 */
	EReference getRoutineCall_Routine();

	/**
	 * Returns the meta object for the containment reference list '{@link trapline.model.scenario.RoutineCall#getArguments <em>Arguments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Arguments</em>'.
	 * @see trapline.model.scenario.RoutineCall#getArguments()
	 * @see #getRoutineCall()
	 * @generated
	 */
	EReference getRoutineCall_Arguments();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ScenarioFactory getScenarioFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals
	{
		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.ScenarioImpl <em>Scenario</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.ScenarioImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getScenario()
		 * @generated
		 */
		EClass SCENARIO = eINSTANCE.getScenario();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO__NAME = eINSTANCE.getScenario_Name();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO__TITLE = eINSTANCE.getScenario_Title();

		/**
		 * The meta object literal for the '<em><b>Platform</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO__PLATFORM = eINSTANCE.getScenario_Platform();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__ITEMS = eINSTANCE.getScenario_Items();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.ScenarioItemImpl <em>Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.ScenarioItemImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getScenarioItem()
		 * @generated
		 */
		EClass SCENARIO_ITEM = eINSTANCE.getScenarioItem();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.ScenarioParamImpl <em>Param</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.ScenarioParamImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getScenarioParam()
		 * @generated
		 */
		EClass SCENARIO_PARAM = eINSTANCE.getScenarioParam();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO_PARAM__TYPE = eINSTANCE.getScenarioParam_Type();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO_PARAM__VALUE = eINSTANCE.getScenarioParam_Value();

		/**
		 * The meta object literal for the '<em><b>Open</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO_PARAM__OPEN = eINSTANCE.getScenarioParam_Open();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.KnobSettingImpl <em>Knob Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.KnobSettingImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getKnobSetting()
		 * @generated
		 */
		EClass KNOB_SETTING = eINSTANCE.getKnobSetting();

		/**
		 * The meta object literal for the '<em><b>Knob</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KNOB_SETTING__KNOB = eINSTANCE.getKnobSetting_Knob();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KNOB_SETTING__VALUE = eINSTANCE.getKnobSetting_Value();

		/**
		 * The meta object literal for the '<em><b>Open</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KNOB_SETTING__OPEN = eINSTANCE.getKnobSetting_Open();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.MemoryImpl <em>Memory</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.MemoryImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getMemory()
		 * @generated
		 */
		EClass MEMORY = eINSTANCE.getMemory();

		/**
		 * The meta object literal for the '<em><b>Variables</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMORY__VARIABLES = eINSTANCE.getMemory_Variables();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.ObjectDeclarationImpl <em>Object Declaration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.ObjectDeclarationImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getObjectDeclaration()
		 * @generated
		 */
		EClass OBJECT_DECLARATION = eINSTANCE.getObjectDeclaration();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBJECT_DECLARATION__TYPE = eINSTANCE.getObjectDeclaration_Type();

		/**
		 * The meta object literal for the '<em><b>Objects</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBJECT_DECLARATION__OBJECTS = eINSTANCE.getObjectDeclaration_Objects();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.EntityObjectImpl <em>Entity Object</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.EntityObjectImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getEntityObject()
		 * @generated
		 */
		EClass ENTITY_OBJECT = eINSTANCE.getEntityObject();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENTITY_OBJECT__SETTINGS = eINSTANCE.getEntityObject_Settings();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.SettingImpl <em>Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.SettingImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getSetting()
		 * @generated
		 */
		EClass SETTING = eINSTANCE.getSetting();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SETTING__PLACE = eINSTANCE.getSetting_Place();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SETTING__VALUE = eINSTANCE.getSetting_Value();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.VCpuImpl <em>VCpu</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.VCpuImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getVCpu()
		 * @generated
		 */
		EClass VCPU = eINSTANCE.getVCpu();

		/**
		 * The meta object literal for the '<em><b>Cpu</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VCPU__CPU = eINSTANCE.getVCpu_Cpu();

		/**
		 * The meta object literal for the '<em><b>Core</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VCPU__CORE = eINSTANCE.getVCpu_Core();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VCPU__SETTINGS = eINSTANCE.getVCpu_Settings();

		/**
		 * The meta object literal for the '<em><b>Blocks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VCPU__BLOCKS = eINSTANCE.getVCpu_Blocks();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.CodeBlockImpl <em>Code Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.CodeBlockImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getCodeBlock()
		 * @generated
		 */
		EClass CODE_BLOCK = eINSTANCE.getCodeBlock();

		/**
		 * The meta object literal for the '<em><b>Locals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE_BLOCK__LOCALS = eINSTANCE.getCodeBlock_Locals();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE_BLOCK__BODY = eINSTANCE.getCodeBlock_Body();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.TaskImpl <em>Task</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.TaskImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getTask()
		 * @generated
		 */
		EClass TASK = eINSTANCE.getTask();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.HandlerImpl <em>Handler</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.HandlerImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getHandler()
		 * @generated
		 */
		EClass HANDLER = eINSTANCE.getHandler();

		/**
		 * The meta object literal for the '<em><b>Trigger</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HANDLER__TRIGGER = eINSTANCE.getHandler_Trigger();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.ExitHandlerImpl <em>Exit Handler</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.ExitHandlerImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getExitHandler()
		 * @generated
		 */
		EClass EXIT_HANDLER = eINSTANCE.getExitHandler();

		/**
		 * The meta object literal for the '<em><b>Trigger</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXIT_HANDLER__TRIGGER = eINSTANCE.getExitHandler_Trigger();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.HostImpl <em>Host</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.HostImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getHost()
		 * @generated
		 */
		EClass HOST = eINSTANCE.getHost();

		/**
		 * The meta object literal for the '<em><b>Params</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__PARAMS = eINSTANCE.getHost_Params();

		/**
		 * The meta object literal for the '<em><b>Handlers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__HANDLERS = eINSTANCE.getHost_Handlers();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.HostUseImpl <em>Host Use</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.HostUseImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getHostUse()
		 * @generated
		 */
		EClass HOST_USE = eINSTANCE.getHostUse();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST_USE__HOST = eINSTANCE.getHostUse_Host();

		/**
		 * The meta object literal for the '<em><b>Arguments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST_USE__ARGUMENTS = eINSTANCE.getHostUse_Arguments();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.RoutineImpl <em>Routine</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.RoutineImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getRoutine()
		 * @generated
		 */
		EClass ROUTINE = eINSTANCE.getRoutine();

		/**
		 * The meta object literal for the '<em><b>Params</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTINE__PARAMS = eINSTANCE.getRoutine_Params();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTINE__BODY = eINSTANCE.getRoutine_Body();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.EventDeclarationImpl <em>Event Declaration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.EventDeclarationImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getEventDeclaration()
		 * @generated
		 */
		EClass EVENT_DECLARATION = eINSTANCE.getEventDeclaration();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT_DECLARATION__KIND = eINSTANCE.getEventDeclaration_Kind();

		/**
		 * The meta object literal for the '<em><b>Arguments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT_DECLARATION__ARGUMENTS = eINSTANCE.getEventDeclaration_Arguments();

		/**
		 * The meta object literal for the '<em><b>Vcpu</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT_DECLARATION__VCPU = eINSTANCE.getEventDeclaration_Vcpu();

		/**
		 * The meta object literal for the '<em><b>Times</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_DECLARATION__TIMES = eINSTANCE.getEventDeclaration_Times();

		/**
		 * The meta object literal for the '<em><b>Unlimited</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_DECLARATION__UNLIMITED = eINSTANCE.getEventDeclaration_Unlimited();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT_DECLARATION__AFTER = eINSTANCE.getEventDeclaration_After();

		/**
		 * The meta object literal for the '<em><b>Must Arrive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_DECLARATION__MUST_ARRIVE = eINSTANCE.getEventDeclaration_MustArrive();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.CheckDeclarationImpl <em>Check Declaration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.CheckDeclarationImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getCheckDeclaration()
		 * @generated
		 */
		EClass CHECK_DECLARATION = eINSTANCE.getCheckDeclaration();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_DECLARATION__KIND = eINSTANCE.getCheckDeclaration_Kind();

		/**
		 * The meta object literal for the '<em><b>Hazard</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_DECLARATION__HAZARD = eINSTANCE.getCheckDeclaration_Hazard();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHECK_DECLARATION__CONDITION = eINSTANCE.getCheckDeclaration_Condition();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.StoryImpl <em>Story</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.StoryImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getStory()
		 * @generated
		 */
		EClass STORY = eINSTANCE.getStory();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORY__TITLE = eINSTANCE.getStory_Title();

		/**
		 * The meta object literal for the '<em><b>Choices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STORY__CHOICES = eINSTANCE.getStory_Choices();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STORY__SETTINGS = eINSTANCE.getStory_Settings();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.StorySettingImpl <em>Story Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.StorySettingImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getStorySetting()
		 * @generated
		 */
		EClass STORY_SETTING = eINSTANCE.getStorySetting();

		/**
		 * The meta object literal for the '<em><b>Knob</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STORY_SETTING__KNOB = eINSTANCE.getStorySetting_Knob();

		/**
		 * The meta object literal for the '<em><b>Param</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STORY_SETTING__PARAM = eINSTANCE.getStorySetting_Param();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STORY_SETTING__VALUE = eINSTANCE.getStorySetting_Value();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.StoryChoiceImpl <em>Story Choice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.StoryChoiceImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getStoryChoice()
		 * @generated
		 */
		EClass STORY_CHOICE = eINSTANCE.getStoryChoice();

		/**
		 * The meta object literal for the '<em><b>Event</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STORY_CHOICE__EVENT = eINSTANCE.getStoryChoice_Event();

		/**
		 * The meta object literal for the '<em><b>Anchor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORY_CHOICE__ANCHOR = eINSTANCE.getStoryChoice_Anchor();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORY_CHOICE__NUMBER = eINSTANCE.getStoryChoice_Number();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STORY_CHOICE__LABEL = eINSTANCE.getStoryChoice_Label();

		/**
		 * The meta object literal for the '<em><b>Occurrence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORY_CHOICE__OCCURRENCE = eINSTANCE.getStoryChoice_Occurrence();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.CompareImpl <em>Compare</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.CompareImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getCompare()
		 * @generated
		 */
		EClass COMPARE = eINSTANCE.getCompare();

		/**
		 * The meta object literal for the '<em><b>Param</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPARE__PARAM = eINSTANCE.getCompare_Param();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPARE__VALUES = eINSTANCE.getCompare_Values();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.WithoutImpl <em>Without</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.WithoutImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getWithout()
		 * @generated
		 */
		EClass WITHOUT = eINSTANCE.getWithout();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WITHOUT__RULE = eINSTANCE.getWithout_Rule();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.SymmetricImpl <em>Symmetric</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.SymmetricImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getSymmetric()
		 * @generated
		 */
		EClass SYMMETRIC = eINSTANCE.getSymmetric();

		/**
		 * The meta object literal for the '<em><b>Vcpus</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SYMMETRIC__VCPUS = eINSTANCE.getSymmetric_Vcpus();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.NoteImpl <em>Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.NoteImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getNote()
		 * @generated
		 */
		EClass NOTE = eINSTANCE.getNote();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__TEXT = eINSTANCE.getNote_Text();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NOTE__OWNER = eINSTANCE.getNote_Owner();

		/**
		 * The meta object literal for the '<em><b>Part</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NOTE__PART = eINSTANCE.getNote_Part();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.SoftwareStatementImpl <em>Software Statement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.SoftwareStatementImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getSoftwareStatement()
		 * @generated
		 */
		EClass SOFTWARE_STATEMENT = eINSTANCE.getSoftwareStatement();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.InstructionCallImpl <em>Instruction Call</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.InstructionCallImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getInstructionCall()
		 * @generated
		 */
		EClass INSTRUCTION_CALL = eINSTANCE.getInstructionCall();

		/**
		 * The meta object literal for the '<em><b>Instruction</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUCTION_CALL__INSTRUCTION = eINSTANCE.getInstructionCall_Instruction();

		/**
		 * The meta object literal for the '<em><b>Arguments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUCTION_CALL__ARGUMENTS = eINSTANCE.getInstructionCall_Arguments();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUCTION_CALL__TARGET = eINSTANCE.getInstructionCall_Target();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUCTION_CALL__SOURCE = eINSTANCE.getInstructionCall_Source();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.SoftwareIfImpl <em>Software If</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.SoftwareIfImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getSoftwareIf()
		 * @generated
		 */
		EClass SOFTWARE_IF = eINSTANCE.getSoftwareIf();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOFTWARE_IF__CONDITION = eINSTANCE.getSoftwareIf_Condition();

		/**
		 * The meta object literal for the '<em><b>Then</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOFTWARE_IF__THEN = eINSTANCE.getSoftwareIf_Then();

		/**
		 * The meta object literal for the '<em><b>Otherwise</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOFTWARE_IF__OTHERWISE = eINSTANCE.getSoftwareIf_Otherwise();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.SoftwareWhileImpl <em>Software While</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.SoftwareWhileImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getSoftwareWhile()
		 * @generated
		 */
		EClass SOFTWARE_WHILE = eINSTANCE.getSoftwareWhile();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOFTWARE_WHILE__CONDITION = eINSTANCE.getSoftwareWhile_Condition();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOFTWARE_WHILE__BODY = eINSTANCE.getSoftwareWhile_Body();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.SoftwareGotoImpl <em>Software Goto</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.SoftwareGotoImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getSoftwareGoto()
		 * @generated
		 */
		EClass SOFTWARE_GOTO = eINSTANCE.getSoftwareGoto();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOFTWARE_GOTO__LABEL = eINSTANCE.getSoftwareGoto_Label();

		/**
		 * The meta object literal for the '{@link trapline.model.scenario.impl.RoutineCallImpl <em>Routine Call</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see trapline.model.scenario.impl.RoutineCallImpl
		 * @see trapline.model.scenario.impl.ScenarioPackageImpl#getRoutineCall()
		 * @generated
		 */
		EClass ROUTINE_CALL = eINSTANCE.getRoutineCall();

		/**
		 * The meta object literal for the '<em><b>Routine</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTINE_CALL__ROUTINE = eINSTANCE.getRoutineCall_Routine();

		/**
		 * The meta object literal for the '<em><b>Arguments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTINE_CALL__ARGUMENTS = eINSTANCE.getRoutineCall_Arguments();

	}

} //ScenarioPackage
