/**
 */
package trapline.model.scenario;

import org.eclipse.emf.ecore.EObject;

import trapline.model.semantics.Expression;
import trapline.model.semantics.Knob;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Story Setting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The value that something open has in a story.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.StorySetting#getKnob <em>Knob</em>}</li>
 *   <li>{@link trapline.model.scenario.StorySetting#getParam <em>Param</em>}</li>
 *   <li>{@link trapline.model.scenario.StorySetting#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see trapline.model.scenario.ScenarioPackage#getStorySetting()
 * @model
 * @generated
 */
public interface StorySetting extends EObject
{
	/**
	 * Returns the value of the '<em><b>Knob</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The knob; null for a parameter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Knob</em>' reference.
	 * @see #setKnob(Knob)
	 * @see trapline.model.scenario.ScenarioPackage#getStorySetting_Knob()
	 * @model
	 * @generated
	 */
	Knob getKnob();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.StorySetting#getKnob <em>Knob</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Knob</em>' reference.
	 * @see #getKnob()
	 * @generated
	 */
	void setKnob(Knob value);

	/**
	 * Returns the value of the '<em><b>Param</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The parameter; null for a knob.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Param</em>' reference.
	 * @see #setParam(ScenarioParam)
	 * @see trapline.model.scenario.ScenarioPackage#getStorySetting_Param()
	 * @model
	 * @generated
	 */
	ScenarioParam getParam();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.StorySetting#getParam <em>Param</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Param</em>' reference.
	 * @see #getParam()
	 * @generated
	 */
	void setParam(ScenarioParam value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' containment reference.
	 * @see #setValue(Expression)
	 * @see trapline.model.scenario.ScenarioPackage#getStorySetting_Value()
	 * @model containment="true"
	 * @generated
	 */
	Expression getValue();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.StorySetting#getValue <em>Value</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' containment reference.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Expression value);

} // StorySetting
