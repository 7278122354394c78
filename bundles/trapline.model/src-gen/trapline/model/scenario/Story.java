/**
 */
package trapline.model.scenario;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Story</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A run by choice labels, robust against edits.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.Story#getTitle <em>Title</em>}</li>
 *   <li>{@link trapline.model.scenario.Story#getChoices <em>Choices</em>}</li>
 *   <li>{@link trapline.model.scenario.Story#getSettings <em>Settings</em>}</li>
 * </ul>
 *
 * @see trapline.model.scenario.ScenarioPackage#getStory()
 * @model
 * @generated
 */
public interface Story extends ScenarioItem
{
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it tells.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see trapline.model.scenario.ScenarioPackage#getStory_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.Story#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Choices</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.scenario.StoryChoice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The choices in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Choices</em>' containment reference list.
	 * @see trapline.model.scenario.ScenarioPackage#getStory_Choices()
	 * @model containment="true"
	 * @generated
	 */
	EList<StoryChoice> getChoices();

	/**
	 * Returns the value of the '<em><b>Settings</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.scenario.StorySetting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The values that open knobs and parameters have in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settings</em>' containment reference list.
	 * @see trapline.model.scenario.ScenarioPackage#getStory_Settings()
	 * @model containment="true"
	 * @generated
	 */
	EList<StorySetting> getSettings();

} // Story
