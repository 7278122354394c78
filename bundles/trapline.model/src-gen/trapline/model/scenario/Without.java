/**
 */
package trapline.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Without</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Runs the scenario with a rule taken out.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.Without#getRule <em>Rule</em>}</li>
 * </ul>
 *
 * @see trapline.model.scenario.ScenarioPackage#getWithout()
 * @model
 * @generated
 */
public interface Without extends ScenarioItem
{
	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rule id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see trapline.model.scenario.ScenarioPackage#getWithout_Rule()
	 * @model
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.Without#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

} // Without
