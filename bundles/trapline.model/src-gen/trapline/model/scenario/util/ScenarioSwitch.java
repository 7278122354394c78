/**
 */
package trapline.model.scenario.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import trapline.model.scenario.*;

import trapline.model.semantics.Document;
import trapline.model.semantics.Element;
import trapline.model.semantics.Symbol;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see trapline.model.scenario.ScenarioPackage
 * @generated
 */
public class ScenarioSwitch<T> extends Switch<T>
{
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ScenarioPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ScenarioSwitch()
	{
		if (modelPackage == null)
		{
			modelPackage = ScenarioPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage)
	{
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject)
	{
		switch (classifierID)
		{
			case ScenarioPackage.SCENARIO:
			{
				Scenario scenario = (Scenario)theEObject;
				T result = caseScenario(scenario);
				if (result == null) result = caseDocument(scenario);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.SCENARIO_ITEM:
			{
				ScenarioItem scenarioItem = (ScenarioItem)theEObject;
				T result = caseScenarioItem(scenarioItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.SCENARIO_PARAM:
			{
				ScenarioParam scenarioParam = (ScenarioParam)theEObject;
				T result = caseScenarioParam(scenarioParam);
				if (result == null) result = caseScenarioItem(scenarioParam);
				if (result == null) result = caseSymbol(scenarioParam);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.KNOB_SETTING:
			{
				KnobSetting knobSetting = (KnobSetting)theEObject;
				T result = caseKnobSetting(knobSetting);
				if (result == null) result = caseScenarioItem(knobSetting);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.MEMORY:
			{
				Memory memory = (Memory)theEObject;
				T result = caseMemory(memory);
				if (result == null) result = caseScenarioItem(memory);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.OBJECT_DECLARATION:
			{
				ObjectDeclaration objectDeclaration = (ObjectDeclaration)theEObject;
				T result = caseObjectDeclaration(objectDeclaration);
				if (result == null) result = caseScenarioItem(objectDeclaration);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.ENTITY_OBJECT:
			{
				EntityObject entityObject = (EntityObject)theEObject;
				T result = caseEntityObject(entityObject);
				if (result == null) result = caseSymbol(entityObject);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.SETTING:
			{
				Setting setting = (Setting)theEObject;
				T result = caseSetting(setting);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.VCPU:
			{
				VCpu vCpu = (VCpu)theEObject;
				T result = caseVCpu(vCpu);
				if (result == null) result = caseScenarioItem(vCpu);
				if (result == null) result = caseSymbol(vCpu);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.CODE_BLOCK:
			{
				CodeBlock codeBlock = (CodeBlock)theEObject;
				T result = caseCodeBlock(codeBlock);
				if (result == null) result = caseSymbol(codeBlock);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.TASK:
			{
				Task task = (Task)theEObject;
				T result = caseTask(task);
				if (result == null) result = caseCodeBlock(task);
				if (result == null) result = caseSymbol(task);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.HANDLER:
			{
				Handler handler = (Handler)theEObject;
				T result = caseHandler(handler);
				if (result == null) result = caseCodeBlock(handler);
				if (result == null) result = caseSymbol(handler);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.EXIT_HANDLER:
			{
				ExitHandler exitHandler = (ExitHandler)theEObject;
				T result = caseExitHandler(exitHandler);
				if (result == null) result = caseCodeBlock(exitHandler);
				if (result == null) result = caseSymbol(exitHandler);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.HOST:
			{
				Host host = (Host)theEObject;
				T result = caseHost(host);
				if (result == null) result = caseScenarioItem(host);
				if (result == null) result = caseElement(host);
				if (result == null) result = caseSymbol(host);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.HOST_USE:
			{
				HostUse hostUse = (HostUse)theEObject;
				T result = caseHostUse(hostUse);
				if (result == null) result = caseScenarioItem(hostUse);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.ROUTINE:
			{
				Routine routine = (Routine)theEObject;
				T result = caseRoutine(routine);
				if (result == null) result = caseElement(routine);
				if (result == null) result = caseScenarioItem(routine);
				if (result == null) result = caseSymbol(routine);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.EVENT_DECLARATION:
			{
				EventDeclaration eventDeclaration = (EventDeclaration)theEObject;
				T result = caseEventDeclaration(eventDeclaration);
				if (result == null) result = caseScenarioItem(eventDeclaration);
				if (result == null) result = caseSymbol(eventDeclaration);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.CHECK_DECLARATION:
			{
				CheckDeclaration checkDeclaration = (CheckDeclaration)theEObject;
				T result = caseCheckDeclaration(checkDeclaration);
				if (result == null) result = caseScenarioItem(checkDeclaration);
				if (result == null) result = caseSymbol(checkDeclaration);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.STORY:
			{
				Story story = (Story)theEObject;
				T result = caseStory(story);
				if (result == null) result = caseScenarioItem(story);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.STORY_SETTING:
			{
				StorySetting storySetting = (StorySetting)theEObject;
				T result = caseStorySetting(storySetting);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.STORY_CHOICE:
			{
				StoryChoice storyChoice = (StoryChoice)theEObject;
				T result = caseStoryChoice(storyChoice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.COMPARE:
			{
				Compare compare = (Compare)theEObject;
				T result = caseCompare(compare);
				if (result == null) result = caseScenarioItem(compare);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.WITHOUT:
			{
				Without without = (Without)theEObject;
				T result = caseWithout(without);
				if (result == null) result = caseScenarioItem(without);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.SYMMETRIC:
			{
				Symmetric symmetric = (Symmetric)theEObject;
				T result = caseSymmetric(symmetric);
				if (result == null) result = caseScenarioItem(symmetric);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.NOTE:
			{
				Note note = (Note)theEObject;
				T result = caseNote(note);
				if (result == null) result = caseScenarioItem(note);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.SOFTWARE_STATEMENT:
			{
				SoftwareStatement softwareStatement = (SoftwareStatement)theEObject;
				T result = caseSoftwareStatement(softwareStatement);
				if (result == null) result = caseSymbol(softwareStatement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.INSTRUCTION_CALL:
			{
				InstructionCall instructionCall = (InstructionCall)theEObject;
				T result = caseInstructionCall(instructionCall);
				if (result == null) result = caseSoftwareStatement(instructionCall);
				if (result == null) result = caseSymbol(instructionCall);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.SOFTWARE_IF:
			{
				SoftwareIf softwareIf = (SoftwareIf)theEObject;
				T result = caseSoftwareIf(softwareIf);
				if (result == null) result = caseSoftwareStatement(softwareIf);
				if (result == null) result = caseSymbol(softwareIf);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.SOFTWARE_WHILE:
			{
				SoftwareWhile softwareWhile = (SoftwareWhile)theEObject;
				T result = caseSoftwareWhile(softwareWhile);
				if (result == null) result = caseSoftwareStatement(softwareWhile);
				if (result == null) result = caseSymbol(softwareWhile);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.SOFTWARE_GOTO:
			{
				SoftwareGoto softwareGoto = (SoftwareGoto)theEObject;
				T result = caseSoftwareGoto(softwareGoto);
				if (result == null) result = caseSoftwareStatement(softwareGoto);
				if (result == null) result = caseSymbol(softwareGoto);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.ROUTINE_CALL:
			{
				RoutineCall routineCall = (RoutineCall)theEObject;
				T result = caseRoutineCall(routineCall);
				if (result == null) result = caseSoftwareStatement(routineCall);
				if (result == null) result = caseSymbol(routineCall);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Scenario</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Scenario</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScenario(Scenario object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScenarioItem(ScenarioItem object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Param</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Param</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScenarioParam(ScenarioParam object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Knob Setting</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Knob Setting</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseKnobSetting(KnobSetting object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memory</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memory</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemory(Memory object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Object Declaration</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Object Declaration</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseObjectDeclaration(ObjectDeclaration object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Entity Object</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Entity Object</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEntityObject(EntityObject object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Setting</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Setting</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSetting(Setting object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>VCpu</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>VCpu</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVCpu(VCpu object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Code Block</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Code Block</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCodeBlock(CodeBlock object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Task</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Task</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTask(Task object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Handler</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Handler</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHandler(Handler object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Exit Handler</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Exit Handler</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExitHandler(ExitHandler object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Host</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Host</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHost(Host object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Host Use</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Host Use</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHostUse(HostUse object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Routine</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Routine</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRoutine(Routine object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Event Declaration</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Event Declaration</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEventDeclaration(EventDeclaration object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Check Declaration</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Check Declaration</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCheckDeclaration(CheckDeclaration object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Story</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Story</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStory(Story object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Story Setting</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Story Setting</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStorySetting(StorySetting object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Story Choice</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Story Choice</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStoryChoice(StoryChoice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Compare</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Compare</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCompare(Compare object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Without</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Without</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWithout(Without object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Symmetric</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Symmetric</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSymmetric(Symmetric object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Note</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Note</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNote(Note object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Software Statement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Software Statement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSoftwareStatement(SoftwareStatement object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Instruction Call</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Instruction Call</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInstructionCall(InstructionCall object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Software If</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Software If</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSoftwareIf(SoftwareIf object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Software While</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Software While</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSoftwareWhile(SoftwareWhile object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Software Goto</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Software Goto</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSoftwareGoto(SoftwareGoto object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Routine Call</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Routine Call</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRoutineCall(RoutineCall object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Document</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Document</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDocument(Document object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Symbol</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Symbol</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSymbol(Symbol object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseElement(Element object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object)
	{
		return null;
	}

} //ScenarioSwitch
