/**
 */
package trapline.model.scenario;

import org.eclipse.emf.common.util.EList;

import trapline.model.semantics.Expression;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Compare</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Turns the scenario into a matrix of variants.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.Compare#getParam <em>Param</em>}</li>
 *   <li>{@link trapline.model.scenario.Compare#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see trapline.model.scenario.ScenarioPackage#getCompare()
 * @model
 * @generated
 */
public interface Compare extends ScenarioItem
{
	/**
	 * Returns the value of the '<em><b>Param</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The parameter that varies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Param</em>' reference.
	 * @see #setParam(ScenarioParam)
	 * @see trapline.model.scenario.ScenarioPackage#getCompare_Param()
	 * @model
	 * @generated
	 */
	ScenarioParam getParam();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.Compare#getParam <em>Param</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Param</em>' reference.
	 * @see #getParam()
	 * @generated
	 */
	void setParam(ScenarioParam value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.semantics.Expression}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' containment reference list.
	 * @see trapline.model.scenario.ScenarioPackage#getCompare_Values()
	 * @model containment="true"
	 * @generated
	 */
	EList<Expression> getValues();

} // Compare
