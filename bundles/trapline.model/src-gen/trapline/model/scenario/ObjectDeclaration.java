/**
 */
package trapline.model.scenario;

import org.eclipse.emf.common.util.EList;

import trapline.model.semantics.EntityType;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Object Declaration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Objects of one entity type.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.ObjectDeclaration#getType <em>Type</em>}</li>
 *   <li>{@link trapline.model.scenario.ObjectDeclaration#getObjects <em>Objects</em>}</li>
 * </ul>
 *
 * @see trapline.model.scenario.ScenarioPackage#getObjectDeclaration()
 * @model
 * @generated
 */
public interface ObjectDeclaration extends ScenarioItem
{
	/**
	 * Returns the value of the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' reference.
	 * @see #setType(EntityType)
	 * @see trapline.model.scenario.ScenarioPackage#getObjectDeclaration_Type()
	 * @model
	 * @generated
	 */
	EntityType getType();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.ObjectDeclaration#getType <em>Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' reference.
	 * @see #getType()
	 * @generated
	 */
	void setType(EntityType value);

	/**
	 * Returns the value of the '<em><b>Objects</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.scenario.EntityObject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The objects.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objects</em>' containment reference list.
	 * @see trapline.model.scenario.ScenarioPackage#getObjectDeclaration_Objects()
	 * @model containment="true"
	 * @generated
	 */
	EList<EntityObject> getObjects();

} // ObjectDeclaration
