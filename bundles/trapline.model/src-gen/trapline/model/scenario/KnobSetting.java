/**
 */
package trapline.model.scenario;

import trapline.model.semantics.Expression;
import trapline.model.semantics.Knob;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Knob Setting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Fixes a knob of the platform for this scenario.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.KnobSetting#getKnob <em>Knob</em>}</li>
 *   <li>{@link trapline.model.scenario.KnobSetting#getValue <em>Value</em>}</li>
 *   <li>{@link trapline.model.scenario.KnobSetting#isOpen <em>Open</em>}</li>
 * </ul>
 *
 * @see trapline.model.scenario.ScenarioPackage#getKnobSetting()
 * @model
 * @generated
 */
public interface KnobSetting extends ScenarioItem
{
	/**
	 * Returns the value of the '<em><b>Knob</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The knob.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Knob</em>' reference.
	 * @see #setKnob(Knob)
	 * @see trapline.model.scenario.ScenarioPackage#getKnobSetting_Knob()
	 * @model
	 * @generated
	 */
	Knob getKnob();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.KnobSetting#getKnob <em>Knob</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Knob</em>' reference.
	 * @see #getKnob()
	 * @generated
	 */
	void setKnob(Knob value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' containment reference.
	 * @see #setValue(Expression)
	 * @see trapline.model.scenario.ScenarioPackage#getKnobSetting_Value()
	 * @model containment="true"
	 * @generated
	 */
	Expression getValue();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.KnobSetting#getValue <em>Value</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' containment reference.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Expression value);

	/**
	 * Returns the value of the '<em><b>Open</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a search tries every value; value is then null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Open</em>' attribute.
	 * @see #setOpen(boolean)
	 * @see trapline.model.scenario.ScenarioPackage#getKnobSetting_Open()
	 * @model
	 * @generated
	 */
	boolean isOpen();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.KnobSetting#isOpen <em>Open</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Open</em>' attribute.
	 * @see #isOpen()
	 * @generated
	 */
	void setOpen(boolean value);

} // KnobSetting
