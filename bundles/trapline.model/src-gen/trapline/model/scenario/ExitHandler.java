/**
 */
package trapline.model.scenario;

import trapline.model.semantics.Expression;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Exit Handler</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the host runs after an exit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.ExitHandler#getTrigger <em>Trigger</em>}</li>
 * </ul>
 *
 * @see trapline.model.scenario.ScenarioPackage#getExitHandler()
 * @model
 * @generated
 */
public interface ExitHandler extends CodeBlock
{
	/**
	 * Returns the value of the '<em><b>Trigger</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The exit reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trigger</em>' containment reference.
	 * @see #setTrigger(Expression)
	 * @see trapline.model.scenario.ScenarioPackage#getExitHandler_Trigger()
	 * @model containment="true"
	 * @generated
	 */
	Expression getTrigger();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.ExitHandler#getTrigger <em>Trigger</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trigger</em>' containment reference.
	 * @see #getTrigger()
	 * @generated
	 */
	void setTrigger(Expression value);

} // ExitHandler
