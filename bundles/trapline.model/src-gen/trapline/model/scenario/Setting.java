/**
 */
package trapline.model.scenario;

import org.eclipse.emf.ecore.EObject;

import trapline.model.semantics.Expression;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Setting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An initial value.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.Setting#getPlace <em>Place</em>}</li>
 *   <li>{@link trapline.model.scenario.Setting#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see trapline.model.scenario.ScenarioPackage#getSetting()
 * @model
 * @generated
 */
public interface Setting extends EObject
{
	/**
	 * Returns the value of the '<em><b>Place</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' containment reference.
	 * @see #setPlace(Expression)
	 * @see trapline.model.scenario.ScenarioPackage#getSetting_Place()
	 * @model containment="true"
	 * @generated
	 */
	Expression getPlace();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.Setting#getPlace <em>Place</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' containment reference.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(Expression value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value; null means true.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' containment reference.
	 * @see #setValue(Expression)
	 * @see trapline.model.scenario.ScenarioPackage#getSetting_Value()
	 * @model containment="true"
	 * @generated
	 */
	Expression getValue();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.Setting#getValue <em>Value</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' containment reference.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Expression value);

} // Setting
