/**
 */
package trapline.model.scenario.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import trapline.model.scenario.*;

import trapline.model.semantics.Document;
import trapline.model.semantics.Element;
import trapline.model.semantics.Symbol;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see trapline.model.scenario.ScenarioPackage
 * @generated
 */
public class ScenarioAdapterFactory extends AdapterFactoryImpl
{
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ScenarioPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ScenarioAdapterFactory()
	{
		if (modelPackage == null)
		{
			modelPackage = ScenarioPackage.eINSTANCE;
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
	protected ScenarioSwitch<Adapter> modelSwitch =
		new ScenarioSwitch<Adapter>()
		{
			@Override
			public Adapter caseScenario(Scenario object)
			{
				return createScenarioAdapter();
			}
			@Override
			public Adapter caseScenarioItem(ScenarioItem object)
			{
				return createScenarioItemAdapter();
			}
			@Override
			public Adapter caseScenarioParam(ScenarioParam object)
			{
				return createScenarioParamAdapter();
			}
			@Override
			public Adapter caseKnobSetting(KnobSetting object)
			{
				return createKnobSettingAdapter();
			}
			@Override
			public Adapter caseMemory(Memory object)
			{
				return createMemoryAdapter();
			}
			@Override
			public Adapter caseObjectDeclaration(ObjectDeclaration object)
			{
				return createObjectDeclarationAdapter();
			}
			@Override
			public Adapter caseEntityObject(EntityObject object)
			{
				return createEntityObjectAdapter();
			}
			@Override
			public Adapter caseSetting(Setting object)
			{
				return createSettingAdapter();
			}
			@Override
			public Adapter caseVCpu(VCpu object)
			{
				return createVCpuAdapter();
			}
			@Override
			public Adapter caseCodeBlock(CodeBlock object)
			{
				return createCodeBlockAdapter();
			}
			@Override
			public Adapter caseTask(Task object)
			{
				return createTaskAdapter();
			}
			@Override
			public Adapter caseHandler(Handler object)
			{
				return createHandlerAdapter();
			}
			@Override
			public Adapter caseExitHandler(ExitHandler object)
			{
				return createExitHandlerAdapter();
			}
			@Override
			public Adapter caseHost(Host object)
			{
				return createHostAdapter();
			}
			@Override
			public Adapter caseHostUse(HostUse object)
			{
				return createHostUseAdapter();
			}
			@Override
			public Adapter caseRoutine(Routine object)
			{
				return createRoutineAdapter();
			}
			@Override
			public Adapter caseEventDeclaration(EventDeclaration object)
			{
				return createEventDeclarationAdapter();
			}
			@Override
			public Adapter caseCheckDeclaration(CheckDeclaration object)
			{
				return createCheckDeclarationAdapter();
			}
			@Override
			public Adapter caseStory(Story object)
			{
				return createStoryAdapter();
			}
			@Override
			public Adapter caseStorySetting(StorySetting object)
			{
				return createStorySettingAdapter();
			}
			@Override
			public Adapter caseStoryChoice(StoryChoice object)
			{
				return createStoryChoiceAdapter();
			}
			@Override
			public Adapter caseCompare(Compare object)
			{
				return createCompareAdapter();
			}
			@Override
			public Adapter caseWithout(Without object)
			{
				return createWithoutAdapter();
			}
			@Override
			public Adapter caseSymmetric(Symmetric object)
			{
				return createSymmetricAdapter();
			}
			@Override
			public Adapter caseNote(Note object)
			{
				return createNoteAdapter();
			}
			@Override
			public Adapter caseSoftwareStatement(SoftwareStatement object)
			{
				return createSoftwareStatementAdapter();
			}
			@Override
			public Adapter caseInstructionCall(InstructionCall object)
			{
				return createInstructionCallAdapter();
			}
			@Override
			public Adapter caseSoftwareIf(SoftwareIf object)
			{
				return createSoftwareIfAdapter();
			}
			@Override
			public Adapter caseSoftwareWhile(SoftwareWhile object)
			{
				return createSoftwareWhileAdapter();
			}
			@Override
			public Adapter caseSoftwareGoto(SoftwareGoto object)
			{
				return createSoftwareGotoAdapter();
			}
			@Override
			public Adapter caseRoutineCall(RoutineCall object)
			{
				return createRoutineCallAdapter();
			}
			@Override
			public Adapter caseDocument(Document object)
			{
				return createDocumentAdapter();
			}
			@Override
			public Adapter caseSymbol(Symbol object)
			{
				return createSymbolAdapter();
			}
			@Override
			public Adapter caseElement(Element object)
			{
				return createElementAdapter();
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
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.Scenario <em>Scenario</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.Scenario
	 * @generated
	 */
	public Adapter createScenarioAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.ScenarioItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.ScenarioItem
	 * @generated
	 */
	public Adapter createScenarioItemAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.ScenarioParam <em>Param</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.ScenarioParam
	 * @generated
	 */
	public Adapter createScenarioParamAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.KnobSetting <em>Knob Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.KnobSetting
	 * @generated
	 */
	public Adapter createKnobSettingAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.Memory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.Memory
	 * @generated
	 */
	public Adapter createMemoryAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.ObjectDeclaration <em>Object Declaration</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.ObjectDeclaration
	 * @generated
	 */
	public Adapter createObjectDeclarationAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.EntityObject <em>Entity Object</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.EntityObject
	 * @generated
	 */
	public Adapter createEntityObjectAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.Setting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.Setting
	 * @generated
	 */
	public Adapter createSettingAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.VCpu <em>VCpu</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.VCpu
	 * @generated
	 */
	public Adapter createVCpuAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.CodeBlock <em>Code Block</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.CodeBlock
	 * @generated
	 */
	public Adapter createCodeBlockAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.Task <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.Task
	 * @generated
	 */
	public Adapter createTaskAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.Handler <em>Handler</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.Handler
	 * @generated
	 */
	public Adapter createHandlerAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.ExitHandler <em>Exit Handler</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.ExitHandler
	 * @generated
	 */
	public Adapter createExitHandlerAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.Host <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.Host
	 * @generated
	 */
	public Adapter createHostAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.HostUse <em>Host Use</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.HostUse
	 * @generated
	 */
	public Adapter createHostUseAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.Routine <em>Routine</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.Routine
	 * @generated
	 */
	public Adapter createRoutineAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.EventDeclaration <em>Event Declaration</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.EventDeclaration
	 * @generated
	 */
	public Adapter createEventDeclarationAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.CheckDeclaration <em>Check Declaration</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.CheckDeclaration
	 * @generated
	 */
	public Adapter createCheckDeclarationAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.Story <em>Story</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.Story
	 * @generated
	 */
	public Adapter createStoryAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.StorySetting <em>Story Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.StorySetting
	 * @generated
	 */
	public Adapter createStorySettingAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.StoryChoice <em>Story Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.StoryChoice
	 * @generated
	 */
	public Adapter createStoryChoiceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.Compare <em>Compare</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.Compare
	 * @generated
	 */
	public Adapter createCompareAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.Without <em>Without</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.Without
	 * @generated
	 */
	public Adapter createWithoutAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.Symmetric <em>Symmetric</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.Symmetric
	 * @generated
	 */
	public Adapter createSymmetricAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.Note
	 * @generated
	 */
	public Adapter createNoteAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.SoftwareStatement <em>Software Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.SoftwareStatement
	 * @generated
	 */
	public Adapter createSoftwareStatementAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.InstructionCall <em>Instruction Call</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.InstructionCall
	 * @generated
	 */
	public Adapter createInstructionCallAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.SoftwareIf <em>Software If</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.SoftwareIf
	 * @generated
	 */
	public Adapter createSoftwareIfAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.SoftwareWhile <em>Software While</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.SoftwareWhile
	 * @generated
	 */
	public Adapter createSoftwareWhileAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.SoftwareGoto <em>Software Goto</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.SoftwareGoto
	 * @generated
	 */
	public Adapter createSoftwareGotoAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link trapline.model.scenario.RoutineCall <em>Routine Call</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see trapline.model.scenario.RoutineCall
	 * @generated
	 */
	public Adapter createRoutineCallAdapter()
	{
		return null;
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

} //ScenarioAdapterFactory
