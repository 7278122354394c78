/**
 */
package trapline.model.scenario;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Story Choice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One arrival placed in the run.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.StoryChoice#getEvent <em>Event</em>}</li>
 *   <li>{@link trapline.model.scenario.StoryChoice#getAnchor <em>Anchor</em>}</li>
 *   <li>{@link trapline.model.scenario.StoryChoice#getNumber <em>Number</em>}</li>
 *   <li>{@link trapline.model.scenario.StoryChoice#getLabel <em>Label</em>}</li>
 *   <li>{@link trapline.model.scenario.StoryChoice#getOccurrence <em>Occurrence</em>}</li>
 * </ul>
 *
 * @see trapline.model.scenario.ScenarioPackage#getStoryChoice()
 * @model
 * @generated
 */
public interface StoryChoice extends EObject
{
	/**
	 * Returns the value of the '<em><b>Event</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What arrives.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Event</em>' reference.
	 * @see #setEvent(EventDeclaration)
	 * @see trapline.model.scenario.ScenarioPackage#getStoryChoice_Event()
	 * @model
	 * @generated
	 */
	EventDeclaration getEvent();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.StoryChoice#getEvent <em>Event</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event</em>' reference.
	 * @see #getEvent()
	 * @generated
	 */
	void setEvent(EventDeclaration value);

	/**
	 * Returns the value of the '<em><b>Anchor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * before, after (an instruction) or at (the end of an event, by number).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anchor</em>' attribute.
	 * @see #setAnchor(String)
	 * @see trapline.model.scenario.ScenarioPackage#getStoryChoice_Anchor()
	 * @model
	 * @generated
	 */
	String getAnchor();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.StoryChoice#getAnchor <em>Anchor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anchor</em>' attribute.
	 * @see #getAnchor()
	 * @generated
	 */
	void setAnchor(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The event number for at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see trapline.model.scenario.ScenarioPackage#getStoryChoice_Number()
	 * @model
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.StoryChoice#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The instruction for before and after; null for at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' reference.
	 * @see #setLabel(SoftwareStatement)
	 * @see trapline.model.scenario.ScenarioPackage#getStoryChoice_Label()
	 * @model
	 * @generated
	 */
	SoftwareStatement getLabel();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.StoryChoice#getLabel <em>Label</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' reference.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(SoftwareStatement value);

	/**
	 * Returns the value of the '<em><b>Occurrence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which time the instruction runs, 1 for the first; 0 means the first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Occurrence</em>' attribute.
	 * @see #setOccurrence(int)
	 * @see trapline.model.scenario.ScenarioPackage#getStoryChoice_Occurrence()
	 * @model
	 * @generated
	 */
	int getOccurrence();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.StoryChoice#getOccurrence <em>Occurrence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Occurrence</em>' attribute.
	 * @see #getOccurrence()
	 * @generated
	 */
	void setOccurrence(int value);

} // StoryChoice
